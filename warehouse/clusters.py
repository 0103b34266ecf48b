"""Groups of claims that tell of one act, from pairs that were judged: pure, and the same for the same pairs in any order."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from typing import TypeVar

K = TypeVar("K", bound=Hashable)


def clusters(keys: Iterable[K], pairs: Mapping[tuple[K, K], float], document: Mapping[K, Hashable], together: float) -> list[list[K]]:
    """Return the groups, each in the order of `keys`: the most alike pairs join first.

    Two groups become one when their members are alike on average over the pairs that could be compared, and when no document would tell
    the act twice: a total and its part, an act proposed and passed, stand side by side in one text and are two.
    """
    order = {key: at for at, key in enumerate(keys)}
    group = {key: [key] for key in order}
    for (a, b), score in sorted(pairs.items(), key=lambda pair: (-pair[1], order[pair[0][0]], order[pair[0][1]])):
        left, right = group[a], group[b]
        if score < together or left is right or {document[key] for key in left} & {document[key] for key in right}:
            continue
        between = [pairs.get((x, y), pairs.get((y, x), 0.0)) for x in left for y in right]
        if sum(between) / len(between) < together / 2:
            continue
        left += right
        group.update(dict.fromkeys(right, left))
    whole = {id(members): members for members in group.values()}
    return [sorted(members, key=order.__getitem__) for members in whole.values()]


def joined(keys: Iterable[K], pairs: Iterable[tuple[K, K]]) -> dict[K, K]:
    """Return for each key the first key that it is joined with by pairs, itself where there is none."""
    first = {key: key for key in keys}
    order = {key: at for at, key in enumerate(first)}
    for a, b in pairs:
        old, new = sorted((first[a], first[b]), key=order.__getitem__, reverse=True)
        first = {key: new if found == old else found for key, found in first.items()}
    return first
