"""Cues: patterns that begin with words, looked for in a sentence all at once. It is cut into words once; only where one opens a cue is it tried."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property, lru_cache

from parsers.names.openers import REMEMBERED, alternatives, words_of

ENDS_WORD = re.compile(r"(?:[ -]|\\s)(?![?*{])")  # in a pattern
AROUND = ("?<", "?!", "?=")  # open a group for what must stand around, or must not
MODE = re.compile(r"\A\?(?:-i)?:")  # opens any other
END = " "  # closes a beginning that is a whole word
CUES: list[Cue] = []  # all of them; the place of each is its bit
BEGINNINGS: defaultdict[str, int] = defaultdict(int)  # by how the first words of cues begin, written small, these cues as bits
OPENED: dict[str, int] = {}  # by the words that texts had so far, the cues that each may open, as bits


class Cue:
    """Alternatives that begin with a word each, whatever its case, and what must follow them."""

    def __init__(self, words: str, then: str = r"\b") -> None:
        self._written = rf"\b(?:{words}){then}"
        self._bit = 1 << len(CUES)
        CUES.append(self)
        for beginning in dict.fromkeys(_beginnings(words)):
            BEGINNINGS[beginning] |= self._bit
        OPENED.clear()
        _openers.cache_clear()

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What the cue looks for; compiled when a text first has a word that opens it, as most texts open few cues."""
        return re.compile(self._written, re.IGNORECASE)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Return the first place where the cue stands, perhaps within a part of a text only; null where it stands nowhere."""
        any_word, each = _openers(text)
        if not any_word & self._bit:
            return None
        stop = len(text) if end is None else end
        for at, opened in each:
            if opened & self._bit and start <= at < stop and (match := self.pattern.match(text, at, stop)):
                return match
        return None

    def match(self, text: str, at: int = 0) -> re.Match[str] | None:
        """Return the cue where it stands at a place of a text, by default at its beginning."""
        return self.pattern.match(text, at)


@lru_cache(maxsize=8)
def _openers(text: str) -> tuple[int, list[tuple[int, int]]]:
    """Return the cues that any word of a text may open, and, in the order of the text, where the words begin that do, each with its own cues."""
    if len(OPENED) > REMEMBERED:
        OPENED.clear()
    any_word, each = 0, []
    for word, places in words_of(text).items():
        if opened := _opened(word):
            any_word |= opened
            each += [(at, opened) for at in places]
    each.sort()
    return any_word, each


def _opened(word: str) -> int:
    """Return the cues that a word may open."""
    if word not in OPENED:
        whole, opened = word.lower() + END, 0
        for length in range(len(whole) + 1):
            opened |= BEGINNINGS.get(whole[:length], 0)
        OPENED[word] = opened
    return OPENED[word]


def _beginnings(words: str, *, within: bool = False) -> Iterator[str]:
    """Yield how the first word of each alternative begins; `within` others, the end of an alternative ends no word."""
    for alternative in alternatives(words):
        yield from _beginning(alternative, within=within)


def _beginning(alternative: str, *, within: bool) -> Iterator[str]:
    """Yield how one alternative begins: its first letters, with END where they are a whole word."""
    known = ""
    for at, sign in enumerate(alternative):
        if not sign.isalnum():
            break
        if alternative[at + 1 : at + 2] in {"?", "*", "{"}:
            yield known.lower()
            return
        known += sign
    else:
        yield known.lower() + ("" if within else END)
        return
    rest = alternative[len(known) :]
    if rest[0] == "^":
        yield from _beginning(rest[1:], within=within)
        return
    if rest[0] != "(":
        yield from (
            "0123456789" if not known and rest.startswith(r"\d") else (known.lower() + (END if known and ENDS_WORD.match(rest) else ""),)
        )
        return
    group, after = _group(rest)
    if known and (group.startswith(AROUND) or after[:1] in {"?", "*", "{"}):
        yield known.lower()
        return
    if group.startswith(AROUND):
        yield from _beginning(after, within=within)
        return
    inner = _beginnings(MODE.sub("", group), within=within if not after else ENDS_WORD.match(after) is None)
    yield from (known.lower() + each for each in inner)
    if after[:1] in {"?", "*"}:
        yield from _beginning(after[1:], within=within)


def _group(pattern: str) -> tuple[str, str]:
    """Return what the brackets hold that a pattern begins with, and what follows them."""
    depth = 0
    for at, sign in enumerate(pattern):
        depth += (sign == "(") - (sign == ")")
        if not depth:
            return pattern[1:at], pattern[at + 1 :]
    return pattern, ""
