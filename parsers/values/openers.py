"""Where in a text a pattern is worth trying: at the words that may open it. Each text is cut into words once, each word asked once."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from typing import Generic, TypeVar

Key = TypeVar("Key")

WORD = re.compile(r"\w+")
REMEMBERED = 50_000  # words


class Openers(Generic[Key]):
    """The words, written small, that may open each of several things: patterns of whole words."""

    def __init__(self, words: Mapping[Key, str]) -> None:
        self._patterns = {key: re.compile(pattern, re.VERBOSE | re.IGNORECASE) for key, pattern in words.items()}
        self._any = re.compile("|".join(f"(?:{pattern})" for pattern in words.values()), re.VERBOSE | re.IGNORECASE)
        self._opened_by = lru_cache(maxsize=REMEMBERED)(self._ask)

    def _ask(self, word: str) -> tuple[Key, ...]:
        return tuple(key for key, pattern in self._patterns.items() if pattern.fullmatch(word)) if self._any.fullmatch(word) else ()

    def places(self, text: str) -> Mapping[Key, list[int]]:
        """Return for each thing where in a text words begin that may open it, in the order of the text."""
        found: defaultdict[Key, list[int]] = defaultdict(list)
        for word, places in words_of(text).items():
            for key in self._opened_by(word):
                found[key] += places
        for starts in found.values():
            starts.sort()
        return found


@lru_cache(maxsize=8)
def words_of(text: str) -> dict[str, list[int]]:
    """Return the words of a text, written small, each with the places where it begins."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for match in WORD.finditer(small(text)):
        found[match[0]].append(match.start())
    return found


def small(text: str) -> str:
    """Return a text in small letters and of the same length; a letter that would become two stays as it is."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(one if len(one := letter.lower()) == 1 else letter for letter in text)
