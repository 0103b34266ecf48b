"""Is an act told in the clause that denies it, or in another one? "Boreal did not look worried when it said it would put €2m into chips": that it will is not denied."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers.claims.grammar.clauses import Part, parts
from parsers.claims.grammar.subject import clause
from parsers.claims.grammar.verbs import words

CONCEDES = re.compile(r",?\s(?:although|though)\s")  # opens a clause of its own
ASIDE = re.compile(r",\s(?:(?:for|in|under|with|by|to|of|on|from)\s)?(?:which|who|whom|whose)\s[^,;]{3,140},\s")
TELLER = re.compile(r",\s(?=[^,;:]{3,120}[.,]?$)")  # opens what may tell, last of all, on whose word it is


def part_with(sentence: str, places: Sequence[int]) -> Part | None:
    """Return the later part of a sentence in which alone the rules of an act's kind fired; null where it has none, or they fired before it as well."""
    if not places:
        return None
    first = min(places)
    several = [each for each in parts(sentence) if each.start]
    conceded = [Part(found.end(), len(sentence), sentence[found.end() :]) for found in CONCEDES.finditer(sentence)]
    later = [each for each in (*several, *conceded) if each.start <= first and clause(each.text)]
    last = max(later, key=lambda each: each.start, default=None)
    return last if last and max(places) < last.end else None


def tells_the_act(text: str, begins: int, ends: int, places: Sequence[int]) -> bool:
    """Say whether a clause tells an act, by the places where the rules of its kind fired; where none did, it may be any clause."""
    told = [at for at in places if at < _teller(text, ends)]
    asides = [found.span() for found in ASIDE.finditer(text, begins, ends)]
    return not told or any(begins <= at < ends and not any(opens < at < closes for opens, closes in asides) for at in told)


def _teller(text: str, after: int) -> int:
    """Return where it is told last of all who says so: "..., an official at the trade ministry told this paper"; the end where nobody does."""
    for opens in TELLER.finditer(text, after):
        says = clause(text[opens.end() :])
        if says and says.verb.lower() in words("inform") | words("asserts"):
            return opens.start()
    return len(text)
