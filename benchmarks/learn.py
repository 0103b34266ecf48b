"""The learners of plain weights: yes or no, and one of some candidates. Those of several outcomes: `benchmarks.layers`."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Collection, Sequence
from math import sqrt

from parsers.claims.kinds.probable import ALWAYS, softmax, sure

SEED = 1  # of the order in which examples are seen: the same weights each time
FLOOR = 1e-8
STEP = 0.1
STILL = 0.004  # a slope below this moves nothing
Ranked = tuple[Sequence[Collection[str]], Sequence[bool]]  # of each candidate the signs, and whether it is right


def yes_or_no(examples: Sequence[tuple[dict[str, float], bool]], *, rounds: int, shrink: float) -> dict[str, float]:
    """Learn the weights of a yes; `ALWAYS` is the one that no sign carries."""
    weights: dict[str, float] = {ALWAYS: 0.0} | {name: 0.0 for signs, _ in examples for name in signs}
    seen = dict.fromkeys(weights, FLOOR)
    order, rng = list(examples), random.Random(SEED)  # noqa: S311
    for _ in range(rounds):
        rng.shuffle(order)
        for signs, truth in order:
            slope = sure(signs, weights) - truth
            for name, value in (*signs.items(), (ALWAYS, 1.0)):
                pull = slope * value + (shrink * weights[name] if name != ALWAYS else 0.0)
                seen[name] += pull * pull
                weights[name] -= STEP * pull / sqrt(seen[name])
    return weights


def one_of(examples: Sequence[Ranked], *, rounds: int, shrink: float) -> dict[str, float]:
    """Learn how much each sign speaks for a candidate; where several are right, those that are likeliest already count most.

    `shrink` pulls weights to nothing, rare signs' most. What has no right candidate teaches nothing.
    """
    count = Counter(sign for candidates, _ in examples for signs in candidates for sign in signs)
    weights = dict.fromkeys(sorted(count), 0.0)
    moved = dict.fromkeys(weights, FLOOR)
    order, rng = [example for example in examples if any(example[1])], random.Random(SEED)  # noqa: S311
    for _ in range(rounds):
        rng.shuffle(order)
        for candidates, right in order:
            shares = softmax([sum([weights[sign] for sign in signs]) for signs in candidates])
            those = sum(share for share, true in zip(shares, right, strict=True) if true)
            for signs, share, true in zip(candidates, shares, right, strict=True):
                slope = share - (share / those if true else 0.0)
                if abs(slope) < STILL:
                    continue
                for sign in signs:
                    pull = slope + shrink / count[sign] * weights[sign]
                    moved[sign] += pull * pull
                    weights[sign] -= STEP * pull / sqrt(moved[sign])
    return weights
