"""What was gained and lost: commits of a small checkout with a reader of its own, scored by the scorer of the labelled documents."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from benchmarks.gains import Change, NoHistory, changes, earlier, report, score_of, table

READER = """
def claims(text, **_):
    at = text.find({words!r})
    found = [{{"kind": "funding", "evidence": [[at, at + len({words!r})]], "stage": "announced"}}] if at >= 0 else []
    return {{"relevance": 1, "claims": found}}
"""
TEXT = "The state pays. The state sings."


def git(house: Path, *words: str) -> str:
    settings = ("-c", "user.name=a", "-c", "user.email=a@outlet.example")
    return subprocess.run(["git", *settings, *words], cwd=house, check=True, capture_output=True, text=True).stdout.strip()


def reads(house: Path, words: str) -> None:
    (house / "benchmarks" / "adapters.py").write_text(READER.format(words=words), encoding="utf-8")


def commit(house: Path, words: str) -> str:
    reads(house, words)
    git(house, "add", ".")
    git(house, "commit", "-q", "-m", words)
    return git(house, "rev-parse", "HEAD")


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A checkout whose first reader finds what is wrong, and whose second finds what is right."""
    house = tmp_path / "house"
    for package in ("benchmarks", "parsers"):
        (house / package).mkdir(parents=True)
        (house / package / "__init__.py").touch()
    git(house, "init", "-q")
    commit(house, "The state sings.")
    commit(house, "The state pays.")
    return house


@pytest.fixture
def data(tmp_path: Path, shared: Path) -> Path:
    """One labelled document beside the scorer."""
    data = tmp_path / "claims"
    data.mkdir()
    shutil.copy(shared / "eval" / "claims" / "score.py", data)
    claim = {
        "kind": "funding", "stage": "announced", "factuality": "asserted", "actor": "The state", "jurisdiction": None, "attribution": None,
        "evidence": ["The state pays."], "money": [], "time": [], "quantity": [],
    }  # fmt: skip
    (data / "documents.jsonl").write_text(json.dumps({"id": "a", "text": TEXT}), encoding="utf-8")
    (data / "gold.jsonl").write_text(json.dumps({"id": "a", "on_topic": True, "claims": [claim]}), encoding="utf-8")
    return data


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return tmp_path


def test_what_was_changed_is_compared_with_the_last_commit(house: Path):
    reads(house, "sings")

    assert earlier(house) == git(house, "rev-parse", "HEAD")


def test_where_nothing_was_changed_the_last_change_of_the_reader_is_compared_with_what_stood_before_it(house: Path):
    first = git(house, "rev-parse", "HEAD^")
    (house / "README.md").write_text("no reader", encoding="utf-8")
    git(house, "add", ".")
    git(house, "commit", "-q", "-m", "words")

    assert earlier(house) == first


def test_claims_are_told_one_by_one(house: Path, data: Path):
    lines = list(report(house, data))

    assert lines[0].endswith("gained 1, lost 0, newly wrong 0, no longer wrong 1")
    assert [" ".join(line.split()) for line in lines[1:]] == [
        "gained a funding | The state pays.",
        "no longer wrong a funding | The state sings.",
    ]


def test_a_change_that_loses_says_so(house: Path, data: Path):
    reads(house, "The state sings.")

    assert "gained 0, lost 1, newly wrong 1, no longer wrong 0" in next(report(house, data))


def test_a_commit_is_scored_once(house: Path, data: Path):
    head = git(house, "rev-parse", "HEAD")
    before = score_of(head, house, data)
    shutil.rmtree(house)

    assert score_of(head, house, data) == before == {"a": {"right": ["funding | The state pays."], "wrong": []}}


def test_without_an_earlier_state_it_says_why_and_goes_on(house: Path, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    git(tmp_path, "clone", "-q", "--depth", "1", f"file://{house}", "shallow")
    (tmp_path / "bare").mkdir()
    said = [list(report(tmp_path / name, data)) for name in ("shallow", "bare")]
    monkeypatch.setenv("PATH", str(tmp_path))
    said.append(list(report(house, data)))

    assert [len(lines) for lines in said] == [1, 1, 1]
    assert ["shallow clone" in said[0][0], "not a git repository" in said[1][0], "git is not at hand" in said[2][0]] == [True] * 3


def test_a_commit_whose_reader_fails_is_no_earlier_state(house: Path, data: Path):
    (house / "benchmarks" / "adapters.py").write_text("raise OSError('no reader')", encoding="utf-8")
    git(house, "commit", "-q", "-a", "-m", "broken")

    with pytest.raises(NoHistory, match="no reader"):
        score_of(git(house, "rev-parse", "HEAD"), house, data)


def test_changes_are_counted_in_full_and_shown_in_part():
    found = [Change("lost", "a", f"funding | {'word ' * 60}{number}") for number in range(5)]

    first, *rest = table("0123456789abcdef", found, shown=2)

    assert first == "claims against commit 0123456789: gained 0, lost 5, newly wrong 0, no longer wrong 0"
    assert len(rest) == 3
    assert "and 3 more" in rest[-1]
    assert max(map(len, rest)) <= 150


def test_a_document_that_was_not_labelled_before_is_all_new():
    assert [change.sort for change in changes({}, {"a": {"right": ["x"], "wrong": ["y"]}})] == ["gained", "newly wrong"]
