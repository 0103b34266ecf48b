"""What the acts of a document's claims are done to: as the sentence says, by the name that the document calls it most fully."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from parsers.claims.grammar.clauses import Part
from parsers.claims.grammar.subject import clause
from parsers.claims.grammar.verbs import words
from parsers.claims.objects.bare import bare
from parsers.claims.objects.noun_phrase import noun_phrase
from parsers.claims.objects.object import object_of
from parsers.claims.objects.told_before import ToldBefore, Whose
from parsers.claims.sentences import cells
from parsers.claims.sentences.cells import Cell
from parsers.claims.sentences.segment import Sentence
from parsers.claims.sentences.spans import Spans, inside
from parsers.claims.sentences.tables import TOTAL
from parsers.model import Money, Span


class Objects:
    """Finds the objects of a document's claims; `fullest` leads a name, or "the company", to the fullest name of the same."""

    def __init__(self, text: str, found: Spans, fullest: Callable[[Span], Span]) -> None:
        self.text, self.found, self.fullest = text, found, fullest
        self.before = ToldBefore()
        self.places = frozenset(place.surface for place in found.places)

    def of(self, whose: Whose, first: Sentence, part: Part, sums: Sequence[Money], actor: Span | None) -> str | None:
        """Return what an act is done to, as the part that tells it says, else those before it: "Seoul buys GPUs; they cost 2 trillion won"."""
        kind, _ = whose
        begins = first.start + part.end - len(part.text)  # where the text of the part would begin, had it no subject of another one
        own = next((each for each in sums if first.start + part.start <= each.start < first.start + part.end), None)
        if kind == "funding" and own and own.start == first.start and first.label and (label := noun_phrase(first.label)):
            return label  # "Skills: $5 million."
        if kind == "funding" and own and (cell := cells.at_place(self.found.cells, own.start)):
            return self._named_in_row(cell, actor)
        beside = self._beside(own, part.text, own.start - begins) if own and kind == "funding" else None
        firm = self._firm(first, part, own, actor) if kind == "enforcement" else None
        found = object_of(kind, part.text, beside, firm, self.places) or object_of(kind, first.text[: part.end], places=self.places)
        found = found or (self._subject(part.text, actor) if kind != "position" else None)
        if found and part.text.startswith(found) and (lowered := f"{found[:1].lower()}{found[1:]}") in first.text:
            found = lowered  # it opens the sentence that an aside is read as
        found = self.before.resolved(whose, found, part.text)
        return self._in_full(found, first) if found and kind == "enforcement" else found

    def _beside(self, own: Money, text: str, at: int) -> tuple[int, int] | None:
        """Return where a sum stands in the words that tell its act, which may be without an aside: at a place, or where they say it."""
        surface = self.text[own.start : own.end]
        at = at if text.startswith(surface, at) else text.find(surface)
        return (at, at + len(surface)) if at >= 0 else None

    def _subject(self, text: str, actor: Span | None) -> str | None:
        """Return the subject of a sentence in which nothing is done to anything, but for who acts: "A wider tariff is still possible"."""
        told = clause(text)
        called = text[told.start : told.end] if told else ""
        who = self.text[actor.start : actor.end].lower() if actor else ""
        may_act = words("agents") | words("offices") | words("crowds") | words("pronouns")
        acts = any(org.surface in called for org in self.found.orgs) or (who and (who in called.lower() or called.lower() in who))
        found = None if not called or acts or called.split()[-1].lower() in may_act else noun_phrase(called)
        return bare(found) if found else None

    def _named_in_row(self, cell: Cell, actor: Span | None) -> str | None:
        """Return what names the row of a sum, and not who gives it; null in a row that sums up others."""
        told = (self.text[name.start : name.end] for name in cell.names if not (actor and actor.start <= name.start < actor.end))
        name = next(told, None)
        return noun_phrase(name) if name and not TOTAL.match(name) else None

    def _firm(self, first: Sentence, part: Part, own: Money | None, actor: Span | None) -> str | None:
        """Return the firm that a case is about: the one named last before its own sum, or the only one; null where several may be."""
        named = [
            org
            for org in inside(self.found.orgs, first.start + part.start, first.start + part.end)
            if org.form == "company" and not (actor and actor.start <= org.start < actor.end)
        ]
        before = [org for org in named if own and org.end <= own.start]
        if before:
            return before[-1].surface
        return named[0].surface if len({org.name for org in named}) == 1 else None

    def _in_full(self, called: str, sentence: Sentence) -> str:
        """Return by which name the document calls most fully whom a sentence calls so: "the company"."""
        at = sentence.text.find(called)
        named = self.fullest(Span(sentence.start + at, sentence.start + at + len(called))) if at >= 0 else None
        return self.text[named.start : named.end] if named else called
