"""A text whose speech stands in single quotation marks, as in Britain, with double ones, as all else here looks for; every place stays where it is."""

from __future__ import annotations

import re
from dataclasses import replace

from parsers.model import Document

WITHIN = r"(?<=\w)['’](?=\w)|(?<=s)['’](?=\s[a-z])"  # an apostrophe: "don't", "the regulators' powers"
SPEECH = re.compile(  # ends with a stop before the mark, as words that are only spoken of do not
    rf"(?<!\w)‘(?=\w)(?P<curly>(?:[^‘’\n]|{WITHIN})*[,.?!…])’(?!\w)|(?<![\w'])'(?=[A-Z])(?P<straight>(?:[^'\n]|{WITHIN})*[,.?!…])'(?=\s|$)",
    re.MULTILINE,
)
INNER = str.maketrans('“”"', "‘’'")  # a quotation in one


def double_quoted(document: Document) -> Document:
    """Return a document with the speech in its text in double quotation marks."""
    return replace(document, text=SPEECH.sub(_doubled, document.text))


def _doubled(speech: re.Match[str]) -> str:
    said = speech[speech.lastgroup or 0].translate(INNER)
    return f"“{said}”"
