r"""What must stand in a text for a pattern to match it: read off the pattern itself, so that a pattern is only tried where it can match.

\b(?:senate|parliament)\b[^.]{0,80}\bpass(?:es|ed)?  ─►  {" senate ", " parliament "} or {" pass"}: the fewer, and of as many the longer ones
" pass " is a whole word, " pass" the beginning of one, "pass" any part of one; a short word must stand there whole, or it would be found nearly everywhere
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from parsers.claims.rules.parts import DIGIT, SPACE, Choice, Edge, Part, Parts, Repeat, Signs, Stretch, read

SHORTEST = 3  # letters; a part of a word that has less stands nearly everywhere
MARKS = frozenset('“”"') | {chr(mark) for mark in range(0xE000, 0xF900)}  # quotation marks, and marks that stand for values
NUMBER = "#"  # stands for any digits
COMMON = frozenset(  # in most sentences: other needles are better
    ["the", "and", "for", "with", "that", "ai", "of", "to", "in", "a", "is", "by", "on", "it", "be", "as", "at"]
)
TRIED = 2  # needles of a pattern that are asked for: the best, and the second best
LETTERS = re.compile(r"[^\W\d_]+")
Needles = frozenset[str]


class Way(NamedTuple):
    """One of the ways in which a pattern may match: a pattern of its own, and what must stand, in one of its forms each, the best first."""

    pattern: str
    needles: tuple[Needles, ...]


def needles(pattern: str) -> Needles | None:
    """Return words or parts of words of which one stands in whatever the pattern matches; null where it names none for sure."""
    return next(iter(_ranked(read(pattern).parts)), None)


def ways(pattern: str) -> tuple[Way, ...]:
    """Return the ways in which a pattern may match, in the order in which they are tried; raise re.error for one whose brackets do not fit."""
    return tuple(Way(text, tuple(found[:TRIED])) for text, found in _ways(read(pattern), opens=False, closes=False))


def _ways(given: Stretch, *, opens: bool, closes: bool) -> Iterator[tuple[str, list[Needles]]]:
    """Yield, for each way in which a pattern may match, how it is written and its needles: the branches of what is nothing but a choice, else itself."""
    parts = given.parts
    choices = [(at, part) for at, part in enumerate(parts) if isinstance(part, Choice)]
    if len(choices) != 1 or any(part is Edge.AROUND or not isinstance(part, Choice | Edge) for part in parts):
        yield given.text(), _ranked(parts, opens=opens, closes=closes)
        return
    ((at, choice),) = choices
    before, behind = given.text(end=choice.start), given.text(start=choice.end)
    parted = _parted_behind_all(parts[:at], parted=opens)
    ends = _parts(parts[at + 1]) if at + 1 < len(parts) else closes
    for branch, (start, end) in zip(choice.branches, choice.spans, strict=True):
        for text, found in _ways(Stretch(given.tokens, start, end, branch), opens=parted, closes=ends):
            yield before + text + behind, found


def _ranked(parts: Parts, *, opens: bool = False, closes: bool = False) -> list[Needles]:
    """Return the needles of each of several things that follow each other, the best first; of a single one all that it has.

    Each of them must be there, so any one's needles will do. `opens` and `closes`: no letter can stand right before them, or right after them.
    """
    if len(parts) == 1 and isinstance(parts[0], str) and parts[0].isalpha():  # most are a word
        return _of_run(parts[0], opens=opens, closes=closes)
    found = [each for each in _each(parts, opens=opens, closes=closes) if each]
    if len(found) == 1:
        return found[0]
    return sorted((each[0] for each in found), key=_worth)


def _worth(each: Needles) -> tuple[bool, int, int]:
    """Return by what needles are put in order: those that are not common, the fewest, the longest."""
    bare = [needle.strip() for needle in each]
    return not COMMON.isdisjoint(bare), len(bare), -min(map(len, bare))


def _each(parts: Parts, *, opens: bool, closes: bool) -> Iterator[list[Needles]]:
    run, parted = "", opens  # the letters so far, and whether none can stand before them
    for at, part in enumerate(parts):
        if isinstance(part, str) and part.isalpha():
            run += part
            continue
        if run:
            yield _of_run(run, opens=parted, closes=_parts(part))
            parted, run = False, ""
        ends = _parts(parts[at + 1]) if at + 1 < len(parts) else closes
        yield _of_part(part, opens=parted, closes=ends)
        parted = _parted_behind(part, parted=parted)
    if run:
        yield _of_run(run, opens=parted, closes=closes)


def _parts(part: Part) -> bool:
    """Say whether a thing in a pattern parts words: an edge of one, or a sign that is no letter."""
    if isinstance(part, str):
        return not part[0].isalnum() or part[0].isdecimal()
    if isinstance(part, frozenset):
        return all(sign in {DIGIT, SPACE} or (sign != "" and _parts(sign)) for sign in part)
    return part is Edge.WORD


def _parted_behind(part: Part, *, parted: bool) -> bool:
    """Say whether no letter can stand right before what follows a thing in a pattern; `parted`: none can stand right before the thing itself."""
    if isinstance(part, Choice):
        return all(_parted_behind_all(branch, parted=parted) for branch in part.branches)
    if isinstance(part, Repeat):
        return (parted or part.least > 0) and _parted_behind_all(part.parts, parted=False)
    return _parts(part) or (parted and part is Edge.AROUND)


def _parted_behind_all(parts: Parts, *, parted: bool) -> bool:
    for part in parts:
        parted = _parted_behind(part, parted=parted)
    return parted


def _of_part(part: Part, *, opens: bool, closes: bool) -> list[Needles]:
    """Return the needles of one thing that is no letter, the best first."""
    if isinstance(part, str):
        return _of_signs(Signs({part}))
    if isinstance(part, frozenset):
        return _of_signs(part)
    if isinstance(part, Choice):
        return _of_branches(part.branches, opens=opens, closes=closes)
    if isinstance(part, Repeat) and part.least > 0:
        return _ranked(part.parts, opens=opens and part.once, closes=closes and part.once)
    return []


def _of_signs(signs: Signs) -> list[Needles]:
    """Return the marks or digits of which a pattern wants one; none where it may as well be something else."""
    numbers = {sign for sign in signs if sign == DIGIT or sign.isdecimal()}
    marks = signs - numbers
    return [marks | ({NUMBER} if numbers else set())] if marks <= MARKS else []


def _of_run(letters: str, *, opens: bool, closes: bool) -> list[Needles]:
    """Return letters as a whole word where nothing can go on with them on either side, as the beginning of one, or as any part of one."""
    whole = opens and closes
    if len(letters) < SHORTEST and not whole:
        return []
    return [frozenset({f"{' ' * opens}{letters.lower()}{' ' * whole}"})]


def _of_branches(branches: Iterable[Parts], *, opens: bool, closes: bool) -> list[Needles]:
    """Return the best needles of all branches together, and the second best; one branch without any leaves none."""
    each = [_ranked(branch, opens=opens, closes=closes)[:TRIED] for branch in branches]
    if not all(each):
        return []
    return [frozenset[str]().union(*(found[min(rank, len(found) - 1)] for found in each)) for rank in range(max(map(len, each)))]


class Index:
    """In which of several ways patterns may match a text with certain words: those of which the best needles stand in it, and the second best."""

    def __init__(self, each: Sequence[Sequence[Needles]]) -> None:
        self.many = len(each)
        self._always = 0
        self._whole: dict[str, int] = {}
        self._beginnings: dict[str, list[tuple[str, int]]] = {}  # by their first letters
        self._parts_of_words: dict[str, list[tuple[str, int]]] = {}  # by their first letters
        for place, found in enumerate(each):
            self._note(found[:1], 1 << place)
            self._note(found[1:2], 1 << place + self.many)

    def _note(self, found: Sequence[Needles], bit: int) -> None:
        """Remember which words set a bit; where nothing is known for sure, it is always set."""
        if not found:
            self._always |= bit
        for needle in frozenset[str]().union(*found):
            if len(needle) == 1 or needle.endswith(" "):
                self._whole[needle.strip()] = self._whole.get(needle.strip(), 0) | bit
            elif needle.startswith(" "):
                self._beginnings.setdefault(needle[1 : SHORTEST + 1], []).append((needle[1:], bit))
            else:
                self._parts_of_words.setdefault(needle[:SHORTEST], []).append((needle, bit))

    def of(self, word: str) -> int:
        """Return, as bits, which ways have needles in a word in small letters, a number or a mark; above them, which second ones."""
        bits = self._whole.get(NUMBER if word.isdigit() else word, 0)
        for part in LETTERS.findall(word):
            bits |= self._whole.get(part, 0)
            for needle, bit in self._beginnings.get(part[:SHORTEST], ()):
                if part.startswith(needle):
                    bits |= bit
        for at in range(len(word) - SHORTEST + 1):
            for needle, bit in self._parts_of_words.get(word[at : at + SHORTEST], ()):
                if word.startswith(needle, at):
                    bits |= bit
        return bits

    def worth_trying(self, asked: int) -> Iterator[int]:
        """Yield the ways in which a text may match, in their order; `asked` is what its words have, together."""
        found = asked | self._always
        return self._places(found & found >> self.many)

    def hinted(self, word: str) -> Iterator[int]:
        """Yield the ways that this word may be the best needle of."""
        return self._places(self.of(word))

    def _places(self, bits: int) -> Iterator[int]:
        """Yield which ways these bits stand for; what stands above them is left out."""
        left = bits & (1 << self.many) - 1
        while left:
            lowest = left & -left
            yield lowest.bit_length() - 1
            left ^= lowest
