"""A number beside a currency: "$5 million", "5 million US dollars", "75 USD million"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from parsers.values.numbers.number_words import scale_of
from parsers.values.numbers.numerals import POINT_FOR_THOUSANDS, Numeral
from parsers.values.sums import coins
from parsers.values.sums.currencies import NO_CENTS, Mark, left_of, right_of

MANY = 1000  # so many of "won" and "real" are money
ALSO_PLAIN = frozenset(  # even where their country is in play
    {"won", "real", "crown", "sol", "som", "lek", "lev", "dram", "pound", "sterling"}
)
FEW = 100  # fewer of a letter are more often a road or a mask, "N95"
PART_OF_MORE = re.compile(r"[^\W_]$|[^\W_][.,/-]$")  # a number within a word or a longer number is none
SCALE_AFTER = re.compile(r"\s(thousand|million|billion|trillion)\b", re.IGNORECASE)
COUNTED = re.compile(r"-[a-z]+\s(?:[a-z-]+\s){0,2}?[a-z]+s\b")
UNPAID = re.compile(  # "27 euro area states"
    r"(?<=uro|lar)\s(?:area|zone|summit|bloc|group|members?|countries|nations|states|stores?|shops?)\b"
)
YEAR = re.compile(r"(?:19|20)\d\d")
IN_PRICES_OF = re.compile(r"\b(?:in|constant|real)\s$", re.IGNORECASE)  # "in 2025 dollars" is no sum
GAINED_BY = re.compile(r"\b(?:he|she|they|who|it|we|has|have|had)\s$", re.IGNORECASE)
GAINED = re.compile(r"\s(?!(?:across|towards|plus|versus|is|was|as|has|this|its|less)\b)[a-z]+s\b")  # "won 3 million votes"


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
    def marked(self) -> bool:
        """Whether its currency stands beside it, and not beside the sum that it is a part of."""
        return self.start <= self.mark.start < self.end

    @property
    def doubtful(self) -> bool:
        """Whether it is a sum only where the currency's country is in play: "R500", "500 rand"."""
        return self.mark.weak and not is_scaled(self.numeral) and not (self.mark.basis == "word" and self.low >= MANY)


def beside(text: str, numeral: Numeral, taken: int = 0, after: int = 0) -> Sum | None:
    """Join a number and the currency before or after it; null where there is none; a number that begins at `after` may be the second of a range."""
    left = left_of(text, numeral.start)
    if left is not None and left.start < taken:
        left = None
    if left is not None and (not left.weak or is_scaled(numeral)) and (found := _with_left(text, numeral, left)):
        return found
    if found := _with_right(text, numeral, after):
        return found
    few = numeral.value < FEW or YEAR.fullmatch(text[numeral.start : numeral.end]) is not None
    return _with_left(text, numeral, left) if left is not None and left.weak and not few else None


def _with_right(text: str, numeral: Numeral, after: int) -> Sum | None:
    """Join a number and the currency behind it; null where there is none."""
    if numeral.start > after and PART_OF_MORE.search(text[max(0, numeral.start - 2) : numeral.start]):
        return None
    for read in readings(numeral):
        right = None if _counts_billions(text, read) else right_of(text, read.end)
        if right is not None and _names_none(text, read, right):
            return None
        if right is not None and not _counts_little(read, right):
            value, end = coins.added(text, read.value * right.factor, right.end)
            return _thousands(text, _scaled_after(text, Sum(numeral.start, end, value, right, read)))
    return None


def is_scaled(numeral: Numeral) -> bool:
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
    """Join a number and the currency before it, with what stands behind it as well; null where that is none."""
    read = readings(numeral)[0]
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


def readings(numeral: Numeral) -> tuple[Numeral, ...]:
    """Return how a number may be read beside a currency: first with its letter as a magnitude, "$5m"."""
    return (read, numeral) if (read := numeral.by_letter) else (numeral,)


def _scaled_after(text: str, amount: Sum) -> Sum:
    """Read "75 USD million"."""
    match = SCALE_AFTER.match(text, amount.end) if amount.mark.basis == "code" and not amount.numeral.scaled else None
    return replace(amount, low=amount.low * scale_of(match[1].lower()), end=match.end()) if match else amount


def _thousands(text: str, amount: Sum) -> Sum | None:
    """Settle "1.500" beside a currency: thousands where there are no cents, no value where both are common."""
    if amount.numeral.scaled or not POINT_FOR_THOUSANDS.fullmatch(text[amount.numeral.start : amount.numeral.end]):
        return amount
    if amount.mark.currency in NO_CENTS or amount.mark.kind == "¥":
        return replace(amount, low=amount.low * 1000)
    return None if amount.mark.currency == "EUR" else amount
