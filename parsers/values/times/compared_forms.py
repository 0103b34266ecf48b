"""Forms of time that count from a period the text has told: "a year earlier", "the quarter", "the first nine months of 2025"."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from parsers.values.times import almanac
from parsers.values.times.almanac import Days
from parsers.values.times.calendar_forms import ORDINALS, month_number
from parsers.values.times.moments import Moment, Setting, count, in_full, length, on_calendar, relative

SEEN = 250  # characters back in which the period was told
TOLD = re.compile(
    r"\b(?:(?P<nth>first|second|third|fourth)[\s-](?:fiscal\s)?quarter(?:\s(?:of\s)?(?P<whole>20\d\d|19\d\d))?|(?P<quarter>quarter)"
    rf"|(?P<month>{almanac.MONTH})(?!\s\d{{1,2}}\b)(?:\s(?P<of>20\d\d|19\d\d))?"
    r"|(?P<year>20\d\d|19\d\d))\b(?!\s+(?:a\s+year|ago))"
)


def year_earlier(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "a year earlier", "the year-ago quarter": the told period of the year before; without one it stays open."""
    told = _told(setting, match)
    return _compared(match, told) if told else relative(match, None)


def year_ago(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read the "a year ago" of a quarter's figures; elsewhere it is a year."""
    told = _told(setting, match)
    return _compared(match, told) if told and told.precision == "quarter" else None


def told_quarter(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "in the quarter": the one told before, else the last that had ended."""
    told = _told(setting, match)
    if told and told.precision == "quarter":
        return relative(match, told)
    return relative(match, almanac.around_unit(setting.published, "quarter", -1) if setting.published else None)


def told_unit(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "the following year", "that month": counted from what was told before; without it the one stays open and the other is no time."""
    told, unit, step = _told(setting, match), match["unit"].lower(), (match["rel"] or "").lower() == "following"
    if told is None or told.end is None or (unit == "month" and told.precision != "month"):
        return relative(match, None) if step else None
    return relative(match, almanac.around_unit(told.end, unit, int(step)))


def told_season(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "that autumn", "the following spring": the one of the year told before, or the next; without one it is no time."""
    told = _told(setting, match)
    if told is None or told.end is None:
        return None
    first = almanac.SEASONS[match["season"].lower()]
    over = match["rel"] is not None and first <= told.end.month  # "the following spring" of what was told of an autumn
    return relative(match, almanac.months(told.end.year + over, first, 3, "quarter"))


def told_month(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "that June": the next one from the time told before; without one it is no time."""
    told = _told(setting, match)
    if told is None or told.start is None:
        return None
    month = month_number(match["month"])
    return relative(match, almanac.months(told.start.year + (month < told.start.month), month))


def told_day(match: re.Match[str], _: Setting) -> Moment:
    """Read "the next day", "a week later": counted from a day or month that was told before (`told_before`)."""
    unit = match.groupdict().get("unit")
    return Moment(match.start(), match.end(), None, "told", length(Decimal(1), unit) if unit else None)


def full_year(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "for the full year": the year of publication."""
    return relative(match, almanac.year(setting.published.year) if setting.published else None)


def part_in_months(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "the first nine months of 2025", "the last two quarters of this year"."""
    number = count(match["count"])
    months = int(number or 0) * (3 if match["unit"].lower().startswith("quarter") else 1)
    published = setting.published
    if not 0 < months < 12 or (match["rel"] and published is None):
        return None
    last = match["which"].lower() in {"last", "final"}
    if match["fiscal"]:
        whole = almanac.fiscal_year(setting.country(), named=in_full(match["fiscal"])) or almanac.year(in_full(match["fiscal"]))
        first = whole.start.month if whole.start else 1
        return on_calendar(match, almanac.months(whole.start.year if whole.start else 0, first + (12 - months if last else 0), months))
    year = int(match["year"]) if match["year"] else 0
    if match["rel"] and published:
        year = published.year + {"last": -1, "this": 0, "the": 0, "next": 1}[match["rel"].lower()]
    days = almanac.months(year, 13 - months if last else 1, months)
    return relative(match, days) if match["rel"] else on_calendar(match, days)


def _compared(match: re.Match[str], told: Days) -> Moment:
    """Make a moment that a preposition does not open: figures rise "from a year earlier", not since then."""
    return Moment(match.start(), match.end(), _year_before(told), "range", anchored=True)


def _told(setting: Setting, match: re.Match[str]) -> Days | None:
    """Return the period that the words before told last."""
    found = list(TOLD.finditer(setting.text, max(0, match.start() - SEEN), match.start()))
    published = setting.published
    if not found or published is None:
        return None
    last = found[-1]
    if last["year"]:
        return almanac.year(int(last["year"]))
    if last["month"]:
        return _month(last, published)
    named = next((each for each in reversed(found) if each["nth"]), None)
    if named is None:
        return almanac.around_unit(published, "quarter", -1)
    which = ORDINALS[named["nth"].lower()]
    if named["whole"]:
        return almanac.quarter(int(named["whole"]), which)
    return almanac.around(published, lambda year: almanac.quarter(year, which), "past")


def _month(told: re.Match[str], published: date) -> Days | None:
    month = month_number(told["month"])
    if told["of"]:
        return almanac.months(int(told["of"]), month)
    return almanac.around(published, lambda year: almanac.months(year, month), "past")


def _year_before(told: Days) -> Days:
    start, end = told.start, told.end
    first = almanac.shift(start, by_months=-12) if start else None
    return Days(first, almanac.shift(end, by_months=-12) if end else None, told.precision)


READERS = {
    reader.__name__: reader
    for reader in (year_earlier, year_ago, told_quarter, told_unit, told_season, told_month, told_day, full_year, part_in_months)
}
