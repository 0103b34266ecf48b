"""A text whose speech stands in single quotation marks, as in Britain, with double ones, as all else here looks for; every place stays where it is."""

from __future__ import annotations

import re
from dataclasses import replace

from parsers.model import Document

# what may stand in speech, apostrophes too: "don't", "the regulators' powers"; each character in exactly one way, so that nothing is tried twice
CURLY = r"(?:[^‘’\n]|(?<=\w)’(?=\w)|(?<=s)’(?=\s[a-z]))*"
STRAIGHT = r"(?:[^'\n]|(?<=\w)'(?=\w)|(?<=s)'(?=\s[a-z]))*"
SPEECH = re.compile(  # ends with a stop before the mark, as words that are only spoken of do not
    rf"(?<!\w)‘(?=\w)(?P<curly>{CURLY}[,.?!…])’(?!\w)|(?<![\w'])'(?=[A-Z])(?P<straight>{STRAIGHT}[,.?!…])'(?=\s|$)",
    re.MULTILINE,
)
INNER = str.maketrans('“”"', "‘’'")  # a quotation in one


def double_quoted(document: Document) -> Document:
    """Return a document with the speech in its text in double quotation marks."""
    return replace(document, text=SPEECH.sub(_doubled, document.text))


def _doubled(speech: re.Match[str]) -> str:
    said = speech[speech.lastgroup or 0].translate(INNER)
    return f"“{said}”"
