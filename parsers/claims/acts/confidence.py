"""How often are claims like this one right? A logistic curve over how surely it was decided and a few signs beside that.

Learnt by `benchmarks.train` from claims of documents that the weights had not seen; it stands in kinds/weights.json.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log

from parsers.claims.acts.draft import Draft
from parsers.claims.kinds.probable import sure
from parsers.claims.kinds.rerank import weights
from parsers.claims.kinds.signs import Signs

LEAST = 0.01  # keeps the log-odds of none and of all finite
MOST_SUMS = 2  # a table with many would outweigh all other signs


def log_odds(share: float) -> float:
    """Return the log-odds of a share from 0 to 1; none and all are as far as a hundredth from the end."""
    return log((share + LEAST) / (1 + LEAST - share))


def signs_of(draft: Draft, decided: Sequence[int], signs: Signs) -> dict[str, float]:
    """Return what tells how often a claim is right, by the surest of those of its sentences about which it was `decided` how sure they are."""
    surely = {number: signs.judged[number].sure[draft.kind] for number in decided}
    surest = max(surely, key=surely.__getitem__)
    return {
        "sure": log_odds(surely[surest]),
        "first of its kind": float(draft.first),  # those after it may tell the same act again
        "relevance": log_odds(signs.relevant.score),
        "sums": float(min(MOST_SUMS, len(draft.told_sums))),
        "words of no claim": signs.told[surest][None],
    }


def confidence(draft: Draft, signs: Signs) -> float | None:
    """Return how often claims with such signs were right in documents that the weights had not seen; null where that cannot be known."""
    decided = [number for number in draft.sentences if draft.kind in signs.judged[number].sure]
    return round(sure(signs_of(draft, decided, signs), weights().confidence), 3) if decided else None
