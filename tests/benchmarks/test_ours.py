"""Documents of ours: every part of a head and of a label is read, and what is none makes a noise."""

from datetime import date
from pathlib import Path

import pytest

from benchmarks.ours import BadLabel, Label, Written, all_written, written
from parsers.model import Document

HEAD = "title: Chips: a plan\npublisher: The Outlet\npublished: 2026-01-15\njurisdiction: KR\non_topic: yes\n"
NO_CLAIM = "\n[-] Shares rose.\n"


def write(folder: Path, text: str) -> Path:
    path = folder / "document.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_document_is_its_head_its_text_and_its_labels_with_the_words_that_say_so(tmp_path: Path):
    path = write(
        tmp_path,
        f"""{HEAD}
[-] The plan
[funding:announced @the ministry / US-CA; strategy:enacted] It will spend $2 billion.
[funding=] The sum covers three years.

* [regulation:in_force!negated @Japan + Canada] No licence is asked for.
* [-] Shares rose.
""",
    )

    text = "The plan\nIt will spend $2 billion. The sum covers three years.\n\n* No licence is asked for.\n* Shares rose.\n"
    sums, more, licence = ((text.index(words), text.index(words) + len(words)) for words in (
        "It will spend $2 billion.", "The sum covers three years.", "No licence is asked for.",
    ))  # fmt: skip
    assert written(path) == Written(
        Document("http://document.example/", "Chips: a plan", text, publisher="The Outlet"),
        date(2026, 1, 15),
        "KR",
        on_topic=True,
        claims=(
            (Label("funding", "announced", "asserted", "the ministry", "US-CA"), [sums, more]),
            (Label("strategy", "enacted", "asserted", None, "KR"), [sums]),
            (Label("regulation", "in_force", "negated", "Japan + Canada", "KR"), [licence]),
        ),
    )


@pytest.mark.parametrize(
    ("label", "reason"),
    [
        pytest.param("fundng:announced", "'fundng' is none of funding, ", id="a kind that is none"),
        pytest.param("funding:anounced", "'anounced' is none of considered, ", id="a stage that is none"),
        pytest.param("funding:announced!posible", "'posible' is none of asserted, ", id="a factuality that is none"),
        pytest.param("funding:announced @the ministry / UK", "'UK' is no code", id="a jurisdiction that is none"),
        pytest.param("funding", "is neither kind:stage", id="no stage"),
        pytest.param("funding:announced the ministry", "is neither kind:stage", id="an actor without its mark"),
        pytest.param("funding:announced @", "is neither kind:stage", id="a mark without an actor"),
        pytest.param("funding:announced @the ministry @the office", "is neither kind:stage", id="two actors"),
        pytest.param("funding:announced / KR @the ministry", "is neither kind:stage", id="the actor last"),
        pytest.param("funding:announced;strategy:enacted", "is neither kind:stage", id="labels not parted"),
        pytest.param("funding=announced", "is neither kind:stage", id="more of a claim, with a stage"),
        pytest.param("funding=", "none of its kind stands before it", id="more of no claim"),
        pytest.param("", "is neither kind:stage", id="an empty label"),
    ],
)
def test_a_label_that_is_none_is_told_with_its_place(tmp_path: Path, label: str, reason: str):
    path = write(tmp_path, f"{HEAD}{NO_CLAIM}\n[{label}] It will spend $2 billion.\n")

    with pytest.raises(BadLabel) as caught:
        written(path)

    assert (caught.value.file, caught.value.line) == (path, 9)
    assert reason in caught.value.reason
    assert str(caught.value) == f"{path}:9: {caught.value.reason}"


@pytest.mark.parametrize(
    ("good", "bad", "line"),
    [
        pytest.param("on_topic: yes\n", "", 5, id="a line too few"),
        pytest.param("on_topic: yes\n", "on_topic: yes\nauthor: A\n", 6, id="a line too many"),
        pytest.param("publisher: The", "publisher The", 2, id="no colon"),
        pytest.param("title: Chips: a plan", "title:", 1, id="no title"),
        pytest.param("2026-01-15", "15 January", 3, id="no ISO date"),
        pytest.param("2026-01-15", "2026-02-30", 3, id="no day"),
        pytest.param("jurisdiction: KR", "jurisdiction: Korea", 4, id="no code"),
        pytest.param("on_topic: yes", "on_topic: perhaps", 5, id="neither yes nor no"),
    ],
)
def test_a_head_that_says_something_else_is_told_with_its_place(tmp_path: Path, good: str, bad: str, line: int):
    with pytest.raises(BadLabel) as caught:
        written(write(tmp_path, HEAD.replace(good, bad) + NO_CLAIM))

    assert caught.value.line == line


@pytest.mark.parametrize("line", ["Shares rose.", "[-]", "[-", "- [-] Shares rose."])
def test_a_line_is_a_label_and_a_sentence(tmp_path: Path, line: str):
    with pytest.raises(BadLabel, match=r":7: a line is \[label\] and a sentence"):
        written(write(tmp_path, f"{HEAD}\n{line}\n"))


def test_a_head_may_leave_to_its_labels_whose_policy_it_is(tmp_path: Path):
    path = write(tmp_path, HEAD.replace(" KR", "") + "\n[funding:announced / EU] It pays.\n[funding:proposed] It will pay.\n")

    assert [label.jurisdiction for label, _ in written(path).claims] == ["EU", None]


def test_the_documents_that_lie_here_are_labelled_whole_and_those_off_topic_make_no_claims():
    ours = list(all_written())

    assert all(label.jurisdiction for each in ours for label, _ in each.claims)
    assert [each.document.title for each in ours if each.on_topic is not bool(each.claims)] == []
