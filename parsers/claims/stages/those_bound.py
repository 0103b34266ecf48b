"""What is told of those whom rules bind: what they took up, may ask for or are expected to do, and from which day on."""

from __future__ import annotations

import re

from parsers.claims.grammar.subject import subject_words
from parsers.claims.grammar.tense import Told
from parsers.claims.stages.cues import told_by
from parsers.values.times.almanac import MONTH

FIRMS, TOOK_UP = told_by("firms"), told_by("took_up")  # a framework that nobody must follow is taken up
OPEN_TO = told_by("open_to")
_DAY = rf"(?:the )?(?:early |mid-|late )?(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?)?(?:{MONTH}|20\d\d\b|next \w+)"
FROM_A_DAY = re.compile(rf"(?:As )?[Ff]rom (?:{_DAY}|the same day|that day|tomorrow\b)")
APPLIES_FROM = re.compile(
    r"\b(?:takes? effect|(?:comes?|enters?|goe?s?) into (?:force|effect)|appl(?:y|ies)) (?:only )?"
    rf"(?:(?:(?:from|on|as of|in) )?{_DAY}|\d+ (?:\w+ )?(?:days|weeks|months) (?:from|after)\b)"
)
LATER = re.compile(rf"[^.;]{{1,120}}? (?:as )?from {_DAY}")  # behind a verb of what is ahead
EXPECTED_TO = re.compile(r"(?:is|are) (?:also |now )?expected to\b")


def is_expected_of(text: str, told: Told) -> bool:
    """Say whether somebody whom rules bind is expected to do something, by which he is told to: "Banks are expected to keep a list"."""
    return EXPECTED_TO.match(text, told.at) is not None and _of_firms(text)


def took_up(text: str, told: Told) -> bool:
    """Say whether somebody whom rules bind works by one already: "Hospitals have adopted the code"."""
    return told.tense in {"perfect", "present"} and TOOK_UP.match(text, told.at) is not None and _of_firms(text)


def binds_later(text: str, told: Told) -> bool:
    """Say whether a rule or a law, which is there, is told to bind from a day on: "From 2 August", "takes effect on 1 March"."""
    if told.tense == "ahead" and LATER.match(text, told.at):
        return True
    return told.tense in {"ahead", "present", "may", "must"} and (FROM_A_DAY.match(text) or APPLIES_FROM.search(text)) is not None


def is_open_to_firms(text: str, told: Told) -> bool:
    """Say whether money is told to be there for whoever asks: "Firms may be given vouchers", "Loans are available"."""
    open_to = OPEN_TO.match(text, told.at)
    return open_to is not None and ("may be" not in open_to[0] or _of_firms(text))


def _of_firms(text: str) -> bool:
    return FIRMS.search(subject_words(text)) is not None
