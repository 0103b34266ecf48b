"""Who is named in a sentence otherwise than as its subject: by whom a thing is done, who is told to do it, who gives or has it before him."""

from __future__ import annotations

import re

from parsers.claims.names import Names
from parsers.claims.passives import agents_after
from parsers.claims.segment import Sentence
from parsers.model import Kind, Span

DIRECTED = re.compile(
    r"\b(?:directs?|directed|instructs?|instructed|tasks?|tasked|orders?|ordered|requires?|asks?|asked|mandates?|calls on) (?P<agent>(?:the |all )?[^,.;:]{2,90}?),?\s(?:to|in consultation)\b"
)
CHAMBER = re.compile(
    r"\b(?:[Ii]n|[Bb]efore|by|with|from|cleared|passed|at|[Ww]ithin|back to)\s(?P<agent>(?:the\s|our\s|its\s)?(?:[A-Z][\w’'-]+\s){0,3}(?:Senate|House(?:\sof\s[A-Z]\w+)?|Parliament|Congress|Assembly|Diet|Knesset|Bundestag|Duma|Chamber(?:\sof\s[A-Z]\w+)?|parliament|legislature|Legislature))\b"
)
GIVEN_BY = re.compile(
    r"(?:to come|will come|would come|comes|came|million|billion|crore|bn|m|half of it|money|funds|funding|grants?|paid for with [^.;]{0,40})\s(?:came |comes |coming |is to come |are to come |will come |would come |should come )?from\s(?P<agent>(?:the\s)?[^,.;()]{3,80}?)(?=[,.;()]|\s(?:and|for|to|in|over|with)\s|$)"
)
LICENSED_BY = re.compile(
    r"\b(?:licen[cs]es?|permits?|permission|approval|clearance)\sfrom\s(?P<agent>[^,.;()]{3,80}?)(?=[,.;()]|\s(?:and|for|to|in|before|under)\s|$)"
)


class Passing:
    """Finds who acts in a sentence whose subject does not."""

    def __init__(self, text: str, names: Names) -> None:
        self.text, self.names = text, names

    def passive(self, sentence: Sentence) -> Span | None:
        """Return by whom a sentence says that something is done."""
        by = (self.names.agent(sentence.start + start, sentence.start + end) for start, end in agents_after(sentence.text))
        return next((found for found in by if found), None)

    def directed(self, kind: Kind, sentence: Sentence) -> Span | None:
        """Return whom an instrument directs: a public body, for what it is told to do is its act."""
        if kind == "legislation":
            return None
        found = DIRECTED.search(sentence.text)
        return self.names.public(sentence.start + found.start("agent"), sentence.start + found.end("agent")) if found else None

    def inner(self, sentence: Sentence) -> Span | None:
        """Return who acts in a clause within a sentence."""
        found, subject = self.names.inner(sentence.start, sentence.end), self.names.subject(sentence)
        return (
            found if subject is None or found is None or found.start > subject.end else None
        )  # not the subject, to which something is done

    def aside(self, kind: Kind, sentence: Sentence) -> Span | None:
        """Return who is named in passing: the chamber that has a bill before it, who gives the money, whose plan it is."""
        if kind == "legislation" and (chamber := CHAMBER.search(self.text, sentence.start, sentence.end)):
            return Span(*chamber.span("agent"))
        if kind == "funding" and (gives := GIVEN_BY.search(self.text, sentence.start, sentence.end)):
            return self.names.agent(*gives.span("agent"))
        if kind == "trade_control" and (licensed := LICENSED_BY.search(self.text, sentence.start, sentence.end)):
            return self.names.agent(*licensed.span("agent"))
        return self.names.owner_in(sentence.start, sentence.end)
