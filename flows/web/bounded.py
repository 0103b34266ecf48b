"""A response's body, whole, decoded, and never larger than agreed: refused by its length, on the wire, or piece by piece once decoded.

The body is in memory as a whole before anyone sees it, so that a fault in its middle can be answered by asking again.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass

import httpx

from flows.web.backend import Wire
from flows.web.coding import decode, decoders
from flows.web.errors import Unusable
from flows.web.limits import Limits

SLICE = 4096  # of wire bytes decoded at a time: at a ratio of 1,000 that is 4 MB before the next count


@dataclass(frozen=True, slots=True)
class Answer:
    """A response that came whole."""

    url: str
    status: int
    headers: tuple[tuple[str, str], ...]  # names in lower case, in the order received
    body: bytes
    attempts: int = 1

    def header(self, name: str) -> str | None:
        """Return the first value of a header, or null where it was not sent."""
        return next((value for key, value in self.headers if key == name), None)


class Reader:
    """Reads bodies; those that grow large, few at a time, which bounds the memory of all visits together."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._large = asyncio.Semaphore(limits.large_bodies)

    async def read(self, response: httpx.Response, wire: Wire, *, first_bytes: int | None = None) -> bytes:
        """Return the decoded body; with `first_bytes`, no more than these, and what follows is left unread."""
        limits = self._limits
        most = limits.body_bytes if first_bytes is None else first_bytes
        chain = decoders(response.headers.get("content-encoding", ""), most=limits.codings)
        if first_bytes is None:
            self._refuse_by_length(response.headers.get("content-length", ""))
        body, wire_bytes = bytearray(), 0
        async with AsyncExitStack() as held:
            large = False
            async for received in _slices(response):
                wire_bytes += len(received)
                for piece in decode(received, chain):
                    body += piece
                    if len(body) > most and first_bytes is not None:
                        return bytes(body[:most])
                    self._refuse_by_size(wire_bytes, len(body))
                if not large and len(body) > limits.large_bytes:
                    large = True
                    begun_s = time.monotonic()
                    await held.enter_async_context(self._large)
                    wire.excuse(time.monotonic() - begun_s)
            if wire_bytes and not all(decoder.finished() for decoder in chain):
                raise Unusable("bad_encoding", "the coded data end early")
            return bytes(body)

    def _refuse_by_length(self, declared: str) -> None:
        """Refuse a body that says itself that it is too large."""
        if declared.isascii() and declared.isdigit() and (len(declared) > 18 or int(declared) > self._limits.wire_bytes):
            raise Unusable("too_large", f"Content-Length: {declared[:30]}, at most {self._limits.wire_bytes}")

    def _refuse_by_size(self, wire_bytes: int, body_bytes: int) -> None:
        """Refuse a body that has grown too large, or out of all proportion to what came."""
        limits = self._limits
        if wire_bytes > limits.wire_bytes:
            raise Unusable("too_large", f"more than {limits.wire_bytes} bytes came")
        if body_bytes > limits.body_bytes:
            raise Unusable("too_large", f"more than {limits.body_bytes} bytes, decoded")
        if body_bytes > limits.ratio_from_bytes and body_bytes > limits.ratio * wire_bytes:
            raise Unusable("too_large", f"{body_bytes} bytes were made of {wire_bytes}")


async def _slices(response: httpx.Response) -> AsyncIterator[bytes]:
    """Give what the wire brings in slices that are safe to decode at once."""
    async for received in response.stream:  # type: ignore[union-attr]  # the stream of an async transport
        for start in range(0, len(received), SLICE):
            yield received[start : start + SLICE]


def headers(response: httpx.Response) -> tuple[tuple[str, str], ...]:
    """Return the headers of a response; bytes beyond ASCII stay what they are (RFC 9110 5.5), so that an ETag is echoed exactly."""
    return tuple((name.lower().decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw)
