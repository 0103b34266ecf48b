"""The entries of a feed's tree, whichever dialect it is written in.

Names are matched by what they are called, in the namespace of the entry itself or of the modules that feeds borrow from
(Dublin Core, content, Atom in RSS, FeedBurner): `media:title` is a title and `dc:date` a date only where no other stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from parsers.formats.xml_tree import KNOWN_PREFIXES, local_name
from parsers.model import Completeness

DC, DCTERMS, CONTENT, FEEDBURNER = (KNOWN_PREFIXES[prefix] for prefix in ("dc", "dcterms", "content", "feedburner"))
ATOM = {KNOWN_PREFIXES["atom"], "http://purl.org/atom/ns#"}
XML_BASE = "{http://www.w3.org/XML/1998/namespace}base"

# (namespace, name) of elements outside the entry's own vocabulary, and what they stand for when nothing closer does
BORROWED = {
    (DC, "title"): "title",
    (DC, "date"): "published",
    (DCTERMS, "issued"): "published",
    (DCTERMS, "created"): "published",
    (DCTERMS, "modified"): "updated",
    (DC, "description"): "summary",
    (CONTENT, "encoded"): "content",
    ("http://www.w3.org/1999/xhtml", "body"): "content",
    ("http://www.itunes.com/dtds/podcast-1.0.dtd", "summary"): "summary",
    ("http://search.yahoo.com/mrss/", "title"): "title",
    ("http://search.yahoo.com/mrss/", "description"): "summary",
    (FEEDBURNER, "origlink"): "origlink",
}
OWN = {
    "title": "title",
    "link": "link",
    "guid": "guid",
    "id": "id",
    "pubdate": "published",
    "published": "published",
    "issued": "published",
    "date": "published",
    "updated": "updated",
    "modified": "updated",
    "lastbuilddate": "updated",
    "description": "summary",
    "summary": "summary",
    "content": "content",
    "body": "content",
}
MAX_ENTRIES = 50_000
PERIODS = {"hourly": 3_600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000, "yearly": 31_536_000}


@dataclass(frozen=True, slots=True)
class Entry:
    """One story as a feed writes it, nothing joined, unescaped or read yet."""

    hrefs: tuple[str, ...]  # addresses that may lead to it, the best first
    title: str | None = None
    title_is_markup: bool = True
    published: str | None = None
    updated: str | None = None
    summary: str | None = None
    content: str | None = None
    bases: tuple[str, ...] = ()  # xml:base of the entry and of those around it, the outermost first
    atom: bool = False


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed's entries, and what it says of itself."""

    entries: tuple[Entry, ...]
    home: str | None = None  # the address of what the feed is about
    ttl_s: int | None = None
    lost: int = 0  # entries that could not be read
    cut: str | None = None  # why there may be more of them; null: there are none

    @property
    def completeness(self) -> Completeness:
        """Whether every entry of the feed was read."""
        return "partial" if self.lost or self.cut else "full"


@dataclass(frozen=True, slots=True)
class Channel:
    """What a feed says of itself."""

    home: str | None
    ttl_s: int | None


def entries(root: etree._Element) -> Iterator[Entry]:
    """Read every <item> and <entry> in document order, also where a channel was forgotten."""
    for element in root.iter("{*}item", "{*}entry", "{*}ITEM", "{*}ENTRY"):
        parent = element.getparent()
        # an <item> within <items> or <rdf:Seq> of RDF is a reference, not a story
        if parent is not None and local_name(parent.tag)[1] in {"rss", "channel", "rdf", "feed"}:
            yield entry(element)


def entry(element: etree._Element) -> Entry:
    """Read one entry."""
    own, _ = local_name(element.tag)
    atom = own in ATOM
    found: dict[str, str] = {}
    borrowed: dict[str, str] = {}
    alternates: list[tuple[int, str]] = []
    markup = True
    for child in element.iterchildren("*"):  # comments apart
        namespace, name = local_name(child.tag)
        if name == "link" and (namespace == own or namespace in ATOM or not namespace):
            alternates += link(child)
        elif namespace in {own, ""} and (key := OWN.get(name)):
            if key == "title" and atom:
                markup = child.get("type", "text") != "text" or child.get("mode") == "escaped" or len(child) > 0
            if key == "guid" and child.get("isPermaLink", "true").strip().lower() == "false":
                continue
            if key not in found and (value := content(child)):
                found[key] = value
        elif (key := BORROWED.get((namespace, name)) or (OWN.get(name) if namespace in ATOM else None)) and (value := content(child)):
            borrowed.setdefault(key, value)
    value_of = {**borrowed, **found}
    return Entry(
        hrefs=hrefs(value_of, alternates, element),
        title=value_of.get("title"),
        title_is_markup=markup,
        published=value_of.get("published"),
        updated=value_of.get("updated"),
        summary=value_of.get("summary"),
        content=value_of.get("content"),
        bases=bases(element),
        atom=atom,
    )


def link(element: etree._Element) -> list[tuple[int, str]]:
    """Return where a <link> leads, with its rank: Atom's attributes or RSS's text."""
    href = element.get("href")
    if href is None:
        return [(1, element.text.strip())] if element.text and element.text.strip() else []
    relation = element.get("rel", "alternate").strip().lower()
    if relation not in {"alternate", "http://www.iana.org/assignments/relation/alternate"}:
        return []
    return [(0 if "html" in element.get("type", "text/html") else 2, href)]


def hrefs(value_of: dict[str, str], alternates: list[tuple[int, str]], element: etree._Element) -> tuple[str, ...]:
    """Order the addresses of an entry: where FeedBurner found it, its links, its permalink, RDF's subject, an Atom id that is one."""
    ranked = [href for _, href in sorted(alternates, key=lambda pair: pair[0])]
    about = element.get("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about")
    named = [value_of.get("guid"), about, value_of.get("id")]
    # a guid is an address only when it looks like one: many are numbers or words
    return tuple(
        href for href in [value_of.get("origlink"), *ranked, *(name for name in named if name and re.match(r"\s*https?://", name))] if href
    )


def content(element: etree._Element) -> str:
    """Return an element's text, with the markup that was left unescaped in it (XHTML in Atom, HTML in a careless RSS)."""
    if not len(element):
        return (element.text or "").strip()
    inner = "".join(etree.tostring(child, encoding="unicode") for child in element)
    return f"{element.text or ''}{inner}".strip()


def bases(element: etree._Element) -> tuple[str, ...]:
    """Return the xml:base of an element and of those around it, the outermost first: each is relative to the one before (XML Base, 4.2)."""
    found = [value for node in (element, *element.iterancestors()) if (value := node.get(XML_BASE))]
    return tuple(reversed(found))


def channel(root: etree._Element) -> Channel:
    """Read what the feed says of itself: its home page, and how long to wait between polls."""
    head = next(root.iterchildren("{*}channel", "{*}CHANNEL"), root)
    home = ttl = period = None
    frequency = 1
    for child in head.iterchildren("*"):
        namespace, name = local_name(child.tag)
        text = (child.text or "").strip()
        if name == "link" and namespace == local_name(head.tag)[0] and home is None:
            home = next((href for _, href in link(child)), None)
        elif name == "ttl":
            ttl = whole(text)
        elif name == "updateperiod":
            period = PERIODS.get(text.lower())
        elif name == "updatefrequency":
            frequency = whole(text) or 1
    pause = ttl * 60 if ttl else period // frequency if period else None
    # a pause beyond a month is a mistake, and one that would hide a source
    return Channel(home, min(pause, PERIODS["monthly"]) if pause else None)


def whole(text: str) -> int | None:
    """Return a whole number above zero, or null."""
    return int(text) if re.fullmatch(r"[0-9]{1,9}", text) and int(text) else None
