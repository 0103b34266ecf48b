"""Sums as they are compared: the same but for rounding, alike but for a slip, or others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from parsers.model import Qualifier

EXACTLY, ROUGHLY = Decimal("0.02"), Decimal("0.1")  # by which share sums may differ that are told exactly, and else


@dataclass(frozen=True, slots=True)
class ComparedSum:
    """A sum as it is compared."""

    amount: Decimal
    currency: str
    amount_max: Decimal | None = None  # of a range the upper end
    qualifier: Qualifier = "exact"
    per: str | None = None  # "year": another sum than one once and for all


def same_sum(a: Iterable[ComparedSum], b: Iterable[ComparedSum]) -> tuple[float, str]:
    """Compare sums in the same currency; "at least" and "up to" contradict nothing on their side."""
    pairs = [(x, y) for x in a for y in b if (x.currency, x.per) == (y.currency, y.per)]
    for x, y in pairs:
        if agree(x, y):
            return 0.35, f"the same sum: {x.currency} {x.amount:,.0f}"
    if any(slipped(x, y) for x, y in pairs):
        return 0.1, "sums alike but for a power of ten"
    return (0.0, "") if all(opened(x, y) or opened(y, x) for x, y in pairs) else (-0.25, "")


def agree(x: ComparedSum, y: ComparedSum) -> bool:
    """Say whether two sums are the same but for rounding, or meet where they are told as ranges."""
    slack = EXACTLY if x.qualifier == y.qualifier == "exact" else ROUGHLY
    low, high = max(x.amount, y.amount), min(x.amount_max or x.amount, y.amount_max or y.amount)
    return low - high <= slack * max(abs(low), abs(high))


def slipped(x: ComparedSum, y: ComparedSum) -> bool:
    """Say whether two sums differ by zeros alone: 530 billion and 5.3 trillion are one sum and a slip; 50 and 500 are two."""
    one, other = (each.amount.normalize().as_tuple().digits for each in (x, y))
    return one == other and len(one) > 1


def opened(x: ComparedSum, y: ComparedSum) -> bool:
    """Say whether a sum that is told as a bound leaves room for another."""
    return (x.qualifier == "min" and y.amount >= x.amount) or (x.qualifier == "max" and (y.amount_max or y.amount) <= x.amount)
