"""How a time of a claim is to be read: from when somebody's days count, until when something is put off or open, since when it holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from parsers.model import Time, TimeRole
from parsers.values.times.almanac import PARTS_OF_A_YEAR, first_of
from parsers.values.times.bounds import after

BEFORE_TIME = 150  # characters in which a verb leads to a time: from "would hold back" to "until December 2027" it may be far
PUT_OFF = re.compile(
    r"\b(?:delay\w{0,3}|postpon\w{1,3}|defer\w{0,4}|mov(?:e[sd]?|ing)|push(?:e[sd]|ing)?|put(?:s|ting)? (?:off|back)|slip\w{0,4}|wait|h(?:old|olds|eld|olding) (?:off|back)|set back|brought forward|bring forward)\b(?:[^.;]|\.(?=\s?\d)){0,140}$"
)
SITTING = r"\b(?:votes?|hearings?|debates?|sessions?|sittings?|readings?|decisions?|rulings?|trials?|summits?|meetings?|talks)\b"  # no law takes effect then
IT_WAS = re.compile(rf"{SITTING}\s(?:was|were|is|are|will\sbe|ha(?:s|ve|d)\sbeen)\s(?:\w+ly\s)?$")  # "The hearing was (put off)"
SITTING_BEFORE = re.compile(rf"{SITTING}[^.;,]{{0,40}}$")
SITTING_BEHIND = re.compile(rf"\s(?:an?|the|its|all|any)\s(?:\w+\s){{0,2}}?{SITTING}")
BEFORE = re.compile(r"before\s", re.IGNORECASE)
WITHIN = re.compile(r"within\b|(?:no|not)\s(?:later|more)\sthan\b", re.IGNORECASE)
NEVER = re.compile(r"(?:\b(?:not|cannot|never|unlikely|neither|nobody)\b|n[’']t\b)[^.;,]{0,80}$")
HOLDS = re.compile(  # what a law does from a day on: "China has required labels (since September)"
    r"\b(?:has|have)\s(?:(?:also|already|only|since\s(?:last\s)?\w+(?:\s\d{4})?)\s)?(?:required|barred|banned|obliged|forbidden|prohibited|outlawed|applied|had\sto|been\s(?:illegal|unlawful|an?\s(?:crime|offence)"
    r"|compulsory|mandatory|binding|able\sto|allowed|banned|barred|required|obliged|forbidden|prohibited))\b"
)
SINCE = re.compile(r"since\s", re.IGNORECASE)
DAY = timedelta(days=1)
TO = re.compile(r"\b(?:to|until|till)\s$")
UNTIL = re.compile(r"(?:until|till)\s", re.IGNORECASE)
CLOSES_ON = re.compile(r"\b(?:closes?|closing|(?:is|are)\sdue)\s(?:at\s[\w:. ]{1,14}\s)?(?:on\s)?(?:the\s)?$")
MONTHS = {"year": 12, "half": 6, "quarter": 3, "month": 1}
IN_PART = re.compile(r"(?:early|mid|late)\b", re.IGNORECASE)


def counted_from_nothing(time: Time) -> Time:
    """Return a length of time without days where it is counted from publication: a law's "within 15 days" begin when something happens."""
    return replace(time, start_date=None, end_date=None, anchor=None) if time.duration and time.anchor else time


def from_the_act(time: Time, told: Sequence[Time]) -> Time:
    """Return a length of time that somebody was given as counted from the day of the act, where its sentence tells it before: "on Monday ... within ten days"."""
    counts = time.end_date is not None or not WITHIN.match(time.surface)  # not "within 30 days of receipt"
    if time.role != "deadline" or not time.duration or not counts:
        return time
    days = (each.start_date for each in told if each.end < time.start and each.role == "event" and each.start_date == each.end_date)
    day = next((each for each in days if each and (time.anchor is None or each <= time.anchor)), None)
    ends = after(day, time.duration, time.surface) if day else None
    return replace(time, end_date=ends, anchor=day) if ends else time


def put_off(text: str, time: Time) -> Time:
    """Return a time, as when something takes effect where that was put off to or until then."""
    until = UNTIL.match(time.surface)
    if time.role not in {"event", "period"} or time.end_date is None:
        return time
    verb = PUT_OFF.search(text, max(0, time.start - BEFORE_TIME), time.start)
    if verb is None:
        return time
    if (
        IT_WAS.search(text, max(0, verb.start() - 60), verb.start())
        or SITTING_BEFORE.search(text, verb.start(), time.start)
        or SITTING_BEHIND.match(text, time.end)
    ):
        return replace(time, role="event") if until is None else _within(time, until.end(), text, "event")
    if until is None:
        return replace(time, role="effective") if time.role == "event" and TO.search(text, max(0, time.start - 7), time.start) else time
    return _within(time, until.end(), text, "effective")


def _within(time: Time, opens: int, text: str, role: TimeRole) -> Time:
    """Return a time until which something is put off as the one within which it is to come, without the words that open it."""
    if time.end_date is None:
        return time
    start = time.start + opens
    months = MONTHS.get(time.precision or "day", 0)
    part = IN_PART.match(text, start) if months == 12 else None
    begins = _begins(time.end_date, PARTS_OF_A_YEAR[part[0].lower()][1] if part else months)
    return replace(time, start=start, surface=time.surface[opens:], start_date=begins, role=role)


def not_before(text: str, time: Time) -> Time:
    """Return a time before which something is not to come as the one in which it may: "not due before June"."""
    if time.role != "deadline" or time.end_date is None or not BEFORE.match(time.surface):
        return time
    if not NEVER.search(text, max(0, time.start - BEFORE_TIME), time.start):
        return time
    months = MONTHS.get(time.precision or "day", 0)
    begins = time.end_date + DAY if months else time.end_date
    return replace(time, start_date=begins, end_date=_ends(begins, months), role="event")


def closing(text: str, time: Time) -> Time:
    """Return the day on which a call or a consultation closes as the one until which it is open: "it closes on 12 May"."""
    if (
        time.role not in {"event", "deadline"}
        or time.precision != "day"
        or CLOSES_ON.search(text, max(0, time.start - 40), time.start) is None
    ):
        return time
    return replace(time, start_date=None, role="deadline")


def since(text: str, begins: int, ends: int, time: Time, *, binding: bool) -> Time:
    """Return a time since which something is so, which ends with no day; of a law, the one in which it took effect, where its sentence says that it holds ("has been banned since May")."""
    if time.role != "period" or time.start_date is None or not SINCE.match(time.surface):
        return time
    holds = binding and HOLDS.search(text, max(begins, time.start - BEFORE_TIME), min(ends, time.end + BEFORE_TIME))
    if holds:
        return replace(time, end_date=_ends(time.start_date, MONTHS.get(time.precision or "day", 0)), role="effective")
    return replace(time, end_date=None)


def _ends(first: date, months: int) -> date:
    """Return the last day of so many months that begin on a first day; of no month, the day itself."""
    return first_of(first.year, first.month + months) - DAY if months else first


def _begins(last: date, months: int) -> date:
    """Return the first day of so many months that end on a last day; of no month, the day itself."""
    return first_of(last.year, last.month - months + 1) if months else last
