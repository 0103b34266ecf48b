"""Which body is meant by "the agency" or by a country's "watchdog", where the document names one only that it can be."""

from __future__ import annotations

import re

from parsers.claims.spans import Spans, inside
from parsers.claims.who.fields import is_of_field, told_apart
from parsers.model import Document, Org, Span

# what a country's bodies are called before or after they are named, with their form
CALLED = {"regulator": "regulator", "watchdog": "regulator", "authority": "regulator", "agency": "regulator",
          "parliament": "legislature", "legislature": "legislature"}  # fmt: skip
# of what a body is called again when it has been named: "the Development Agency" is "the agency"
AGAIN = frozenset([
    "agency", "assembly", "authority", "bank", "board", "bureau", "center", "centre", "committee", "council", "department", "foundation",
    "fund", "institute", "ministry", "office",
])  # fmt: skip


class Described:
    """The bodies of a document by what they are."""

    def __init__(self, document: Document, found: Spans) -> None:
        self.text, self.found = document.text, found

    def body(self, span: Span) -> Span:
        """Return where the body is named that a phrase describes: "China's internet watchdog", "the agency"; else the phrase."""
        words = self.text[span.start : span.end].split()
        if inside(self.found.orgs, span.start, span.end) or not words:
            return span
        named = self._again(span, words) if words[0].lower() == "the" and len(words) == 2 else self._of_country(span, words)
        if len(named) != 1:
            return span
        (org,) = named.values()
        return Span(org.start, org.end)

    def _again(self, span: Span, words: list[str]) -> dict[str, Org]:
        """Return the bodies named before that end or begin with what a phrase calls them, each where it is named first."""
        what = words[1].lower()
        if what not in AGAIN:
            return {}
        before = [org for org in reversed(self.found.orgs) if org.end <= span.start and " " in org.surface]
        named = {org.name: org for org in before if what in {org.surface.split()[0].lower(), org.surface.split()[-1].lower()}}
        like = re.compile(
            rf"(?<!\w)(?!The\b)[A-ZÀ-Þ][\w’'&-]*\s{what.title()}\b|\b{what.title()}\s(?:of|for|on)\s(?:the\s)?[A-ZÀ-Þ][\w’'-]*"
        )
        # a name that no list knows may be meant
        unknown = any(all(match[0] not in org.surface for org in before) for match in like.finditer(self.text, 0, span.start))
        return {} if unknown else named

    def _of_country(self, span: Span, words: list[str]) -> dict[str, Org]:
        """Return the bodies of the form, the country and the field that a phrase tells, each where it is named first."""
        form, places = CALLED.get(words[-1]), inside(self.found.places, span.start, span.end)
        if form is None or len(places) != 1:
            return {}
        told = told_apart(self.text[places[0].end : span.end])
        return {
            org.name: org
            for org in reversed(self.found.orgs)
            if org.form == form and org.jurisdiction == places[0].code and is_of_field(told, org)
        }
