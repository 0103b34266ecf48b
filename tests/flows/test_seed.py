"""The article that the house started from, as a text and as a page: what the warehouse answers in SQL, with quotes."""

import html
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from .conftest import Claimhouse

Ask = Callable[[str], list[dict[str, Any]]]
URL = "https://news.example/south-korea-390m"
TITLE = "South Korea announces a $390 million AI initiative"


@pytest.fixture(params=["txt", "html"])
def ask(request: pytest.FixtureRequest, shared: Path, tmp_path: Path, claimhouse: Claimhouse):
    text = (shared / "seed" / "south-korea-390m.txt").read_text(encoding="utf-8")
    file = tmp_path / f"seed.{request.param}"
    if request.param == "html":
        paragraphs = "".join(f"<p>{html.escape(line)}</p>" for line in text.splitlines() if line.strip())
        file.write_text(
            f"<html><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1>{paragraphs}</article></body></html>",
            encoding="utf-8",
        )
    else:
        file.write_text(text, encoding="utf-8")
    done = claimhouse("ingest", "--file", file, "--url", URL, "--title", TITLE, "--published", "2025-07-30")
    assert done.returncode == 0, done.stderr

    def rows(sql: str) -> list[dict[str, Any]]:
        answer = claimhouse("sql", "--json", sql)
        assert answer.returncode == 0, answer.stderr
        return [json.loads(line) for line in answer.stdout.splitlines()]

    return rows


def test_the_warehouse_answers_how_much_who_by_when_what_is_only_considered_and_whose_view_is_whose(ask: Ask):
    sums = ask(
        "select distinct m.amount, m.currency, m.qualifier, c.jurisdiction from claims c join claim_money m using (claim_id) where kind = 'funding'"
    )
    who = ask("select jurisdiction, quote from claims where actor like '%Ministry of Science and ICT%'")
    areas = ask("select object || ' ' || quote as told from claims where quote like '%three main areas%'")
    due = ask("select end_date, surface, quote from claim_times join claims using (claim_id) where role = 'deadline'")
    period = ask("select surface from claim_times where role = 'period' and surface like '%multiple years%'")
    considered = ask("select quote from claims where stage = 'considered'")
    views = ask("select actor, quote from claims where kind = 'position' and actor = 'one industry researcher'")
    unsaid = ask("select quote from claims where quote like '%GPT-5%' or quote like '%Baidu%'")

    assert sums == [{"amount": "390000000.00", "currency": "USD", "qualifier": "exact", "jurisdiction": "KR"}]
    assert {row["jurisdiction"] for row in who} == {"KR"}
    assert all(word in areas[0]["told"] for word in ("foundational AI models", "AI-specific chips", "public-private partnerships"))
    assert "2025-12-31" in {row["end_date"] for row in due if "early-stage projects" in row["quote"]}
    assert period
    assert any("regulatory reforms" in row["quote"] for row in considered)
    assert views
    assert unsaid == []
