"""Small pages, documents and claims made by hand, so that a test shows in one line what it is about."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb

from parsers.model import Claim, Document, Link, Listing, Money, Page, Quantity, Reading, Span, Time, Visit
from warehouse import Batch, Kept, Quarantined, SourceFacts

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
DAY = timedelta(days=1)
URL = "https://ministry.example/news/fund"
FEED = "https://ministry.example/feed.xml"
FUND = "The ministry announced a $390 million fund for AI chips."
LAW = "Parliament passed the AI Act on Tuesday."
FINE = "The regulator fined Acme €5 million over its chatbot."


def claim(text: str, sentence: str, **fields: Any) -> Claim:
    """Return a claim that a sentence of a text makes; its sums are found by their words."""
    start = text.index(sentence)
    defaults: dict[str, Any] = {
        "kind": "funding",
        "stage": "announced",
        "factuality": "asserted",
        "actor": "The ministry",
        "actor_id": None,
        "jurisdiction": "KR",
        "object": "AI chips",
        "attribution": None,
        "evidence": (Span(start, start + len(sentence)),),
        "rule": "funding.announces/1",
        "actor_is_public": True,
    }
    return Claim(**defaults | fields)


def money(text: str, surface: str, amount: str, currency: str = "USD", **fields: Any) -> Money:
    """Return a sum where its words stand first in a text."""
    start = text.index(surface)
    return Money(start, start + len(surface), surface, Decimal(amount), currency, fields.pop("currency_basis", "sign"), **fields)


def time(text: str, surface: str, **fields: Any) -> Time:
    """Return a time where its words stand first in a text."""
    start = text.index(surface)
    return Time(start, start + len(surface), surface, **fields)


def quantity(text: str, surface: str, value: str, unit: str) -> Quantity:
    """Return a quantity where its words stand first in a text."""
    start = text.index(surface)
    return Quantity(start, start + len(surface), surface, Decimal(value), unit)


def funding(text: str) -> Claim:
    """Return the claim that FUND makes."""
    return claim(text, FUND, money=(money(text, "$390 million", "390000000"),))


def law(text: str) -> Claim:
    """Return the claim that LAW makes."""
    return claim(text, LAW, kind="legislation", stage="passed", actor="Parliament", object="the AI Act", rule="legislation.passes/1")


def page(text: str, *, url: str = URL, at: datetime = NOON, kind: Any = "page") -> Page:
    """Return a page whose bytes are a text."""
    return Page(url, url, kind, text.encode("utf-8", "replace"), at, headers=(("content-type", "text/html"), ("etag", '"1"')))


def visit(url: str = URL, *, at: datetime = NOON, outcome: Any = "ok", **fields: Any) -> Visit:
    """Return a visit."""
    return Visit(**{"url": url, "kind": "page", "visited_at": at, "outcome": outcome, "source": "ministry"} | fields)


def told(text: str, *claims: Claim, url: str = URL, at: datetime = NOON, bytes_: str | None = None, **facts: Any) -> Kept:
    """Return a visit that brought a document and its claims; `bytes_` where the page differs though its text does not."""
    received = page(bytes_ or text, url=url, at=at)
    seen = visit(
        url, at=at, page=received, status=200, final_url=url, etag='"1"', next_visit_at=at + DAY, source=facts.pop("source", "ministry")
    )
    document = Document(**{"url": url, "title": "A fund", "text": text, "publisher": "Ministry", "published_on": date(2026, 3, 2)} | facts)
    return Kept(seen, f"{at:%m%d}.warc.gz#{len(received.body)}", document=document, reading=Reading(0.9, ("AI",), claims))


def listed(*links: Link, at: datetime = NOON, url: str = FEED, **fields: Any) -> Kept:
    """Return a visit to a feed that held links."""
    received = page(repr(links), url=url, at=at, kind="feed")
    seen = visit(url, kind="feed", at=at, page=received, status=200, final_url=url, etag='"f"', next_visit_at=at + DAY, **fields)
    return Kept(seen, f"{at:%m%d}.warc.gz#0", listing=Listing(tuple(links)))


def unreadable(text: str, stage: Any = "parse", at: datetime = NOON) -> Kept:
    """Return a visit whose page a reader failed on."""
    return Kept(
        visit(at=at, page=page(text, at=at), etag='"1"'), "q.warc.gz#0", quarantined=Quarantined(stage, "RecursionError", "too deep")
    )


def batch(*kept: Kept, id: str = "b1", at: datetime = NOON, **fields: Any) -> Batch:  # noqa: A002
    """Return a batch."""
    return Batch(id, "run", at, kept, **fields)


def source(name: str = "ministry", **fields: Any) -> SourceFacts:
    """Return a source."""
    facts: dict[str, Any] = {
        "source": name,
        "publisher": name.title(),
        "jurisdiction": "KR",
        "tier": "official",
        "licence": "KOGL 1",
        "store_text": "full",
        "kind": "feed",
        "url": FEED,
        "hosts": ("ministry.example",),
    }
    return SourceFacts(**facts | fields)


def rows(path: Path, sql: str) -> list[tuple[Any, ...]]:
    """Return what a file answers."""
    with duckdb.connect(path, read_only=True) as connection:
        connection.execute("set TimeZone = 'UTC'")
        return connection.execute(sql).fetchall()


def contents(path: Path, leave_out: Iterable[str] = ()) -> dict[str, list[tuple[Any, ...]]]:
    """Return all rows of all tables, to compare files whole."""
    with duckdb.connect(path, read_only=True) as connection:
        connection.execute("set TimeZone = 'UTC'")
        tables = connection.execute("select schema_name || '.' || table_name from duckdb_tables() order by all").fetchall()
        return {name: sorted(connection.execute(f"from {name}").fetchall(), key=repr) for (name,) in tables if name not in leave_out}
