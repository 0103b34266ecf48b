"""What was received, as rows: visits, links, pages, hosts at rest, and pages that could not be read.

Pure, as `readings`: nothing is asked of the database. Columns stand in the order of the tables in schema/.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from parsers.model import Page
from warehouse import identity
from warehouse.batch import Batch, Kept, Quarantined
from warehouse.soundness import maybe, text

Row = tuple[Any, ...]


@dataclass(slots=True)
class Received:
    """Rows waiting for their staging tables; a table's name is its field's."""

    new_visits: list[Row] = field(default_factory=list)
    new_links: list[Row] = field(default_factory=list)
    new_pages: list[Row] = field(default_factory=list)
    new_rests: list[Row] = field(default_factory=list)
    new_quarantine: list[Row] = field(default_factory=list)
    read_pages: list[Row] = field(default_factory=list)
    refused_pages: list[Row] = field(default_factory=list)


def received(batch: Batch) -> Received:
    """Return the rows of what was received: visits, links, pages, hosts at rest, and pages that could not be read."""
    tables = Received(new_rests=[(text(where), rest.until, rest.reason, text(rest.detail)) for where, rest in batch.rests.items()])
    for number, kept in enumerate(batch.kept):
        page = str(identity.page_id(kept.visit.page.url, kept.visit.page.sha256)) if kept.visit.page else None
        if not batch.reread:
            tables.new_visits.append(visit_row(batch, number, kept, page))
        tables.new_links += link_rows(batch, kept)
        if kept.visit.page and page:
            tables.new_pages.append(page_row(batch, kept, kept.visit.page, page))
            if kept.quarantined:
                tables.new_quarantine.append(quarantine_row(batch, kept.visit.url, kept.quarantined, page))
            elif kept.listing or kept.reading or kept.visit.outcome == "rejected":
                tables.read_pages.append((page,))  # a page that turned out to be none was read, too
            if batch.reread and kept.visit.outcome == "rejected":
                tables.refused_pages.append((page,))
    return tables


def visit_row(batch: Batch, number: int, kept: Kept, page: str | None) -> Row:
    """Return the row of one visit."""
    visit = kept.visit
    return (
        str(identity.of("visit", batch.batch_id, str(number))),
        text(visit.url),
        visit.kind,
        visit.source,
        visit.visited_at,
        visit.outcome,
        visit.reason,
        maybe(visit.detail),
        visit.status,
        maybe(visit.final_url),
        maybe(visit.moved_to),
        maybe(visit.etag),
        maybe(visit.last_modified),
        visit.next_visit_at,
        visit.attempts,
        len(kept.listing.links) if kept.listing else None,
        page,
        kept.quarantined is not None,
        batch.batch_id,
    )


def link_rows(batch: Batch, kept: Kept) -> Iterator[Row]:
    """Yield the rows of the links that an index page held, and of the one that a person gave."""
    named = [replace(link, source=link.source or kept.visit.source) for link in kept.listing.links] if kept.listing else []
    if kept.link:
        named.append(replace(kept.link, found_in="given"))
    for link in named:
        if link.url:
            told = (maybe(link.title), maybe(link.published), maybe(link.summary), maybe(link.updated), link.found_in)
            yield (text(link.url), link.source, link.kind, *told, kept.visit.visited_at, None, batch.batch_id)


def page_row(batch: Batch, kept: Kept, page: Page, page_id: str) -> Row:
    """Return the row of one page version."""
    return (
        page_id,
        text(page.url),
        text(page.final_url),
        page.kind,
        page.sha256,
        len(page.body),
        page.status,
        json.dumps(page.headers),
        page.fetched_at,
        kept.archive,
        kept.visit.source,
        batch.batch_id,
    )


def quarantine_row(batch: Batch, url: str, problem: Quarantined, page_id: str) -> Row:
    """Return the row of a page that could not be read."""
    said = (problem.stage, text(problem.error), text(problem.message))
    return (page_id, text(url), *said, batch.loaded_at, None, batch.batch_id)
