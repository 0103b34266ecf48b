"""The European Commission's press corner: its pages are empty shells, its API has the text.

    api/search, api/latestnews   {"docuLanguageListResources": [{"refCode", "title", "leadText", "eventDate", "languageCode"}]}
    api/documents                {"docuLanguageResource": {"title", "subtitle", "htmlContent", "language"}, "refCd", "eventDate"}

What is visited is the API; a document's address is the page's that people know.
"""

from __future__ import annotations

import re
from typing import Any

from parsers.formats import address, decode, fragment, json_body
from parsers.formats.json_body import objects, words
from parsers.formats.snippet import plain
from parsers.formats.told import Told, document
from parsers.model import Document, Layout, Link, Listing, Page, Unreadable

_DETAIL = re.compile(r"(https?://[^/]+/commission/presscorner/)detail/([a-z]{2})/([a-z]+)_(\d+)_(\d+)/?$", re.IGNORECASE)


def links(page: Page, layout: Layout) -> Listing:  # noqa: ARG001  (every format is called alike)
    """Return a link to the text of each release in a list."""
    value, completeness = json_body.read(decode.text(page))
    resources = objects(value["docuLanguageListResources"])
    found = {link.url: link for item in resources if (link := link_of(item, page.final_url))}
    if resources and not found:
        raise Unreadable("malformed", "resources without a reference")
    return Listing(tuple(found.values()), completeness, lacks=json_body.cut(completeness))


def link_of(item: dict[str, Any], base: str) -> Link | None:
    """Make a link of one release."""
    reference = words(item.get("refCode")) or words(item.get("reference"))
    language = (words(item.get("languageCode")) or "en").lower()
    url = address.join(base, f"documents?reference={reference}&language={language}") if reference else None
    if url is None:
        return None
    return Link(
        url,
        title=plain(words(item.get("title"))),
        published=words(item.get("eventDate")),
        summary=plain(words(item.get("leadText"))),
        found_in="api",
    )


def readable(url: str) -> str:
    """Return where the text of a press corner page is, for the shell that feeds and people link to; any other address as it is.

    >>> readable("https://ec.europa.eu/commission/presscorner/detail/en/ip_26_1799")
    'https://ec.europa.eu/commission/presscorner/api/documents?reference=IP/26/1799&language=en'
    """
    shell = _DETAIL.match(url)
    if shell is None:
        return url
    home, language, kind, year, number = shell.groups()
    return f"{home}api/documents?reference={kind.upper()}/{year}/{number}&language={language.lower()}"


def parse(page: Page, layout: Layout, link: Link | None) -> Document:
    """Return the document of a release; its address is the page's that people know."""
    value, completeness = json_body.read(decode.text(page))
    resource = value["docuLanguageResource"]
    if not isinstance(resource, dict):
        raise Unreadable("no_content", "a release without a text in this language")
    language = (words(resource.get("language")) or "en").lower()
    reference = words(value.get("refCd")) or ""
    shell = address.join(page.final_url, f"../detail/{language}/{reference.lower().replace('/', '_')}") if reference else None
    told = Told(
        url=shell or page.final_url,
        title=plain(words(resource.get("title"))),
        body=fragment.text(words(resource.get("htmlContent")) or ""),
        lead=plain(words(resource.get("subtitle"))),
        publisher="European Commission",
        published=words(value.get("eventDate")) or words(value.get("publishDate")),
        published_basis="api:eventDate" if words(value.get("eventDate")) else "api:publishDate",
        language=language,
        completeness=completeness,
    )
    return document(told, layout, link)
