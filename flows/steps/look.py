"""What a worker does with a page; a worker imports this module and the parsers, and neither the network nor the warehouse."""

from __future__ import annotations

import parsers
from parsers.model import Document, Layout, Link, Listing, Page


def look(page: Page, layout: Layout, link: Link) -> Listing | Document:
    """Read a page: the links of an index, else the document."""
    return parsers.parse(page, layout, link) if page.kind == "page" else parsers.links(page, layout)
