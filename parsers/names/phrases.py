"""Known phrases in a text: the longest one that begins at each word, found by looking words up rather than by trying patterns."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

from parsers.names.openers import words_of

T = TypeVar("T")

WORD = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]\b\.?|[^\W_]+")  # an abbreviation with its dots (U.S.), or letters and digits
GAP = re.compile(r"[\s'’&.,/()–-]{1,3}")  # what may stand between the words of one name: "d'Ivoire", "AT&T", "Washington, D.C."
ALONE = ""  # stands for the second word where a phrase has one only


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A phrase that occurs: where, and what it stands for."""

    start: int
    end: int
    value: T


@dataclass(frozen=True, slots=True)
class _Entry(Generic[T]):
    """A phrase of the lexicon, behind its second word."""

    rest: tuple[frozenset[str], ...]  # the words from the third on, each as a text may write it
    value: T


class Phrases(Generic[T]):
    """A lexicon of phrases, each standing for a value; the first entry of a phrase wins.

    A text writes a phrase as given, with capitals, or all in capitals ("us" is no "US"). Only where a first word may stand is it looked at.
    """

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        self._by_first: defaultdict[str, list[tuple[list[str], T]]] = defaultdict(list)  # by the first word, as a text may write it
        self._by_second: dict[str, dict[str, list[_Entry[T]]]] = {}  # for the first words that texts had so far, by the second one
        for phrase, value in entries:
            words = [_plain(word) for word in WORD.findall(phrase)]
            for first in _written(words[0]) if words else ():
                self._by_first[first].append((words, value))

    def find(self, text: str) -> Iterator[Found[T]]:
        """Yield the phrases in the order of the text; none overlaps another."""
        words = words_of(text)
        here = [(at, -len(word), word) for word in self._by_first.keys() & words.keys() for at in words[word]]
        done = 0
        for at, less, word in sorted([*here, *_abbreviations(text)]):  # of two that begin at one place the longer one is first
            if at >= done:
                found, done = self._longest(text, word, at - less)
                if found:
                    yield Found(at, done, found.value)

    def _longest(self, text: str, word: str, end: int) -> tuple[_Entry[T] | None, int]:
        """Return the longest phrase that begins with a word, and where it ends; without one, where the word does."""
        same_start = self._by_second.get(word) or self._ask(word)
        second = _after(text, end) if len(same_start) > (ALONE in same_start) else None
        for entry in same_start.get(second[1], ()) if second else ():
            if second and (last := _end(text, second[0], entry.rest)):
                return entry, last
        return next(iter(same_start.get(ALONE, ())), None), end

    def _ask(self, first: str) -> dict[str, list[_Entry[T]]]:
        """Find out what may follow a first word: by the second one as a text may write it the phrases, the longest first."""
        if first not in self._by_first:  # an abbreviation that opens nothing
            return {}
        known: defaultdict[str, list[_Entry[T]]] = defaultdict(list)
        for words, value in sorted(
            self._by_first[first], key=lambda entry: -len(entry[0])
        ):  # of equally long ones the first given stays first
            entry = _Entry(tuple(map(_written, words[2:])), value)
            for second in _written(words[1]) if len(words) > 1 else (ALONE,):
                known[second].append(entry)
        self._by_second[first] = dict(known)
        return self._by_second[first]


@lru_cache(maxsize=8)
def _abbreviations(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return the abbreviations with dots of a text, each with its length, below zero, and without its dots."""
    letters = sorted(at for word, places in words_of(text).items() if len(word) == 1 for at in places if text[at + 1 : at + 2] == ".")
    found: list[tuple[int, int, str]] = []
    for at in letters:
        word = WORD.match(text, at) if not found or at >= found[-1][0] - found[-1][1] else None
        if word and "." in word[0]:
            found.append((at, -len(word[0]), _plain(word[0])))
    return tuple(found)


def _written(word: str) -> frozenset[str]:
    return frozenset({word, word.upper(), word[:1].upper() + word[1:]})


def _plain(word: str) -> str:
    return word.replace(".", "") if "." in word else word


def _after(text: str, at: int) -> tuple[int, str] | None:
    """Return where the word ends that may follow another in one name, and the word; null where none does."""
    gap = GAP.match(text, at)
    word = WORD.match(text, gap.end()) if gap and "\n\n" not in gap[0] else None
    return (word.end(), _plain(word[0])) if word else None


def _end(text: str, at: int, words: tuple[frozenset[str], ...]) -> int:
    """Return where a phrase ends whose further words are these; 0 where the text has others."""
    for ours in words:
        following = _after(text, at)
        if following is None or following[1] not in ours:
            return 0
        at = following[0]
    return at
