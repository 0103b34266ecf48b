"""The newsroom, and one plain question to it."""

import http.client
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

import pytest

from samples import newsroom
from samples.newsroom import Served


@dataclass(frozen=True, slots=True)
class Reply:
    """Status, headers (names in lower case) and bytes."""

    status: int
    headers: dict[str, str]
    body: bytes


Ask = Callable[..., Reply]


def ask_of(served: Served) -> Ask:
    def ask(url: str, method: str = "GET", **headers: str) -> Reply:
        parts = urlsplit(url)
        connection = http.client.HTTPConnection(*served.resolve.get(parts.netloc, served.address), timeout=5)
        sent = {"Host": parts.netloc} | {name.replace("_", "-"): value for name, value in headers.items()}
        path = parts._replace(scheme="", netloc="", fragment="").geturl() or "/"
        try:
            connection.request(method, path, headers=sent)
            response = connection.getresponse()
            return Reply(response.status, {name.lower(): value for name, value in response.getheaders()}, response.read())
        finally:
            connection.close()

    return ask


@pytest.fixture(scope="module")
def ask() -> Iterator[Ask]:
    """Ask the newsroom of the first visit for a URL."""
    with newsroom.serve(edition=1) as served:
        yield ask_of(served)


@pytest.fixture(scope="module")
def ask_later() -> Iterator[Ask]:
    """Ask the newsroom of the second visit for a URL."""
    with newsroom.serve(edition=2) as served:
        yield ask_of(served)
