"""Which public body a sentence names beside an act: it leads the programme, sends out the guide, has the draft before it, houses the new office."""

from __future__ import annotations

import re

from parsers.claims.grammar.phrases import DOT_ENDS, counted, plain_words
from parsers.claims.kinds.groups import PROVISIONS
from parsers.claims.sentences.segment import Sentence
from parsers.claims.sentences.spans import inside
from parsers.claims.who.names import Names
from parsers.model import Kind, Span

AGENT = rf"(?P<agent>(?!an?\s)(?:the\s)?[^,;:()]{{3,90}}?)(?=[,;:()]|{DOT_ENDS}|\s(?:and|for|to|by|on|in|with|after|before|until|via|last|this|next|as|which|who|is|are|was|were|will|would|has|have|had|must|should)\s|$)"
LED_BY = re.compile(rf"\b(?:led|run|managed|coordinated|co-ordinated|operated|administered|overseen|headed)\sby\s{AGENT}")
COMES_FROM = re.compile(
    rf"\b(?:expected|due|came|comes|coming|come|issued|guidance|guidelines|guide|order|notice|[Rr]ules?|[Pp]roposals?|Guidance|Guidelines)\b[^.;:]{{0,40}}?\sfrom\s{AGENT}"
)
OF_WHOM = re.compile(
    r"\b(?:order|rules?|plan|decree|directive|guidelines?|guidance|policy|strategy|draft|programme|program|scheme|initiative|regulation|circular)\s(?:of|from|by)\s"
    + AGENT
)
LIES_WITH = re.compile(rf"\b(?:lies|is|sits|now|pending|are|lie)\s(?:before|with)\s{AGENT}")
HOUSED_IN = re.compile(
    rf"\b(?:(?:be|is|are|was|were|been)\s(?:housed|formed|set\sup|created|established|hosted|located)|sits?)\s(?:within|in|at|inside|under)\s{AGENT}"
)
LEADING_KINDS: frozenset[Kind] = frozenset({"strategy", "infrastructure", "funding", "partnership", "target"})
MAKING_KINDS: frozenset[Kind] = frozenset({"regulation", "strategy", "legislation", "consultation", "trade_control", "target"})
BEFORE_WHOM = re.compile(
    rf"\b(?:under\s(?:discussion|consideration|review|examination|study|appraisal|scrutiny)\s(?:in|at|by|with|before)|(?:comes?|goe?s?|put|went|came)\s(?:to|before)\sthe\sboard\sof|in\sthe\shands\sof)\s{AGENT}"
)
AT_MEETING_OF = re.compile(
    rf"\b(?:adopted|approved|decided|agreed|passed)\b[^.;:,]{{0,40}}?\s(?:at|in|during)\s(?:[\w’'-]+\s){{1,4}}(?:meeting|session|sitting)\sof\s{AGENT}"
)
AWAITS = re.compile(
    rf"\b(?:awaits?|awaited|awaiting|wait(?:s|ing)?\sfor|needs?|lacks?|pending|subject\sto)\s(?:the\s)?(?:final\s)?(?:signature|assent|approval|consent|nod|go-ahead|ratification|sign-off|blessing)\s(?:of|from|by)\s{AGENT}"
)
DECIDED_KINDS: frozenset[Kind] = MAKING_KINDS | LEADING_KINDS | {"institution"}
SENT_TO = re.compile(
    rf"\b(?:comments?|views|responses?|submissions?|feedback|opinions|replies|suggestions|evidence|written|write|sen[dt]|submit(?:ted)?)\s(?:[a-z]+\s){{0,5}}?to\s(?!the\s[A-Za-z]+(?:[,.;]|\s(?:and|for|by|on|in|before|until)\b)){AGENT}"
)
BY_KIND = (
    (LED_BY, LEADING_KINDS),
    (COMES_FROM, MAKING_KINDS),
    (OF_WHOM, MAKING_KINDS),
    (LIES_WITH, PROVISIONS),
    (BEFORE_WHOM, DECIDED_KINDS),
    (AT_MEETING_OF, DECIDED_KINDS),
    (AWAITS, DECIDED_KINDS),
    (SENT_TO, frozenset({"consultation"})),
    (HOUSED_IN, frozenset({"institution"})),
)


class Beside:
    """Finds the public bodies beside the acts of a document."""

    def __init__(self, text: str, names: Names) -> None:
        self.text, self.names = text, names

    def body(self, kind: Kind, sentence: Sentence) -> Span | None:
        """Return the body that is named beside an act of a kind."""
        for pattern, kinds in BY_KIND:
            for beside in pattern.finditer(self.text, sentence.start, sentence.end) if kind in kinds else ():
                found = self.names.agent(*beside.span("agent"))
                if found and self._is_body(found):
                    return found
        return None

    def _is_body(self, found: Span) -> bool:
        """Say whether a phrase is a public body or is called so, and not countries or many of a kind."""
        plain = plain_words(self.text[found.start : found.end])
        return self.names.official(found) and not counted(plain) and not inside(self.names.found.places, found.start, found.end)
