"""Does a sentence turn to a country that it opens with? "In Kenya, a bill passed", "Under Kenya's AI law, firms must", "In Munich, a court ruled"."""

from __future__ import annotations

import re

from parsers.claims.jurisdictions.joint import OWN
from parsers.claims.jurisdictions.jurisdiction import SEATED
from parsers.claims.jurisdictions.meant import binds_there
from parsers.claims.sentences.segment import Sentence
from parsers.claims.sentences.spans import Spans, inside
from parsers.model import Kind, Place, Span

LEADS_TO = re.compile(  # a place that opens a sentence
    r"(?:(?:But|And|Meanwhile,) )?(?:(?P<where>[Ii]n )|(?:[Uu]nder )?)(?:[Tt]he |(?:Regulation|Directive) \()?"
)
ANOTHER = re.compile(  # "A similar measure died in committee in Idaho"
    r"(?:(?:But|And|Meanwhile,)\s)?(?:an?|another|several|two|some|other)\s(?:similar|rival|comparable|parallel|narrower|broader)\s",
    re.IGNORECASE,
)
OF_IT = re.compile(
    r"\)|(?:['’]s?)?\s(?:[\w-]+\s){0,3}?(?:laws?|acts?|bills?|statutes?|rules?|regulations?|guidelines|guidance|codes?|decrees?|orders?)\b",
    re.IGNORECASE,
)


def turns_away(text: str, found: Spans, sentence: Sentence) -> bool:
    """Say whether a sentence opens with a place or the law of one, a rule binds there, or it tells of another bill: "In Kenya, ..."."""
    if any(binds_there(text, place) for place in inside(found.places, sentence.start, sentence.end)):
        return True
    if ANOTHER.match(sentence.text) and inside(found.places, sentence.start, sentence.end):
        return True
    opening = _opening_place(text, found, sentence)
    return opening is not None and (opening[1]["where"] is not None or OF_IT.match(text, opening[0].end) is not None)


def where_it_sits(kind: Kind, text: str, found: Spans, actor: Span | None, sentence: Sentence) -> str | None:
    """Return the country of a body that is called by no name, where its sentence opens with its town: "In Munich, a court ruled"."""
    if kind not in OWN or actor is None or (opening := _opening_place(text, found, sentence)) is None:
        return None
    town, leads = opening
    stands = leads["where"] is not None and town.form == "city" and town.end <= actor.start < sentence.end
    return town.code.partition("-")[0] if stands and SEATED.search(text, actor.start, actor.end) else None


def _opening_place(text: str, found: Spans, sentence: Sentence) -> tuple[Place, re.Match[str]] | None:
    """Return the place that a sentence opens with, and what leads to it; null where it opens otherwise."""
    first = next(iter(inside(found.places, sentence.start, sentence.end)), None)
    leads = LEADS_TO.fullmatch(text, sentence.start, first.start) if first else None
    return (first, leads) if first and leads else None
