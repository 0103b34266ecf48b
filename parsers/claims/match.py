"""How alike two claims of different documents are, and why; from it follows whether they tell of the same act in the world.

The same act has one kind, one stage and one jurisdiction. Beyond that nothing is certain, so signs add up: the same sum, rare words in
common, the same actor, days between the tellings. A sum that contradicts counts against it but does not decide: papers get sums wrong.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from math import log

from parsers.model import Qualifier

WORD = re.compile(r"[^\W\d_]{3,}|\d[\d.,]*\d|\d")
STOP = frozenset([  # words that tell no act from another
    "the", "and", "for", "that", "with", "from", "this", "has", "have", "had", "was", "were", "will", "would", "could", "should",
    "its", "their", "his", "her", "been", "are", "not", "but", "said", "says", "say", "also", "into", "over", "under", "about",
    "more", "most", "than", "which", "who", "whom", "when", "where", "what", "our", "your", "they", "them", "she", "him", "new",
    "year", "years", "government", "official", "officials", "artificial", "intelligence", "million", "billion", "trillion",
    "dollars", "euros", "won", "yen", "announced", "announce", "plan", "plans",
])  # fmt: skip
VERSION = "match/2"  # another one asks for all claims to be related anew
TOGETHER = 0.4  # from here on two claims tell of the same act: on 46 labelled articles precision 0.93, recall 0.69 (`make eval`, events)


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum as it is compared: two that are exact are the same within rounding, others within a tenth."""

    amount: Decimal
    currency: str
    amount_max: Decimal | None = None  # of a range the upper end
    qualifier: Qualifier = "exact"


@dataclass(frozen=True, slots=True)
class Compared:
    """What is compared of a claim."""

    kind: str
    stage: str
    factuality: str
    jurisdiction: str | None
    actor: str | None
    actor_id: str | None
    object: frozenset[str]  # its words, as `words` returns them
    words: frozenset[str]  # of object and quote together
    sums: tuple[Sum, ...]  # conversions too
    told_on: date | None
    days: frozenset[date] = frozenset()  # of the act, where days are told


@dataclass(frozen=True, slots=True)
class Alike:
    """How alike two claims are, 0 to 1, and what speaks for it."""

    score: float
    reasons: tuple[str, ...]


def words(*texts: str | None) -> frozenset[str]:
    """Return the words that tell one act from another, without endings of the plural."""
    found = (word for text in texts if text for word in WORD.findall(text.casefold()))
    return frozenset(word.removesuffix("s") for word in found if word not in STOP)


def rarity(claims: Iterable[Collection[str]]) -> Mapping[str, float]:
    """Return how much each word tells: much where few of the claims have it."""
    count, many = Counter[str](), 0
    for each in claims:
        many += 1
        count.update(each)
    return {word: log((many + 1) / times) for word, times in count.items()}


def alike(a: Compared, b: Compared, rare: Mapping[str, float]) -> Alike:
    """Compare two claims; the score is 0 where they cannot tell of the same act."""
    if not comparable(a, b):
        return Alike(0.0, ())
    signs = [
        common("objects alike", a.object, b.object, rare, weight=0.6),
        common("words in common", a.words, b.words, rare, weight=0.6),
        same_sum(a, b),
        same_actor(a, b),
        same_days(a, b),
    ]
    return Alike(max(0.0, min(1.0, sum(score for score, _ in signs))), tuple(reason for score, reason in signs if score > 0))


def comparable(a: Compared, b: Compared) -> bool:
    """Say whether two claims can tell of the same act at all."""
    if (a.kind, a.stage) != (b.kind, b.stage) or (a.factuality == "negated") != (b.factuality == "negated"):
        return False
    if a.jurisdiction and b.jurisdiction and a.jurisdiction != b.jurisdiction:
        return False
    return a.kind != "position" or same_holder(a, b)


def same_holder(a: Compared, b: Compared) -> bool:
    """Say whether two positions can be one: a view is somebody's, and two names with no word in common hold two."""
    return same_actor(a, b)[0] >= 0


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
    if both := a.days & b.days:
        return 0.2, f"the same day: {min(both)}"
    if a.days and b.days and min(abs(x - y) for x in a.days for y in b.days) > timedelta(days=7):
        return -0.15, ""
    if a.told_on and b.told_on and abs(a.told_on - b.told_on) <= timedelta(days=14):
        return 0.1, "told within days of each other"
    return 0.0, ""


def same_sum(a: Compared, b: Compared) -> tuple[float, str]:
    """Compare sums in the same currency; "at least" and "up to" contradict nothing on their side."""
    pairs = [(x, y) for x in a.sums for y in b.sums if x.currency == y.currency]
    for x, y in pairs:
        if agree(x, y):
            return 0.35, f"the same sum: {x.currency} {x.amount:,.0f}"
    if any(slipped(x, y) for x, y in pairs):
        return 0.1, "sums alike but for a power of ten"
    return (0.0, "") if all(opened(x, y) or opened(y, x) for x, y in pairs) else (-0.25, "")


def agree(x: Sum, y: Sum) -> bool:
    """Say whether two sums are the same but for rounding, or meet where they are told as ranges."""
    slack = Decimal("0.02") if x.qualifier == y.qualifier == "exact" else Decimal("0.1")
    low, high = max(x.amount, y.amount), min(x.amount_max or x.amount, y.amount_max or y.amount)
    return low - high <= slack * max(abs(low), abs(high))


def slipped(x: Sum, y: Sum) -> bool:
    """Say whether two sums differ by zeros alone: 530 billion and 5.3 trillion are one sum and a slip; 50 and 500 are two."""
    one, other = (each.amount.normalize().as_tuple().digits for each in (x, y))
    return one == other and len(one) > 1


def opened(x: Sum, y: Sum) -> bool:
    """Say whether a sum that is told as a bound leaves room for another."""
    return (x.qualifier == "min" and y.amount >= x.amount) or (x.qualifier == "max" and (y.amount_max or y.amount) <= x.amount)


def same_actor(a: Compared, b: Compared) -> tuple[float, str]:
    """Compare who acts."""
    if a.actor_id and b.actor_id:
        return (0.15, f"the same actor: {a.actor_id}") if a.actor_id == b.actor_id else (-0.1, "")
    one, other = words(a.actor), words(b.actor)
    if not one or not other:  # "he", "the government" are anybody's
        return 0.0, ""
    return (0.1, f"actors alike: {', '.join(sorted(one & other))}") if one & other else (-0.1, "")
