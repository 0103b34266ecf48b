"""Reading: a page to a document beside trafilatura, a document to its claims, and what both take of memory."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import UTC, datetime

import parsers
from benchmarks.measure import Figure, in_turns
from parsers.model import Document, Page
from samples import newsroom

NOON = datetime(2026, 1, 15, 12, tzinfo=UTC)


def pages() -> list[Page]:
    """Return the HTML pages of the sample newsroom that are articles."""
    found = []
    for host in newsroom.hosts():
        for path, answer in newsroom.answers(host, 1).items():
            if answer.content_type.startswith("text/html") and answer.body:
                url = f"http://{host}{path}"
                found.append(Page(url, url, "page", answer.body, NOON, headers=(("content-type", answer.content_type),)))
    return [page for page in found if readable(page)]


def readable(page: Page) -> bool:
    """Say whether a page is an article."""
    try:
        parsers.parse(page)
    except parsers.Unreadable:
        return False
    return True


def figures() -> Iterator[Figure]:
    """Yield what reading costs."""
    import trafilatura  # noqa: PLC0415 - the reader that ours is compared with

    logging.getLogger("trafilatura").setLevel("CRITICAL")
    read = pages()
    documents: list[Document] = [parsers.parse(page) for page in read]
    costs = in_turns(
        {
            "ours": lambda: [parsers.parse(page) for page in read],
            "trafilatura": lambda: [trafilatura.extract(page.body, url=page.final_url, with_metadata=True) for page in read],
            "claims": lambda: [parsers.read(document) for document in documents],
        },
    )
    claims = sum(len(parsers.read(document).claims) for document in documents)
    yield Figure("pages read", costs["trafilatura"] / costs["ours"], "times as fast", "trafilatura with metadata, same pages")
    yield Figure("documents read for claims", len(documents) / costs["claims"], "a CPU second", f"{len(documents)} documents")
    yield Figure("claims read", claims / costs["claims"], "a CPU second", f"{claims} claims")
    yield Figure("claims beside pages", costs["claims"] / costs["ours"], "times the CPU", "reading the page that they stand in")
