"""A document from a record that tells its parts apart (an official API, a file's properties), with nothing to guess but dates."""

from __future__ import annotations

from dataclasses import dataclass

from parsers.formats import address, published
from parsers.model import Completeness, Document, Layout, Link, Unreadable

PART = "\n\n"  # between paragraphs


@dataclass(frozen=True, slots=True)
class Told:
    """What a record says of a document."""

    url: str
    title: str | None
    body: str  # paragraphs as text
    lead: str | None = None
    title_variants: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    published: str | None = None  # as written
    published_basis: str | None = None  # the field it stood in
    language: str | None = None
    completeness: Completeness = "full"
    pages: tuple[int, ...] = ()  # offsets in body


def document(told: Told, layout: Layout, link: Link | None) -> Document:
    """Make the document; what the record does not say is taken from what led there, and from what the source file knows."""
    if not told.body.strip():
        raise Unreadable("no_content", "a record without a text")
    lead = told.lead if told.lead and told.lead not in told.body else None
    start = len(lead) + 2 if lead else 0
    day, basis = dated(told, layout, link)
    title = told.title or (link.title if link else None)
    return Document(
        url=address.canonical(told.url),
        title=title,
        text=f"{lead}\n\n{told.body}" if lead else told.body,
        lead=lead,
        body_start=start,
        title_variants=tuple(dict.fromkeys(name for name in (title, *told.title_variants, link.title if link else None) if name)),
        authors=told.authors,
        publisher=layout.publisher or told.publisher or address.site(told.url),
        jurisdiction=layout.jurisdiction,
        official=layout.official,
        published_on=day.on if day else None,
        published_at=day.at if day else None,
        published_precision=day.precision if day else None,
        published_zone=day.zone if day else None,
        published_basis=basis,
        language=told.language or layout.language,
        completeness=told.completeness,
        pages=tuple(start + offset for offset in told.pages),
    )


def dated(told: Told, layout: Layout, link: Link | None) -> tuple[published.Read | None, str | None]:
    """Return when the document was published and who says so: the record, else what led there."""
    voices = [(told.published, told.published_basis), (link.published, link.found_in) if link else (None, None)]
    for written, basis in voices:
        if written and (day := published.read(written, layout.time_zone)):
            return day, basis
    return None, None
