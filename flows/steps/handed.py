"""Pages that somebody hands over, as a file or in a WARC archive: what would have come of a visit, without one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from flows.sources import Source, source_at
from flows.steps.files import read_file
from flows.steps.house import Clock, utc_now
from flows.web import archive
from flows.web.errors import WebError
from flows.web.limits import ORDINARY
from flows.web.redirects import address
from parsers.model import Link, Page, Visit


def as_visit(page: Page, link: Link) -> Visit:
    """Treat a page that somebody brought as a visit that succeeded."""
    return Visit(
        url=page.url,
        kind=page.kind,
        visited_at=page.fetched_at,
        outcome="ok",
        source=link.source,
        status=page.status,
        final_url=page.final_url,
        page=page,
    )


WEB = datetime(1991, 1, 1, tzinfo=UTC)  # the year in which it was opened to others
NOWHERE = "http://page.example/"  # until its own address is known
CONTENT_TYPES = {".txt": "text/plain", ".md": "text/plain", ".pdf": "application/pdf", ".json": "application/json"}


def page_from_file(path: Path, url: str, *, now: Clock = utc_now) -> Page:
    """Make a page of a file's bytes; a name without a known ending is taken for HTML.

    Raise FileTooLarge for more bytes than a visit would take.
    """
    kind = CONTENT_TYPES.get(path.suffix.lower(), "text/html")
    body = read_file(path, ORDINARY.body_bytes, "which no page does; give a part of it, or --warc for an archive")
    return Page(url=url, final_url=url, kind="page", body=body, fetched_at=now(), headers=(("content-type", kind),))


def page_with_its_address(path: Path, *, now: Clock = utc_now) -> Page | None:
    """Make a page of a file that declares its own address; null where it declares none."""
    from parsers.formats.declared import address_of  # noqa: PLC0415 - the readers of formats are loaded when the first page comes

    page = page_from_file(path, NOWHERE, now=now)
    url = address_of(page)
    return replace(page, url=url, final_url=url) if url else None


def pages_from_warcs(
    paths: Iterable[Path], sources: Sequence[Source], passed_over: Counter[str], *, now: Clock = utc_now
) -> Iterator[tuple[Page, Link]]:
    """Yield the pages of WARC files with the links that would have led to them; count the responses that are no pages, by why not.

    A page is of the one source that stands at its host, where there is just one.
    """
    last = now() + timedelta(days=1)  # a crawler's clock may be ahead of ours
    for path in paths:
        for page in archive.scan(path, passed_over):
            if wrong := what_is_wrong(page, last):
                passed_over[wrong] += 1
                continue
            yield page, Link(url=page.url, kind=page.kind, source=source_at(sources, page.url))


def what_is_wrong(page: Page, last: datetime) -> str | None:
    """Return why nobody can have fetched a page there and then; null: somebody can."""
    if not WEB <= page.fetched_at <= last:
        return "dated before there was a web, or ahead"
    try:
        address(page.url), address(page.final_url)
    except WebError:
        return "at an address that is none"
    return None
