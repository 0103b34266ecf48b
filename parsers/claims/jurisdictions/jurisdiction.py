"""Whose policy it is: ISO 3166-1 alpha-2, ISO 3166-2 below it, EU, INT; null where nothing says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from parsers.claims.grammar.openings import opening
from parsers.claims.grammar.subject import clause
from parsers.claims.jurisdictions.joint import JOINTLY, OWN, Around, countries, is_joint
from parsers.claims.jurisdictions.meant import (
    SHARED_NAMES,
    as_meant,
    is_aimed_at,
    is_compared,
    is_example,
    members_of_the_union,
    stands_for_itself,
)
from parsers.model import Kind, Org, Place, Span
from parsers.values.geography import places

BARE = re.compile(
    r"\b(?:government|administration|ministry|minister|ministers|department|office|agency|authority|regulator|watchdog|commission|committee|parliament|senate|court|judge|"
    r"cabinet|council|bureau|customs|lawmakers|legislature|president|police|prosecutors?)\b",
    re.IGNORECASE,
)
# whom a country has and the Union has not, so that its programme, named beside them, is not what they act for
GOVERNMENT = re.compile(
    r"(?:[Tt]he\s)?(?:[a-z]+\s)?(?:government|coalition|cabinet|ministry|ministers?|(?:prime\s)?minister|chancellor|treasury|state)\b"
)
GOVERNMENT_ACTS = re.compile(
    r"\b[Tt]he\s(?:[a-z]+\s)?(?:government|coalition|cabinet|treasury|ministry)\s(?:may|might|could|will|would|has|had|is|wants|plans)\b"
)
# what may stand around the name of a place that acts itself; firms, courts or senators of a country are not the country
ITSELF = re.compile(
    r"(?:the|of|and|federal|national|central|state|city|province|county|canton|governments?|cabinet|administration|authorities|republic|s\b|\W)*",
    re.IGNORECASE,
)
ENVOY = re.compile(  # behind a country, of which it is wherever it sits: "the British embassy in Jakarta"
    r"(?:['’]s)?\s(?:[a-z-]+\s){0,2}?(?:embass(?:y|ies)|consulates?|(?:high\s)?commission(?:er)?s?(?=\sin\s)|ambassadors?|envoys?|delegat(?:es?|ions?)|counterparts?)\b",
    re.IGNORECASE,
)
SEATED = re.compile(rf"{BARE.pattern}|\b(?:mayor|governor|tribunal|councill?ors?)\b", re.IGNORECASE)
ASKS_THE_UNION = re.compile(
    r"\b(?:Brussels|(?:[Tt]he\s)?(?:EU|European\sUnion|(?:European\s|EU\s)Commission))\s(?:to|must|should|ought\sto|needs\sto|has\sto)\s[a-z]"
)
ENFORCED = re.compile(
    r"\b(?:incorporat(?:e|es|ed|ing)|mak(?:e|es|ing)|polic(?:e|es|ing)|enforc(?:e|es|ed|ing)|implement(?:s|ed|ing)?|transpos(?:e|es|ed|ing)|supervis(?:e|es|ing)|appl(?:y|ies|ying))\s(?:the\s)?$"
)
STAND_IN_PARTS: frozenset[Kind] = frozenset(
    {"funding", "infrastructure", "enforcement", "position"}
)  # which a part that is named need not do
LOCAL = re.compile(
    r"\b(?:mayor|council|councillors?|municipal\w*|city|town|county|state|province|provincial|governor|lawmakers|assembly|senate|house)\b",
    re.IGNORECASE,
)
APPOSITION = re.compile(  # "Jo Doe, Rwanda's trade minister,"
    r",\s(?!(?:who|which|whose|at|in|and|with|but|while)\b)[^,.;:]{3,80}(?=[,.;])"
)
JOINT = re.compile(r";|,|\band\b|\bboth\b")


def of_claim(kind: Kind, text: str, around: Around) -> str | None:
    """Return what a sentence itself says: its actor's jurisdiction, else that of the bodies and places in it; null where it says none."""
    named = [_taught_in(around.bodies, as_meant(text, place)) for place in around.places if stands_for_itself(text, place)]
    bodies = [replace(org, jurisdiction=code) for org in around.bodies if (code := of_body(org))]
    acting = _acting(text, around, named, bodies)
    begins, ends = _reach(kind, text, around)
    meant = [place for place in named if not _is_of_its_law(place, around.home)]
    here = [code for at, code in sorted(_all(meant, bodies)) if begins <= at < ends and not _is_aside(text, at, around.home)]
    if is_joint(kind, text, around, acting, here):
        return "INT"
    if acting:
        alone = [code for code in acting if code != "INT"] if kind not in JOINTLY else []  # whoever of the world assists
        return _of_actors(kind, text, around, alone or acting)
    if told := _of_whom_else(kind, text, around, here):
        return told
    here = [code for code in here if code != "INT"]  # who advises or lends is not whose policy it is
    if around.official and kind != "position" and around.official not in here:
        return around.official  # an official page tells of its own jurisdiction unless an actor says otherwise
    if kind == "position" and around.home and around.actor is not None and begins <= around.actor.start < around.sentence.end:
        here = [code for code in here if code.startswith(f"{around.home}-")]  # "she fears China": whom a view is about does not hold it
    if len(countries(here)) != 1:
        return None  # of several countries, none of which acts, the document says whose policy it is
    return around.home if _is_at_home(text, around, here) else _not_only_there(kind, around, _of_one_country(here), bodies)


def _not_only_there(kind: Kind, around: Around, code: str, bodies: Sequence[Org]) -> str | None:
    """Return the country for a part of it, none of whose bodies is named, in which something is only built or paid."""
    only_there = kind in STAND_IN_PARTS and code.startswith(f"{around.home}-") and all(org.jurisdiction != code for org in bodies)
    return around.home if only_there else code


def _taught_in(bodies: Sequence[Org], place: Place) -> Place:
    """Return the part of a country in a university's name as its country: who teaches there does not speak for it."""
    taught = any(org.form == "university" and org.start <= place.start < org.end for org in bodies)
    return replace(place, code=place.code.partition("-")[0]) if taught else place


def _is_aside(text: str, at: int, home: str | None) -> bool:
    """Say whether what is named here is an example, asks for the same elsewhere, or is the Union, whose law somebody of a member only enforces."""
    enforced = home not in {None, "EU", "INT"} and ENFORCED.search(text, max(0, at - 40), at) is not None
    return enforced or is_example(text, at) or is_compared(text, at)


def _is_of_its_law(place: Place, home: str | None) -> bool:
    """Say whether the Union is named by its adjective alone in a story of a country, whose models may well keep to "European law"."""
    return place.code == "EU" and place.form == "adjective" and home not in {None, "EU", "INT"}


def _reach(kind: Kind, text: str, around: Around) -> tuple[int, int]:
    """Return from where to where the names in a sentence may say whose policy it is: "the committee" is of no country that is named behind it."""
    actor, ends = around.actor, around.sentence.end
    begins = around.sentence.start + opening(text[around.sentence.start : ends])
    bare = actor and kind != "partnership" and begins <= actor.start < ends and BARE.search(text, actor.start, actor.end)
    return begins, actor.start if actor and bare else ends


def _is_at_home(text: str, around: Around, here: Sequence[str]) -> bool:
    """Say whether a government acts, told of in its own country, beside whom only the Union is named: "In the European contest, the coalition may pay"."""
    if set(here) != {"EU"} or around.home in {None, "EU", "INT"}:
        return False
    if around.actor is None:
        return GOVERNMENT_ACTS.search(text, around.sentence.start, around.sentence.end) is not None
    return GOVERNMENT.match(text, around.actor.start, around.actor.end) is not None


def _acting(text: str, around: Around, named: Sequence[Place], bodies: Sequence[Org]) -> list[str]:
    """Return the jurisdictions that the actor of a sentence names, or is."""
    actor = around.actor
    if actor is None or is_compared(text, actor.start):
        return []
    places_in = [place for place in around.places if actor.start <= place.start < actor.end]
    surface = text[actor.start : actor.end]
    sent_by = [place.code for place in places_in if ENVOY.match(text, place.end, actor.end)]
    if len(places_in) > 1 and ITSELF.fullmatch(_without(surface, places_in, actor.start)):
        return [place.code for place in places_in]  # "Seoul and Washington" agree, though a city alone may be where they did
    if (other := _office_of_sentence(text, around, actor)) and (codes := _within(named, other)):
        return codes
    beside = APPOSITION.match(text, actor.end, around.sentence.end)
    spans = [actor, *([Span(*beside.span())] if beside else [])]
    if acting := sent_by or next((codes for span in spans if (codes := _within(bodies, span) + _within(named, span))), []):
        return acting
    if any(is_aimed_at(text, place) for place in places_in):
        return []
    itself = place_that_acts(surface, places_in, actor.start)
    return [itself] if itself else _where_it_sits(surface, places_in)


def _office_of_sentence(text: str, around: Around, actor: Span) -> Span | None:
    """Return the office that is the subject of a sentence where whom it goes on to tell of is another: "Kenyan customs officers were told to"."""
    here = around.sentence
    if here.start <= actor.start < here.end or (subject := clause(text[here.start : here.end])) is None:
        return None
    found = Span(here.start + subject.start, here.start + subject.end)
    return found if BARE.search(text, found.start, found.end) else None


def _where_it_sits(actor: str, places: Sequence[Place]) -> list[str]:
    """Return of which city or country a body is by where it sits: "a judge in San Francisco", "the mayor of San Jose"."""
    if not places or SEATED.search(actor) is None:
        return []
    return [places[0].code if LOCAL.search(actor) else places[0].code.partition("-")[0]]


def _of_whom_else(kind: Kind, text: str, around: Around, here: Sequence[str]) -> str | None:
    """Return whose policy it is where nobody known acts: of the Union that is asked for something, of whose name stands above, of many."""
    if kind == "position" and ASKS_THE_UNION.search(text, around.sentence.start, around.sentence.end):
        return "EU"
    return around.headed or ("INT" if "INT" in here and kind == "partnership" else None)


def _of_actors(kind: Kind, text: str, around: Around, acting: Sequence[str]) -> str:
    """Return whose policy it is by who acts: of one country the part that is named, of several together none of them, of members the Union's."""
    if len(countries(acting)) == 1:
        return _of_one_country(acting)
    if around.home == "EU" and kind in OWN and countries(acting) <= members_of_the_union():
        return "EU"
    actor = around.actor
    return "INT" if actor is not None and JOINT.search(text, actor.start, actor.end) else acting[0]


def _of_one_country(codes: Sequence[str]) -> str:
    """Return the part of a country that codes name, else the country: two states that act together do so in their country."""
    parts = {code for code in codes if "-" in code}
    return parts.pop() if len(parts) == 1 else codes[0].partition("-")[0]


def of_body(org: Org) -> str | None:
    """Return whose public body an organisation is; null where it is none, or where many countries have one of that name."""
    if not org.is_public or SHARED_NAMES.match(org.surface):
        return None
    return _country_of_court(org) if org.form == "court" else org.jurisdiction


def _country_of_court(court: Org) -> str | None:
    """Return the country of a court that is called by its city, but in the United States, whose states have their own: "the Munich Regional Court"."""
    code = court.jurisdiction
    by_city = any(place.form == "city" for place in places.find(court.surface))
    return code.partition("-")[0] if code and by_city and not code.startswith("US") else code


def place_that_acts(actor: str, places: Sequence[Place], start: int) -> str | None:
    """Return the code of the one place that an actor, which stands at `start`, is: "the French government"; null for its firms and offices, and for several."""
    if len({place.code for place in places}) != 1 or places[0].code == "INT":
        return None
    return places[0].code if ITSELF.fullmatch(_without(actor, places, start)) else None


def _without(actor: str, places: Sequence[Place], start: int) -> str:
    """Return what is left of an actor, which stands at `start`, without the places in it."""
    for place in reversed(places):
        actor = actor[: place.start - start] + " " + actor[place.end - start :]
    return actor


def named_first(text: str, named: Sequence[Place], bodies: Sequence[Org]) -> str | None:
    """Return the jurisdiction that comes first among places and public bodies that stand for themselves."""
    meant = [place for place in named if stands_for_itself(text, place)]
    public = [org for org in bodies if of_body(org)]
    return next((code for start, code in sorted(_all(meant, public)) if not is_example(text, start)), None)


def _all(named: Sequence[Place], bodies: Sequence[Org]) -> list[tuple[int, str]]:
    return [*((place.start, place.code) for place in named), *((org.start, org.jurisdiction) for org in bodies if org.jurisdiction)]


def _within(found: Sequence[Place] | Sequence[Org], actor: Span) -> list[str]:
    codes = [each.code if isinstance(each, Place) else each.jurisdiction for each in found if actor.start <= each.start < actor.end]
    return [code for code in codes if code]
