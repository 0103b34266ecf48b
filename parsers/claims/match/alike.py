"""How alike two claims of different documents are, and why; from it follows whether they tell of the same act in the world.

Some claims are `apart` for certain. Of others nothing is, so signs add up: the same sum, rare words in common, the same actor, number or day. A
sum or a day that contradicts counts against it but does not decide: papers get them wrong.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from math import log

from parsers.claims.match.actors import same_actor
from parsers.claims.match.apart import apart, comparable
from parsers.claims.match.compared import Compared
from parsers.claims.match.sums import same_sum

VERSION = "match/4"  # another one asks for all claims to be related anew
TOGETHER = 0.4  # from here on two claims tell of the same act
SOON, FAR = 7, 21  # days between two days of one act, told wrongly by one; days that hardly a mistake explains
NEWS = 14  # days within which papers tell of an act


@dataclass(frozen=True, slots=True)
class Alike:
    """How alike two claims are, 0 to 1, and what speaks for it."""

    score: float
    reasons: tuple[str, ...]


def rarity(claims: Iterable[Collection[str]]) -> Mapping[str, float]:
    """Return how much each word tells: much where few of the claims have it."""
    count, many = Counter[str](), 0
    for each in claims:
        many += 1
        count.update(each)
    return {word: log((many + 1) / times) for word, times in count.items()}


def alike(a: Compared, b: Compared, rare: Mapping[str, float]) -> Alike | None:
    """Compare two claims: nothing alike where they are not comparable, null where they tell of two acts for certain."""
    if not comparable(a, b):
        return Alike(0.0, ())
    if apart(a, b):
        return None
    signs = [
        common("objects alike", a.object, b.object, rare, weight=0.6),
        common("words in common", a.words, b.words, rare, weight=0.6),
        same_sum(a.sums, b.sums),
        same_actor(a, b),
        same_days(a, b),
        same_number(a, b),
    ]
    return Alike(max(0.0, min(1.0, sum(score for score, _ in signs))), tuple(reason for score, reason in signs if score > 0))


def common(what: str, a: frozenset[str], b: frozenset[str], rare: Mapping[str, float], *, weight: float) -> tuple[float, str]:
    """Weigh the words that both have against all that the shorter one has."""
    shorter = min(sum(rare.get(word, 0.0) for word in each) for each in (a, b))
    if not a & b or not shorter:
        return 0.0, ""
    telling = sorted(a & b, key=lambda word: (-rare.get(word, 0.0), word))
    share = sum(rare.get(word, 0.0) for word in telling) / shorter
    return weight * share, f"{what}: {', '.join(telling[:4])}"


def same_days(a: Compared, b: Compared) -> tuple[float, str]:
    """Compare the days of the act, or else those of the telling: news of an act comes within days."""
    exactly = {each.first for each in a.days if each.first == each.last} & {each.first for each in b.days if each.first == each.last}
    if exactly:
        return 0.3, f"the same day: {min(exactly)}"
    between = min((x.days_from(y) for x in a.days for y in b.days), default=0)
    if between > SOON:
        return (-0.3 if between > FAR else -0.15), ""
    if a.told_on and b.told_on and abs((a.told_on - b.told_on).days) <= NEWS:
        return 0.1, "told within days of each other"
    return 0.0, ""


def same_number(a: Compared, b: Compared) -> tuple[float, str]:
    """Compare the numbers of laws and orders."""
    both = a.numbers & b.numbers
    return (0.2, f"the same number: {min(both)}") if both else (0.0, "")
