"""The newsroom: every sample outlet under its own invented name, over real HTTP on one loopback port.

    host folder (site.toml + files) -> answers of an edition -> server -> 200, 301, 304, 404 as a web server sends them

In a program:   with newsroom.serve(edition=1) as served: ... served.address, served.resolve
On the command line:   python -m samples.newsroom --port 8099 --edition 2

Edition 1 is the first visit; edition 2 is the same web later, when one page and the feed that names it have changed.
Nothing here looks at a clock or rolls dice: the same question gets the same bytes, always.
"""

from __future__ import annotations

import argparse
import hashlib
import signal
import sys
import threading
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import parse_qsl, urlencode, urlsplit

HERE = Path(__file__).parent
SOURCES = HERE / "sources"
MISSING = b"<!DOCTYPE html><html><head><title>Page not found</title></head><body><h1>404</h1><p>This page is not here.</p></body></html>"


@dataclass(frozen=True, slots=True)
class Answer:
    """What an outlet's server has for one address: a file, or another address to ask."""

    content_type: str
    body: bytes
    modified: datetime
    moved_to: str | None = None

    @property
    def etag(self) -> str:
        """A strong validator: the digest of the bytes."""
        return f'"{hashlib.sha256(self.body).hexdigest()[:20]}"'

    def unchanged(self, if_none_match: str | None, if_modified_since: str | None) -> bool:
        """Say whether the client has these bytes already; the entity tag decides alone where it is sent (RFC 9110, 13.2.2)."""
        if if_none_match is not None:
            return self.etag in {tag.strip().removeprefix("W/") for tag in if_none_match.split(",")}
        since = _http_date(if_modified_since)
        return since is not None and self.modified <= since


@dataclass(frozen=True, slots=True)
class Served:
    """A running newsroom: where it listens, and which names lead there."""

    address: tuple[str, int]
    resolve: Mapping[str, tuple[str, int]]


def hosts() -> tuple[str, ...]:
    """Return the names of all outlets, in order."""
    return tuple(sorted(path.parent.name for path in HERE.glob("*/site.toml")))


def answers(host: str, edition: int) -> dict[str, Answer]:
    """Return what an outlet serves in an edition, by address; later editions lie over earlier ones."""
    site = tomllib.loads((HERE / host / "site.toml").read_text(encoding="utf-8"))
    served: dict[str, Answer] = {}
    for entry in sorted(site["answer"], key=lambda entry: int(entry.get("edition", 1))):
        if entry.get("edition", 1) <= edition:
            served.update(dict.fromkeys(map(_address, entry["paths"]), _answer(HERE / host, entry)))
    return served


@contextmanager
def serve(edition: int = 1, port: int = 0) -> Iterator[Served]:
    """Serve every outlet on one loopback port (0: a free one) until the block ends."""
    site = {host: answers(host, edition) for host in hosts()}
    handler = type("EditionHandler", (_Handler,), {"site": site})
    with ThreadingHTTPServer(("127.0.0.1", port), handler) as server:
        address = ("127.0.0.1", server.server_port)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, name="newsroom", daemon=True)
        thread.start()
        try:
            yield Served(address, dict.fromkeys(site, address))
        finally:
            server.shutdown()
            thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 5  # seconds: a connection kept alive for nothing ends by itself
    site: ClassVar[Mapping[str, Mapping[str, Answer]]] = {}

    def do_GET(self) -> None:
        """Answer with headers and bytes."""
        self._respond(with_body=True)

    def do_HEAD(self) -> None:
        """Answer with headers alone."""
        self._respond(with_body=False)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  # the name that http.server gives it
        """Stay silent: who asks writes its own log."""

    def _respond(self, *, with_body: bool) -> None:
        outlet = self.site.get((self.headers.get("Host") or "").split(":")[0].lower())
        answer = None if outlet is None else outlet.get(_address(self.path))
        if outlet is None:
            self._send(HTTPStatus.MISDIRECTED_REQUEST, {}, b"", with_body=with_body)
        elif answer is None:
            self._send(HTTPStatus.NOT_FOUND, {"Content-Type": "text/html; charset=utf-8"}, MISSING, with_body=with_body)
        elif answer.moved_to is not None:
            self._send(HTTPStatus.MOVED_PERMANENTLY, {"Location": answer.moved_to}, b"", with_body=with_body)
        else:
            self._send_file(answer, with_body=with_body)

    def _send_file(self, answer: Answer, *, with_body: bool) -> None:
        validators = {"ETag": answer.etag, "Last-Modified": format_datetime(answer.modified, usegmt=True)}
        if answer.unchanged(self.headers.get("If-None-Match"), self.headers.get("If-Modified-Since")):
            self._send(HTTPStatus.NOT_MODIFIED, validators, b"", with_body=False)
        else:
            self._send(HTTPStatus.OK, {"Content-Type": answer.content_type, **validators}, answer.body, with_body=with_body)

    def _send(self, status: HTTPStatus, headers: Mapping[str, str], body: bytes, *, with_body: bool) -> None:
        self.send_response_only(status)  # send_response would add a Date, and there is no clock here
        for name, value in headers.items():
            self.send_header(name, value)
        if status is not HTTPStatus.NOT_MODIFIED:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if with_body:
            self.wfile.write(body)


def _answer(folder: Path, entry: Mapping[str, Any]) -> Answer:
    if "moved_to" in entry:
        return Answer("", b"", datetime.min.replace(tzinfo=UTC), entry["moved_to"])
    return Answer(entry["type"], (folder / entry["file"]).read_bytes(), entry["modified"])


def _address(path: str) -> str:
    """Write path and query in one way, whatever the order of the parameters."""
    parts = urlsplit(path)
    query = urlencode(sorted(parse_qsl(parts.query, keep_blank_values=True)))
    return f"{parts.path}?{query}" if query else parts.path


def _http_date(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None  # a date that is none is ignored (RFC 9110, 13.1.3)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def main(arguments: list[str] | None = None) -> None:
    """Serve until interrupted, or for the seconds given; print one NAME=IP:PORT a line, as the client takes them."""
    parser = argparse.ArgumentParser(prog="python -m samples.newsroom", description="Serve the sample newsroom on loopback.")
    parser.add_argument("--port", type=int, default=0, help="port to listen on (default: a free one)")
    parser.add_argument("--edition", type=int, choices=(1, 2), default=1, help="2: after one page has changed")
    parser.add_argument("--seconds", type=float, default=None, help="stop after so many (default: when interrupted)")
    options = parser.parse_args(arguments)
    done = threading.Event()
    for wanted in (signal.SIGINT, signal.SIGTERM):
        signal.signal(wanted, lambda *_: done.set())
    with serve(options.edition, options.port) as served:
        for name, (ip, port) in served.resolve.items():
            sys.stdout.write(f"{name}={ip}:{port}\n")
        sys.stdout.flush()
        done.wait(options.seconds)


if __name__ == "__main__":
    main()
