"""Times that are counted from one told before: "On Monday it passed; the next day it was signed", "six days later", "a week earlier"."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import replace
from datetime import date

from parsers.model import Precision, Time
from parsers.values.times import almanac
from parsers.values.times.almanac import Days
from parsers.values.times.moments import later

SEEN = 250  # characters back in which the day that something is counted from was told
SEEN_BY_AN_OPENING = 700  # where it opens a sentence, which then goes on with the story
AWAY = re.compile(  # behind a length; "three days after the vote" is counted from the vote
    r"\s(?P<way>later|earlier)\b(?!\sthan\b)|\s(?P<side>before|after)(?:\sthat\b|(?=[.,;:)]|$))"
)
LEADING = re.compile(r"(?:before|after)\s", re.IGNORECASE)
LEADS = re.compile(r"\s(?:before|after)\s(?:the\s)?[^.;,\n]{3,30}")
BACK = frozenset({"earlier", "before", "previous"})
A_DAY = re.compile(r"da(?:y|te)|morning|afternoon|evening")
STEP = re.compile(r"\b(?P<step>next|following|after|before|previous|same|that)\b", re.IGNORECASE)
FINER = {("day", "month"), ("day", "year"), ("month", "year")}  # than that from which it would be counted
GRAINS: dict[str, Precision] = {"D": "day", "W": "day", "M": "month", "Y": "year"}
OPENS = re.compile(r"(?:^|[.!?:]\s+|\n\s*|[.!?]”\s)(?:[-*•]\s)?(?:(?:But|And|Then|Just|Only|About|Some|On)\s)?$")
WAS_TO_BE = re.compile(  # "it was to open (within two years)"
    r"\b(?:was|were|had)\s(?:to|due|supposed|meant|expected|scheduled)\b[^.;:]{0,60}$"
)
IT_IS = re.compile(
    r"\b(?:[Ii]t\sis|[Ii]t[’']s|[Ii]t\shas\sbeen|[Ii]t[’']s\sbeen)\s(?:(?:now|just|only|almost|nearly|about|exactly|over)\s){0,2}$"
)
SINCE = re.compile(r"\ssince\s")
SAME_YEAR = re.compile(r"\sof\s(?:the\ssame|that)\syear\b")  # behind a month or a day
YEARS_AGO = re.compile(r"\w+\syears\sago$")
THIS = re.compile(r"(?:this\s|today\b)", re.IGNORECASE)
YEAR_AFTER = re.compile(r"(?:the\s)?(?:following|next)\syear$", re.IGNORECASE)
OR_ELSE = re.compile(r"\bor\s$")  # "in August, or a year later": nobody knows
BOUND = re.compile(  # opens "until the next day", "from that day on"
    r"(?:(?P<until>until|till|by|before)|from|since|after)\s", re.IGNORECASE
)


def counted(text: str, times: Iterable[Time], open_ends: Container[int], published: date | None) -> Iterator[Time]:
    """Yield times, each that is counted from a told one as the days that it means; of those that end at `open_ends`, only such as find it."""
    told: Time | None = None
    done = 0
    for time in _offset(text, _years_ago(text, times)):
        if time.start < done:
            continue  # the "same year" of "February of the same year"
        read = _counted(text, time, told, published) or (_in_its_year(text, time, told) if told else None)
        if read is None and time.end in open_ends:
            continue
        read = read or time
        yield read
        done = read.end
        since = read.role == "period" and read.surface[:6].lower() == "since "  # "since October 2022; a year later"
        fiscal = read.role == "period" and read.precision == "year"  # "for fiscal 2026 and the following year"
        dated = (since or fiscal or read.role in {"event", "effective"}) and read.start_date and read.precision in {"day", "month", "year"}
        told = read if dated else told


def _years_ago(text: str, times: Iterable[Time]) -> Iterator[Time]:
    """Yield times, "six years ago" and "this summer" behind it as the one summer that they tell."""
    ago: Time | None = None
    for time in times:
        if ago and text[ago.end : time.start] == " " and THIS.match(time.surface) and (then := _in_the_year_of(time, ago)):
            yield replace(then, start=ago.start, surface=text[ago.start : time.end])
            ago = None
            continue
        if ago:
            yield ago
        ago = time if YEARS_AGO.fullmatch(time.surface) else None
        if ago is None:
            yield time
    if ago:
        yield ago


def _in_its_year(text: str, time: Time, told: Time) -> Time | None:
    """Return "February of the same year" as that of the year told before, "the following year" behind a fiscal one as a fiscal one."""
    if YEAR_AFTER.fullmatch(time.surface) and told.precision == "year" and told.start_date and told.start_date.month > 1:
        return _years_later(replace(time, start_date=told.start_date, end_date=told.end_date, anchor=told.anchor), 1)
    same = SAME_YEAR.match(text, time.end) if time.precision in {"month", "day"} else None
    then = _in_the_year_of(time, told) if same else None
    return replace(then, end=same.end(), surface=text[time.start : same.end()], anchor=told.anchor) if same and then else None


def _in_the_year_of(time: Time, told: Time) -> Time | None:
    """Return a time as it was or will be in the year in which another begins; null where either has no beginning."""
    return _years_later(time, told.start_date.year - time.start_date.year) if told.start_date and time.start_date else None


def _years_later(time: Time, years: int) -> Time | None:
    """Return a time so many years later; null beyond the calendar."""
    begins, ends = (almanac.shift(day, by_months=12 * years) if day else None for day in (time.start_date, time.end_date))
    if begins and time.precision == "month":
        ends = almanac.around_unit(begins, "month", 0).end  # February is longer in some
    return replace(time, start_date=begins, end_date=ends) if begins and ends else None


def _offset(text: str, times: Iterable[Time]) -> Iterator[Time]:
    """Yield times, a length and the day that it leads to or away from as the one day that they tell: "two days before Christmas"."""
    length: Time | None = None
    for time in times:
        day = _day_away(text, length, time) if length else None
        if length and not day:
            yield length
        length = time if not day and time.duration and not (time.start_date or time.end_date) else None
        if not length:
            yield day or time
    if length:
        yield length


def _day_away(text: str, length: Time, time: Time) -> Time | None:
    """Return the day that lies a length before or after a day that is told right behind it; null where it is told otherwise."""
    way = LEADS.fullmatch(text, length.end, time.end)
    away = LEADING.match(time.surface) or LEADING.match(text[length.end : time.start].strip() + " ")
    # "after Christmas" begins with the day behind it
    told = time.end_date or (almanac.shift(time.start_date, days=-1) if time.start_date else None)
    if not (way and away and told and time.precision == "day"):
        return None
    then = _length_from(told, length, -1 if away[0].strip().lower() == "before" else 1)
    if then is None:
        return None
    return Time(length.start, time.end, text[length.start : time.end], then.start, then.end, precision=then.precision, anchor=time.anchor)


def _counted(text: str, time: Time, told: Time | None, published: date | None) -> Time | None:
    """Return a time as the days that it means; null where it is counted from nothing that was told."""
    if not time.duration:
        return _next_day(time, told) if told and not (time.start_date or time.end_date) and _near(text, time, told) else None
    if not (time.start_date or time.end_date):
        away = AWAY.match(text, time.end)
        if away and OR_ELSE.search(text, max(0, time.start - 4), time.start):
            return None
        if away:
            return _so_much_later(text, time, told, away) if told and _near(text, time, told) else None
        since = SINCE.match(text, time.end) and IT_IS.search(text, max(0, time.start - 40), time.start)
        return _since_when(time, published) if published and since else None
    within = told and time.role == "deadline" and time.start - told.end < SEEN and time.surface[:6].lower() == "within"
    return _by_when(time, told) if within and told and WAS_TO_BE.search(text, max(0, time.start - 90), time.start) else None


def _near(text: str, time: Time, told: Time) -> bool:
    """Say whether a time was told close enough before another that this one may be counted from it."""
    reach = SEEN_BY_AN_OPENING if OPENS.search(text, max(0, time.start - 10), time.start) else SEEN
    return time.start - told.end < reach


def _next_day(time: Time, told: Time) -> Time | None:
    """Return "the next day", "the day before", "that day" as the day that it is; null where it is counted from no day, or told as a beginning."""
    step, bound = STEP.search(time.surface), BOUND.match(time.surface)
    if (
        step is None
        or A_DAY.search(time.surface) is None
        or told.precision != "day"
        or not told.start_date
        or told.start_date != told.end_date
    ):
        return None
    if bound and not bound["until"]:
        return None
    word = step["step"].lower()
    day = almanac.shift(told.start_date, days=0 if word in {"same", "that"} else -1 if word in BACK else 1)
    that = replace(time, start_date=day, end_date=day, precision="day", anchor=told.anchor)
    return replace(that, start_date=None, role="deadline") if bound else that


def _so_much_later(text: str, time: Time, told: Time, away: re.Match[str]) -> Time | None:
    """Return a length as when it had passed since a time; null where days are counted from no day."""
    # "in October 2022 ...; a year later" is in October
    monthly = (time.duration or "").endswith("Y") and told.precision in {"day", "month"}
    then = _length_from(told.start_date, time, -1 if (away["way"] or away["side"]) in BACK else 1, "month" if monthly else None)
    if then is None or (then.precision, told.precision) in FINER:
        return None
    at = Time(time.start, away.end(), text[time.start : away.end()], then.start, then.end, precision=then.precision)
    return replace(at, anchor=told.anchor)


def _since_when(time: Time, published: date) -> Time | None:
    """Return how long it is since something as when that was: "it is eight weeks since it sued"; null where it is no number of days or more."""
    then = _length_from(published, time, -1)
    if then is None:
        return None
    return replace(time, start_date=then.start, end_date=then.end, duration=None, precision=then.precision, role="event", anchor=published)


def _length_from(day: date | None, time: Time, sign: int, grain: Precision | None = None) -> Days | None:
    """Return the day, month or year, or the `grain` asked for, that is a length after a day, or before it; null where there is no such day or length, or it is of hours."""
    told = None if (time.duration or "PT").startswith("PT") else grain or GRAINS.get((time.duration or "")[-1:])
    then = later(day, time.duration, sign) if day and time.duration and told else None
    return almanac.around_unit(then, told, 0) if then and told else None


def _by_when(time: Time, told: Time) -> Time | None:
    """Return within how long something was to be as counted from when that was told: "In May 2024 ...; it was to open within two years".

    Null where that was told of a time to come.
    """
    if not told.end_date or not time.duration or (time.anchor and told.end_date >= time.anchor):
        return None
    return replace(time, start_date=None, end_date=later(told.end_date, time.duration), precision="day", anchor=told.anchor)
