"""Where in a text a pattern is worth trying: at the words that may open it. Each text is cut into words once, each word asked once."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import accumulate, islice
from typing import Generic, TypeVar

Key = TypeVar("Key")

WORD = re.compile(r"[^\W_]+")
PARTS = re.compile(r"([^\W_]+)")
ESCAPED_OR_LARGE = re.compile(r"\\.|[A-Z]")
REMEMBERED = 50_000  # words


class Openers(Generic[Key]):
    """The words that may open each of several things, whatever their case: patterns of whole words."""

    def __init__(self, words: Mapping[Key, str]) -> None:
        self._plain: defaultdict[str, list[Key]] = defaultdict(list)  # most are words as they stand, found without a pattern
        patterns: dict[Key, str] = {}
        for key, pattern in words.items():
            given = [_small(word) for word in alternatives(pattern)]
            for word in given:
                if word.isalpha():
                    self._plain[word].append(key)
            if rest := [word for word in given if not word.isalpha()]:
                patterns[key] = "|".join(rest)
        self._patterns = {key: re.compile(pattern, re.VERBOSE) for key, pattern in patterns.items()}
        self._any = re.compile("|".join(dict.fromkeys(patterns.values())) or "(?!)", re.VERBOSE)
        self._asked: set[str] = set()
        self._opening: dict[str, tuple[Key, ...]] = {}  # of the words asked those that open something

    def places(self, text: str) -> Mapping[Key, list[int]]:
        """Return for each thing where in a text words begin that may open it, in the order of the text."""
        words = words_of(text)
        if not self._asked.issuperset(words):
            self._ask(words)
        found: defaultdict[Key, list[int]] = defaultdict(list)
        for word in self._opening.keys() & words.keys():
            for key in self._opening[word]:
                found[key] += words[word]
        for starts in found.values():
            if len(starts) > 1:
                starts.sort()
        return found

    def _ask(self, words: Iterable[str]) -> None:
        """Find out what each of some words may open."""
        if len(self._asked) > REMEMBERED:
            self._asked.clear()
            self._opening.clear()
        new = set(words) - self._asked
        self._asked |= new
        for word in new:
            low = word.lower()
            keys = self._plain.get(low, [])
            if self._any.fullmatch(low):
                keys = [*keys, *(key for key, pattern in self._patterns.items() if pattern.fullmatch(low))]
            if keys:
                self._opening[word] = tuple(dict.fromkeys(keys))


def alternatives(pattern: str) -> list[str]:
    """Return the alternatives of a pattern, also of one that is wholly in brackets."""
    found, depth = [""], 0
    for sign in pattern:
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            found.append("")
        else:
            found[-1] += sign
    bare = [each[3:-1] if each.startswith("(?:") and each.endswith(")") and "(" not in each[1:] else each for each in found]
    return bare if bare == found else alternatives("|".join(bare))


def _small(pattern: str) -> str:
    """Return a pattern for words written small; what is escaped stays as it is."""
    return ESCAPED_OR_LARGE.sub(lambda found: found[0] if found[0][0] == "\\" else found[0].lower(), pattern)


@lru_cache(maxsize=8)
def words_of(text: str) -> dict[str, list[int]]:
    """Return the words of a text, as it writes them, each with the places where it begins."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    parts = PARTS.split(text)  # words, before each what stands before it
    for word, start in zip(parts[1::2], islice(accumulate(map(len, parts)), 0, None, 2), strict=False):
        found[word].append(start)
    return found
