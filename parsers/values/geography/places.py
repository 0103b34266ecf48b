"""Places: the jurisdictions that a text names, by name, adjective, city or seat of power: "Seoul" is KR."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, lru_cache

from parsers.model import Place, PlaceForm
from parsers.names import entries, table
from parsers.names.phrases import Found, Phrases
from parsers.values.geography.place_names import code_of
from parsers.values.geography.shared_names import meant, shared
from parsers.values.geography.towns import called_as_a_state, told_with_their_state

__all__ = ["code_of", "find"]

Meaning = tuple[str, PlaceForm] | None  # null: a name that only looks like one

# Names of places that people also bear.
GIVEN_NAME = re.compile(r"\b(?:Mr|Ms|Mrs|Dr|Prof|Sen|Rep|Gov)\.? $|(?<![.!?:”\"] )(?<!^)\b[A-Z][a-z]+ $")
BORNE = frozenset([
    "Jordan", "Chad", "Georgia", "Israel", "Paris", "Austin", "Virginia", "Sydney", "Florence", "Chelsea", "Montana", "Dakota",
    "Sofia", "Adelaide", "Lima", "Cleveland", "Victoria",
])  # fmt: skip
SURNAME = re.compile(
    r" (?!(?:Government|Parliament|Police|State|Act|Summit|Declaration|Senate|House|Ministry|Governor|Gov|Lt|Lieutenant|Attorney|Assembly|Court"
    r"|Supreme|Superior|Legislature|Department|Division|Office|Board|Commission|Council|Republicans?|Democrats?|Democratic|Reps?|Sens?|Senator"
    r"|Representative|Delegate|Lawmakers?|Secretary|University|Tech|Public|General|Environmental|Consumer|Right|Law|Bill|Mayor|City)\b"
    r"|(?:[A-Z][a-z]+\s){1,5}(?:Act|Bill|Law)\b)[A-Z][a-z]+\b"
)
OF_A_FAMILY = re.compile(r"\b(?:[Aa]l|[Ee]l)[ -]$")  # "Khalid Al Yemeni"


@lru_cache(maxsize=8)  # asked again by those who look for organisations, sums and years
def find(text: str) -> tuple[Place, ...]:
    """Return the places in the order of the text."""
    named = [place for found in _phrases().find(text) if (place := _place(text, found)) is not None]
    if small := called_as_a_state(text):
        named = [place for place in named if place.surface not in small]
    towns = [*told_with_their_state(text)]
    if not towns:
        return tuple(named)
    codes = {town.surface.partition(",")[0].lower(): town.code for town in towns}  # "ATHENS, Ga. - Athens banned" names it again
    apart = [
        replace(place, code=codes.get(place.surface.lower(), place.code))
        for place in named
        if not any(town.start <= place.start < town.end for town in towns)
    ]
    return tuple(sorted([*apart, *towns], key=lambda place: place.start))


def _place(text: str, found: Found[Meaning]) -> Place | None:
    """Return the place that a known name means here; null where it means none."""
    surface = text[found.start : found.end]
    if surface in BORNE and _is_person(text, found):
        return None
    if code := meant(surface.lower(), text):
        return Place(found.start, found.end, surface, code, found.value[1] if found.value else "name")
    if found.value is None:
        return None
    code, form = found.value
    if form == "adjective" and OF_A_FAMILY.search(text, max(0, found.start - 4), found.start):
        return None
    return Place(found.start, found.end, surface, code, form)


def _is_person(text: str, found: Found[Meaning]) -> bool:
    """Tell whether a name of a place is a part of a person's name: "Vernon Jordan", "Chad Wolf"."""
    before = GIVEN_NAME.search(text, max(0, found.start - 40), found.start)
    after = SURNAME.match(text, found.end)
    return (
        before is not None and before[0].strip() not in {"In", "From", "The", "And", "For", "South", "North", "Of", "To", "With"}
    ) or after is not None


@cache
def _phrases() -> Phrases[Meaning]:
    """Every known name; where two jurisdictions share one, the country stands before its part, the name before the city."""
    found: list[tuple[str, Meaning]] = [(row["name"], None) for row in table("lookalikes")]  # found whole, they name no jurisdiction
    forms: tuple[tuple[str, PlaceForm], ...] = (
        ("name", "name"), ("other_names", "name"), ("adjectives", "adjective"), ("cities", "city"), ("seats", "institution"),
    )  # fmt: skip
    for column, form in forms:
        for row in (*table("countries"), *table("subdivisions")):
            for name in entries(row.get(column) or ""):
                found.append((name, (row["code"], form)))
                if "&" in name:
                    found.append((name.replace("&", "and"), (row["code"], form)))
                if form == "adjective":
                    found.append((name + "s", (row["code"], form)))  # the people: "Koreans"
    found += [(each.name, None) for each in shared().values()]  # which mean nothing else, unless named above
    return Phrases(found)
