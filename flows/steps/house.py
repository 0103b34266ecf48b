"""What every step of a run works with: the settings, the registry, the gatherer and the clock of this run."""

from __future__ import annotations

import contextlib
import itertools
import logging
import uuid
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from flows.settings import Settings
from flows.sources import Source
from flows.sources import load as load_sources
from flows.steps.gather import Gatherer
from flows.steps.lock import one_writer
from warehouse import KeptPage, SourceFacts, Warehouse

if TYPE_CHECKING:
    from flows.steps.model import Model

logger = logging.getLogger(__name__)

Clock = Callable[[], datetime]

ASIDE = "unloaded"  # folder of the archive for what no row names
OWED = 200  # pages that one run takes through the model once more


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
    model: Model | None = None  # null: none is configured

    def cadence(self, source_id: str | None) -> timedelta:
        """Return the pause between two visits of a source's index; a day where nobody's file says."""
        return timedelta(hours=next((source.cadence_h for source in self.sources if source.id == source_id), 24))

    def warehouse(self) -> Warehouse:
        """Open the warehouse for one question or one batch, not for longer."""
        return Warehouse(self.settings.warehouse)

    def owed(self, store: Warehouse, sources: Sequence[str]) -> Iterator[KeptPage]:
        """Yield the pages that the model failed on in earlier runs, a run's worth; none where no model is configured."""
        if self.model is None:
            return iter(())
        return itertools.islice(store.pages(owed=(self.model.name, self.model.prompt), sources=sources), OWED)


@contextlib.contextmanager
def open_house(settings: Settings, who: str, *, now: Clock = utc_now) -> Iterator[House]:
    """Hold the writer's lock, sweep what no row names out of the archive, and keep client and readers ready until the end."""
    sources = load_sources(settings.sources)
    with one_writer(settings.home, who, now=now):
        settings.archive.mkdir(parents=True, exist_ok=True)
        with Warehouse(settings.warehouse) as store:
            store.register(facts(source) for source in sources)
            rests = store.rests(now())
            sweep(settings.archive, known=store.archives())
        with Gatherer(settings, sources, rests, now) as gatherer, second_reader(settings, now) as model:
            yield House(settings, sources, gatherer, now, str(uuid.uuid4()), model)


@contextlib.contextmanager
def second_reader(settings: Settings, now: Clock) -> Iterator[Model | None]:
    """Keep the configured model ready; null where none is."""
    if settings.model_url is None:
        yield None
        return
    from flows.steps.model import Model  # noqa: PLC0415 - the readers of claims, which a parent without a model leaves to its workers

    with Model(settings, now) as model:
        yield model


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
    """Remove half-written files that a killed run left, and set aside whole ones that no row of the warehouse names.

    Those may be all that is left of a warehouse that was lost, or restored from an older copy: they are never removed.
    """
    aside = folder / ASIDE
    strays = 0
    for path in sorted(folder.iterdir()):
        if path.name.endswith(".partial"):
            logger.info("removing %s, left by a run that did not end", path.name)
            path.unlink()
        elif path.name.endswith(".warc.gz") and path.name not in known:
            aside.mkdir(exist_ok=True)
            path.rename(aside / path.name)
            strays += 1
    if strays:
        logger.warning(
            "%d WARC file(s) that the warehouse does not know were moved to %s; `claimhouse ingest --warc %s/*.warc.gz` loads them",
            strays,
            aside,
            aside,
        )
