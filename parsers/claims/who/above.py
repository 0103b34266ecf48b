"""Whose an item is that names nobody: who introduces its list, whose name labels it, opens its row or heads it, who pays for the row before, who was told of above."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cached_property

from parsers.claims.grammar.subject import clause, subject_words
from parsers.claims.kinds.judged import Judged
from parsers.claims.sentences.cells import of_taker
from parsers.claims.who.acted import Acted
from parsers.claims.who.names import Names
from parsers.formats.columns import CELL
from parsers.model import Span

HEAD = 6  # lines, blank ones too, that a caption and a head take between a table's rows and what is told above it
LINES_BACK = 3  # in which an office that was named may still be meant; with 2 seven of 3,731 claims are read otherwise, with 5 eighteen
ITEMS = 12  # sentences; what stands farther above heads something else
IT = frozenset({"it", "they", "this", "these", "that"})
FEWEST = 2  # bodies; the name of a single one set apart may be that of who publishes the page


class Above:
    """Finds whose the items of a document are, and the offices above a sentence."""

    def __init__(self, text: str, judged: Sequence[Judged], names: Names, acted: Acted) -> None:
        self.text, self.judged, self.names, self.acted = text, judged, names, acted

    def over_item(self, number: int) -> Span | None:
        """Return whose an item is: who is the subject of what introduces its list, or the body that labels it, opens its row or heads it."""
        return self.over_list(number) or self._beside(number) or self._heading(number) or self._in_row_before(number)

    def over_list(self, number: int) -> Span | None:
        """Return who is the subject of what introduces the list in which a sentence is an item: "The Government of Canada will:"."""
        head = self.judged[number].sentence.over
        if head is None:
            return None
        at = bisect_left(self._starts, head.start)
        if self._starts[at : at + 1] == [head.start]:
            return self.acted.in_sentence.get(at) or self.names.subject(self.judged[at].sentence)
        # "The ministry presented a package. It comprises:" is one line above its list
        goes_on = subject_words(self.text[head.start : head.end].strip()) in IT
        return self.acted.in_sentence.get(at - 1) if goes_on else None

    @cached_property
    def _starts(self) -> list[int]:
        """Where each sentence begins."""
        return [each.sentence.start for each in self.judged]

    def office(self, number: int, endures: Callable[[Span, int], bool]) -> Span | None:
        """Return which office was the subject of a sentence shortly before, though it made no claim."""
        back = HEAD if CELL in self.judged[number].sentence.text else LINES_BACK
        for before in range(number - 1, max(-1, number - 1 - ITEMS), -1):  # a paragraph may be as long as a book
            sentence = self.judged[before].sentence
            if self._lines[number] - sentence.line > back:
                return None
            found = self.names.subject(sentence)
            if found and self.names.official(found) and not self.names.many(found) and not endures(found, before):
                return found
        return None

    @cached_property
    def _lines(self) -> list[int]:
        """The line in which each sentence stands, or the table of which it is a row begins."""
        found: list[int] = []
        in_table = False
        for each in self.judged:
            is_row = CELL in each.sentence.text
            found.append(found[-1] if is_row and in_table else each.sentence.line)
            in_table = is_row
        return found

    def _beside(self, number: int) -> Span | None:
        """Return the body whose name stands before an item on its line: "Ministry of Health: 3 million", "Ministry of Health | 3 million"."""
        sentence = self.judged[number].sentence
        cell, row, _ = sentence.text.partition(CELL)
        if row:
            if of_taker(self.names.found.cells, sentence.start, self.text):
                return None
            return self._body(sentence.start, sentence.start + len(cell))
        label = sentence.label_in(self.text)
        on_line = label is not None and "\n" not in self.text[label.start : sentence.start]
        return self._body(label.start, label.end) if label and on_line else None

    def _in_row_before(self, number: int) -> Span | None:
        """Return who acts in a row of the same table before, or right above it: what one body pays for is told row by row."""
        is_row = CELL in self.judged[number].sentence.text
        return self.acted.last if is_row and self.acted.last_line >= self._lines[number] - HEAD else None

    def _heading(self, number: int) -> Span | None:
        """Return the body whose name alone is the heading under which a sentence stands, where several are headings."""
        if len(self._bodies_set_apart) < FEWEST:
            return None
        heads = (each for each in range(number - 1, max(-1, number - 1 - ITEMS), -1) if self._is_heading(each))
        return self._bodies_set_apart.get(next(heads, -1))

    @cached_property
    def _bodies_set_apart(self) -> dict[int, Span]:
        """The bodies whose names alone are headings, by the number of the sentence."""
        heads = {number: each.sentence for number, each in enumerate(self.judged) if self._is_heading(number)}
        return {number: found for number, head in heads.items() if (found := self._body(head.start, head.end))}

    def _is_heading(self, number: int) -> bool:
        sentence = self.judged[number].sentence
        return sentence.heading and not sentence.bullet

    def _body(self, start: int, end: int) -> Span | None:
        """Return a phrase that is the name of a public body and nothing else; a country may be where its items are from."""
        found = self.names.agent(start, end) if clause(self.text[start:end]) is None else None
        whole = found is not None and (found.start, found.end) == (start, end)
        return found if found and whole and self.names.body(found) else None
