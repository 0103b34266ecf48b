"""Loading and publishing: beside a bare append of the same claims, beside dlt where it is at hand, and as the work grows tenfold."""

from __future__ import annotations

import itertools
import json
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import duckdb

from benchmarks.measure import Figure, cost_s, in_turns
from parsers.model import Claim, Document, Money, Page, Reading, Span, Visit
from warehouse import Batch, Kept, Warehouse, publish

NOON = datetime(2026, 1, 15, 12, tzinfo=UTC)
CLAIMS = 25  # a document
COLUMNS = ("claim_id", "kind", "stage", "actor", "jurisdiction", "quote", "amount", "currency", "url")
DLT = """
import sys, json, resource, dlt
rows = [json.loads(line) for line in open(sys.argv[1])]
pipeline = dlt.pipeline("bench", destination=dlt.destinations.duckdb(sys.argv[2]), dataset_name="claims", pipelines_dir=sys.argv[3])
before = resource.getrusage(resource.RUSAGE_SELF)
pipeline.run(rows, table_name="claims", write_disposition="append")
after = resource.getrusage(resource.RUSAGE_SELF)
print(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
"""


def batch(documents: int, first: int = 0) -> Batch:
    """Make a batch of documents, each with 25 claims in words of their own."""
    return Batch(f"bench-{first}-{documents}", "bench", NOON, tuple(kept(number) for number in range(first, first + documents)))


def kept(number: int) -> Kept:
    """Make one document's part of a batch."""
    url = f"https://news.example/{number}"
    lines = [
        f"Ministry {number} announced a fund of ${100 + each} million for artificial intelligence, part {each}." for each in range(CLAIMS)
    ]
    text, starts = "\n\n".join(lines), list(itertools.accumulate((len(line) + 2 for line in lines), initial=0))
    claims = tuple(claim(line, start, each) for each, (line, start) in enumerate(zip(lines, starts, strict=False)))
    page = Page(url, url, "page", text.encode(), NOON)
    document = Document(url, f"Story {number}", text, publisher="News", published_on=date(2026, 1, 15), published_precision="day")
    visit = Visit(url, "page", NOON, "ok", status=200, final_url=url, page=page)
    return Kept(visit, f"bench.warc.gz#{number}", document=document, reading=Reading(1.0, (), claims))


def claim(line: str, start: int, each: int) -> Claim:
    """Make the claim of one line."""
    at = start + line.index("$")
    sum_ = Money(at, at + len(f"${100 + each} million"), f"${100 + each} million", Decimal(100 + each) * 1_000_000, "USD", "default")
    span = Span(start, start + len(line))
    return Claim(
        "funding",
        "announced",
        "asserted",
        line.split(" announced", maxsplit=1)[0],
        None,
        "US",
        "fund",
        None,
        (span,),
        "bench@1",
        money=(sum_,),
    )


def rows(made: Batch) -> list[tuple[object, ...]]:
    """Return the claims of a batch as one flat table would have them."""
    return [
        (
            f"{entry.visit.url}#{each}",
            told.kind,
            told.stage,
            told.actor,
            told.jurisdiction,
            quoted(entry.document, told),
            told.money[0].amount,
            "USD",
            entry.visit.url,
        )
        for entry in made.kept
        if entry.document and entry.reading
        for each, told in enumerate(entry.reading.claims)
    ]


def quoted(document: Document, told: Claim) -> str:
    """Return a claim's first quote."""
    return document.text[told.evidence[0].start : told.evidence[0].end]


def load(made: Batch) -> None:
    """Load a batch into a new warehouse."""
    with tempfile.TemporaryDirectory() as folder, Warehouse(Path(folder) / "warehouse.duckdb") as store:
        store.add(made)


def append(flat: list[tuple[object, ...]]) -> None:
    """Append flat rows to a new table: the least that storing claims can cost."""
    with tempfile.TemporaryDirectory() as folder, duckdb.connect(str(Path(folder) / "bare.duckdb")) as at:
        at.execute(f"create table claims ({', '.join(f'{name} varchar' for name in COLUMNS)})")
        with at.appender("claims") as appender:
            appender.append_rows([tuple(map(str, row)) for row in flat])


def with_dlt(python: Path, flat: list[tuple[object, ...]]) -> float | str:
    """Return the CPU seconds in which dlt's DuckDB destination takes the same rows, or why there are none."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "rows.jsonl"
        data.write_text("\n".join(json.dumps(dict(zip(COLUMNS, map(str, row), strict=True))) for row in flat), encoding="utf-8")
        done = subprocess.run(
            [python, "-c", DLT, data, Path(folder) / "dlt.duckdb", Path(folder) / "pipelines"], capture_output=True, text=True, check=False
        )
    return float(done.stdout.split()[-1]) if done.returncode == 0 else (done.stderr.strip().splitlines() or ["no output"])[-1]


def figures(dlt_python: Path | None = None, documents: int = 400) -> Iterator[Figure]:
    """Yield what loading and publishing cost."""
    made = batch(documents)
    flat = rows(made)
    costs = in_turns({"load": lambda: load(made), "append": lambda: append(flat)})
    yield Figure("claims loaded", len(flat) / costs["load"], "a CPU second", "evidence, values, versions and history included")
    yield Figure("loading", costs["load"] / costs["append"], "times the CPU", "a bare append of the claims' main columns")
    if dlt_python:
        told = with_dlt(dlt_python, flat)
        if isinstance(told, str):
            yield Figure(f"loading beside dlt: skipped, {told}", float("nan"), "", "")
        else:
            yield Figure("loading", costs["load"] / told, "times the CPU", "dlt's DuckDB destination, the same flat rows")
    yield from growth()


def growth(small: int = 100, times: int = 10) -> Iterator[Figure]:
    """Yield how the cost of a document changes when ten times as many are loaded, and published, in batches of 50."""
    cost = {count: filled_and_published(count) for count in (small, small * times)}
    for place, name in enumerate(("loading", "publishing")):
        per_document = [cost[count][place] / count for count in (small, small * times)]
        yield Figure(f"{name}, ten times the work", per_document[1] / per_document[0], "times the CPU a document", f"{small} documents")


def filled_and_published(documents: int) -> tuple[float, float]:
    """Return the CPU seconds of loading documents in batches of 50, and of publishing them."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "warehouse.duckdb"

        def fill() -> None:
            for first in range(0, documents, 50):
                with Warehouse(path) as store:
                    store.add(replace(batch(50, first), batch_id=f"growth-{first}"))

        return cost_s(fill), cost_s(lambda: publish(path, Path(folder) / "published" / "claimhouse.duckdb", now=NOON))
