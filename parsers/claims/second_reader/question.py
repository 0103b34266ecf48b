"""A document as a model is asked about it: numbered sentences in a fenced block, cut into pieces of whole sentences.

The page is data. A sentence is one line that begins with its number, so that no line of the page can be the fence; and the fence's mark
is a digest of what it fences, which no page can hold of itself.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from parsers.claims.second_reader.quote import SURROGATES
from parsers.claims.sentences.segment import Sentence, sentences
from parsers.model import Document

PIECE = 6_000  # characters of sentences: with instructions and reply it fits into the 8,192 tokens that local servers give a model
PIECES = 50  # of one document; what stands behind them is not asked about
TITLE = 300  # characters of a title or a publisher's name: what is longer is none


@dataclass(frozen=True, slots=True)
class Question:
    """One piece of a document, as the message of the user."""

    text: str
    first: int  # number of its first sentence, counted from 1 in the document
    last: int

    @property
    def sha256(self) -> str:
        """Hex digest of the text: with prompt and model, what a reply is kept under."""
        return hashlib.sha256(self.text.encode()).hexdigest()


def questions(document: Document) -> tuple[Question, ...]:
    """Return what a model is asked about a document, none where it has no sentences."""
    numbered = list(enumerate(sentences(document.text), 1))
    about = _about(document)
    pieces = list(_pieces(numbered))[:PIECES]
    return tuple(Question(_fenced([*about, *_lines(piece)]), piece[0][0], piece[-1][0]) for piece in pieces)


def _about(document: Document) -> list[str]:
    """Return what the page says of itself: as much its text as any sentence."""
    known = (("title", document.title), ("publisher", document.publisher), ("published", document.published_on))
    return [f"[{name}] {_one_line(str(value))[:TITLE]}" for name, value in known if value]


def _pieces(numbered: Sequence[tuple[int, Sentence]]) -> Iterator[list[tuple[int, Sentence]]]:
    """Yield the sentences in runs that fit into one question."""
    piece: list[tuple[int, Sentence]] = []
    size = 0
    for number, sentence in numbered:
        if piece and size + len(sentence.text) > PIECE:
            yield piece
            piece, size = [], 0
        piece.append((number, sentence))
        size += len(sentence.text)
    if piece:
        yield piece


def _lines(piece: Sequence[tuple[int, Sentence]]) -> list[str]:
    return [f"[{number}] {_one_line(sentence.text)}" for number, sentence in piece]


def _one_line(text: str) -> str:
    return " ".join(SURROGATES.sub("\ufffd", text).split())


def _fenced(lines: Sequence[str]) -> str:
    page = "\n".join(lines)
    mark = hashlib.sha256(page.encode()).hexdigest()[:16]
    return f"----- page {mark} begins -----\n{page}\n----- page {mark} ends -----"
