"""Noun phrases: where their head stands, whether they are counted."""

from __future__ import annotations

import re
from functools import lru_cache

from parsers.claims.grammar.verbs import words

DETERMINERS = frozenset({
    "the", "a", "an", "this", "that", "its", "their", "his", "her", "our", "my", "some", "several", "two", "three",
    "both", "all", "most", "many", "more",
})  # fmt: skip
BEFORE_HEAD_ENDS = frozenset({"of", "for", "in", "on", "at", "to", "from", "with", "including", "by", "behind", "under"})
PARTICLE = r"(?:von|van|der|den|de|del|della|da|dos|di|du|la|bin|ibn|al|el|ten|ter)"  # within a name of a person
DOT_ENDS = r"\.(?!\s?\w)"  # a name, as no dot of a title or of initials does: "Sen. Jo Doe"
MARKS = "“”\"'’,.()"  # around a word
NUMBERED = re.compile(r"\d")
PREPOSITION = re.compile(r"(?<=\S)\s(?:for|in|on|at|to|from|with|including|by|behind|under|between|about)\s")
MANY_IN_ONE = frozenset({"dozen", "hundred", "score", "handful"})
COUNTED_AS = frozenset({"the", "more", "than", "at", "least", "some", "about", "nearly", "almost", "around", "over", "all", "first"})
YEARS = re.compile(r"(?:19|20)\d\d(?:[-–/](?:19|20)?\d\d)?")


@lru_cache(maxsize=1000)  # of who may act: asked again for every claim
def plain_words(surface: str) -> tuple[str, ...]:
    """Return the words of a phrase, written small and without marks around them."""
    return tuple([word.strip(MARKS).lower() for word in surface.split()])


def head_ends(surface: str) -> int:
    """Return where the part of a phrase ends that holds its head noun: before the first preposition."""
    found = PREPOSITION.search(surface)
    return found.start() if found else len(surface)


def counted(plain: tuple[str, ...]) -> bool:
    """Say whether a number opens a phrase: "Forty-six firms", "more than 30 universities"."""
    if plain[:1] == ("a",) or plain[:3] == ("more", "than", "a"):
        return not MANY_IN_ONE.isdisjoint(plain[:4])
    opens = [word for word in plain[:4] if word not in COUNTED_AS][:1]
    return bool(opens) and (NUMBERED.match(opens[0]) is not None or opens[0].partition("-")[0] in words("counts"))


def _only_counts(before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Say whether what stands before "of" only says how many there are of those that are named."""
    named = bool(after) and after[0] in DETERMINERS
    return named and counted(before) and all(counted((word,)) or word in COUNTED_AS for word in before)


@lru_cache(maxsize=1000)
def head_of(plain: tuple[str, ...]) -> int:
    """Return the place of the head noun of a phrase: the last word before the first preposition; of "two of the firms", the firms."""
    begins = next(
        (number + 1 for number, word in enumerate(plain[:4]) if word == "of" and _only_counts(plain[:number], plain[number + 1 :])), 0
    )
    for number, word in enumerate(plain):
        if number > begins and word in BEFORE_HEAD_ENDS:
            return number - 1
    last = len(plain) - 1
    while last > begins and YEARS.fullmatch(plain[last]):
        last -= 1  # "the AI Strategy 2025-2030"
    return last
