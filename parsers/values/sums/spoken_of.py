"""Whose money a bare currency is: "22 million dollars", "120 billion pesos", by the countries that a text names around it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from functools import cached_property

from parsers.model import CurrencyBasis, Place
from parsers.values.geography import places
from parsers.values.sums.currencies import Mark, has_own

FEW_WORDS = 60  # characters
PARAGRAPH = 600  # characters back in which one begins, or is not looked through
SENTENCE_START = re.compile(r"(?<=[.!?])\s+(?=[A-Z“\"])|\n")
ABBREVIATED = re.compile(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Inc|Corp|Ltd|Co|No|Rs)\.$")  # a full stop that ends no sentence
BODY = r"(?:government|parliament|administration|cabinet|senate|congress|treasury|ministry|ministers?|president|prime\sminister|budget|authorities|lawmakers)\b"
OF_BODY = re.compile(rf"\b{BODY}\sof\s(?:the\s)?$", re.IGNORECASE)
ITS_BODY = re.compile(rf"(?:['’]s?)?\s(?:(?:new|national|federal|central)\s)?{BODY}|['’]s?\s", re.IGNORECASE)
DOES = re.compile(
    r"\s(?:has|will|is\sto|plans?|pledge[sd]|announce[sd]|spen(?:ds|t)|gives?|gave|approve[sd]|allocate[sd]|set\saside|put|invest(?:s|ed)|"
    r"launche[sd]|budgeted|earmark(?:s|ed))\b"
)

_FIRM = (
    r"(?P<firm>(?:-based)?\s(?:[a-z][\w-]*\s){0,3}?(?:firms?|compan(?:y|ies)|groups?|giants?|start-?ups?|chip-?makers?|developers?|makers?|operators?|investors?|funds?|banks?|foundations?)"
    r"(?:\s[A-Z][\w.&’'-]*){0,3})"
)
_ON_ITS_WAY = r"(?:(?:said|says)\s(?:on\s\w+day\s)?(?:that\s)?(?:it|they)\s(?:would|will|had)|has|have|had|will|would|is|are|to|plans?|intends?|also|now|on\s\w+day|\w+ly)\s"
_GIVES = (
    r"(?:give|gave|giving|pledge|provide|offer|invest|spend|spent|lend|lent|grant|donate|contribute|commit|put|pay|paid|allocate|promise|fund|extend|pour|plough|inject|earmark"
    r"|announce|unveil|approve|hand|award|set\saside|setting\saside)\w{0,4}"
)
GIVER = re.compile(  # from a country on to a sum: "(Australia) will give Fiji", "(The US) firm Corvex plans to invest"
    rf"(?:(?:['’]s?)?\s(?:(?:new|national|federal|central)\s)?{BODY}|{_FIRM})?(?:,(?:[^,;.]{{1,60}},)?)?\s(?:{_ON_ITS_WAY}){{0,4}}{_GIVES}\s(?:[^.;:]|\.(?=\d)){{0,100}}"
)
LISTED = re.compile(r"(?:[,;]|\band|\bwhile|\bplus)\s(?:the\s)?$", re.IGNORECASE)
NOT_ALONE = re.compile(r"\b(?:and|or|with|than|unlike|like)\s(?:the\s)?$", re.IGNORECASE)


class SpokenOf:
    """The countries that a text names; it is searched for them when they are asked for."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _places(self) -> tuple[Place, ...]:
        return tuple(place for place in places.find(self._text) if place.code not in {"EU", "INT"})

    @cached_property
    def countries(self) -> frozenset[str]:
        """All of them."""
        return frozenset(place.code for place in self._places)

    def before(self, at: int) -> list[str]:
        """Return those named in the few words before a place of the text, the nearest first."""
        return [place.code for place in reversed(self._between(at - FEW_WORDS, at))]

    def owner(self, mark: Mark, at: int, home: Collection[str]) -> tuple[str, CurrencyBasis] | None:
        """Return whose currency the words around a sum make it, against the home countries of the text; null where they do not tell.

        A country named in the sentence goes before those, then one whose state acts in the paragraph. A dollar needs a state
        that acts, and where that state has none nobody knows whose it is.
        """
        if mark.kind == "£":
            return None
        start, end = self._sentence(at)
        named = self._between(start, end)
        acting = [place for place in named if place.end <= at and _acts(self._text, place)]
        dollar = mark.kind in {"$", "dollar"}
        giver = self._giver(named, at) if dollar else None
        if giver and not _at_home([giver], home):
            return self._nearest(mark, [giver], at) or ("USD", "default")
        if _at_home(named, home):
            return None if dollar else self._nearest(mark, acting, at)
        if dollar and acting:
            return self._nearest(mark, acting, at) or ("USD", "default")
        if named:
            return None if dollar else self._nearest(mark, named, at)
        earliest = max(0, start - PARAGRAPH)
        before = self._between(max(self._text.rfind("\n", earliest, start) + 1, earliest), start)
        acting = [place for place in before if _acts(self._text, place)]
        return None if _at_home(before, home) else self._nearest(mark, acting, at)

    def _giver(self, named: Sequence[Place], at: int) -> Place | None:
        """Return the country that a sentence says gives a sum; null where it does not say, or there are several.

        A firm gives in the money of its country where that is the United States; what others count in, nobody knows.
        """
        for place in reversed(named):
            if (
                place.form == "name"
                and self._text[place.end : at] == " "
                and LISTED.search(self._text, max(0, place.start - 12), place.start)
            ):
                return place  # "Canada pledged C$2 billion, France €1 billion and India $3 billion"
            gives = GIVER.fullmatch(self._text, place.end, at) if place.end <= at else None
            if gives:
                known = not gives["firm"] or place.code.startswith("US")
                alone = NOT_ALONE.search(self._text, max(0, place.start - 12), place.start) is None
                return place if known and alone else None
        return None

    def _between(self, start: int, end: int) -> tuple[Place, ...]:
        first, last = (bisect_left(self._places, at, key=lambda place: place.start) for at in (start, end))
        return self._places[first:last]

    def _sentence(self, at: int) -> tuple[int, int]:
        """Return where the sentence around a place of the text begins and ends, or as far as a paragraph reaches."""
        text, start = self._text, max(0, at - PARAGRAPH)
        for match in SENTENCE_START.finditer(text, start, at):
            if not ABBREVIATED.search(text, max(0, match.start() - 5), match.start()):
                start = match.end()
        following = SENTENCE_START.search(text, at, at + PARAGRAPH)
        return start, following.start() if following else at + PARAGRAPH

    def _nearest(self, mark: Mark, named: Sequence[Place], at: int) -> tuple[str, CurrencyBasis] | None:
        """Return the currency of the nearest country that has one of that name; those before the sum go before those behind."""
        for place in sorted(named, key=lambda place: (place.start >= at, abs(place.start - at))):
            if currency := has_own(mark, place.code):
                return currency, "jurisdiction"
        return None


def _at_home(named: Iterable[Place], home: Collection[str]) -> bool:
    return any(place.code.partition("-")[0] in home for place in named)


def _acts(text: str, place: Place) -> bool:
    """Tell whether a place stands for its state: "the government of Kenya", "Colombia's budget", "Singapore will"."""
    return (
        OF_BODY.search(text, max(0, place.start - 40), place.start) is not None
        or ITS_BODY.match(text, place.end) is not None
        or (place.form == "name" and DOES.match(text, place.end) is not None)
    )
