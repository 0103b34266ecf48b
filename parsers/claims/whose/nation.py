"""Does the nation act in a story of one of its parts? "The President's order told the states", "the U.S. Department of Commerce"."""

from __future__ import annotations

import re

from parsers.claims.grammar.subject import clause
from parsers.claims.jurisdictions.jurisdiction import of_body
from parsers.claims.jurisdictions.local import OFFICES
from parsers.claims.sentences.segment import Sentence
from parsers.claims.sentences.spans import Spans, inside
from parsers.claims.who.namesakes import is_ministry
from parsers.model import Span
from parsers.names import table
from parsers.values.geography import officials

FEDERAL = re.compile(
    rf"\b(?:{OFFICES}|U\.?S\.? (?:Senate|House|Supreme Court|[Ss]enators?|[Rr]ep\w*)"
    r"|(?:the|The) (?:Commonwealth|Diet|Centre(?! (?:of|for)\b))|House (?:leaders|Republicans|Democrats))\b"
)
OF_THE_NATION = re.compile(
    r"\b(?:[Ff]ederal|White House|Union (?:[Cc]abinet|[Gg]overnment|[Mm]inist(?:er|ry)))\b|(?:^|\b[Tt]he\s|U\.?S\.?\s)(?:Congress|Diet)\b"
)
OWN_ORDER = re.compile(
    r"\b(?:President|White House|federal)(?:['’]s)?\s(?:[\w’'-]+\s){0,3}?(?:orders?|memorandum|proclamation|directive)\b"
)
NATIONALLY = re.compile(r"(?:In\s(?:the\s)?Congress|(?:At|On)\s(?:the\s)?(?:federal|national|Union)\slevel|Nationally|Federally)\b")
UPON_STATES = re.compile(  # in a story of one of them, the nation acts: "a task force to sue states"
    r"\b(?:moratorium|freeze|pause)\s(?:of\s[\w\s]{1,20}\s)?on\s(?:[a-z]+\s)?state\s(?:AI\s)?(?:laws|rules|regulation|legislation)\b|"
    r"\b(?:su(?:e|es|ed|ing)|overrid(?:e|es|ing)|pre-?empt(?:s|ed|ing)?|punish(?:es|ed|ing)?|bar(?:s|red|ring)?|block(?:s|ed|ing)?) (?:(?:the|all|other) )?states?\b(?! (?:agenc|offic|employ|lawmak|senat|depart))"
)
SPEAKS_FOR = re.compile(  # behind a legislator of the nation, who is told with his state; those of a state are with a town
    rf"\s?(?:,\s|\()[DRI]-(?:{'|'.join(re.escape(row['name']) for row in table('subdivisions') if row['code'].startswith('US-'))}|[A-Z][a-z]{{1,4}}\.)"
)
STATE = re.compile(r"\s(?:[Ss]tate|[Pp]rovince|[Cc]ity|[Rr]egion)\b")


def acts_by_name(actor: str, sentence: Sentence) -> bool:
    """Say whether the nation acts as it is called, as a sentence opens, upon its states, or by its order: "The President's order told ..."."""
    if OF_THE_NATION.search(actor) or NATIONALLY.match(sentence.text) or UPON_STATES.search(sentence.text):
        return True
    subject = clause(sentence.text)
    return subject is not None and OWN_ORDER.search(sentence.text, subject.start, subject.end) is not None


def is_part(code: str | None, country: str | None) -> bool:
    """Say whether a jurisdiction is a part of a country: "US-UT" of "US"."""
    return code is not None and country is not None and code.startswith(f"{country}-")


def is_national(actor: Span, country: str, text: str, found: Spans) -> bool:
    """Say whether a body of the country itself acts, whatever state the story is about; a "Department of Justice" a state may have as well."""
    if FEDERAL.search(text, actor.start, actor.end) or SPEAKS_FOR.match(text, actor.end):
        return True
    if officials.of_those_who_act(text, actor) == {country}:
        return True
    within = inside(found.places, actor.start, actor.end)
    if len({place.code for place in within}) > 1:
        return True  # "Ohio and Utah"
    if any(place.code == country and not STATE.match(text, place.end) for place in within):
        return True  # "Spain's ministry"
    return any(of_body(org) == country and not is_ministry(org) for org in inside(found.orgs, actor.start, actor.end))


def below(code: str | None, actor: Span | None, text: str, found: Spans) -> str | None:
    """Return the state that a story is about where only its country is named: there, "the state" and "the U.S. state" are that one."""
    if not code or not found.about or not found.about.startswith(f"{code}-"):
        return code
    return code if actor and is_national(actor, code, text, found) else found.about
