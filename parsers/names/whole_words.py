"""Where a name stands in a text as whole words, found by its letters: a pattern for each name that texts hold would cost more than it finds."""

from __future__ import annotations

from collections.abc import Iterator


def places(text: str, name: str, end: int | None = None) -> Iterator[int]:
    """Yield where a name stands in a text, or in what stands before a place of it."""
    return (at for at in beginnings(text, name, end) if stands_at(text, name, at, end))


def beginnings(text: str, name: str, end: int | None = None) -> Iterator[int]:
    """Yield where a name stands or a longer word begins with it."""
    at = text.find(name, 0, end)
    while at >= 0:
        if not _is_of_word(text, at - 1):
            yield at
        at = text.find(name, at + 1, end)


def stands_at(text: str, name: str, at: int, end: int | None = None) -> bool:
    """Say whether a name stands at a place of a text, and a word ends or begins behind it."""
    behind, stop = at + len(name), len(text) if end is None else end
    return text.startswith(name, at, stop) and _is_of_word(text, behind - 1) != (behind < stop and _is_of_word(text, behind))


def _is_of_word(text: str, at: int) -> bool:
    """Say whether the sign at a place is part of a word."""
    return 0 <= at < len(text) and (text[at].isalnum() or text[at] == "_")
