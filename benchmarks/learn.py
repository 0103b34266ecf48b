"""The two learners of `benchmarks.train`, in plain Python: several outcomes of which one holds, and yes or no."""

from __future__ import annotations

import random
from collections.abc import Sequence
from math import exp, sqrt

SEED = 1  # of the order in which examples are seen: the same weights each time
FLOOR = 1e-8


def several(
    examples: Sequence[tuple[Sequence[str], Sequence[float]]], outcomes: int, *, rounds: int, shrink: float
) -> tuple[dict[str, list[float]], list[float]]:
    """Learn which of several outcomes holds; an example has features and shares. Returns weights and biases."""
    weights: dict[str, list[float]] = {feature: [0.0] * outcomes for features, _ in examples for feature in features}
    seen: dict[str, list[float]] = {feature: [FLOOR] * outcomes for feature in weights}
    bias, seen_bias = [0.0] * outcomes, [FLOOR] * outcomes
    order, rng = list(examples), random.Random(SEED)  # noqa: S311
    for _ in range(rounds):
        rng.shuffle(order)
        for features, truth in order:
            rows = [weights[feature] for feature in features]
            total = [sum(column) for column in zip(bias, *rows, strict=True)]
            most = max(total)
            shares = [exp(value - most) for value in total]
            norm = sum(shares)
            slopes = [share / norm - true for share, true in zip(shares, truth, strict=True)]
            _step(bias, seen_bias, slopes, 0.0)
            for feature, row in zip(features, rows, strict=True):
                _step(row, seen[feature], slopes, shrink)
    return weights, bias


def _step(row: list[float], seen: list[float], slopes: Sequence[float], shrink: float) -> None:
    """Move one feature's weights against the slope, the less the more it has moved before (Adagrad)."""
    for place, slope in enumerate(slopes):
        pull = slope + shrink * row[place]
        seen[place] += pull * pull
        row[place] -= 0.1 * pull / sqrt(seen[place])


def yes_or_no(examples: Sequence[tuple[dict[str, float], bool]], *, rounds: int, shrink: float) -> dict[str, float]:
    """Learn the weights of a yes; "always" is the one that no sign carries."""
    weights: dict[str, float] = {"always": 0.0} | {name: 0.0 for signs, _ in examples for name in signs}
    seen = dict.fromkeys(weights, FLOOR)
    order, rng = list(examples), random.Random(SEED)  # noqa: S311
    for _ in range(rounds):
        rng.shuffle(order)
        for signs, truth in order:
            slope = chance(signs, weights) - truth
            for name, value in (*signs.items(), ("always", 1.0)):
                pull = slope * value + (shrink * weights[name] if name != "always" else 0.0)
                seen[name] += pull * pull
                weights[name] -= 0.1 * pull / sqrt(seen[name])
    return weights


def chance(signs: dict[str, float], weights: dict[str, float]) -> float:
    """Return how probable a yes is."""
    return 1 / (1 + exp(-sum(value * weights.get(name, 0.0) for name, value in signs.items()) - weights["always"]))
