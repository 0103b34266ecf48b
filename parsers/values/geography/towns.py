"""Towns told with the state or province that they lie in, as North American papers do: "ATHENS, Ga." is in US-GA, not in Greece, nor "PARIS, Texas" in France."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from parsers.formats.list_marks import BULLETS
from parsers.model import Place
from parsers.names import table

STATES = {
    "Ala": "US-AL", "Ariz": "US-AZ", "Ark": "US-AR", "Calif": "US-CA", "Colo": "US-CO", "Conn": "US-CT", "Del": "US-DE", "Fla": "US-FL",
    "Ga": "US-GA", "Ill": "US-IL", "Ind": "US-IN", "Kan": "US-KS", "Ky": "US-KY", "La": "US-LA", "Md": "US-MD", "Mass": "US-MA",
    "Mich": "US-MI", "Minn": "US-MN", "Miss": "US-MS", "Mo": "US-MO", "Mont": "US-MT", "Neb": "US-NE", "Nev": "US-NV", "N.H": "US-NH",
    "N.J": "US-NJ", "N.M": "US-NM", "N.Y": "US-NY", "N.C": "US-NC", "N.D": "US-ND", "Okla": "US-OK", "Ore": "US-OR", "Pa": "US-PA",
    "R.I": "US-RI", "S.C": "US-SC", "S.D": "US-SD", "Tenn": "US-TN", "Tex": "US-TX", "Vt": "US-VT", "Va": "US-VA", "Wash": "US-WA",
    "W.Va": "US-WV", "Wis": "US-WI", "Wyo": "US-WY", "Alta": "CA-AB", "B.C": "CA-BC", "Man": "CA-MB", "N.B": "CA-NB", "N.L": "CA-NL",
    "Nfld": "CA-NL", "N.S": "CA-NS", "N.W.T": "CA-NT", "Ont": "CA-ON", "P.E.I": "CA-PE", "Que": "CA-QC", "Sask": "CA-SK",
}  # fmt: skip
FEWEST = 3  # states that label items, before the capital's name is one of them
WORD = r"[^\W\d_a-z](?:[\w’'-]|\.(?=\s)){1,20}"  # "St." ends with a stop
TOLD = re.compile(rf"\b(?P<town>{WORD}(?: {WORD}){{0,2}}), (?P<state>{'|'.join(map(re.escape, STATES))})\.")
CALLED_AS_A_STATE = re.compile(r"\b(?:Town|Township|Village|Hamlet) of (?P<town>[A-Z]\w+(?: [A-Z]\w+)?)")


def called_as_a_state(text: str) -> frozenset[str]:
    """Return the names of states that are a town's in a text: of the "Town of Alabama", in New York, it says "Alabama" after that."""
    return frozenset(told["town"] for told in CALLED_AS_A_STATE.finditer(text)) & _in_full().keys()


def told_with_their_state(text: str) -> Iterator[Place]:
    """Yield each town that stands before the abbreviation of a state or province; in a dateline, or as "the City of", before its name."""
    for told in TOLD.finditer(text):
        yield Place(told.start(), told.end(), told[0], STATES[told["state"]], "city")
    yield from _capital_as_state(text)
    for told in _dateline().finditer(text):
        yield Place(told.start(), told.end(), told[0], _in_full()[told["state"] or told["of"]], "city")


def _capital_as_state(text: str) -> Iterator[Place]:
    """Yield "Washington" where it labels an item of a list that labels others with states: "- Utah. ...", "- Washington. ..."."""
    labelled = [*_labels().finditer(text)]
    if len({each["state"] for each in labelled}) >= FEWEST:
        yield from (Place(*each.span("state"), each["state"], "US-WA", "name") for each in labelled if each["state"] == "Washington")


@cache
def _labels() -> re.Pattern[str]:
    """Return how an item of a list is labelled with a state of the US."""
    names = "|".join(re.escape(name) for name, code in _in_full().items() if code.startswith("US-"))
    return re.compile(rf"^[\s{BULLETS}*_]{{0,6}}(?P<state>{names})(?=[*_]{{0,2}}(?:[:.]\s|\s[–—|-]\s))", re.MULTILINE)


@cache
def _in_full() -> dict[str, str]:
    """Return the states and provinces of North America by their names."""
    states = {row["name"]: row["code"] for row in table("subdivisions") if row["code"].startswith(("US-", "CA-"))}
    return states | {"Washington": "US-WA"}  # behind a town it is the state


@cache
def _dateline() -> re.Pattern[str]:
    """Return how a town is told with its state: "PARIS, Texas - The council", "LONDON, Ontario, June 11 - The mayor", "the City of Everett, Washington"."""
    names = "|".join(map(re.escape, sorted(_in_full(), key=len, reverse=True)))
    return re.compile(
        rf"^[A-Z][A-Z .’'-]{{2,25}}, (?P<state>{names})(?=,\s|\s\(|\s?(?:[—–-]|--)\s)"
        rf"|\b(?:City|Town|Village|County|Borough)\sof\s{WORD}(?: {WORD}){{0,2}}, (?P<of>{names})\b",
        re.MULTILINE,
    )
