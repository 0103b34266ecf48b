"""Coins: "34 cents", "15 dollars and 50 cents", "ten grand"."""

from __future__ import annotations

import re
from decimal import Decimal

from parsers.values.numbers import numerals
from parsers.values.numbers.numerals import Numeral
from parsers.values.sums.currencies import Mark

CENTS = re.compile(r"[\s-]?(?:(?P<penny>pence|pennies|penny)|(?P<coin>cents?|¢|nickels|dimes))(?![\w%])", re.IGNORECASE)
COINS = {"nickels": 5, "dimes": 10}
AND_CENTS = re.compile(r",?\s{1,3}(?:and\s{1,3})?(\d{1,2}|[a-z]+(?:-[a-z]+)?)\s{0,3}(?:cents?|pence|c|¢|sens?|kopiykas?)\b", re.IGNORECASE)
SPOKEN_CENTS = re.compile(  # "fifteen dollars fifty"
    r"\s(?:and\s)?([1-9]\d(?=\s?(?:[.,;!?]|$))|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?)"
    r"(?=\s?[.,;!?]?(?:\s[A-Z]|\s*$))"
)
GRAND = re.compile(r"\sgrand(?=[.,;:!?)]|$|\s(?:in|for|to|a|per|on|and|or|of)\b)", re.IGNORECASE)  # not "ten grand challenges"


def added(text: str, value: Decimal, end: int) -> tuple[Decimal, int]:
    """Add "and 50 cents" to a whole amount; return it with where it ends."""
    match = AND_CENTS.match(text, end) or (None if text[end - 1].isdigit() else SPOKEN_CENTS.match(text, end))  # not "$20 30 May"
    cents = numerals.first(match[1]) if match and value == value.to_integral_value() else None
    return (value + cents.value / 100, match.end()) if match and cents and cents.value < 100 else (value, end)


def worth(text: str, numeral: Numeral) -> tuple[Decimal, Mark] | None:
    """Return what so many coins are worth, or so many thousands of which only "grand" tells that they are money."""
    if numeral.scaled:
        return None
    if match := GRAND.match(text, numeral.end):
        return numeral.value * 1000, Mark(match.start(), match.end(), None, "word", "grand")
    match = CENTS.match(text, numeral.end)
    if match is None or (numeral.start and text[numeral.start - 1].isalpha()):
        return None
    cents = numeral.value * COINS.get((match["coin"] or "").lower(), 1)
    return cents / 100, Mark(match.start(), match.end(), "GBP" if match["penny"] else None, "word", "dollar")
