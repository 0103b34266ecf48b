"""From drafts to claims: who, whose, how far, how surely, on whose word, and the values that stand in the quotes."""

from __future__ import annotations

from dataclasses import replace

from parsers.claims.actor import SPEAKING, Subject, speaker, subject, title_speaker
from parsers.claims.context import Context
from parsers.claims.judge import Judged
from parsers.claims.jurisdiction import of_sentence
from parsers.claims.merge import Draft
from parsers.claims.object import object_of
from parsers.claims.rules import VERSION
from parsers.claims.spans import Spans, inside
from parsers.claims.stage import stage
from parsers.model import Claim, Document, Factuality, Kind, Money, Span, Stage
from parsers.values import attribution, modality

class Filler:
    """Fills the slots of a document's claims in their order; what one leaves open may be told by those before it."""

    def __init__(self, document: Document, context: Context, judged: tuple[Judged, ...], found: Spans) -> None:
        self.document, self.context, self.judged, self.found = document, context, judged, found
        self.title_speaker = title_speaker(document.title)
        self.last_actor: dict[Kind, str] = {}
        self.last_named: str | None = None
        self.last_jurisdiction: dict[Kind, str | None] = {}
        self.law_so_far: Stage | None = None
        self.credited = attribution.find(document.text)

    def fill(self, draft: Draft, owners: dict[int, list[Draft]]) -> Claim:
        """Make the claim of a draft; `owners` says which drafts share a sentence."""
        first = self.judged[draft.sentences[0]].sentence
        actor = self._actor(draft.kind, first.text, speaker(first))
        at = self._place_of(actor, first.start, first.end)
        jurisdiction = self._jurisdiction(draft.kind, at, first.start, first.end)
        told = stage(draft.kind, first.text, self.law_so_far if draft.kind == "legislation" else None)
        if draft.kind == "legislation":
            self._follow_law(told)
        spans = tuple(Span(self.judged[number].sentence.start, self.judged[number].sentence.end) for number in draft.sentences)
        resolved = self._resolved(at)
        return Claim(
            kind=draft.kind,
            stage=told,
            factuality=self._factuality(draft.kind, draft.sentences[0], at),
            actor=actor,
            actor_id=resolved,
            jurisdiction=jurisdiction,
            object=object_of(draft.kind, first.text),
            attribution=actor if draft.kind == "position" else self._attribution(first.start, first.end),
            evidence=spans,
            rule=f"{self._rule(draft)}@{VERSION}",
            money=self._sums(draft, owners),
            quantities=tuple(value for span in spans[:1] for value in inside(self.found.quantities, span.start, span.end)),
            times=tuple(value for span in spans for value in inside(self.found.times, span.start, span.end)),
        )

    def _actor(self, kind: Kind, sentence: str, said_by: str | None) -> str | None:
        """Return the actor's surface and remember it for sentences that refer back."""
        acts = subject(sentence)
        actor = self._speaking(acts, said_by) if kind == "position" else self._acting(kind, acts)
        if actor is not None and actor not in self.document.text:
            actor = None
        if actor is not None:
            self.last_actor.setdefault(kind, actor)
            if kind != "position":
                self.last_named = actor
        return actor

    def _speaking(self, acts: Subject | None, said_by: str | None) -> str | None:
        if said_by:
            return said_by
        speech = "speech" in self.context.genres
        if acts and acts.names and not speech and SPEAKING.match(acts.verb):
            return acts.surface
        if speech and self.title_speaker:
            return self.title_speaker
        return acts.surface if acts and acts.names else self.last_named

    def _acting(self, kind: Kind, acts: Subject | None) -> str | None:
        if acts and acts.names:
            return acts.surface
        return self.last_actor.get(kind) or self.last_named or self.title_speaker

    def _place_of(self, actor: str | None, start: int, end: int) -> tuple[int, int] | None:
        """Return where an actor stands: in its sentence, else where the text names it first."""
        if actor is None:
            return None
        at = self.document.text.find(actor, start, end)
        at = at if at >= 0 else self.document.text.find(actor)
        return (at, at + len(actor)) if at >= 0 else None

    def _resolved(self, at: tuple[int, int] | None) -> str | None:
        """Return the identifier of an actor: the organisation's that it names, else the jurisdiction's; null when unresolved."""
        if at is None:
            return None
        known = [org.org_id for org in self.found.orgs if at[0] <= org.start and org.end <= at[1]]
        if known:
            return known[0]
        codes = [place.code for place in inside(self.found.places, *at)]
        return f"iso3166:{codes[0]}" if codes and at[1] - at[0] <= 40 else None

    def _jurisdiction(self, kind: Kind, actor: tuple[int, int] | None, start: int, end: int) -> str | None:
        own = of_sentence(
            kind, actor, inside(self.found.places, start, end), inside(self.found.orgs, start, end), self.document.jurisdiction
        )
        if own is None and actor is not None:
            named = [org.jurisdiction for org in inside(self.found.orgs, *actor) if org.jurisdiction]
            named += [place.code for place in inside(self.found.places, *actor)]
            own = named[0] if named else None
        code = own or self.last_jurisdiction.get(kind) or self.found.about
        self.last_jurisdiction[kind] = code
        return code

    def _follow_law(self, told: Stage) -> None:
        if told in {"proposed", "in_force"}:
            self.law_so_far = told
        elif told in {"enacted", "passed"}:
            self.law_so_far = "in_force"

    def _factuality(self, kind: Kind, number: int, actor: tuple[int, int] | None) -> Factuality:
        """Judge the head of the sentence's act: the verb after its subject, else the first word on which a rule of the kind fired."""
        if kind == "position":
            return "asserted"
        judged = self.judged[number]
        fired = next((hit for hit in judged.hits if hit.rule.kind == kind), None)
        head = (fired.start, fired.end) if fired else (0, 1)
        if actor and judged.sentence.start <= actor[0] < judged.sentence.end:
            after = actor[1] - judged.sentence.start
            verb = next((hit for hit in judged.hits if hit.rule.kind == kind and hit.start >= after), None)
            head = (verb.start, verb.end) if verb else head
        return modality.factuality(judged.sentence.text, *head)

    def _attribution(self, start: int, end: int) -> str | None:
        """Return whom the text credits with a sentence."""
        for credit in self.credited:
            if start <= credit.cue.start < end and credit.source is not None:
                return self.document.text[credit.source.start : credit.source.end]
        return None

    def _rule(self, draft: Draft) -> str:
        """Return the weightiest rule of the kind that fired on the first sentence; one that only the context read has none of its own."""
        fired = [hit.rule for hit in self.judged[draft.sentences[0]].hits if hit.rule.kind == draft.kind]
        return max(fired, key=lambda rule: rule.weight).name if fired else f"{draft.kind}/context"

    def _sums(self, draft: Draft, owners: dict[int, list[Draft]]) -> tuple[Money, ...]:
        """Return the sums of a claim; a sum in a sentence that makes several claims belongs to the funding among them, else to the first."""
        found: list[Money] = []
        for number in draft.sentences:
            sharing = owners[number]
            owner = next((each for each in sharing if each.kind == "funding"), sharing[0])
            if owner is not draft:
                continue
            sentence = self.judged[number].sentence
            for value in inside(self.found.money, sentence.start, sentence.end):
                if all((value.amount, value.currency) != (known.amount, known.currency) for known in found):
                    found.append(self._in_role(draft.kind, value))
        return tuple(found)

    def _in_role(self, kind: Kind, value: Money) -> Money:
        """Return a sum in its role: one that is taken, not given, is a penalty."""
        return replace(value, role="penalty") if kind == "enforcement" and value.role == "total" else value
