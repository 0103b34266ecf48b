"""GOV.UK (https://content-api.publishing.service.gov.uk, https://www.gov.uk/api/search.json): a document, or what a search found.

A search names pages by their path; what is visited is the same path below /api/content, where the text stands apart from the page.
"""

from __future__ import annotations

from typing import Any

from parsers.formats import address, decode, fragment, json_body
from parsers.formats.json_body import objects, words
from parsers.formats.snippet import plain
from parsers.formats.told import PART, Told, document
from parsers.model import Document, Layout, Link, Listing, Page, Unreadable


def links(page: Page, layout: Layout) -> Listing:  # noqa: ARG001  (every format is called alike)
    """Return a link to the content of each page that a search found."""
    value, completeness = json_body.read(decode.text(page))
    results = objects(value["results"])
    found = {link.url: link for item in results if (link := link_of(item, page.final_url))}
    if results and not found:
        raise Unreadable("malformed", "results without a link")
    return Listing(tuple(found.values()), completeness, lacks=json_body.cut(completeness))


def link_of(item: dict[str, Any], base: str) -> Link | None:
    """Make a link of one result; what GOV.UK calls public_timestamp is when it last changed for its readers."""
    path = words(item.get("link"))
    url = address.join(base, f"/api/content{path}" if path.startswith("/") else path) if path else None
    if url is None:
        return None
    return Link(
        url,
        title=plain(words(item.get("title")), markup=False),
        summary=plain(words(item.get("description")), markup=False),
        updated=words(item.get("public_timestamp")),
        found_in="api",
    )


def parse(page: Page, layout: Layout, link: Link | None) -> Document:
    """Return the document of a content item."""
    value, completeness = json_body.read(decode.text(page))
    details = value["details"]
    description = words(value.get("description"))
    body = body_of(details)
    organisations = objects((value.get("links") or {}).get("organisations"))
    told = Told(
        url=address.join(page.final_url, value["base_path"]) or page.final_url,
        title=words(value.get("title")),
        # some kinds of page are a list of files or a headline alone: what the item says of itself is all there is to read
        body=body or description or "",
        lead=description if body else None,
        publisher=next((name for organisation in organisations if (name := words(organisation.get("title")))), "GOV.UK"),
        published=words(value.get("first_published_at")),
        published_basis="api:first_published_at",
        language=words(value.get("locale")),
        completeness=completeness if body else "partial",
    )
    return document(told, layout, link)


def body_of(details: dict[str, Any]) -> str:
    """Return the text of a content item: its body, or the parts of a guide with their titles."""
    parts = objects(details.get("parts"))
    if parts:
        return PART.join(text for part in parts for text in (words(part.get("title")), html_text(part.get("body"))) if text)
    return html_text(details.get("body"))


def html_text(body: Any) -> str:
    """Return the text of a body, which is HTML, or the same in several forms."""
    if isinstance(body, list):
        body = next((form.get("content") for form in objects(body) if form.get("content_type") == "text/html"), None)
    return fragment.text(words(body) or "")
