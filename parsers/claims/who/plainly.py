"""Which body "the regulator" or "the firm" is: the only one of its kind that a document names, or the one named shortly before."""

from __future__ import annotations

from collections.abc import Mapping

from parsers.claims.grammar.phrases import head_ends
from parsers.claims.spans import Spans, inside
from parsers.claims.who.fields import is_of_field, told_apart
from parsers.model import Org, Span

# how bodies are called after they have been named, with the forms of such a body and a word of its name
CALLED = {"regulator": ("regulator", ""), "watchdog": ("regulator", ""), "commission": ("regulator", "commission"), "authority": ("regulator", ""),
          "agency": ("regulator government", ""), "ministry": ("government", "ministry"), "department": ("government", "department"),
          "court": ("court", "court"), "company": ("company", ""), "firm": ("company", "")}  # fmt: skip
MOST_WORDS = 4


class Plainly:
    """The bodies of a document as they are called without a name."""

    def __init__(self, text: str, found: Spans, bodies: Mapping[str, Org]) -> None:
        self.text, self.found, self.bodies = text, found, bodies

    def body(self, span: Span, bare: str) -> Span | None:
        """Return where the body is named most fully that a phrase calls by its kind; `bare` is the phrase without its article."""
        called = bare.split()
        kind = called[-1].lower() if called else ""
        if kind not in CALLED or len(called) > MOST_WORDS or head_ends(bare) < len(bare):
            return None
        if len(called) > 1 and any(word[:1].isupper() for word in called):
            return None  # a name
        told = [] if CALLED[kind][0] == "company" else self._told_apart(span, bare)
        named = self._of_kind(kind, told, bare)
        if told and not inside(self.found.places, span.start, span.end):
            named = [org for org in named if org.jurisdiction in {None, self.found.about}]  # "the industry ministry" is at home
        if any(place.code != org.jurisdiction for org in named for place in inside(self.found.places, span.start, span.end)):
            return None  # "the Irish regulator" is none of another country
        if len(named) > 1:
            named = self._near(span, named)
        if len(named) > 1:
            named = [org for org in named if kind in org.name.lower().split()]
        return Span(named[0].start, named[0].end) if len(named) == 1 else None

    def _of_kind(self, kind: str, told: list[str], bare: str) -> list[Org]:
        """Return the bodies of a kind, by their fullest mentions, of which is true by what the phrase tells them apart."""
        forms, word = CALLED[kind]
        return [
            org
            for org in self.bodies.values()
            if org.form in forms.split() and word in org.name.lower() and org.surface.lower() != bare.lower() and is_of_field(told, org)
        ]

    def _near(self, span: Span, named: list[Org]) -> list[Org]:
        """Return which of some bodies are named before a phrase in its paragraph, else in the one before."""
        before = self.text[: span.start].rstrip("\n")
        begins = before.rfind("\n") + 1
        above = before[:begins].rstrip().rfind("\n") + 1
        for opens in (begins, above):
            near = {org.name for org in inside(self.found.orgs, opens, span.start)}
            if here := [org for org in named if org.name in near]:
                return here
        return []

    def _told_apart(self, span: Span, bare: str) -> list[str]:
        """Return the words by which a phrase tells a body apart from others of its kind."""
        places = inside(self.found.places, span.start, span.end)
        return told_apart(self.text[places[-1].end : span.end] if places else bare)
