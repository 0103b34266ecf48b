"""When is it our turn? So many connections and so often at each authority, its Crawl-delay, and its rests.

An authority is host and port as a URL writes them ("news.example", "news.example:8080"); http and https on their usual ports are one.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import httpx

from flows.web.errors import Later
from flows.web.limits import Limits
from parsers.model import Reason, Rest


def authority(url: httpx.URL) -> str:
    """Return the authority of a URL, without user names and default ports."""
    return url.netloc.decode("ascii")


@dataclass(slots=True)
class Queue:
    """Who is waiting for an authority, and what for."""

    slots: asyncio.Semaphore
    interval_s: float
    next_start_s: float = field(default_factory=time.monotonic)


class Pace:
    """Gives turns, in the order they were asked for."""

    def __init__(self, limits: Limits, rests: Mapping[str, Rest], now: Callable[[], datetime]) -> None:
        self._limits, self._now = limits, now
        self._queues: dict[str, Queue] = {}
        self._rests = dict(rests)

    @asynccontextmanager
    async def turn(self, where: str) -> AsyncIterator[None]:
        """Wait until a request to an authority may begin, and count it until it is over; raise Later where it rests."""
        queue = self._queue(where)
        async with queue.slots:
            while (wait_s := queue.next_start_s - time.monotonic()) > 0:  # noqa: ASYNC110  (the time is known)
                await asyncio.sleep(wait_s)  # and then looked at again: it may have been put off meanwhile
            self.refuse_rest(where)
            queue.next_start_s = time.monotonic() + queue.interval_s
            yield

    def refuse_rest(self, where: str) -> None:
        """Raise Later where an authority rests for longer than we wait."""
        if (rest := self._rests.get(where)) is None:
            return
        left_s = (rest.until - self._now()).total_seconds()
        if left_s > self._limits.patience_s:
            raise Later(rest.reason, f"{where} is left alone until {rest.until:%Y-%m-%d %H:%M:%S} UTC: {rest.detail}", until=rest.until)
        self._put_off(where, left_s)
        del self._rests[where]

    def pause(self, where: str, seconds: float) -> None:
        """Begin nothing at an authority for some seconds, whoever asks."""
        self._put_off(where, seconds)

    def keep_delay(self, where: str, seconds: float) -> None:
        """Keep a Crawl-delay, up to the limit; it never makes us faster."""
        self._queue(where).interval_s = max(self._limits.interval_s, min(seconds, self._limits.crawl_delay_s))
        self._put_off(where, 0)

    def leave_alone(self, where: str, seconds: float, reason: Reason, detail: str) -> datetime:
        """Leave an authority alone for longer than we wait; return until when."""
        rest = Rest(self._now() + timedelta(seconds=min(seconds, self._limits.longest_rest_s)), reason, detail)
        known = self._rests.get(where)
        self._rests[where] = rest if known is None else max(rest, known, key=lambda each: each.until)
        return self._rests[where].until

    @property
    def rests(self) -> dict[str, Rest]:
        """The authorities that still rest: for the next run."""
        now = self._now()
        return {where: rest for where, rest in self._rests.items() if rest.until > now}

    def _queue(self, where: str) -> Queue:
        if where not in self._queues:
            self._queues[where] = Queue(asyncio.Semaphore(self._limits.connections), self._limits.interval_s)
        return self._queues[where]

    def _put_off(self, where: str, seconds: float) -> None:
        queue = self._queue(where)
        queue.next_start_s = max(queue.next_start_s, time.monotonic() + seconds)
