"""For whom somebody without a name speaks: "an official at the ministry", "a Commission spokesman", "its lobbyist"."""

from __future__ import annotations

import re

from parsers.claims.grammar.subject import clause
from parsers.claims.grammar.verbs import QUOTES, words
from parsers.claims.sentences.segment import Sentence
from parsers.claims.who.names import Names
from parsers.model import Span

SPEAKS_FOR = re.compile(
    r"(?i:an?|the|some|several|one|two|three|senior)\s(?:(?:[a-z]+\s){0,2}(?P<whose>(?:[A-Z][\w’'.-]*\s){1,5})|(?:[\w’'-]+\s){0,4}?)"
    r"(?i:spokes\w+|officials?|sources?|aides?|(?:minister|president|mayor|governor)[’']s\soffice)\b"
)
AT_WHOSE = re.compile(r"\s(?:at|in|of|for|from|with)\s")
A_SOURCE = re.compile(  # who is not named: "Two officials with knowledge of the matter", "people familiar with the plan"
    r"(?:(?:[Tt]he|[Aa]n?|[Ss]ome|[Ss]everal|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ss]enior|[Uu]nnamed|\d+)\s){0,2}(?:[A-Z]?[\w’'-]+\s){0,3}?(?i:officials?|sources?|aides?|insiders?|people|persons?|spokes\w+)"
    r"(?:\s(?:with|who|familiar|close|in|at|of|for|from|briefed)\b.*)?"
)
OF_HIM = re.compile(r"(?:his|her)\s(?:spokes\w+|office|aides?|lawyers?)\b")
OF_A_BODY = re.compile(r"(?:an?|the|its|their)\sspokes\w+")
ITS_SPEAKER = re.compile(r"(?:its|their)\s(?:spokes\w+|lawyers?|lobbyists?|press\soffice)\b")


def for_whom(told: Span, names: Names) -> Span | None:
    """Return for whom somebody without a name speaks; null where that is not told, himself where he has a name."""
    speaks = SPEAKS_FOR.match(names.text, told.start, told.end)
    if speaks is None:
        return told
    body = names.agent(speaks.start("whose"), speaks.end("whose") - 1) if speaks["whose"] else None
    if body:
        return None if names.adjective(body) else body  # "a Commission spokesman", "an American official"
    at = AT_WHOSE.match(names.text, speaks.end(), told.end)
    return names.agent(at.end(), told.end) if at else None


def is_source(told: Span, names: Names) -> bool:
    """Say whether somebody tells of what others do and has no name: "Two officials with knowledge of the matter"."""
    return A_SOURCE.fullmatch(names.text, told.start, told.end) is not None


def for_subject(sentence: Sentence, speaker: str) -> bool:
    """Say whether a speaker speaks for the subject of a sentence: "her spokeswoman"; "a spokesperson" where it tells a view, "Boreal rejects the charge"."""
    if OF_HIM.match(speaker):
        return True
    parts = clause(sentence.text)
    views = parts is not None and parts.verb.lower() in words("views") and sentence.text[:1] not in QUOTES
    return views and OF_A_BODY.match(speaker) is not None
