"""python -m benchmarks.topics: how well documents about AI policy are told from others, and the weights that would be learnt today.

    data/topics.jsonl (seen, unseen) ──┐
    labelled documents                ─┴─► read ──► precision and recall of relevance, each with its 95 % interval

The documents of topics.jsonl were written for this project, near misses above all. The words of names/topic.toml and the weights of
claims/kinds/relevance.py were fitted to those marked seen and to data/documents; those marked unseen were drawn by lot before anything was
measured on them, and nothing follows from what is told wrongly of them. Once their failures have been read they are seen.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from math import sqrt
from typing import Any

from benchmarks.labelled import DATA, rows, their_rows
from benchmarks.learn import yes_or_no
from benchmarks.ours import all_written
from benchmarks.scorer import THEIRS
from parsers.claims import read
from parsers.claims.kinds.judge import judge
from parsers.claims.kinds.relevance import CLAIMS_FROM, ON_TOPIC, signs_of
from parsers.claims.kinds.rerank import decide
from parsers.model import Document


@dataclass(frozen=True, slots=True)
class Topical:
    """A document, and whether it is about AI policy."""

    part: str  # "seen", "unseen", "documents" or "shared"
    document: Document
    on_topic: bool


def documents() -> Iterator[Topical]:
    """Yield every document of which it is known whether it is about AI policy; those beside the checkout only where they are."""
    for row in rows(DATA / "topics.jsonl"):
        yield Topical(row["part"], _document(row), row["on_topic"])
    yield from (Topical("documents", each.document, each.on_topic) for each in all_written())
    if THEIRS.is_dir():
        yield from (Topical("shared", _document(given), labels["on_topic"]) for given, labels in their_rows())


def _document(row: dict[str, Any]) -> Document:
    return Document(url="http://document.example/", title=row["title"], text=row["text"], publisher=row["publisher"])


def interval(right: int, all_: int) -> tuple[float, float]:
    """Return Wilson's 95 % interval of a share."""
    z, share, many = 1.96, right / max(1, all_), max(1, all_)
    middle, half = share + z * z / (2 * many), z * sqrt(share * (1 - share) / many + z * z / (4 * many * many))
    return (middle - half) / (1 + z * z / many), (middle + half) / (1 + z * z / many)


def figures(told: list[tuple[Topical, float]]) -> dict[str, float]:
    """Return precision and recall of each part with their intervals, and the share of its on-topic documents that may make claims."""
    found = {}
    for part in dict.fromkeys(each.part for each, _ in told):
        here = [(each.on_topic, score) for each, score in told if each.part == part]
        right = sum(on and score >= ON_TOPIC for on, score in here)
        for name, all_ in (("precision", sum(score >= ON_TOPIC for _, score in here)), ("recall", sum(on for on, _ in here))):
            found[f"{part}, {name}"] = right / max(1, all_)
            found[f"{part}, {name}, from"], found[f"{part}, {name}, to"] = interval(right, all_)
        found[f"{part}, read for claims"] = sum(on and score >= CLAIMS_FROM for on, score in here) / max(1, sum(on for on, _ in here))
    return found


def examples(of: list[Topical]) -> list[tuple[dict[str, float], bool]]:
    """Return the signs of documents, and whether they are about AI policy."""
    found = []
    for each in of:
        seen = judge(each.document)
        found.append((signs_of(each.document, seen.about, decide(each.document, seen).passages), each.on_topic))
    return found


def learn(of: list[Topical]) -> dict[str, float]:
    """Learn weights from the documents written for this project; the few that are off topic, and the near misses, count thrice."""
    given = [(each, example) for each, example in zip(of, examples(of), strict=True) if each.part in {"seen", "documents"}]
    often = [example for each, example in given for _ in range(3 if each.part == "seen" or not each.on_topic else 1)]
    return yes_or_no(often, rounds=60, shrink=0.002)


def main() -> int:
    """Print the figures, or with --learn the weights that would be learnt today."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument("--learn", action="store_true", help="print the weights that would be learnt")
    parser.add_argument("--misses", metavar="PART", help="print what is told wrongly of seen, documents or shared, and why")
    args = parser.parse_args()
    if args.learn:
        for name, weight in learn([each for each in documents() if each.part != "unseen"]).items():
            print(f"{name:40}{weight:+.2f}")
        return 0
    told = [(each, read(each.document)) for each in documents() if args.misses in {None, each.part}]
    for each, reading in told if args.misses else ():
        if (reading.relevance >= ON_TOPIC) != each.on_topic:
            said = "on topic" if each.on_topic else "off topic"
            print(f"{each.document.title}: {reading.relevance}, and it is {said}", *reading.reasons, sep="\n    ")
    found = figures([(each, reading.relevance) for each, reading in told])
    print(json.dumps(found) if args.json else "\n".join(f"{name:40}{value:.3f}" for name, value in found.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
