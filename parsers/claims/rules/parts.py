r"""A pattern as its parts, as far as they tell what must stand for it to match: letters, signs, choices, repeats, edges of words.

\bnew (?:laws|acts)s?  ─►  Edge.WORD, "new", " ", Choice(["laws"], ["acts"]), Repeat(least=0, once=True, ["s"])

Only what rules are made of is read: brackets that remember what they hold are like any others, and nothing refers back to them. Refused
are brackets that say more of themselves, (?i:law), (?>law), (?P<name>law), and a set that opens with the bracket that closes it, []a].
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

ESCAPED = r"\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)"
TOKEN = re.compile(
    rf"[^\W\d_]+(?![?*+{{])|\((?:\?(?::|<?[=!]))?|\[\^?(?:{ESCAPED}|[^\]\\])+\]|{ESCAPED}|(?:[?*+]|\{{\d*(?:,\d*)?\}})[?+]?|.", re.DOTALL
)
MEMBER = re.compile(rf"({ESCAPED}|.)(?:-({ESCAPED}|.))?", re.DOTALL)
DIGIT, SPACE, OTHER = r"\d", r"\s", ""  # as members of a set of signs, beside those that stand for themselves
CONTROL = {r"\n": "\n", r"\t": "\t", r"\r": "\r", r"\f": "\f", r"\v": "\v"}
END = ""  # behind the last token
ENDS = frozenset({"|", ")", END})


class Edge(Enum):
    """What takes up no sign."""

    WORD = "where a word begins or ends"
    ELSEWHERE = "the ends of a text, or what is no edge of a word"
    AROUND = "what must stand around, or must not"


class Choice(NamedTuple):
    """One of several branches: their parts, from which token to which each stands, and from which to which all do, with their brackets."""

    branches: list[Parts]
    spans: list[tuple[int, int]]
    start: int
    end: int


class Repeat(NamedTuple):
    """What stands several times, or perhaps not at all; `once`: at most."""

    least: int
    once: bool
    parts: Parts


Signs = frozenset[str]  # of which one stands
Part = str | Edge | Signs | Choice | Repeat  # a text: letters that follow each other, or a single other sign
Parts = list[Part]
SPECIAL: dict[str, Part] = {
    r"\b": Edge.WORD, **dict.fromkeys((r"\B", r"\A", r"\Z", "^", "$"), Edge.ELSEWHERE),
    DIGIT: Signs({DIGIT}), SPACE: Signs({SPACE}), **dict.fromkeys((r"\w", r"\W", r"\S", r"\D", "."), Signs({OTHER})),
}  # fmt: skip


class Stretch(NamedTuple):
    """A pattern, or a branch of one: from which of its tokens to which it stands, and its parts."""

    tokens: Sequence[str]
    start: int
    end: int
    parts: Parts

    def text(self, start: int | None = None, end: int | None = None) -> str:
        """Return how it is written, perhaps from a token on or up to one."""
        return "".join(self.tokens[self.start if start is None else start : self.end if end is None else end])


def read(pattern: str) -> Stretch:
    """Return a pattern with its parts; raise re.error where its brackets do not fit each other, or are none of ours."""
    tokens = [*TOKEN.findall(pattern), END]
    parts, end = _choice(tokens, 0, 0)
    if tokens[end] != END:
        raise re.error("unbalanced parenthesis")
    return Stretch(tokens, 0, end, parts)


def _choice(tokens: Sequence[str], opened: int, start: int) -> tuple[Parts, int]:
    """Return the branches from a token on, and where they end; `opened`: where their bracket stands. What all begin with stands before them."""
    branch, end = _branch(tokens, start)
    if tokens[end] != "|":
        return branch, end
    branches, spans = [branch], [(start, end)]
    while tokens[end] == "|":
        start = end + 1
        branch, end = _branch(tokens, start)
        branches.append(branch)
        spans.append((start, end))
    first = _taken_from(branches)
    signs = [signs for branch in branches if len(branch) == 1 and (signs := _as_signs(branch[0]))]
    if len(signs) == len(branches):
        return [*first, Signs().union(*signs)], end
    return [*first, Choice(branches, spans, opened, end + 1)], end


def _branch(tokens: Sequence[str], at: int) -> tuple[Parts, int]:
    """Return the parts from a token on, and where their branch ends."""
    found: Parts = []
    last = 0  # how many of them a count would be for
    while (token := tokens[at]) not in ENDS:
        if token[0] == "(":
            inside, at = _group(tokens, at)
            found += inside
            last = len(inside)
        elif token[0] in "?*+" or (token[0] == "{" and len(token) > 1):
            if not last:
                raise re.error("nothing to repeat")
            found[-last:] = [_repeat(token, found[-last:])]
            last = 0
        else:
            found.append(_single(token))
            last = 1
        at += 1
    return found, at


def _group(tokens: Sequence[str], opened: int) -> tuple[Parts, int]:
    """Return what brackets hold, and where they close."""
    if tokens[opened] == "(" and tokens[opened + 1].startswith("?"):
        raise re.error("brackets of a kind that rules are not made of: they know (, (?:, (?=, (?!, (?<= and (?<!")
    inside, end = _choice(tokens, opened, opened + 1)
    if tokens[end] == END:
        raise re.error("missing ), unterminated subpattern")
    return inside if tokens[opened] in {"(", "(?:"} else [Edge.AROUND], end


def _repeat(count: str, parts: Parts) -> Repeat:
    if count[0] != "{":
        return Repeat(int(count[0] == "+"), count[0] == "?", parts)
    least, comma, most = count.rstrip("?+")[1:-1].partition(",")
    return Repeat(int(least or 0), (most if comma else least) == "1", parts)


@lru_cache(maxsize=5_000)
def _single(token: str) -> Part:
    """Return what stands for one sign, or for several letters."""
    if token in SPECIAL:
        return SPECIAL[token]
    if token in {"[", "[^]"}:
        raise re.error(r"a set of signs that opens with ], to be written \], or that nothing closes")
    if token[0] != "[" or len(token) == 1:
        return _literal(token)
    if token[1] == "^":
        return Signs({OTHER})
    members = list(_members(token[1:-1]))
    return members[0] if len(members) == 1 and members[0] not in {DIGIT, SPACE, OTHER} else Signs(members)


def _members(inside: str) -> Iterator[str]:
    """Yield the signs of a set; of several that follow each other, whether they are digits."""
    for first, last in MEMBER.findall(inside):
        if last:
            yield DIGIT if first.isdecimal() and last.isdecimal() else OTHER
        else:
            special = SPECIAL.get(first) if first[0] == "\\" else None
            yield next(iter(special)) if isinstance(special, frozenset) else OTHER if special else _literal(first)


def _literal(token: str) -> str:
    if token[0] != "\\" or token in CONTROL:
        return CONTROL.get(token, token)
    if len(token) == 2 and token[1].isalnum():
        raise re.error(f"bad escape {token}")
    return token[1] if len(token) == 2 else chr(int(token[len(r"\u") :], 16))


def _as_signs(part: Part) -> Signs | None:
    """Return those signs of which a part is one; null where it is more."""
    return Signs({part}) if isinstance(part, str) and len(part) == 1 else part if isinstance(part, frozenset) else None


def _taken_from(branches: Sequence[Parts]) -> Parts:
    """Return what all of several branches begin with, having taken it from them."""
    taken: Parts = []
    while all(branches) and (first := _shared([branch[0] for branch in branches])):
        taken.append(first)
        for branch in branches:
            rest = branch[0][len(first) :] if isinstance(first, str) and isinstance(branch[0], str) else ""
            branch[:1] = [rest] if rest else []
    return taken


def _shared(parts: Sequence[Part]) -> Part | None:
    """Return what several parts begin with."""
    first = parts[0]
    if isinstance(first, str):
        letters = [part for part in parts if isinstance(part, str) and part[0] == first[0]]
        if len(letters) < len(parts):
            return None
        alike = takewhile(lambda each: each.count(each[0]) == len(each), zip(*letters, strict=False))
        return "".join(each[0] for each in alike)
    simple = isinstance(first, frozenset | Edge) and first is not Edge.AROUND
    return first if simple and all(part == first for part in parts) else None
