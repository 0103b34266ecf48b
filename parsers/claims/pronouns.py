"""Whom a pronoun that tells something takes up: "..., it said", "They pointed out that ..."."""

from __future__ import annotations

import re

from parsers.claims.grammar.subject import clause
from parsers.claims.grammar.verbs import words
from parsers.model import Span

SENTENCE_OPENS = re.compile(r"[.!?][”\"]?\s+(?=[A-Z“\"])|\n+")
LONGEST = 600  # characters of two sentences
SEVERAL = re.compile(r"\w+(?<!s)s$|\s(?:and|people|police)\b")
PERSON = re.compile(
    r"(?:[A-Z][\w.’'-]*\s){1,6}[A-Z][\w’'-]+$|(?:The|An?|the|an?)\s(?:\w+\s){0,4}(?:minister|president|governor|mayor|official|spokes\w+|commissioner|chair\w*)$"
)


def taken_up(text: str, pronoun: Span, named: Span | None, content: Span) -> Span | None:
    """Return whom a pronoun means: who was credited last, who is spoken of since then, or the subject of what it tells; null where nobody is."""
    word = text[pronoun.start : pronoun.end].lower()
    before = _subject_before(text, pronoun.start)
    if before is not None and (named is None or named.end < before.start) and _agrees(word, text[before.start : before.end]):
        return before
    if named is not None or content.start > pronoun.start:
        return named
    own = _subject(text, content.start, content.end)
    return own if own and word in {"it", "they"} else None


def _agrees(pronoun: str, name: str) -> bool:
    """Say whether a pronoun may mean somebody of that name."""
    if pronoun == "they":
        return SEVERAL.search(name) is not None
    return pronoun in {"he", "she"} and PERSON.match(name) is not None


def _subject_before(text: str, at: int) -> Span | None:
    """Return the subject of the sentence before the one at a place."""
    far = max(0, at - LONGEST)
    opens = [far, *(found.end() for found in SENTENCE_OPENS.finditer(text, far, at + 1))]
    return _subject(text, opens[-2], opens[-1]) if len(opens) > 1 else None


def _subject(text: str, start: int, end: int) -> Span | None:
    """Return the subject of a sentence unless it is a pronoun itself."""
    parts = clause(text[start:end])
    if parts is None or parts.start == parts.end or text[start + parts.start : start + parts.end].lower() in words("pronouns"):
        return None
    return Span(start + parts.start, start + parts.end)
