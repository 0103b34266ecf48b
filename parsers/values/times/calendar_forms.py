"""Forms of time that name days of the calendar: "12 March 2025", "Q3", "fiscal 2026"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from parsers.values.times import almanac, no_times
from parsers.values.times.almanac import MONTH, MONTHS, WEEKDAYS, Days
from parsers.values.times.moments import Moment, Setting, Yearly, count, impossible, in_full, of_year, on_calendar

ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "last": 0, "final": 0}
_NTH = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
    "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first",
    "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth",
    "twenty-ninth", "thirtieth", "thirty-first",
)  # fmt: skip
ORDINAL_DAYS = {word: at for at, word in enumerate(_NTH, start=1)}
FIRST_YEAR, LAST_YEAR = 1000, 2999  # of dates in digits
LEAP_YEAR = 2024  # has every day that any year has
ALSO_VERBS = frozenset({"May", "March", "Mar"})
BEFORE_A_MONTH = re.compile(
    r"\b(?:in|of|by|until|till|since|from|to|through|last|next|this|early|late|mid|during|before|after|and|for|between|end)[ -]$|[a-z][-–/]$",
    re.IGNORECASE,
)
OWN = re.compile(r"(?:\b(?:an?|the|its|their|his|her|this)|['’]s?)\s$", re.IGNORECASE)
NAMED_BY_MONTH = re.compile(  # "a March launch", but not "the March for Our Lives"
    r"\s(?:[a-z]+\s){0,2}?(?:summit|meeting|hearing|vote|launch|session|deadline|ruling|decision|order|report|memo|letter|election|conference|budget|trial|announcement)s?\b"
)
TO_A_MONTH = re.compile(rf"[-–/]{MONTH}\b")


def iso(match: re.Match[str], _: Setting) -> Moment | None:
    """Read 2025-03-12."""
    return _exact(match, almanac.day(int(match["year"]), int(match["month"]), int(match["day"])))


def digits(match: re.Match[str], _: Setting) -> Moment | None:
    """Read 14.09.2017, and 14/09/2017 or 9/14/2017; where day and month could be exchanged, nothing says which is which."""
    first, second, year = int(match["first"]), int(match["second"]), in_full(match["year"])
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    if match["mark"] == "." or first > 12 or first == second:
        return _exact(match, almanac.day(year, second, first) if second <= 12 else None)
    return _exact(match, almanac.day(year, first, second)) if second > 12 else None


def _exact(match: re.Match[str], days: Days | None) -> Moment | None:
    return on_calendar(match, days) or impossible(match)


def day_of_month(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "12 March 2025", "March 12-14"; "Tuesday, December 5" is in a year in which that day is a Tuesday."""
    month, first = month_number(match["month"]), int(match["day"])
    last = int(match["last"] or first)

    def made(year: int) -> Days | None:
        begin, finish = almanac.day(year, month, first), almanac.day(year, month, last)
        return Days(begin.start, finish.end, "day") if begin and finish else None

    def on_that_weekday(year: int) -> Days | None:
        days = made(year)
        return days if days and days.start and days.start.weekday() == named else None

    named, published = WEEKDAYS.get((match.groupdict().get("weekday") or "").lower().rstrip(".")), setting.published
    fits = named is not None and published and any(on_that_weekday(published.year + away) for away in (-1, 0, 1))
    return _in_year(match, setting, made, on_that_weekday if fits else made) if first <= last else None


def no_day(match: re.Match[str], _: Setting) -> Moment:
    """Read "45 March 2026": a misprint, of which nobody knows whether the day is wrong or the month."""
    return impossible(match)


def _in_year(match: re.Match[str], setting: Setting, made: Yearly, fitting: Yearly | None = None) -> Moment | None:
    """Make a moment of a day that may be missing from that year, or from every one: "31 April" is no day, and no April either."""
    if match["year"]:
        return of_year(match, setting, match["year"], made) if made(in_full(match["year"])) else impossible(match)
    if made(LEAP_YEAR):
        return of_year(match, setting, None, fitting or made)
    of_month = match.string.startswith(match["month"], match.start())
    in_month = of_month and match.string[max(0, match.start() - 3) : match.start()] in {"in ", "In "}
    return None if in_month else impossible(match)  # "in April 31 firms joined" is about April


def worded_day(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "the second of August"."""
    month, number = month_number(match["month"]), ORDINAL_DAYS.get(match["word"].lower(), 0)
    return _in_year(match, setting, lambda year: almanac.day(year, month, number))


def week_of(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "the week of March 6"."""
    inner = day_of_month(match, setting)
    if inner is None or inner.days is None or inner.days.start is None:
        return inner
    return replace(inner, days=almanac.week(inner.days.start), again=None)


def month_of_year(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "March 2025"; "March" and "May" alone only after a preposition."""
    month = month_number(match["month"])
    before = match.string[max(0, match.start() - 14) : match.start()]
    named = (
        match["year"]
        or BEFORE_A_MONTH.search(before)
        or TO_A_MONTH.match(match.string, match.end())
        or (OWN.search(before) and NAMED_BY_MONTH.match(match.string, match.end()))
    )
    if (match["month"] in ALSO_VERBS and not named) or (
        not match["year"] and no_times.is_person(match.string, match.start(), match["month"])
    ):
        return None
    return of_year(match, setting, match["year"], lambda year: almanac.months(year, month))


def month_number(name: str) -> int:
    """Return 3 for "March" and "Mar."."""
    return MONTHS[name.lower().rstrip(".")]


def year(match: re.Match[str], _: Setting) -> Moment | None:
    """Read "2025"."""
    return on_calendar(match, almanac.year(int(match["year"])))


def years(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "2024-2026"; "2025-26" is one fiscal year where the country has such."""
    first = int(match["year"])
    last = int(match["last"] or match["year"][:2] + match["short"])
    if not first < last < first + 60:
        return None
    days = almanac.fiscal_year(setting.country(), starting=first) if match["short"] and last == first + 1 else None
    return Moment(match.start(), match.end(), days or Days(date(first, 1, 1), date(last, 12, 31), "year"), "range")


def fiscal(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "fiscal 2026", "FY2025-26": the calendar's year where the country is not known to have another."""
    first = in_full(match["year"])
    last = in_full(match["last"]) if match["last"] else first
    if match["kind"].lower().startswith("calendar"):
        return on_calendar(match, almanac.year(first))
    if last == first:
        return on_calendar(match, almanac.fiscal_year(setting.country(), named=first) or almanac.year(first))
    if last == first + 1:
        return on_calendar(
            match, almanac.fiscal_year(setting.country(), starting=first) or Days(date(first, 1, 1), date(last, 12, 31), "year")
        )
    return None


def fiscal_years(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "fiscal years 2025 through 2029"."""
    first, last = int(match["year"]), int(match["last"])
    if not first < last < first + 60:
        return None
    begins, ends = (almanac.fiscal_year(setting.country(), named=year) or almanac.year(year) for year in (first, last))
    return Moment(match.start(), match.end(), Days(begins.start, ends.end, "year"), "range")


def ending(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "the year to March 2026", "three months ended September 30, 2026"; without its year, what "ended" is told by its last day."""
    ends = match["ends"].lower()
    if (ends == "ended" and not match["year"]) or (
        ends == "to" and not match[0].lower().startswith("the ")
    ):  # extended "three months to June"
        return None
    month, number = month_number(match["month"] or match["month2"]), match["day"] or match["day2"]
    unit = (match["unit"] or match["whole"]).lower().rstrip("s")
    length = int((count(match["count"]) if match["count"] else None) or 1) * {"year": 12, "half": 6, "quarter": 3, "month": 1}[unit]

    def made(year: int) -> Days | None:
        last = almanac.day(year, month, int(number)) if number else almanac.months(year, month)
        after = almanac.shift(last.end, days=1) if last and last.end else None
        start = almanac.shift(after, by_months=-length) if after else None
        return Days(start, last.end, "day") if last and start else None

    return of_year(match, setting, match["year"], made, figures=True)


def decade(match: re.Match[str], _: Setting) -> Moment | None:
    """Read "the 2030s"."""
    first = int(match["year"])
    return on_calendar(match, Days(date(first, 1, 1), date(first + 9, 12, 31), "year"))


def part_of_year(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read quarters and halves."""
    halves = match["unit"].lower() == "half" or match["letter"] == "H"
    parts = 2 if halves else 4
    fiscal = match.groupdict().get("fiscal")
    if match["nth"].lower() in {"last", "final"} and not (match["year"] or match["before"] or fiscal):
        return None  # "last quarter" is the one before this
    which = (int(match["number"]) if match["number"] else ORDINALS[match["nth"].lower()]) or parts
    if which > parts:
        return None
    if fiscal and (days := _fiscal_part(setting, match, 12 // parts, which)):
        return on_calendar(match, days)
    made = almanac.half if halves else almanac.quarter
    return of_year(match, setting, fiscal or match["year"] or match["before"], lambda year: made(year, which), figures=True)


def school_years(match: re.Match[str], _: Setting) -> Moment | None:
    """Read "the 2025/26 school year": one that two years name begins in autumn, where it does not it is named by one."""
    first, last = int(match["first"] or match["first2"]), in_full(match["last"] or match["last2"])
    return on_calendar(match, Days(date(first, 9, 1), date(last, 8, 31), "year")) if last == first + 1 else None


def half_of_month(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "the second half of February"."""
    month, which = month_number(match["month"]), ORDINALS[match["nth"].lower()] or 2
    return of_year(match, setting, match["year"], lambda year: almanac.half_of_month(year, month, which)) if which <= 2 else None


def _fiscal_part(setting: Setting, match: re.Match[str], months: int, which: int) -> Days | None:
    """Return a part of a country's fiscal year; in the United States firms have quarters of their own."""
    country, first = setting.country(), in_full(match["fiscal"])
    whole = almanac.fiscal_year(country, starting=first) if match["to"] else almanac.fiscal_year(country, named=first)
    if whole is None or whole.start is None or country == "US":
        return None
    return almanac.months(whole.start.year, whole.start.month + months * (which - 1), months, "quarter" if months == 3 else "half")


READERS = {
    reader.__name__: reader
    for reader in (
        iso, digits, day_of_month, no_day, worded_day, week_of, month_of_year, year, years, fiscal, fiscal_years, ending, decade, part_of_year,
        half_of_month, school_years,
    )
}  # fmt: skip
