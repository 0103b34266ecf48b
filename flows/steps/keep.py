"""Put what was gathered on the shelf: the bytes into one WARC file, then everything else in one transaction.

In this order a run that is killed leaves a WARC file that no row names, which the next run sets aside, and never a row without its bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from flows.steps.due import next_visit
from flows.steps.house import House
from flows.web import archive
from warehouse import Added, Batch, Kept, Warehouse


def keep(house: House, kept: Sequence[Kept], name: str) -> Added:
    """Archive and load one batch; `name` tells it apart within the run."""
    now = house.now()
    with house.warehouse() as store:  # opened first: where another process has it, no bytes are written that nobody will name
        archived = with_addresses(store, house.settings.archive, kept, f"{now:%Y%m%dT%H%M%SZ}-{house.run_id[:8]}-{name}")
        batch = Batch(
            batch_id=f"{house.run_id}/{name}",
            run_id=house.run_id,
            loaded_at=now,
            kept=tuple(with_next_visit(house, entry) for entry in archived),
            rests=house.gatherer.web.rests,
        )
        return store.add(batch)


def with_addresses(store: Warehouse, folder: Path, kept: Sequence[Kept], name: str) -> list[Kept]:
    """Write the pages of a batch into a WARC file and say where each is; one whose bytes are kept already is not written again."""
    pages = [entry.visit.page for entry in kept if entry.visit.page]
    if not pages:
        return list(kept)
    known = store.kept(page.url for page in pages)
    fresh = [page for page in pages if (page.url, page.sha256) not in known]
    known |= {(page.url, page.sha256): at for page, at in zip(fresh, archive.write(fresh, folder, name), strict=True)}
    return [replace(entry, archive=known[page.url, page.sha256]) if (page := entry.visit.page) else entry for entry in kept]


def with_next_visit(house: House, entry: Kept) -> Kept:
    """Say when this URL is worth another visit: an index by its source's cadence, a page by its age."""
    visit = entry.visit
    pause = None
    if visit.kind != "page":
        pause = house.cadence(visit.source)
        if entry.listing and entry.listing.ttl_s:
            pause = max(pause, timedelta(seconds=entry.listing.ttl_s))
    published_on = entry.document.published_on if entry.document else None
    return replace(entry, visit=replace(visit, next_visit_at=next_visit(visit, published_on=published_on, pause=pause)))
