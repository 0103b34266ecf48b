"""THE PAGE: bytes or text in, values out. No network, no clock, no database, no Prefect.

    links(page)     what an index page (feed, sitemap, listing, API answer) leads to
    parse(page)     what a careful reader takes from a page: its text, and what it says about itself
    read(document)  the claims in it, with the words that make them

What cannot be read raises Unreadable with a reason of the vocabulary of visits. The readers of formats are loaded when the
first page of theirs comes, so that a program that only queries pays for none.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

from parsers.claims import read
from parsers.model import Document, Layout, Link, Listing, Page, Reading, Unreadable

__all__ = ["Document", "Layout", "Link", "Listing", "Page", "Reading", "Unreadable", "links", "parse", "read"]

STRANGER = Layout()  # of a site that no source file describes


def links(page: Page, layout: Layout = STRANGER) -> Listing:
    """Return what an index page leads to; raise Unreadable where it is none."""
    listing: Listing = _reader(import_module("parsers.formats.sniff").index(page)).links(page, layout)
    return listing


def parse(page: Page, layout: Layout = STRANGER, link: Link | None = None) -> Document:
    """Return the document that a page is; raise Unreadable where it is none. `link` is what led there, for what the page does not say."""
    document: Document = _reader(import_module("parsers.formats.sniff").document(page)).parse(page, layout, link)
    return document


def _reader(name: str) -> ModuleType:
    """Return the reader of a format, by the format's name."""
    return import_module(f"parsers.formats.{name}")
