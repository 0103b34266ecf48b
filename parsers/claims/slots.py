"""From drafts to claims: who, whose, how far, how surely, on whose word, and the values that stand in the quotes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from parsers.claims.amounts import Amounts
from parsers.claims.context import Context
from parsers.claims.credit import credited_with, find_credits
from parsers.claims.grammar.clauses import Part, part_at, part_between_stops
from parsers.claims.grammar.subject import clause
from parsers.claims.judge import Judged
from parsers.claims.jurisdiction import (
    MINISTRY,
    NAMESAKE,
    SHARED_NAMES,
    Around,
    named_first,
    of_body,
    of_claim,
    place_that_acts,
    publishers,
)
from parsers.claims.merge import Draft
from parsers.claims.object import object_of
from parsers.claims.rerank import confidence
from parsers.claims.rules import VERSION
from parsers.claims.spans import Spans, inside
from parsers.claims.stages.bill import is_bill, provided_by_a_bill, speaks_of_a_bill
from parsers.claims.stages.denial import surely
from parsers.claims.stages.stage import stage
from parsers.claims.timing import Timing, told_at
from parsers.claims.who.actor import Actors
from parsers.claims.who.public import is_public
from parsers.model import Claim, Document, Kind, Org, Span, Stage

NEAR = 4  # lines; farther apart, two claims need not be about the same instrument
DIGEST = 4  # countries that lead paragraphs; a text with so many tells of several things
OF_IT = re.compile(  # who belongs to a body and does not speak for it: "EU countries", "OpenAI employees"
    r"(?:['’]s)?\s(?:[a-z-]+\s){0,2}(?:countries|states|nations|governments|capitals|leaders|members|ambassadors|lawmakers|employees|workers|staff|researchers|engineers|scientists|panels?|experts?|envoys?|rapporteurs?|"
    r"students|users|customers|shareholders|investors|rivals|critics|companies|firms)\b"
)
TOGETHER = re.compile(r";|&|\band\b")  # between the names of those that act, not inside one


class Filler:
    """Fills the slots of a document's claims in their order; what one leaves open may be told by those before it."""

    def __init__(self, document: Document, context: Context, judged: Sequence[Judged], found: Spans) -> None:
        self.document, self.judged, self.found = document, judged, found
        self.headed = context.headed
        self.credits = find_credits(document.text)
        self.actors = Actors(document, context, judged, found, self.credits)
        self.official = publishers(document)
        self.timing, self.amounts = Timing(document, judged, found), Amounts(document, judged, found)
        self.last_jurisdiction: dict[Kind, str | None] = {}
        self.lines = self._leading()
        self.whose: dict[str, str | None] = {}  # by the actor, the jurisdiction that he acts for
        self.spoken_of = {found.about, *(place.code for place in (*found.places, *found.title_places))}
        self.topic: str | None = None
        self.last_line: dict[Kind, int] = {}
        self.is_bill = is_bill(document)
        self.near = False  # whether the claim of this kind before it stands close by
        self.so_far: dict[Kind, Stage] = {"legislation": "proposed"} if speaks_of_a_bill(document) else {}

    def fill(self, draft: Draft, owners: Mapping[int, Sequence[Draft]]) -> Claim:
        """Make the claim of a draft; `owners` says which drafts share a sentence."""
        first = self.judged[draft.sentences[0]].sentence
        self._turn_to(first.line)
        self.near = first.line - self.last_line.get(draft.kind, -NEAR) <= NEAR
        self.last_line[draft.kind] = first.line
        actor = self.actors.of(draft.kind, draft.sentences, told_at(draft, self.judged, draft.sentences[0]))
        told = self._stage(draft)
        self._follow(draft.kind, told)
        spans = tuple(Span(self.judged[number].sentence.start, self.judged[number].sentence.end) for number in draft.sentences)
        head = self.headed.get(first.line)
        surface, jurisdiction = self._words(actor), self._jurisdiction(draft.kind, actor, spans[0], head.code if head else None)
        credited = actor if draft.kind == "position" else credited_with(self.credits, first.start, first.end)
        return Claim(
            kind=draft.kind,
            stage=told,
            factuality=surely(draft.kind, self.judged, draft.sentences[0], actor, told),
            actor=surface,
            actor_id=self._resolved(actor, jurisdiction),
            jurisdiction=jurisdiction,
            object=self._object(draft),
            attribution=self._words(credited),
            evidence=spans,
            rule=f"{self._rule(draft)}@{VERSION}",
            money=self.amounts.sums(draft, owners),
            quantities=self.amounts.counts(draft, owners),
            times=self.timing.of(draft, owners),
            confidence=self._confidence(draft),
            actor_is_public=is_public(actor, self.document.text, self.found) if actor else None,
        )

    def _turn_to(self, line: int) -> None:
        """Forget, in a digest, what the paragraphs before were about where one names another jurisdiction."""
        own = self.lines.get(line)
        if own and own != self.topic and len(set(self.lines.values())) >= DIGEST:
            self.topic = own
            self.last_jurisdiction.clear()
            self.so_far.clear()
            self.actors.forget()

    def _stage(self, draft: Draft) -> Stage:
        """Return how far the act of a draft has come."""
        words = self._part(draft).text
        part = words if clause(words) else self.judged[draft.sentences[0]].sentence.text  # "£20 million for compute" is as far as the whole
        told = stage(draft.kind, part, self.so_far.get(draft.kind))
        return provided_by_a_bill(draft.kind, part, told) if self.is_bill else told

    def _object(self, draft: Draft) -> str | None:
        """Return what a draft is about, as the part that tells it says, else those before it: "Seoul buys GPUs; they cost 2 trillion won"."""
        part, sentence = self._part(draft), self.judged[draft.sentences[0]].sentence
        return object_of(draft.kind, part.text) or object_of(draft.kind, sentence.text[: part.end])

    def _part(self, draft: Draft) -> Part:
        """Return the part of its first sentence in which a draft is told, or the whole."""
        judged, at = self.judged[draft.sentences[0]], told_at(draft, self.judged, draft.sentences[0])
        text = judged.sentence.text
        if at is None or not (judged.parts or ";" in text):
            return Part(0, len(text), text)
        return (part_at if judged.parts else part_between_stops)(text, at - judged.sentence.start)

    def _leading(self) -> dict[int, str]:
        """Return, by line, the country that each paragraph names first."""
        found: dict[int, str] = {}
        for each in self.judged:
            if each.sentence.line not in found:
                at = (each.sentence.start, each.sentence.end)
                named = named_first(self.document.text, inside(self.found.places, *at), inside(self.found.orgs, *at))
                if named:
                    found[each.sentence.line] = named
        return found

    def _words(self, span: Span | None) -> str | None:
        return self.document.text[span.start : span.end] if span else None

    def _resolved(self, actor: Span | None, jurisdiction: str | None) -> str | None:
        """Return the identifier of an actor: the organisation's that it names, else the place's that it is; null when unresolved.

        Many countries have a Senate: the one that the lexicon knows is meant where the claim is of its country.
        """
        orgs = inside(self.found.orgs, actor.start, actor.end) if actor else []
        if actor is None or self._together(actor, orgs):
            return None
        country = (jurisdiction or "").partition("-")[0]
        named = [org for org in orgs if org.org_id and not self._namesake(org) and not OF_IT.match(self.document.text, org.end, actor.end)]
        known = [org.org_id for org in named if not SHARED_NAMES.match(org.surface) or org.jurisdiction == country]
        if known:
            return known[0]
        place = place_that_acts(self._words(actor) or "", inside(self.found.places, actor.start, actor.end), actor.start)
        return f"iso3166:{place}" if place else None

    def _together(self, actor: Span, orgs: Sequence[Org]) -> bool:
        """Say whether several act together, none of whose identifiers is theirs: "Mistral AI and Nvidia"; not "Trade and Industry" in one name."""
        ends = [actor.start, *(org.end for org in orgs)]
        between = zip(ends, [*(org.start for org in orgs), actor.end], strict=True)
        return any(TOGETHER.search(self.document.text, start, end) for start, end in between)

    def _jurisdiction(self, kind: Kind, actor: Span | None, sentence: Span, headed: str | None) -> str | None:
        """Return whose policy a claim is, by its sentence, else by what was told before it or by what the document is about."""
        near = [sentence, *([actor] if actor and not sentence.start <= actor.start < sentence.end else [])]
        places = [place for span in near for place in inside(self.found.places, span.start, span.end)]
        bodies = [org for span in near for org in inside(self.found.orgs, span.start, span.end) if not self._namesake(org)]
        own = of_claim(kind, self.document.text, Around(sentence, actor, places, bodies, self.official, headed))
        elsewhere = headed is None and (actor is None or not sentence.start <= actor.start < sentence.end)
        if elsewhere and self.last_jurisdiction.get(kind) and (own is None or self.near):
            own = self.last_jurisdiction[kind]  # a provision is of whose instrument it is, whatever places it names
        surface = self._words(actor) or ""
        if elsewhere and kind != "position":
            own = self.whose.get(surface, own)  # and who goes on acting does so for whom he acted before
        before = None if kind == "position" else self.last_jurisdiction.get(kind)  # who holds another view may do so elsewhere
        code = own or before or self.topic or self.found.about
        if (
            code
            and self.found.about
            and self.found.about.startswith(f"{code}-")
            and kind != "trade_control"
            and not self._national(actor, code)
        ):
            code = self.found.about  # in a story about a state, "the state" and "the U.S. state" are that one
        self.last_jurisdiction[kind] = code
        if not elsewhere:
            self.whose.setdefault(surface, code)
        return code

    def _national(self, actor: Span | None, country: str) -> bool:
        """Say whether a body of the country itself acts, whatever state the story is about; a "Department of Justice" a state may have as well."""
        bodies = inside(self.found.orgs, actor.start, actor.end) if actor else ()
        return any(of_body(org) == country and not re.match(MINISTRY, org.surface) for org in bodies)

    def _namesake(self, org: Org) -> bool:
        """Say whether a body is called as many are, "Ministry of Digital Affairs", and the country that is known for one is nowhere spoken of."""
        return NAMESAKE.fullmatch(org.surface) is not None and self.found.about is not None and org.jurisdiction not in self.spoken_of

    def _follow(self, kind: Kind, told: Stage) -> None:
        """Remember how far the instrument under discussion has come; when one that is in force was passed is history."""
        if told == "passed" and self.so_far.get(kind) == "in_force":
            return
        if kind in {"legislation", "regulation"} and told in {"proposed", "passed", "in_force", "enacted"}:
            self.so_far[kind] = "in_force" if told == "enacted" else told
        elif kind == "funding" and told in {"proposed", "announced", "enacted"}:
            self.so_far.setdefault(kind, told)
        if kind in {"partnership", "infrastructure"} and told == "announced":
            self.so_far["partnership"] = self.so_far["infrastructure"] = told  # what a deal brings is announced with it

    def _rule(self, draft: Draft) -> str:
        """Return the weightiest rule of the kind that fired on the first sentence; one that only the context read has none of its own."""
        fired = [hit.rule for hit in self.judged[draft.sentences[0]].hits if hit.rule.kind == draft.kind]
        return max(fired, key=lambda rule: rule.weight).name if fired else f"{draft.kind}/context"

    def _confidence(self, draft: Draft) -> float | None:
        """Return how surely the surest of its sentences makes the claim; null where nothing learnt has said so."""
        sure = [self.judged[number].sure[draft.kind] for number in draft.sentences if draft.kind in self.judged[number].sure]
        return round(confidence(max(sure), first=draft.first), 3) if sure else None
