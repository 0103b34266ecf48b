"""Which of the times that stand in a sentence date its act: not the year in a law's name, nor when something else had been done."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from parsers.model import Time

NAME_OF_A_LAW = re.compile(
    r"\b(?:Acts?|Rules?|Law|Regulations?|Code|Order|Bill|Ordinance|Decree|Policy|Directive|Resolution|Convention|Constitution)(?:,|\sof|\s\([^)]{1,20}\))?\s$"
)
THE_YEARS = re.compile(r"\b(?:the|a|an|its|their|this)\s$", re.IGNORECASE)  # "the 2020 election"
NOUN = re.compile(r"\s[a-z]{3,}")
AS_OF = re.compile(r"\bas\sof\s$", re.IGNORECASE)  # when it was not known yet
BY_THE_WAY = re.compile(
    r"(?:,\s(?:which|who|whose|where|when)|\b(?:that|which)\s(?:had|was|were|has|have))\s[^,;]{0,80}$"
)  # "..., which was set up in May"
REACH = 110  # characters; no longer clause is looked through
AWAY = re.compile(r"\s(?:after|before|later|earlier|ago)\b")


def dates_an_act(text: str, time: Time) -> bool:
    """Say whether a time is told of an act at all."""
    if time.start_date is None and time.end_date is None and (time.role == "event" and not time.duration):
        return False
    before = text[max(0, time.start - 40) : time.start]
    if time.role == "event" and AS_OF.search(before):
        return False
    if time.precision == "year" and time.surface.isdigit():
        return not (NAME_OF_A_LAW.search(before) or (THE_YEARS.search(before) and NOUN.match(text, time.end)))
    return not (time.duration and time.start_date is None and time.end_date is None and AWAY.match(text, time.end))


def of_the_act(text: str, opens: int, times: Sequence[Time]) -> list[Time]:
    """Return the times of a sentence without those of clauses on something else, where the act has one of its own."""
    own = [time for time in times if time.role != "event" or not BY_THE_WAY.search(text, max(opens, time.start - REACH), time.start)]
    return own if any(time.role == "event" for time in own) else list(times)


def counted_from_nothing(time: Time) -> Time:
    """Return a length of time without days where it is counted from publication: a law's "within 15 days" begin when something happens."""
    return replace(time, start_date=None, end_date=None, anchor=None) if time.duration and time.anchor else time


def without_wider(times: Sequence[Time]) -> tuple[Time, ...]:
    """Return times without those that another one tells more exactly: "this year ... today"."""
    return tuple(time for time in times if not any(_within(other, time) for other in times))


def _within(inner: Time, outer: Time) -> bool:
    if inner.role != "event" or outer.role != "event":
        return False
    if not (inner.start_date and inner.end_date and outer.start_date and outer.end_date):
        return False
    same = (inner.start_date, inner.end_date) == (outer.start_date, outer.end_date)
    return not same and outer.start_date <= inner.start_date and inner.end_date <= outer.end_date
