"""Of which country a sentence goes on to tell that names none, in a story of two: of the one to which its paragraph turned last."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from parsers.claims.grammar.openings import opening
from parsers.claims.grammar.subject import clause
from parsers.claims.jurisdictions.jurisdiction import named_first
from parsers.claims.kinds.judged import Judged
from parsers.claims.sentences.segment import Sentence
from parsers.claims.sentences.spans import Spans, inside
from parsers.claims.who.namesakes import is_namesake
from parsers.model import Place
from parsers.values.geography import officials

MOST = 0.7  # of the sentences that a country opens; where more are one country's, the text is about that one
TURNS = re.compile(r"(?:(?:But|And|Meanwhile),?\s)?[Ii]n\s[A-Z]")  # "In Chile, the bill has passed"


class TalkedOf:
    """Finds the countries of which the sentences of a document go on to tell."""

    def __init__(self, text: str, judged: Sequence[Judged], found: Spans) -> None:
        self.text, self.judged, self.found = text, judged, found
        self.titled = {place.code.partition("-")[0] for place in found.title_places}

    def of(self, number: int) -> str | None:
        """Return of which country a sentence goes on to tell; null where the text is about one, or the paragraph turned to none."""
        if not self._tells_of_two:
            return None
        line = self.judged[number].sentence.line
        for before in range(number, -1, -1):
            if self.judged[before].sentence.line != line:
                return None
            if code := self._opened_by.get(before):
                return code if self._turns(self.judged[before].sentence) else None
        return None

    @cached_property
    def _tells_of_two(self) -> bool:
        """Say whether several countries open sentences, none nearly all, and the title does not name just one."""
        if len(self.titled) == 1 or self.found.about in {"INT", "EU", None}:
            return False
        often = Counter(code.partition("-")[0] for code in self._opened_by.values())
        return len(often) > 1 and max(often.values()) <= MOST * often.total()

    @cached_property
    def _opened_by(self) -> dict[int, str]:
        """The countries that open sentences, by the numbers of these."""
        opened = ((number, self._opens(each.sentence)) for number, each in enumerate(self.judged))
        return {number: code for number, code in opened if code and code != "INT"}

    def _opens(self, sentence: Sentence) -> str | None:
        """Return the country in the subject of a sentence or before it."""
        parts = clause(sentence.text)
        if parts is None:
            return None
        at = sentence.start + opening(sentence.text), sentence.start + parts.end
        bodies = [org for org in inside(self.found.orgs, *at) if org.jurisdiction in self.found.spoken_of]
        return named_first(self.text, _named(self.text, self.found, *at), bodies)

    def _turns(self, sentence: Sentence) -> bool:
        """Say whether a sentence turns to the country that opens it, and does not only tell of it by the way: "Peru has such a law"."""
        return sentence.first or len(self.titled) > 1 or TURNS.match(sentence.text) is not None


def leading(text: str, judged: Sequence[Judged], found: Spans) -> dict[int, str]:
    """Return, by line, the country that each paragraph names first, be it by who governs it."""
    leading: dict[int, str] = {}
    for each in judged:
        if each.sentence.line not in leading:
            at = (each.sentence.start, each.sentence.end)
            bodies = [org for org in inside(found.orgs, *at) if not is_namesake(org, found, text)]
            if first := named_first(text, _named(text, found, *at), bodies):
                leading[each.sentence.line] = first
    return leading


def _named(text: str, found: Spans, start: int, end: int) -> list[Place]:
    """Return the countries that a piece of a text names, by themselves or by who governs them."""
    return [*inside(found.places, start, end), *inside(officials.find(text), start, end)]
