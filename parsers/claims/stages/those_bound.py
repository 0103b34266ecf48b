"""Does a sentence tell of those whom rules bind, what they took up or are expected to do? "Banks are expected to keep a list"."""

from __future__ import annotations

import re

from parsers.claims.grammar.subject import subject_words
from parsers.claims.grammar.tense import Told
from parsers.claims.stages.cues import told_by

FIRMS, TOOK_UP = told_by("firms"), told_by("took_up")  # a framework that nobody must follow is taken up
EXPECTED_TO = re.compile(r"(?:is|are) (?:also |now )?expected to\b")


def is_expected_of(text: str, told: Told) -> bool:
    """Say whether somebody whom rules bind is expected to do something, by which he is told to."""
    return EXPECTED_TO.match(text, told.at) is not None and _of_firms(text)


def took_up(text: str, told: Told) -> bool:
    """Say whether somebody whom rules bind works by one already: "Hospitals have adopted the code"."""
    return told.tense in {"perfect", "present"} and TOOK_UP.match(text, told.at) is not None and _of_firms(text)


def _of_firms(text: str) -> bool:
    return FIRMS.search(subject_words(text)) is not None
