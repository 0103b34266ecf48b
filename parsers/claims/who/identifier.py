"""Which organisation or place is an actor, by an identifier that others know it by? Null rather than that of somebody else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers.claims.jurisdictions.jurisdiction import place_that_acts
from parsers.claims.jurisdictions.meant import SHARED_NAMES
from parsers.claims.sentences.spans import Spans, inside
from parsers.claims.who.namesakes import is_namesake
from parsers.model import Org, Span

BELONGS = (
    r"countries|states|nations|governments|capitals|leaders|members|ambassadors|lawmakers|employees|workers|staff|researchers|engineers|scientists|panels?|experts?|"
    r"envoys?|rapporteurs?|students|users|customers|shareholders|investors|rivals|critics|companies|firms"
)
OF_IT = re.compile(  # who belongs to a body and does not speak for it: "EU countries", "OpenAI employees"
    rf"(?:['’]s)?\s(?:[a-z-]+\s){{0,2}}(?:{BELONGS})\b"
)
TOGETHER = re.compile(r";|&|\band\b")  # between the names of those that act, not inside one


def identifier(actor: Span, text: str, jurisdiction: str | None, found: Spans) -> str | None:
    """Return the identifier of an actor: the organisation's that it names, else the place's that it is; null when unresolved.

    Many countries have a Senate: the one that the lexicon knows is meant where the claim is of its country.
    """
    orgs = inside(found.orgs, actor.start, actor.end)
    whole = any((place.start, place.end) == (actor.start, actor.end) for place in inside(found.places, actor.start, actor.end))
    if not whole and _together(actor, text, orgs):  # "Trinidad and Tobago" is one
        return None
    country = (jurisdiction or "").partition("-")[0]
    own = country if country not in {"", "INT"} else None
    named = [org for org in orgs if org.org_id and not is_namesake(org, found, text, own) and not OF_IT.match(text, org.end, actor.end)]
    known = [org.org_id for org in named if not SHARED_NAMES.match(org.surface) or org.jurisdiction == country]
    if known:
        return known[0]
    place = place_that_acts(text[actor.start : actor.end], inside(found.places, actor.start, actor.end), actor.start)
    return f"iso3166:{place}" if place else None


def _together(actor: Span, text: str, orgs: Sequence[Org]) -> bool:
    """Say whether several act together, none of whose identifiers is theirs: "Mistral AI and Nvidia"; not "Trade and Industry" in one name."""
    ends = [actor.start, *(org.end for org in orgs)]
    between = zip(ends, [*(org.start for org in orgs), actor.end], strict=True)
    return any(TOGETHER.search(text, start, end) for start, end in between)
