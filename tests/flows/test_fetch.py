"""`claimhouse fetch` for people: one table of what came, and where each address led."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from .conftest import Claimhouse

PAGE = (
    f"<html><head><title>A fund</title></head><body><article>{'<p>The ministry announced a fund for AI.</p>' * 9}</article></body></html>"
)


class Moved(BaseHTTPRequestHandler):
    """A site where /old leads to /new, and nothing else is."""

    def do_GET(self) -> None:
        status = {"/old": 302, "/new": 200}.get(self.path, 404)
        body = PAGE.encode() if status == 200 else b""
        self.send_response(status)
        self.send_header("Location", "/new")
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def site() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Moved) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield f"127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def test_what_came_of_several_addresses_is_one_table_that_shows_where_each_led(claimhouse: Claimhouse, site: str):
    done = claimhouse("fetch", "--allow", site, *(f"http://{site}/{name}" for name in ("old", "new", "none")))

    head, *rows = [line.split("\t") for line in done.stdout.splitlines()]
    assert head == ["outcome", "reason", "status", "url", "redirected_to", "what"]
    assert sorted(rows) == [
        ["ok", "", "200", f"http://{site}/new", "", "A fund"],
        ["ok", "", "200", f"http://{site}/old", f"http://{site}/new", "A fund"],
        ["rejected", "not_found", "404", f"http://{site}/none", "", "status 404"],
    ]
