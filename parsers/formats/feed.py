"""Feeds: what is new there, as the publisher lists it. RSS 0.9x to 2.0, RDF, Atom, JSON Feed, and what people make of them.

    well-formed XML ──► feed_entries            (lxml, 44 times as fast as feedparser)
    broken XML      ──► feed_salvage            (whole entries as above, broken ones by feedparser, cut-off ones dropped: "partial")
    JSON            ──► json_feed
    an HTML page    ──► the feed that it advertises, to be visited instead; else not_a_feed

A feed's archive (RFC 5005, `next_url`) is not walked: its first page is its news.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import reduce

from lxml import etree

from parsers.formats import address, advertised, decode, ec_presscorner, feed_entries, feed_salvage, json_body, json_feed, lacking, xml_tree
from parsers.formats.feed_entries import MAX_ENTRIES, Entry, Feed
from parsers.formats.sniff import FEED_ROOTS
from parsers.formats.snippet import plain
from parsers.model import Layout, Link, Listing, Page, Unreadable

HTML_ROOTS = {"html", "head", "body", "title", "meta", "div", "p", "script", "main", "article", "section", "table", "h1", "center", "br"}
MAX_CHARACTERS = 10_000_000

_START = re.compile(r"<\?xml\b|<(?:rss|feed|rdf:RDF)\b")


def links(page: Page, layout: Layout) -> Listing:  # noqa: ARG001  (every format is called alike; a feed needs no selectors)
    """Return a link for each of a feed's stories, each once, in the feed's order."""
    text = decode.text(page)
    if not text.strip():
        raise Unreadable("empty", "a feed without a character in it")
    if json_body.looks_like(text):
        return listing(json_feed.read(text), page)
    text = without_preface(text)
    root = xml_tree.root_name(text)
    if root in FEED_ROOTS:
        return listing(read_xml(text), page)
    if root in HTML_ROOTS and (found := advertised.feed(text, page.final_url)):
        return Listing(links=(), continues=(found,))
    raise Unreadable("not_a_feed", f"its first element is <{root}>" if root else "neither XML nor JSON")


def without_preface(text: str) -> str:
    """Return a text from where its feed begins: warnings of a broken server may stand before it."""
    start = _START.search(text[:10_000])
    if start is None or xml_tree.root_name(text) in FEED_ROOTS or xml_tree.root_name(text[start.start() :]) not in FEED_ROOTS:
        return text
    return text[start.start() :]


def read_xml(text: str) -> Feed:
    """Read a feed in XML, well-formed or not."""
    cut = f"longer than {MAX_CHARACTERS:,} characters" if len(text) > MAX_CHARACTERS else None
    text = text[:MAX_CHARACTERS]
    xml_tree.refuse_entities(text)
    try:
        return of_tree(xml_tree.strict(text), 0, cut)
    except etree.XMLSyntaxError:
        root, lost, ended = feed_salvage.read(text)
        return of_tree(root, lost, cut or (None if ended else "the XML ends early"))


def of_tree(root: etree._Element, lost: int, cut: str | None) -> Feed:
    """Collect a feed from its tree."""
    channel = feed_entries.channel(root)
    entries = tuple(feed_entries.entries(root))
    return Feed(entries[:MAX_ENTRIES], channel.home, channel.ttl_s, lost + len(entries[MAX_ENTRIES:]), cut)


def listing(feed: Feed, page: Page) -> Listing:
    """Make a listing of a feed; raise Unreadable (malformed) where it has entries and none of them leads anywhere."""
    home = (feed.home and address.join(page.final_url, feed.home)) or page.final_url
    found = [link for entry in feed.entries if (link := link_of(entry, home, page.final_url))]
    if feed.entries and not found:
        raise Unreadable("malformed", f"none of {len(feed.entries)} entries has a link")
    lacks = lacking.lacks(len(found), len(feed.entries) + feed.lost, feed.cut)
    return Listing(tuple(each_once(found)), feed.completeness, ttl_s=feed.ttl_s, lacks=lacks)


def link_of(entry: Entry, home: str, feed_url: str) -> Link | None:
    """Make a link of an entry, or null where it leads nowhere on the web."""
    # Atom's links are relative to the feed (RFC 4287, 2), RSS has no rule and people mean their site
    base = feed_url if entry.atom else home
    if entry.bases:
        base = reduce(lambda outer, inner: address.join(outer, inner) or outer, entry.bases, feed_url)
    # an address that was escaped once more than XML asks for is common, and never meant so
    url = next((joined for href in entry.hrefs if (joined := address.join(base, href.replace("&amp;", "&")))), None)
    if url is None:
        return None
    return Link(
        url=ec_presscorner.readable(address.canonical(url)),
        title=plain(entry.title, markup=entry.title_is_markup),
        published=moment(entry.published),
        summary=plain(entry.summary) or plain(entry.content),
        updated=moment(entry.updated),
        found_in="feed",
    )


def moment(written: str | None) -> str | None:
    """Return a date as the feed writes it, on one line; null where it wrote none."""
    return " ".join(written.split())[:100] or None if written else None


def each_once(links: Iterable[Link]) -> Iterator[Link]:
    """Leave out links to a story that was there before; its guid does not tell, since careless feeds give all stories one."""
    seen: set[str] = set()
    for link in links:
        if link.url not in seen:
            seen.add(link.url)
            yield link
