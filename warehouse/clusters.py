"""Groups of claims that tell of one act, from pairs that were judged: pure, and the same for the same pairs in any order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import combinations
from typing import TypeVar

K = TypeVar("K", bound=Hashable)
D = TypeVar("D", bound=str)


def clusters(
    keys: Iterable[K], pairs: Mapping[tuple[K, K], float | None], document: Mapping[K, Hashable], together: float
) -> list[list[K]]:
    """Return the groups, each in the order of `keys`: the most alike pairs join first, and what cannot be one (null) never does.

    Two groups become one when their members are half as alike on average as one pair has to be, a pair that was not compared counting
    nothing, and when no document would tell the act twice: a total and its part, an act proposed and passed, stand in one text.
    """
    order = {key: at for at, key in enumerate(keys)}
    group = {key: [key] for key in order}
    alike = [(-score, order[a], order[b], a, b) for (a, b), score in pairs.items() if score is not None and score >= together]
    for *_, a, b in sorted(alike):
        left, right = group[a], group[b]
        if left is right or {document[key] for key in left} & {document[key] for key in right}:
            continue
        between = [pairs.get((x, y), pairs.get((y, x), 0.0)) for x in left for y in right]
        if None in between or sum(filter(None, between)) / len(between) < together / 2:
            continue
        left += right
        group.update(dict.fromkeys(right, left))
    whole = {id(members): members for members in group.values()}
    return [sorted(members, key=order.__getitem__) for members in whole.values()]


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
