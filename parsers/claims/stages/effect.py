"""When does what is decided take effect? "The measures take effect on January 1.": decided, but not in force before that day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from parsers.claims.grammar.tense import verb_of
from parsers.claims.stages.cues import IN_FORCE
from parsers.model import Stage, Time

WHAT = (
    r"(?:(?:the|its|their|these|this|that|those|both)\s(?:(?:new|final|interim|revised|amended|export)\s){0,2}"
    r"(?:rules?|measures?|decrees?|orders?|laws?|acts?|regulations?|controls|curbs|restrictions|tariffs|duties|ban|changes?|amendments?|guidelines|code|notice|requirements?|directive|provisions?|resolution)"
    r"|it|they|these|both)"
)
WILL = r"(?:(?:will|would|shall|(?:is|are)\s(?:(?:due|set|expected|scheduled|slated)\s)?to)\s)?"
EFFECT = r"(?:(?:takes?|comes?|goes?|enters?)\s(?:into\s)?(?:effect|force)|becomes?\seffective|(?:is|are)\seffective|appl(?:y|ies)(?=\s(?:from|as\sof|starting)\b))"
TAKES_EFFECT = re.compile(rf"{WHAT}\s{WILL}{EFFECT}\b", re.IGNORECASE)
COMES = re.compile(rf"{WILL}{EFFECT}\b", re.IGNORECASE)
TODAY = re.compile(  # by its verb, or as somebody announces: "announced that the Act enters into force today"
    rf"(?:(?:announced|confirmed|noted|said|says)\sthat\s[^,;.]{{3,120}}?\s)?{WILL}{EFFECT}\s(?:[\w-]+\s){{0,3}}?today\b", re.IGNORECASE
)
HOLDS_NOW = re.compile(  # though another part of it comes later: "is in force and bans it from August"
    r"\b(?:is|are|been)\s(?:\w+\s)?in\s(?:force|effect)\b|\balready\b", re.IGNORECASE
)
HEREBY = re.compile(r"\bhereby\b")
AND_NO_MORE = re.compile(r"(?:[^,;:]|,(?=\s\d)){0,60}[.”\"’']*$")


def takes_effect(text: str) -> bool:
    """Say whether the main verb of a sentence tells that something takes effect or has."""
    told = verb_of(text)
    return COMES.match(text, told.at) is not None or IN_FORCE.search(text, told.at) is not None


def only_takes_effect(text: str) -> bool:
    """Say whether a sentence tells nothing but when something that was named before it takes effect."""
    found = TAKES_EFFECT.match(text)
    return found is not None and AND_NO_MORE.match(text, found.end()) is not None


def tells_its_effect(made: str, text: str) -> bool:
    """Say whether a sentence tells nothing but when that takes effect which the one before it made: "signed a decree", "hereby makes rules"."""
    return only_takes_effect(text) and (verb_of(made).has_happened or HEREBY.search(made) is not None)


def by_its_day(stage: Stage, text: str, times: Sequence[Time], published: date | None) -> Stage:
    """Return the stage of what a sentence tells to take effect: nothing is in force before the first of its days, and "takes effect today" is."""
    days = [day for time in times if time.role == "effective" and (day := time.start_date or time.end_date)]
    if not published or not days:
        return stage
    if stage == "in_force" and min(days) > published and HOLDS_NOW.search(text) is None:
        return "enacted"
    return "in_force" if days == [published] and TODAY.match(text, verb_of(text).at) else stage
