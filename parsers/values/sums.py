"""Sums: numbers beside a currency, and ranges of them, before their surroundings are read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from parsers.values import coins, numerals
from parsers.values.currencies import NO_CENTS, Mark, left_of, right_of
from parsers.values.number_words import scale_of
from parsers.values.numerals import Numeral

JOIN = re.compile(r"\s{0,3}(?:[-–—~]|\bto\b|\band\b)\s{0,3}")
MANY = 1000  # so many of "won" and "real" are money
ALSO_PLAIN = frozenset(
    {"won", "real", "crown", "sol", "som", "lek", "lev", "dram", "pound", "sterling"}
)  # even where their country is in play
FEW = 100  # fewer of a letter are more often a road or a mask, "N95"
APART = 40  # characters; the two numbers of a range, with a currency between them, stand closer
FROM = re.compile(r"\bfrom\s+$", re.IGNORECASE)
BETWEEN = re.compile(r"\bbetween\s+$", re.IGNORECASE)
MOVED = re.compile(  # "raised from $5 million to $10 million" tells two sums, no range
    r"\b(?:rais|increas|rose|ris(?:e|ing)|grow|grew|fell|fall|cut|drop|reduc|lower|up|down|climb|jump|soar|doubl|tripl|revis|slash|boost|expand|chang|went)"
    r"\w*\b[^.;]{0,60}$",
    re.IGNORECASE,
)
PART_OF_MORE = re.compile(r"[^\W_]$|[^\W_][.,/-]$")  # a number within a word or a longer number is none
SCALE_AFTER = re.compile(r"\s(thousand|million|billion|trillion)\b", re.IGNORECASE)
COUNTED = re.compile(r"-[a-z]+\s(?:[a-z-]+\s){0,2}?[a-z]+s\b")
OF_THE = re.compile(
    r"\s(?:(?:out\s)?of\s(?:the|its|their|an?|this|that)|out\sof)\s(?:(?:total|planned|promised|overall)\s)?[$€£¥₩₹A-Za-z]{0,4}\s?"
)
OF_WHICH = re.compile(
    r"[^;:]{0,60}(?:[,(]?\s(?:of which|of that)|\.\sOf (?:this|that|it|the total),?|(?:,|\sand|\swith|\splus)\s(?:a further|another|an additional|an extra))(?:\s(?:about|around|some|nearly|almost|over|up to|at least|more than|only))?\s"
)
UNCOUNTED = re.compile(r"\s(?:is|are|was|were|will|would|has|have|had|came|comes|goes|went|for|in|from|to|by|on|each)\b|[,.;)]|$")
UNPAID = re.compile(
    r"(?<=uro|lar)\s(?:area|zone|summit|bloc|group|members?|countries|nations|states|stores?|shops?)\b"
)  # "27 euro area states"
YEAR = re.compile(r"(?:19|20)\d\d")
IN_PRICES_OF = re.compile(r"\b(?:in|constant|real)\s$", re.IGNORECASE)  # "in 2025 dollars" is no sum
GAINED_BY = re.compile(r"\b(?:he|she|they|who|it|we|has|have|had)\s$", re.IGNORECASE)
GAINED = re.compile(r"\s(?!(?:across|towards|plus|versus|is|was|as|has|this|its|less)\b)[a-z]+s\b")  # "won 3 million votes"
ONE_POINT = re.compile(r"[1-9]\d{0,2}\.\d{3}")


@dataclass(frozen=True, slots=True)
class Sum:
    """One amount beside its currency."""

    start: int
    end: int
    low: Decimal
    mark: Mark
    numeral: Numeral
    high: Decimal | None = None  # of a range

    @property
    def doubtful(self) -> bool:
        """Tell whether it is a sum only where the currency's country is in play: "R500", "500 rand"."""
        return self.mark.weak and not _is_scaled(self.numeral) and not (self.mark.basis == "word" and self.low >= MANY)


def find(text: str) -> Iterator[Sum]:
    """Yield the sums in the order of the text, the two ends of a range joined."""
    found = numerals.find(text)
    at, taken = 0, 0
    last: Sum | None = None
    while at < len(found):
        first = found[at]
        at += 1
        if first.start < taken:
            continue
        one = _beside_mark(text, first, taken)
        both = _range(text, first, one, found[at]) if at < len(found) else None
        amount = both or one or _in_coins(text, first)
        if amount is None and _is_scaled(first):
            whole = last if last is not None and at > 1 and found[at - 2].end <= last.end else None
            amount = _part(text, _readings(first)[0], whole, found[at] if at < len(found) else None)
        at += both is not None
        if amount is not None:
            taken, last = amount.end, amount
            yield amount


def _beside_mark(text: str, numeral: Numeral, taken: int = 0, after: int = 0) -> Sum | None:
    """Join a number and the currency before or after it; a number that begins at `after` may be the second of a range."""
    left = left_of(text, numeral.start)
    if left is not None and left.start < taken:
        left = None
    if left is not None and (not left.weak or _is_scaled(numeral)) and (found := _with_left(text, numeral, left)):
        return found
    if found := _with_right(text, numeral, after):
        return found
    few = numeral.value < FEW or YEAR.fullmatch(text[numeral.start : numeral.end]) is not None
    return _with_left(text, numeral, left) if left is not None and left.weak and not few else None


def _with_right(text: str, numeral: Numeral, after: int) -> Sum | None:
    if numeral.start > after and PART_OF_MORE.search(text[max(0, numeral.start - 2) : numeral.start]):
        return None
    for read in _readings(numeral):
        right = None if _counts_billions(text, read) else right_of(text, read.end)
        if right is not None and _names_none(text, read, right):
            return None
        if right is not None and not _counts_little(read, right):
            value, end = coins.added(text, read.value * right.factor, right.end)
            return _thousands(text, _scaled_after(text, Sum(numeral.start, end, value, right, read)))
    return None


def _is_scaled(numeral: Numeral) -> bool:
    """Tell whether a magnitude was written, if only a letter right after the digits: "R5m"."""
    return numeral.scaled or numeral.letter_end == numeral.end + 1


def _names_none(text: str, numeral: Numeral, right: Mark) -> bool:
    """Tell whether the currency behind a number names something else: "in constant 2025 dollars", "27 euro area states"."""
    if right.basis != "word":
        return False
    if not numeral.scaled and UNPAID.match(text, right.end):
        return True
    year = YEAR.fullmatch(text[numeral.start : numeral.end]) is not None
    return year and IN_PRICES_OF.search(text, max(0, numeral.start - 10), numeral.start) is not None


def _counts_little(numeral: Numeral, right: Mark) -> bool:
    """Tell whether a small number stands before a word that is hardly ever a currency there: "10 won", "12 real problems"."""
    return right.basis == "word" and right.kind in ALSO_PLAIN and numeral.value < MANY and not numeral.scaled


def _counts_billions(text: str, numeral: Numeral) -> bool:
    """Tell whether "two billion-dollar funds" are two funds of a billion, or so it seems: then there is no certain sum."""
    return (
        numeral.scaled and not numeral.digits and " " in text[numeral.start : numeral.end] and COUNTED.match(text, numeral.end) is not None
    )


def _with_left(text: str, numeral: Numeral, left: Mark) -> Sum | None:
    read = _readings(numeral)[0]
    if left.basis == "word" and not read.scaled and YEAR.fullmatch(text[numeral.start : numeral.end]):
        return None  # "Euro 2024"
    end, right = read.end, right_of(text, read.end)
    verb = right is not None and right.kind == "won"  # "won 3 billion won"
    if left.kind == "won" and left.basis == "word" and (verb or _gained(text, left.start, read.end)):
        return None
    if right is not None and right.basis in {"code", "word"} and right.currency and left.currency in {None, right.currency}:
        return Sum(left.start, right.end, read.value, replace(right, weak=False), read)  # "$5 million AUD"
    if right is not None and right.currency is None and right.basis == "word" and right.kind == "dollar":
        end = right.end  # "$5 million dollars"
    value, end = coins.added(text, read.value * left.factor, end)
    return _thousands(text, Sum(left.start, end, value, left, read))


def _gained(text: str, start: int, end: int) -> bool:
    """Tell whether a "won" before a number is a verb."""
    return GAINED_BY.search(text, max(0, start - 8), start) is not None or GAINED.match(text, end) is not None


def _readings(numeral: Numeral) -> tuple[Numeral, ...]:
    """Beside a currency a letter is first read as a magnitude: "$5m"."""
    if numeral.letter_end is None or numeral.letter_value is None:
        return (numeral,)
    return replace(numeral, end=numeral.letter_end, value=numeral.letter_value, scale=numeral.letter_scale, letter_end=None), numeral


def _scaled_after(text: str, amount: Sum) -> Sum:
    """Read "75 USD million"."""
    match = SCALE_AFTER.match(text, amount.end) if amount.mark.basis == "code" and not amount.numeral.scaled else None
    return replace(amount, low=amount.low * scale_of(match[1].lower()), end=match.end()) if match else amount


def _thousands(text: str, amount: Sum) -> Sum | None:
    """Settle "1.500" beside a currency: thousands where there are no cents, no value where both are common."""
    if amount.numeral.scaled or not ONE_POINT.fullmatch(text[amount.numeral.start : amount.numeral.end]):
        return amount
    if amount.mark.currency in NO_CENTS or amount.mark.kind == "¥":
        return replace(amount, low=amount.low * 1000)
    return None if amount.mark.currency == "EUR" else amount


def _part(text: str, numeral: Numeral, whole: Sum | None, following: Numeral | None) -> Sum | None:
    """Give a number the currency of what it is part of: "280 million of the $1.5 billion", "$1.5 billion, of which 280 million is new"; or of what it adds to."""
    if whole is not None and OF_WHICH.fullmatch(text, whole.end, numeral.start) and UNCOUNTED.match(text, numeral.end):
        return Sum(numeral.start, numeral.end, numeral.value, whole.mark, numeral)
    if following is None or not OF_THE.fullmatch(text, numeral.end, following.start):
        return None
    whole = _beside_mark(text, following, after=numeral.end + 1)
    return Sum(numeral.start, numeral.end, numeral.value, whole.mark, numeral) if whole is not None and whole.low > numeral.value else None


def _in_coins(text: str, numeral: Numeral) -> Sum | None:
    found = coins.worth(text, numeral)
    return Sum(numeral.start, found[1].end, found[0], found[1], numeral) if found else None


def _range(text: str, first: Numeral, one: Sum | None, second: Numeral) -> Sum | None:
    """Join "between 5 and 10 million euros", "$100 million to $200 million"; `one` is the first with a currency of its own, if it has one."""
    if second.start - (one.end if one else first.end) > APART:
        return None
    if one is None and first.letter_end is not None and JOIN.fullmatch(text[first.letter_end : second.start]):
        first = _readings(first)[0]  # "5m to 10m euros"
    two = _beside_mark(text, second, after=first.end + 1) or _sharing_mark(one, second)
    if one is None and YEAR.fullmatch(text[first.start : first.end]):
        return None  # "from 300 million in 2024 to 400 million dollars"
    start, end = (one.start, one.end) if one else (first.start, first.end)
    if two is None or not (_joined(text, start, text[end : two.start]) or (one is None and _either(text, first, two))):
        return None
    if one and one.mark.currency and two.mark.currency not in {None, one.mark.currency}:
        return None
    low, unscaled = (one.low, not one.numeral.scaled) if one else (first.value, not first.scaled)
    if (
        unscaled and low * two.numeral.scale < two.low
    ):  # "$5 to $10 million": the first in the magnitude of the second, where that keeps them in order
        low *= two.numeral.scale
    if low >= two.low:
        return None
    mark = one.mark if one and (one.mark.currency or not two.mark.currency) else two.mark
    return Sum(start, two.end, low, mark, second, two.low)


def _sharing_mark(one: Sum | None, second: Numeral) -> Sum | None:
    """Give the second number the sign before the first: "$5-10 million"."""
    if one is None or one.mark.end > one.numeral.start:
        return None
    read = _readings(second)[0]
    return Sum(second.start, read.end, read.value * one.mark.factor, one.mark, read)


def _joined(text: str, start: int, middle: str) -> bool:
    """Tell whether the words between two sums, and those before, make them a range."""
    before = text[max(0, start - 80) : start]
    if not JOIN.fullmatch(middle) or (FROM.search(before) and MOVED.search(before)):
        return False
    return "and" not in middle or BETWEEN.search(before) is not None


def _either(text: str, first: Numeral, second: Sum) -> bool:
    """Tell whether two numbers are one guess: "five or six billion dollars"."""
    return (
        text[first.end : second.start] == " or "
        and not first.scaled
        and first.value < second.numeral.value / second.numeral.scale <= 3 * first.value
    )
