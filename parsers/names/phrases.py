"""Known phrases in a text: the longest one that begins at each word, found by looking words up rather than by trying patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

WORD = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]\b\.?|[^\W_]+")  # an abbreviation with its dots (U.S.), or letters and digits
GAP = re.compile(r"[\s'’&.,/()–-]{1,3}")  # what may stand between the words of one name: "d'Ivoire", "AT&T", "Washington, D.C."
ALONE = ""  # stands for the second word where a phrase has one only
LONGEST = 40  # characters; no abbreviation is longer


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A phrase that occurs: where, and what it stands for."""

    start: int
    end: int
    value: T


@dataclass(frozen=True, slots=True)
class _Entry(Generic[T]):
    words: tuple[frozenset[str], ...]  # each as a text may write it
    value: T


class Phrases(Generic[T]):
    """A lexicon of phrases, each standing for a value; the first entry of a phrase wins.

    A text writes a phrase as given, with capitals, or all in capitals ("us" is no "US"). Only where a first word may stand is it looked at.
    """

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        self._entries: dict[str, dict[str, list[_Entry[T]]]] = {}  # by the first word and the second one, as a text may write them
        for phrase, value in entries:
            words = tuple(_written(_plain(word)) for word in WORD.findall(phrase))
            for first in words[0] if words else ():
                for second in words[1] if len(words) > 1 else (ALONE,):
                    self._entries.setdefault(first, {}).setdefault(second, []).append(_Entry(words, value))
        for same_start in self._entries.values():
            for alike in same_start.values():
                alike.sort(key=lambda entry: -len(entry.words))  # stable: of equally long ones the first given stays first
        small = [r"\.?".join(map(re.escape, first)) for first in self._entries if first[0].islower()]
        self._capital = re.compile(f"[{''.join({re.escape(first[0]) for first in self._entries if not first[0].islower()}) or 'A'}]")
        self._small = re.compile("|".join(small)) if small else None

    def find(self, text: str) -> Iterator[Found[T]]:
        """Yield the phrases in the order of the text; none overlaps another."""
        done = 0
        for at in self._candidates(text):
            word = WORD.match(text, at) if at >= done and _begins_word(text, at) else None
            if word:
                found, done = self._longest(text, word)
                if found:
                    yield Found(at, done, found.value)

    def _longest(self, text: str, word: re.Match[str]) -> tuple[_Entry[T] | None, int]:
        """Return the longest phrase that begins with a word, and where it ends; without one, where the word does."""
        same_start = self._entries.get(_plain(word[0]))
        if same_start is None:
            return None, word.end()
        second = _after(text, word.end())
        for entry in same_start.get(second[1], ()) if second else ():
            if second and (end := _end(text, second[0], entry.words[2:])):
                return entry, end
        return next(iter(same_start.get(ALONE, ())), None), word.end()

    def _candidates(self, text: str) -> list[int]:
        """Return where a first word may begin."""
        found = [match.start() for match in self._capital.finditer(text)]
        small = [match.start() for match in self._small.finditer(text)] if self._small else []
        return sorted(found + small) if small else found


def _written(word: str) -> frozenset[str]:
    return frozenset({word, word.upper(), word[:1].upper() + word[1:]})


def _plain(word: str) -> str:
    return word.replace(".", "") if "." in word else word


def _begins_word(text: str, at: int) -> bool:
    """Tell whether a word of the text begins at a letter: it does not within another, nor within an abbreviation."""
    before = text[at - 1 : at]
    if before.isalnum():
        return False
    if before != ".":
        return True
    start = at
    while (
        at - start < LONGEST
        and start >= 2
        and text[start - 1] == "."
        and text[start - 2].isalpha()
        and not text[start - 3 : start - 2].isalnum()
    ):
        start -= 2
    return start == at or (first := WORD.match(text, start)) is None or first.end() <= at


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
