"""Groups of claims that tell of one act, from pairs that were judged: pure, and the same for the same pairs in any order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from math import inf
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
D = TypeVar("D", bound=str)
NEVER = -inf


def clusters(
    keys: Iterable[K],
    pairs: Mapping[tuple[K, K], float | None],
    document: Mapping[K, Hashable],
    place: Mapping[K, Hashable | None],
    together: float,
) -> list[list[K]]:
    """Return the groups, each in the order of `keys`: the most alike pairs join first, and what cannot be one (null) never does.

    Two groups become one when their members are half as alike on average as one pair has to be, a pair that was not compared counting
    nothing; when no document would tell the act twice: a total and its part, an act proposed and passed, stand in one text; and when
    they are not of two places: a claim of none (null) joins no Korean act with a Japanese one.
    """
    order = {key: at for at, key in enumerate(keys)}
    groups = {at: Group([key], {document[key]}, {place[key]} - {None}) for key, at in order.items()}
    home = dict(order)
    for (a, b), score in pairs.items():
        one, other = groups[order[a]], groups[order[b]]
        one.alike[order[b]] = other.alike[order[a]] = NEVER if score is None else score
    alike = [(-score, order[a], order[b], a, b) for (a, b), score in pairs.items() if score is not None and score >= together]
    for *_, a, b in sorted(alike):
        left, right = home[a], home[b]
        if left != right and groups[left].may_join(groups[right], groups[left].alike[right], together):
            home.update(dict.fromkeys(groups[right].members, left))
            join(groups, left, right)
    return [sorted(group.members, key=order.__getitem__) for group in groups.values()]


@dataclass(slots=True)
class Group(Generic[K]):
    """Claims that are one so far, and how alike they are with each other group: the scores of all pairs together."""

    members: list[K]
    documents: set[Hashable]
    places: set[Hashable]
    alike: dict[int, float] = field(default_factory=dict)  # by the number of the other group; NEVER with a pair that cannot be one

    def may_join(self, other: Group[K], alike: float, together: float) -> bool:
        """Say whether two groups tell of one act."""
        if self.documents & other.documents or len(self.places | other.places) > 1:
            return False
        return alike / (len(self.members) * len(other.members)) >= together / 2


def join(groups: dict[int, Group[K]], left: int, right: int) -> None:
    """Make two groups one, under the number of the first."""
    one, gone = groups[left], groups.pop(right)
    one.members += gone.members
    one.documents |= gone.documents
    one.places |= gone.places
    del one.alike[right], gone.alike[left]
    for number, score in gone.alike.items():
        other = groups[number]
        del other.alike[right]
        one.alike[number] = other.alike[left] = one.alike.get(number, 0.0) + score


def joined(keys: Iterable[K], pairs: Iterable[tuple[K, K]]) -> dict[K, K]:
    """Return for each key the first key that it is joined with by pairs, itself where there is none."""
    group = {key: [key] for key in keys}
    order = {key: at for at, key in enumerate(group)}
    for a, b in pairs:
        one, other = sorted((group[a], group[b]), key=len)
        if one is not other:
            other += one
            group.update(dict.fromkeys(one, other))
    return {key: min(members, key=order.__getitem__) for key, members in group.items()}


def company(groups: Iterable[Sequence[K]], document: Mapping[K, D]) -> dict[tuple[D, D], float]:
    """Return of documents that tell acts together how many of the other acts of the one that tells fewer they share, at most all."""
    tells, both = Counter[D](), Counter[tuple[D, D]]()
    for members in groups:
        documents = sorted({document[key] for key in members})
        tells.update(documents)
        both.update(combinations(documents, 2))
    others = {pair: min(tells[each] for each in pair) - 1 for pair in both}
    return {pair: min(1.0, many / others[pair]) for pair, many in both.items() if others[pair]}
