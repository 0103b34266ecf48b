"""Whose policy are the claims of a document, in their order? What a sentence leaves open is told by those before it, or by what the document is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from parsers.claims.grammar.subject import clause
from parsers.claims.jurisdictions.joint import JOINTLY, OWN, Around
from parsers.claims.jurisdictions.jurisdiction import of_claim
from parsers.claims.jurisdictions.of_many import is_joint_text, is_shared
from parsers.claims.jurisdictions.publisher import publishers
from parsers.claims.kinds.groups import PROVISIONS
from parsers.claims.kinds.judged import Judged
from parsers.claims.sentences.context import Context
from parsers.claims.sentences.segment import Sentence
from parsers.claims.sentences.spans import Spans, inside
from parsers.claims.who.namesakes import is_namesake
from parsers.claims.who.public import Public
from parsers.claims.whose.members import (
    acts_within_a_member,
    law_of_many,
    most_told_of,
    only_of_a_member,
    proposed_by_the_union,
    they_all_must,
    told_by_the_way,
)
from parsers.claims.whose.nation import acts_by_name, below, is_part
from parsers.claims.whose.talked_of import TalkedOf, leading
from parsers.claims.whose.the_country import ToldOf
from parsers.claims.whose.turns import turns_away, where_it_sits
from parsers.model import Document, Kind, Org, Place, Span

NEAR = 4  # lines; farther apart, two claims need not be about the same instrument
FAR = 6  # lines; of who was named before that, the document tells better for whom he acts
OF_THEM = re.compile(r"(?:Its|Their|His|Her|Spokes\w+|(?:A|The)\sspokes\w+)\s")
GOES_ON = re.compile(r"(?:It|They)\s")
SET_UP = frozenset({"infrastructure", "institution"})  # kinds of acts that need not go on with those of their kind
DIGEST = 5  # countries that lead paragraphs; a text with so many tells of several things


@dataclass(frozen=True, slots=True)
class _Stands:
    """How the sentence of a claim stands to what was told before it."""

    sentence: Sentence
    actor: Span | None
    surface: str  # the actor's words
    here: bool  # the sentence itself tells who acts
    away: bool  # it turns to another country
    under: str | None  # under whose name it stands
    lines: int  # since the last claim of its kind

    @property
    def elsewhere(self) -> bool:
        """Say whether nothing in the sentence or above it tells whose the claim is."""
        return not (self.here or self.away or self.under)


class Whose:
    """Finds the jurisdiction of each claim of a document, and remembers it for the claims that follow."""

    def __init__(self, document: Document, context: Context, judged: Sequence[Judged], found: Spans) -> None:
        self.text, self.found, self.judged = document.text, found, judged
        self.numbers = {each.sentence.start: number for number, each in enumerate(judged)}
        self.headed = context.headed
        self.official, self.publisher = publishers(document), document.publisher or ""
        self.together, self.joint_text = is_shared(document), is_joint_text(document)
        self.leading = leading(document.text, judged, found)
        self.is_digest = bool(self.headed) or len(set(self.leading.values())) >= DIGEST
        self.is_of_a_country = found.about not in {None, "EU", "INT"} and not self.together and not self.is_digest
        self.talked_of = TalkedOf(document.text, judged, found)
        self.told_of, self.public = ToldOf(document.text, found), Public(document.text, found)
        self.topic: str | None = None  # of a digest, the country that its last paragraphs are about
        self.last: dict[Kind, str | None] = {}
        self.last_line: dict[Kind, int] = {}
        self.turned: set[Kind] = set()  # kinds whose last claim turned to a country of which no actor was named since
        self.by_actor: dict[str, str | None] = {}  # for whom each acts, by his name
        self.told: dict[tuple[Kind, int], str | None] = {}  # by kind and number of the sentence, whose the claim there is

    @cached_property
    def most_told_member(self) -> str | None:
        """The member of the Union that the document tells of most."""
        return most_told_of(self.found)

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
        at = self._stands(kind, actor, sentence)
        # who holds another view may do so elsewhere, what is built stands alone, and an instrument, if no control, is soon left for another
        left = kind in {"position", *SET_UP} or (at.lines > NEAR and kind != "trade_control")
        last = None if left else self._of_the_one_before(kind, at) or self.last.get(kind)
        named = self._as_before(kind, at, self._own(kind, None if at.away else at.actor, sentence), last)
        acting = self._of_who_acts(kind, at, named, last)
        if at.here and acting is None and self._is_above_or_below(kind, last):
            last = None  # a body called by no place is of the country, not of its part or of the Union told of last
        around = self._as_told_around(kind, at, acting, last)
        own = self._of_a_member(at, around, last)
        code = self._nation_or_part(kind, at, own or self._turned_to(at) or last or self.topic or self.found.about)
        self._remember(kind, code, at)
        self.told[kind, self.numbers[sentence.start]] = code
        return code

    def _turned_to(self, at: _Stands) -> str | None:
        """Return the one place that a sentence names that turns away; null where it does not, or names several."""
        places = inside(self.found.places, at.sentence.start, at.sentence.end) if at.away else ()
        codes = {place.code for place in places}
        return codes.pop() if len(codes) == 1 else None

    def _of_the_one_before(self, kind: Kind, at: _Stands) -> str | None:
        """Return whose the act of the sentence before is, where this one goes on with "It": "It takes effect in May"."""
        number = self.numbers[at.sentence.start]
        same = number > 0 and self.judged[number - 1].sentence.line == at.sentence.line
        return self.told.get((kind, number - 1)) if same and not at.here and GOES_ON.match(at.sentence.text) else None

    def _stands(self, kind: Kind, actor: Span | None, sentence: Sentence) -> _Stands:
        """Return how the sentence of a claim stands to what was told before it."""
        here = actor is not None and (sentence.start <= actor.start < sentence.end or self._called_in(sentence, actor))
        lines = sentence.line - self.last_line.get(kind, -NEAR)
        self.last_line[kind] = sentence.line
        head = self.headed.get(sentence.line)
        away = not here and turns_away(self.text, self.found, sentence)
        together = not (here or away or head) and kind in {*OWN, "institution"} and self._are_two(actor)
        if together or (actor and not here and self._is_left(kind, actor, sentence)):
            actor = None  # what follows they need not do together, or he at all
        surface = self.text[actor.start : actor.end] if actor else ""
        return _Stands(sentence, actor, surface, here, away, head.code if head else None, lines)

    def _is_above_or_below(self, kind: Kind, last: str | None) -> bool:
        """Say whether what was told of last is a part of the country that a text is about, or in its story the Union, or many, in what it does alone."""
        alone = kind not in JOINTLY and self.found.about not in {None, "EU", "INT"}
        of_many = last == "INT" and kind != "enforcement"  # a court of many goes on judging
        return is_part(last, self.found.about) or (alone and (last == "EU" or of_many))

    def _is_left(self, kind: Kind, actor: Span, sentence: Sentence) -> bool:
        """Say whether a sentence that names nobody is no longer of whom was named last: far above, or of something built, which others may build."""
        if self.text.count("\n", actor.start, sentence.start) > FAR:
            return True
        return kind in SET_UP and self.found.about is not None and not inside(self.found.places, sentence.start, sentence.end)

    def _are_two(self, actor: Span | None) -> bool:
        """Say whether two countries are named as one actor, in a story of one."""
        named = inside(self.found.places, actor.start, actor.end) if actor and self.is_of_a_country else []
        return len({place.code.partition("-")[0] for place in named} - {"EU", "INT"}) > 1

    def _as_before(self, kind: Kind, at: _Stands, own: str | None, before: str | None) -> str | None:
        """Return whose a claim is as far as it goes on with what was told before: an instrument, somebody's acts, an official page's views."""
        if kind == "position":
            if at.elsewhere and self.official:
                return self.official
            if own is None and at.actor and at.surface in self.by_actor and self.public.acts(at.actor):
                return self.by_actor[at.surface]  # a governor speaks for the state for which he acted
            if is_part(own, self.found.about) and at.actor and not self.public.acts(at.actor):
                return self.found.about  # the lawyers and leagues of a part speak of the country's policy as well
            return "EU" if self.found.about == "EU" and only_of_a_member(at.sentence, own, self.found) else own
        goes_on = at.lines == 0 and not at.here and own is not None and own == at.under
        tells = own is not None and (kind == "partnership" or (kind == "trade_control" and own != "INT"))  # these are told by turns
        if before and not tells and (goes_on or (at.elsewhere and (own is None or at.lines <= NEAR))):
            own = before  # a provision is of whose instrument it is, whatever places it names
        controls = kind == "trade_control" and own not in {None, "INT"}  # "what Washington lets out": those are its controls
        if not at.elsewhere or controls or kind in self.turned:
            return own
        return self.by_actor.get(at.surface, own)  # who goes on acting does so for whom he acted before

    def _of_who_acts(self, kind: Kind, at: _Stands, own: str | None, before: str | None) -> str | None:
        """Return for whom "the province" or "its delegate" acts, where the sentence names no part of a country."""
        together = "INT" in {own, before if own is None else own} and kind in JOINTLY  # one of those who agreed tells more of it
        if not at.here or at.actor is None or together or (own is not None and "-" in own):
            return own
        return self.told_of.called(at.actor) or own or self._of_those_before(kind, at.sentence)

    def _as_told_around(self, kind: Kind, at: _Stands, own: str | None, before: str | None) -> str | None:
        """Return whose an act is as the sentences around it tell: of which of two countries they speak, or of a law of the Union."""
        if kind == "position":
            return own
        if proposed_by_the_union(at.sentence.text):
            return "EU"
        unsaid = (not (at.here or at.under)) or they_all_must(at.sentence.text)
        if unsaid and kind in PROVISIONS and (bound := law_of_many(at.sentence.text, self.found)):
            return bound
        named = at.actor is not None and bool(inside(self.found.places, at.actor.start, at.actor.end))  # "Kenya's parliament"
        if before != "INT" and (own is None or (at.elsewhere and own == before and not named)):
            return self.talked_of.of(self.numbers[at.sentence.start]) or own
        return own

    def _of_a_member(self, at: _Stands, own: str | None, before: str | None) -> str | None:
        """Return whose an act is that would be the Union's, where somebody acts whom only a member has: the member most told of."""
        of_the_union = own in {None, "EU"} and before in {None, "EU"} and self.found.about == "EU"
        return (self.most_told_member or own) if at.here and of_the_union and acts_within_a_member(at.surface) else own

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

    def _remember(self, kind: Kind, code: str | None, at: _Stands) -> None:
        """Remember whose a claim is: for the next of its kind, and for its actor where its own sentence, or the name above it, tells."""
        if at.away or self.is_digest or not told_by_the_way(kind, code, self.last.get(kind), self.found.about):
            self.last[kind] = code
        if at.away:
            self.turned.add(kind)
        elif at.here or at.under:
            self.turned.discard(kind)
            self.by_actor.setdefault(at.surface, code)

    def _own(self, kind: Kind, actor: Span | None, sentence: Sentence) -> str | None:
        """Return the jurisdiction that a sentence and the name of its actor, wherever that stands, tell by themselves."""
        here, head = Span(sentence.start, sentence.end), self.headed.get(sentence.line)
        if head and actor and actor.start < head.start:
            actor = None  # who acted under another country's name does not act under this one
        spans = [here, *([actor] if actor and not here.start <= actor.start < here.end else [])]
        places: list[Place] = [place for span in spans for place in inside(self.found.places, span.start, span.end)]
        bodies: list[Org] = [org for span in spans for org in inside(self.found.orgs, span.start, span.end)]
        under = head.code if head else None
        known = [org for org in bodies if not is_namesake(org, self.found, self.text, under) and not self._publishes(org)]
        home = self.found.about.partition("-")[0] if self.found.about else None
        around = Around(here, actor, places, known, self.official, under, home, self.together, self.joint_text)
        return of_claim(kind, self.text, around) or where_it_sits(kind, self.text, self.found, actor, sentence)

    def _publishes(self, org: Org) -> bool:
        """Say whether a body of another country is called as the publisher is: "Cabinet Office, Government of Japan"."""
        return self.official not in {None, org.jurisdiction} and org.surface in self.publisher

    def _nation_or_part(self, kind: Kind, at: _Stands, code: str | None) -> str | None:
        """Return whose a claim is where a part of a country may act or its nation: the one that does."""
        code = code if kind == "trade_control" else below(code, at.actor, self.text, self.found)
        return code.partition("-")[0] if code and "-" in code and acts_by_name(at.surface, at.sentence) else code
