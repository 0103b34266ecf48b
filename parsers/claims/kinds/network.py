"""A small network over features: what each of them says of some outcomes by itself, and what all of them say together.

features ──► weights of each ───────────────────────────────► sum ─► shares of the outcomes
        └──► inner units, each on where its sum is over nothing ──┘

The units tell alike what is told in other words. Whole hundredths, so that they add up alike in whatever order; those of a feature
stand side by side in one whole number, so that one addition adds them all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt
from operator import mul
from struct import Struct
from typing import Any, TypeVar

from parsers.claims.kinds.probable import softmax

Outcome = TypeVar("Outcome")
SCALE = 100  # weights of features are kept as whole hundredths
HALF = 1 << 31  # of what a sum of weights has room for
MET = 50_000  # features that are remembered side by side


@dataclass(frozen=True, slots=True)
class Layers:
    """What `benchmarks.layers` learns."""

    bias: Sequence[float]  # of each outcome
    units: Sequence[float]  # of each inner unit, what it has by itself
    outer: Sequence[Sequence[float]]  # of each inner unit its weights for the outcomes
    # per feature its weights in hundredths, one behind the other in words: of a million numbers a text needs few, and reads those alone
    alone: Mapping[str, str]  # for the outcomes
    together: Mapping[str, str]  # for the units; rare features have none

    @classmethod
    def of(cls, given: Mapping[str, Any], outcomes: Iterable[str]) -> Layers:
        """Return the layers that a file of weights holds, for outcomes that are called so in it."""
        bias = [given["bias"][outcome] for outcome in outcomes]
        return cls(bias, given["units"], given["outer"], given["alone"], given["together"])


class Network:
    """Learnt layers at work."""

    def __init__(self, layers: Layers) -> None:
        self.layers = layers
        self._outcomes, units = len(layers.bias), len(layers.units)
        self._says_nothing, self._moves_nothing = "0 " * self._outcomes, "0 " * units
        lanes = self._outcomes + units + 1  # the last counts features that move the units
        self._lanes = Struct(f"<{lanes}I")
        self._nothing = int.from_bytes(self._lanes.pack(*[HALF] * lanes), "little")  # so no sum is ever below nothing
        self._columns = tuple(zip(*layers.outer, strict=True))
        self._packed = lru_cache(maxsize=MET)(self._pack)

    def shares(self, outcomes: Iterable[Outcome], known: AbstractSet[str]) -> dict[Outcome, float]:
        """Return how probable each outcome is by what is known."""
        return dict(zip(outcomes, softmax(self._values(self._sum(known))), strict=True))

    def counted(self, known: AbstractSet[str]) -> dict[str, list[float]]:
        """Return of each feature that has weights how much more it says for each outcome than the others would say without it."""
        whole = self._sum(known)
        all_said = self._values(whole)
        rows = {feature: row for feature in sorted(known) if (row := self._packed(feature))}
        return {
            feature: [value - other for value, other in zip(all_said, self._values(whole - row), strict=True)]
            for feature, row in rows.items()
        }

    def _sum(self, known: AbstractSet[str]) -> int:
        return sum(map(self._packed, known), self._nothing)

    def _values(self, whole: int) -> list[float]:
        """Return what a sum of weights, side by side, says for each outcome."""
        lanes = self._lanes.unpack(whole.to_bytes(self._lanes.size, "little"))
        much = SCALE * sqrt(max(1, lanes[-1] - HALF))  # of many features each moves a unit less
        inner = [max(0.0, (lane - HALF) / much + unit) for lane, unit in zip(lanes[self._outcomes : -1], self.layers.units, strict=True)]
        return [
            (lane - HALF) / SCALE + bias + sum(map(mul, inner, column))
            for lane, bias, column in zip(lanes, self.layers.bias, self._columns, strict=False)
        ]

    def _pack(self, feature: str) -> int:
        """Return the weights of a feature side by side in one whole number; nothing for one that has none."""
        alone, together = self.layers.alone.get(feature), self.layers.together.get(feature)
        if alone is None and together is None:
            return 0
        row = f"{alone or self._says_nothing} {together or self._moves_nothing}".split()
        return (
            int.from_bytes(self._lanes.pack(*[int(weight) + HALF for weight in row], HALF + (together is not None)), "little")
            - self._nothing
        )
