"""What every step of a run works with: the settings, the registry, the gatherer and the clock of this run."""

from __future__ import annotations

import contextlib
import logging
import uuid
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from flows.settings import Settings
from flows.sources import Source
from flows.sources import load as load_sources
from flows.steps.gather import Gatherer
from flows.steps.lock import one_writer
from warehouse import SourceFacts, Warehouse

logger = logging.getLogger(__name__)

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Return the present instant: the one clock of the house, handed to whoever needs it."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class House:
    """One run's handles; it exists only while the run holds the writer's lock."""

    settings: Settings
    sources: tuple[Source, ...]
    gatherer: Gatherer
    now: Clock
    run_id: str

    def cadence(self, source_id: str | None) -> timedelta:
        """Return the pause between two visits of a source's index; a day where nobody's file says."""
        return timedelta(hours=next((source.cadence_h for source in self.sources if source.id == source_id), 24))

    def warehouse(self) -> Warehouse:
        """Open the warehouse for one question or one batch, not for longer."""
        return Warehouse(self.settings.warehouse)


@contextlib.contextmanager
def open_house(settings: Settings, who: str, *, now: Clock = utc_now) -> Iterator[House]:
    """Hold the writer's lock, sweep what a killed run left unfinished, and keep client and readers ready until the end."""
    sources = load_sources(settings.sources)
    with one_writer(settings.home, who, now=now()):
        settings.archive.mkdir(parents=True, exist_ok=True)
        with Warehouse(settings.warehouse) as store:
            store.register(facts(source) for source in sources)
            rests = store.rests(now())
            sweep(settings.archive, known=store.archives())
        with Gatherer(settings, sources, rests, now) as gatherer:
            yield House(settings, sources, gatherer, now, run_id=str(uuid.uuid4()))


def facts(source: Source) -> SourceFacts:
    """Return what the shelf must know of a source."""
    return SourceFacts(
        source=source.id,
        publisher=source.publisher,
        jurisdiction=source.jurisdiction,
        tier=source.tier,
        licence=source.licence,
        store_text=source.store_text,
        kind=source.kind,
        url=source.url,
        hosts=source.hosts,
        expect_links=source.expect_links,
        is_on=source.on,
        off_because=source.off_because,
    )


def sweep(folder: Path, known: Collection[str]) -> None:
    """Remove what a killed run left in the archive: half-written files, and whole ones whose batch was never loaded."""
    for path in folder.iterdir():
        if path.name.endswith(".partial") or (path.name.endswith(".warc.gz") and path.name not in known):
            logger.info("removing %s, left by a run that did not end", path.name)
            path.unlink()
