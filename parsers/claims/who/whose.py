"""Whose policy are the claims of a document, in their order? What a sentence leaves open is told by those before it, or by what the document is about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers.claims.grammar.subject import clause
from parsers.claims.jurisdictions.about import is_shared
from parsers.claims.jurisdictions.jurisdiction import OWN, Around, named_first, of_body, of_claim, publishers
from parsers.claims.jurisdictions.meant import stands_for_itself
from parsers.claims.kinds.groups import PROVISIONS
from parsers.claims.kinds.judged import Judged
from parsers.claims.sentences.context import Context
from parsers.claims.sentences.segment import Sentence
from parsers.claims.sentences.spans import Spans, inside
from parsers.claims.who.members import law_of_many, member_of
from parsers.claims.who.namesakes import is_ministry, is_namesake
from parsers.claims.who.talked_of import TalkedOf
from parsers.model import Document, Kind, Org, Place, Span

NEAR = 4  # lines; farther apart, two claims need not be about the same instrument
LEADS_TO = re.compile(  # a place that opens a sentence
    r"(?:(?:But|And|Meanwhile,) )?(?:(?P<where>[Ii]n )|(?:[Uu]nder )?)(?:[Tt]he |(?:Regulation|Directive) \()?"
)
OF_IT = re.compile(
    r"\)|(?:['’]s?)?\s(?:[\w-]+\s){0,3}?(?:laws?|acts?|bills?|statutes?|rules?|regulations?|guidelines|guidance|codes?|decrees?|orders?)\b",
    re.IGNORECASE,
)
FEDERAL = re.compile(
    r"\b(?:[Ff]ederal|Congress|White House|U\.?S\.? (?:Senate|House|Supreme Court|[Ss]enators?|[Rr]ep\w*)"
    r"|President|(?:the|The) Commonwealth|House (?:leaders|Republicans|Democrats))\b"
)
OF_THE_NATION = re.compile(r"\b(?:[Ff]ederal|White House)\b|(?:^|\b[Tt]he\s|U\.?S\.?\s)Congress\b")
OWN_ORDER = re.compile(
    r"\b(?:President|White House|federal)(?:['’]s)?\s(?:[\w’'-]+\s){0,3}?(?:orders?|memorandum|proclamation|directive)\b"
)
OF_THEM = re.compile(r"(?:Its|Their|His|Her|Spokes\w+|(?:A|The)\sspokes\w+)\s")
NATIONALLY = re.compile(r"(?:In\s(?:the\s)?Congress|(?:At|On)\s(?:the\s)?(?:federal|national|Union)\slevel|Nationally|Federally)\b")
SECRETARY_GENERAL = re.compile(r"\bSecretary[- ]General\b")  # of the UN, of NATO, of the OECD
COMMISSION = re.compile(r"[Tt]he\s[Cc]ommission")
OF_A_PART = re.compile(
    r"(?:[Tt]he|[Ii]ts|[Tt]hat)\s(?P<what>state|province|canton|county|territory|prefecture|country|kingdom|nation|republic|sultanate)(?:['’]s?)?(?!\w)"
)
GOVERNOR = re.compile(r"(?:Gov\.|Governor)\s[A-Z]")  # of a state, of which it was told before
UPON_STATES = re.compile(  # in a story of one of them, the nation acts: "a task force to sue states"
    r"\b(?:su(?:e|es|ed|ing)|overrid(?:e|es|ing)|pre-?empt(?:s|ed|ing)?|punish(?:es|ed|ing)?|bar(?:s|red|ring)?|block(?:s|ed|ing)?) (?:(?:the|all|other) )?states?\b(?! (?:agenc|offic|employ|lawmak|senat|depart))"
)
STATE = re.compile(r"\s(?:[Ss]tate|[Pp]rovince|[Cc]ity|[Rr]egion)\b")
DIGEST = 5  # countries that lead paragraphs; a text with so many tells of several things


class Whose:
    """Finds the jurisdiction of each claim of a document, and remembers it for the claims that follow."""

    def __init__(self, document: Document, context: Context, judged: Sequence[Judged], found: Spans) -> None:
        self.text, self.found, self.judged = document.text, found, judged
        self.numbers = {each.sentence.start: number for number, each in enumerate(judged)}
        self.headed = context.headed
        self.official, self.publisher = publishers(document), document.publisher or ""
        self.together = is_shared(document)
        self.leading = _leading(document.text, judged, found)
        self.is_digest = bool(self.headed) or len(set(self.leading.values())) >= DIGEST
        self.is_of_a_country = found.about not in {None, "EU", "INT"} and not self.together and not self.is_digest
        self.talked_of = TalkedOf(document.text, judged, found)
        self.topic: str | None = None  # of a digest, the country that its last paragraphs are about
        self.last: dict[Kind, str | None] = {}
        self.last_line: dict[Kind, int] = {}
        self.turned: set[Kind] = set()  # kinds whose last claim turned to a country of which no actor was named since
        self.by_actor: dict[str, str | None] = {}  # for whom each acts, by his name

    def turns_to(self, line: int) -> bool:
        """Say whether a digest goes on to another country with a line; what its claims before it were is then forgotten."""
        country = self.leading.get(line)
        if not self.is_digest or country is None or country == self.topic:
            return False
        self.topic = country
        self.last.clear()
        self.by_actor.clear()
        self.turned.clear()
        return True

    def of(self, kind: Kind, actor: Span | None, sentence: Sentence) -> str | None:
        """Return whose policy the next claim is, by its sentence, else by what was told before it or by what the document is about."""
        near = sentence.line - self.last_line.get(kind, -NEAR) <= NEAR
        same_line = sentence.line == self.last_line.get(kind)
        self.last_line[kind] = sentence.line
        told_here = actor is not None and (sentence.start <= actor.start < sentence.end or self._called_in(sentence, actor))
        away = not told_here and self._turns_away(sentence)
        elsewhere = sentence.line not in self.headed and not told_here and not away
        actor = None if elsewhere and kind in {*OWN, "institution"} and self._are_two(actor) else actor
        surface = self.text[actor.start : actor.end] if actor else ""
        own, before = self._own(kind, None if away else actor, sentence), self.last.get(kind)
        goes_on = same_line and not told_here and sentence.line in self.headed and own == self.headed[sentence.line].code
        if before and kind != "position" and (goes_on or (elsewhere and (own is None or near))):
            own = before  # a provision is of whose instrument it is, whatever places it names
        if kind == "position":
            own = self.official if elsewhere and self.official else own
            before = None  # who holds another view may do so elsewhere
        elif elsewhere and kind not in self.turned and (kind != "trade_control" or own in {None, "INT"}):
            own = self.by_actor.get(surface, own)  # who goes on acting does so for whom he acted before
        if told_here and actor and (own is None or "-" not in own):
            own = self._taken_up(actor) or own or self._of_those_before(kind, sentence)
        if told_here and own is None and before and self._is_part_of_it(before):
            before = None  # a body that is called by no place is of the country rather than of the part of it told of last
        named = actor is not None and bool(inside(self.found.places, actor.start, actor.end))  # "Kenya's parliament" acts for Kenya
        if kind != "position" and before != "INT" and (own is None or (elsewhere and own == before and not named)):
            own = self.talked_of.of(self.numbers[sentence.start]) or own  # in a story of two countries
        if elsewhere and kind in PROVISIONS:
            own = law_of_many(sentence.text, self.found) or own
        if told_here and own in {None, "EU"} and before in {None, "EU"} and self.found.about == "EU":
            own = member_of(surface, self.found) or own
        code = self._below(kind, actor, own or before or self.topic or self.found.about)
        if code and "-" in code and self._is_the_nation_s(surface, sentence):
            code = code.partition("-")[0]
        self._remember(kind, code, surface, told_here=told_here or sentence.line in self.headed, away=away)
        return code

    def _are_two(self, actor: Span | None) -> bool:
        """Say whether two countries are named as one actor, in a story of one; what follows they need not do together."""
        named = inside(self.found.places, actor.start, actor.end) if actor and self.is_of_a_country else []
        return len({place.code.partition("-")[0] for place in named} - {"EU", "INT"}) > 1

    def _is_the_nation_s(self, surface: str, sentence: Sentence) -> bool:
        """Say whether the nation acts in a story of one of its parts: by name, as a sentence opens, or by its order: "The President's order told ..."."""
        if OF_THE_NATION.search(surface) or NATIONALLY.match(self.text, sentence.start) or UPON_STATES.search(sentence.text):
            return True
        subject = clause(sentence.text)
        return subject is not None and OWN_ORDER.search(sentence.text, subject.start, subject.end) is not None

    def _is_part_of_it(self, code: str) -> bool:
        """Say whether a jurisdiction is a part of the country that the document is about."""
        return self.found.about is not None and "-" not in self.found.about and code.startswith(f"{self.found.about}-")

    def _taken_up(self, actor: Span) -> str | None:
        """Return which country or part of one "the country" or "the province" is that acts: the one named last in its paragraph or the one before."""
        if SECRETARY_GENERAL.search(self.text, actor.start, actor.end):
            return "INT"
        if self._is_the_commission(actor):
            return "EU"
        points = OF_A_PART.match(self.text, actor.start, actor.end)
        if GOVERNOR.match(self.text, actor.start, actor.end):
            about = self.found.about or ""
            return about if "-" in about else self._part_told_of(actor.start)
        if points is None:
            return None
        above = self.text.rfind("\n", 0, max(0, self.text.rfind("\n", 0, actor.start)))
        is_part = points["what"] not in {"country", "kingdom", "nation", "republic", "sultanate"}
        before = [place.code for place in inside(self.found.places, max(0, above), actor.start) if stands_for_itself(self.text, place)]
        return next((code for code in reversed(before) if ("-" in code) == is_part), None)

    def _part_told_of(self, until: int) -> str | None:
        """Return the part of a country that a text names last before a place in it, and means as such."""
        parts = (place for place in inside(self.found.places, 0, until) if "-" in place.code)
        return next((place.code for place in reversed([*parts]) if stands_for_itself(self.text, place)), None)

    def _is_the_commission(self, actor: Span) -> bool:
        """Say whether "the commission" is that of the Union, of which the text tells before: no other commission is named."""
        if COMMISSION.fullmatch(self.text, actor.start, actor.end) is None:
            return False
        others = (org for org in self.found.orgs if "Commission" in org.name and org.jurisdiction != "EU")
        return next(others, None) is None and any(place.code == "EU" for place in inside(self.found.places, 0, actor.start))

    def _of_those_before(self, kind: Kind, sentence: Sentence) -> str | None:
        """Return for whom those act of whom the sentence before told, where this one tells of a spokesman, or of "its delegate"."""
        number = self.numbers[sentence.start] - 1
        before = self.judged[number].sentence if number >= 0 and OF_THEM.match(sentence.text) else None
        subject = clause(before.text) if before and before.line == sentence.line else None
        if before is None or subject is None:
            return None
        return self._own(kind, Span(before.start + subject.start, before.start + subject.end), before)

    def _called_in(self, sentence: Sentence, actor: Span) -> bool:
        """Say whether a sentence calls a body by another of its names: "BIS" for the Bureau of Industry and Security."""
        names = {org.name for org in inside(self.found.orgs, actor.start, actor.end)}
        return any(org.name in names for org in inside(self.found.orgs, sentence.start, sentence.end))

    def _remember(self, kind: Kind, code: str | None, surface: str, *, told_here: bool, away: bool) -> None:
        """Remember whose a claim is: for the next of its kind, and for its actor where its own sentence, or the name above it, tells."""
        if away or not self._is_aside(kind, code):
            self.last[kind] = code
        if away:
            self.turned.add(kind)
        elif told_here:
            self.turned.discard(kind)
            self.by_actor.setdefault(surface, code)

    def _is_aside(self, kind: Kind, code: str | None) -> bool:
        """Say whether a claim tells of another country by the way, in a document that speaks of its own: "A neighbour has such a law as well."."""
        home = self.found.about
        if self.is_digest or code is None or home is None or home == "INT" or self.last.get(kind) != home:
            return False
        another_part = "-" in code and "-" in home and code != home
        return code not in {"EU", "INT"} and (another_part or code.partition("-")[0] != home.partition("-")[0])

    def _own(self, kind: Kind, actor: Span | None, sentence: Sentence) -> str | None:
        """Return the jurisdiction that a sentence and the name of its actor, wherever that stands, tell by themselves."""
        here, head = Span(sentence.start, sentence.end), self.headed.get(sentence.line)
        if head and actor and actor.start < head.start:
            actor = None  # who acted under another country's name does not act under this one
        spans = [here, *([actor] if actor and not here.start <= actor.start < here.end else [])]
        places: list[Place] = [place for span in spans for place in inside(self.found.places, span.start, span.end)]
        bodies: list[Org] = [org for span in spans for org in inside(self.found.orgs, span.start, span.end)]
        under = head.code if head else None
        known = [org for org in bodies if not is_namesake(org, self.found, under) and not self._publishes(org)]
        home = self.found.about.partition("-")[0] if self.found.about else None
        return of_claim(kind, self.text, Around(here, actor, places, known, self.official, under, home, self.together))

    def _publishes(self, org: Org) -> bool:
        """Say whether a body of another country is called as the publisher is: "Cabinet Office, Government of Japan"."""
        return self.official not in {None, org.jurisdiction} and org.surface in self.publisher

    def _turns_away(self, sentence: Sentence) -> bool:
        """Say whether a sentence opens with a place, or with the law of one: "In Kenya, ...", "Under Kenya's AI law, ..."."""
        first = next(iter(inside(self.found.places, sentence.start, sentence.end)), None)
        if first is None:
            return False
        leads = LEADS_TO.fullmatch(self.text, sentence.start, first.start)
        return leads is not None and (leads["where"] is not None or OF_IT.match(self.text, first.end) is not None)

    def _below(self, kind: Kind, actor: Span | None, code: str | None) -> str | None:
        """Return the state that a story is about where only its country is named: there, "the state" and "the U.S. state" are that one."""
        about = self.found.about
        if not code or not about or not about.startswith(f"{code}-") or kind == "trade_control" or self._is_national(actor, code):
            return code
        return about

    def _is_national(self, actor: Span | None, country: str) -> bool:
        """Say whether a body of the country itself acts, whatever state the story is about; a "Department of Justice" a state may have as well."""
        if actor is not None and FEDERAL.search(self.text, actor.start, actor.end):
            return True
        within = inside(self.found.places, actor.start, actor.end) if actor else []
        if len({place.code for place in within}) > 1 or any(
            place.code == country and not STATE.match(self.text, place.end) for place in within
        ):
            return True  # "Ohio and Utah", "Spain's ministry"
        bodies = inside(self.found.orgs, actor.start, actor.end) if actor else ()
        return any(of_body(org) == country and not is_ministry(org) for org in bodies)


def _leading(text: str, judged: Sequence[Judged], found: Spans) -> dict[int, str]:
    """Return, by line, the country that each paragraph names first."""
    leading: dict[int, str] = {}
    for each in judged:
        if each.sentence.line not in leading:
            at = (each.sentence.start, each.sentence.end)
            named = named_first(text, inside(found.places, *at), inside(found.orgs, *at))
            if named:
                leading[each.sentence.line] = named
    return leading
