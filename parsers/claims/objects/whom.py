"""Whom a regulator or a court acts on: the firm that is named, else who is fined, ordered, sued, or against whom a case runs. The words are object.toml."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsers.claims.objects.following import followed_by, what_is_told
from parsers.claims.objects.noun_phrase import REST, SCALE, SIGN, any_of

ACTS_ON = re.compile(rf"\b(?:{any_of('acts_on')})\s{REST}")
AGAINST = re.compile(rf"\b(?:{any_of('cases')})\s(?:[\w’'-]+\s){{0,3}}?(?:against|into|on|of|over)\s{REST}")
PENALIZED = re.compile(  # "a fine of 4 million euros on Halden", "a penalty was imposed on Halden", "a 2 million euro fine to Halden"
    r"\b(?:fines?|penalt(?:y|ies))\s(?:(?:of|worth|totall?ing)\s(?:[^,;:()]|,(?=\d)){2,50}?\s)?(?:(?:was|were|has\sbeen|have\sbeen)\s)?"
    rf"(?:(?:imposed|levied|slapped|handed\sdown|issued)\s)?(?:on|against|to|upon)\s(?!\w+day\b|\d){REST}"
)
ENDS = re.compile(rf"\s(?:{any_of('ends_whom')})\s.*$", re.DOTALL)
PENALTY = re.compile(  # what somebody is fined
    rf"\s(?:{SIGN}|Rs\.?\s|EUR\s|USD\s)?\d[\d.,]*\s?(?:m|bn|k|million|billion|crore|lakh)?\b(?!\s[a-z]).*$|\s(?:{SIGN}|EUR\s|USD\s|Rs\.?\s)\d.*$|\s\d[\d.,]*\s?{SCALE}.*$",
    re.DOTALL,
)


def whom(sentence: str, firm: str | None) -> Iterator[str]:
    """Yield on whom an act of enforcement may be, the likeliest first; `firm` is the one that it is about, where one is named."""
    if firm:
        yield firm
    told = what_is_told(sentence)
    for pattern in (ACTS_ON, AGAINST):
        acts = (found for found in pattern.finditer(sentence) if told == sentence or not found[0].startswith(("told", "tells")))
        if found := next(acts, None):
            yield _alone(found["what"])
    if follows := followed_by(told):
        yield _alone(follows)


def penalized(sentence: str) -> Iterator[str]:
    """Yield on whom a penalty is laid that has a noun of its own, whoever does it."""
    if found := PENALIZED.search(sentence):
        yield _alone(found["what"])


def _alone(piece: str) -> str:
    """Return somebody without what he is to do or to pay: "the firm (to delete the data)", "the bank (€2 million)"."""
    return PENALTY.sub("", ENDS.sub("", piece))
