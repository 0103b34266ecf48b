"""Cues: patterns that begin with words, looked for in a sentence all at once. It is cut into words once; only where one opens a cue is it tried."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache

from parsers.names.openers import REMEMBERED, alternatives, words_of

ENDS_WORD = re.compile(r"(?:[ -]|\\s)(?![?*{])")  # in a pattern
END = " "  # closes a beginning that is a whole word
BEGINNINGS: defaultdict[str, list[Cue]] = defaultdict(list)  # how the first words of cues begin, written small
OPENING: set[str] = set()  # words that may open a cue
ASKED: set[str] = set()  # words of which that is known


class Cue:
    """Alternatives that begin with a word each, whatever its case, and what must follow them."""

    def __init__(self, words: str, then: str = r"\b") -> None:
        self._written = rf"\b(?:{words}){then}"
        self.opening: set[str] = set()  # of the words asked, those that may open it
        for beginning in dict.fromkeys(_beginnings(words)):
            BEGINNINGS[beginning].append(self)
        ASKED.clear()
        _openers.cache_clear()

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What the cue looks for; compiled when a text first has a word that opens it, as most texts open few cues."""
        return re.compile(self._written, re.IGNORECASE)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Return the first place where the cue stands, perhaps within a part of a text only; null where it stands nowhere."""
        places = _openers(text)
        opened = places.keys() & self.opening
        if not opened:
            return None
        stop = len(text) if end is None else end
        for at in sorted([at for word in opened for at in places[word]]):
            if start <= at < stop and (match := self.pattern.match(text, at, stop)):
                return match
        return None

    def match(self, text: str, at: int = 0) -> re.Match[str] | None:
        """Return the cue where it stands at a place of a text, by default at its beginning."""
        return self.pattern.match(text, at)


@lru_cache(maxsize=8)
def _openers(text: str) -> dict[str, list[int]]:
    """Return the words of a text that may open a cue, each with the places where it begins: a cue is only tried there."""
    words = words_of(text)
    if not ASKED.issuperset(words):
        _ask(words)
    return {word: words[word] for word in words.keys() & OPENING}


def _ask(words: Iterable[str]) -> None:
    """Let the cues know which of some words may open them."""
    if len(ASKED) > REMEMBERED:
        ASKED.clear()
    new = set(words) - ASKED
    ASKED.update(new)
    for word in new:
        whole = word.lower() + END
        for length in range(len(whole) + 1):
            for cue in BEGINNINGS.get(whole[:length], ()):
                cue.opening.add(word)
                OPENING.add(word)


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
    if known or rest[0] != "(":
        yield from (
            "0123456789" if not known and rest.startswith(r"\d") else (known.lower() + (END if known and ENDS_WORD.match(rest) else ""),)
        )
        return
    group, after = _group(rest)
    if group.startswith(("?<", "?!", "?=")):  # what must stand around, or must not
        yield from _beginning(after, within=within)
        return
    yield from _beginnings(group.removeprefix("?:"), within=within if not after else ENDS_WORD.match(after) is None)
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
