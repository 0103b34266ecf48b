"""Whom one country or the Union alone has, called by no name of its country: "President Trump", "the Lords", "the trilogue"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection

from parsers.model import Span
from parsers.values.geography import officials

OF_THE_UNION = re.compile(  # bodies and acts that it alone has
    r"\b(?:[Tt]rilog(?:ue)?s?|(?:the )?Parliament and (?:the )?Council|(?:the )?Council and (?:the )?Parliament|(?:Regulation|Directive) 20[0-4]\d/\d+"
    r"|Parliament['’]s (?:co-)?(?:negotiators?|rapporteurs?))\b"
)
_PARTIES = (  # which others have as well, by a longer name
    r"(?<!Social )(?<!Liberal )(?<!Christian )(?<!Free )(?<!National )(?<!Sweden )(?<!Civic )(?<!Centre )(?<!New )"
    r"(?:Democrats|Republicans|Republican (?:lawmaker|senator|aide|governor|leader)s?)"
)
OF_WASHINGTON = re.compile(  # parties and people of the one country that a story seldom calls by name
    rf"\b(?:{_PARTIES}"
    r"|(?:House|Senate) (?:[a-z]+ |[A-Z][a-z]+ ){1,3}(?:[Cc]ommittee|panel)|Capitol Hill|(?:President|Donald) Trump|(?:President|Joe) Biden)\b"
)
OF_WESTMINSTER = re.compile(  # whom only Britain's parliament has, and where its government sits
    r"\b(?:[Pp]eers(?<!its [Pp]eers)(?<!their [Pp]eers) (?:have )?(?:\w+ )?(?:voted|defeated|amended|backed|inserted)\b|House of Lords\b"
    r"|[Tt]he Lords (?:has|have|voted|defeated|amended|passed|will)\b|(?:Baroness|Viscount|Lord) (?!Mayor\b|Justice\b)[A-Z]\w+"
    r"|(?:Whitehall|Downing Street|HM Treasury)\b)"
)
CUES = (("EU", 2, OF_THE_UNION), ("US", 1, OF_WASHINGTON), ("GB", 1, OF_WESTMINSTER))  # and how much each tells of whom a text is about
PARTIES = re.compile(rf"\b{_PARTIES}\b")
OF_A_PARTY = re.compile(r",\s(?:the|a)\s(?:[a-z]+\s){0,2}(?:Democrat|Republican)\b")
NEGOTIATORS = re.compile(r",\s(?:one\sof\s)?(?:the\s)?(?:European\s)?Parliament['’]s\s(?:[a-z-]+\s)?(?:negotiators?|rapporteurs?)\b")


def of_officials(text: str, named: Collection[str], lead: int, weighs: Callable[[int], int]) -> Counter[str]:
    """Return how much those whom a text names by their own names say of whose policy it tells, where its country is not `named`; governors in the lead always."""
    told: Counter[str] = Counter()
    for each in officials.find(text):
        country, _, part = each.code.partition("-")
        if country not in named or (part and each.start < lead):
            told[each.code] += weighs(each.start)
    return told


def whose(text: str, actor: Span) -> str | None:
    """Return for whom somebody acts by his name or by what stands behind it: "Doe, one of Parliament's negotiators"; null for others."""
    if told := officials.of_those_who_act(text, actor):
        return next(iter(told)) if len(told) == 1 else "INT"
    if PARTIES.search(text, actor.start, actor.end) or OF_A_PARTY.search(text, actor.start, actor.end + 30):
        return "US"
    return "EU" if NEGOTIATORS.match(text, actor.end) else None
