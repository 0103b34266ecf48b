"""Kept pages through today's parsers again: nothing is fetched, nothing is lost, and what reads otherwise says that our reading changed."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace

from flows.settings import Settings
from flows.steps.handed import as_visit
from flows.steps.house import Clock, House, open_house, utc_now
from flows.steps.ingest import BATCH, Brought, Do, Outcome, batches, chosen, directly, outcomes_of
from flows.steps.publish import publish
from flows.web import archive
from parsers.model import Link
from warehouse import Added, Batch, Kept, KeptPage

logger = logging.getLogger(__name__)


def reread(
    settings: Settings,
    names: Sequence[str] = (),
    *,
    quarantined: bool = False,
    now: Clock = utc_now,
    do: Do = directly,
) -> Brought:
    """Read every kept page again, or those of some sources, or those that could not be read before."""
    with open_house(settings, "reread", now=now) as house:
        chosen(house.sources, names)  # a name that is none is said, not passed over
        with house.warehouse() as store:
            pages = list(store.pages(quarantined=quarantined, sources=names))
        outcomes: tuple[Outcome, ...] = ()
        added = Added()
        for number, batch in enumerate(batches(pages, BATCH), 1):
            logger.info("%d of %d pages read again", (number - 1) * BATCH, len(pages))
            kept, counted = do(read_again)(house, batch, number)
            outcomes, added = outcomes + outcomes_of(kept), added + counted
        published = do(publish)(settings, now=now())
        return Brought(house.run_id, added, outcomes, published)


def read_again(house: House, pages: Sequence[KeptPage], number: int) -> tuple[list[Kept], Added]:
    """Read a batch of kept pages again and load what is read otherwise now."""
    kept = [read for page in pages if (read := one(house, page))]
    with house.warehouse() as store:
        added = store.add(Batch(f"{house.run_id}/reread-{number}", house.run_id, house.now(), tuple(kept), reread=True))
    return kept, added


def one(house: House, kept: KeptPage) -> Kept | None:
    """Read one kept page again; null, and said aloud, where its bytes are no longer there."""
    try:
        page = archive.read(house.settings.archive, kept.archive)
    except archive.ArchiveError as error:
        logger.error("%s cannot be read again: %s", kept.url, error)  # noqa: TRY400 - the message says it all
        return None
    link = Link(url=kept.url, kind=kept.kind, source=kept.source, title=kept.title, published=kept.published)
    return replace(house.gatherer.read(as_visit(page, link), link), archive=kept.archive)
