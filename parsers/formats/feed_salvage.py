"""A feed that is no XML: what its author meant, entry by entry, so that one bad one never costs the others.

    mended ──► strict ──► done
       └─ entry by entry: strict, else feedparser (which forgives nearly everything, at 0.6 ms an entry)

What was cut off in the middle of an entry loses that entry, and the feed is known to be incomplete.
"""

from __future__ import annotations

import re

import feedparser
from lxml import etree

from parsers.formats import xml_pieces, xml_tree
from parsers.model import Unreadable

# feedparser's share is bounded: 2,000 broken entries cost it about 2 CPU seconds
MAX_FORGIVEN = 2_000
MAX_PIECE = 200_000  # characters; no honest entry comes near
_ENTRY = re.compile(r"<((?:[\w.-]+:)?(?:item|entry))(?=[\s>])", re.IGNORECASE)


def read(text: str) -> tuple[etree._Element, int, bool]:
    """Return a tree of the feed's head and its readable entries, how many others there are, and whether the feed's end is there."""
    text = xml_tree.mended(text)
    try:
        return xml_tree.strict(text), 0, True
    except etree.XMLSyntaxError as error:
        fault = error
    start = xml_tree.root_tag(text)
    if start is None:
        raise Unreadable("malformed", f"no feed is left of it: {fault.msg}")
    root = shell(text, start)
    lost, kept, forgiven = 0, 0, 0
    for piece in xml_pieces.pieces(text, start.end(), _ENTRY):
        element = xml_pieces.alone(piece, start) if piece else None
        if element is None and piece and forgiven < MAX_FORGIVEN:
            element, forgiven = forgive(piece), forgiven + 1
        if element is None:
            lost += 1
        else:
            root.append(element)
            kept += 1
    if not kept:
        raise Unreadable("too_deep" if xml_tree.too_deep(fault) else "malformed", str(fault.msg))
    return root, lost, xml_pieces.ends(text, start)


def shell(text: str, start: re.Match[str]) -> etree._Element:
    """Return the feed's root with what it says of itself before its first entry, as far as that can be read."""
    first = _ENTRY.search(text, start.end())
    head = text[start.start() : first.start() if first else len(text)]
    parser = etree.XMLParser(recover=True, no_network=True, resolve_entities=False, load_dtd=False)
    root = etree.fromstring(head.encode("utf-8", "replace"), parser)
    return next(root.iterchildren("{*}channel"), root) if root is not None else etree.Element("rss")


def forgive(piece: str) -> etree._Element | None:
    """Let feedparser read one entry; null where it sees none either."""
    if len(piece) > MAX_PIECE:
        return None
    alone = f"<rss version='2.0'><channel>{piece}</channel></rss>"
    try:
        found = feedparser.parse(alone, sanitize_html=False, resolve_relative_uris=False).entries
    except (ValueError, LookupError):  # met while fuzzing: half a surrogate pair, an enclosure without an address
        return None
    if not found:
        return None
    item = etree.Element("item")
    fields = {"title": "title", "link": "link", "published": "pubDate", "updated": "updated", "summary": "description"}
    for key, name in fields.items():
        if value := dict.get(found[0], key):  # its own get() answers "updated" with "published"
            etree.SubElement(item, name).text = xml_tree.clean(value)
    return item
