"""A page's markup as a tree, made within bounds: what would take for ever to read is refused before it is."""

from __future__ import annotations

import re

import lxml.etree
import lxml.html
from lxml.html import HtmlElement

from parsers.model import Unreadable

MAX_CHARACTERS = 5_000_000
MAX_ELEMENTS = 120_000
# libxml2 keeps an element's attributes in a list and walks it for each new one: 100,000 of them take half a minute, 5,000 take 30 ms
MAX_ATTRIBUTES_LENGTH = 20_000
MAX_ATTRIBUTES = 5_000
MAX_ATTRIBUTES_IN_ALL = 150_000  # each of them takes 200 bytes in every copy of the tree
TAG = re.compile(r"<[a-zA-Z](?:[^\"'>]++|\"[^\"]*+\"|'[^']*+')*+")  # possessive: linear, whatever comes
# what lxml refuses to write, and libxml2 reads: as it stands, and as a reference
CONTROL = bytes(code for code in range(32) if code not in b"\t\n\v\f\r") + b"\x7f"
BREAKS = bytes.maketrans(b"\v\f", b"  ")
REFERENCE = re.compile(
    r"&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01]|65534|65535)(?!\d)|x0*(?:[0-8bcef]|1[\da-f]|fffe|ffff)(?![\da-f]));?", re.IGNORECASE
)
XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*>")
NEVER_TEXT = ("script", "style", "template", "noscript", "iframe", "object", "embed", "svg", "math", "canvas", "audio", "video", "map")


def grow(text: str) -> HtmlElement:
    """Parse a page; raise Unreadable for what is too large, too deep or built to break the reader."""
    refuse_monsters(text)
    text = without_controls(text)
    parser = lxml.html.HTMLParser(remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = lxml.html.document_fromstring(XML_DECLARATION.sub("", text), parser=parser)
    except lxml.etree.ParserError as broken:
        raise Unreadable("empty", "no element and no text") from broken
    if any("depth" in entry.message for entry in parser.error_log.filter_from_fatals()):
        raise Unreadable("too_deep", "elements nested more than 2,048 deep")
    return root


def without_controls(text: str) -> str:
    """Return a text without characters that no XML may hold (XML 1.0, 2.2)."""
    plain = text.encode("utf-8", "ignore").translate(BREAKS, CONTROL).decode()
    return REFERENCE.sub(" ", plain.replace("\ufffe", "").replace("\uffff", ""))


def refuse_monsters(text: str) -> None:
    """Raise Unreadable for a page that is too large, or with a tag that is."""
    if len(text) > MAX_CHARACTERS:
        raise Unreadable("too_large", f"{len(text)} characters")
    if text.count("<") > 2 * MAX_ELEMENTS:
        raise Unreadable("too_large", f"{text.count('<')} tags")
    longest = max((tag.end() - tag.start() for tag in TAG.finditer(text)), default=0)
    if longest <= MAX_ATTRIBUTES_LENGTH and text.count("=") <= MAX_ATTRIBUTES_IN_ALL:
        return
    most = counted(text)
    if most.attributes > MAX_ATTRIBUTES:
        raise Unreadable("malformed", "an element with more attributes than a page has")
    if most.in_all > MAX_ATTRIBUTES_IN_ALL:
        raise Unreadable("too_large", f"{most.in_all} attributes")


class Most:
    """Counts attributes as the parser meets them, before they cost anything."""

    def __init__(self) -> None:
        self.attributes = 0
        self.in_all = 0

    def start(self, _tag: str, attributes: dict[str, str]) -> None:
        """See an element."""
        self.attributes = max(self.attributes, len(attributes))
        self.in_all += len(attributes)

    def close(self) -> None:
        """End, as parsers ask of a target."""


def counted(text: str) -> Most:
    """Return how many attributes the most laden element has, and all of them together, without a tree."""
    most = Most()
    parser = lxml.etree.HTMLParser(target=most, huge_tree=True)  # type: ignore[arg-type]  # the stubs ask for what is optional
    lxml.etree.fromstring(XML_DECLARATION.sub("", text), parser)
    return most


def without_scripts(root: HtmlElement) -> HtmlElement:
    """Remove, in place, what is never text, and return the body."""
    body = root.find("body")
    lxml.etree.strip_elements(root, *NEVER_TEXT, with_tail=False)
    return root if body is None else body


def words(element: HtmlElement) -> str:
    """Return all the text of an element on one line."""
    return " ".join(str(element.text_content()).split())


def parts(element: HtmlElement) -> str:
    """Return the texts of an element on one line, parted where its markup parts them."""
    return " ".join(" ".join(element.itertext()).split())
