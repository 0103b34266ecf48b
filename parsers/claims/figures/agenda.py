"""Does a weekday lie ahead that no verb places? "The bill goes to the Sejm on Tuesday" is told before that day, in the plain present."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from parsers.claims.grammar.tense import PLAIN_SENTENCE, verb_of
from parsers.model import Time
from parsers.values.times import tense
from parsers.values.times.almanac import WEEKDAY

WEEK = timedelta(weeks=1)
ALONE = re.compile(rf"{WEEKDAY}$")
OPENS = re.compile(r"(?:On\s)?$")
AFTER_IT = re.compile(  # what has happened
    r"(?:follow|come|mark|cap|end|conclude|echo|build|say|show|find|warn|report|argue|call|note)(?:e?s)?\b"
)


def still_to_come(text: str, opens: int, ends: int, time: Time, published: date | None) -> Time:
    """Return a time of the sentence between two places, a weekday before publication as the coming one where the sentence tells what is on the agenda.

    A headline tells in the present what has happened; it ends without a stop.
    """
    bare = published and time.anchor == published and time.start_date == time.end_date and ALONE.fullmatch(time.surface)
    if (
        not bare
        or time.role != "event"
        or not time.start_date
        or not published
        or time.start_date >= published
        or text[time.end : time.end + 1] in "’'"
    ):
        return time
    return _a_week_later(time, time.start_date) if _on_the_agenda(text, opens, ends, time) else time


def _on_the_agenda(text: str, opens: int, ends: int, time: Time) -> bool:
    """Say whether the main verb that a weekday stands by is one of the plain present, and no other verb places it."""
    if tense.is_when_it_was_said(text, time.start):
        return False
    sentence = text[opens:ends]
    told = verb_of(sentence)
    at = opens + told.at
    if told.tense not in {"present", "ahead"} or not PLAIN_SENTENCE.search(sentence) or AFTER_IT.match(text, at):
        return False
    if time.start < at:
        return OPENS.fullmatch(text, opens, time.start) is not None and not tense.tells_past(text[time.end : at])
    if ": " in text[at : time.start]:
        return False  # "Oslo will get it: on Friday the council picked its bid"
    return not tense.tells_past(text[at : time.start])


def _a_week_later(time: Time, day: date) -> Time:
    return replace(time, start_date=day + WEEK, end_date=day + WEEK)
