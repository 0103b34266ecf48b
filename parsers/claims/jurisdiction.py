"""Whose policy it is: ISO 3166-1 alpha-2, ISO 3166-2 below it, EU, INT; null where nothing says."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from parsers.claims.grammar.openings import opening
from parsers.claims.meant import SHARED_NAMES, is_a_language, is_a_sign, is_example, stands_for_itself
from parsers.model import Document, Kind, Org, Place, Span
from parsers.values import orgs as organisations
from parsers.values import places

OFFICE = re.compile(r"\b(?:Ministry|Department|Government|Office|Agency|Parliament|Commission|Cabinet)\b")
IN_TITLE = 6  # as much as a name in the opening counts three times
DATELINED = 8  # as much as a name in the dateline counts
PART = 6  # as much as a part of a country must weigh to be what a document is about,
MOST = 0.5  # and of what its country weighs
LEAD = 300  # characters; who is named there is who the document is about,
OPENING = 1200  # and less so there
SHARED = re.compile(
    r"\b(?:countries|nations|world leaders|signator\w{1,3}|member states|international (?:community|conference|panel|network)|G7|G20|United Nations|UN|OECD|bilateral|"
    r"both (?:countries|governments|sides|nations)|two (?:countries|governments|nations))\b"
)
_MANY = r"(?:\d+|dozens of|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif)ty(?:-\w+)?)"
SEVERAL = re.compile(
    rf"\b(?:(?i:{_MANY}) (?:\w+ )?(?:countries|nations|governments|states|leaders|presidents|sides|delegations)|(?:[Ww]orld|African|Asian|[Pp]olitical|[Gg]lobal) [Ll]eaders|"
    r"both (?:countries|governments|sides|nations)|signator\w{1,3}|[Dd]elegations|[Ss]ummit|[Jj]oint (?:[Ss]tatement|[Dd]eclaration)|Declaration|[Ii]nternational (?:conference|treaty|guidelines|Guidelines))\b"
)
# what may stand around the name of a place that acts itself; firms, courts or senators of a country are not the country
ITSELF = re.compile(
    r"(?:the|of|federal|national|central|state|city|province|county|canton|governments?|cabinet|administration|authorities|republic|s\b|\W)*",
    re.IGNORECASE,
)
# offices and laws that a state, a province or a city has, and those of a nation
LOCAL = re.compile(
    r"\b(?:[Gg]overnor(?!-General)|Gov\.|[Mm]ayor|[Ss]tatewide|[Pp]rovincewide|the (?:state|province|canton|county|City)(?:['’]s)?|[Ss]tate (?:law|agenc|legislat|senator|"
    r"representative|assembly|universit|budget|government|department|school|deput|capitol|official|employee|residents|contract)\w*|[Pp]rovincial|[Cc]antonal|"
    r"[Cc]ity [Cc]ouncil|[Cc]ounty|[Ss]chool [Bb]oard|[Aa]ssembly(?:man|woman|member)|Local Law|[Rr]egional (?:[Mm]inist|[Gg]overnment)\w*|Legislature)\b"
)
NATIONAL = re.compile(
    r"\b(?:[Ff]ederal|[Nn]ational|[Nn]ationwide|Congress|President|Prime Minister|White House|Parliament|Whitehall|Westminster)\b"
)
JOINT = re.compile(r";|,|\band\b|\bboth\b")


def publishers(document: Document) -> str | None:
    """Return the jurisdiction that a publisher acts for: as its source file says, else as its name does; null for an outlet, which tells of anybody's."""
    if document.official is False:
        return None
    return document.jurisdiction or (_acts_for(document.publisher) if document.publisher else None)


@lru_cache(maxsize=1000)
def _acts_for(publisher: str) -> str | None:
    """Return whose body a publisher is by its name; null for an outlet."""
    named = [place.code for place in places.find(publisher) if place.form != "city"]
    bodies = [org.jurisdiction for org in organisations.find(publisher) if org.jurisdiction and org.is_public]
    return next(iter([*named, *bodies]), None) if bodies or OFFICE.search(publisher) else None


def of_document(document: Document, in_title: Sequence[Place], named: Sequence[Place], bodies: Sequence[Org]) -> str | None:
    """Return the jurisdiction that a document is about, for sentences that name none."""
    if official := publishers(document):
        return official
    told_in = places.find(document.publisher or "")
    spoken_of = {place.code for place in [*named, *in_title, *told_in]}
    weights = _of_places(document.text, named)
    for org in bodies:
        if (code := of_body(org)) and not is_example(document.text, org.start):
            # many countries have a "Ministry of Digital Affairs": nobody's is one that no text speaks of
            weights[code] += _weight(org) * (2 if code in spoken_of | {"EU"} else 1)
    for number, code in enumerate([*map(_titled, in_title), *(place.code for place in told_in)]):
        weights[code] += IN_TITLE + 2 * (number == 0)  # whom it names first it is about
    if len(weights) > 1:
        weights["INT"] //= 2  # who gives money or advice to a country is not who the document is about
    weights["INT"] += _of_several(document)
    country, weight = _heaviest(weights)
    return _part_of(country, weight, weights, document) if weight else None


def _of_several(document: Document) -> int:
    """Return how much a document tells of what many countries do together: a summit, a declaration, leaders of a continent."""
    titled = IN_TITLE if SEVERAL.search(document.title or "") else 0
    return titled + sum(_weighs(found.start()) for found in SEVERAL.finditer(document.text))


def _heaviest(weights: Counter[str]) -> tuple[str, int]:
    """Return the country that weighs most with all its parts, and how much."""
    countries: Counter[str] = Counter()
    for code, weight in weights.items():
        countries[code.partition("-")[0]] += weight
    return next(iter(countries.most_common(1)), ("", 0))


def _part_of(country: str, weight: int, weights: Counter[str], document: Document) -> str:
    """Return the part of a country that a document is about, else the country: most is told of that part, or it speaks of a state's or a city's offices."""
    parts = Counter({code: often for code, often in weights.items() if code.startswith(f"{country}-")})
    part, often = next(iter(parts.most_common(1)), ("", 0))
    if often < PART or 2 * often < parts.total():
        return country
    text = f"{document.title or ''}. {document.text}"
    local = len(LOCAL.findall(text)) > len(NATIONAL.findall(text))
    return part if local or often >= MOST * weight else country


def _of_places(text: str, named: Sequence[Place]) -> Counter[str]:
    """Return how much the places that a text names say of whose policy it tells."""
    weights: Counter[str] = Counter()
    for place in named:
        country = place.code.partition("-")[0]
        if is_a_sign(text, place) or is_example(text, place.start) or is_a_language(text, place):
            continue
        if place.start < opening(text):
            weights[country] += DATELINED
        if stands_for_itself(text, place):
            weights[place.code] += 2 * _weight(place)
        else:
            weights[country] += _weight(place)  # where something only is says at most in which country
    return weights


def _titled(place: Place) -> str:
    """Return the jurisdiction that a place in a title is: a city that does not open the title only says where, and counts for its country."""
    return place.code.partition("-")[0] if place.form == "city" and place.start > 0 else place.code


def _weight(named: Place | Org) -> int:
    """Return how much a name tells of what the document is about."""
    return _weighs(named.start)


def _weighs(start: int) -> int:
    """Return how much what stands there tells of what the document is about: more where it opens."""
    return 5 if start < LEAD else 2 if start < OPENING else 1


@dataclass(frozen=True, slots=True)
class Around:
    """What says whose policy a sentence tells of: the places and bodies in it and in its actor, whose office publishes it, whose name heads it."""

    sentence: Span
    actor: Span | None
    places: Sequence[Place]
    bodies: Sequence[Org]
    official: str | None
    headed: str | None = None


def of_claim(kind: Kind, text: str, around: Around) -> str | None:
    """Return what a sentence itself says: its actor's jurisdiction, else that of the bodies and places in it; null where it says none."""
    named = [place for place in around.places if stands_for_itself(text, place)]
    bodies = [org for org in around.bodies if of_body(org)]
    acting = _acting(text, around, named, bodies)
    begins = around.sentence.start + opening(text[around.sentence.start : around.sentence.end])
    here = [code for at, code in sorted(_all(named, bodies)) if begins <= at < around.sentence.end and not is_example(text, at)]
    if kind == "partnership" and _is_joint(text, around, acting, here):
        return "INT"
    if acting:
        return _of_actors(text, around.actor, acting)
    if around.headed or ("INT" in here and kind == "partnership"):
        return around.headed or "INT"
    here = [code for code in here if code != "INT"]  # who advises or lends is not whose policy it is
    if around.official and kind != "position" and around.official not in here:
        return around.official  # an official page tells of its own jurisdiction unless an actor says otherwise
    if len(_countries(here)) > 1:
        return None  # several countries, none of which acts: the document says whose policy it is
    below = [code for code in here if "-" in code]
    return next(iter([*below, *here]), None)


def _acting(text: str, around: Around, named: Sequence[Place], bodies: Sequence[Org]) -> list[str]:
    """Return the jurisdictions that the actor of a sentence names, or is."""
    actor = around.actor
    if actor is None:
        return []
    if acting := _within(bodies, actor) + _within(named, actor):
        return acting
    places_in = [place for place in around.places if actor.start <= place.start < actor.end]
    itself = place_that_acts(text[actor.start : actor.end], places_in, actor.start)
    return [itself] if itself else []


def _is_joint(text: str, around: Around, acting: Sequence[str], here: Sequence[str]) -> bool:
    """Say whether what partners do together is of several countries."""
    several = len(_countries([*acting, *here]) - {"INT"}) > 1
    own = around.official is not None and len(set(acting)) == 1  # what an official page tells of its own body
    return (several and not own) or SHARED.search(text, around.sentence.start, around.sentence.end) is not None


def _of_actors(text: str, actor: Span | None, acting: Sequence[str]) -> str:
    """Return whose policy it is by who acts: of one country the part that is named, of several that act together none of them."""
    if len(_countries(acting)) == 1:
        return max(acting, key=len)
    return "INT" if actor is not None and JOINT.search(text, actor.start, actor.end) else acting[0]


def _countries(codes: Sequence[str]) -> set[str]:
    return {code.partition("-")[0] for code in codes}


def of_body(org: Org) -> str | None:
    """Return whose public body an organisation is; null where it is none, or where many countries have one of that name."""
    return org.jurisdiction if org.is_public and not SHARED_NAMES.match(org.surface) else None


def place_that_acts(actor: str, places: Sequence[Place], start: int) -> str | None:
    """Return the code of the one place that an actor, which stands at `start`, is: "the French government"; null for its firms and offices, and for several."""
    if len({place.code for place in places}) != 1 or places[0].code == "INT":
        return None
    rest = actor
    for place in reversed(places):
        rest = rest[: place.start - start] + " " + rest[place.end - start :]
    return places[0].code if ITSELF.fullmatch(rest) else None


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
