"""Whether the voice of one sentence goes on in the next: a quotation that is not over, and the name of another speaker."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from parsers.claims.grammar.subject import clause
from parsers.claims.grammar.verbs import QUOTES, words

SPEAKS_ON = re.compile(r"(?:He|She|It|They|Such|This|These|But|And|During|Instead|Our)\b")
NAME = re.compile(r"[A-ZÀ-Þ][\w’'-]+|\b(?:an?|one)\b")  # "Ms Roe", or somebody new: "a union leader"
NAMED_WITH = r"(?P<{}>(?:[A-ZÀ-Þ][\w’'.-]*|an?|one)(?:\s[\w’'.-]+){{0,5}}?)"


def goes_on(last: str, here: str) -> bool:
    """Say whether a sentence goes on with the view of the one before it on its line."""
    taken_up = here[:1] in QUOTES and any(mark in last for mark in QUOTES)
    still_open = last.count("“") > last.count("”") or here.count("”") > here.count("“")
    return taken_up or still_open or SPEAKS_ON.match(here) is not None


def another_speaks(here: str, before: Sequence[str]) -> bool:
    """Say whether a sentence names who speaks in it, and none of the sentences before does."""
    names: list[str] = NAME.findall(_speaker(here))
    return bool(names) and not any(names[-1] in each for each in before)


def _speaker(sentence: str) -> str:
    """Return the words that name who says something in a sentence; empty where none do, or only a pronoun."""
    if sentence[:1] in QUOTES:
        said = _said().search(sentence)
        found = (said["after"] or said["ahead"]) if said else ""
    else:
        subject = clause(sentence)
        speaks = subject is not None and subject.verb.lower() in _verbs()
        found = sentence[subject.start : subject.end] if subject and speaks else ""
    return "" if found.lower() in words("pronouns") else found


@cache
def _verbs() -> frozenset[str]:
    return words("views") | words("inform")


@cache
def _said() -> re.Pattern[str]:
    """Return how a quotation names its speaker: "...," said Ms Roe; "...," Ms Roe said."""
    verbs = "|".join(sorted(_verbs()))
    return re.compile(
        rf"[”\"],?\s(?:(?:{verbs})\s{NAMED_WITH.format('after')}(?=[,.;]|$)|{NAMED_WITH.format('ahead')}\s(?:also\s)?(?:{verbs})\b)"
    )
