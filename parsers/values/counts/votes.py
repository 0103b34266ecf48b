"""Votes: "by 77 votes to 55", "voted 99-1", "101 to nine, with eight abstaining" count those cast on each side."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsers.model import Quantity
from parsers.values.counts.quantities import NO_COUNT
from parsers.values.numbers import changes, numerals

_N = r"(?:\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?|[a-z]{3,9})"
TALLY = re.compile(  # the second number of "35-2" is of those against
    r"\b(?P<ayes>\d{1,3})[-–‑](?P<noes>\d{1,3})(?=[.,;:)]|$|\s(?:vote|on|to|in|for|against|with|along|last|this|late|early|after|and|but|margin|[A-Z][a-z]+day)\b)"
)
SIDES = re.compile(  # "by 77 votes to 55", "was 31 to 9", "a vote of twenty-one against three"
    rf"\b(?:[Bb]y|of|[Vv]oted|was)\s(?:(?P<cast>(?:a\s)?vote\sof\s)|(?:a\s)?margin\sof\s)?(?P<ayes>{_N})(?P<votes>\s(?:votes?|in\sfavou?r))?\s(?:to|against)\s(?P<noes>{_N})(?=[.,;)]|$|\s(?:with|on|and|in|against|last|after|[A-Z][a-z]+day)\b)"
)
FOR_AND_AGAINST = re.compile(  # "81 in favour, 9 against"
    rf"\b(?P<ayes>{_N})(?P<votes>\s(?:(?:votes?\s)?in\sfavou?r|votes?\sfor)),?\s(?:and\s|to\s|with\s)?(?P<noes>{_N})\s(?:votes?\s)?against\b"
)
AGAINST = "against"  # stands wherever both sides are told
ABSTAIN = "abst"  # stands in every word for those who do
ABSTAINED = re.compile(rf"\b(?P<none>{_N})\s(?:abstaining|abstained|abstentions?)\b")
CAST = re.compile(
    r"\b(?:votes?|voted|passed|agreed|approved|rejected|adopted|backed|cleared|endorsed|defeated|failed|ratified|MEPs|senators|lawmakers|deputies)\b"
)
AS_TALLY = re.compile(r"\s(?:vote|margin)\b")
NEAR = 140  # characters around a tally in which the voting is told


def find(text: str) -> Iterator[Quantity]:
    """Yield the votes in the order of their forms; a tally is one count, of those in favour."""
    for match in TALLY.finditer(text):
        if match["ayes"] != "0" and _is_cast(text, match) and (AS_TALLY.match(text, match.end()) or _is_voted_before(text, match.start())):
            yield from _votes(text, match, "ayes", match.end())
    sides = [*SIDES.finditer(text)]
    told = {match.end("noes") for match in sides}
    both = [each for each in FOR_AND_AGAINST.finditer(text) if each.end("noes") not in told] if AGAINST in text else []
    for match in (*sides, *both):
        if match["votes"] or _is_cast(text, match):
            yield from _votes(text, match, "ayes", match.end("votes") if match["votes"] else match.end("ayes"))
            yield from _votes(text, match, "noes", match.end("noes"))
    for match in ABSTAINED.finditer(text) if ABSTAIN in text else ():
        yield from _votes(text, match, "none", match.end("none"))


def _is_cast(text: str, match: re.Match[str]) -> bool:
    """Say whether the sentence around two numbers tells of voting, and they are neither a bill's nor those of a change."""
    before = text[max(0, match.start() - changes.BACK) : match.start() + len("by ")]
    if match.re is SIDES and match["cast"]:
        return True
    if NO_COUNT.search(text[max(0, match.start() - 14) : match.start()]) or (match.re is SIDES and changes.MOVED.search(before)):
        return False
    return CAST.search(text, _begins(text, match.start()), _ends(text, match.end())) is not None


def _is_voted_before(text: str, at: int) -> bool:
    """Say whether the sentence tells of voting before a place: behind it "ages 12-17 in schools" may stand for something else."""
    return CAST.search(text, _begins(text, at), at) is not None


def _begins(text: str, at: int) -> int:
    """Return where the sentence in which a place stands begins, or how far before it the voting may be told."""
    first = max(0, at - NEAR)
    return max(first, text.rfind(". ", first, at), text.rfind("\n", first, at))


def _ends(text: str, at: int) -> int:
    """Return where the sentence in which a place stands ends, or how far behind it the voting may be told."""
    last = at + NEAR
    return min((stop for stop in (text.find(". ", at, last + 1), text.find("\n", at, last)) if stop >= 0), default=last)


def _votes(text: str, match: re.Match[str], side: str, end: int) -> Iterator[Quantity]:
    """Yield the votes of one side; none where its word is no whole number: "by land to sea"."""
    start = match.start(side)
    numeral = numerals.first(match[side])
    if numeral is not None and numeral.value == numeral.value.to_integral_value() and len(match[side]) == numeral.end - numeral.start:
        yield Quantity(start, end, text[start:end], numeral.value, "vote", "exact")
