"""Who is told to hold a view otherwise than as the subject of a sentence: "Criticism came from the union", "was attacked by the union"."""

from __future__ import annotations

import re

from parsers.claims.grammar.phrases import DOT_ENDS
from parsers.claims.grammar.subject import clause
from parsers.claims.grammar.verbs import QUOTES
from parsers.claims.sentences.segment import Sentence
from parsers.claims.who.names import Names
from parsers.model import Span

NAME_ENDS = rf"(?=[,;:]|{DOT_ENDS}|\s(?:who|which|as|for|over|at|on|in|because|that|about|has|have|had|is|are|was|were)\b|$)"
_WHO = rf"(?P<who>(?!(?:its|their|all|both|some|many|several)\b)[^,;:()“”\"]{{3,90}}?){NAME_ENDS}"
HELD = (
    re.compile(  # "Criticism came from the union", "drew fire from the union"
        r"\b(?i:criticism|praise|opposition|applause|objections?|protests?|fire|ire|condemnation|resistance|pushback|scorn|cheers|rebukes?|a\srebuke)\s"
        rf"(?:[a-z]+\s){{0,4}}?from\s{_WHO}"
    ),
    re.compile(  # "Among the critics is the union"
        r"(?:Among|One\sof)\s(?:the|its|his|her|their|those)\s(?:[a-z’'-]+\s){0,4}?"
        rf"(?:critics|opponents|supporters|backers|sceptics|skeptics|fans|doubters|dissenters|detractors|champions|advocates)\s(?:is|are|was|were)\s{_WHO}"
    ),
    re.compile(  # "One who is not convinced is Jo Doe"
        r"\bOne\swho\s(?:(?:is|was|has|had)\s(?:not|never|un\w+|less|far)|does|did|doubt\w*|disagree\w*|oppose\w*|welcome\w*|fear\w*|worri\w+)\b"
        rf"[^,.;:]{{0,50}}?\s(?:is|was)\s{_WHO}"
    ),
    re.compile(  # "To Jo Doe, a lawyer, the plan looks like a trap"
        r"\bTo\s(?P<who>[^,.;:“\"]{3,70}?)(?:,\s(?:an?|the|who|of)\s[^,]{2,80})?,\s[^,;:]{3,80}?\s(?:looks?|looked|seems?|seemed|sounds?|smacks|reads)\b"
    ),
    re.compile(  # "Nor does the union like the plan"
        r"(?:Nor|Neither)\s(?:do|does|did|is|are|was|were)\s(?P<who>(?:the\s)?[A-Z][^,.;:]{2,70}?)\s(?:like|want|see|think|believe|trust|care|convinced|happy|impressed|keen|pleased)\b"
    ),
    re.compile(  # "“A trap” is how Jo Doe describes the plan"
        r"[“\"][^“”\"]{2,200}[”\"]\s(?:is|was)\show\s(?P<who>[^,.;:]{3,70}?)\s(?:describe[sd]?|put|puts|sees|saw|sums)\b"
    ),
)

VIEWED_BY = re.compile(  # "was attacked by two singers"
    r"(?:(?:has|have|had)\sbeen|is|are|was|were)\s(?:(?:also|\w+ly)\s)?"
    r"(?:attacked|critici[sz]ed|welcomed|praised|opposed|condemned|rejected|denounced|backed|supported|endorsed|dismissed|hailed|slammed|mocked|derided|applauded|lauded|decried|blasted)"
    rf"\sby\s(?P<who>[^,;:()“”]{{3,90}}?)(?=[,;:]|{DOT_ENDS}|\s(?:who|which|as|for|in|on|at|over|because|last|this)\b|$)"
)


def holder_in(names: Names, start: int, end: int) -> Span | None:
    """Return who is told in a sentence to hold a view, named there but not as its subject; null where nobody is, or nobody who can hold one."""
    for held in HELD:
        if found := held.search(names.text, start, end):
            who = Span(*found.span("who"))
            return names.agent(who.start, who.end) or names.person(who)
    return None


def by_whom(names: Names, sentence: Sentence) -> Span | None:
    """Return by whom the subject of a sentence is told to be welcomed or attacked."""
    parts = clause(sentence.text)
    viewed = VIEWED_BY.match(sentence.text, parts.verb_at) if parts and sentence.text[:1] not in QUOTES else None
    if viewed is None:
        return None
    who = Span(sentence.start + viewed.start("who"), sentence.start + viewed.end("who"))
    return names.agent(who.start, who.end) or (who if names.crowd(who) else names.person(who))
