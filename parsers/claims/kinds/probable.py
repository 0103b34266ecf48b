"""Sums of weights as probabilities: of a yes, and of each of several outcomes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp

ALWAYS = "always"  # the weight that no sign carries


def sure(signs: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """Return how probable a yes is by signs and their weights, 0 to 1; a sign without a weight says nothing."""
    weight_of = weights.get
    return 1 / (1 + exp(-sum([value * weight_of(name, 0.0) for name, value in signs.items()]) - weights[ALWAYS]))


def softmax(values: Sequence[float]) -> list[float]:
    """Return shares of one that grow with the values."""
    most = max(values)
    parts = [exp(value - most) for value in values]
    whole = sum(parts)
    return [part / whole for part in parts]
