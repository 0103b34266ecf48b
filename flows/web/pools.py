"""Connections: a small pool for each authority, and httpcore's errors in our words.

One pool for all hosts is scanned whole, with a system call per connection, at every request (measured: 2.2 ms of CPU for a page with 8
hosts, 8.6 ms with 128; with a pool each, 2.4 and 2.6 ms).
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import httpcore
import httpx

from flows.web.backend import Backend, Wire
from flows.web.errors import Fault, Stale, Unusable
from flows.web.limits import Limits

KEEPALIVE_S = 15  # below the 60 s and more that servers keep, so that we rarely lose the race for an old connection

Key = tuple[str, str, int | None]


@dataclass(slots=True)
class Pool:
    """The connections to one authority, and how many requests are using them."""

    connections: httpcore.AsyncConnectionPool
    users: int = 0


@contextmanager
def in_our_words(wire: Wire, *, head: bool) -> Iterator[None]:
    """Turn httpcore's errors into ours; `head` while no response has begun."""
    try:
        yield
    except httpcore.TimeoutException as error:
        raise Unusable("timeout", str(error) or f"{type(error).__name__} while waiting for the {'response' if head else 'body'}") from error
    except (httpcore.NetworkError, httpcore.ProtocolError) as error:
        detail = str(error) or type(error).__name__
        if head and not wire.received:
            kind = Fault if wire.connected else Stale
            raise kind("connect", f"the connection ended before an answer: {detail}") from error
        if isinstance(error, httpcore.NetworkError) or "without sending" in detail:  # httpcore's words for an end that came too soon
            raise Fault("truncated", detail) from error
        raise Fault("protocol", detail) from error
    except ValueError as error:  # h11 gives a Content-Length of 5,000 digits to int(), which refuses it
        raise Fault("protocol", str(error)) from error


class Body(httpx.AsyncByteStream):
    """The body of a response as it comes from the wire; its pool stays in use until it is closed."""

    def __init__(self, response: httpcore.Response, pool: Pool, wire: Wire) -> None:
        self._response, self._pool, self._wire = response, pool, wire

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Give the bytes as received, content codings not undone."""
        with in_our_words(self._wire, head=False):
            async for data in self._response.aiter_stream():
                yield data

    async def aclose(self) -> None:
        """Give the connection back, or close it where the body was not read to its end."""
        self._pool.users -= 1
        await self._response.aclose()


class Pools:
    """Guarded connections to every authority; the time for a request is that of the `within` around it."""

    def __init__(self, backend: Backend, limits: Limits) -> None:
        self._backend, self._limits = backend, limits
        # not from the environment are proxies and .netrc; SSL_CERT_FILE and SSL_CERT_DIR are, as everywhere OpenSSL is used
        self._tls: ssl.SSLContext = httpx.create_ssl_context()
        self._pools: dict[Key, Pool] = {}  # the least recently used first

    async def send(self, request: httpx.Request, wire: Wire) -> httpx.Response:
        """Send a request; return the response with its body unread, to be closed by the caller."""
        limits = self._limits
        key = (request.url.scheme, request.url.host, request.url.port)
        pool = self._pools[key] = self._pools.pop(key) if key in self._pools else self._new()
        asked = httpcore.Request(
            request.method,
            httpcore.URL(scheme=request.url.raw_scheme, host=request.url.raw_host, port=request.url.port, target=request.url.raw_path),
            headers=request.headers.raw,
            content=request.content,
            extensions={"timeout": {"connect": limits.connect_s, "read": limits.read_s, "write": limits.read_s, "pool": limits.attempt_s}},
        )
        pool.users += 1
        try:
            await self._close_surplus()
            with in_our_words(wire, head=True):
                response = await pool.connections.handle_async_request(asked)
        except BaseException:
            pool.users -= 1
            raise
        return httpx.Response(response.status, headers=response.headers, stream=Body(response, pool, wire), request=request)

    def _new(self) -> Pool:
        limits = self._limits
        return Pool(
            httpcore.AsyncConnectionPool(
                ssl_context=self._tls,
                max_connections=limits.connections,
                max_keepalive_connections=limits.connections,
                keepalive_expiry=KEEPALIVE_S,
                network_backend=self._backend,
            )
        )

    async def _close_surplus(self) -> None:
        """Close the pools that nobody used for longest, of those that nobody is using."""
        if (surplus := len(self._pools) - self._limits.pools) > 0:
            idle = [key for key, pool in self._pools.items() if not pool.users][:surplus]
            closing = [self._pools.pop(key) for key in idle]  # all at once: while one closes, another request may make room as well
            for pool in closing:
                await pool.connections.aclose()

    async def aclose(self) -> None:
        """Close every connection."""
        while self._pools:
            await self._pools.popitem()[1].connections.aclose()
        self._backend.close()
