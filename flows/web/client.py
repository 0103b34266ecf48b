"""The polite client: a link in, one visit out.

    visit ──► each hop: rest? ──► robots.txt ──► turn ──► connection, guarded ──► body, bounded ──► again?
      │          ▲                                                                                   │
      │          └───────────────────────────── redirection ◄────────────────────────────────────────┤
      └──► Visit: outcome, reason, validators, and the page where one came ◄── verdict ◄─────────────┘

Only the verdict and what is remembered are decided here; each other word of the picture is a module.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from types import TracebackType
from typing import Self

import httpx

from flows.web.asking import Asker, Budget
from flows.web.backend import Backend
from flows.web.bounded import Answer
from flows.web.coding import ACCEPTED
from flows.web.errors import Later, WebError
from flows.web.guard import Guard
from flows.web.limits import ORDINARY, Identity, Limits
from flows.web.pace import Pace, authority
from flows.web.pools import Pools
from flows.web.redirects import FOLLOWED, Way, address
from flows.web.robots import RobotsGate
from flows.web.verdict import verdict
from parsers.model import Link, Outcome, Page, PageKind, Remembered, Rest, Visit

ACCEPT: dict[PageKind, str] = {
    "page": "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.9,*/*;q=0.5",
    "listing": "text/html,application/xhtml+xml,*/*;q=0.5",
    "feed": "application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5",
    "sitemap": "application/xml,text/xml,*/*;q=0.5",
    "api": "application/json,*/*;q=0.5",
}
ELSEWHERE = frozenset({"not_found", "connect", "tls", "blocked_address", "blocked_scheme"})  # an address that is no longer there

BYTE_FOR_BYTE = "latin-1"  # header values as text and back: an ETag and a cookie are returned as the very bytes that came


@dataclass(slots=True)
class Errand:
    """A visit under way."""

    link: Link
    remembered: Remembered | None
    budget: Budget
    here: httpx.URL | None = None  # the address asked last

    def conditions(self, *, redirected: bool) -> dict[str, str]:
        """Return what asks for nothing unless it changed: validators as they came, both where there are both (RFC 9110 13.1).

        Behind a redirection there is no If-Modified-Since: what "/latest" leads to today may be new to us and older than that date.
        """
        known = self.remembered or Remembered()
        pairs = {"If-None-Match": known.etag, "If-Modified-Since": None if redirected else known.last_modified}
        return {name: value for name, value in pairs.items() if value}


@dataclass(frozen=True, slots=True)
class Arrival:
    """Where a way ended, and what was there."""

    answer: Answer
    outcome: Outcome  # ok or not_modified
    moved_to: str | None


class Web:
    """The web as we visit it. An async context manager; visits may run side by side, as many as the caller lets."""

    def __init__(  # noqa: PLR0913  (all but the first by name)
        self,
        identity: Identity,
        *,
        now: Callable[[], datetime],
        allow: frozenset[tuple[str, int]] = frozenset(),
        resolve: Mapping[str, tuple[str, int]] | None = None,
        rests: Mapping[str, Rest] | None = None,
        limits: Limits = ORDINARY,
    ) -> None:
        self._identity, self._limits, self._now = identity, limits, now
        self._pace = Pace(limits, rests or {}, now)
        self._pools = Pools(Backend(Guard(allow, resolve or {})), limits)
        self._asker = Asker(self._pools, self._pace, limits, now)
        self._robots = RobotsGate(self._asker, self._pace, identity, limits)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self._pools.aclose()

    @property
    def rests(self) -> Mapping[str, Rest]:
        """The authorities to be left alone, and until when; to be given to the next Web."""
        return self._pace.rests

    async def visit(self, link: Link, remembered: Remembered | None = None) -> Visit:
        """Ask for a link once, at the address where it was found last; nothing that the web does raises."""
        visited_at = self._now()
        errand = Errand(link, remembered, Budget(self._limits.visit_s))
        try:
            return self._arrived(errand, await self._reach(errand), visited_at)
        except WebError as error:
            return Visit(
                url=link.url,
                kind=link.kind,
                visited_at=visited_at,
                outcome=error.outcome,
                reason=error.reason,
                detail=error.detail,
                source=link.source,
                status=error.status,
                final_url=str(errand.here) if errand.here and error.status else None,
                next_visit_at=error.until if isinstance(error, Later) else None,
            )

    async def _reach(self, errand: Errand) -> Arrival:
        """Go to where a permanent redirection led last time; where nothing is any more, begin at the link itself."""
        moved_to = errand.remembered.moved_to if errand.remembered else None
        if moved_to and moved_to != errand.link.url:
            try:
                arrival = await self._travel(errand, moved_to)
            except WebError as error:
                if error.outcome != "gone" and error.reason not in ELSEWHERE:
                    raise
            else:
                return replace(arrival, moved_to=arrival.moved_to or moved_to)
        return await self._travel(errand, errand.link.url)

    async def _travel(self, errand: Errand, start: str) -> Arrival:
        """Follow redirections to an answer; every hop is a new decision of guard and robots.txt."""
        here = errand.here = address(start)
        way, cookies = Way(here, most=self._limits.redirects), httpx.Cookies()
        while True:
            self._pace.refuse_rest(authority(here))
            await self._robots.check(here)
            conditions = errand.conditions(redirected=bool(way.hops))
            request = self._request(here, errand.link, conditions)
            cookies.set_cookie_header(request)  # for this way only: some sites set one and redirect to see whether it comes back
            answer = await self._asker.ask(request, errand.budget)
            if answer.status not in FOLLOWED:
                outcome = verdict(answer, errand.remembered, conditional=bool(conditions))
                return Arrival(answer, outcome, str(way.moved_to) if way.moved_to else None)
            cookies.extract_cookies(_response(answer, request))
            here = errand.here = way.follow(here, answer, request.headers.get("cookie", ""))

    def _request(self, here: httpx.URL, link: Link, conditions: Mapping[str, str]) -> httpx.Request:
        fields = {
            "User-Agent": self._identity.user_agent,
            "Accept": ACCEPT[link.kind],
            "Accept-Language": "en,*;q=0.5",
            "Accept-Encoding": ACCEPTED,
            **conditions,
        }
        request = httpx.Request("GET", here, headers=httpx.Headers(fields, BYTE_FOR_BYTE))
        request.headers.encoding = BYTE_FOR_BYTE
        return request

    def _arrived(self, errand: Errand, arrival: Arrival, visited_at: datetime) -> Visit:
        """Return the visit that brought an answer worth having, or the news that there is none."""
        link, answer, known = errand.link, arrival.answer, errand.remembered or Remembered()
        page = None
        if arrival.outcome == "ok":
            page = Page(link.url, answer.url, link.kind, answer.body, self._now(), answer.status, answer.headers)
        unchanged = answer.status == 304  # which need not repeat the validators that it confirms (RFC 9110 15.4.5)
        to_be_asked = answer.url == str(address(arrival.moved_to or link.url))  # of what is behind a redirection the date is no condition
        return Visit(
            url=link.url,
            kind=link.kind,
            visited_at=visited_at,
            outcome=arrival.outcome,
            source=link.source,
            status=answer.status,
            final_url=answer.url,
            moved_to=arrival.moved_to,
            etag=answer.header("etag") or (known.etag if unchanged else None),
            last_modified=(answer.header("last-modified") or (known.last_modified if unchanged else None)) if to_be_asked else None,
            attempts=answer.attempts,
            page=page,
        )


def _response(answer: Answer, request: httpx.Request) -> httpx.Response:
    """Return what httpx reads cookies from."""
    response = httpx.Response(answer.status, headers=httpx.Headers(list(answer.headers), BYTE_FOR_BYTE), request=request)
    response.headers.encoding = BYTE_FOR_BYTE
    return response
