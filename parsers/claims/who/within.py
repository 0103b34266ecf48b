"""Who is named inside a sentence: called by name or by office and followed by a verb, or as whose plan or law it is."""

from __future__ import annotations

import re

from parsers.claims.grammar.verbs import verb_follows, words
from parsers.claims.sentences.spans import inside
from parsers.claims.who.name_forms import LONGEST, OFFICE, TITLED, VESTED
from parsers.claims.who.names import Names
from parsers.model import Span

WHERE = re.compile(r"\b(?:in|to|within|into|against)\s(?:the\s)?$|\bincluding\s[^.;:]*$")  # "zones in Scotland may"
WHICH = re.compile(r",\s(?:which|who)(?=\s)")  # "I thank our host, Rwanda, which opened"
BEHIND = re.compile(  # "$5 million goes to the office, which" is another's
    r"\b(?:to|for|of|with|in|from|at|by|on|[Uu]nlike|[Ll]ike|than)\s(?:the\s)?$"
)
LEADS = re.compile(r"\b(?:led|headed|chaired|run|hosted)\sby\s(?:the\s)?$")  # "a council led by the minister is"
NAME_AND = re.compile(r"(?P<name>(?:the\s)?(?:[A-Z][\w’'.-]*\s(?:bin\s|of\s|for\s)?){1,6})and\s(?:the\s)?$")
NEW = re.compile(r"\b[Aa]n?\s(?:[A-Z][\w’'-]*\s)*$")  # "a National AI Office" is what is made
# "a declaration that two states did not sign" is of the others; in numbers that a ministry "does not disclose" are its own
DOES_NOT = re.compile(
    r"\s(?:(?:did|does|do|has|have|had|will|would)(?:\snot|n[’']t)|refused\sto|declined\sto|failed\sto)\b"
    r"(?!\s(?:yet\s)?(?:disclos|say|said|nam|publish|specif|reveal|explain|giv|tell|told|comment))"
)
SPEAKS_OUT = re.compile(  # "the act, which Boreal had lobbied against" is of others; so is what two towns wish for
    r"\s(?:(?:has|have|had|is|are|was|were)\s(?:both\s|also\s|long\s)?)?(?:lobb(?:y|ies|ied|ying)|oppose[sd]?|opposing|campaign(?:s|ed|ing)|vying|complain(?:s|ed))\b"
)
IS_PLACE = re.compile(r"\b(?:city|province|state|county|country)$")
BECAUSE = re.compile(
    r"\b(?:because|since|unless|until|as|after|before|if)\s(?:the\s)?$"
)  # "lapsed because Parliament did not vote" is its doing
SHORT_NAME = re.compile(r"\s\([A-Z][A-Za-z&-]{1,9}\)")  # "Harbour Agency (HA)"
OWNS = re.compile(r"[’']s?\s(?P<what>[\w“”\"’'-]+(?:\s[\w“”\"’'-]+){0,4})")


def inner(names: Names, start: int, end: int) -> Span | None:
    """Return the first in a sentence who is named or called by office and followed by a verb: "..., on which the Cabinet will spend"."""
    offices = [(match.start(), match.end()) for match in OFFICE.finditer(names.text, start, end)]
    named = [(org.start, org.end) for org in inside(names.found.orgs, start, end)]
    named += [(place.start, place.end) for place in inside(names.found.places, start, end) if place.form != "adjective"]
    named += [(match.start(), match.start() + len(match[0].rstrip())) for match in TITLED.finditer(names.text, start, end)]
    for first, last in sorted({*offices, *named}):
        before = (names.text, max(start, first - LONGEST // 2), first)
        placed = inside(names.found.places, first, last) or IS_PLACE.search(names.text, first, last)
        where = LEADS.search(*before) or (placed and WHERE.search(*before))
        undone = (
            (DOES_NOT.match(names.text, last, end) and not BECAUSE.search(*before))
            or VESTED.match(names.text, last, end)
            or SPEAKS_OUT.match(names.text, last, end)
        )
        short = SHORT_NAME.match(names.text, last, end)
        ends = short.end() if short else last
        which = None if BEHIND.search(*before) else WHICH.match(names.text, ends, end)
        acts = verb_follows(names.text[start:end], (which.end() if which else ends) - start)
        if acts and not NEW.search(*before) and not where and not undone:
            return _joined(names, start, first, ends)
    return None


def _joined(names: Names, start: int, first: int, last: int) -> Span:
    """Return somebody with whoever is named before him: "which Oslo and Bergen announced"."""
    joins = NAME_AND.search(names.text, max(start, first - LONGEST // 2), first)
    named = names.agent(*joins.span("name")) if joins else None
    return Span(named.start, last) if named else Span(first, last)


def owner_in(names: Names, start: int, end: int) -> Span | None:
    """Return whose instrument a sentence names: "under the State Council's plan"."""
    named = [(org.start, org.end) for org in inside(names.found.orgs, start, end) if org.is_public]
    named += [(place.start, place.end) for place in inside(names.found.places, start, end) if place.form != "adjective"]
    named += [(match.start(), match.end()) for match in OFFICE.finditer(names.text, start, end)]
    for first, last in sorted(named):
        owns = OWNS.match(names.text, last, end)
        if owns and any(word in words("instruments") for word in owns["what"].lower().split()):
            return Span(first, last)
    return None
