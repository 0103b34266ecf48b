"""The words of a proposal, read by our own rules: the values in its document, and how surely a sentence tells its act."""

from __future__ import annotations

import re
from collections.abc import Iterable

from parsers.claims.kinds.judge import judge
from parsers.claims.stages.hearsay import on_their_word
from parsers.claims.stages.surety import surely
from parsers.claims.who.credit import find_credits
from parsers.claims.who.on_whose_word import credited_with
from parsers.model import Document, Factuality, Kind, Span, Stage

# a page that speaks to a machine rather than to people; whatever it asserts in that breath, no claim rests on it
INSTRUCTS = re.compile(
    r"\b(?:ignore|disregard|forget|override)\b[^.]{0,40}\b(?:previous|prior|above|earlier|preceding|system)\b[^.]{0,30}\b(?:instructions?|prompts?|rules|messages?)\b|"
    r"\b(?:system prompt|you are an? (?:AI|assistant|language model)|add (?:a|another|the following) claims?)\b",
    re.IGNORECASE,
)


class RulesRead:
    """One document as our rules read it."""

    def __init__(self, document: Document) -> None:
        seen = judge(document)
        self.found, self._judged = seen.found, seen.judged
        self._text, self._credits = document.text, find_credits(document.text)
        self.sentences = [each.sentence for each in seen.judged]

    def factuality(self, kind: Kind, place: int, actor: Span | None, told: Stage) -> Factuality:
        """Return how surely the rules take a sentence to tell an act of a kind at a stage."""
        sentence = self._judged[place].sentence
        told_by = credited_with(self._text, self._credits, sentence.start, sentence.end)
        source = self._text[told_by.start : told_by.end] if told_by else None
        return on_their_word(surely(kind, self._judged, place, actor, told), kind, source)

    def instructs(self, places: Iterable[int]) -> bool:
        """Say whether one of some sentences gives orders to whoever reads by machine."""
        return any(INSTRUCTS.search(self.sentences[place].text) for place in places)
