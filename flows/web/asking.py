"""One question to one address, in its turn, asked again where that may help."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime

import httpx

from flows.web.backend import Wire, within
from flows.web.bounded import Answer, Reader, headers
from flows.web.errors import Fault, Later, Stale, Unusable, WebError
from flows.web.limits import Limits
from flows.web.pace import Pace, authority
from flows.web.pools import Pools
from flows.web.retry import backoff_s, pause_s


@dataclass(slots=True)
class Budget:
    """The time on the network that is left for all requests of one errand."""

    left_s: float

    @contextmanager
    def spent(self, most_s: float) -> Iterator[Wire]:
        """Give one request what is left, or `most_s`, and take from it what the request needed."""
        begun_s = time.monotonic()
        with within(min(most_s, self.left_s)) as wire:
            try:
                yield wire
            finally:
                self.left_s -= time.monotonic() - begun_s - wire.excused_s


class Asker:
    """Asks: each attempt takes a turn, has its own time, and brings a whole answer or none."""

    def __init__(self, pools: Pools, pace: Pace, limits: Limits, now: Callable[[], datetime]) -> None:
        self._pools, self._pace, self._limits, self._now = pools, pace, limits, now
        self._reader = Reader(limits)

    async def ask(self, request: httpx.Request, budget: Budget, *, first_bytes: int | None = None) -> Answer:
        """Return the answer to a GET; raise the last fault, or Later where the server wants us to wait for longer than we do."""
        where, limits = authority(request.url), self._limits
        for attempt in range(1, limits.tries + 1):
            try:
                answer = await self._attempt(request, budget, first_bytes)
            except Fault:
                if attempt == limits.tries:
                    raise
                self._pace.pause(where, backoff_s(attempt, limits.backoff_s))
                continue
            wait_s = pause_s(answer, attempt, limits, self._now())
            if wait_s is None:
                break
            if wait_s > limits.patience_s:
                raise self._later(where, answer, wait_s)
            self._pace.pause(where, wait_s)
        return replace(answer, attempts=attempt)

    async def _attempt(self, request: httpx.Request, budget: Budget, first_bytes: int | None) -> Answer:
        """Ask once, when it is our turn."""
        async with self._pace.turn(authority(request.url)):
            if budget.left_s <= 0:
                raise Unusable("timeout", f"the time for this visit was over before {request.url} was asked")
            with budget.spent(self._limits.attempt_s) as wire:
                try:
                    response = await self._pools.send(request, wire)
                except Stale:  # the server closed it while we wrote: asked again at once, which is no new try (RFC 9112 9.3.1)
                    response = await self._pools.send(request, wire)
                try:
                    body = await self._reader.read(response, wire, first_bytes=first_bytes)
                except WebError as error:
                    error.status = response.status_code
                    raise
                finally:
                    await response.aclose()
            return Answer(str(request.url), response.status_code, headers(response), body)

    def _later(self, where: str, answer: Answer, wait_s: float) -> Later:
        """Let the authority rest, and say until when."""
        named = answer.header("retry-after")
        detail = f"status {answer.status}, Retry-After: {named}" if named else f"status {answer.status}, again and again"
        until = self._pace.leave_alone(where, wait_s, "rate_limited", detail)
        return Later("rate_limited", detail, until=until, status=answer.status)
