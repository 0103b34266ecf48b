"""Sitemaps (https://www.sitemaps.org/protocol.html): what a site says it has. Lists, indexes of lists, news sitemaps, plain text, gzip.

Who visits the parts of an index sees to loops; an index that names itself is not followed into itself here. A sitemap speaks for
its own site only, so that nobody's map can lead elsewhere.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import replace

from lxml import etree

from parsers.formats import address, decode, feed, lacking, xml_pieces, xml_tree
from parsers.formats.sniff import FEED_ROOTS
from parsers.formats.snippet import plain
from parsers.model import Layout, Link, Listing, Page, Unreadable

MAX_BYTES = 10_000_000  # once unpacked; the protocol allows 50 MB, which no site's news needs
MAX_ENTRIES = 50_000  # as the protocol has it
NEWS = xml_tree.KNOWN_PREFIXES["news"]

_ENTRY = re.compile(r"<(url|sitemap)(?=[\s>])")


def links(page: Page, layout: Layout) -> Listing:
    """Return a link for each page of a sitemap; of an index, its parts as what continues it."""
    body, whole = unpacked(page.body)
    cut = None if whole else f"longer than {MAX_BYTES:,} bytes, or its gzip ends early"
    text = decode.text(replace(page, body=body))
    if not text.strip():
        raise Unreadable("empty", "a sitemap without a character in it")
    root = xml_tree.root_name(text)
    if root in FEED_ROOTS:
        return feed.links(replace(page, body=body), layout)
    if root in {"urlset", "sitemapindex"}:
        return of_xml(text, page, cut)
    if root is None and (listed := of_text(text)):
        return made(listed, page, lacks=cut)
    raise Unreadable("not_a_sitemap", f"its first element is <{root}>" if root else "neither XML nor a list of addresses")


def unpacked(body: bytes) -> tuple[bytes, bool]:
    """Undo gzip where the bytes say so, up to a limit; tell whether that was all. What was cut off is kept up to the cut."""
    if not body.startswith(b"\x1f\x8b"):
        return body[:MAX_BYTES], len(body) <= MAX_BYTES
    out, rest = b"", body
    while rest.startswith(b"\x1f\x8b") and len(out) < MAX_BYTES:  # a file of several members is one text (RFC 1952, 2.2)
        unzip = zlib.decompressobj(wbits=31)
        try:
            out += unzip.decompress(rest, MAX_BYTES - len(out) + 1)
        except zlib.error as error:
            if not out:
                raise Unreadable("bad_encoding", f"gzip that cannot be undone: {error}") from error
            return out, False
        if not unzip.eof:
            return out[:MAX_BYTES], False
        rest = unzip.unused_data
    return out[:MAX_BYTES], len(out) <= MAX_BYTES


def of_xml(text: str, page: Page, cut: str | None) -> Listing:
    """Read a sitemap in XML; one that is broken or cut off is read as far as its entries are whole."""
    xml_tree.refuse_entities(text)
    lost, ended = 0, True
    try:
        root = xml_tree.strict(text)
    except etree.XMLSyntaxError:
        root, lost, ended = salvaged(text)
    parts = [url for part in root.iterchildren("{*}sitemap") if (url := address.join(page.final_url, location(part) or ""))]
    listed = [link for element in root.iterchildren("{*}url") if (link := link_of(element, page.final_url))]
    read = len(parts) + len(listed)
    return made(listed, page, parts=parts, lacks=lacking.lacks(read, read + lost, cut or (None if ended else "the XML ends early")))


def salvaged(text: str) -> tuple[etree._Element, int, bool]:
    """Return a tree of the entries that are whole, how many are not, and whether the file's end was there; raise Unreadable where none is."""
    text = xml_tree.mended(text)
    try:
        return xml_tree.strict(text), 0, True
    except etree.XMLSyntaxError as error:
        fault = error
    start = xml_tree.root_tag(text)
    if start is None:
        raise Unreadable("malformed", str(fault.msg))
    root, lost = etree.Element("urlset"), 0
    for piece in xml_pieces.pieces(text, start.end(), _ENTRY):
        element = xml_pieces.alone(piece, start) if piece else None
        if element is None:
            lost += 1
        else:
            root.append(element)
    if not len(root):
        raise Unreadable("too_deep" if xml_tree.too_deep(fault) else "malformed", str(fault.msg))
    return root, lost, xml_pieces.ends(text, start)


def made(listed: list[Link], page: Page, *, parts: list[str] | None = None, lacks: str | None) -> Listing:
    """Make a listing of the site's own pages, each once, and of the parts other than the sitemap itself."""
    unique = tuple({link.url: link for link in listed if address.same_site(link.url, page.final_url)}.values())
    others = dict.fromkeys(url for url in parts or () if url not in {page.url, page.final_url} and address.same_site(url, page.final_url))
    lacks = lacks or (f"more than {MAX_ENTRIES:,} addresses" if len(unique) > MAX_ENTRIES else None)
    return Listing(unique[:MAX_ENTRIES], "partial" if lacks else "full", continues=tuple(others)[:MAX_ENTRIES], lacks=lacks)


def link_of(element: etree._Element, base: str) -> Link | None:
    """Make a link of a <url>: a news sitemap says title and publication, any other only when the page changed."""
    url = address.join(base, location(element) or "")
    if url is None:
        return None
    news = element.find(f"{{{NEWS}}}news")  # images and videos have titles and dates too, of their own
    return Link(
        url=address.canonical(url),
        title=plain(text_of(news.find("{*}title"))) if news is not None else None,
        published=text_of(news.find("{*}publication_date")) if news is not None else None,
        updated=text_of(element.find("{*}lastmod")),
        found_in="sitemap",
    )


def location(element: etree._Element) -> str | None:
    """Return what an entry's <loc> says."""
    return text_of(element.find("{*}loc"))


def text_of(element: etree._Element | None) -> str | None:
    """Return an element's text on one line; null where there is none."""
    return " ".join((element.text or "").split()) or None if element is not None else None


def of_text(text: str) -> list[Link]:
    """Read a sitemap that is a list of addresses, one a line; an empty list where any line is something else."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if any(not re.match(r"https?://[^\s<>]+$", line, re.IGNORECASE) for line in lines):
        return []
    return [Link(address.canonical(line), found_in="sitemap") for line in lines if address.join(line, line)]
