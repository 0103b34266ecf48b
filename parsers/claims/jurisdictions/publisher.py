"""Whom a publisher acts for: by its source file, its name, its address, or by a title that says whose text it is."""

from __future__ import annotations

import re
from functools import lru_cache

from parsers.claims.jurisdictions.address import at_home_in, governments
from parsers.model import Document
from parsers.values import orgs as organisations
from parsers.values.geography import places

A_CHAMBER = re.compile(
    r"(?:Senate|House of (?:Representatives|Commons)|Parliament|National Assembly|Congress|Supreme Court)"
)  # of many countries
OFFICE = re.compile(
    r"\b(?:(?:Premier|Governor|Mayor|President|Prime Minister|City|State|Treasury|Chancellery) of|Ministry|Department|Government|Office|Agency|Parliament|Commission|Cabinet|Embassy|Consulate|Mission|Delegation)\b"
)
OF_MANY = re.compile(  # a text that they agreed: "G7 Leaders' Statement on AI"
    r"\b(?:[Ll]eaders|[Mm]inisters)['’]\s(?:[\w-]+\s){0,2}?(?:[Ss]tatement|[Dd]eclaration|[Cc]ommuniqu[ée])\b"
)


def publishers(document: Document) -> str | None:
    """Return the jurisdiction that a publisher acts for: as its source file says, else as its name or its address does; null for an outlet, which tells of anybody's."""
    if document.official is False:
        return None
    if OF_MANY.search(document.title or ""):
        return "INT"  # whichever of them publishes it
    return document.jurisdiction or (_acts_for(document.publisher) if document.publisher else None) or governments(document.url)


def at_home(document: Document) -> str | None:
    """Return where a publisher is at home: as its source file says, else whom it acts for, else in whose domain its address lies; null where nothing says so."""
    return document.jurisdiction or publishers(document) or at_home_in(document.url)


@lru_cache(maxsize=1000)
def _acts_for(publisher: str) -> str | None:
    """Return whose body a publisher is by its name; null for an outlet."""
    named = [place.code for place in places.find(publisher) if place.form != "city"]
    bodies = [
        org.jurisdiction
        for org in organisations.find(publisher)
        if org.jurisdiction and org.is_public and not A_CHAMBER.fullmatch(org.surface)
    ]
    return next(iter([*named, *bodies]), None) if bodies or OFFICE.search(publisher) else None
