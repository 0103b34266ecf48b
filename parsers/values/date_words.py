"""Expressions of time, each form a rule: what it looks like and which days it means."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

from parsers.values import almanac, places
from parsers.values.almanac import MONTHS, SEASONS, WEEKDAYS, Days, Lean
from parsers.values.numerals import TENS, UNITS

Kind = Literal["calendar", "relative", "duration", "window", "range", "vague"]


@dataclass(frozen=True, slots=True)
class Moment:
    """An expression as found, before the words around it are read."""

    start: int
    end: int
    days: Days | None  # null for a length alone or a vague expression
    kind: Kind
    duration: str | None = None
    again: Callable[[int], Days | None] | None = None  # the same in another year, where the text gives none
    anchored: bool = False  # the day of publication went into it


_CLAUSE = re.compile(r"(?<!\b[A-Z])(?<!\bInc)(?<!\bCorp)[.;:!?\n]\s|,\s(?:which|who|after|but|and)\s")
_TOLD_PAST = re.compile(r"\b(?:last|since|past|ended)\s+$", re.IGNORECASE)
_TOLD_FUTURE = re.compile(r"\b(?:next|coming|upcoming|until|till|by|before|ending)\s+$", re.IGNORECASE)
_WILL = re.compile(r"\b(?:will|planned\s+to|plans?\s+to|expected\s+to|scheduled|set\s+to|due|slated)\b[^.;:!?]*$")
_TENSE = re.compile(  # the last such verb before an expression tells its tense; who said so does not
    r"\b(?:(?P<future>will|shall|won['’]t|plan(?:s|ned)?\s+to|expected\s+to|expects?\s+to|would|must|scheduled|set\s+to|due|slated|to\s+(?:begin|start|take|enter|become|be)|(?:takes?|go(?:es)?|comes?)\s+(?:in)?(?:to\s+)?(?:effect|force)|appl(?:y|ies)|begins|starts)"
    r"|(?P<past>was|were|had|did|took|began|came|made|rose|fell|brought|won|held|met|gave|sent|went|(?!need)[a-z]{2,}(?<!e)ed(?<!indeed)))\b"
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where an expression is read: the text, the day it was published, and whose fiscal years it may mean."""

    text: str
    published: date | None
    jurisdiction: str | None = None

    def country(self) -> str | None:
        """Return the country whose years are meant: the one given, else the one that the text names most often."""
        if self.jurisdiction:
            return self.jurisdiction.partition("-")[0]
        named = Counter(found.code.partition("-")[0] for found in places.find(self.text))
        return named.most_common(1)[0][0] if named else None

    def lean(self, match: re.Match[str]) -> Lean:
        """Tell from the word before whether a coming or a past one is meant."""
        before = self.text[max(0, match.start() - 90) : match.start()]
        clause = _CLAUSE.split(before)[-1]
        if _TOLD_PAST.search(clause):
            return "past"
        if _TOLD_FUTURE.search(clause):
            return "future"
        return None

    def hint(self, match: re.Match[str]) -> Lean:
        """Tell the tense of the sentence: less than a word for it, more than nothing."""
        clause = _CLAUSE.split(self.text[max(0, match.start() - 90) : match.start()])[-1]
        cues = list(_TENSE.finditer(clause))
        if not cues and len(clause) < 12:  # "In January, the agency received ...": the verb follows
            cues = list(_TENSE.finditer(_CLAUSE.split(self.text[match.end() : match.end() + 90])[0]))[:1]
        if not cues:
            return None
        return "past" if cues[-1]["past"] else "future"

    def yearly(self, match: re.Match[str], made: Callable[[int], Days | None]) -> tuple[Days | None, Callable[[int], Days | None]]:
        """Resolve what is told without its year."""
        return (almanac.around(self.published, made, self.lean(match), self.hint(match)) if self.published else None), made


Make = Callable[[re.Match[str], Place], Moment | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """One form."""

    name: str
    pattern: re.Pattern[str]
    make: Make


_NUMBERS = {**{word: Decimal(value) for word, value in {**UNITS, **TENS}.items()}, "a": Decimal(1), "an": Decimal(1), "couple of": Decimal(2), "a couple of": Decimal(2),
            "half a": Decimal("0.5"), "a half": Decimal("0.5"), "half": Decimal("0.5"), "one and a half": Decimal("1.5"), "two and a half": Decimal("2.5"), "three and a half": Decimal("3.5"), "dozen": Decimal(12), "a dozen": Decimal(12)}  # fmt: skip
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_YEAR = r"(?:1[5-9]\d\d|20\d\d)"
_NTH = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)"
_TH = r"(?:st|nd|rd|th)?"
_COUNT = r"(?:\d{1,3}(?:\.\d+)?|\d{1,3}\s1/2|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)|" + "|".join(
    sorted((word for word in _NUMBERS if word not in {"a", "an", "half"}), key=len, reverse=True)
) + ")"
_UNIT = r"(?:year|month|week|day|decade|century|centurie|quarter|hour|minute|second|weekend|business day|working day|calendar day|trading day|fiscal year)"
_ORDINAL_DAYS = {
    word: at
    for at, word in enumerate(
        (
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth "
            "eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh "
            "twenty-eighth twenty-ninth thirtieth thirty-first"
        ).split(),
        start=1,
    )
}
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "last": 0, "final": 0}
_NEXT = {"the": 0, "this": 0, "last": -1, "past": -1, "previous": -1, "current": 0, "the current": 0, "next": 1, "coming": 1, "the coming": 1, "following": 1, "the following": 1, "upcoming": 1, "the next": 1, "the last": -1, "the past": -1, "the previous": -1}


def find(text: str, published: date | None, jurisdiction: str | None = None) -> list[Moment]:
    """Return the expressions, the longest where several overlap, in the order of the text."""
    place = Place(text, published, jurisdiction)
    found = [moment for rule in RULES for match in rule.pattern.finditer(text) if (moment := rule.make(match, place)) is not None]
    found.sort(key=lambda moment: (moment.start, -moment.end))
    kept: list[Moment] = []
    for moment in found:
        if kept and moment.start < kept[-1].end:
            if moment.end - moment.start > kept[-1].end - kept[-1].start:
                kept[-1] = moment
            continue
        kept.append(moment)
    return kept


def number(written: str) -> Decimal | None:
    """Read a small count: "two", "18", "twenty-five"."""
    word = re.sub(r"\s+", " ", written.lower()).strip()
    if re.fullmatch(r"\d+(?:\.\d+)?", word):
        return Decimal(word)
    if word.endswith(" 1/2"):
        return Decimal(word[:-4]) + Decimal("0.5")
    ten, _, one = word.partition("-")
    return _NUMBERS.get(word) or (Decimal(TENS[ten] + UNITS[one]) if ten in TENS and one in UNITS else None)


def length(count: Decimal, unit: str) -> str | None:
    """Write a length as ISO 8601: two decades are P20Y."""
    factor, letter = {
        "year": (1, "Y"), "month": (1, "M"), "week": (1, "W"), "day": (1, "D"), "decade": (10, "Y"), "century": (100, "Y"), "quarter": (3, "M"),
        "hour": (1, "TH"), "minute": (1, "TM"), "second": (1, "TS"),
    }.get(unit.split()[-1].lower().rstrip("s").replace("centurie", "century"), (0, ""))  # fmt: skip
    if not factor or count <= 0:
        return None
    total = count * factor
    if letter == "Y" and total != total.to_integral_value():
        total, letter = total * 12, "M"
    return f"P{'T' if len(letter) == 2 else ''}{total.normalize():f}{letter[-1]}"


def later(start: date, duration: str, sign: int = 1) -> date | None:
    """Return the day that lies a length after (or before) another."""
    match = re.fullmatch(r"P(\d+(?:\.\d+)?)([YMWD])", duration)
    if match is None:
        return start if duration.startswith("PT") else None
    count = Decimal(match[1])
    if match[2] in "YM":
        total = count * (12 if match[2] == "Y" else 1)
        return almanac.shift(start, by_months=sign * int(total))
    return almanac.shift(start, days=sign * int(count * (7 if match[2] == "W" else 1)))


def _month(name: str) -> int:
    return MONTHS[name.lower().rstrip(".")]


def _calendar(match: re.Match[str], days: Days | None) -> Moment | None:
    return Moment(match.start(), match.end(), days, "calendar") if days else None


def _of_year(match: re.Match[str], place: Place, year: str | None, made: Callable[[int], Days | None]) -> Moment | None:
    if year:
        return _calendar(match, made(_full(year)))
    days, again = place.yearly(match, made)
    return Moment(match.start(), match.end(), days, "calendar", again=again, anchored=True)


def _full(year: str) -> int:
    return int(year) if len(year) == 4 else 2000 + int(year) if int(year) < 70 else 1900 + int(year)


def _iso(match: re.Match[str], _: Place) -> Moment | None:
    return _calendar(match, almanac.day(int(match["y"]), int(match["m"]), int(match["d"])))


def _numeric(match: re.Match[str], _: Place) -> Moment | None:
    """Read 14.09.2017, and 14/09/2017 or 9/14/2017; where day and month could be exchanged, nothing says which is which."""
    first, second, year = int(match["a"]), int(match["b"]), _full(match["y"])
    if match["sep"] == "." or (first > 12 >= second) or first == second:
        return _calendar(match, almanac.day(year, second, first))
    return _calendar(match, almanac.day(year, first, second)) if second > 12 >= first else None


def _day_of_month(match: re.Match[str], place: Place) -> Moment | None:
    month, first = _month(match["m"]), int(match["d"])
    last = int(match["e"]) if match["e"] else first
    if last < first:
        return None

    def made(year: int) -> Days | None:
        begin, finish = almanac.day(year, month, first), almanac.day(year, month, last)
        return Days(begin.start, finish.end, "day") if begin and finish else None

    return _of_year(match, place, match["y"], made)


def _month_of_year(match: re.Match[str], place: Place) -> Moment | None:
    month = _month(match["m"])
    if not match["y"] and match["m"] in {"May", "March", "Mar"} and not _after_preposition(match):
        return None
    return _of_year(match, place, match["y"], lambda year: almanac.months(year, month))


def _after_preposition(match: re.Match[str]) -> bool:
    before = match.string[max(0, match.start() - 14) : match.start()]
    return re.search(r"\b(?:in|of|by|until|till|since|from|to|through|last|next|this|early|late|mid|during|before|after|and|for|between|end)[ -]$", before, re.IGNORECASE) is not None


def _year(match: re.Match[str], _: Place) -> Moment | None:
    return _calendar(match, almanac.year(int(match["y"])))


def _fiscal(match: re.Match[str], place: Place) -> Moment | None:
    """Read "fiscal 2026", "FY2025-26": where the country is not known to have another year, the calendar's."""
    first = _full(match["y"])
    last = _full(match["z"]) if match["z"] else first
    if match["kind"].lower().startswith("calendar"):
        return _calendar(match, almanac.year(first))
    if last == first + 1:
        return _calendar(match, almanac.fiscal_year(place.country(), starting=first) or Days(date(first, 1, 1), date(last, 12, 31), "year"))
    return _calendar(match, almanac.fiscal_year(place.country(), named=first) or almanac.year(first)) if last == first else None


def _years(match: re.Match[str], place: Place) -> Moment | None:
    """Read "2024-2026"; "2025-26" is one fiscal year where the country has such."""
    first = int(match["y"])
    last = int(match["z"] or match["y"][:2] + match["short"])
    if match["short"] and last == first + 1 and (days := almanac.fiscal_year(place.country(), starting=first)):
        return Moment(match.start(), match.end(), days, "range")
    return Moment(match.start(), match.end(), Days(date(first, 1, 1), date(last, 12, 31), "year"), "range") if first < last < first + 60 else None


def _decade(match: re.Match[str], _: Place) -> Moment | None:
    first = int(match["y"])
    return _calendar(match, Days(date(first, 1, 1), date(first + 9, 12, 31), "year"))


def _part_of_year(match: re.Match[str], place: Place) -> Moment | None:
    """Read quarters and halves."""
    groups = match.groupdict()
    which = int(groups["q"] or 0) or _ORDINALS[re.sub(r"^fiscal[- ]", "", groups["nth"].lower())]
    halves = (groups.get("unit") or "").lower().endswith("half") or (groups.get("letter") or "").lower() == "h"
    which = which or (2 if halves else 4)
    if which > (2 if halves else 4):
        return None
    return _of_year(match, place, groups["y"] or groups.get("before"), lambda year: almanac.half(year, which) if halves else almanac.quarter(year, which))


def _part_of_relative_year(match: re.Match[str], place: Place) -> Moment | None:
    if place.published is None:
        return Moment(match.start(), match.end(), None, "relative")
    year, halves = place.published.year + _NEXT[match["rel"].lower()], match["unit"].lower() == "half"
    which = min(_ORDINALS[match["nth"].lower()] or 4, 2 if halves else 4)
    return Moment(match.start(), match.end(), (almanac.half if halves else almanac.quarter)(year, which), "relative", anchored=True)


def _season(match: re.Match[str], place: Place) -> Moment | None:
    first, relative = SEASONS[match["season"].lower()], (match["rel"] or "").lower()

    def made(year: int) -> Days:
        return almanac.months(year, first, 3, "quarter")

    if match["y"]:
        return _calendar(match, made(int(match["y"])))
    if place.published is None or not relative:
        return None
    lean: Lean = "past" if relative in {"last", "this past", "past"} else "future" if relative in {"next", "coming", "this coming"} else None
    if relative == "by":
        return Moment(match.start("season"), match.end(), almanac.around(place.published, made, "future"), "relative", anchored=True)
    kind: Kind = "range" if relative.endswith(" the") else "relative"  # over the summer
    return Moment(match.start(), match.end(), almanac.around(place.published, made, lean), kind, anchored=True)


def _christmas(match: re.Match[str], place: Place) -> Moment | None:
    return _of_year(match, place, match["y"], lambda year: almanac.day(year, 12, 25))


def _relative_day(match: re.Match[str], place: Place) -> Moment | None:
    if place.published is None:
        return Moment(match.start(), match.end(), None, "relative")
    shift = {"today": 0, "tonight": 0, "yesterday": -1, "last night": -1, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2}
    found = place.published + timedelta(days=shift[re.sub(r"\s+", " ", match[0].lower())])
    return Moment(match.start(), match.end(), Days(found, found, "day"), "relative", anchored=True)


def _weekday(match: re.Match[str], place: Place) -> Moment | None:
    if place.published is None:
        return Moment(match.start(), match.end(), None, "relative")
    relative = (match["rel"] or "").lower()
    back = (place.published.weekday() - WEEKDAYS[match["w"].lower()]) % 7
    lean = place.lean(match)
    if lean is None and match.string[match.end() : match.end() + 2] not in {"'s", "’s"} and _WILL.search(match.string[max(0, match.start() - 60) : match.start()]):
        lean = "future"
    if relative in {"next", "this coming", "coming"} or (lean == "future" and not relative):
        found = place.published + timedelta(days=(7 - back) % 7 or (7 if relative else 0))
    elif relative == "this":
        found = place.published + timedelta(days=WEEKDAYS[match["w"].lower()] - place.published.weekday())
    else:
        found = place.published - timedelta(days=back or (7 if relative else 0))
    return Moment(match.start(), match.end(), Days(found, found, "day"), "relative", anchored=True)


def _relative_unit(match: re.Match[str], place: Place) -> Moment | None:
    """Read "last week", "earlier this year", "next quarter"."""
    published = place.published
    unit = re.sub(r"^(?:fiscal|calendar|financial)\s+", "", match["unit"].lower())
    if published is None:
        return Moment(match.start(), match.end(), None, "relative")
    if match["rel"].lower().endswith("following"):  # of another day that the text speaks of
        return Moment(match.start(), match.end(), None, "relative")
    days = unit_around(published, unit, _NEXT[re.sub(r"\s+", " ", match["rel"].lower())])
    if days is None:
        return None
    bound = (match["bound"] or "").lower()
    if bound.startswith("earlier") and days.start and days.start <= published:
        days = Days(days.start, min(published, days.end or published), days.precision)
    elif bound.startswith("later") and days.end and days.end >= published:
        days = Days(max(published, days.start or published), days.end, days.precision)
    return Moment(match.start(), match.end(), days, "relative", anchored=True)


def unit_around(published: date, unit: str, steps: int) -> Days | None:
    """Return the calendar unit so many steps from the one that holds a day."""
    if unit == "day":
        found = published + timedelta(days=steps)
        return Days(found, found, "day")
    if unit == "week":
        return almanac.week(published + timedelta(weeks=steps))
    if unit == "weekend":
        monday = almanac.week(published + timedelta(weeks=steps)).start
        return Days(monday + timedelta(days=5), monday + timedelta(days=6), "week") if monday else None
    if unit == "month":
        return almanac.months(published.year, published.month + steps)
    if unit == "quarter":
        return almanac.quarter(published.year + ((published.month - 1) // 3 + steps) // 4, ((published.month - 1) // 3 + steps) % 4 + 1)
    if unit == "year":
        return almanac.year(published.year + steps)
    if unit == "decade":
        first = published.year // 10 * 10 + 10 * steps
        return Days(date(first, 1, 1), date(first + 9, 12, 31), "year")
    return None


def _relative_month(match: re.Match[str], place: Place) -> Moment | None:
    """Read "last March", "next May"."""
    if match["m"] in {"may", "march", "mar"}:  # the verbs
        return None
    if place.published is None:
        return Moment(match.start(), match.end(), None, "relative")
    month, relative = _month(match["m"]), match["rel"].lower()
    published = place.published
    if relative == "this":
        days = almanac.months(published.year, month)
    elif relative == "next":
        days = almanac.months(published.year + (month <= published.month), month)
    else:
        days = almanac.months(published.year - (month >= published.month), month)
    return Moment(match.start(), match.end(), days, "relative", anchored=True)


def _ago(match: re.Match[str], place: Place) -> Moment | None:
    """Read "two years ago", "in three months", "a year from now": as exact as its unit."""
    count, unit = number(match["n"]), match["unit"].lower().rstrip("s")
    duration = length(count, unit) if count else None
    if duration is None or place.published is None:
        return Moment(match.start(), match.end(), None, "relative") if duration else None
    past = (match["after"] or "").lower() in {"ago", "earlier", "before"}
    found = later(place.published, duration, -1 if past else 1)
    if found is None:
        return None
    grain = {"year": almanac.year(found.year), "decade": almanac.year(found.year), "month": almanac.months(found.year, found.month), "week": almanac.week(found)}
    return Moment(match.start(), match.end(), grain.get(unit, Days(found, found, "day")), "relative", anchored=True)


def _in(match: re.Match[str], place: Place) -> Moment | None:
    """Read "will open in two weeks"; "was built in two weeks" tells a length."""
    return _ago(match, place) if "future" in {place.lean(match), place.hint(match)} else None


def _worded_day(match: re.Match[str], place: Place) -> Moment | None:
    return _of_year(match, place, match["y"], lambda year: almanac.day(year, _month(match["m"]), _ORDINAL_DAYS[match["word"].lower()]))


def _nth_of(match: re.Match[str], place: Place) -> Moment | None:
    """Read "the first Monday of October", "the last week of 2016"."""
    which = 0 if match["nth"].lower() in {"last", "final"} else int(match["nth"][0]) if match["nth"][0].isdigit() else _ORDINAL_DAYS[match["nth"].lower()]
    what = match["what"].lower()
    if match["rel"]:
        whole = unit_around(place.published, match["unit"].lower(), _NEXT[match["rel"].lower()]) if place.published else None
        found = almanac.nth(whole, what, which) if whole else None
        return Moment(match.start(), match.end(), found, "relative", anchored=found is not None)
    if match["y2"]:
        return _calendar(match, almanac.nth(almanac.year(int(match["y2"])), what, which))
    return _of_year(match, place, match["y"], lambda year: almanac.nth(almanac.months(year, _month(match["m"])), what, which))


def _weekday_and_day(match: re.Match[str], place: Place) -> Moment | None:
    """Read "Tuesday the 19th": the nearest 19th that is a Tuesday."""
    if place.published is None:
        return None
    published, weekday = place.published, WEEKDAYS[match["w"].lower()]
    months = [almanac.first_of(published.year, published.month + step) for step in range(-4, 5)]
    days = [found for month in months if (found := almanac.day(month.year, month.month, int(match["d"]))) and found.start and found.start.weekday() == weekday]
    nearest = min(days, key=lambda found: abs((found.start - published).days) if found.start else 0, default=None)
    return Moment(match.start(), match.end(), nearest, "relative", anchored=True) if nearest else None


def _weekday_of_week(match: re.Match[str], place: Place) -> Moment | None:
    if place.published is None:
        return None
    monday = almanac.week(place.published + timedelta(weeks=_NEXT[(match["rel"] or match["rel2"]).lower()])).start
    found = monday + timedelta(days=WEEKDAYS[(match["w"] or match["w2"]).lower()]) if monday else None
    return Moment(match.start(), match.end(), Days(found, found, "day"), "relative", anchored=True)


def _year_end(match: re.Match[str], place: Place) -> Moment | None:
    if place.published is None:
        return Moment(match.start(), match.end(), None, "relative")
    return Moment(match.start(), match.end(), almanac.day(place.published.year, 12, 31), "relative", anchored=True)


def _weekend(match: re.Match[str], place: Place) -> Moment | None:
    """Read "over the weekend": the one before, for what is told as past."""
    if place.published is None:
        return Moment(match.start(), match.end(), None, "relative")
    back = "future" not in {place.lean(match), place.hint(match)} and place.published.weekday() < 5
    return Moment(match.start(), match.end(), unit_around(place.published, "weekend", -1 if back else 0), "relative", anchored=True)


def _window(match: re.Match[str], place: Place) -> Moment | None:
    """Read "the next four years", "the last six months": a length that touches the day of publication."""
    count, relative = number(match["n"] or "one"), match["rel"].lower()
    duration = length(count, match["unit"]) if count else None
    if duration is None:
        return None
    days = None
    if place.published is not None and not duration.startswith("PT"):
        past = relative in {"last", "past", "previous", "preceding"}
        other = later(place.published, duration, -1 if past else 1)
        days = Days(other, place.published, "day") if past else Days(place.published, other, "day")
    return Moment(match.start(), match.end(), days, "window", duration, anchored=days is not None)


def _duration(match: re.Match[str], _: Place) -> Moment | None:
    count, unit = number(match["n"]), match["unit"]
    if unit.istitle() and match["n"].islower() is False and not match["n"].istitle():  # "60 Minutes" is a programme
        return None
    duration = length(count, unit) if count else None
    return Moment(match.start(), match.end(), None, "duration", duration) if duration else None


def _vague(match: re.Match[str], _: Place) -> Moment:
    return Moment(match.start(), match.end(), None, "vague")


def _week_of(match: re.Match[str], place: Place) -> Moment | None:
    inner = _day_of_month(match, place)
    if inner is None or inner.days is None or inner.days.start is None:
        return inner
    return replace(inner, days=almanac.week(inner.days.start))


def _rule(name: str, pattern: str, make: Make, *, exact: bool = False) -> Rule:
    return Rule(name, re.compile(pattern, 0 if exact else re.IGNORECASE), make)


_DAY_FIRST = rf"(?:the\s+)?\b(?P<d>{_NTH}){_TH}(?:\s*(?:-|–|—|/|\bto\b|\band\b|\bthrough\b|\bthru\b|\btill\b|\buntil\b)\s*(?:the\s+)?(?P<e>{_NTH}){_TH})?(?:\s+(?:day\s+)?(?:of\s+)?|-)(?P<m>{_MONTH})(?:,?\s+(?:of\s+)?(?P<y>{_YEAR})\b)?"
_MONTH_FIRST = rf"\b(?P<m>{_MONTH})(?:\s+|(?<=\w)(?=\d))(?:the\s+)?(?P<d>{_NTH}){_TH}\b(?!\s*(?:%|percent|million|billion|,\d{{3}}|\.\d|:\d))(?:\s*(?:-|–|—|\bto\b|\band\b|\bthrough\b|\bthru\b|\btill\b|\buntil\b)\s*(?:the\s+)?(?P<e>{_NTH}){_TH}\b(?!\s*(?:%|percent|million|billion|years?|months?|days?|{_MONTH}))(?![,.]?\d))?(?:,?\s+(?:of\s+)?(?P<y>{_YEAR})\b)?"
_BEFORE_YEAR = r"(?<![\w$€£¥₩#/.,])(?<!(?<!mid)(?<!Mid)(?<!post)(?<!pre)(?<!late)(?<!early)-)(?<!No\. )(?<!\bAct )(?<!\bBill )(?<!Regulations )(?<!\bOrder )(?<!\bVision )(?<!\bAgenda )(?<!Horizon )(?<!China )(?<!\(EU\) )(?<!France )"
_AFTER_YEAR = r"(?![\w/%])(?!-\d{2,4}-\d)(?!,\d{3})(?!\.\d)(?!\s+(?:people|persons|companies|firms|jobs|students|GPUs?|chips?|MW|GW|megawatts?|million|billion|percent|per cent|pages|workers|points|units|employees|members|miles|km|meters|metres|dollars|euros|pounds|yen|won|yuan|tons|tonnes|barrels|homes|cases|troops|soldiers|deaths|feet|calories|hours|days|weeks|times)\b)"

RULES: tuple[Rule, ...] = (
    _rule("2025-03-12", r"(?<![\w-])(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?![\d-])(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?", _iso),
    _rule("14.09.2017", r"(?<![\w./-])(?P<a>\d{1,2})(?P<sep>[./-])(?P<b>\d{1,2})(?P=sep)(?P<y>\d{4}|\d\d)(?![\w/-]|\.\d)", _numeric),
    _rule("12 March 2025", rf"(?:\b{_WEEKDAY},?\s+)?(?<![\d.,$€£-])" + _DAY_FIRST, _day_of_month),
    _rule("March 12, 2025", rf"(?:\b{_WEEKDAY},?\s+)?" + _MONTH_FIRST, _day_of_month),
    _rule("the week of March 6", r"\bthe\s+week\s+(?:of|beginning|commencing|starting)\s+" + _MONTH_FIRST, _week_of),
    _rule("March 2025", rf"\b(?P<m>{_MONTH}|january|february|april|june|july|august|september|october|november|december)(?:,?\s+(?:of\s+)?(?P<y>{_YEAR})\b(?!/\d))?(?!\w)", _month_of_year, exact=True),
    _rule("2025", _BEFORE_YEAR + rf"(?P<y>(?:1[89]|20)\d\d)" + _AFTER_YEAR, _year),
    _rule("2024-2026", _BEFORE_YEAR + r"(?P<y>(?:19|20)\d\d)(?:\s?(?:-|–|—|/|~)\s?(?P<z>(?:19|20)\d\d)|[-–/](?P<short>\d\d))(?![\w/-]|[.,]\d)", _years),
    _rule("fiscal 2026", r"(?:\bthe\s+)?\b(?P<kind>FY\s?|(?:fiscal|financial|calendar)(?:\s+year)?\s+)(?P<y>20\d\d|19\d\d|\d\d)(?:\s?[-–/]\s?(?P<z>20\d\d|\d\d))?\b(?!%|[.,]\d)", _fiscal),
    _rule("the 2030s", r"(?:\bthe\s+)?(?<![\w$€£-])(?P<y>(?:1[89]|20)\d0)['’]?s\b", _decade),
    _rule("Q3 2025", rf"\b(?:(?P<before>{_YEAR})[ -]?)?(?P<letter>[QH])(?P<q>[1-4])(?P<nth>)(?P<unit>)(?:(?:\s+of)?[\s/-]*(?:FY\s?)?(?P<y>20\d\d|19\d\d|['’]?\d\d(?!\d))\b)?(?![\w])", _part_of_year, exact=True),
    _rule("third quarter of 2025", rf"(?:\bthe\s+)?\b(?:(?P<before>{_YEAR})\s+)?(?P<nth>(?:fiscal[- ])?(?:first|second|third|fourth|1st|2nd|3rd|4th|last|final))(?P<q>)[\s-](?:fiscal\s+)?(?P<unit>quarter|half)\b(?:\s+(?:of\s+)?(?:fiscal\s+|the\s+year\s+)?(?P<y>{_YEAR})\b)?(?!\s+(?:of\s+the\s+(?:game|match|century)|century))", _part_of_year),
    _rule("next year's first quarter", r"\b(?P<rel>this|last|next)\s+year['’]s\s+(?P<nth>first|second|third|fourth|last)[\s-](?P<unit>quarter|half)\b", _part_of_relative_year),
    _rule("the second half of next year", r"(?:\bthe\s+)?\b(?P<nth>first|second|third|fourth|last)\s+(?P<unit>quarter|half)\s+of\s+(?P<rel>this|last|next)\s+year\b", _part_of_relative_year),
    _rule("Christmas", rf"\b(?:(?<=by )|(?<=before )|(?<=until )|(?<=after ))Christmas\b(?:\s+(?P<y>{_YEAR})\b)?", _christmas),
    _rule("summer 2025", rf"(?:\b(?P<rel>over\s+the|during\s+the|by|last|this\s+past|this\s+coming|this|next|coming|past)\s+|\bthe\s+)?\b(?P<season>spring|summer|autumn|fall|winter)\b(?:,?\s+(?:of\s+)?(?P<y>{_YEAR})\b)?", _season),
    _rule("yesterday", r"\b(?:today|tonight|yesterday|tomorrow|last\s+night|the\s+day\s+before\s+yesterday|the\s+day\s+after\s+tomorrow)\b", _relative_day),
    _rule("last Friday", rf"\b(?:(?P<rel>last|next|this\s+coming|this|coming|past|previous)\s+)?(?P<w>{_WEEKDAY})\b", _weekday),
    _rule("last March", rf"\b(?P<rel>last|next|this|past)\s+(?P<m>{_MONTH})(?!\w)(?!\s+\d)", _relative_month),
    _rule("the coming year", r"\bthe\s+(?P<rel>coming|past)(?P<n>)\s+(?P<unit>year|month|week|quarter)\b", _window),
    _rule("last week", r"\b(?:(?P<bound>earlier|later)\s+(?:in\s+)?)?(?P<rel>last|past|previous|this|current|next|coming|following|upcoming|the\s+(?:current|coming|following|next|last|past|previous))\s+(?P<unit>(?:fiscal|calendar|financial)\s+year|year|month|weekend|week|quarter)\b(?!['’]s?\s+end)", _relative_unit),
    _rule("two years ago", rf"\b(?:(?:about|nearly|almost|more\s+than|some|over)\s+)?(?P<n>an?|{_COUNT})[\s-]+(?P<unit>(?:year|month|week|day|decade|quarter)s?)\s+(?P<after>ago|from\s+now|from\s+today|hence)\b", _ago),
    _rule("in two years", rf"\bin\s+(?P<n>an?|{_COUNT})\s+(?P<unit>(?:year|month|week|day)s?)['’]?\s+(?P<after>time)\b", _ago),
    _rule("in two weeks", rf"(?<=\bin )(?P<n>an?|{_COUNT})\s+(?P<unit>(?:year|month|week|day)s?)(?P<after>)\b(?!\s+(?:of|to|in)\b|['’])", _in),
    _rule("first week of May", rf"(?:\bthe\s+)?\b(?P<nth>first|second|third|fourth|fifth|last|final|[1-5](?:st|nd|rd|th))\s+(?P<what>week|weekend|day|{_WEEKDAY})\s+(?:of|in)\s+(?:(?P<m>{_MONTH})(?:,?\s+(?:of\s+)?(?P<y>{_YEAR})\b)?|(?P<y2>{_YEAR})\b|(?P<rel>this|next|last|the)\s+(?P<unit>month|year)\b)", _nth_of),
    _rule("first of March", rf"(?:\bthe\s+)?\b(?P<word>{'|'.join(sorted(_ORDINAL_DAYS, key=len, reverse=True))})(?:\s+day)?\s+of\s+(?P<m>{_MONTH})(?:,?\s+(?:of\s+)?(?P<y>{_YEAR})\b)?", _worded_day),
    _rule("Tuesday the 19th", rf"\b(?P<w>{_WEEKDAY}),?\s+(?:the\s+)?(?P<d>{_NTH})(?:st|nd|rd|th)\b", _weekday_and_day),
    _rule("Tuesday of next week", rf"\b(?:(?P<w>{_WEEKDAY})\s+(?:of\s+)?(?P<rel>this|next|last)\s+week|(?P<rel2>this|next|last)\s+week\s+(?:on\s+)?(?P<w2>{_WEEKDAY}))\b", _weekday_of_week),
    _rule("the year", r"(?:(?<=\bend of )|(?<=\bwithin )|(?<=\bstart of )|(?<=\bbeginning of )|(?<=\brest of )|(?<=\blater in )|(?<=\bearlier in )|(?<=\bmiddle of ))(?P<bound>)(?P<rel>(?:the|this))\s+(?P<unit>year|month|week|quarter|decade)\b", _relative_unit),
    _rule("year-end", r"\b(?:the\s+)?(?:year[- ]end|year['’]s\s+end|end\s+of\s+year)\b", _year_end),
    _rule("the weekend", r"\b(?:the|this|that)\s+weekend\b", _weekend),
    _rule("the next four years", rf"\b(?:the\s+)?(?P<rel>next|coming|last|past|previous|preceding|following|upcoming)\s+(?P<n>{_COUNT})[\s-]+(?P<unit>{_UNIT}s?)\b", _window),
    _rule("the past decade", r"\b(?:the\s+)?(?P<rel>past|last|next|coming)(?P<n>)\s+(?P<unit>decade|century)\b", _window),
    _rule("2 next days", rf"\b(?P<n>{_COUNT})\s+(?P<rel>next|coming|last|past|previous|upcoming)\s+(?P<unit>{_UNIT}s?)\b", _window),
    _rule("five years", rf"(?<![$€£¥₩\d.,-])\b(?P<n>{_COUNT})(?:[\s-]+|\s+(?:straight|consecutive|full|more|additional|calendar|business|working)\s+)(?P<unit>{_UNIT}s?)\b(?![\s-]+olds?\b)(?!\s+(?:a\s+(?:day|week|month|year)\b|in\s+(?:prison|jail)|of\s+imprisonment|imprisonment|behind\s+bars|and\s+(?:two|three|four|six)\b))", _duration),
    _rule("a year", rf"\b(?:(?<=in )|(?<=for )|(?<=within )|(?<=over )|(?<=than )|(?<=after )|(?<=nearly )|(?<=almost )|(?<=about )|(?<=least )|(?<=every )|(?<=once )|(?<=under )|(?<=just )|(?<=half ))(?P<n>an?)\s+(?P<unit>{_UNIT})\b(?!\s+(?:ago|from|earlier|later))", _duration),
    _rule("over multiple years", r"\b(?:(?:over|for|in)\s+)?(?:multiple|several|many|(?:the\s+)?(?:coming|recent|next\s+few|last\s+few|past\s+few|next\s+several|past\s+several))\s+(?:years|months|weeks|days|decades|quarters)\b", _vague),
)  # fmt: skip
