"""What the forms of time share: the expression as found, the setting it is read in, and lengths of time."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from parsers.values.geography import places
from parsers.values.numbers import numerals
from parsers.values.times import almanac, tense
from parsers.values.times.almanac import Days, Lean, Tense

# "told": counted from a time that was told before, and none by itself
Kind = Literal["calendar", "relative", "duration", "window", "range", "vague", "told", "impossible"]
Yearly = Callable[[int], Days | None]

HOURS_OF_A_DAY = 24
PAST_ONE = re.compile(r"\b(?:last|since|past|ended)\s+(?:(?:early|mid|late)[\s-]+)?$", re.IGNORECASE)
_PART_OF = r"(?:early|mid|late|end)[\s-]+|(?:the\s+)?(?:end|start|middle|beginning|close)\s+of\s+"
_OCLOCK = r"(?:\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\.?)?|noon|midnight|(?:the\s+)?(?:close|end)\s+of\s+(?:business|play))\s+on\s+"
COMING_ONE = re.compile(
    rf"\b(?:next|coming|upcoming|until|till|through|by|before|ending)\s+(?:(?:about|around)\s+)?(?:{_PART_OF}|{_OCLOCK})?$", re.IGNORECASE
)
BY = re.compile(rf"\b(?:by|before)\s+(?:{_PART_OF})?$", re.IGNORECASE)
OBLIGED = re.compile(  # somebody, who may have missed it: "were bound to name them by 2 August"
    r"\b(?:obliged|(?:was|were|had\sbeen)\s(?:bound|obliged|required|supposed|meant|due)\sto)\b[^.;:]{0,80}$"
)
# a promised day that has just passed looks so many times farther away: one of two months ago is no nearer than that of next year
JUST_PASSED = 5
RAN = re.compile(  # "ran until March"
    r"\b(?:ran|lasted|stood|remained|stayed|served|continued|(?:was|were)\s(?:open|in\s(?:force|effect|place)))\s$"
)
HOLDS = re.compile(  # "lifted the curbs until November", "has given it until 27 October"
    r"\b(?:suspend|lift|extend|prolong|delay|postpon|defer|paus|halt|fro?[zs]e|block|bann|waiv|exempt|grant|give|gave|renew|stay|barr)\w*\b[^.;,]{0,50}$",
    re.IGNORECASE,
)
HAD = re.compile(r"\bhad\s[^.;,]{0,60}$")
HOPED = re.compile(r"\bhad\b[^.;]{0,40}\b(?:by|before|until|till)\s+$")  # "a decree had been hoped for by Christmas"
OFFSET = re.compile(
    r"(?:\b(?:[Ss]hortly|[Jj]ust|[Rr]ight)|(?:\b(?:[Oo]nly|[Aa]bout|[Jj]ust)\s)?\b\w+\s(?:days?|weeks?|months?))\s$"
)  # "two days (before Christmas)"
MISSED = re.compile(  # "it should have been named by 2 August", "was first to open by May": that day is over
    r"\b(?:(?:should|ought\sto|(?:was|were)\sto)\s(?:not\s)?have|should['’]ve"
    r"|(?:was|were|had)\s(?:originally|initially|first|once)\s(?:been\s)?(?:to|due|meant|supposed|planned|scheduled|expected|promised))\b[^.;]{0,50}$"
)
AWAITED = re.compile(
    r"\b(?:will|planned\s+to|plans?\s+to|expected\s+to|scheduled|set\s+to|due|slated)\b[^.;:!?]*$|\bas\s+(?:soon|early)\s+as\s+$"
)
THWARTED = re.compile(
    r",?\s(?:but|until)\s(?:[\w’'-]+\s){1,6}?(?:was|were|had\sbeen)\s(?:cancelled|canceled|called\soff|postponed|adjourned|put\soff|delayed|scrapped)\b"
)
COMES_IN = re.compile(r"\b(?:in|by|during|until|from|before|to)\s(?:the\s)?$")
ACCOUNTS = re.compile(
    r"\b(?:revenues?|turnover|sales|profits?|earnings|income|growth|GDP|margins?|shipments|deliveries|output|inflation)\b[^.;]*$"
)
IN_THE_CLAUSE = 100  # characters before a time in which it is told of what it is
YEARS_AWAY = {"last": -1, "this": 0, "next": 1}
LETTERS = {
    "year": (1, "Y"), "month": (1, "M"), "week": (1, "W"), "fortnight": (2, "W"), "day": (1, "D"), "decade": (10, "Y"), "century": (100, "Y"), "centurie": (100, "Y"), "quarter": (3, "M"),
    "hour": (1, "TH"), "minute": (1, "TM"), "second": (1, "TS"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Moment:
    """An expression as found, before the words around it are read."""

    start: int
    end: int
    days: Days | None  # null for a length alone, a vague expression, and a relative one without publication
    kind: Kind
    duration: str | None = None
    again: Yearly | None = None  # the same in another year, where the text gives none
    anchored: bool = False  # the day of publication went into it


@dataclass(frozen=True, slots=True)
class Setting:
    """Where an expression is read: the text, the day it was published, and whose fiscal years it may mean."""

    text: str
    published: date | None
    jurisdiction: str | None = None

    def country(self) -> str | None:
        """Return the country whose years are meant: the one given, else the one that the text names most often."""
        if self.jurisdiction:
            return self.jurisdiction.partition("-")[0]
        return most_named(self.text)

    def lean(self, match: re.Match[str]) -> Lean:
        """Tell from the word before whether a coming or a past one is meant."""
        before = self.text[max(0, match.start() - 60) : match.start()]
        if PAST_ONE.search(before) or MISSED.search(before):
            return "past"
        coming = COMING_ONE.search(before)
        if coming is None or HOPED.search(before):
            return None
        opens = match.start() - len(before) + coming.start()
        told = tense.read(self.text, opens, match.end()).lean == "past"
        offset = OFFSET.search(before[: coming.start()])
        if RAN.search(before[: coming.start()]) or (told and self._begins(opens - len(offset[0]) if offset else opens)):
            return "past"
        lasts = HOLDS.search(before[: coming.start()]) and not HAD.search(before[: coming.start()])
        passed = told and not lasts and coming[0].split()[0].lower() in {"until", "till", "through"}  # "comments were invited till 15 July"
        return None if passed or self._was_set(match) else "future"

    def _begins(self, at: int) -> bool:
        """Tell whether a sentence begins there."""
        return not self.text[max(0, at - 2) : at].strip() or self.text[at - 2 : at - 1] in ".;:!?\n"

    def tells_accounts(self, match: re.Match[str]) -> bool:
        """Say whether a quarter or half is that of accounts, and not when something comes: "expects profits to rise in the first quarter"."""
        before = self.text[max(0, match.start() - IN_THE_CLAUSE) : match.start()]
        return COMES_IN.search(before) is None or ACCOUNTS.search(before) is not None

    def tense(self, match: re.Match[str]) -> Tense:
        """Tell whether the sentence tells the expression as past or as coming; by when something was promised may just have passed."""
        if self._was_set(match):
            obliged = OBLIGED.search(self.text, max(0, match.start() - 90), match.start())
            return tense.OPEN if obliged else Tense("future", JUST_PASSED)
        return tense.read(self.text, match.start(), match.end())

    def _was_set(self, match: re.Match[str]) -> bool:
        """Tell whether an expression is by when something was promised or ordered: "vowed to publish a report by March"."""
        by = BY.search(self.text, max(0, match.start() - 40), match.start())
        hoped = HOPED.search(self.text, max(0, match.start() - 60), match.start())
        return by is not None and not hoped and not self._begins(by.start()) and tense.told_in_the_past(self.text, by.start())

    def awaits(self, match: re.Match[str]) -> bool:
        """Tell whether the expression tells when something will happen: "will meet on Friday", but not "will discuss Friday's vote"."""
        lean = self.lean(match)
        if lean is not None or COMING_ONE.search(self.text, max(0, match.start() - 60), match.start()):
            return lean != "past"
        possessive = self.text[match.end() : match.end() + 2] in {"'s", "’s"}
        if tense.is_when_it_was_said(self.text, match.start()):
            return False
        tense_told = self.tense(match)
        if tense_told == tense.DONE or (tense_told.lean == "past" and THWARTED.match(self.text, match.end())):
            return False  # "originally due in March, was issued on Monday", "was due to vote on Monday but the sitting was cancelled"
        told = AWAITED.search(self.text[max(0, match.start() - 60) : match.start()]) or tense_told == tense.COMING
        return not possessive and bool(told)


@lru_cache(maxsize=8)  # asked again for each fiscal year of a text
def most_named(text: str) -> str | None:
    """Return the country that a text names most often; null where it names none."""
    named = Counter(found.code.partition("-")[0] for found in places.find(text))
    return named.most_common(1)[0][0] if named else None


def on_calendar(match: re.Match[str], days: Days | None) -> Moment | None:
    """Make a moment of days that the text gives in full."""
    return Moment(match.start(), match.end(), days, "calendar") if days else None


def impossible(match: re.Match[str]) -> Moment:
    """Make a moment of a day that no calendar has: it takes its words from other readings and is told to nobody."""
    return Moment(match.start(), match.end(), None, "impossible")


def of_year(match: re.Match[str], setting: Setting, year: str | None, made: Yearly, *, figures: bool = False) -> Moment | None:
    """Make a moment of what recurs every year: in the year given or told ("last year"), else in the one nearest to publication that fits the tense.

    `figures` are those of a quarter or half, of which something may be expected after its end.
    """
    if year:
        return on_calendar(match, made(in_full(year)))
    published, told = setting.published, match.groupdict().get("told")
    if told:
        return relative(match, made(published.year + YEARS_AWAY[told.lower()]) if published else None)
    pointed = setting.tense(match)
    if figures and setting.tells_accounts(match):
        pointed = tense.of_figures(pointed)
    days = almanac.around(published, made, setting.lean(match), pointed) if published else None
    return Moment(match.start(), match.end(), days, "calendar", again=made, anchored=True)


def relative(match: re.Match[str], days: Days | None) -> Moment:
    """Make a moment of days counted from publication; null days where that is not known."""
    return Moment(match.start(), match.end(), days, "relative", anchored=days is not None)


def in_full(year: str) -> int:
    """Write a year of two digits with four."""
    short = int(year)
    return short if len(year) == 4 else 2000 + short if short < 70 else 1900 + short


def words(written: str) -> str:
    """Return words in lower case with single spaces, as keys have them."""
    return re.sub(r"\s+", " ", written.lower()).strip()


IN_BRACKETS = re.compile(r"\((\d+)\)$")  # as laws write counts: "one hundred eighty (180)"


@lru_cache(maxsize=1000)
def count(written: str) -> Decimal | None:
    """Read a small count: "two", "18", "twenty-five", "a couple of"."""
    word = words(written)
    if word in {"a", "an", ""}:
        return Decimal(1)
    if in_brackets := IN_BRACKETS.search(word):
        return Decimal(in_brackets[1])
    if "couple" in word:
        return Decimal(2)
    if word.startswith("half a"):
        return Decimal("0.5")
    if word.endswith("dozen"):
        return Decimal(12)
    numeral = numerals.first(word)
    return numeral.value if numeral else None


def length(number: Decimal, unit: str) -> str | None:
    """Write a length as ISO 8601: two decades are P20Y."""
    factor, letter = LETTERS.get(words(unit).split()[-1].rstrip("s"), (0, ""))
    total = number * factor
    if total <= 0:
        return None
    if letter == "Y" and total != total.to_integral_value():
        total, letter = total * 12, "M"
    if letter == "TH" and total != total.to_integral_value():
        total, letter = total * 60, "TM"
    return f"P{'T' if len(letter) == 2 else ''}{total.normalize():f}{letter[-1]}"


def later(start: date, duration: str, sign: int = 1) -> date | None:
    """Return the day that lies a length after (or before) another."""
    if hours := re.fullmatch(r"PT(\d+)H", duration):
        return almanac.shift(
            start, days=sign * -(-int(hours[1]) // HOURS_OF_A_DAY)
        )  # "within 72 hours" of a day ends on the third after it
    match = re.fullmatch(r"P(\d+(?:\.\d+)?)([YMWD])", duration)
    if match is None:
        return start if duration.startswith("PT") else None
    number = Decimal(match[1])
    if match[2] in {"Y", "M"}:
        return almanac.shift(start, by_months=sign * int(number * (12 if match[2] == "Y" else 1)))
    return almanac.shift(start, days=sign * int(number * (7 if match[2] == "W" else 1)))
