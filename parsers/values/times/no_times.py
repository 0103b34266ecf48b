"""What looks like a time and is none: the number of a bill ("HB 2094"), a person called like a month ("Jan Kos")."""

from __future__ import annotations

import re

from parsers.values.times.almanac import WEEKDAY

# Bills as legislatures write them, and what else is known by a number; "Act" and "Law" stand before years as often.
_LETTERS = r"(?:[AHS]\.?\s?B|[HS]\.?\s?R|[HS]\.?\s?F|L\.?\s?[BD]|H\.\s?C|(?:[AHS]\.?\s?)?(?:J|C|Con|Conc)\.?\s?(?:R|Res)|[HS]\.?\s?Res|[AHS](?=\.)|PL|PLP|PEC)\.?"
_WORDS = (
    r"(?:[Bb]ills?|[Rr]esolutions?|[Pp]ropositions?|[Dd]ecrees?|[Oo]rdinances?|[Dd]irectives?|Files?|[Ss]ections?|[Aa]rticles?|[Dd]ockets?)"
)
NUMBERED = re.compile(
    rf"(?<![\w.])(?:{_LETTERS}|{_WORDS})[\s-]?(?:[Nn]os?\.?\s?|[Nn]umbers?\s)?(?:\d{{1,5}}(?:,\s(?:and\s|or\s)?|\s(?:and|or|&)\s)){{0,4}}$"
)
OF_A_PAPER = re.compile(  # before the year in the number of a notice: "NPA 2025-07", "Circular No. 2024/15"
    r"(?:\b(?!FY|AY|SY|IN|PLAN)[A-Z]{2,6}|\b(?:Circular|Decision|Notice|Opinion|Document|Recommendation|Regulation|Guideline|Consultation|Bulletin))[\s-](?:No\.?\s)?$"
)
YEAR_AND_NUMBER = re.compile(r"(?:19|20)(?P<year>\d\d)(?P<sign>[-/])(?P<number>\d{1,4})\b(?![-/]\d)")
LONGEST = 60  # characters of all that
SHARED = frozenset({"Jan", "April", "June", "August"})  # names of people as well; "May" and "March" are read with care anyway
TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Senator|Sen|Rep|Representative|Judge|Justice|Minister|President|Commissioner|Gov|Governor)\.?\s$"
)
TIMED = re.compile(  # words that stand before a month: "in June Congress met", "the August recess"
    r"\b(?:in|until|till|since|through|during|last|next|this|early|late|mid|end|the|an?|its|their|our|his|her|each|every|of|by|from|to|for|after|before|between|and)"
    r"[\s-]$|[-–/]$|['’]s\s$",
    re.IGNORECASE,
)
ALSO_BEFORE_NAMES = re.compile(r"\b(?:of|by|from|to|for|after|before|between|and)\s$", re.IGNORECASE)
SURNAME = re.compile(rf"\s(?!{WEEKDAY})[A-ZÀ-Þ][^\W\dA-Z_]+(?:-[A-ZÀ-Þ][^\W\dA-Z_]+)?(?=['’]s\b|[,.;:)!?]|\s[a-z(]|$)")


def is_number(text: str, start: int) -> bool:
    """Tell whether the digits that begin there number a bill or the like: "2094" in "vetoed HB 2094", "163" in "SB 163 last week"."""
    if not text[start].isdigit():
        return False
    return NUMBERED.search(text, max(0, start - LONGEST), start) is not None or _numbers_a_paper(text, start)


def _numbers_a_paper(text: str, start: int) -> bool:
    """Tell whether a year is a part of the number of a notice or decision: "NPA 2025-07"; "2025-27" are years."""
    told = YEAR_AND_NUMBER.match(text, start)
    if told is None or OF_A_PAPER.search(text, max(0, start - LONGEST), start) is None:
        return False
    return told["sign"] == "/" or len(told["number"]) > 2 or int(told["number"]) <= int(told["year"])


def is_person(text: str, start: int, month: str) -> bool:
    """Tell whether the name of a month is that of a person: "said Jan Kos", "April Jones", "Mr March"."""
    before = text[max(0, start - 16) : start]
    if TITLED.search(before):
        return True
    if month not in SHARED or not SURNAME.match(text, start + len(month)):
        return False
    return not TIMED.search(before) or (month == "Jan" and ALSO_BEFORE_NAMES.search(before) is not None)
