"""An article page: title, dates, authors and text, as a careful reader takes them from HTML."""

from __future__ import annotations

import json

import trafilatura

from parsers.formats import address, decode
from parsers.formats.told import PART, Told, document
from parsers.model import Document, Layout, Link, Page, Unreadable


def parse(page: Page, layout: Layout, link: Link | None) -> Document:
    """Return the document that an HTML page is."""
    found = trafilatura.extract(decode.text(page), url=page.final_url, output_format="json", with_metadata=True, include_comments=False)
    if not found:
        raise Unreadable("no_content", "a page without an article in it")
    said = json.loads(found)
    body = PART.join(line.strip() for line in said["text"].split("\n") if line.strip())
    told = Told(
        url=address.canonical_of(page.final_url, said.get("url")),
        title=said.get("title"),
        body=body,
        authors=tuple(name.strip() for name in (said.get("author") or "").split(";") if name.strip()),
        publisher=said.get("sitename") or said.get("source-hostname"),
        published=said.get("date"),
        published_basis="trafilatura",
        language=said.get("language"),
    )
    return document(told, layout, link)
