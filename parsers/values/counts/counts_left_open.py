"""Counts whose noun the text leaves out, has named before or no list of units holds: "companies are to add 15,000", "three more", "four hubs"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal

from parsers.model import Quantity
from parsers.values.counts.quantities import ANY_NOUN, NO_COUNT, NO_NOUN, apart, joined, singular
from parsers.values.numbers import changes, numerals, qualifiers
from parsers.values.numbers.numerals import Numeral
from parsers.values.numbers.qualifiers import APPROX

MORE = re.compile(r"\smore(?!\sthan\b|\s[a-z]+s\b)(?=[.,;]|\s(?:are|were|will|have|is|in|from|by|on|to|this|next|last|and)\b)")
OF_THEM = re.compile(r"\sof\s(?:them|these|those|whom|which)\b")
OF_THE = re.compile(  # "nine of its new zones", "twelve of the 27 member states"
    r"\sof\s(?:the|its|these|those|our|their)\s(?P<all>\d[\d,]*\s)?(?:[A-Za-z-]+\s){0,2}?(?P<noun>[a-z]{3,}(?<![sui])s)\b"
)
STAFF = re.compile(rf"\b(?:staff|workforce|headcount|teams?|crew)\sof\s(?:(?:{APPROX})\s)?$", re.IGNORECASE)
NO_MORE = re.compile(r"[.,;:)]|$|\s(?:and|by|in|at|with|who|to|from|within|when|as)\b")
THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
NOTHING = re.compile(  # behind a number of thousands that stands alone
    r"(?=[.,;:)](?:\s|$))|\s(?=(?:have|has|had|were|are|was|will|by|within|in|over|this|next|last|and|to|a\s(?:month|year)|paid|bought|promised|from)\b)"
)
_N = r"\d{1,3}(?:,\d{3}){1,3}|\d{1,4}"
NUMBER_OF = re.compile(
    r"\b(?:number|count)\sof\s(?P<what>[A-Za-z][^,.;:\d]{2,60}?)\s"
    r"(?:(?:would|will|is|was|has|had|could|may|rose|rises|grew|went|goes|jump\w+|climb\w+|fell|doubl\w+|shrank)\b[^.;\d]{0,40}\s)?"
    rf"(?:from\s(?P<first>{_N})\sto\s(?P<then>{_N})|to\s(?P<last>{_N})(?:\sfrom\s(?P<before>{_N}))?)\b"
)
SINGLE = re.compile(  # "a hall of a gigawatt", not "a gigawatt hour"
    r"(?<!\bof\s)\b(?:(?P<half>half\sa)|an?)\s(?:full\s)?(?P<unit>gigawatt|megawatt|exaflop)(?=[.,;:)]|$|\s(?!hour|an?\b|or\b))"
)
IN_NUMBER = re.compile(  # "the hubs, over 250 in number"
    rf"\b(?P<noun>[A-Za-z][a-z]{{2,}}(?<![sui])s),?\s(?:(?:are|were|now|over|some|about|more|than|nearly|around)\s){{0,3}}(?P<count>{_N})\sin\snumber\b"
)
MEASURES = {"gigawatt": "GW", "megawatt": "MW", "exaflop": "exaflop"}
TOP = re.compile(  # "one of the world's top three AI powers"
    r"\b[Tt]op[\s-](?P<count>three|five|ten|3|5|10)\s(?:(?:global|world|leading)\s)?(?:AI|artificial\sintelligence)\s(?:(?:global|world)\s)?"
    r"(?:power(?:house)?s?|nations?|countries|economies|leaders?|superpowers?)\b"
)
PLURAL = re.compile(r"\b(?:[a-z]{2}|[A-Z]{2,5})[a-z]*(?<![sui])s\b")
FEWEST = 3  # "two vehicles" counts hardly anything
DEMONYM = re.compile(r"\s(?:[a-z]+\s)?[A-Z][a-z]{2,}(?:ians|ans|ons|ards)\b")
BEFORE = 40  # characters
FAR = 400  # characters in which what is counted was named
NO_THINGS = frozenset({"percent", "percentage point", "time", "fold", "year of age", "year in prison", "MW", "GW", "page"})


def find(text: str, counts: Sequence[Quantity], taken: Sequence[tuple[int, int]]) -> list[Quantity]:
    """Return the counts that no list of units tells, without a noun each with that of the nearest one before; none inside other values."""
    found = [*_numbers_of(text), *_single_units(text), *_among_the_first(text), *_in_number(text)]
    found = apart(found, taken)
    held = sorted([*taken, *((count.start, count.end) for count in (*counts, *found))])
    last: Numeral | None = None
    for numeral in numerals.find(text):
        before, last = last, numeral
        at = bisect_left(held, (numeral.end, 0)) - 1
        if (at >= 0 and held[at][1] > numeral.start) or NO_COUNT.search(text[max(0, numeral.start - 14) : numeral.start]):
            continue
        if (told := _told(text, numeral, counts)) is not None:
            found.append(_counted(text, before, numeral, *told))
    return found


def _counted(text: str, before: Numeral | None, numeral: Numeral, unit: str, end: int) -> Quantity:
    """Make a count of a number, or a range of it and the one right before it: "three to five bidders"."""
    if before and before.value < numeral.value and not changes.from_another(text, before.start):
        between = text[before.end : numeral.start]
        if before.digits == numeral.digits and joined(text, before, numeral, between):
            return Quantity(before.start, end, text[before.start : end], before.value, unit, "range", numeral.value)
    qualifier = qualifiers.around(text, numeral.start, numeral.end, numeral.qualifier)
    return Quantity(numeral.start, end, text[numeral.start : end], numeral.value, unit, qualifier)


def _told(text: str, numeral: Numeral, counts: Sequence[Quantity]) -> tuple[str, int] | None:
    """Return what a number counts, and where its words end; null where it does not say."""
    if match := DEMONYM.match(text, numeral.end):
        return "person", match.end()
    if not numeral.digits and numeral.value >= FEWEST and (match := ANY_NOUN.match(text, numeral.end)) and match["noun"] not in NO_NOUN:
        return singular(match["noun"]), match.end()
    if numeral.value > 1 and (match := OF_THE.match(text, numeral.end)):
        return singular(match["noun"]), numeral.end if match["all"] else match.end()
    if NO_MORE.match(text, numeral.end) and STAFF.search(text, max(0, numeral.start - BEFORE), numeral.start):
        return "person", numeral.end
    alone = THOUSANDS.fullmatch(text, numeral.start, numeral.end) and NOTHING.match(text, numeral.end)
    match = MORE.match(text, numeral.end) or (OF_THEM.match(text, numeral.end) if numeral.value > 1 else None)
    if match is None and not alone:
        return None
    unit = _before(numeral, counts, whole=match is not None and match.re is OF_THEM)
    return (unit, match.end() if match else numeral.end) if unit else None


def _before(numeral: Numeral, counts: Sequence[Quantity], *, whole: bool) -> str | None:
    """Return the unit of the nearest count of things before a number; of the `whole` of which it is a part, of as many at least."""
    near = (count for count in reversed(counts) if numeral.start - FAR < count.start < numeral.start)
    return next((count.unit for count in near if count.unit not in NO_THINGS and not (whole and count.value < numeral.value)), None)


def _single_units(text: str) -> Iterator[Quantity]:
    """Yield what is one of a measure: "a gigawatt"."""
    for match in SINGLE.finditer(text) if any(unit in text for unit in MEASURES) else ():
        value = Decimal("0.5") if match["half"] else Decimal(1)
        qualifier = qualifiers.around(text, match.start(), match.end(), "exact")
        yield Quantity(match.start(), match.end(), match[0], value, MEASURES[match["unit"]], qualifier)


def _in_number(text: str) -> Iterator[Quantity]:
    """Yield how many there are of what was named right before: "the hubs, over 250 in number"."""
    for match in IN_NUMBER.finditer(text) if "number" in text else ():
        numeral = numerals.first(match["count"])
        if numeral is not None:
            start, end = match.span("count")
            qualifier = qualifiers.around(text, start, end, numeral.qualifier)
            yield Quantity(start, end, match["count"], numeral.value, singular(match["noun"].lower()), qualifier)


def _among_the_first(text: str) -> Iterator[Quantity]:
    """Yield among how many countries one is to be: "one of the world's top three AI powers"."""
    for match in TOP.finditer(text):
        numeral = numerals.first(match["count"])
        if numeral is not None:
            yield Quantity(match.start(), match.end("count"), text[match.start() : match.end("count")], numeral.value, "country", "exact")


def _numbers_of(text: str) -> Sequence[Quantity]:
    """Return both numbers of "the number of schools would rise to 24 from 19"."""
    found: list[Quantity] = []
    for match in NUMBER_OF.finditer(text):
        noun = PLURAL.search(match["what"])
        for name in ("first", "then", "last", "before") if noun else ():
            if match[name] and noun:
                numeral = numerals.first(match[name])
                if numeral is not None:
                    found.append(Quantity(match.start(name), match.end(name), match[name], numeral.value, singular(noun[0]), "exact"))
    return found
