r"""What must stand in a text for a pattern to match it: read off the pattern itself, so that a pattern is only tried where it can match.

\b(?:senate|parliament)\b[^.]{0,80}\bpass(?:es|ed)?  ─►  {"senate", "parliament"} or {"pass"}: the fewer, and of as many the longer ones
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from re import _constants as of  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

SHORTEST = 3  # letters; less stands nearly everywhere
PRIVATE = range(0xE000, 0xF900)  # a mark that stands for a value is a needle by itself
Needles = frozenset[str]


def needles(pattern: str) -> Needles | None:
    """Return words or parts of words of which one stands in whatever the pattern matches; null where it names none for sure."""
    return _of_sequence(_parser.parse(pattern))


def _of_sequence(items: Iterable[tuple[Any, Any]]) -> Needles | None:
    """Return the best needles of things that follow each other: each of them must be there, so any one's needles will do."""
    found = [each for each in _each(items) if each]
    return min(found, key=lambda each: (len(each), -min(map(len, each))), default=None)


def _each(items: Iterable[tuple[Any, Any]]) -> Iterator[Needles | None]:
    run = ""
    for kind, value in items:
        if kind is of.LITERAL and chr(value).isalpha():
            run += chr(value)
            continue
        yield _of_run(run)
        run = ""
        if kind is of.LITERAL and value in PRIVATE:
            yield frozenset(chr(value))
        elif kind is of.BRANCH:
            yield _of_branches(value[1])
        elif kind is of.SUBPATTERN:
            yield _of_sequence(value[3])
        elif kind in {of.MAX_REPEAT, of.MIN_REPEAT, of.POSSESSIVE_REPEAT} and value[0] > 0:
            yield _of_sequence(value[2])
    yield _of_run(run)


def _of_run(letters: str) -> Needles | None:
    return frozenset({letters.lower()}) if len(letters) >= SHORTEST else None


def _of_branches(branches: Iterable[Iterable[tuple[Any, Any]]]) -> Needles | None:
    """Return the needles of all branches together; one branch without any leaves none."""
    each = [_of_sequence(branch) for branch in branches]
    return None if None in each else frozenset[str]().union(*(found for found in each if found))


class Index:
    """Which of several patterns may match where a word stands; `always` are those that must be tried everywhere, as bits."""

    def __init__(self, patterns: Iterable[re.Pattern[str]]) -> None:
        self.always = 0
        self._by_beginning: dict[str, list[tuple[str, int]]] = {}
        for number, pattern in enumerate(patterns):
            for needle in (found := needles(pattern.pattern)) or ():
                self._by_beginning.setdefault(needle[:SHORTEST], []).append((needle, 1 << number))
            if found is None:
                self.always |= 1 << number

    def of(self, word: str) -> int:
        """Return the patterns that a word in small letters, or a mark, makes worth trying, as bits."""
        bits = 0
        for at in range(max(1, len(word) - SHORTEST + 1)):
            for needle, bit in self._by_beginning.get(word[at : at + SHORTEST], ()):
                if word.startswith(needle, at):
                    bits |= bit
        return bits
