"""Slots of our own documents: what is compared with what, and what the figures then are."""

import importlib.util
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from benchmarks import slots
from benchmarks.evaluate import whole
from benchmarks.ours import Label, Written
from benchmarks.slots import SEEN, Pair, figures, found, main, same_name
from parsers.model import Document

TEXT = "South Korea announces a $390 million AI initiative. It may ban chatbots in schools next year.\n"
FIRST = (0, 51)
GIVEN = Written(
    Document("http://document.example/", "An AI initiative", TEXT, publisher="The Outlet"),
    date(2026, 1, 15),
    "KR",
    on_topic=True,
    claims=((Label("funding", "announced", actor="South Korea", jurisdiction="KR"), [FIRST]),),
)
READ = {
    "kind": "funding",
    "stage": "announced",
    "factuality": "asserted",
    "actor": "South Korea",
    "jurisdiction": "KR",
    "evidence": [FIRST],
}
NAMES = [
    ("the Ministry of Science", "Ministry of Science", True),
    ("Ministry of Science and ICT", "the Ministry of Science", True),
    ("Japan", "Japan + Canada", True),
    ("Japan, Canada", "Japan + Canada", True),
    ("Japan and Canada", "Japan + Canada", False),
    ("the court", "the ministry", False),
    ("the court", None, False),
    (None, "the court", False),
    ("", None, True),
    (None, None, True),
]


@pytest.mark.parametrize(("read", "labelled", "same"), NAMES)
def test_a_name_is_the_labelled_one_where_one_stands_in_the_other(read: str | None, labelled: str | None, same: bool):  # noqa: FBT001
    assert same_name(read, labelled) is same


def test_names_are_compared_as_the_scorer_of_claims_compares_them(shared: Path):
    spec = importlib.util.spec_from_file_location("score", shared / "eval" / "claims" / "score.py")
    assert spec
    assert spec.loader
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)

    assert [bool(score.same_name(read, labelled)) for read, labelled, _ in NAMES] == [same for *_, same in NAMES]


def test_the_claims_of_a_document_are_read_with_its_day_and_without_its_jurisdiction(monkeypatch: pytest.MonkeyPatch):
    asked: list[dict[str, Any]] = []

    def claims(text: str, **known: str) -> dict[str, Any]:
        asked.append({"text": text, **known})
        return {"claims": [READ]}

    monkeypatch.setattr(slots, "claims", claims)

    assert list(found(GIVEN)) == [Pair(GIVEN.claims[0][0], READ, "South Korea announces a $390 million AI initiative.")]
    assert asked == [{"text": TEXT, "title": "An AI initiative", "published": "2026-01-15", "publisher": "The Outlet"}]


def test_figures_are_shares_of_the_claims_that_were_read():
    label = GIVEN.claims[0][0]
    both = [Pair(label, READ | changed, "") for changed in ({}, {"stage": "proposed", "actor": None}, {"factuality": "possible"}, {})]
    both[3] = Pair(Label("funding", "announced", "negated", "South Korea", "KR"), READ | {"jurisdiction": "US"}, "")

    assert figures(9, both) == {
        "labelled": 9,
        "compared": 4,
        "stage": 0.75,
        "factuality": 0.5,
        "actor": 0.75,
        "jurisdiction": 0.75,
        "factuality, of those labelled not asserted": 0.0,
        "factuality, of those read not asserted": 0.0,
    }


def test_it_says_that_the_documents_were_seen_and_make_eval_reads_its_figures(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(slots, "all_written", lambda: [GIVEN])
    monkeypatch.setattr("sys.argv", ["slots"])
    main()
    printed = capsys.readouterr().out

    assert printed.startswith(SEEN)
    assert whole(printed)["compared"] == whole(printed)["actor"] == 1


def test_what_is_read_otherwise_is_told_with_its_words(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    monkeypatch.setattr(slots, "all_written", lambda: [GIVEN])
    monkeypatch.setattr(slots, "claims", lambda *_, **__: {"claims": [READ | {"stage": "proposed"}]})
    monkeypatch.setattr("sys.argv", ["slots", "--misses", "stage"])
    main()

    assert capsys.readouterr().out == "announced | proposed | funding | South Korea announces a $390 million AI initiative.\n"
