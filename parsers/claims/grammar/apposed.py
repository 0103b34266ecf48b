"""A name, what its bearer is, and a verb that no list need know: "O. Dahl, the ports secretary, (derides) that reading"."""

from __future__ import annotations

import re

NAME = r"(?:(?:the|The)\s)?[A-ZÀ-Þ][\w.’'&-]*(?:\s(?:(?:of|for|the|and|de|van|von|bin|al)\s){0,2}[A-ZÀ-Þ][\w.’'&-]*){0,6}"
BEARER = re.compile(
    rf"(?P<name>{NAME}),\s(?:(?:an?|the|who|whose|its|his|her|their|one\sof|as|which|like|known|formerly|based|head|director|chair|chief|president|professor|founder)\b[^,;:“”\"]{{2,100}}"
    r"|[^,;:“”\"]{2,60}[’']s\s[^,;:“”\"]{2,60}),\s(?:(?:also|still|now|too|\w+ly)\s)?"
    r"(?P<verb>[a-z][a-z-]+(?:ed|[^s]s))\s"
    r"(?=(?:the|an?|that|this|these|those|its|his|her|their|it|them|him|what|how|any|no|every|all|for|whether)\s)"
)


def apposed(sentence: str, at: int) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Return where a name stands that opens a sentence, and its verb behind what its bearer is; null where there is no such verb."""
    found = BEARER.match(sentence, at)
    return (found.span("name"), found.span("verb")) if found else None
