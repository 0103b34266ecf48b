"""Learns the layers of `parsers.claims.kinds.network` from examples: features, and the share of each outcome.

NumPy adds and multiplies here one element after the other, and what it might do in another order on another processor (products of
matrices, exponentials) is not asked of it: the same examples make the same layers, byte for byte.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from parsers.claims.kinds.network import SCALE, Layers
from parsers.claims.kinds.probable import softmax

Example = tuple[Collection[str], Sequence[float]]  # features, and the share of each outcome
Floats = NDArray[np.float64]
Whole = NDArray[np.int64]
Given = tuple[Whole, Sequence[float]]  # an example with its features as numbers
LEARNERS = 4  # networks that are learnt apart and joined into one: together they err less than one with as many units
# examples in which a feature must stand to have weights, and to move the units; 13, since weights.json is to stay under 4.5 MB (F1 of
# unseen documents of ours is 0.727 with 12, 0.728 with 13)
SEEN, SEEN_TOGETHER = 4, 13
WEAK = 15  # hundredths; a feature none of whose weights comes up to this has none by itself
UNITS = 8  # of each learner, in which features tell alike what is told in other words
APART = 0.15  # how far the weights of the units lie apart at first
BATCH = 128
STEP, KEPT, KEPT_SQUARE, FLOOR = 0.006, 0.9, 0.999, 1e-8  # Adam's
LEFT_OUT, UNITS_LEFT_OUT = 0.4, 0.3  # shares of the features and of the units that an example is learnt without


@dataclass(slots=True)
class Parameter:
    """A matrix that is learnt, and how it has moved (Adam)."""

    value: Floats
    slope: Floats
    square: Floats

    @classmethod
    def of(cls, value: Floats) -> Parameter:
        """Return a matrix that has not moved yet."""
        return cls(value, np.zeros_like(value), np.zeros_like(value))

    def move(self, slope: Floats, step: float, time: int) -> None:
        """Move against a slope."""
        self.slope += (1 - KEPT) * (slope - self.slope)
        self.square += (1 - KEPT_SQUARE) * (slope * slope - self.square)
        size = step * sqrt(1 - KEPT_SQUARE**time) / (1 - KEPT**time)
        self.value -= size * self.slope / (np.sqrt(self.square) + FLOOR)


class Learner:
    """Layers that are being learnt."""

    def __init__(self, together: NDArray[np.bool_], outcomes: int, seed: int) -> None:
        self.random = np.random.Generator(np.random.PCG64(seed))
        self.together, self.outcomes = together, outcomes
        rows = np.zeros((len(together), outcomes + UNITS))
        rows[together, outcomes:] = APART * self.random.standard_normal((int(together.sum()), UNITS))
        self.rows = Parameter.of(rows)
        self.units, self.bias = Parameter.of(np.zeros(UNITS)), Parameter.of(np.zeros(outcomes))
        self.outer = Parameter.of(APART * self.random.standard_normal((UNITS, outcomes)))

    def learn(self, features: Whole, starts: Whole, truth: Floats, step: float, time: int) -> None:
        """Learn from a batch: the features of its examples one behind the other, where each example starts, the shares of its outcomes."""
        weight = (self.random.random(len(features)) >= LEFT_OUT) / (1 - LEFT_OUT)
        kept = (self.random.random((len(starts), UNITS)) >= UNITS_LEFT_OUT) / (1 - UNITS_LEFT_OUT)
        sums = np.add.reduceat(self.rows.value[features] * weight[:, None], starts, axis=0)
        many = np.sqrt(np.maximum(1, np.add.reduceat(self.together[features].astype(np.int64), starts)))[:, None]
        before = sums[:, self.outcomes :] / many + self.units.value
        inner = np.maximum(0, before) * kept
        values = sums[:, : self.outcomes] + self.bias.value + (inner[:, :, None] * self.outer.value).sum(axis=1)
        wrong = (probable(values) - truth) / len(starts)
        back = (wrong[:, None, :] * self.outer.value).sum(axis=2) * kept * (before > 0)
        self.outer.move((inner[:, :, None] * wrong[:, None, :]).sum(axis=0), step, time)
        self.bias.move(wrong.sum(axis=0), step, time)
        self.units.move(back.sum(axis=0), step, time)
        self.rows.move(self._slopes(features, starts, weight, np.hstack([wrong, back / many])), step, time)

    def _slopes(self, features: Whole, starts: Whole, weight: Floats, wrong: Floats) -> Floats:
        """Return the slope of every row: of all examples in which its feature stands."""
        lengths = np.diff(starts, append=len(features))
        order = np.argsort(features, kind="stable")
        several = features[order]
        first = np.flatnonzero(np.diff(several, prepend=-1))
        each = (np.repeat(wrong, lengths, axis=0) * weight[:, None])[order]
        slopes = np.zeros_like(self.rows.value)
        slopes[several[first]] = np.add.reduceat(each, first, axis=0)
        slopes[~self.together, self.outcomes :] = 0
        return slopes


def probable(values: Floats) -> Floats:
    """Return shares of one that grow with the values of each row."""
    return np.array([softmax(row) for row in values.tolist()])


def learn_layers(examples: Sequence[Example], outcomes: int, rounds: int, weak: int = WEAK) -> Layers:
    """Learn layers from examples shown so many times to each learner; features are left out by lot, alike each time, weak ones for good."""
    count = Counter(feature for known, _ in examples for feature in known)
    names = sorted(name for name, times in count.items() if times >= SEEN)
    number = {name: place for place, name in enumerate(names)}
    given = [(np.array(sorted(number[name] for name in known if name in number), dtype=np.int64), truth) for known, truth in examples]
    given = [each for each in given if len(each[0])]
    together = np.array([count[name] >= SEEN_TOGETHER for name in names])
    learners = [Learner(together, outcomes, seed) for seed in range(1, LEARNERS + 1)]
    for learner in learners:
        _teach(learner, given, rounds)
    return joined(learners, names, weak)


def _teach(learner: Learner, given: list[Given], rounds: int) -> None:
    """Let a learner learn from examples shown so many times, in smaller and smaller steps."""
    batches = -(-len(given) // BATCH)
    for time, batch in enumerate(_batches(given, rounds, learner.random)):
        features = np.concatenate([known for known, _ in batch])
        starts = np.cumsum([0, *(len(known) for known, _ in batch[:-1])])
        step = STEP * (1 - time / (rounds * batches))
        learner.learn(features, starts, np.array([truth for _, truth in batch]), step, time + 1)


def _batches(given: list[Given], rounds: int, random: np.random.Generator) -> Iterator[list[Given]]:
    """Yield the examples in batches, in another order each round."""
    for _ in range(rounds):
        order = random.permutation(len(given)).tolist()
        yield from ([given[place] for place in order[at : at + BATCH]] for at in range(0, len(order), BATCH))


def joined(learners: Sequence[Learner], names: Sequence[str], weak: int) -> Layers:
    """Return learners as one network, which says what they say on average; rounded, and without what is weak."""
    outcomes = learners[0].outcomes
    alone = sum(learner.rows.value[:, :outcomes] for learner in learners) / len(learners)
    moves = np.hstack([learner.rows.value[:, outcomes:] for learner in learners])
    bias = sum(learner.bias.value for learner in learners) / len(learners)
    alone_kept, moves_kept = (np.rint(SCALE * rows).astype(np.int64).tolist() for rows in (alone, moves))
    return Layers(
        bias=[round(value, 3) for value in bias.tolist()],
        units=[round(value, 3) for learner in learners for value in learner.units.value.tolist()],
        outer=[[round(value / len(learners), 3) for value in row] for learner in learners for row in learner.outer.value.tolist()],
        alone={name: told(row) for name, row in zip(names, alone_kept, strict=True) if max(map(abs, row)) >= weak},
        together={name: told(row) for name, row, moved in zip(names, moves_kept, learners[0].together, strict=True) if moved},
    )


def told(row: Sequence[int]) -> str:
    """Return the weights of a feature one behind the other, as they are kept."""
    return " ".join(map(str, row))
