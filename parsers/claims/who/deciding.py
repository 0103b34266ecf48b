"""Who acts in a sentence though another is its subject: "Boreal must pay, the court ruled", "the lab, for which the state set aside $3 million"."""

from __future__ import annotations

import re

from parsers.claims.grammar.subject import clause
from parsers.claims.sentences.segment import Sentence
from parsers.claims.sentences.spans import inside
from parsers.claims.who.names import Names
from parsers.claims.who.within import inner
from parsers.model import Kind, Span

CLOSES = re.compile(
    r",\s(?P<agent>(?:(?!\s[—–-]\s)[^,;:“”\"]){3,80}?)\s(?:has\s|have\s|had\s)?(?:resolved|decided|decides|ruled|rules|decreed)"
    r"(?:\s(?:on|in|at|by|late|early|last|this|under|yesterday|today|earlier)\b[^,;:]{0,60})?[.]?$"
)
CLEARS = re.compile(  # "The bill cleared the committee": it acts
    r"(?:(?:has|have|had|also|narrowly|easily|unanimously|already)\s){0,3}(?:clear(?:s|ed)|pass(?:es|ed)|sailed\sthrough|got\sthrough)\s"
    r"(?P<agent>(?:the|its|both|an?)\s(?:[\w’'-]+\s){0,5}?(?:committee|[Hh]ouses?|[Ss]enate|chamber|[Aa]ssembly|[Pp]arliament|[Cc]ongress|subcommittee|Committee|Chamber)\b)"
)
WHICH = re.compile(  # adds to a subject what another does for it
    r",?\s(?:for|to|into|in|on|through|under)\swhich\s(?P<clause>[^,;:]{8,160})"
)
WHICH_MADE = re.compile(  # "The action plan, which the White House released in May, directs ..."
    r",\swhich\s(?P<agent>(?:[\w’'.&-]+\s){1,7}?)(?:had\s|has\s)?(?:approved|cleared|released|launched|adopted|published|unveiled|passed|set\sup|created|announced|issued|proposed|tabled|presented)\b"
    r"[^,;]{0,80},\s"
)
MADE: frozenset[Kind] = frozenset({"strategy", "funding", "legislation", "regulation", "institution"})
CLEFT = re.compile(r"It (?:is|was) (?P<agent>[^,.;:]{3,80}?) (?P<how>that|who|which|since)\s")
OPENING_CLAUSE = re.compile(
    r"(?:When|After|Before|As|Once|While|If|Although|Though|Because|Since)\s(?P<clause>[^,;]{8,120}),\s(?:it|they|he|she)\s"
)


class Deciding:
    """Finds who acts in the sentences of a document though another is their subject."""

    def __init__(self, text: str, names: Names) -> None:
        self.text, self.names = text, names

    def who(self, kind: Kind, sentence: Sentence) -> Span | None:
        """Return who closes a sentence as having decided what it tells, or who pays for its subject, or made it, in a clause behind that."""
        if closes := self._closes(sentence):
            return closes
        if kind == "legislation" and (clears := self._clears(sentence)):
            return clears
        pays = self._pays(sentence) if kind == "funding" else None
        return pays or (self._made(sentence) if kind in MADE else None)

    def _closes(self, sentence: Sentence) -> Span | None:
        closes = CLOSES.search(self.text, sentence.start, sentence.end)
        return self.names.agent(*closes.span("agent")) if closes else None

    def _clears(self, sentence: Sentence) -> Span | None:
        """Return which chamber or committee let a bill pass that is the subject of a sentence."""
        parts = clause(sentence.text)
        subject = Span(sentence.start + parts.start, sentence.start + parts.end) if parts else None
        clears = CLEARS.match(sentence.text, parts.verb_at) if parts and subject and self.names.instrument(subject) else None
        return self.names.agent(sentence.start + clears.start("agent"), sentence.start + clears.end("agent")) if clears else None

    def _pays(self, sentence: Sentence) -> Span | None:
        """Return who acts in the clause behind a subject, where all sums of the sentence stand in it."""
        subject = self.names.subject(sentence)
        added = WHICH.match(self.text, subject.end, sentence.end) if subject else None
        if added is None:
            return None
        within = inside(self.names.found.money, *added.span("clause"))
        if not within or len(within) < len(inside(self.names.found.money, sentence.start, sentence.end)):
            return None
        return inner(self.names, *added.span("clause"))

    def _made(self, sentence: Sentence) -> Span | None:
        """Return who made an instrument, as a clause behind it tells, of whose contents the sentence goes on to tell."""
        parts = clause(sentence.text)
        subject = Span(sentence.start + parts.start, sentence.start + parts.end) if parts else None
        made = WHICH_MADE.match(self.text, subject.end, sentence.end) if subject and self.names.instrument(subject) else None
        return self.names.agent(*made.span("agent")) if made else None

    def in_cleft(self, sentence: Sentence) -> Span | None:
        """Return who acts as a sentence sets him apart: "It was the regulator that opened a file"."""
        cleft = CLEFT.match(sentence.text)
        if cleft is None:
            return None
        parts = clause(sentence.text[cleft.end() :])  # "It was in May that the regulator opened a file"
        behind = (
            Span(cleft.end() + parts.start, cleft.end() + parts.end)
            if parts and parts.start == 0 and cleft["how"] in {"that", "since"}
            else None
        )
        found = self.names.agent(sentence.start + cleft.start("agent"), sentence.start + cleft.end("agent"))
        return found or (self.names.agent(sentence.start + behind.start, sentence.start + behind.end) if behind else None)

    def in_opening(self, sentence: Sentence) -> Span | None:
        """Return who is the subject of the clause that opens a sentence: "When ministers left, they had signed a pact"."""
        opens = OPENING_CLAUSE.match(sentence.text)
        parts = clause(opens["clause"]) if opens else None
        if opens is None or parts is None or parts.start > 0:
            return None
        return self.names.agent(sentence.start + opens.start("clause"), sentence.start + opens.start("clause") + parts.end)
