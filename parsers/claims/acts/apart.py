"""Which sums of a sentence are acts of their own: "Norway gives 2 billion kroner and Sweden 3 billion" tells two, "$6bn of the $10bn" one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers.claims.acts.not_given import BEFORE_SUM, is_compared, is_not_given
from parsers.claims.kinds.groups import BY_SUM
from parsers.claims.kinds.judged import Judged
from parsers.model import Kind, Money
from parsers.values.numbers.qualifiers import APPROX

MOST_SUMS = 12  # of one sentence that tells several; one with more is a table run together, and tells one
OF_WHOLE = re.compile(  # "Of the 10 trillion yen, 6 trillion ..."
    r"\b[Oo](?:f|ut of) (?:the|that|this|these|its|their) (?:about |some |total )?$"
)
WAS_GIVEN = re.compile(  # a whole of which it is told who gave it: "Of the RM2 billion (that the budget set aside), ..."
    r"(?:\s\([^)]{1,40}\))?,?\s(?:that|which)\s[^,;]{3,60}?\s(?:set\saside|allocated|earmarked|pledged|promised|announced|committed|budgeted|approved|provided|voted)\b"
)
OF_WHICH = re.compile(r"\sof\swhich\b")  # "fined it €3 million, €1 million of which is suspended"
FOR_EACH = re.compile(r"\s(?:for\s)?(?:each|every|apiece|per)\b")
OR_ELSE = re.compile(rf",\sor\s(?:(?:{APPROX})\s)?$")
THAT_IS = re.compile(rf"[,(]\s?(?:(?:{APPROX})\s)?$")
ON_AVERAGE = re.compile(r"(?:\s\w+){0,3}?\son\saverage\b")


def acts_apart(kind: Kind, judged: Judged, text: str, sums: Sequence[Money]) -> list[tuple[Money, ...]]:
    """Return the sums of a sentence that are acts of their own, each with its conversions; none where it tells one act."""
    if kind not in BY_SUM:
        return []
    own = [value for value in sums if judged.kind_at(value.start) in {None, kind} and judged.may_be_of(kind, value)]
    groups = _told_apart(kind, text, own)
    return groups if groups != [tuple(sums)] and len(groups) <= MOST_SUMS else []


def _told_apart(kind: Kind, text: str, sums: Sequence[Money]) -> list[tuple[Money, ...]]:
    """Return the sums of a sentence, each with its conversions; one that is only named is left out."""
    groups: list[tuple[Money, ...]] = []
    named = False  # whether the sum before is only named, and so are its conversions
    for value in sums:
        if groups and not named and (value.role == "conversion" or _shares_out(text, value, groups[-1][0])):
            groups[-1] = (*groups[-1], value)
            continue
        named = (named and value.role == "conversion") or _only_named(kind, text, value)
        if not named:
            groups.append((value,))
    return groups


def _shares_out(text: str, value: Money, whole: Money) -> bool:
    """Say whether a sum is what the one before it comes to for each year or each of many: "$40 million over five years, or $8 million a year"."""
    if value.currency != whole.currency or value.amount >= whole.amount or not (value.per or FOR_EACH.match(text, value.end)):
        return False
    before = text[max(0, value.start - BEFORE_SUM) : value.start]
    return OR_ELSE.search(before) is not None or (THAT_IS.search(before) is not None and ON_AVERAGE.match(text, value.end) is not None)


def _only_named(kind: Kind, text: str, value: Money) -> bool:
    """Say whether a sum is a whole of which the others are parts, or none that the act gives: one that they are compared with, or that was lost."""
    before = text[max(0, value.start - BEFORE_SUM) : value.start]
    of_whole = OF_WHOLE.search(before) and not WAS_GIVEN.match(text, value.end)
    return (
        bool(of_whole or OF_WHICH.match(text, value.end)) or is_compared(text, value) or (kind == "funding" and is_not_given(text, value))
    )


def once(sums: Sequence[Money]) -> tuple[Money, ...]:
    """Return sums, each number of a currency once."""
    return tuple({(each.currency, each.amount): each for each in reversed(sums)}.values())[::-1]
