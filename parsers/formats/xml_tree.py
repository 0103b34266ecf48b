"""XML as people write it: strict first, mended where that is enough, and never a bomb.

    text ──refuse_entities──► strict ──► tree
                                └─ not well-formed ──► mended ──► strict ──► tree, or the caller salvages it piece by piece

Offsets and counts of what was mended are not kept: a feed or a sitemap is read for its links, never quoted.
"""

from __future__ import annotations

import html
import html.entities
import re
from functools import lru_cache

from lxml import etree

from parsers.model import Unreadable

# prefixes that feeds use without declaring them, with the namespaces they mean; any other undeclared one gets a made-up one
KNOWN_PREFIXES = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "sy": "http://purl.org/rss/1.0/modules/syndication/",
    "feedburner": "http://rssnamespace.org/feedburner/ext/1.0",
    "news": "http://www.google.com/schemas/sitemap-news/0.9",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
}

_DECLARATION = re.compile(r"^\s*<\?xml\b[^>]*\?>")
_ENTITY = re.compile(r"<!ENTITY\s+(%\s*)?\S+\s+(SYSTEM|PUBLIC|\"[^\"]*\"|'[^']*')?", re.IGNORECASE)
_REFERENCE = re.compile(r"&(?:#x?[0-9a-fA-F]{1,6};|([A-Za-z][A-Za-z0-9]{1,31});)?")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_CDATA = re.compile(r"<!\[CDATA\[.*?(?:\]\]>|\Z)", re.DOTALL)
# anchored and possessive: what comes before the root, and the root's start tag, each read once however hostile
_PROLOG = re.compile(r"(?:[\s\ufeff]++|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*+(?:\[.*?\]\s*+)?>)*+", re.DOTALL | re.IGNORECASE)
_ROOT = re.compile(r"<([A-Za-z_][\w.-]*+(?::[\w.-]++)?)(?=[\s>/])(?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+>")


def strict(text: str) -> etree._Element:
    """Parse well-formed XML; raise lxml's XMLSyntaxError for anything else. Nothing outside the text is opened."""
    # the declaration goes, since it names the encoding of the bytes and these are another's now
    body = _DECLARATION.sub("", text, count=1).lstrip().encode("utf-8", "replace")
    # the stubs know nothing of "internal", lxml's word for entities of the text itself
    parser = etree.XMLParser(resolve_entities="internal", no_network=True, load_dtd=False, huge_tree=False)  # type: ignore[arg-type]
    return etree.fromstring(body, parser)


def too_deep(error: etree.XMLSyntaxError) -> bool:
    """Tell whether libxml2 gave up on nesting, of 256 elements, which no feed or sitemap has for honest reasons."""
    return bool(getattr(error, "code", None) == etree.ErrorTypes.ERR_RESOURCE_LIMIT)


def refuse_entities(text: str) -> None:
    """Raise Unreadable (malformed) for entities that open files or that multiply; plain abbreviations as `nbsp` may stay."""
    if "<!ENTITY" not in text[:100_000].upper():
        return
    for parameter, value in _ENTITY.findall(text):
        if parameter or not value or value[0] not in "\"'":
            raise Unreadable("malformed", "XML with an entity that is kept elsewhere")
        if "&" in re.sub(r"&#x?[0-9a-fA-F]+;", "", value) or len(value) > 200:
            raise Unreadable("malformed", "XML with entities made of entities")


def mended(text: str) -> str:
    """Return the text without the commonest faults: HTML's entities, bare ampersands, control characters, undeclared prefixes."""
    text = clean(text)
    parts, end = [], 0
    for literal in _CDATA.finditer(text):  # ampersands in there are meant as they stand
        parts += [_REFERENCE.sub(_known_reference, text[end : literal.start()]), literal.group()]
        end = literal.end()
    parts.append(_REFERENCE.sub(_known_reference, text[end:]))
    return with_prefixes("".join(parts))


def clean(text: str) -> str:
    """Return the text without the characters that XML has no way to hold."""
    return _FORBIDDEN.sub("", text)


def _known_reference(reference: re.Match[str]) -> str:
    """Return a reference that XML knows as it is, one of HTML's as its character, and anything else as the text it is."""
    whole, name = reference.group(), reference.group(1)
    if whole == "&" or (name and whole not in html.entities.html5 and html.unescape(whole) == whole):
        return "&amp;" + whole[1:]
    if name in {"amp", "lt", "gt", "quot", "apos"}:
        return whole
    # a number may stand for what XML forbids, as half of a pair of surrogates; HTML knows what to make of it
    return html.escape(clean(html.unescape(whole)), quote=False)


def with_prefixes(text: str) -> str:
    """Return the text with every prefix declared on its root."""
    root = root_tag(text)
    if root is None:
        return text
    used = set(re.findall(r"<([A-Za-z_][\w.-]*):", text)) | set(re.findall(r"\s([A-Za-z_][\w.-]*):[\w.-]+\s*=", root.group()))
    undeclared = sorted(used - set(re.findall(r"xmlns:([\w.-]+)\s*=", text)) - {"xml", "xmlns"})
    added = "".join(f' xmlns:{prefix}="{KNOWN_PREFIXES.get(prefix, f"urn:undeclared:{prefix}")}"' for prefix in undeclared)
    at = root.end() - (2 if root.group().endswith("/>") else 1)
    return text[:at] + added + text[at:]


def root_tag(text: str) -> re.Match[str] | None:
    """Find the first element's start tag: group 1 is its name with its prefix. Null where the text does not begin as markup does."""
    prolog = _PROLOG.match(text)
    return _ROOT.match(text, prolog.end() if prolog else 0)


def root_name(text: str) -> str | None:
    """Return the first element's name without its prefix, in lower case."""
    root = root_tag(text)
    return root.group(1).rpartition(":")[2].lower() if root else None


@lru_cache(maxsize=4096)
def local_name(tag: str) -> tuple[str, str]:
    """Return a tag's namespace and its name in lower case, as `{namespace}Name` tells them."""
    namespace, _, name = tag.rpartition("}")
    return namespace.lstrip("{"), name.lower()
