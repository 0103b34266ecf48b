"""The network below HTTP: names resolved once and checked, deadlines without cancellation.

A cancelled request leaves its slot in httpcore's pool taken for ever (encode/httpcore#1093; measured: after 3,750 deadlines by
`asyncio.timeout`, 0 of 20 requests succeed). So no task is ever cancelled: every read and write is given the time that is left instead.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

import httpcore

from flows.web.errors import Fault, Unusable
from flows.web.guard import Guard

ADDRESSES = 3  # of one name, tried in turn
LOOKUPS = 16  # at a time: getaddrinfo blocks a thread, and a dead name server must not block the rest


@dataclass(slots=True)
class Wire:
    """The request under way: when it must be over, and how much of an answer was seen."""

    deadline: float  # of time.monotonic()
    connected: bool = False  # anew for this request, not before it
    received: int = 0
    excused_s: float = 0

    def excuse(self, seconds: float) -> None:
        """Leave out of account a time in which we ourselves kept the server waiting."""
        self.deadline += seconds
        self.excused_s += seconds

    def left(self, timeout_s: float | None) -> float:
        """Return how long the next step may take; the deadline has passed where this is 0."""
        left_s = max(0.0, self.deadline - time.monotonic())
        return left_s if timeout_s is None else min(timeout_s, left_s)


_WIRE: ContextVar[Wire] = ContextVar("wire")


@contextmanager
def within(seconds: float) -> Iterator[Wire]:
    """Give the request inside this block so many seconds."""
    wire = Wire(time.monotonic() + seconds)
    token = _WIRE.set(wire)
    try:
        yield wire
    finally:
        _WIRE.reset(token)


class Stream(httpcore.AsyncNetworkStream):
    """A connection whose every step ends with the request's deadline: slow heads, drips and endless 1xx responses included."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109  (httpcore's signature)
        """Read what is there, in the time that is left."""
        wire = _WIRE.get()
        if (left_s := wire.left(timeout)) <= 0:
            raise httpcore.ReadTimeout("the time for this request is over")
        try:
            data = await self._stream.read(max_bytes, timeout=left_s)
        except ssl.SSLError as error:  # anyio lets a broken TLS record through as it is
            raise httpcore.ReadError(str(error)) from error
        wire.received += len(data)
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        """Write all of it, in the time that is left."""
        await self._stream.write(buffer, timeout=_WIRE.get().left(timeout))

    async def aclose(self) -> None:
        """Close the connection."""
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        """Begin TLS; what fails here is no fault of the wire below."""
        try:
            stream = await self._stream.start_tls(ssl_context, server_hostname, _WIRE.get().left(timeout))
        except httpcore.ConnectError as error:
            raise Unusable("tls", f"{server_hostname}: {error or 'the connection ended within the handshake'}") from error
        return Stream(stream)

    def get_extra_info(self, info: str) -> Any:
        """Ask the connection about itself."""
        return self._stream.get_extra_info(info)


class Backend(httpcore.AsyncNetworkBackend):
    """Connects to addresses that the guard has passed, and to no name: what was checked is what is connected to."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard
        self._inner = httpcore.AnyIOBackend()
        self._lookups = ThreadPoolExecutor(LOOKUPS, thread_name_prefix="names")

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to the first address of a name that answers."""
        wire = _WIRE.get()
        wire.connected = True
        if pair := self._guard.pair_of(host):
            address, port = pair
            addresses = [address]
        else:
            addresses = self._guard.check(host, port, await self._resolve(host, port, wire.left(timeout)))
        failed: Exception | None = None
        for address in addresses[:ADDRESSES]:
            try:
                return Stream(await self._inner.connect_tcp(address, port, wire.left(timeout), local_address, socket_options))
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
        if isinstance(failed, httpcore.ConnectTimeout):
            raise Unusable("timeout", f"{host}:{port} did not take the connection in time") from failed
        raise Fault("connect", f"{host}:{port}: {failed or 'the name has no address'}") from failed

    async def _resolve(self, host: str, port: int, timeout_s: float) -> list[str]:
        """Return every address of a name."""
        lookup = asyncio.get_running_loop().run_in_executor(self._lookups, lambda: socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        try:
            answers = await asyncio.wait_for(lookup, timeout_s)  # ends the waiting; no request to a pool is under way yet
        except TimeoutError as error:
            raise Unusable("timeout", f"{host} was not resolved in time") from error
        except (OSError, UnicodeError) as error:  # no such name, or no possible name
            raise Fault("connect", f"{host}: {error}") from error
        return [str(address[0]) for *_, address in answers]

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ASYNC109
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Refuse: no address of the web is a file."""
        raise NotImplementedError(path)

    async def sleep(self, seconds: float) -> None:
        """Sleep between httpcore's own retries, of which there are none."""
        await asyncio.sleep(seconds)

    def close(self) -> None:
        """Let go of the threads."""
        self._lookups.shutdown(wait=False, cancel_futures=True)
