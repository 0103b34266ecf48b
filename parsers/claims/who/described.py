"""Which body is meant that is not named: "the regulator", "China's internet watchdog", "the agency". Only where a document leaves no doubt."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cached_property

from parsers.claims.grammar.phrases import head_ends
from parsers.claims.sentences.spans import Spans, inside
from parsers.claims.who.fields import is_of_field, told_apart
from parsers.model import Org, Span
from parsers.values.times.almanac import MONTH, WEEKDAY

# how bodies are called by their kind, with the forms of such a body and a word of its name
CALLED = {"regulator": ("regulator", ""), "watchdog": ("regulator", ""), "commission": ("regulator government", "commission"), "authority": ("regulator", ""),
          "agency": ("regulator government", ""), "ministry": ("government", "ministry"), "department": ("government", "department"),
          "court": ("court", "court"), "parliament": ("legislature", "parliament"), "legislature": ("legislature", "legislature"),
          "company": ("company", ""), "firm": ("company", "")}  # fmt: skip
# by what word of its name a body is called again: "the Development Agency" is "the agency"
AGAIN = frozenset([
    "agency", "assembly", "authority", "bank", "board", "bureau", "center", "centre", "committee", "council", "department", "foundation",
    "fund", "institute", "ministry", "office",
])  # fmt: skip
_FIRMS = "start-?up|company|firm|developer|maker|operator|supplier|vendor|lender|retailer|insurer"
FIRMS = rf"(?:{_FIRMS}|publisher)"
CALLED_ONE = re.compile(  # "the start-up Boreal"
    rf"\b(?:{_FIRMS})\s(?!{WEEKDAY}|{MONTH})[A-ZÀ-Þ]\w+"
)
_NAME = r"[A-ZÀ-Þ][\w&’'-]*(?:\.\w+)?(?:\s[A-ZÀ-Þ][\w&’'-]*(?:\.\w+)?){0,3}"
TOLD_TO_BE_ONE = re.compile(  # "Boreal Compute, the developer, expects", "the start-up Boreal"
    rf"(?<![\w.])(?P<before>(?!{WEEKDAY}|{MONTH}){_NAME}),\s(?:the|an?|its)\s(?:[\w’'-]+\s){{0,4}}?{FIRMS}\b|\b{FIRMS}\s(?P<behind>(?!{WEEKDAY}|{MONTH}){_NAME})"
)
A_FIRM = re.compile(rf"(?:the|The)\s(?:{FIRMS}|group)")
FAR_MORE = 3  # times as often
MOST_WORDS = 4  # by which a body is called: "the national data regulator"; what has more describes it


class Described:
    """The bodies of a document by what they are; `bodies` are their fullest mentions by the usual name."""

    def __init__(self, text: str, found: Spans, bodies: Mapping[str, Org]) -> None:
        self.text, self.found, self.bodies = text, found, bodies

    def body(self, span: Span, bare: str) -> Span | None:
        """Return where the body is named most fully that a phrase describes; `bare` is the phrase without its article."""
        org = self._by_kind(span, bare) or self._again(span, bare)
        return Span(org.start, org.end) if org else self._firm(span)

    def _firm(self, span: Span) -> Span | None:
        """Return the firm that no list knows and the text told to be one before, where a phrase is "the company" and no other is named in its paragraph."""
        if A_FIRM.fullmatch(self.text, span.start, span.end) is None:
            return None
        begins = self.text.rfind("\n", 0, span.start) + 1
        others = {org.name for org in inside(self.found.orgs, begins, span.start) if org.form == "company"}
        at = next((ends for ends in reversed(self._firms) if ends < span.start), None)
        near = at is not None and self.text.count("\n\n", at, span.start) <= 1
        return None if at is None or others or not near else self._firms[at]

    @cached_property
    def _firms(self) -> dict[int, Span]:
        """The firms that the text tells to be ones, by where it does."""
        told = TOLD_TO_BE_ONE.finditer(self.text)
        return {found.end(): Span(*found.span("before" if found["before"] else "behind")) for found in told}

    def _by_kind(self, span: Span, bare: str) -> Org | None:
        """Return the only body of the kind, the country and the field that a phrase tells, or the one named shortly before."""
        called = bare.split()
        kind = called[-1].lower() if called else ""
        if kind not in CALLED or len(called) > MOST_WORDS or head_ends(bare) < len(bare):
            return None
        places = inside(self.found.places, span.start, span.end)
        behind = self.text[places[-1].end : span.end] if places else bare
        if len(called) > 1 and any(word[:1].isupper() for word in behind.split()):
            return None  # a name
        told = [] if CALLED[kind][0] == "company" else told_apart(behind)
        named = self._of_kind(kind, told, bare)
        if places:  # "the Irish regulator" is none of another country
            named = [org for org in named if all(org.jurisdiction == place.code for place in places)]
        elif told:  # "the industry ministry" is at home
            named = [org for org in named if org.jurisdiction in {None, self.found.about}]
        if CALLED[kind][0] == "company" and CALLED_ONE.search(
            self.text, 0, span.start
        ):  # whom no list may know: one named later is another
            named = [org for org in named if any(each.name == org.name for each in self.found.orgs if each.end <= span.start)]
        if len(named) > 1 and bare[:1].isupper() and (main := self._mainly(named)):
            named = [main]  # "the Commission" of a text on the Trade Commission, though it names another one
        if len(named) > 1:
            near = self._near(span, named)
            # "the Commission", with a capital, is the Union's but where another one alone was named just before
            named = [org for org in near or named if org.jurisdiction == "EU"] if bare == "Commission" and len(near) != 1 else near
        if len(named) > 1:
            named = [org for org in named if kind in org.name.lower().split()]
        return named[0] if len(named) == 1 else None

    def _of_kind(self, kind: str, told: list[str], bare: str) -> list[Org]:
        """Return the bodies of a kind of which is true by what the phrase tells them apart."""
        forms, word = CALLED[kind]
        return [
            org
            for org in self.bodies.values()
            if org.form in forms.split() and word in org.name.lower() and org.surface.lower() != bare.lower() and is_of_field(told, org)
        ]

    def _mainly(self, named: list[Org]) -> Org | None:
        """Return of some bodies the one of which a document tells, far more often than of any other."""
        told = Counter(org.name for org in self.found.orgs)
        first, second = sorted(named, key=lambda org: -told[org.name])[:2]
        return first if told[first.name] >= FAR_MORE * told[second.name] else None

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

    def _again(self, span: Span, bare: str) -> Org | None:
        """Return the only body named before that ends or begins with what a phrase calls it."""
        what = bare.lower()
        if what not in AGAIN or len(bare) == span.end - span.start or inside(self.found.orgs, span.start, span.end):
            return None
        before = [org for org in self.found.orgs if org.end <= span.start and " " in org.surface]
        named = {org.name for org in before if what in {org.surface.split()[0].lower(), org.surface.split()[-1].lower()}}
        if len(named) != 1:
            return None
        like = re.compile(
            rf"(?<!\w)(?!The\b)[A-ZÀ-Þ][\w’'&-]*\s{what.title()}\b|\b{what.title()}\s(?:of|for|on)\s(?:the\s)?[A-ZÀ-Þ][\w’'-]*"
        )
        # a name that no list knows may be meant
        unknown = any(all(match[0] not in org.surface for org in before) for match in like.finditer(self.text, 0, span.start))
        return None if unknown else self.bodies[named.pop()]
