"""Which country, union or part of a country acts that is called by no name of its own: "the province", "the commission", "Gov. Doe"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from parsers.claims.jurisdictions.meant import stands_for_itself
from parsers.claims.jurisdictions.own import whose
from parsers.claims.sentences.spans import Spans
from parsers.model import Place, Span

SECRETARY_GENERAL = re.compile(r"\bSecretary[- ]General\b")  # of the UN, of NATO, of the OECD
COMMISSION = re.compile(r"[Tt]he\s[Cc]ommission")
POINTS_BACK = re.compile(
    r"(?:[Tt]he|[Ii]ts|[Tt]hat)\s(?:(?P<part>state|province|canton|county|territory|prefecture)|(?P<town>city|municipality|emirate)"
    r"|(?P<country>country|kingdom|nation|republic|sultanate))(?:['’]s?)?(?!\w)"
)
GOVERNOR = re.compile(r"(?:Gov\.|Governor|Cllr|Councillor)\s[A-Z]")  # of a state or a town, of which it was told before


class ToldOf:
    """The countries and parts of countries that a text tells of: which of them is meant by who is called by no name of its own.

    What is asked for each claim is worked out once: a long paragraph may hold a thousand places and as many claims.
    """

    def __init__(self, text: str, found: Spans) -> None:
        self.text, self.found = text, found

    def called(self, actor: Span) -> str | None:
        """Return which country or part of one "the country" or "the province" is that acts: the one named last in its paragraph or the one before."""
        if SECRETARY_GENERAL.search(self.text, actor.start, actor.end):
            return "INT"
        if known := whose(self.text, actor) or ("EU" if self._is_of_the_union(actor) else None):
            return known
        if GOVERNOR.match(self.text, actor.start, actor.end):
            about = self.found.about or ""
            return self._leads_to(actor) or (about if "-" in about else _last(self._parts, 0, actor.start))
        points = POINTS_BACK.match(self.text, actor.start, actor.end)
        if points is None:
            return None
        above = self.text.rfind("\n", 0, max(0, self.text.rfind("\n", 0, actor.start)))
        meant = self._parts if points["part"] else self._parts_named if points["town"] else self._countries
        return _last(meant, max(0, above), actor.start)

    def _leads_to(self, actor: Span) -> str | None:
        """Return the part of a country that stands right before who acts in it: "In Lagos, Governor Doe"."""
        behind = bisect_right(self.found.places, actor.start, key=lambda place: place.end)
        before = self.found.places[behind - 1] if behind else None
        return before.code if before and "-" in before.code and self.text[before.end : actor.start] == ", " else None

    def _is_of_the_union(self, actor: Span) -> bool:
        """Say whether "the commission" is that of the Union, of which the text tells before: no other commission is named."""
        if COMMISSION.fullmatch(self.text, actor.start, actor.end) is None or self._names_a_commission:
            return False
        return self._union is not None and self._union.end <= actor.start

    @cached_property
    def _names_a_commission(self) -> bool:
        """Whether a commission that is not the Union's is named."""
        return any("Commission" in org.name and org.jurisdiction != "EU" for org in self.found.orgs)

    @cached_property
    def _union(self) -> Place | None:
        """Where the Union is named first."""
        return next((place for place in self.found.places if place.code == "EU"), None)

    @cached_property
    def _parts(self) -> list[Place]:
        """The parts of countries that are meant as such."""
        return [place for place in self.found.places if "-" in place.code and stands_for_itself(self.text, place)]

    @cached_property
    def _parts_named(self) -> list[Place]:
        """The parts of countries that are named at all: "in Porto Alegre" says which city is meant, while "the state" may be the nation."""
        return [place for place in self.found.places if "-" in place.code]

    @cached_property
    def _countries(self) -> list[Place]:
        """The countries that are meant as such, and the Union."""
        return [place for place in self.found.places if "-" not in place.code and stands_for_itself(self.text, place)]


def _last(places: Sequence[Place], start: int, end: int) -> str | None:
    """Return the jurisdiction of the last place within a span."""
    behind = bisect_right(places, end, key=lambda place: place.end)
    return places[behind - 1].code if behind and places[behind - 1].start >= start else None
