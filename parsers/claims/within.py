"""Who is named within a sentence whose subject does not act: whose motion it is that fails, who acts in a clause of his own."""

from __future__ import annotations

import re

from parsers.claims.names import Names
from parsers.claims.segment import Sentence
from parsers.claims.spans import inside
from parsers.claims.subject import clause
from parsers.model import Span

MADE_BY = re.compile(  # within a subject: "A motion by two senators failed", "A draft rule of the ministry would"
    r"(?<!seen)(?<!viewed)(?<!reviewed)(?<!obtained)\s(?P<how>by|of)\s(?P<agent>[^,;:()“”]{2,80}?)(?=[,;:()]|$|\s(?:for|in|on|to|and|at|with|from|that|which|who|since|under|into)\b)"
)
OPENS_CLAUSE = re.compile(  # "a regime that the president got through", "died when Parliament was prorogued"
    r"(?:\s(?:that|which|after|before|once|when)|,\s(?P<added>while|and|but|as))\s(?=(?:the|an?|its|their|his|her|one)\s|[A-Z])"
)


class Within:
    """Finds who is named within the sentences of a document."""

    def __init__(self, text: str, names: Names) -> None:
        self.text, self.names = text, names

    def of(self, sentence: Sentence) -> Span | None:
        """Return whose thing the subject of a sentence is, else who acts in a clause within it."""
        return self._whose_subject(sentence) or self._in_clause(sentence)

    def _whose_subject(self, sentence: Sentence) -> Span | None:
        """Return whose thing the subject of a sentence is."""
        parts = clause(sentence.text)
        for made in MADE_BY.finditer(sentence.text, parts.start, parts.end) if parts else ():
            found = self.names.agent(sentence.start + made.start("agent"), sentence.start + made.end("agent"))
            if found and (made["how"] == "by" or self.names.public(found.start, found.end)):
                return found
        return None

    def _in_clause(self, sentence: Sentence) -> Span | None:
        """Return who acts in a clause within a sentence."""
        for opens in OPENS_CLAUSE.finditer(sentence.text):
            parts = clause(sentence.text[opens.end() :])
            if parts is None or parts.start > 0:
                continue
            found = self.names.agent(sentence.start + opens.end(), sentence.start + opens.end() + parts.end)
            if found and found.start == sentence.start + opens.end() and self._acts(found, listed=opens["added"] is not None):
                return found
        return None

    def _acts(self, found: Span, *, listed: bool) -> bool:
        """Say whether somebody acts, and is neither one of many nor, behind a comma, one country of several."""
        named = " " in self.text[found.start : found.end] or self.names.official(found)
        return named and not self.names.crowd(found) and not (listed and inside(self.names.found.places, found.start, found.end))
