"""Whether who acts does so for the public: only then is the money that is given public money."""

from __future__ import annotations

import re

from parsers.claims.grammar.phrases import head_of, plain_words
from parsers.claims.grammar.verbs import words
from parsers.claims.jurisdictions.jurisdiction import place_that_acts
from parsers.claims.sentences.spans import Spans, inside
from parsers.model import Span

SEVERAL = re.compile(r",\s|;\s|\sand\s")
PRIVATE = frozenset({"company", "university"})


def is_public(actor: Span, text: str, found: Spans) -> bool:
    """Say whether an actor, or one of several, is a public body, a country or who is called by an office of it: no firm, and no head of one."""
    start = actor.start
    for part in SEVERAL.split(text[actor.start : actor.end]):
        start = text.index(part, start)
        if _is_public(Span(start, start + len(part)), text, found):
            return True
    return False


def _is_public(part: Span, text: str, found: Spans) -> bool:
    """Say whether one actor acts for the public."""
    named = inside(found.orgs, part.start, part.end)
    if any(org.is_public for org in named):
        return True
    if any(org.form in PRIVATE for org in named):
        return False
    surface = text[part.start : part.end]
    if place_that_acts(surface, inside(found.places, part.start, part.end), part.start):
        return True
    plain = plain_words(surface)
    return bool(plain) and not words("offices").isdisjoint(plain[: head_of(plain) + 1])
