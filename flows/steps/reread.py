"""Kept pages through today's parsers again: nothing is fetched, nothing is lost, and what reads otherwise says that our reading changed."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from flows.settings import Settings
from flows.steps.again import read_again
from flows.steps.house import Clock, open_house, utc_now
from flows.steps.ingest import BATCH, Brought, Do, Outcome, batches, chosen, directly, outcomes_of
from flows.steps.publish import publish
from warehouse import Added, NotFound

logger = logging.getLogger(__name__)


def reread(
    settings: Settings,
    names: Sequence[str] = (),
    *,
    quarantined: bool = False,
    now: Clock = utc_now,
    do: Do = directly,
) -> Brought:
    """Read every kept page again, or those of some sources, or those that could not be read before; raise NotFound for no house."""
    if not settings.warehouse.is_file():  # a house that is not there is a mistyped one, and is not made to be read again
        raise NotFound(settings.warehouse)
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
