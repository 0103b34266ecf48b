"""On whose word a list or the rest of a paragraph is told: "The minister announced the following:", "The director took members through the plan."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers.claims.grammar.subject import clause
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
FARTHEST = 12  # sentences; a paragraph may be as long as a book


def presenter(text: str, judged: Sequence[Judged], found: Sequence[Credit], number: int) -> Span | None:
    """Return who presents what a sentence tells; null where nobody does, or where another is credited with something in between."""
    sentence = judged[number].sentence
    if over := sentence.over:
        return _who(text, over.start, over.end, THE_FOLLOWING)
    for before in range(number - 1, max(-1, number - 1 - FARTHEST), -1):
        told = judged[before].sentence
        if told.line != sentence.line or any(told.start <= each.cue.start < told.end for each in near(found, told.start, told.end)):
            return None
        if who := _who(text, told.start, told.end, LEADS_THROUGH):
            return who
    return None


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
