"""A model to ask: a real server on loopback that speaks the chat completions of OpenAI and answers as a test tells it."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Sentences = dict[int, str]


@dataclass(frozen=True)
class Response:
    """What goes over the wire: a status, headers, a body, and how slowly."""

    body: bytes
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    wait_s: float = 0
    drip_s: float = 0  # between two bytes


def saying(content: str | None, **fields: Any) -> Response:
    """A completion with these words."""
    choice = {"index": 0, "message": {"role": "assistant", "content": content}, "finish_reason": "stop"}
    return Response(json.dumps({"object": "chat.completion", "choices": [choice]}).encode(), **fields)


@dataclass
class Asked:
    """A request as it came."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]

    @property
    def sentences(self) -> Sentences:
        """The numbered sentences of the page that was shown."""
        lines = self.body["messages"][1]["content"].splitlines()[1:-1]
        return {int(found[1]): found[2] for line in lines if (found := re.match(r"\[(\d+)\] (.*)", line))}


@dataclass
class ModelServer:
    """Answers by what it is asked; `asked` has what came."""

    answer: Callable[[Asked], Response]
    asked: list[Asked] = field(default_factory=list)
    url: str = ""


@contextmanager
def serving(answer: Callable[[Asked], Response]) -> Iterator[ModelServer]:
    """Serve until the end of a `with`."""
    model = ModelServer(answer)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            came = Asked(self.path, {name.lower(): value for name, value in self.headers.items()}, body)
            model.asked.append(came)
            response = model.answer(came)
            time.sleep(response.wait_s)
            try:
                self.send_response(response.status)
                for name, value in (*response.headers, ("Content-Length", str(len(response.body)))):
                    self.send_header(name, value)
                self.end_headers()
                for at in range(0, len(response.body), 1 if response.drip_s else len(response.body) or 1):
                    self.wfile.write(response.body[at : at + (1 if response.drip_s else len(response.body))])
                    time.sleep(response.drip_s)
            except OSError:
                self.close_connection = True  # the visitor left, which is its right

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    model.url = f"http://127.0.0.1:{server.server_address[1]}/v1"
    try:
        yield model
    finally:
        server.shutdown()
        server.server_close()


def claim(sentence: int, quote: str, **fields: Any) -> dict[str, Any]:
    """One proposal in the form that is asked for."""
    empty = {"actor": None, "object": None, "attribution": None, "jurisdiction": None, "money": [], "times": [], "quantities": []}
    told = {"sentence": sentence, "quote": quote, "kind": "position", "stage": "stated", "factuality": "asserted"}
    return told | empty | fields


def claims(*each: dict[str, Any]) -> str:
    """A reply with these proposals."""
    return json.dumps({"claims": each})
