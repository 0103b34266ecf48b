"""Visit links and read what came: many at once, each ending in exactly one recorded outcome.

    visit ──► read in a worker ──► continue (an index's further parts) ──► Kept

What a page turns out to be, once read, is part of its visit's outcome: a login form that answers 200 was no success.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from importlib.metadata import version
from types import TracebackType
from typing import Any, Literal, Self, TypeVar

import parsers
from flows.settings import NOBODY, Settings
from flows.sources import Source, layout_for
from flows.steps.look import look
from flows.steps.workers import Workers
from flows.web import Identity, Web
from parsers.model import Document, Link, Listing, Reading, Remembered, Rest, Unreadable, Visit
from warehouse import Kept, Quarantined

logger = logging.getLogger(__name__)
T = TypeVar("T")

AT_ONCE = 24  # visits in flight; politeness to one host is the client's business
PAGES_A_READER = 20  # fewer are read before another reader is ready, which takes two seconds
MAX_PARTS = 200  # of one index: further than that it is a trap, or wants a narrower address


@dataclass(frozen=True, slots=True)
class Gathering:
    """Who gathers: the client and the readers of one run, and the registry that knows the layouts."""

    web: Web
    workers: Workers
    sources: tuple[Source, ...]

    async def gather(self, link: Link, remembered: Mapping[str, Remembered], *, claims: bool) -> list[Kept]:
        """Visit a link and, for an index, its further parts; the first Kept is the link's own, with all links that were found."""
        first = await self.one(link, remembered, claims=claims)
        if first.listing is None:
            return [first]
        if not first.listing.continues:
            return [replace(first, visit=self.kept_its_promise(first.visit, first.listing))]
        parts, lacks = await self.parts(link, first.listing)
        listings = [first.listing, *(part.listing for part in parts if part.listing)]
        whole = Listing(
            links=tuple(dict.fromkeys(found for listing in listings for found in listing.links)),
            completeness="full" if lacks is None and all(listing.completeness == "full" for listing in listings) else "partial",
            ttl_s=first.listing.ttl_s,
            missed=first.listing.missed,
        )
        visit = replace(first.visit, detail=joined(first.visit.detail, lacks))
        if whole.completeness == "partial":
            visit = replace(visit, outcome="partial")
        return [replace(first, visit=self.kept_its_promise(visit, whole), listing=whole), *(replace(part, listing=None) for part in parts)]

    def kept_its_promise(self, visit: Visit, listing: Listing) -> Visit:
        """Return the visit of an index, with a remark where it has fewer links than its source says that it always has."""
        least = next((source.expect_links for source in self.sources if (source.id, source.url) == (visit.source, visit.url)), 0)
        short = f"{len(listing.links)} links where at least {least} were promised" if len(listing.links) < least else None
        return replace(visit, detail=joined(visit.detail, short))

    async def parts(self, link: Link, listing: Listing) -> tuple[list[Kept], str | None]:
        """Visit an index's further parts, breadth first, none twice; say what of them did not come, null where all did."""
        seen, waiting, kept = {link.url}, list(listing.continues), list[Kept]()
        while waiting:
            url = waiting.pop(0)
            if url in seen:
                continue
            if len(seen) >= MAX_PARTS:
                logger.warning("%s: more than %d parts, the rest is left", link.url, MAX_PARTS)
                return kept, f"more than {MAX_PARTS} parts"
            seen.add(url)
            part = await self.one(replace(link, url=url), {}, claims=False)
            kept.append(part)
            waiting += part.listing.continues if part.listing else ()
        came = sum(part.visit.outcome == "ok" for part in kept)
        return kept, f"{came} of {len(kept)} further parts came whole" if came < len(kept) else None

    async def one(self, link: Link, remembered: Mapping[str, Remembered], *, claims: bool) -> Kept:
        """Visit one link and read what came."""
        visit = await self.web.visit(link, remembered.get(link.url))
        return await asyncio.to_thread(self.read, visit, link, claims=claims) if visit.page else Kept(visit=visit)

    def read(self, visit: Visit, link: Link, *, claims: bool) -> Kept:
        """Read a visit's page in a worker; an unreadable page is a rejected visit, a reader that failed is a quarantined page."""
        page = visit.page
        if page is None:
            return Kept(visit=visit)
        layout = layout_for(self.sources, page.final_url, page.fetched_at.date(), link.source)
        try:
            seen: Listing | Document = self.workers.run(look, page, layout, link)
        except Unreadable as error:  # validators and moves of what turned out to be no page of ours are not to be trusted
            useless = replace(visit, moved_to=None, etag=None, last_modified=None)
            return Kept(visit=replace(useless, outcome="rejected", reason=error.reason, detail=error.detail))
        except Exception as error:  # noqa: BLE001 - one page must not take the run with it; its bytes and the reason are kept
            return Kept(visit=visit, quarantined=failure("parse", link, error))
        if seen.completeness == "partial":
            visit = replace(visit, outcome="partial")
        # read all the same, by the general reader; where its index or all its pages say so, a source's health does
        missed = f"selectors that match nothing: {', '.join(seen.missed)}" if seen.missed else None
        if isinstance(seen, Listing):
            return Kept(visit=replace(visit, detail=joined(missed, seen.lacks)), listing=seen)
        visit = replace(visit, detail=missed)
        kept = Kept(visit=visit, document=seen)
        return self.with_claims(kept, seen, link) if claims else kept

    def with_claims(self, kept: Kept, document: Document, link: Link) -> Kept:
        """Add what a document claims; where that reader fails, the document stands without its claims."""
        try:
            reading: Reading = self.workers.run(parsers.read, document)
        except Exception as error:  # noqa: BLE001 - as above
            return replace(kept, quarantined=failure("read", link, error))
        return replace(kept, reading=reading, visit=replace(kept.visit, detail=joined(kept.visit.detail, reading.unread)))


def joined(*remarks: str | None) -> str | None:
    """Return what is to be said of a visit as one text; null where that is nothing."""
    return "; ".join(remark for remark in remarks if remark) or None


def failure(stage: Literal["parse", "read"], link: Link, error: Exception) -> Quarantined:
    """Return what is written down of a reader that failed; one that had to be killed is one."""
    logger.error("%s could not be read", link.url, exc_info=error)
    return Quarantined(stage, type(error).__name__, str(error))


class Gatherer:
    """Gathers from plain, synchronous code: one event loop, one client and a few readers for the length of a `with`."""

    def __init__(self, settings: Settings, sources: tuple[Source, ...], rests: Mapping[str, Rest], now: Callable[[], datetime]) -> None:
        self._runner = asyncio.Runner()
        self._workers = Workers()
        self._unreachable = settings.contact == NOBODY and not settings.resolve
        self.web = Web(
            Identity(version=version("claimhouse"), contact=settings.contact),
            allow=settings.allow,
            resolve=settings.resolve,
            rests=rests,
            now=now,
        )
        self._gathering = Gathering(self.web, self._workers, sources)

    def __enter__(self) -> Self:
        self._runner.run(self.web.__aenter__())
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        try:
            self._runner.run(self.web.__aexit__(kind, error, trace))
        finally:
            self._workers.__exit__()  # first: closing the loop waits for whoever waits for a reader
            self._runner.close()

    def gather(
        self,
        links: Iterable[Link],
        remembered: Mapping[str, Remembered],
        *,
        claims: bool = True,
        told: Callable[[Link, list[Kept]], None] | None = None,
    ) -> list[Kept]:
        """Visit and read every link, at most 24 at once; `told` hears of each as it is done."""
        if self._unreachable:
            logger.warning("no contact is set: give publishers a URL or an e-mail address in CLAIMHOUSE_CONTACT")
            self._unreachable = False  # said once
        return self._runner.run(self._all(list(links), remembered, claims=claims, told=told))

    def read(self, pages: Iterable[tuple[Visit, Link]]) -> list[Kept]:
        """Read pages that did not come over the network (files, WARC records), many by several readers at once; in their order."""
        return self._runner.run(self._read(list(pages)))

    async def _read(self, pages: list[tuple[Visit, Link]]) -> list[Kept]:
        turns = asyncio.Semaphore(1 + len(pages) // PAGES_A_READER)

        async def one(visit: Visit, link: Link) -> Kept:
            async with turns:
                return await asyncio.to_thread(self._gathering.read, visit, link, claims=True)

        return await asyncio.gather(*(one(*each) for each in pages))

    def apart(self, function: Callable[..., T], *arguments: Any) -> T:
        """Call a module's function in a worker; raise what it raised, or Killed."""
        done: T = self._workers.run(function, *arguments)
        return done

    async def _all(
        self,
        links: list[Link],
        remembered: Mapping[str, Remembered],
        *,
        claims: bool,
        told: Callable[[Link, list[Kept]], None] | None,
    ) -> list[Kept]:
        turns = asyncio.Semaphore(AT_ONCE)

        async def one(link: Link) -> list[Kept]:
            async with turns:
                kept = await self._gathering.gather(link, remembered, claims=claims)
            if told:
                told(link, kept)
            return kept

        return [kept for each in await asyncio.gather(*map(one, links)) for kept in each]
