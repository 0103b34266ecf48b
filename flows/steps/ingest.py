"""From what the sources say is new all the way into the warehouse: the one order of steps, with or without Prefect around them.

    discover (each source's index) ──► missing ──► bring_in (50 links a batch) ──► what the model owes ──► publish

A flow passes `do`, which turns each step into a task; the command line calls the steps as they are.
"""

from __future__ import annotations

import itertools
import logging
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from typing import Any, TypeVar

from flows.settings import Settings
from flows.sources import Source
from flows.steps.again import read_again
from flows.steps.consult import consulted
from flows.steps.handed import as_visit
from flows.steps.house import Clock, House, open_house, utc_now
from flows.steps.keep import keep
from flows.steps.publish import publish
from flows.web.archive import ArchiveError
from parsers.model import Link, Page
from warehouse import Added, Kept, Published

logger = logging.getLogger(__name__)

BATCH = 50  # links a task: Prefect's 70 ms a task stay under a twentieth of the work

Do = Callable[[Callable[..., Any]], Callable[..., Any]]
T = TypeVar("T")


def directly(step: Callable[..., Any]) -> Callable[..., Any]:
    """Call a step as it is."""
    return step


class UnknownSource(Exception):
    """A source was named that the registry does not have; the message says which are named alike."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one visit, for people: the URL and the words of the vocabulary."""

    url: str
    source: str | None
    outcome: str
    reason: str | None
    detail: str | None


@dataclass(frozen=True, slots=True)
class Brought:
    """What a run brought in."""

    run_id: str
    added: Added
    outcomes: tuple[Outcome, ...] = field(default=())
    published: Published | None = None
    passed_over: Mapping[str, int] = field(default_factory=dict)  # responses of an archive that are no pages, by why not
    stopped: str | None = None  # why not all that was handed over could be read; null: it could

    def counts(self) -> Counter[str]:
        """Return how many visits ended how."""
        return Counter(outcome.outcome for outcome in self.outcomes)


def ingest(settings: Settings, names: Sequence[str] = (), *, now: Clock = utc_now, do: Do = directly) -> Brought:
    """Bring in what is new: from the named sources now, or from every source that is on and due."""
    with open_house(settings, "ingest", now=now) as house:
        outcomes, added = do(discover)(house, [source.id for source in chosen(house.sources, names)], named=bool(names))
        with house.warehouse() as store:
            links = store.missing(now(), sources=names)
            owed = list(house.owed(store, names))
        for number, batch in enumerate(batches(links, BATCH), 1):
            logger.info("%d of %d pages visited", (number - 1) * BATCH, len(links))
            more, counted = do(bring_in)(house, batch, f"pages-{number}")
            outcomes, added = outcomes + more, added + counted
        for number, pages in enumerate(batches(owed, BATCH), 1):
            if house.model is None or house.model.done:
                break
            logger.info("%d of %d pages taken through the model once more", (number - 1) * BATCH, len(owed))
            added += do(read_again)(house, pages, number)[1]
        published = do(publish)(settings, now=now())
        return Brought(house.run_id, added, outcomes, published)


def chosen(sources: Iterable[Source], names: Sequence[str]) -> list[Source]:
    """Return the named sources, on or off, or all that are on; raise UnknownSource for a name that is none."""
    known = {source.id: source for source in sources}
    if unknown := [name for name in names if name not in known]:
        near = sorted({match for name in unknown for match in get_close_matches(name, known)})
        hint = f"did you mean {' or '.join(near)}? " if near else ""
        raise UnknownSource(f"no source {', '.join(unknown)}; {hint}`claimhouse sources` lists the {len(known)} that there are")
    return [known[name] for name in names] or [source for source in known.values() if source.on]


def discover(house: House, ids: Sequence[str], *, named: bool) -> tuple[tuple[Outcome, ...], Added]:
    """Visit the indexes of the sources (all that are named, else those that are due) and keep the links they hold."""
    links = [Link(url=source.url, kind=source.kind, source=source.id) for source in house.sources if source.id in set(ids)]
    with house.warehouse() as store:
        due = links if named else store.due(links, house.now())
    logger.info("asking %d of %d sources what is new", len(due), len(links))
    return bring_in(house, due, "indexes")


def bring_in(house: House, links: Sequence[Link], name: str) -> tuple[tuple[Outcome, ...], Added]:
    """Visit, read, archive and load a batch of links."""
    if not links:
        return (), Added()
    with house.warehouse() as store:
        remembered = store.remembered([link.url for link in links])
    kept = consulted(house, house.gatherer.gather(links, remembered, told=lambda link, _: logger.info("visited %s", link.url)))
    return outcomes_of(kept), keep(house, kept, name)


def outcomes_of(kept: Iterable[Kept]) -> tuple[Outcome, ...]:
    """Return how each visit ended; a page that could not be read says so."""
    return tuple(
        Outcome(
            entry.visit.url,
            entry.visit.source,
            "quarantined" if entry.quarantined else entry.visit.outcome,
            entry.quarantined.error if entry.quarantined else entry.visit.reason,
            entry.quarantined.message if entry.quarantined else entry.visit.detail,
        )
        for entry in kept
    )


def ingest_links(settings: Settings, links: Sequence[Link], *, now: Clock = utc_now) -> Brought:
    """Visit exactly these URLs now, whatever is known of them, and load them."""
    with open_house(settings, "ingest --url", now=now) as house:
        outcomes, added = bring_in(house, links, "given")
        return Brought(house.run_id, added, outcomes, publish(settings, now=now()))


def ingest_pages(settings: Settings, pages: Iterable[tuple[Page, Link]], who: str, *, now: Clock = utc_now) -> Brought:
    """Load pages that are here already, from a file or a WARC archive; of a damaged archive those that stand before the damage."""
    stops: list[ArchiveError] = []
    with open_house(settings, who, now=now) as house:
        outcomes: tuple[Outcome, ...] = ()
        added = Added()
        for number, batch in enumerate(batches(until_damage(pages, stops), BATCH), 1):
            read = house.gatherer.read((as_visit(page, link), link) for page, link in batch)
            kept = consulted(house, [replace(entry, link=link) for entry, (_, link) in zip(read, batch, strict=True)])
            outcomes, added = outcomes + outcomes_of(kept), added + keep(house, kept, f"files-{number}")
            logger.info("%d pages read", len(outcomes))
        if stops and not outcomes:
            raise stops[0]
        stopped = str(stops[0]) if stops else None
        return Brought(house.run_id, added, outcomes, publish(settings, now=now()), stopped=stopped)


def until_damage(pages: Iterable[tuple[Page, Link]], stops: list[ArchiveError]) -> Iterator[tuple[Page, Link]]:
    """Yield pages until their archive turns out to be damaged, which is noted in `stops`."""
    try:
        yield from pages
    except ArchiveError as error:
        stops.append(error)


def batches(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """Yield runs of at most `size` items."""
    waiting = iter(items)
    while batch := list(itertools.islice(waiting, size)):
        yield batch
