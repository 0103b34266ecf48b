"""Forms of time that count from the day of publication: "last week", "next March", "by year-end"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from parsers.values.times import almanac
from parsers.values.times.almanac import SEASONS, WEEKDAYS, Days, Lean
from parsers.values.times.calendar_forms import ORDINAL_DAYS, ORDINALS, month_number
from parsers.values.times.moments import HOPED, Kind, Moment, Setting, in_full, of_year, on_calendar, relative, words

STEPS = {"the": 0, "this": 0, "current": 0, "last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "upcoming": 1}
DAY_STEPS = {
    "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0, "yesterday": -1, "last night": -1, "tomorrow": 1,
    "the day before yesterday": -2, "the day after tomorrow": 2,
}  # fmt: skip
WINTER = SEASONS["winter"]  # the only one that lies in two years
IN_SEASON = re.compile(  # "in the spring", "put back to the summer"
    r"\b(?:(?:in|until|till|since|before|after|during|by|(?:back|off|moved|postponed|delayed|deferred|pushed|slipped|slips|shifted)\s+to)(?:\s+the)?|(?:planned|due|set|slated|scheduled|expected|pencill?ed\s+in)\s+for|from|from\s(?:[\w-]+\s){0,2}(?:spring|summer|autumn|fall|winter|20\d\d)\s+to|early|mid|late)[\s-]+$",
    re.IGNORECASE,
)
WHOSE = re.compile(
    r"(?:\b(?:its|his|her|their|my|our)|(?<!\bit)(?<!\bthat)(?<!\bhere)[’']s?)\s$", re.IGNORECASE
)  # "in its (last week) in office"
UP_TO = re.compile(r"\b(?:by|until|till|before)\s$", re.IGNORECASE)
SEASONAL = re.compile(r"\s+(?:sessions?|sitting|term|semester|recess|plenary)\b(?!-)")


def relative_day(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "yesterday"."""
    if setting.published is None:
        return relative(match, None)
    return relative(match, almanac.one(setting.published + timedelta(days=DAY_STEPS[words(match[0])])))


def weekday(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "on Monday": the last one, publication included, unless it is told as coming."""
    published = setting.published
    if published is None:
        return relative(match, None)
    named, which = WEEKDAYS[match["weekday"].lower()], words(match["rel"] or "")
    back = (published.weekday() - named) % 7
    if which == "this":
        return relative(match, almanac.one(published + timedelta(days=named - published.weekday())))
    if which in {"next", "this coming", "coming"}:
        return relative(match, almanac.one(published + timedelta(days=7 - back)))
    if not which and setting.awaits(match):
        return relative(match, almanac.one(published + timedelta(days=(7 - back) % 7)))
    return relative(match, almanac.one(published - timedelta(days=back or (7 if which else 0))))


def week_on(match: re.Match[str], setting: Setting) -> Moment:
    """Read "Friday week": a week after the coming Friday."""
    published = setting.published
    if published is None:
        return relative(match, None)
    if match["day"]:
        return relative(match, almanac.one(published + timedelta(days=7 + DAY_STEPS[match["day"].lower()])))
    ahead = (WEEKDAYS[(match["weekday"] or match["weekday2"]).lower()] - published.weekday()) % 7
    return relative(match, almanac.one(published + timedelta(days=ahead + 7)))


def weekday_and_day(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "Tuesday the 19th": the nearest 19th that is a Tuesday."""
    published = setting.published
    if published is None:
        return None
    months = (almanac.first_of(published.year, published.month + step) for step in range(-4, 5))
    days = (almanac.day(month.year, month.month, int(match["day"])) for month in months)
    fitting = [found.start for found in days if found and found.start and found.start.weekday() == WEEKDAYS[match["weekday"].lower()]]
    nearest = min(fitting, key=lambda found: abs(found - published), default=None)
    return relative(match, almanac.one(nearest)) if nearest else None


def day_of_told_month(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "the 30th of last month"."""
    if setting.published is None:
        return relative(match, None)
    month = almanac.first_of(setting.published.year, setting.published.month + STEPS[match["rel"].lower()])
    return relative(match, almanac.day(month.year, month.month, int(match["day"] or 1)))


def weekday_of_week(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "Tuesday of next week"."""
    if setting.published is None:
        return relative(match, None)
    monday = setting.published - timedelta(days=setting.published.weekday())
    weeks, days = STEPS[(match["rel"] or match["rel2"]).lower()], WEEKDAYS[(match["weekday"] or match["weekday2"]).lower()]
    return relative(match, almanac.one(monday + timedelta(weeks=weeks, days=days)))


def relative_month(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "last March", "next May"; in lower case those are verbs."""
    published = setting.published
    if match["month"] in {"may", "march", "mar"}:
        return None
    if published is None:
        return relative(match, None)
    month, which = month_number(match["month"]), words(match["rel"]).removeprefix("this ")
    away = {"this": 0, "next": month <= published.month, "coming": month < published.month}.get(which, -(month >= published.month))
    return relative(match, almanac.months(published.year + away, month))


def relative_unit(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "last week", "earlier this year"; "the following week" is counted from a day that the story tells, "its last week" from nothing."""
    if WHOSE.search(setting.text, max(0, match.start() - 10), match.start()):
        return None
    published, which = setting.published, words(match["rel"]).removeprefix("the ")
    if published is None or which == "following":
        return relative(match, None)
    unit, fiscal = match["unit"].lower(), None
    if unit.startswith(("fiscal", "financial")):
        fiscal = almanac.fiscal_year_of(setting.country(), published, STEPS[which])
    days = fiscal or almanac.around_unit(published, "year" if unit == "fiscal" else unit.split()[-1], STEPS[which])
    return relative(match, _in_bound(words(match["bound"] or ""), days, published))


def _in_bound(bound: str, days: Days, published: date) -> Days:
    """Return the part of an interval that "earlier" or "later" this year means, by the day of publication."""
    if bound in {"earlier", "so far"} and days.start and days.start <= published:
        return Days(days.start, min(published, days.end or published), days.precision)
    if bound == "later" and days.end and days.end >= published:
        return Days(max(published, days.start or published), days.end, days.precision)
    return days


def school_year(match: re.Match[str], _: Setting) -> Moment:
    """Read "the next school year": when schools begin is for each country to say, and no page does."""
    return relative(match, None)


def this_and_next(match: re.Match[str], setting: Setting) -> Moment:
    """Read "this year and next": both of them."""
    if setting.published is None:
        return relative(match, None)
    this, after = (almanac.around_unit(setting.published, match["unit"].lower(), steps) for steps in (0, 1))
    return Moment(match.start(), match.end(), Days(this.start, after.end, this.precision), "range", anchored=True)


def part_of_relative_year(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "next year's first quarter"."""
    if setting.published is None:
        return relative(match, None)
    year, halves = setting.published.year + STEPS[match["rel"].lower()], match["unit"].lower() == "half"
    which = ORDINALS[match["nth"].lower()] or (2 if halves else 4)
    if halves:
        return relative(match, almanac.half(year, which)) if which <= 2 else None
    return relative(match, almanac.quarter(year, which))


def season(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "summer 2025", "last fall": three months, as north of the equator; a bare "summer" names no year."""
    first, which = SEASONS[match["season"].lower()], words(match["rel"] or "")

    def made(year: int) -> Days:
        return almanac.months(year, first, 3, "quarter")

    placed = IN_SEASON.search(setting.text, max(0, match.start() - 20), match.start()) or SEASONAL.match(setting.text, match.end())
    if match["year"] or match["told"] or (not which and placed and match["season"].islower()):
        return of_year(match, setting, match["year"], made)
    if setting.published is None or not which:
        return relative(match, None) if which and which != "by" else None
    hoped = which == "by" and HOPED.search(setting.text, max(0, match.start() - 60), match.start("season"))
    lean: Lean = (
        "past"
        if which in {"last", "this past", "past"}
        else "future"
        if which in {"next", "coming", "this coming", "by"} and not hoped
        else None
    )
    kind: Kind = "range" if which.endswith(" the") else "relative"  # over the summer
    start = match.start("season") if which == "by" else match.start()
    days = almanac.around(setting.published, made, lean, setting.tense(match) if which.endswith(" the") else None)
    if which == "next" and days and days.start and days.start <= setting.published:
        days = made(days.start.year + 1)  # it is summer
    if which in {"last", "past"} and days and days.start and days.end and days.end >= setting.published:
        days = made(days.start.year - 1)
    if which == "this" and first < WINTER:  # said in March, "this fall" is to come, unless something was done then
        spring = SEASONS["spring"]  # which in winter is the next one: the last is a year ago
        begun = setting.published.month >= min(first, spring) or first == spring or setting.tense(match).lean != "past"
        days = made(setting.published.year - (not begun))
    days = _in_bound(words(match["bound"] or ""), days, setting.published) if days else None
    return Moment(start, match.end(), days, kind, anchored=True)


def nth_of(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "the first Monday of October", "the last week of 2016"."""
    nth, what = match["nth"].lower(), match["what"].lower()
    which = 0 if nth in {"last", "final"} else int(nth[0]) if nth[0].isdigit() else ORDINAL_DAYS[nth]
    if match["rel"]:
        whole = almanac.around_unit(setting.published, match["unit"].lower(), STEPS[match["rel"].lower()]) if setting.published else None
        return relative(match, almanac.nth(whole, what, which) if whole else None)
    if match["whole"]:
        return on_calendar(match, almanac.nth(almanac.year(in_full(match["whole"])), what, which))
    month = month_number(match["month"])
    return of_year(match, setting, match["year"], lambda year: almanac.nth(almanac.months(year, month), what, which))


def year_end(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "by year-end", "by decade's end", "before the year is out"."""
    unit = match["unit"] or match["unit2"] or match["unit3"]
    whole = almanac.around_unit(setting.published, unit.lower(), 0) if setting.published else None
    return relative(match, almanac.one(whole.end) if whole and whole.end else None)


def this_time(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "this time last year": the month of publication."""
    published, away = setting.published, STEPS[match["rel"].lower()]
    return relative(match, almanac.months(published.year + away, published.month) if published else None)


def midyear(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "in midyear", some months; "by midyear" is until June."""
    ends = UP_TO.search(setting.text, max(0, match.start() - 12), match.start())
    return of_year(
        match, setting, None, lambda year: almanac.until_middle(almanac.year(year)) if ends else almanac.part(almanac.year(year), "mid")
    )


def new_year(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "in the new year": the coming one, in January the one that has begun."""
    published = setting.published
    return relative(match, almanac.year(published.year + (published.month > 1)) if published else None)


def weekend(match: re.Match[str], setting: Setting) -> Moment | None:
    """Read "over the weekend": the one before, for what is told as past."""
    if setting.published is None:
        return relative(match, None)
    back = setting.published.weekday() < 5 and "future" not in {setting.lean(match), setting.tense(match).lean}
    return relative(match, almanac.around_unit(setting.published, "weekend", -1 if back else 0))


READERS = {
    reader.__name__: reader
    for reader in (
        relative_day, weekday, week_on, weekday_and_day, day_of_told_month, weekday_of_week, relative_month, relative_unit, school_year, this_and_next, part_of_relative_year, season,
        nth_of, year_end, this_time, midyear, new_year, weekend,
    )
}  # fmt: skip
