"""Which jurisdiction a document is about: whom its title, its dateline, its first lines and then the rest of it name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from parsers.claims.grammar.openings import opening
from parsers.claims.jurisdictions.jurisdiction import of_body
from parsers.claims.jurisdictions.local import is_local, makes_policy, names_the_nation
from parsers.claims.jurisdictions.meant import (
    LOCATES,
    as_meant,
    called_as_many_are,
    is_a_language,
    is_a_sign,
    is_aimed_at,
    is_example,
    members_of_the_union,
    numbers_an_act,
    stands_for_itself,
)
from parsers.claims.jurisdictions.of_many import of_a_body_of_many, of_several
from parsers.claims.jurisdictions.own import CUES, of_officials
from parsers.claims.jurisdictions.paid import countries_paid
from parsers.claims.jurisdictions.publisher import at_home, publishers
from parsers.claims.jurisdictions.where import IN_TITLE, LEAD, OPENING, weighs
from parsers.model import Document, Org, Place
from parsers.values import orgs as organisations
from parsers.values.geography import officials, places

FIRST = 2  # as much more the first name of the title counts, and again where it opens it
DATELINED = 8  # as much as a name in the dateline counts
PART = 5  # as much as a part of a country must weigh to be what a document is about
MOST = 0.5  # and such a share of what its country weighs
MANY_PARTS = 3  # parts of a country; a document that tells of so many is about none, unless its title or dateline names one
OF_STATES = frozenset({"AU", "CA", "US"})  # of others the title's part is more often only where something stands
OF_A_NATION = re.compile(r"\b(?:Ministry|Prime Minister|Chancellery|Treasury)\b")  # a publisher
GETS = re.compile(
    r"\s(?:(?:has|is)\s)?(?:gets?|got|wins?|won|lands?|bags?|secures?|receives?|chosen|picked|to (?:get|host|house|receive))\s"
)
BEFORE_COLON = re.compile(r"[A-ZÀ-Þ][\w .’'-]{2,29}: $")  # a dateline of South Asian papers: "NEW DELHI: The ministry", "Mumbai: The state"


@dataclass(frozen=True, slots=True)
class _Named:
    """The places that a document names."""

    title: Sequence[Place]
    publisher: Sequence[Place]  # in its name
    text: Sequence[Place]

    @property
    def everywhere(self) -> list[Place]:
        """All of them."""
        return [*self.text, *self.title, *self.publisher]


def of_document(document: Document, in_title: Sequence[Place], named: Sequence[Place], bodies: Sequence[Org]) -> str | None:
    """Return the jurisdiction that a document is about, for sentences that name none."""
    if (official := publishers(document)) not in {None, "INT"}:
        return official
    in_charge = officials.find(document.title or "")
    in_title = sorted([*in_title, *in_charge], key=lambda place: place.start) if in_charge else in_title
    names = _Named(in_title, places.find(document.publisher or ""), named)
    begins = opening(document.text)
    of_many = not in_title and any(org.form == "international" for org in organisations.find(document.title or ""))
    weights, located = _of_places(document.text, [place for place in named if not of_many or place.start >= begins])
    weights.update(_of_bodies(document.text, bodies, names))
    weights.update(_of_titles(document.title or "", names))
    located.update({place.code: IN_TITLE for place in names.publisher})  # a town's paper tells of the nation as well
    _weigh_beside(weights, [place.code for place in in_title], of_a_nation=OF_A_NATION.search(document.publisher or "") is not None)
    weights["INT"] += of_several(document)
    weights.update(of_officials(document.text, {place.code.partition("-")[0] for place in names.everywhere}, LEAD, weighs))
    for code, times, pattern in CUES:
        weights[code] += sum(times * weighs(found.start()) for found in pattern.finditer(document.text))
    if of_many:
        weights["INT"] += 2 * IN_TITLE
    weights["INT"] += of_a_body_of_many(bodies, begins)
    paid = countries_paid(document.text, weighs, at_home(document))
    weights.update(paid)
    if official:
        weights[official] += 2 * IN_TITLE
    country, weight = _heaviest(weights, lambda code: sum(place.code == code and is_aimed_at(document.text, place) for place in named))
    if not weight:  # no place is named, but perhaps who governs one
        return next((each.code for each in officials.find(document.text)), None)
    if not any(code.startswith(f"{country}-") for code in {*weights, *located}):
        return country  # so it is with most texts: none of its parts is told of
    local = is_local(document, country)
    if not local and (names_the_nation(document.title or "") or country in {place.code for place in names.publisher}):
        return country
    if in_title and in_title[0].start == 0 and (in_title[0].code == country or _is_of_a_state(document.title or "", in_title[0], country)):
        return in_title[0].code  # "Canberra's cheque for Perth", "Ohio lawmaker wants no wedding bells"
    in_front = {place.code for place in in_title} | {place.code for place in named if place.start < begins}
    leads = {place.code for place in named if place.start < LEAD and "-" in place.code and stands_for_itself(document.text, place)}
    if len(leads) == 1:
        in_front |= leads
    # money is a country's, whichever part pays
    return _part_of(country, weight - paid[country], weights + located if local else weights, in_front, local=local)


def _of_bodies(text: str, bodies: Sequence[Org], names: _Named) -> Counter[str]:
    """Return how much the public bodies that a text names say of whose policy it tells: more where the text names their country as well."""
    spoken_of = {place.code for place in names.everywhere} | {"EU"}
    opened = {place.code.partition("-")[0] for place in names.everywhere if place.start < OPENING}
    weights: Counter[str] = Counter()
    for org in bodies:
        if (code := of_body(org)) is None or is_example(text, org.start):
            continue
        # many countries have a "Ministry of Digital Affairs": nobody's is one that no text speaks of, nor an "AI Safety Institute"
        if code in opened or not called_as_many_are(org):
            weights[code] += _weight(org) * (2 if code in spoken_of else 1)
    return weights


def _of_titles(title: str, names: _Named) -> Counter[str]:
    """Return how much the title and the publisher's name say: whom the title names first it is about, the more where it opens with the name."""
    weights: Counter[str] = Counter()
    first = 2 * FIRST if names.title and names.title[0].start == 0 else FIRST
    papers = [place.code.partition("-")[0] for place in names.publisher]
    for number, code in enumerate([*(_titled(title, place) for place in names.title), *papers]):
        weights[code] += IN_TITLE if number else IN_TITLE + first
    return weights


def _weigh_beside(weights: Counter[str], in_title: Sequence[str], *, of_a_nation: bool) -> None:
    """Make lighter those who are named beside a country: who gives it money or advice, the Union of which it is the only member told of.

    `of_a_nation` says that a ministry publishes the text, which the Union has not. Where many countries are told of and none most, their own
    bodies weigh more: they are who acts.
    """
    if len(weights) > 1:
        members = {code[:2] for code in weights if code[:2] in members_of_the_union()}
        if len(members) == 1 or of_a_nation or (in_title and "EU" not in in_title):
            weights["EU"] //= 3
        countries: Counter[str] = Counter()
        for code, weight in weights.items():
            if code not in {"EU", "INT"}:
                countries[code.partition("-")[0]] += weight
        leads = max(countries.values(), default=0) >= MOST * countries.total()
        if in_title[:1] != ["INT"]:  # "UN names its experts" is of them all, whoever objects
            weights["INT"] = weights["INT"] // 2 if leads else 2 * weights["INT"]


def _heaviest(weights: Counter[str], aimed_at: Callable[[str], int]) -> tuple[str, int]:
    """Return the country that weighs most with all its parts, and how much; of two, the one that less is aimed at; empty where none is named."""
    countries: Counter[str] = Counter()
    for code, weight in weights.items():
        countries[code.partition("-")[0]] += weight
    most = max(countries.values(), default=0)
    heaviest = [country for country, weight in countries.items() if weight == most]
    return min(heaviest, key=aimed_at, default=""), most


def _part_of(country: str, weight: int, weights: Counter[str], in_front: set[str], *, local: bool) -> str:
    """Return the part of a country that a document is about, else the country.

    Most is told of that part, or the document speaks more of a state's or a city's offices than of a nation's. Such a `local` document
    is about the part in which its dateline lies as well: "SACRAMENTO - The governor ...". Where many parts are told of, none of them
    is what it is about, unless the title or the dateline names it.
    """
    parts = Counter({code: often for code, often in weights.items() if code.startswith(f"{country}-") and makes_policy(code)})
    part, often = next(iter(parts.most_common(1)), ("", 0))
    next_most = max((weight for code, weight in parts.items() if code != part), default=0)
    one_of_many = len(parts) >= MANY_PARTS and often < MANY_PARTS * next_most
    told_enough = often >= PART or (local and often == weight > 1)  # of a council that calls its city by name but once nothing else is told
    if not told_enough or 2 * often < parts.total() or (one_of_many and part not in in_front):
        return country
    return part if local or often >= MOST * weight else country


def _of_places(text: str, named: Sequence[Place]) -> tuple[Counter[str], Counter[str]]:
    """Return how much the places that a text names say of whose policy it tells; and of which parts of a country, where they only say where."""
    weights: Counter[str] = Counter()
    located: Counter[str] = Counter()
    begins = opening(text)
    for place in named:
        country = place.code.partition("-")[0]
        if is_a_sign(text, place) or is_example(text, place.start) or is_a_language(text, place):
            continue
        if place.start < begins or (place.form == "city" and BEFORE_COLON.match(text, 0, place.end + 2)):
            weights[country if place.form == "city" else place.code] += DATELINED
            located[place.code] += DATELINED
        if stands_for_itself(text, place) and not numbers_an_act(text, place):  # a country's law refers to the Union's
            weights[as_meant(text, place).code] += 2 * _weight(place)
        else:
            weights[country] += _weight(place)  # where something only is says at most in which country
            located[place.code] += _weight(place)
    return weights, located


def _is_of_a_state(title: str, place: Place, country: str) -> bool:
    """Say whether a title opens with a state of a country whose states have AI laws of their own, and it gets nothing from the nation."""
    return country in OF_STATES and place.form in {"name", "institution"} and _titled(title, place).startswith(f"{country}-")


def _titled(title: str, place: Place) -> str:
    """Return the jurisdiction that a place in a title is: a city that does not open the title, or there is where a firm sits, or one that gets something, counts for its country."""
    only_says_where = (place.form == "city" and (place.start > 0 or LOCATES.match(title, place.end))) or GETS.match(title, place.end)
    return place.code.partition("-")[0] if only_says_where else place.code


def _weight(named: Place | Org) -> int:
    """Return how much a name tells of what the document is about."""
    return weighs(named.start)
