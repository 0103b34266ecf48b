"""Dates: "by the end of 2025" ends on 2025-12-31."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from parsers.model import Time, TimeRole
from parsers.values.times import almanac, bounds, tense, time_forms, told_before
from parsers.values.times.almanac import DAY, Days
from parsers.values.times.moments import Moment, Setting, later

JOIN = re.compile(
    r"\s{0,3}(?:,\s{0,3})?(?:-to-|-|–|—|\b(?:up\s{1,3})?to\b|\bthrough\b|\bthru\b|\buntil\b|\btill\b|\band\b)\s{0,3}(?:the\s{1,3})?(?:end\s{1,3}of\s{1,3})?",
    re.IGNORECASE,
)
BEGINNING = re.compile(r",?\s{1,3}(?:beginning|starting|commencing|from)\s{1,3}(?:(?:in|on|from|with)\s{1,3})?", re.IGNORECASE)
FORWARD = re.compile(r"\b(?:forward|advanc|accelerat|earlier|up\b)", re.IGNORECASE)  # moved to an earlier day
FIGURES = re.compile(r"\s(?:quarter|half|period)\b")
FROM = re.compile(r"\b(?:from|between)\s+(?:the\s+)?$", re.IGNORECASE)
BETWEEN = re.compile(r"\bbetween\s+$", re.IGNORECASE)
FIRST_PAGE, LAST_PAGE = date(1000, 1, 1), date(8999, 12, 31)  # a day beyond is a misprint, and close to where the calendar ends
LASTING = frozenset({"duration", "window", "vague", "range"})


def find(text: str, *, published: date | None = None, jurisdiction: str | None = None) -> tuple[Time, ...]:
    """Return the times in the order of the text; relative ones are resolved with the day of publication, and stay open without it.

    Fiscal years are those of `jurisdiction`, by default of the country that the text names most often.
    """
    if published is not None and not FIRST_PAGE <= published <= LAST_PAGE:
        published = None
    moments = list(time_forms.find(Setting(text, published, jurisdiction)))
    found: list[Time] = []
    at = 0
    while at < len(moments):
        joined = _joined(text, moments[at], moments[at + 1], published) if at + 1 < len(moments) else None
        if (
            joined
            and moments[at].duration
            and at + 2 < len(moments)
            and (span := _joined(text, moments[at + 1], moments[at + 2], published))
        ):
            joined, at = replace(span, start=moments[at].start), at + 1  # "five years from 2025 to 2030"
        if not joined and at + 1 < len(moments):
            moments[at], moments[at + 1] = _moved(text, moments[at], moments[at + 1])
        moment = joined or moments[at]
        role: TimeRole = "period" if joined or moment.kind in LASTING else "event"
        found.append(_time(text, moment, published, role))
        at += 2 if joined else 1
    open_ends = {moment.end for moment in moments if moment.kind == "told"}
    return tuple(told_before.counted(text, found, open_ends, published))


def _joined(text: str, first: Moment, second: Moment, published: date | None) -> Moment | None:
    """Make one interval of "from March to June 2025", "five years beginning in 2025"; "in March and June" are two, "in 2025 and 2026" is one."""
    middle = text[first.end : second.start]
    if first.kind == "duration" and first.duration and second.days and BEGINNING.fullmatch(middle):
        return _lasting(first, second)
    if not JOIN.fullmatch(middle) and JOIN.fullmatch(text, first.end, bounds.in_part(text, second).start):
        second = bounds.in_part(text, second)
        middle = text[first.end : second.start]
    if not JOIN.fullmatch(middle) or first.duration or second.duration or "range" in {first.kind, second.kind}:
        return None
    first = bounds.in_part(text, first)
    apart = "and" in middle and not (_are_two_years(first, second) or BETWEEN.search(text[max(0, first.start - 10) : first.start]))
    parted = first.again is not None and middle.lstrip().startswith(",")  # "would put off what applies from 2 August, to 2 December 2027"
    if apart or parted or bounds.moved(text, first.start):
        return None
    first, second = (
        _both(text, first, second, published) if first.again and second.again and published else (_before(first, second), second)
    )
    if not (first.days and second.days and first.days.start and second.days.end and first.days.start < second.days.end):
        return None
    precision = second.days.precision if second.days.precision == first.days.precision else "day"
    days = Days(first.days.start, second.days.end, precision)
    return Moment(first.start, second.end, days, "calendar", anchored=first.anchored or second.anchored)


def _are_two_years(first: Moment, second: Moment) -> bool:
    """Say whether two times are a year and the next one: what is done "in 2025 and 2026" goes on through both."""
    one, other = first.days, second.days
    if not (one and other and one.end and other.start) or {one.precision, other.precision} != {"year"}:
        return False
    return one.end + DAY == other.start and not (first.anchored or second.anchored)


def _lasting(length: Moment, begins: Moment) -> Moment | None:
    """Make one interval of a length and when it begins."""
    start = begins.days.start if begins.days else None
    last = later(start, length.duration) if start and length.duration and not length.duration.startswith("PT") else None
    if start is None or last is None:
        return None
    return Moment(length.start, begins.end, Days(start, last - DAY, "day"), "calendar", anchored=begins.anchored)


def _both(text: str, first: Moment, second: Moment, published: date) -> tuple[Moment, Moment]:
    """Resolve two times without year together: "June to December" ends in the December after that June."""
    opens = FROM.search(text, max(0, first.start - 10), first.start)
    told = tense.read(text, opens.start() if opens else first.start, second.end)
    told = tense.of_figures(told) if FIGURES.match(text, second.end) else told
    begins, ends = first.again, second.again

    def made(year: int) -> Days | None:
        begin, end = begins(year) if begins else None, ends(year) if ends else None
        if begin and end and begin.start and end.end and end.end < begin.start:
            end = ends(year + 1) if ends else None
        return Days(begin.start, end.end, begin.precision) if begin and end else None

    days = almanac.around(published, made, tense=told)
    if days is None:
        return first, second
    return replace(first, days=Days(days.start, days.start, days.precision)), replace(second, days=Days(days.end, days.end, days.precision))


def _before(first: Moment, second: Moment) -> Moment:
    """Resolve a first time without year by the second: "May to September" begins in the May before that September."""
    if first.again is None or second.days is None or second.days.end is None:
        return first
    end = second.days.end
    tried = (first.again(year) for year in (end.year, end.year - 1))
    return replace(first, days=next((days for days in tried if days and days.start and days.start < end), None))


def _moved(text: str, first: Moment, second: Moment) -> tuple[Moment, Moment]:
    """Resolve a time from which something was put off and the one to which it was, where one or both have no year.

    "from February to August 2026" is in the February before that August, "from March to September" in the September after that March.
    """
    if not first.again or not JOIN.fullmatch(text, first.end, second.start) or not bounds.moved(text, first.start):
        return first, second
    if FORWARD.search(text, max(0, first.start - 80), first.start):
        return first, second
    return (first, _after(first, second)) if second.again else (_before(first, second) if second.days else first, second)


def _after(first: Moment, second: Moment) -> Moment:
    """Resolve a second time without year by the first: "March to September" ends in the September after that March."""
    if second.again is None or first.days is None or first.days.start is None:
        return second
    start = first.days.start
    tried = (second.again(year) for year in (start.year, start.year + 1))
    return replace(second, days=next((days for days in tried if days and days.start and days.start > start), second.days))


def _time(text: str, moment: Moment, published: date | None, role: TimeRole) -> Time:
    """Return an expression as a time, read with the words before it."""
    found = bounds.read(text, moment, published, role)
    days = found.days or Days(None, None, None)
    anchored = found.days is not None and (moment.anchored or moment.kind == "duration")
    return Time(
        found.start,
        moment.end,
        text[found.start : moment.end],
        days.start,
        days.end,
        moment.duration,
        days.precision,
        found.role,
        published if anchored else None,
    )
