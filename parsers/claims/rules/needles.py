r"""What must stand in a text for a pattern to match it: read off the pattern itself, so that a pattern is only tried where it can match.

\b(?:senate|parliament)\b[^.]{0,80}\bpass(?:es|ed)?  ─►  {" senate ", " parliament "} or {" pass"}: the fewer, and of as many the longer ones
" pass " is a whole word, " pass" the beginning of one, "pass" any part of one; a short word must stand there whole, or it would be found nearly everywhere
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from re import _compiler, _parser  # type: ignore[attr-defined]
from re import _constants as of  # type: ignore[attr-defined]
from typing import Any

SHORTEST = 3  # letters; a part of a word that has less stands nearly everywhere
SIGNS = frozenset('“”"') | {chr(mark) for mark in range(0xE000, 0xF900)}  # quotation marks, and marks that stand for values
NUMBER = "#"  # stands for any digits
DIGITS = range(ord("0"), ord("9") + 1)
COMMON = frozenset(  # in most sentences: other needles are better
    ["the", "and", "for", "with", "that", "ai", "of", "to", "in", "a", "is", "by", "on", "it", "be", "as", "at"]
)
TRIED = 2  # needles of a pattern that are asked for: the best, and the second best
REPEATS = frozenset({of.MAX_REPEAT, of.MIN_REPEAT, of.POSSESSIVE_REPEAT})
LETTERS = re.compile(r"[^\W\d_]+")
Needles = frozenset[str]
Way = tuple[Needles, ...]  # each of which must stand, in one of its forms, for a pattern to match in this way


def needles(pattern: str) -> Needles | None:
    """Return words or parts of words of which one stands in whatever the pattern matches; null where it names none for sure."""
    return next(iter(_ranked(_parser.parse(pattern))), None)


def compiled(pattern: str) -> tuple[re.Pattern[str], tuple[Way, ...]]:
    """Return a pattern ready to search, and the ways in which it may match, each by what must stand there, the best first.

    The pattern is read once for both, as that costs most of the time.
    """
    read = _parser.parse(pattern)
    return _compiler.compile(read), tuple(tuple(way[:TRIED]) for way in _ways(read, opens=False, closes=False))


def _ways(part: Any, *, opens: bool, closes: bool) -> list[list[Needles]]:
    """Return, for each way in which a part may match, its needles, the best first: the branches of what is nothing but a choice, else itself."""
    parted, choice = opens, None
    for at, (kind, value) in enumerate(part.data):
        ends = _parts(*part.data[at + 1]) if at + 1 < len(part.data) else closes
        if kind is of.BRANCH and choice is None:
            choice = [way for branch in value[1] for way in _ways(branch, opens=parted, closes=ends)]
        elif kind is not of.AT:
            return [_ranked(part, opens=opens, closes=closes)]
        parted = _parted_behind(kind, value, parted=parted)
    return choice or [_ranked(part, opens=opens, closes=closes)]


def _ranked(part: Any, *, opens: bool = False, closes: bool = False) -> list[Needles]:
    """Return the needles of each of several things that follow each other, the best first; of a single one all that it has.

    Each of them must be there, so any one's needles will do. `opens` and `closes`: no letter can stand right before them, or right after them.
    """
    found = [each for each in _each(part.data, opens=opens, closes=closes) if each]
    if len(found) == 1:
        return found[0]
    return sorted((each[0] for each in found), key=_worth)


def _worth(each: Needles) -> tuple[bool, int, int]:
    """Return by what needles are put in order: those that are not common, the fewest, the longest."""
    bare = [needle.strip() for needle in each]
    return not COMMON.isdisjoint(bare), len(bare), -min(map(len, bare))


def _each(items: Sequence[tuple[Any, Any]], *, opens: bool, closes: bool) -> Iterator[list[Needles]]:
    run, parted = "", opens  # the letters so far, and whether none can stand before them
    for at, (kind, value) in enumerate(items):
        if kind is of.LITERAL and (letter := chr(value)).isalpha():
            run += letter
            continue
        if run:
            yield _of_run(run, opens=parted, closes=_parts(kind, value))
            parted, run = False, ""
        ends = _parts(*items[at + 1]) if at + 1 < len(items) else closes
        yield _of_item(kind, value, opens=parted, closes=ends)
        parted = _parted_behind(kind, value, parted=parted)
    if run:
        yield _of_run(run, opens=parted, closes=closes)


def _parts(kind: Any, value: Any) -> bool:
    """Say whether a thing in a pattern parts words: an edge of one, or a sign that is no letter."""
    if kind is of.IN:
        return all(_parts(*each) for each in value)
    if kind is of.CATEGORY:
        return value in {of.CATEGORY_SPACE, of.CATEGORY_DIGIT}
    return (kind is of.AT and value is of.AT_BOUNDARY) or (kind is of.LITERAL and (not chr(value).isalnum() or chr(value).isdecimal()))


def _parted_behind(kind: Any, value: Any, *, parted: bool) -> bool:
    """Say whether no letter can stand right before what follows a thing in a pattern; `parted`: none can stand right before the thing itself."""
    if kind is of.SUBPATTERN:
        return _parted_behind_all(value[3], parted=parted)
    if kind is of.BRANCH:
        return all(_parted_behind_all(branch, parted=parted) for branch in value[1])
    if kind in REPEATS:
        return (parted or value[0] > 0) and _parted_behind_all(value[2], parted=False)
    return _parts(kind, value) or (parted and kind in {of.ASSERT, of.ASSERT_NOT})


def _parted_behind_all(part: Any, *, parted: bool) -> bool:
    for kind, value in part.data:
        parted = _parted_behind(kind, value, parted=parted)
    return parted


def _of_item(kind: Any, value: Any, *, opens: bool, closes: bool) -> list[Needles]:
    """Return the needles of one thing that is no letter, the best first."""
    if kind is of.LITERAL:
        return _of_signs([(kind, value)])
    if kind is of.IN:
        return _of_signs(value)
    if kind is of.BRANCH:
        return _of_branches(value[1], opens=opens, closes=closes)
    if kind is of.SUBPATTERN:
        return _ranked(value[3], opens=opens, closes=closes)
    if kind in REPEATS and value[0] > 0:
        once = value[1] == 1
        return _ranked(value[2], opens=opens and once, closes=closes and once)
    return []


def _of_signs(choice: Iterable[tuple[Any, Any]]) -> list[Needles]:
    """Return the signs or digits of which a pattern wants one; none where it may as well be something else."""
    found = [_sign(kind, value) for kind, value in choice]
    return [] if None in found else [frozenset(sign for sign in found if sign)]


def _sign(kind: Any, value: Any) -> str | None:
    if kind is of.CATEGORY:
        return NUMBER if value is of.CATEGORY_DIGIT else None
    if kind is of.RANGE:
        return NUMBER if DIGITS.start <= value[0] <= value[1] < DIGITS.stop else None
    if kind is of.LITERAL:
        return NUMBER if chr(value).isdecimal() else chr(value) if chr(value) in SIGNS else None
    return None


def _of_run(letters: str, *, opens: bool, closes: bool) -> list[Needles]:
    """Return letters as a whole word where nothing can go on with them on either side, as the beginning of one, or as any part of one."""
    whole = opens and closes
    if len(letters) < SHORTEST and not whole:
        return []
    return [frozenset({f"{' ' * opens}{letters.lower()}{' ' * whole}"})]


def _of_branches(branches: Iterable[Any], *, opens: bool, closes: bool) -> list[Needles]:
    """Return the best needles of all branches together, and the second best; one branch without any leaves none."""
    each = [_ranked(branch, opens=opens, closes=closes)[:TRIED] for branch in branches]
    if not all(each):
        return []
    return [frozenset[str]().union(*(found[min(rank, len(found) - 1)] for found in each)) for rank in range(max(map(len, each)))]


class Index:
    """Which of several patterns may match a text with certain words: those of one of whose ways the best needles stand in it, and the second best."""

    def __init__(self, patterns: Iterable[Sequence[Way]]) -> None:
        ways = [(number, way) for number, each in enumerate(patterns) for way in each]
        self.many = len(ways)
        self._pattern = [1 << number for number, _ in ways]  # by the place of a way, the bit of its pattern
        self._always = 0
        self._whole: dict[str, int] = {}
        self._beginnings: dict[str, list[tuple[str, int]]] = {}  # by their first letters
        self._parts_of_words: dict[str, list[tuple[str, int]]] = {}  # by their first letters
        for place, (_, way) in enumerate(ways):
            self._note(way[:1], 1 << place)
            self._note(way[1:2], 1 << place + self.many)

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

    def worth_trying(self, asked: int) -> int:
        """Return, as bits, the patterns that may match a text; `asked` is what its words have, together."""
        found = asked | self._always
        return self._patterns(found & found >> self.many)

    def hinted(self, word: str) -> int:
        """Return, as bits, the patterns that this word may be the best needle of."""
        return self._patterns(self.of(word))

    def _patterns(self, ways: int) -> int:
        """Return, as bits, whose ways these are; what stands above them is left out."""
        left, patterns = ways & (1 << self.many) - 1, 0
        while left:
            patterns |= self._pattern[(left & -left).bit_length() - 1]
            left &= left - 1
        return patterns
