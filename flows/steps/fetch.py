"""Visit and parse, load no page: to see what a URL gives. Every URL is visited now; each visit is recorded as any visit is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from flows.settings import Settings
from flows.steps.due import next_visit
from flows.steps.house import Clock, open_house, utc_now
from flows.steps.ingest import BATCH, batches
from parsers.model import CAME, Link
from warehouse import Batch, Kept

Told = Callable[[Link, Kept], None]


def fetch(settings: Settings, links: Sequence[Link], told: Told, *, now: Clock = utc_now) -> None:
    """Visit every link, tell of each as it is done, and remember the visits (validators, moves, hosts at rest), not the pages."""
    with open_house(settings, "fetch", now=now) as house:
        for number, batch in enumerate(batches(links, BATCH), 1):
            with house.warehouse() as store:
                known = store.remembered([link.url for link in batch], kept=False)
            remembered = {
                url: replace(each, sha256=None) for url, each in known.items()
            }  # nothing is kept that the same bytes could stand for
            kept = house.gatherer.gather(batch, remembered, claims=False, told=lambda link, kept: told(link, kept[0]))
            seen = tuple(map(forget_content, kept))
            with house.warehouse() as store:
                store.add(Batch(f"{house.run_id}/fetch-{number}", house.run_id, now(), seen, rests=house.gatherer.web.rests))


def forget_content(entry: Kept) -> Kept:
    """Return a visit without what was read: its validators are remembered; what came is not kept, so the page is due at once."""
    visit = entry.visit
    came = visit.outcome in CAME
    return Kept(visit=replace(visit, next_visit_at=visit.visited_at if came else next_visit(visit)))
