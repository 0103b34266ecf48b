"""Officials: for which country, part of one, union or body of many those act whom everybody knows by name, "Emmanuel Macron" for France.

The table is as of January 2026: heads of state and government, ministers and commissioners in charge of AI, trade or money, members of
Congress who write AI bills, governors and attorneys general. Who left office stays in it, for texts of his time. Beside whole names it has
last names alone or with an office, where these mean nobody else.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from functools import cache, lru_cache

from parsers.model import Place, Span
from parsers.names import entries, table
from parsers.names.phrases import Phrases

AIDE = re.compile(r"\b(?:to|for|under|by|with|of)\s(?:[A-Z][\w.-]*\s){0,4}$")  # "an adviser to President Doe" is not he
OWNS = re.compile(r"['’]s\b")


@lru_cache(maxsize=8)  # asked for each claim of a text
def find(text: str) -> tuple[Place, ...]:
    """Return those who are named, in the order of the text, each as the place of his office."""
    return tuple(
        Place(each.start, each.end, text[each.start : each.end], each.value, "institution")
        for each in _phrases().find(text)
        if text[each.start - 1 : each.start] not in {"-", "‑"}  # the end of a double name is another's
    )


def of_those_who_act(text: str, actor: Span) -> frozenset[str]:
    """Return for whom those act who are named as actors, also by the last name of whom the text names in full elsewhere."""
    known = find(text)
    first, behind = (bisect_left(known, at, key=lambda each: each.start) for at in (actor.start, actor.end))
    if first == behind:
        return _by_last_name(text).get(text[actor.start : actor.end].rpartition(" ")[2], frozenset())
    acting = (each for each in known[first:behind] if not (AIDE.search(text, actor.start, each.start) or OWNS.match(text, each.end)))
    return frozenset(each.code for each in acting)


@lru_cache(maxsize=8)
def _by_last_name(text: str) -> dict[str, frozenset[str]]:
    """Return for whom those act who are named, by their last names."""
    named = {(each.surface.rpartition(" ")[2], each.code) for each in find(text)}
    return {name: frozenset(code for other, code in named if other == name) for name, _ in named}


@cache
def _phrases() -> Phrases[str]:
    """Return the known officials by every form of their names, with its accents and without."""
    names = ((name, row["code"]) for row in table("officials") for name in (row["name"], *entries(row["other_names"])))
    return Phrases((written, code) for name, code in names for written in (name, _plain(name)))


def _plain(name: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFKD", name) if not unicodedata.combining(char))
