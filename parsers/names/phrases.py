"""Known phrases in a text: the longest one that begins at each word, found by looking words up rather than by trying patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, TypeVar

T = TypeVar("T")

WORD = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]\b\.?|[^\W_]+")  # an abbreviation with its dots (U.S.), or letters and digits
GAP = re.compile(r"[\s'’&.,/()–-]{1,3}")  # what may stand between the words of one name: "d'Ivoire", "AT&T", "Washington, D.C."


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A phrase that occurs: where, and what it stands for."""

    start: int
    end: int
    value: T


@dataclass(frozen=True, slots=True)
class _Entry(Generic[T]):
    words: tuple[str, ...]
    value: T

    def fits(self, words: list[str]) -> bool:
        """Tell whether a text writes the phrase so: as given, with capitals, or all in capitals ("us" is no "US")."""
        return all(theirs in {ours, ours.upper(), ours[:1].upper() + ours[1:]} for ours, theirs in zip(self.words, words, strict=True))


class Phrases(Generic[T]):
    """A lexicon of phrases, each standing for a value; the first entry of a phrase wins."""

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        self._entries: dict[str, list[_Entry[T]]] = {}
        for phrase, value in entries:
            words = tuple(_plain(word) for word in WORD.findall(phrase))
            if words:
                self._entries.setdefault(words[0].casefold(), []).append(_Entry(words, value))
        for same_start in self._entries.values():
            same_start.sort(key=lambda entry: -len(entry.words))  # stable: of equally long ones the first given stays first

    def find(self, text: str) -> Iterator[Found[T]]:
        """Yield the phrases in the order of the text; none overlaps another."""
        words = [(match.start(), match.end(), _plain(match[0])) for match in WORD.finditer(text)]
        at = 0
        while at < len(words):
            entry = self._longest(text, words, at)
            if entry is None:
                at += 1
                continue
            last = at + len(entry.words) - 1
            yield Found(words[at][0], words[last][1], entry.value)
            at = last + 1

    def _longest(self, text: str, words: list[tuple[int, int, str]], at: int) -> _Entry[T] | None:
        for entry in self._entries.get(words[at][2].casefold(), ()):
            run = words[at : at + len(entry.words)]
            if len(run) == len(entry.words) and entry.fits([word for _, _, word in run]) and _together(text, run):
                return entry
        return None


def _plain(word: str) -> str:
    return word.replace(".", "") if "." in word else word


def _together(text: str, run: list[tuple[int, int, str]]) -> bool:
    gaps = [text[end:start] for (_, end, _), (start, _, _) in pairwise(run)]
    return all(GAP.fullmatch(gap) and "\n\n" not in gap for gap in gaps)
