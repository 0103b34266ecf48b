"""On whose word a list or the rest of a paragraph is told: "The minister announced the following:", "According to the plan, it pays for:", "The director took members through the plan."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers.claims.grammar.subject import clause
from parsers.claims.grammar.verbs import QUOTES
from parsers.claims.kinds.judged import Judged
from parsers.claims.who.credit import PRONOUN, Credit, near
from parsers.model import Span

THE_FOLLOWING = re.compile(  # behind the subject of what introduces a list
    r"(?:also\s|then\s|further\s)?(?:announced|disclosed|revealed|outlined|highlighted|noted|stated|said|reported|confirmed|listed|explained)\s(?:that\s)?the\sfollowing\b[^:]{0,60}:?\s*$"
)
LEADS_THROUGH = re.compile(  # a talk, of which the sentences behind it tell
    r"(?:then\s|also\s)?(?:took|walked|talked|guided|led)\s(?:the\s)?(?:[Mm]embers|reporters|journalists|lawmakers|delegates|senators|deputies|MPs|councillors|ministers|us|them|him|her|everybody|committee|council|board|panel|meeting|audience|house|commission|media|press)\s"
    r"through\s(?:the|its|his|her|their|a)\s(?:[\w-]+\s){0,3}?(?:presentation|plan|draft|policy|proposals?|figures|numbers|report|bill|strategy|slides|budget|details)(?=[.,;]|$|\s(?:on|of|for|and|in|at|to|yesterday|today|last|this)\b)"
)
APPOSED = re.compile(r",\s[A-ZÀ-Þ][^,;:]{1,60}(?=,\s*\Z)")  # "the director, (Ida Voll),"
CLOSE = 2  # characters: a colon
FARTHEST = 12  # sentences; a paragraph may be as long as a book


def presenter(text: str, judged: Sequence[Judged], found: Sequence[Credit], number: int) -> Span | None:
    """Return who presents what a sentence tells; null where nobody does, or where another is credited with something in between."""
    sentence = judged[number].sentence
    if over := sentence.over:
        return _who(text, over.start, over.end, THE_FOLLOWING) or _by_what(text, over, found)
    for before in range(number - 1, max(-1, number - 1 - FARTHEST), -1):
        told = judged[before].sentence
        if told.line != sentence.line or any(told.start <= each.cue.start < told.end for each in near(found, told.start, told.end)):
            return None
        if who := _who(text, told.start, told.end, LEADS_THROUGH):
            return who
    return None


def _by_what(text: str, over: Span, found: Sequence[Credit]) -> Span | None:
    """Return by whose word all is told that follows the line over a list: "According to the ministry, the money goes to:"."""
    here = (each for each in near(found, over.start, over.end) if over.start <= each.cue.start < over.end and each.informs)
    return next(
        (each.source for each in here if each.content[-1].end >= over.end - CLOSE and text[each.content[0].start] not in QUOTES), None
    )


def _who(text: str, start: int, end: int, does: re.Pattern[str]) -> Span | None:
    """Return the subject of a sentence, with what is added to the name, where it does this."""
    parts = clause(text[start:end])
    if parts is None or not does.match(text, start + parts.verb_at, end):
        return None
    begins, ends = start + parts.start, start + parts.end
    if PRONOUN.match(text, begins, ends):
        return None
    apposed = APPOSED.match(text, ends, start + parts.verb_at)
    return Span(begins, apposed.end() if apposed else ends)
