"""Dates: "by the end of 2025" ends on 2025-12-31."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from parsers.model import Time, TimeRole
from parsers.values import almanac, time_forms
from parsers.values.almanac import DAY, Days, Part
from parsers.values.moments import Moment, Setting, later

PART = re.compile(r"\b(?:(?P<part>early|mid|late|later)(?:\s+in)?[\s–-]*|(?:the\s+)?(?P<of>beginning|start|middle|end|close)\s+of\s+)(?:the\s+)?$", re.IGNORECASE)
PARTS: dict[str, Part] = {"early": "early", "beginning": "early", "start": "early", "mid": "mid", "middle": "mid", "late": "late", "end": "late", "close": "late", "later": "late"}
BOUND = re.compile(
    r"\b(?P<bound>by(?:\s+(?:no\s+later\s+than|around|about))?|no\s+later\s+than|not\s+later\s+than|until|till|up\s+to|before|prior\s+to|ahead\s+of|within|since|as\s+of|as\s+from|from|starting(?:\s+(?:in|on|from))?|beginning(?:\s+(?:in|on))?|effective(?:\s+from)?|after|following|over|during|throughout|for|through)\s+(?:the\s+(?=(?:end|start|beginning|middle|close|next|coming|last|past)\b))?$",
    re.IGNORECASE,
)
DEADLINES = {"by", "by no later than", "by around", "by about", "no later than", "not later than"}
LASTING = {"until", "till", "up to", "through"}
BEFORE = {"before", "prior to", "ahead of"}
ONWARD = {"since", "as of", "as from", "from", "starting", "starting in", "starting on", "starting from", "beginning in", "beginning on", "beginning", "effective", "effective from"}
KEPT = DEADLINES | LASTING | BEFORE | {"within", "since", "as from", "after"}  # words that carry the role belong to the surface
JOIN = re.compile(r"\s*(?:,\s*)?(?:-|–|—|\bto\b|\bthrough\b|\bthru\b|\buntil\b|\btill\b|\band\b)\s*(?:the\s+)?(?:end\s+of\s+)?", re.IGNORECASE)
COUNTED_FROM = re.compile(  # from something else than the text itself: "within two years of its taking effect"
    r"\s+(?:of|after|from|following)\s+(?!(?:the\s+)?(?:date\s+of\s+)?(?:this|publication|the\s+publication|today|now)\b)", re.IGNORECASE
)
GIVEN_TIME = re.compile(r"\b(?:has|have|had|open|comments?|submi\w+|feedback|extended|given|accepted)\b[^.;]{0,40}$", re.IGNORECASE)
EFFECTIVE = re.compile(r"\b(?:tak(?:e|es|ing)\s+effect|took\s+effect|effective|in(?:to)?\s+(?:force|effect)|appl(?:y|ies|ied|icable)|applying)\b[^.;]{0,40}$", re.IGNORECASE)
DUE = re.compile(r"\b(?:deadline|due|expires?|must\s+be\s+(?:submitted|received))\b[^.;]{0,30}$", re.IGNORECASE)


def find(text: str, *, published: date | None = None, jurisdiction: str | None = None) -> tuple[Time, ...]:
    """Return the times in the order of the text; relative ones are resolved with the day of publication, and stay open without it.

    Fiscal years are those of `jurisdiction`, by default of the country that the text names most often.
    """
    moments = time_forms.find(Setting(text, published, jurisdiction))
    found: list[Time] = []
    at = 0
    while at < len(moments):
        first = moments[at]
        at += 1
        if at < len(moments) and (joined := _joined(text, first, moments[at])):
            first, at = joined, at + 1
            found.append(_time(text, first, published, "period"))
        else:
            found.append(_time(text, first, published, _role(first)))
    return tuple(found)


def _role(moment: Moment) -> TimeRole:
    return "period" if moment.kind in {"duration", "window", "vague", "range"} else "event"


def _joined(text: str, first: Moment, second: Moment) -> Moment | None:
    """Make one interval of "from March to June 2025"; "in March and June" are two."""
    middle = text[first.end : second.start]
    if "range" in {first.kind, second.kind}:
        return None
    if not JOIN.fullmatch(middle) or first.duration or second.duration:
        return None
    before = text[max(0, first.start - 10) : first.start]
    if "and" in middle and not re.search(r"\bbetween\s+$", before, re.IGNORECASE):
        return None
    if first.again and second.days and second.days.end:  # "May to September": the May before that September
        years = (second.days.end.year, second.days.end.year - 1)
        first = replace(first, days=next((days for year in years if (days := first.again(year)) and days.start and days.start < second.days.end), None))
    if not (first.days and second.days and first.days.start and second.days.end and first.days.start < second.days.end):
        return None
    precision = second.days.precision if second.days.precision == first.days.precision else "day"
    return Moment(first.start, second.end, Days(first.days.start, second.days.end, precision), "calendar", anchored=first.anchored or second.anchored)


def _time(text: str, moment: Moment, published: date | None, role: TimeRole) -> Time:
    """Read the words before an expression: which part of it, from or until it, and what happens then."""
    start, days = moment.start, moment.days
    before = text[max(0, start - 90) : start]
    ended = False
    if days and (match := PART.search(before)) and moment.kind != "window":
        ended = (match["of"] or "").lower() in {"end", "close"}
        start -= len(before) - match.start()
        which = PARTS[(match["part"] or match["of"]).lower()]
        days = _part(days, which, (match["of"] or "").lower(), before[: match.start()])
        before = before[: match.start()]
    if match := BOUND.search(before):
        bound = re.sub(r"\s+", " ", match["bound"].lower())
        bounded, role = _bounded(text, bound, moment, days, published, role, ended=ended)
        if bound in KEPT:
            start -= len(before) - match.start()
            before = before[: match.start()]
        days = bounded
    if role in {"event", "period"} and moment.kind not in {"duration", "vague"} and EFFECTIVE.search(before):
        role = "effective"
    elif role == "event" and DUE.search(before):
        role = "deadline"
    anchored = moment.anchored or (days is not None and moment.kind == "duration")
    return Time(
        start, moment.end, text[start : moment.end], days.start if days else None, days.end if days else None, moment.duration,
        days.precision if days else None, role, published if anchored and days else None,
    )  # fmt: skip


def _part(days: Days, which: Part, word: str, before: str) -> Days:
    """Return the part; "by the end of" and "until the end of" look at its last day, so does "end" where the part is a short one."""
    if word in {"end", "close"} and BOUND.search(before):
        return days
    return almanac.part(days, which)


def _bounded(text: str, bound: str, moment: Moment, days: Days | None, published: date | None, role: TimeRole, *, ended: bool) -> tuple[Days | None, TimeRole]:
    if bound == "within":
        return (None if COUNTED_FROM.match(text, moment.end) else _within(moment, days, published)), "deadline"
    if days is None or moment.kind == "window":
        return days, role
    if bound in DEADLINES:
        return Days(None, days.end, days.precision), "deadline"
    if bound in LASTING:
        return Days(None, days.end, days.precision), "deadline" if GIVEN_TIME.search(text, max(0, moment.start - 70), moment.start) else "period"
    if bound in BEFORE:
        last = days.end if ended or days.precision == "day" else days.start - timedelta(days=1) if days.start else None
        return Days(None, last, days.precision), "deadline"
    if bound in ONWARD and role == "event":
        if bound == "as of" and published and days.start and days.start <= published:
            return days, "event"
        applies = bound != "since" and days.precision in {"day", "month"}  # "from 2 August" names the day on which something begins to apply
        return (days, "effective") if applies else (Days(days.start, None, days.precision), "period")
    if bound == "after" and role == "event":
        return Days(days.end + DAY if days.end else None, None, days.precision), "period"
    if bound in {"over", "during", "throughout", "for"} and days.start != days.end:
        return days, "period"
    return days, role


def _within(moment: Moment, days: Days | None, published: date | None) -> Days | None:
    """Return the time left: "within 90 days" of publication, unless the text counts from something else."""
    if days is not None:
        return Days(None, days.end, days.precision)
    if moment.duration is None or published is None:
        return None
    return Days(None, later(published, moment.duration), "day")
