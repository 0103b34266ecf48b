"""What is learnt from and measured on: the documents of others and ours, each read in one place."""

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from benchmarks import labelled, topics
from benchmarks.labelled import pairs, their_dated, their_documents, their_rows
from benchmarks.ours import all_written
from benchmarks.topics import Topical
from parsers.model import Document

GIVEN = [
    {
        "id": name,
        "url": f"http://outlet.example/{name}",
        "publisher": "The Outlet",
        "title": name.upper(),
        "text": "The state pays. Shares rose.",
    }
    for name in ("a", "b")
]
LABELS = [
    {"id": "b", "published": "2026-01-15", "on_topic": True, "claims": [{"kind": "funding", "evidence": ["The state pays."]}]},
    {"id": "a", "published": None, "on_topic": False, "claims": []},
]


def lines(rows: Sequence[dict[str, Any]]) -> str:
    return "".join(json.dumps(row) + "\n" for row in rows)


@pytest.fixture
def theirs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two documents of others, labelled in another order than they are given."""
    (tmp_path / "documents.jsonl").write_text(lines(GIVEN), encoding="utf-8")
    (tmp_path / "gold.jsonl").write_text(lines(LABELS), encoding="utf-8")
    for module in (labelled, topics):
        monkeypatch.setattr(module, "THEIRS", tmp_path)
    return tmp_path


@pytest.mark.usefixtures("theirs")
def test_documents_of_others_come_with_their_labels_in_the_order_of_these():
    assert list(their_rows()) == [(GIVEN[1], LABELS[0]), (GIVEN[0], LABELS[1])]


def test_labels_without_their_document_make_a_noise(theirs: Path):
    (theirs / "documents.jsonl").write_text(lines(GIVEN[1:]), encoding="utf-8")

    with pytest.raises(KeyError, match="a"):
        list(their_rows())


@pytest.mark.usefixtures("theirs")
def test_the_weights_learn_from_titles_and_texts_alone():
    assert [(each.document, each.claims) for each in their_documents()] == [
        (Document("http://document.example/", "B", "The state pays. Shares rose."), [("funding", [(0, 15)])]),
        (Document("http://document.example/", "A", "The state pays. Shares rose."), []),
    ]


@pytest.mark.usefixtures("theirs")
def test_labelled_documents_of_others_are_read_with_their_publisher_and_day():
    text, outlet = "The state pays. Shares rose.", "The Outlet"

    assert list(their_dated()) == [
        (Document("http://document.example/", "B", text, publisher=outlet, published_on=date(2026, 1, 15)), LABELS[0]["claims"]),
        (Document("http://document.example/", "A", text, publisher=outlet), []),
    ]


@pytest.mark.usefixtures("theirs")
def test_topics_are_told_of_the_texts_that_the_weights_learn_from():
    told = list(topics.documents())

    assert [each for each in told if each.part == "documents"] == [
        Topical("documents", each.document, each.on_topic) for each in all_written()
    ]
    assert [(each.document.title, each.on_topic) for each in told if each.part == "shared"] == [("B", True), ("A", False)]


def test_topics_are_told_without_the_documents_of_others(theirs: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(topics, "THEIRS", theirs / "nothing")

    assert {each.part for each in topics.documents()} == {"seen", "unseen", "documents"}


def test_a_claim_that_was_read_answers_one_label_of_its_kind_in_the_same_words():
    first, second = (0, 51), (52, 93)
    twice = [{"kind": "funding", "evidence": [first], "stage": stage} for stage in ("announced", "proposed")]
    other = {"kind": "strategy", "evidence": [first], "stage": "enacted"}
    labels = [("a", "funding", [first]), ("b", "funding", [first]), ("c", "funding", [first]), ("d", "strategy", [second])]

    assert list(pairs(labels, [other, *twice])) == [("a", twice[0]), ("b", twice[1])]
