"""Sites to visit: real servers on loopback that answer with the very bytes a test gives them."""

import asyncio
import socketserver
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from socket import socket
from typing import Any

import pytest

from flows.web import Identity, Limits, Web
from parsers.model import Link, Remembered, Visit

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)
IMPATIENT = Limits(
    connect_s=2, read_s=1, attempt_s=1.5, visit_s=6, robots_s=2, backoff_s=0.01, backoff_429_s=0.01, patience_s=0.5, interval_s=0
)
Answer = bytes | Callable[[socket], None]


@dataclass
class Request:
    """What a site was asked."""

    path: str
    headers: dict[str, str]
    at_s: float
    open: int  # connections at that moment, this one counted


@dataclass
class Site:
    """A server: each path has its answers in order, the last one for ever; after each the connection is closed."""

    answers: dict[str, list[Answer]]
    address: str
    tls: ssl.SSLContext | None = None
    asked: list[Request] = field(default_factory=list)
    open: int = 0

    def __post_init__(self) -> None:
        outer = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                outer.open += 1
                try:
                    outer.talk(self.request)
                except OSError:
                    pass  # the visitor left, which is its right
                finally:
                    outer.open -= 1

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = True
            request_queue_size = 128

        self.server = Server((self.address, 0), Handler)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()

    def talk(self, plain: socket) -> None:
        """Answer requests until there are none."""
        connection = self.tls.wrap_socket(plain, server_side=True) if self.tls else plain
        while head := read_head(connection):
            first, *lines = head.split("\r\n")
            path = first.split(" ")[1]
            pairs = (line.partition(": ") for line in lines)
            self.asked.append(Request(path, {name.lower(): value for name, _, value in pairs}, time.monotonic(), self.open))
            answers = self.answers.get(path, [b"HTTP/1.1 404 X\r\nContent-Length: 0\r\n\r\n"])
            answer = answers.pop(0) if len(answers) > 1 else answers[0]
            if not isinstance(answer, bytes):
                answer(connection)
                return
            connection.sendall(answer)
            if b"Keep: yes" not in answer:
                return

    @property
    def pair(self) -> tuple[str, int]:
        """Address and port, as they are allowed."""
        return self.address, self.port

    def url(self, path: str) -> str:
        """The address of a path."""
        return f"http{'s' if self.tls else ''}://{self.address}:{self.port}{path}"

    @property
    def paths(self) -> list[str]:
        """What was asked but for robots.txt."""
        return [request.path for request in self.asked if request.path != "/robots.txt"]


def read_head(connection: socket) -> str:
    """Return the head of the next request, empty where none comes."""
    data = b""
    while not data.endswith(b"\r\n\r\n"):
        if not (more := connection.recv(65536)):
            return ""
        data += more
    return data.decode("latin-1").rstrip("\r\n")


@pytest.fixture
def site() -> Iterator[Callable[..., Site]]:
    """Start a site: `site({"/news": answer or [answers]}, address="127.0.0.1")`."""
    running: list[Site] = []

    def start(answers: dict[str, Any], address: str = "127.0.0.1", tls: ssl.SSLContext | None = None) -> Site:
        running.append(Site({path: each if isinstance(each, list) else [each] for path, each in answers.items()}, address, tls))
        return running[-1]

    yield start
    for each in running:
        each.server.shutdown()
        each.server.server_close()


@pytest.fixture
def answer() -> Callable[..., bytes]:
    """Write a response: `answer(200, b"body", etag="x")`."""

    def write(status: int = 200, body: bytes = b"", **headers: str) -> bytes:
        lines = [f"HTTP/1.1 {status} X", *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items())]
        lines += [] if status == 304 or "transfer_encoding" in headers else [f"Content-Length: {len(body)}"]
        return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body

    return write


@pytest.fixture
def impatient() -> Limits:
    """The limits of these tests, to be replaced one by one."""
    return IMPATIENT


@pytest.fixture
def web() -> Callable[..., Web]:
    """Make a Web that may visit some sites and is in a hurry: `web(site, ...)`."""

    def make(*sites: Site, limits: Limits = IMPATIENT, **options: Any) -> Web:
        options = {"now": lambda: NOON, "allow": frozenset(each.pair for each in sites), **options}
        return Web(Identity(version="0.1.0", contact="https://claimhouse.example/about"), limits=limits, **options)

    return make


@pytest.fixture
def visit(web: Callable[..., Web]) -> Callable[..., Visit]:
    """Visit one path of a site: `visit(site, "/news")`."""

    def go(where: Site, path: str, remembered: Remembered | None = None, *, also: tuple[Site, ...] = (), **options: Any) -> Visit:
        async def visiting() -> Visit:
            async with web(where, *also, **options) as client:
                return await client.visit(Link(where.url(path) if path.startswith("/") else path, source="source"), remembered)

        return asyncio.run(visiting())

    return go
