"""Which body a country's "watchdog" or "parliament" is, where the document names one of that country and that form only."""

from __future__ import annotations

from parsers.claims.spans import Spans, inside
from parsers.model import Document, Span

# what such bodies are called before or after they are named, with their form
CALLED = {"regulator": "regulator", "watchdog": "regulator", "authority": "regulator", "agency": "regulator",
          "parliament": "legislature", "legislature": "legislature"}  # fmt: skip


class Described:
    """The bodies of a document by country and form."""

    def __init__(self, document: Document, found: Spans) -> None:
        self.text, self.found = document.text, found

    def body(self, span: Span) -> Span:
        """Return where the body is named that a phrase describes by its country: "China's internet watchdog"; else the phrase."""
        words = self.text[span.start : span.end].split()
        form = CALLED.get(words[-1].lower()) if words and words[-1].islower() else None
        places = inside(self.found.places, span.start, span.end)
        if form is None or len(places) != 1 or inside(self.found.orgs, span.start, span.end):
            return span
        named = {org.name: org for org in reversed(self.found.orgs) if org.form == form and org.jurisdiction == places[0].code}
        if len(named) != 1:
            return span
        (org,) = named.values()
        return Span(org.start, org.end)
