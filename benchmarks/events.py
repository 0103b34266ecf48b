"""What the scorer of events calls: labelled claims of many documents in a warehouse of their own, related there as every claim is.

The claims are given, so that relating is measured apart from reading. They name no roles and no identifiers: every sum is taken for a total
and every day for that of the act, who acts is compared by name, and whether publicly is what the reader makes of the name alone.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from parsers.claims.sentences.spans import find_spans
from parsers.claims.who.public import Public
from parsers.model import Claim, Document, Money, Page, Reading, Span, Time, Visit
from parsers.values.times import almanac
from warehouse import Batch, Kept, Warehouse, query

Row = Mapping[str, Any]


def relate(documents: Iterable[Row], claims: Iterable[Row]) -> dict[str, Any]:
    """Return the events of the claims, the origins of the documents, and the pairs of claims that contradict each other."""
    told: dict[str, list[Row]] = {}
    for row in claims:
        told.setdefault(row["document_id"], []).append(row)
    kept = [keep(row, told.get(row["id"], [])) for row in documents]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "warehouse.duckdb"
        with Warehouse(path) as store:
            store.add(Batch("labelled", "labelled", max(each.visit.visited_at for each in kept), tuple(kept)))
            store.relate()
        return answers(path)


def answers(path: Path) -> dict[str, Any]:
    """Return what the warehouse answers; labelled claims carry their names as rules, labelled documents as titles."""
    events = query(path, "select rule, event_id from claims").rows
    origins = query(
        path,
        "select d.title, min(o.title) from event_claims e join claims c using (claim_id) join documents d on d.document_id = c.document_id"
        " join documents o on o.document_id = e.origin_id group by all",
    ).rows
    conflicts = query(
        path, "select a.rule, b.rule, field from conflicts x join claims a using (claim_id) join claims b on b.claim_id = x.other_claim_id"
    ).rows
    return {"events": dict(events), "origins": dict(origins), "conflicts": list(conflicts)}


def keep(row: Row, claims: Iterable[Row]) -> Kept:
    """Return a labelled document with its claims, as it was received at noon of the day that it was published."""
    published = date.fromisoformat(row["published"])
    seen_at = datetime.combine(published, time(12), UTC)
    page = Page(row["url"], row["url"], "page", row["text"].encode(), seen_at, headers=())
    visit = Visit(
        url=row["url"], kind="page", visited_at=seen_at, outcome="ok", source=None, page=page, status=200, final_url=row["url"],
        next_visit_at=seen_at + timedelta(days=1),
    )  # fmt: skip
    document = Document(url=row["url"], title=row["id"], text=row["text"], publisher=row["publisher"], published_on=published)
    found = tuple(claim(each, row["text"]) for each in claims)
    return Kept(visit, f"labelled.warc.gz#{row['id']}", document=document, reading=Reading(1.0, (), found))


def claim(row: Row, text: str) -> Claim:
    """Return a labelled claim; its values stand where its fullest statement stands."""
    evidence = tuple(Span(*each) for each in row["evidence"])
    where = (evidence[0].start, evidence[0].end, text[evidence[0].start : evidence[0].end])
    money = tuple(
        Money(
            *where, Decimal(str(each["amount"])), each["currency"], "word",
            amount_max=Decimal(str(each["amount_max"])) if each.get("amount_max") is not None else None, qualifier=each["qualifier"],
        )
        for each in row["money"] or ()
    )  # fmt: skip
    return Claim(
        kind=row["kind"], stage=row["stage"], factuality=row["factuality"], actor=row["actor"], actor_id=None,
        jurisdiction=row["jurisdiction"], object=row["object"], attribution=None, evidence=evidence, rule=row["claim_id"], money=money,
        times=(when(row["event_date"], where),) if row["event_date"] else (), actor_is_public=public(row["actor"]),
    )  # fmt: skip


def public(actor: str | None) -> bool | None:
    """Return whether somebody acts for the public, as the reader of claims has it of his name alone; null where nobody is named."""
    if actor is None:
        return None
    return Public(actor, find_spans(Document("http://labelled.example/", None, actor))).acts(Span(0, len(actor)))


def when(value: str, where: tuple[int, int, str]) -> Time:
    """Return a labelled day, month or year as a time of the act."""
    year, *rest = (int(part) for part in value.split("-"))
    days = almanac.day(year, *rest) if len(rest) == 2 else almanac.months(year, rest[0]) if rest else almanac.year(year)
    if days is None:
        raise ValueError(f"{value} is labelled as the day of an act and is none")
    return Time(*where, start_date=days.start, end_date=days.end, precision=days.precision)
