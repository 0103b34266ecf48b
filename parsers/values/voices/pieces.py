"""Pieces of what is said, without the spaces and marks around them."""

from __future__ import annotations

from parsers.model import Span


def stripped(text: str, start: int, end: int) -> Span:
    """Leave out spaces and the comma that parts what is said from who says it."""
    piece = text[start:end].rstrip()
    if piece.endswith((",", "—", "-")):
        piece = piece[:-1].rstrip()
    return Span(start, start + len(piece))


def trim(text: str, start: int, end: int) -> int:
    """Return the end without the full stop of the sentence, unless a quotation holds it."""
    piece = text[start:end].rstrip()
    return start + len(piece[:-1] if piece.endswith((".", "!", ";")) else piece)
