"""python -m benchmarks.slots: how often stage, factuality, actor and jurisdiction are read as our own documents are labelled.

A claim that was read is compared with the labelled one of its kind in the same words. The documents are read as the scorer of the labelled
documents of others reads those: with title, publisher and day; the jurisdiction of the head is a label, and is told to nobody.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from benchmarks.adapters import claims
from benchmarks.labelled import pairs
from benchmarks.ours import Label, Written, all_written

SEEN = "who wrote the reader has seen these documents, and its weights have learnt from them: expect less on others"
SLOTS = ("stage", "factuality", "actor", "jurisdiction")


@dataclass(frozen=True, slots=True)
class Pair:
    """A claim as it is labelled and as it was read, and the words that say it."""

    label: Label
    read: dict[str, Any]
    words: str

    def right(self, slot: str) -> bool:
        """Say whether a slot is read as it is labelled."""
        told, read = getattr(self.label, slot), self.read[slot]
        return same_name(read, told) if slot == "actor" else bool(read == told)


def same_name(read: str | None, labelled: str | None) -> bool:
    """Say whether two names are the same as the scorer of claims takes them: one within the other, the words alone."""
    if not read or not labelled:
        return not read and not labelled
    ours, theirs = _plain(read), _plain(labelled)
    return bool(theirs) and (ours in theirs or theirs in ours)


def _plain(name: str) -> str:
    return re.sub(r"\W+", " ", name.lower()).replace("the ", "").strip()


def found(given: Written) -> Iterator[Pair]:
    """Yield the labelled claims of a document that were read."""
    document = given.document
    read = claims(document.text, title=document.title, published=given.published.isoformat(), publisher=document.publisher)
    for label, claim in pairs([(label, label.kind, pieces) for label, pieces in given.claims], read["claims"]):
        start, end = claim["evidence"][0]
        yield Pair(label, claim, document.text[start:end])


def figures(labelled: int, both: list[Pair]) -> dict[str, float]:
    """Return how many claims are labelled, how many of them were read, and of each slot the share that is right."""
    unsure = {
        "factuality, of those labelled not asserted": [pair for pair in both if pair.label.factuality != "asserted"],
        "factuality, of those read not asserted": [pair for pair in both if pair.read["factuality"] != "asserted"],
    }
    return {
        "labelled": labelled,
        "compared": len(both),
        **{slot: share_right(both, slot) for slot in SLOTS},
        **{name: share_right(some, "factuality") for name, some in unsure.items()},
    }


def share_right(both: list[Pair], slot: str) -> float:
    """Return how much of a slot is read as it is labelled."""
    return sum(pair.right(slot) for pair in both) / max(1, len(both))


def main() -> int:
    """Print the figures as JSON, or with --misses what is read otherwise."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--misses", metavar="SLOT", choices=SLOTS, help=f"print what is read otherwise: {', '.join(SLOTS)}")
    args = parser.parse_args()
    documents = list(all_written())
    both = [pair for each in documents for pair in found(each)]
    if args.misses:
        for pair in (each for each in both if not each.right(args.misses)):
            print(f"{getattr(pair.label, args.misses)} | {pair.read[args.misses]} | {pair.label.kind} | {pair.words}")
        return 0
    print(SEEN, json.dumps(figures(sum(len(each.claims) for each in documents), both)), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
