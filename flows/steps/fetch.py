"""Visit and parse, load no page: to see what a URL gives. Every URL is visited now; each visit is recorded as any visit is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from flows.settings import Settings
from flows.steps.due import next_visit
from flows.steps.house import Clock, open_house, utc_now
from flows.steps.ingest import BATCH, batches
from parsers.model import CAME, Link
from warehouse import Batch, Confirmed, Kept

Told = Callable[[Link, Kept, Confirmed | None], None]  # the last where nothing new came: what stands there still


def fetch(settings: Settings, links: Sequence[Link], told: Told, *, now: Clock = utc_now) -> None:
    """Visit every link, tell of each as it is done, and remember the visits (validators, moves, hosts at rest), not the pages."""
    with open_house(settings, "fetch", now=now) as house:
        for number, batch in enumerate(batches(links, BATCH), 1):
            urls = [link.url for link in batch]
            with house.warehouse() as store:
                known, stands = store.remembered(urls, kept=False), store.confirmed(urls)
            remembered = {
                url: replace(each, sha256=None) for url, each in known.items()
            }  # nothing is kept that the same bytes could stand for

            def hear(link: Link, kept: list[Kept], stands: dict[str, Confirmed] = stands) -> None:
                told(link, kept[0], stands.get(link.url) if kept[0].visit.outcome == "not_modified" else None)

            kept = house.gatherer.gather(batch, remembered, claims=False, told=hear)
            seen = tuple(map(forget_content, kept))
            with house.warehouse() as store:
                store.add(Batch(f"{house.run_id}/fetch-{number}", house.run_id, now(), seen, rests=house.gatherer.web.rests))


def forget_content(entry: Kept) -> Kept:
    """Return a visit without what was read: its validators are remembered; what came is not kept, so the page is due at once."""
    visit = entry.visit
    came = visit.outcome in CAME
    return Kept(visit=replace(visit, next_visit_at=visit.visited_at if came else next_visit(visit)))
