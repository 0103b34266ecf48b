"""Quantities: "260,000 GPUs", "30 percent", "1.2 GW"; money and times are left to their own readers."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import cache
from itertools import accumulate

from parsers.model import Quantity, Span
from parsers.names import entries, table
from parsers.values.numbers import changes, numerals, qualifiers
from parsers.values.numbers.numerals import Numeral

JOIN = re.compile(r"\s?(?:-|–|—|to|and)\s?")
FARTHEST_GUESS = 3  # times more; "two or three"
ALTERNATIVE = re.compile(r"-?\s(?:or|to|and)\s(?:a\s|an\s)?")  # between two numbers with one unit
BETWEEN = re.compile(r"\bbetween\s+(?:about\s+)?$", re.IGNORECASE)
NO_COUNT = re.compile(
    r"(?:\b(?:No|Nos|[Aa]rticles?|[Ss]ections?|[Cc]lauses?|[Cc]hapter|Part|Title|[Aa]nnex|[Ss]chedule|[Rr]ecital|Rule|Regulation|Directive|Resolution|Order|Act|Bill"
    r"|HB|SB|AB|H\.R|S|Page|page|pages|Figure|Table|Version|version|v|Level|Phase|Tier|Group of|G|Route|Room|Paragraph|paragraph|Law|Decree"
    r"|Docket|Step|Day|Week|Top|top)\.?\s?|[#§$€£¥₩/@_]|\b(?!sub-)[A-Za-z]+-|\d[.,:])$"
)
PARAGRAPH = re.compile(r"\d+(?:\.\d+)+\.?\s[A-Z]")  # opens a line: "3.4 Organs of state shall"
SHARE = re.compile(  # "one in five"
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|[1-9])\s(?:in|out\sof)(?:\severy)?\s$", re.IGNORECASE
)
GLUE = frozenset({" ", "\u00a0", "-"})
SPACE = r"(?:[^\S\n]|\n(?![\nA-Z]))"  # not from a line to the next, whose first word counts nothing there
GAP = re.compile(rf"(?:{SPACE}{{1,3}}|-)(?:of{SPACE}{{1,3}})?")  # before a counted noun, or before the words that describe it
NOT_BETWEEN = "or|of|to|in|the|per|a|by|for|at|with|from|on"  # words that describe no noun behind them
WORD_BETWEEN = re.compile(rf"(?!(?:{NOT_BETWEEN})\b)[A-Za-z][\w’'-]{{0,40}}{SPACE}{{1,3}}")
MOST_BETWEEN = 3  # words
BEGINNING = re.compile(r"[^\W\d_]+|\S")  # of a unit: its first word, or a sign
IN_A_WORD = re.compile(r"\w")
ANY_NOUN = re.compile(  # no word of our list: the first plural
    rf"{SPACE}(?:(?!(?:{NOT_BETWEEN}|an|and|but|as|that|who|which|against|after|before|under|over|than)\b)[a-z][\w-]*\s){{0,2}}?"
    r"(?P<noun>[a-z]{3,}(?:(?<![sui])s|ies))\b(?![’'-])"
)
NO_NOUN = frozenset([
    "has", "was", "does", "says", "others", "times", "across", "perhaps", "always", "towards", "besides", "whereas", "overseas", "ways",
    "years", "months", "weeks", "days", "hours", "minutes", "seconds",
])  # fmt: skip
PLURAL = re.compile(r"[a-z]{2}(?<![su])(?<!series)s$")  # "agencies", not "process"
NAMED = re.compile(r"(?<![.!?:]\s)\b[a-z]?[A-Z][\w.&-]*\s$")  # "iPhone 16 sells" counts nothing


def find(text: str, *, taken: Iterable[Span] = ()) -> tuple[Quantity, ...]:
    """Return the quantities in the order of the text, none inside the spans already taken by money and times."""
    spans = sorted((span.start, span.end) for span in taken)
    starts = [start for start, _ in spans]
    free: list[Numeral] = []
    for numeral in numerals.find(text):
        at = bisect_right(starts, numeral.end - 1) - 1
        if at < 0 or spans[at][1] <= numeral.start:
            free.append(numeral)
    found: list[Quantity] = []
    at = 0
    while at < len(free):
        quantity, at = _quantity(text, free, at)
        if quantity is not None:
            found.append(quantity)
    return tuple(found)


def apart(found: Iterable[Quantity], held: Iterable[tuple[int, int]]) -> list[Quantity]:
    """Return the quantities that share no character with the spans that are held already, which may overlap each other."""
    spans = sorted(held)
    starts = [start for start, _ in spans]
    reached = list(accumulate((end for _, end in spans), max))  # how far those up to each one go
    return [each for each in found if not (at := bisect_left(starts, each.end)) or reached[at - 1] <= each.start]


def _quantity(text: str, free: list[Numeral], at: int) -> tuple[Quantity | None, int]:
    """Read the number at a place of the list, with the next one where the two are a range; return the place after."""
    first = free[at]
    if not _counts(text, first) or not (first.digits or abs(first.value) >= 1):
        return None, at + 1
    second = free[at + 1] if at + 1 < len(free) else None
    if second and second.digits == first.digits and (both := _range(text, first, second)):
        return both, at + 2
    if second and (shared := _sharing(text, first, second)):
        return shared, at + 1
    for reading in _readings(first):
        unit = _unit_after(text, reading)
        if unit is None:
            continue
        name, end = unit
        if reading.value != 1 or not PLURAL.search(text, reading.end, end):  # but not "two orders, one telling agencies"
            qualifier = qualifiers.around(text, first.start, end, qualifiers.behind(text, reading.end) or first.qualifier)
            return Quantity(first.start, end, text[first.start : end], reading.value, name, qualifier), at + 1
    return None, at + 1


def _counts(text: str, numeral: Numeral) -> bool:
    """Tell whether a number may count something: none that is a part of a name or a reference ("GPT-4", "Article 5"), nor of a share."""
    before = text[max(0, numeral.start - 14) : numeral.start]
    if before and (before[-1].isalnum() or NO_COUNT.search(before) or SHARE.search(before)):
        return False
    return before[-1:] not in {"", "\n"} or PARAGRAPH.match(text, numeral.start) is None


def _readings(numeral: Numeral) -> tuple[Numeral, ...]:
    """Return how a number may be read: first as it stands, then with its letter as a magnitude, where a unit follows: "1.2m tons"."""
    return (numeral, read) if (read := numeral.by_letter) else (numeral,)


def _range(text: str, first: Numeral, second: Numeral) -> Quantity | None:
    """Read "5 to 7 per cent", "between 10 and 20 million people"."""
    between = text[first.end : second.start]
    one = _unit_after(text, first)
    if one is not None and one[1] > second.start:
        one = None  # "between six and eight hubs"
    if one is not None:
        between = text[one[1] : second.start]
    if not joined(text, first, second, between):
        return None
    two = _unit_after(text, second)
    if two is None or (one is not None and one[0] != two[0]):
        return None
    low = first.value * second.scale if not first.scaled and first.value * second.scale < second.value else first.value
    to_another = text.startswith(" to ", two[1])  # "from 5 to 7 percent to 3 to 5 percent"
    if low >= second.value or (not to_another and changes.from_another(text, first.start)):
        return None
    return Quantity(first.start, two[1], text[first.start : two[1]], low, two[0], "range", second.value)


def joined(text: str, first: Numeral, second: Numeral, between: str) -> bool:
    """Tell whether two numbers are the ends of one range, by the words between and before them: "3 to 5", "two or three"."""
    if between == " or ":
        return not first.digits and not first.scaled and first.value < second.value <= FARTHEST_GUESS * first.value
    return JOIN.fullmatch(between) is not None and (
        " and " not in between or BETWEEN.search(text, max(0, first.start - 20), first.start) is not None
    )


def _sharing(text: str, first: Numeral, second: Numeral) -> Quantity | None:
    """Read the 7 of "a 7- or 8-inch screen" and the 5 of "from 5 to 7 percent", whose unit stands after the next number."""
    unit = _glued(text, second.end) if ALTERNATIVE.fullmatch(text, first.end, second.start) else None
    if unit is None or first.digits != second.digits:
        return None
    value = first.value if first.scaled or first.value >= second.value else first.value * second.scale
    qualifier = qualifiers.around(text, first.start, first.end, first.qualifier)
    return Quantity(first.start, first.end, text[first.start : first.end], value, unit[0], qualifier)


def _unit_after(text: str, numeral: Numeral) -> tuple[str, int] | None:
    """Return the unit right after a number, or the counted noun at most three words on: "260,000 advanced Nvidia GPUs"."""
    if known := _glued(text, numeral.end) or _counted(text, numeral.end):
        return known
    match = ANY_NOUN.match(text, numeral.end) if numeral.digits or numeral.scaled else None
    if match is None or match["noun"] in NO_NOUN or NAMED.search(text[max(0, numeral.start - 20) : numeral.start]):
        return None
    return singular(match["noun"]), match.end()


def _glued(text: str, at: int) -> tuple[str, int] | None:
    """Return the unit at a place or one sign on, written as our list has it."""
    return (_unit_at(text, at + 1) if text[at : at + 1] in GLUE else None) or _unit_at(text, at)


def _counted(text: str, at: int) -> tuple[str, int] | None:
    """Return the noun that stands behind a gap and a few words, in whatever case."""
    gap = GAP.match(text, at)
    for _ in range(MOST_BETWEEN + 1):
        if gap is None:
            return None
        if known := _unit_at(text, gap.end(), small=True):
            return known
        gap = WORD_BETWEEN.match(text, gap.end())
    return None


def _unit_at(text: str, at: int, *, small: bool = False) -> tuple[str, int] | None:
    """Return the unit that begins at a place, and where it ends; `small`: its case does not count."""
    beginning = BEGINNING.match(text, at)
    for name in _by_beginning(small=small).get(beginning[0].lower(), ()) if beginning else ():
        end = at + len(name)
        written = text[at:end]
        if (written.lower() if small else written) == name and not IN_A_WORD.match(text, end):
            return _units().get(written) or _units()[name], end
    return None


@cache
def _units() -> dict[str, str]:
    """Return the units by how they are written, also small."""
    names: dict[str, str] = {}
    for row in table("units"):
        for word in entries(row["words"]):
            names.setdefault(word, row["unit"])
            names.setdefault(word.lower(), row["unit"])
    return names


@cache
def _by_beginning(*, small: bool) -> dict[str, list[str]]:
    """Return how units are written by how that begins, the longest first; `small`: only nouns, in small letters."""
    found: dict[str, list[str]] = {}
    for name in sorted(_units(), key=len, reverse=True):
        if not small or (name == name.lower() and (name[-1].isalpha() or name[-1] == "%")):
            found.setdefault(BEGINNING.findall(name)[0].lower(), []).append(name)
    return found


def singular(noun: str) -> str:
    """Return the singular of a regular plural."""
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    return noun[:-2] if re.search(r"(?:ss|x|z|ch|sh)es$", noun) else noun[:-1]
