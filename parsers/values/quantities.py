"""Quantities: "260,000 GPUs", "30 percent", "1.2 GW"; money and times are left to their own readers."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cache

from parsers.model import Quantity, Span
from parsers.names import entries, table
from parsers.values import numerals
from parsers.values.money import qualifier_around
from parsers.values.numerals import Numeral

JOIN = re.compile(r"\s?(?:-|–|—|to|or|and)\s?")
NO_COUNT = re.compile(r"(?:\b(?:No|Nos|Article|Articles|Section|Sections|Chapter|Part|Title|Annex|Recital|Rule|Regulation|Directive|Resolution|Order|Act|Bill|HB|SB|AB|H\.R|S|Page|page|pages|Figure|Table|Version|version|v|Level|Phase|Tier|Group of|G|Route|Room|Paragraph|paragraph|Law|Decree|Docket|Step|Day|Week|Top|top)\.?\s?|[#§$€£¥₩/@_]|\b[A-Za-z]+-|\d[.,:])$")
WORDS_BETWEEN = r"(?:(?!and\b|or\b|of\b|to\b|in\b|the\b|per\b|a\b|by\b|for\b|at\b|with\b|from\b|on\b)[A-Za-z][\w’'-]*\s+){0,3}?"


def find(text: str, *, taken: Iterable[Span] = ()) -> tuple[Quantity, ...]:
    """Return the quantities in the order of the text, none inside the spans already taken by money and times."""
    spans = sorted((span.start, span.end) for span in taken)
    starts = [start for start, _ in spans]
    found: list[Quantity] = []
    for numeral in numerals.find(text):
        at = bisect_right(starts, numeral.end - 1) - 1
        if at >= 0 and spans[at][1] > numeral.start:
            continue
        quantity = _quantity(text, numeral)
        if quantity is not None:
            found.append(quantity)
    return tuple(found)


def _quantity(text: str, numeral: Numeral) -> Quantity | None:
    if numeral.start and (text[numeral.start - 1].isalnum() or NO_COUNT.search(text[max(0, numeral.start - 14) : numeral.start])):
        return None
    unit = _unit_after(text, numeral)
    if unit is None:
        return None
    name, end = unit
    qualifier = qualifier_around(text, numeral.start, end, numeral.qualifier)
    return Quantity(numeral.start, end, text[numeral.start : end], numeral.value, name, qualifier)


def _unit_after(text: str, numeral: Numeral) -> tuple[str, int] | None:
    """Return the unit right after a number, or the counted noun at most three words on: "260,000 advanced Nvidia GPUs"."""
    names, glued, counted = _units()
    if match := glued.match(text, numeral.end):
        return names[match["unit"]], match.end()
    if match := counted.match(text, numeral.end):
        unit = match["unit"]
        return names.get(unit) or names[unit.lower()], match.end()
    return None


@cache
def _units() -> tuple[dict[str, str], re.Pattern[str], re.Pattern[str]]:
    names: dict[str, str] = {}
    for row in table("units"):
        for word in entries(row["words"]):
            names.setdefault(word, row["unit"])
            names.setdefault(word.lower(), row["unit"])
    words = sorted(names, key=len, reverse=True)
    symbols = "|".join(re.escape(word) for word in words if len(word) <= 5 or "%" in word)
    nouns = "|".join(re.escape(word) for word in words if word[-1:].isalpha() or word.endswith("%"))
    glued = re.compile(rf"[ \u00a0-]?(?P<unit>{symbols})(?![\w])")
    counted = re.compile(rf"(?:\s+|-)(?:of\s+)?{WORDS_BETWEEN}(?P<unit>(?i:{nouns}))(?![\w])")
    return names, glued, counted
