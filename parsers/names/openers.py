"""Where in a text a pattern is worth trying: at the words that may open it. Each text is cut into words once, each word asked once."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import Generic, TypeVar

Key = TypeVar("Key")

WORD = re.compile(r"[^\W_]+")
REMEMBERED = 50_000  # words


class Openers(Generic[Key]):
    """The words that may open each of several things, whatever their case: patterns of whole words."""

    def __init__(self, words: Mapping[Key, str]) -> None:
        self._patterns = {key: re.compile(pattern, re.VERBOSE | re.IGNORECASE) for key, pattern in words.items()}
        self._any = re.compile("|".join(f"(?:{pattern})" for pattern in words.values()), re.VERBOSE | re.IGNORECASE)
        self._asked: set[str] = set()
        self._opening: dict[str, tuple[Key, ...]] = {}  # of the words asked those that open something

    def places(self, text: str) -> Mapping[Key, list[int]]:
        """Return for each thing where in a text words begin that may open it, in the order of the text."""
        words = words_of(text)
        if len(self._asked) > REMEMBERED:
            self._asked.clear()
            self._opening.clear()
        self._ask(words.keys() - self._asked)
        found: defaultdict[Key, list[int]] = defaultdict(list)
        for word in self._opening.keys() & words.keys():
            for key in self._opening[word]:
                found[key] += words[word]
        for starts in found.values():
            if len(starts) > 1:
                starts.sort()
        return found

    def _ask(self, words: AbstractSet[str]) -> None:
        self._asked |= words
        for word in words:
            if self._any.fullmatch(word):
                self._opening[word] = tuple(key for key, pattern in self._patterns.items() if pattern.fullmatch(word))


@lru_cache(maxsize=8)
def words_of(text: str) -> dict[str, list[int]]:
    """Return the words of a text, as it writes them, each with the places where it begins."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for match in WORD.finditer(text):
        found[match[0]].append(match.start())
    return found
