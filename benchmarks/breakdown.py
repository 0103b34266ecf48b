"""Where the reader of claims stands: by outlet, by kind, and which kinds it takes for which. Printed, never kept."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

from benchmarks import gains
from benchmarks.scorer import THEIRS, call, complaint


def lines() -> Iterator[str]:
    """Yield the scorer's rows by outlet and by kind, then the pairs of kinds that are confused, the most frequent first."""
    yield "the weights have learnt from these documents: what they are worth on others stands under 'claims, documents left out'"
    for what in ("outlet", "kind"):
        done = call((sys.executable, "score.py", gains.CLAIMS, "--by", what), THEIRS)
        yield f"claims by {what}" + ("" if done.returncode == 0 else f": {complaint(done)}")
        yield from re.findall(r"^  \S.*", done.stdout, re.MULTILINE)
        for pairs in re.findall(r"^confused \(gold -> read\): (.+)", done.stdout, re.MULTILINE):
            yield "kinds confused, labelled -> read"
            for at in range(0, pairs.count(",") + 1, 5):
                yield "  " + "".join(f"{pair:32}" for pair in pairs.split(", ")[at : at + 5]).rstrip()
