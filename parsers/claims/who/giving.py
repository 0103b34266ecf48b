"""Whose a sum is told to be, or from whom it comes: "Boreal's $2 billion region", "$3 million from the foundation"."""

from __future__ import annotations

import re

from parsers.claims.grammar.phrases import DOT_ENDS
from parsers.claims.grammar.subject import clause
from parsers.claims.grammar.verbs import before_verb
from parsers.claims.sentences.spans import Spans, inside
from parsers.claims.who.names import Names
from parsers.model import Span

_NAME = r"(?<![\w&.-])[A-Z][\w&.-]*(?:\s(?:of\s|for\s|and\s)?[A-Z][\w&.-]*){0,5}"
OWNS = re.compile(rf"(?P<owner>(?:[Tt]he\s|[Ii]ts\s)?{_NAME})[’']s?\s(?:own\s|new\s|planned\s|promised\s|pledged\s)?$")
_PLAN = r"(?:decision|plans?|pledge|promise|commitment|offer|move|announcement|intention|readiness)\s(?:to\s(?:\w+\s)?\w+|of|for)\s"
HIS_PLAN = re.compile(  # before a sum: "welcomed Boreal's decision to spend", "thanked Boreal for its pledge to invest"
    rf"(?:(?P<owner>(?:the\s)?{_NAME})[’']s?\s(?:\w+\s){{0,2}}?{_PLAN}"
    rf"|\b(?:thank|prais|congratulat|laud|commend)\w*\s(?P<thanked>(?:the\s)?{_NAME})\sfor\s(?:its|their|his|her)\s(?:\w+\s){{0,2}}?(?:{_PLAN})?)"
    r"(?:(?:up\sto|more\sthan|about|another|some|nearly|an?)\s)*$"
)
MATCHED = re.compile(
    r"\b(?:match|equal|beat|exceed|top|double|triple|copy|rival)(?:s|e[sd]|ed|ing)?\s$"
)  # before another's sum: "will match Westminster's $3 million"
GIVEN_TO = re.compile(  # before a sum: "granted SoftBank", so that who is listed next is given money as well
    r"\b(?:g[ai]ves?|grants?|granted|awards?|awarded|pays?|paid|lends?|lent|offers?|offered|hands?|handed|promised?|allotted)\s"
    r"(?:(?:the\s)?[A-Z][^,;:]{1,50}|the\s[a-z]+|(?!(?:perhaps|less|plus|as)\b)[a-z]+s)\s$"
)
IN_TURN = re.compile(r"(?P<one>[^,;]{3,60}?)\sand\s(?P<two>[^,;]{3,60})")
RESPECTIVELY = re.compile(r",?\srespectively\b")
LISTED = re.compile(  # between two sums
    r"(?:,\s(?:and\s|while\s)?|\sand\s)(?P<who>(?:the\s)?[A-Z][\w’'.&-]*(?:\s(?:of\s(?:the\s)?|for\s|[a-z]+\s)?[A-Z][\w’'.&-]*){0,5}|(?:the|its)\s(?!rest\b|other\b|latter\b)[a-z]+)"
    r"\s(?:(?:up to|some|about|another|a further)\s)?$"
)
ADDS = re.compile(  # before a sum: "$4 million, to which (the universities) will add"
    r"\b(?:(?:to|for|towards)\swhich|while|and)\s(?P<who>(?:the\s|its\s|their\s)?(?:[\w’'&-]+\s){1,5}?)"
    r"(?:(?:(?:will|would|(?:is|are)\sto)\s)(?:add|contribute|give|pay|provide|put\s(?:in|up)|chip\sin)|(?:is|are)\s(?:adding|contributing|giving|paying|providing|putting\s(?:in|up)))\s(?:another\s|a\sfurther\s|about\s|some\s)?$"
)
FROM = (  # of whom money comes
    r"(?:(?:comes?|came|coming|(?:(?:is|are)\sto|will|would|should)\scome)\s)?(?:from|out\sof)\s(?!(?:its|their|his|our)\b|(?:the\s)?(?:public|state|federal|national|private|EU|taxpayers?[’']?)\s(?:funds|money|budget|coffers|purse|sources)\b)(?:the\s(?:budget|coffers|purse|reserves)\sof\s)?"
    rf"(?P<agent>(?:the\s)?[^,;:()]{{2,80}}?)(?=[,;:()]|{DOT_ENDS}|\s(?:and|for|to|in|over|with|on|at|by)\s|$)"
)
SUM_UNDER = re.compile(  # "a $2 billion package announced under Ole Dahl"
    rf"(?:\s(?!and\b)[\w’'-]+){{0,5}}?\s(?:announced|launched|unveiled|promised|pledged|approved|cleared|granted|awarded|committed|offered|provided|allotted|earmarked)\s(?:under|by)\s(?P<agent>[^,;:()]{{3,60}}?)(?=[,;:()]|{DOT_ENDS}|\s(?:in|on|last|for|to|and)\s|$)"
)
SUM_PAID_BY = re.compile(  # "60 million is paid by the state", "and 30 million by the city"
    rf"(?:\sof\s(?:it|this|that|which))?(?:(?:\s(?:is|are|was|were|will\sbe|to\sbe|being))?\s(?:paid|provided|covered|funded|financed|borne|put\sup|contributed|met))?\sby\s(?!\d|\w+ing\b)(?P<agent>(?:the\s)?[^,;:()]{{2,60}}?)(?=[,;:()]|{DOT_ENDS}|\s(?:and|for|to|in|over|with|on|at|by)\s|$)"
)
SUM_OF = re.compile(  # "the $500 billion Stargate project of OpenAI and SoftBank"
    r"(?:\s(?!and\b)[\w’'-]+){0,4}?\s(?:project|programme|program|plan|venture|scheme|package|pledge|investment|commitment|contribution|grant|offer|(?:credit\s)?line|loan|facility|bonds?)\s(?:of|by)\s(?!\d|[$€£¥₩₹])"
    r"(?P<agent>(?:the\s)?[A-Z][\w’'&-]*(?:,\s[A-Z][\w’'&-]*){0,4}(?:\s(?:(?:of|for|and)\s(?:the\s)?)?[A-Z][\w’'&-]*){0,5})"
)
SUM_BY_WHICH = re.compile(  # "a $2 billion program through which the fund invests"
    r"(?:\s(?!and\b)[\w’'-]+){1,6}?\s(?:through|with|by|from|under)\swhich\s(?P<clause>[^,;:]{5,90})"
)
SUM_FROM = re.compile(rf"(?:\s(?!and\b|from\b|for\s\w+s\b)[\w’'-]+){{0,3}}?\s{FROM}")  # behind a sum
MONEY_FROM = re.compile(
    r"(?:to come|will come|would come|comes?|came|million|billion|crore|bn|m|half of it|money|funds|funding|grants?|paid for with [^.;]{0,40})"
    rf"\s{FROM}"
)
PAYING = re.compile(r"\b(?:sector|fund|firms|companies|industry|donors|investors|governments|states|reserves|treasury)$", re.IGNORECASE)
WITHHOLDS = re.compile(  # before money from somebody: "threatens to withhold $42 billion in grants from states"
    r"\b(?:withh(?:old|olds|olding|eld)|strip(?:s|ped|ping)?|claw(?:s|ed|ing)?\sback|tak(?:e|es|ing)\s(?:back|away)|took\s(?:back|away)|recoup(?:s|ed|ing)?|seiz(?:e|es|ed|ing)|cut(?:s|ting)?)\b[^.;]{0,60}$"
)
FARTHEST = 80  # characters before a sum in which its owner stands


class Giving:
    """Finds who gives the sums of a document."""

    def __init__(self, text: str, names: Names, found: Spans) -> None:
        self.text, self.names, self.found = text, names, found

    def of_only(self, start: int, end: int) -> Span | None:
        """Return who is told to own or to give the only sum between two places; null where there are several."""
        sums = inside(self.found.money, start, end)
        return self.of(sums[0].start, end) if len(sums) == 1 else None

    def of(self, at: int, end: int) -> Span | None:
        """Return who is told to own or to give the sum that stands at a place, in a sentence that ends at `end`."""
        sums = inside(self.found.money, at, end)
        if not sums or sums[0].start != at:
            return None
        return (
            self._in_turn(at, sums[-1].end, end)
            or self._adding(at)
            or self._owner(at)
            or self.listed(at)
            or self._source(sums[0].end, sums[1].start if len(sums) > 1 else end)
        )

    def _owner(self, at: int) -> Span | None:
        before = self.text[max(0, at - FARTHEST) : at]
        if (plan := HIS_PLAN.search(before)) and (plan["thanked"] or not OWNS.search(before)):
            told = "thanked" if plan["thanked"] else "owner"
            return self.names.agent(at - len(before) + plan.start(told), at - len(before) + plan.end(told))
        owns = OWNS.search(before)
        if owns and MATCHED.search(before, 0, owns.start()):
            return None
        return self.names.agent(at - len(before) + owns.start("owner"), at - len(before) + owns.end("owner")) if owns else None

    def _adding(self, at: int) -> Span | None:
        """Return who adds a sum to what somebody else gives."""
        adds = ADDS.search(self.text, max(0, at - FARTHEST), at)
        return Span(adds.start("who"), adds.end("who") - 1) if adds else None

    def listed(self, at: int) -> Span | None:
        """Return who gives a sum without a verb of its own: "France promised €400 million, (Germany) €150 million"."""
        opens = max(at - 2 * FARTHEST, self._sentence_begins(at))
        before = [each for each in inside(self.found.money, opens, at) if each.end < at]
        if any(GIVEN_TO.search(self.text, max(opens, each.start - FARTHEST), each.start) for each in before):
            return None
        named = LISTED.search(self.text, before[-1].end, at) if before else None
        return self.names.agent(*named.span("who")) if named else None

    def _in_turn(self, at: int, last: int, end: int) -> Span | None:
        """Return who of two gives the sum at a place, where each gives one: "Oslo and Bergen will pay $4 million and $6 million respectively"."""
        if not RESPECTIVELY.match(self.text, last, end):
            return None
        begins = self._sentence_begins(at)
        first, *others = inside(self.found.money, begins, end)
        if len(others) != 1:
            return None
        parts = clause(self.text[begins:end])
        two = IN_TURN.fullmatch(self.text, begins + parts.start, begins + parts.end) if parts else None
        return self.names.agent(*two.span("one" if at == first.start else "two")) if two else None

    def _sentence_begins(self, at: int) -> int:
        """Return where the sentence of a place begins."""
        return max(self.text.rfind(". ", 0, at), self.text.rfind("\n", 0, at)) + 1

    def _source(self, start: int, end: int) -> Span | None:
        if announced := SUM_UNDER.match(self.text, start, end):
            found = self.names.agent(*announced.span("agent"))
            return found if found and (self.names.human(found) or " by " in announced[0]) else None
        if pays := SUM_BY_WHICH.match(self.text, start, end):
            who = Span(pays.start("clause"), pays.start("clause") + before_verb(pays["clause"]))
            return self.names.agent(who.start, who.end) or (who if PAYING.search(self.text, who.start, who.end) else None)
        if whose := SUM_OF.match(self.text, start, end):
            return self.names.agent(*whose.span("agent"))
        if paid := SUM_PAID_BY.match(self.text, start, end):
            return self.names.agent(*paid.span("agent"))
        if WITHHOLDS.search(self.text, max(0, start - FARTHEST), start):
            return None
        gives = SUM_FROM.match(self.text, start, end)
        return payer(self.names, gives) if gives else None


def payer(names: Names, gives: re.Match[str]) -> Span | None:
    """Return who gives as a match tells it, or what pays though it does not act else: a sector, a fund, firms that are not counted; a budget is whose money it is, and pays nobody."""
    paying = Span(*gives.span("agent")) if PAYING.search(gives["agent"]) else None
    return names.agent(*gives.span("agent")) or paying
