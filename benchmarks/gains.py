"""python -m benchmarks.gains: what today's reader of claims gains and loses against the last commit, claim by claim.

    last commit, exported ──► scorer, once ──► kept by commit ──┐
    this working tree     ──► scorer ───────────────────────────┴─► gained, lost, newly wrong, no longer wrong

Where nothing that reads claims has been changed since the last commit, the last change of it is told: that commit against its parent.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import subprocess
import sys
import tarfile
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from benchmarks.scorer import HOUSE, THEIRS, call, complaint

READS = ("parsers", "benchmarks/adapters.py")  # what a reading of claims comes from
CLAIMS = "benchmarks.adapters:claims"
SHOWN = 12  # changes of each sort that `make eval` prints; this module by itself prints all
WIDTH = 150  # characters of a line
Kept = Mapping[str, Mapping[str, list[str]]]  # what the scorer saves: document -> "right" and "wrong" -> "kind | quote"


class NoHistory(Exception):
    """There is no earlier state to compare with; its text says why."""


@dataclass(frozen=True, slots=True)
class Change:
    """A claim that is read otherwise than before."""

    sort: str  # "gained", "lost", "newly wrong" or "no longer wrong"
    document: str
    claim: str  # kind and quote


SORTS = {"gained": ("right", True), "lost": ("right", False), "newly wrong": ("wrong", True), "no longer wrong": ("wrong", False)}


def changes(before: Kept, today: Kept) -> Iterator[Change]:
    """Yield what differs between two scorings, the labelled claims first."""
    for sort, (list_, is_new) in SORTS.items():
        more, less = (today, before) if is_new else (before, today)
        for document in sorted(more):
            had = set(less.get(document, {}).get(list_, ()))
            yield from (Change(sort, document, claim) for claim in sorted(set(more[document][list_]) - had))


def git(house: Path, *words: str) -> bytes:
    """Ask git about a checkout; raise NoHistory where it cannot tell."""
    try:
        done = subprocess.run(["git", *words], cwd=house, capture_output=True, check=False)  # noqa: S607 - the git of whoever develops here
    except FileNotFoundError as error:
        raise NoHistory("git is not at hand") from error
    if done.returncode:
        raise NoHistory((done.stderr.decode(errors="replace").strip().splitlines() or ["git does not say why"])[-1])
    return done.stdout


def earlier(house: Path = HOUSE) -> str:
    """Return the commit that today's reading is compared with; raise NoHistory where there is none."""
    if git(house, "status", "--porcelain", "--", *READS).strip():
        return git(house, "rev-parse", "HEAD").decode().strip()
    changed = git(house, "log", "-1", "--format=%H", "--", *READS).decode().strip()
    try:
        return git(house, "rev-parse", "--verify", f"{changed}^").decode().strip()
    except NoHistory as error:
        raise NoHistory("nothing was changed, and the last commit's parent is not here (a first commit, or a shallow clone)") from error


def score_of(commit: str, house: Path = HOUSE, data: Path = THEIRS, cache: Path | None = None) -> Kept:
    """Return how a commit's reader scores on the labelled documents; what was once scored is not scored again."""
    labelled = hashlib.sha256(b"".join((data / name).read_bytes() for name in ("score.py", "documents.jsonl", "gold.jsonl")))
    cache = cache or Path(tempfile.gettempdir()) / f"claimhouse-{os.getuid()}"
    cache.mkdir(mode=0o700, exist_ok=True)
    kept = cache / f"{commit}-{labelled.hexdigest()[:12]}.json"
    if not kept.exists():
        with tempfile.TemporaryDirectory(dir=cache) as folder:
            house_then, new = Path(folder) / "house", Path(folder) / "new.json"
            with tarfile.open(fileobj=io.BytesIO(git(house, "archive", "--format=tar", commit))) as archive:
                archive.extractall(house_then, filter="data")
            score(house_then, data, new)
            new.replace(kept)
    return _kept(kept)


def score(house: Path, data: Path, path: Path) -> None:
    """Score the reader that stands in a folder, and keep which of its claims are right and which are wrong."""
    done = call((sys.executable, "score.py", CLAIMS, "--json", "--save", str(path)), data, house)
    if done.returncode:
        raise NoHistory(f"a reader cannot be scored: {complaint(done)}")


def _kept(path: Path) -> Kept:
    found: Kept = json.loads(path.read_text(encoding="utf-8"))
    return found


def table(commit: str, found: list[Change], shown: int | None = SHOWN) -> Iterator[str]:
    """Yield the lines that tell people what was gained and lost; `shown` of each sort, or all."""
    counts = Counter(change.sort for change in found)
    yield f"claims against commit {commit[:10]}: " + ", ".join(f"{sort} {counts[sort]}" for sort in SORTS)
    for sort in SORTS:
        of_sort = [change for change in found if change.sort == sort]
        for change in of_sort[:shown]:
            yield f"  {sort:16}{change.document}  {' '.join(change.claim.split())}"[:WIDTH]
        if len(of_sort) > len(of_sort[:shown]):
            yield f"  {sort:16}and {len(of_sort[shown:])} more: python -m benchmarks.gains"


def report(house: Path = HOUSE, data: Path = THEIRS, shown: int | None = SHOWN) -> Iterator[str]:
    """Yield what today's reader of claims gains and loses, or why that cannot be told."""
    try:
        commit = earlier(house)
        before = score_of(commit, house, data)
        with tempfile.TemporaryDirectory() as folder:
            score(house, data, Path(folder) / "today.json")
            today = _kept(Path(folder) / "today.json")
    except NoHistory as why:
        yield f"claims gained and lost cannot be told: {why}"
        return
    yield from table(commit, list(changes(before, today)), shown)


if __name__ == "__main__":
    for line in report(shown=None) if THEIRS.is_dir() else [f"skipped: there are no labelled documents at {THEIRS}"]:
        print(line)
