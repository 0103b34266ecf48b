"""python -m benchmarks.objects: how near the objects of claims come to the labelled ones, by the words that they share.

A claim that was read is compared with one labelled claim of its kind in the same words. Objects are free phrases, and two readers
cut them differently: the figure tells a change from the one before, it does not tell how many are right.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from benchmarks.adapters import claims
from benchmarks.labelled import pairs, stands, their_rows

IDLE = frozenset({"the", "a", "an", "of", "to", "in", "and", "for", "on", "with", "by", "that", "its", "their", "new", "at", "from", "as"})


def shared_words(read: str | None, labelled: str) -> float:
    """Return how much of two phrases is the same, as the F1 of their words; 0 where nothing was read."""
    ours, theirs = (set(re.findall(r"\w+", (each or "").lower())) - IDLE for each in (read, labelled))
    return 2 * len(ours & theirs) / max(1, len(ours) + len(theirs))


def objects() -> Iterator[tuple[str | None, str]]:
    """Yield the object of each labelled claim that was found, as it was read and as it is labelled."""
    for given, labels in their_rows():
        found = claims(given["text"], title=given["title"], published=labels["published"], publisher=given["publisher"])["claims"]
        labelled = [(claim["object"], claim["kind"], stands(given["text"], claim["evidence"])) for claim in labels["claims"]]
        yield from ((read["object"], told) for told, read in pairs(labelled, found) if told)


def main() -> None:
    """Print the figures as JSON."""
    both = list(objects())
    print(json.dumps({
        "compared": len(both),
        "given": sum(read is not None for read, _ in both) / len(both),
        "object words F1": sum(shared_words(*each) for each in both) / len(both),
    }))  # fmt: skip


if __name__ == "__main__":
    main()
