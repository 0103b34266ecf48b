"""Which country, union or part of a country acts that is called by no name of its own: "the province", "the commission", "Gov. Doe"."""

from __future__ import annotations

import re

from parsers.claims.jurisdictions.meant import stands_for_itself
from parsers.claims.sentences.spans import Spans, inside
from parsers.model import Span

SECRETARY_GENERAL = re.compile(r"\bSecretary[- ]General\b")  # of the UN, of NATO, of the OECD
COMMISSION = re.compile(r"[Tt]he\s[Cc]ommission")
OF_A_PART = re.compile(
    r"(?:[Tt]he|[Ii]ts|[Tt]hat)\s(?P<what>state|province|canton|county|territory|prefecture|country|kingdom|nation|republic|sultanate)(?:['’]s?)?(?!\w)"
)
GOVERNOR = re.compile(r"(?:Gov\.|Governor)\s[A-Z]")  # of a state, of which it was told before


def taken_up(actor: Span, text: str, found: Spans) -> str | None:
    """Return which country or part of one "the country" or "the province" is that acts: the one named last in its paragraph or the one before."""
    if SECRETARY_GENERAL.search(text, actor.start, actor.end):
        return "INT"
    if _is_of_the_union(actor, text, found):
        return "EU"
    if GOVERNOR.match(text, actor.start, actor.end):
        about = found.about or ""
        return about if "-" in about else _part_told_of(actor.start, text, found)
    points = OF_A_PART.match(text, actor.start, actor.end)
    if points is None:
        return None
    above = text.rfind("\n", 0, max(0, text.rfind("\n", 0, actor.start)))
    is_part = points["what"] not in {"country", "kingdom", "nation", "republic", "sultanate"}
    before = [place.code for place in inside(found.places, max(0, above), actor.start) if stands_for_itself(text, place)]
    return next((code for code in reversed(before) if ("-" in code) == is_part), None)


def _part_told_of(until: int, text: str, found: Spans) -> str | None:
    """Return the part of a country that a text names last before a place in it, and means as such."""
    parts = (place for place in reversed(inside(found.places, 0, until)) if "-" in place.code)
    return next((place.code for place in parts if stands_for_itself(text, place)), None)


def _is_of_the_union(actor: Span, text: str, found: Spans) -> bool:
    """Say whether "the commission" is that of the Union, of which the text tells before: no other commission is named."""
    if COMMISSION.fullmatch(text, actor.start, actor.end) is None:
        return False
    others = (org for org in found.orgs if "Commission" in org.name and org.jurisdiction != "EU")
    return next(others, None) is None and any(place.code == "EU" for place in inside(found.places, 0, actor.start))
