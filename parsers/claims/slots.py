"""From drafts to claims: who, whose, how far, how surely, on whose word, and the values that stand in the quotes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from parsers.claims.acts.confidence import confidence
from parsers.claims.acts.draft import Draft
from parsers.claims.figures.amounts import Amounts
from parsers.claims.figures.shares import fired, told_at
from parsers.claims.figures.timing import Timing
from parsers.claims.grammar.clauses import Part, before_afterthought, part_at, part_between_stops, parts
from parsers.claims.grammar.subject import clause
from parsers.claims.grammar.tense import verb_of
from parsers.claims.kinds.judged import Judged
from parsers.claims.kinds.signs import Signs
from parsers.claims.objects.acted_on import Objects
from parsers.claims.rules.hits import VERSION
from parsers.claims.sentences.spans import Spans
from parsers.claims.stages.bill import provided_by_a_bill, speaks_of_a_bill
from parsers.claims.stages.days import day_signs
from parsers.claims.stages.effect import by_its_day
from parsers.claims.stages.hearsay import on_their_word
from parsers.claims.stages.promises import told_of_the_part
from parsers.claims.stages.regulations import tells_to_write
from parsers.claims.stages.so_far import SoFar
from parsers.claims.stages.stage import certain, stage
from parsers.claims.stages.surety import surely
from parsers.claims.stages.told_aside import done_by_the_way
from parsers.claims.stages.weighed import ByRules, Weighed, weigh, weights
from parsers.claims.who.actor import Actors
from parsers.claims.who.choice import Considered, choose
from parsers.claims.who.credit import find_credits
from parsers.claims.who.identifier import identifier
from parsers.claims.who.on_whose_word import credited_with, is_own_finding
from parsers.claims.who.presented import presenter
from parsers.claims.who.public import Public
from parsers.claims.whose.whose import Whose
from parsers.model import Claim, Document, Span


@dataclass(frozen=True, slots=True)
class Filled:
    """A claim, who was considered as its actor, and where its stage comes from."""

    claim: Claim
    considered: tuple[Considered, ...]
    said: ByRules  # of its stage
    known: AbstractSet[str]  # what the words that tell it are known by
    stage: Weighed


class Filler:
    """Fills the slots of a document's claims in their order; what one leaves open may be told by those before it."""

    def __init__(self, document: Document, signs: Signs, found: Spans) -> None:
        judged = signs.judged
        self.document, self.signs, self.judged, self.found = document, signs, judged, found
        self.credits = find_credits(document.text)
        self.actors = Actors(document, signs.about, judged, found, self.credits)
        self.public = Public(document.text, found)
        self.whose = Whose(document, signs.about, judged, found)
        self.timing, self.amounts = Timing(document, judged, found), Amounts(document, judged, found)
        self.objects = Objects(document.text, found, self.actors.full.fullest)
        self.is_bill = self.actors.likely.is_bill
        self.so_far = SoFar(found.about, is_bill=self.is_bill or speaks_of_a_bill(document))

    def fill(self, draft: Draft, owners: Mapping[int, Sequence[Draft]]) -> Filled:
        """Make the claim of a draft; `owners` says which drafts share a sentence."""
        begins = self.judged[draft.begins]
        first = begins.sentence
        if self.whose.turns_to(first.line):
            self.so_far.forget()
            self.actors.forget()
            self.objects.before.forget()
        at = told_at(draft, self.judged, draft.begins)
        part = self._part(draft, at)
        considered = self.actors.considered(draft.kind, *(((draft.begins - 1,), None) if begins.goes_on else (draft.sentences, at)))
        actor = choose(considered)
        jurisdiction = self.whose.of(draft.kind, actor, first)
        so_far = self.so_far.of(draft.kind, jurisdiction, back=begins.back)
        words = self._telling(draft, part)
        # by the rules: surety and what follows in the text go by their stage, which the weights then judge with both in sight
        told = stage(draft.kind, words, so_far)
        told = provided_by_a_bill(draft.kind, words, told) if self.is_bill else told
        credited = actor if draft.kind == "position" else self._credited(draft, at)
        surety = on_their_word(surely(draft.kind, self.judged, draft.begins, actor, told), draft.kind, self._words(credited))
        # what has not come, or is still to be written, says nothing of the instrument under discussion
        if surety != "negated" and not (draft.kind == "regulation" and tells_to_write(first.text, verb_of(first.text))):
            self.so_far.follow(draft.kind, jurisdiction, told, first.text)
        sums = self.amounts.sums(draft, owners)
        times, published = self.timing.of(draft, owners), self.document.published_on
        days = frozenset(day_signs(draft.kind, times, published))
        said = ByRules(draft.kind, told, surety, so_far, certain(draft.kind, words, told, so_far), days)
        known = begins.known_in(part) if words == part.text else begins.known
        stage_told = weigh(said, known, weights())
        claim = Claim(
            kind=draft.kind,
            stage=by_its_day(stage_told.stage, first.text, times, published),
            factuality=surety,
            actor=self._words(actor),
            actor_id=identifier(actor, self.document.text, jurisdiction, self.found) if actor else None,
            jurisdiction=jurisdiction,
            object=self.objects.of((draft.kind, jurisdiction), first, _told_by(begins, part, at and at - first.start), sums, actor),
            attribution=self._words(credited),
            evidence=tuple(dict.fromkeys(self.judged[number].evidence for number in draft.sentences)),
            rule=f"{self._rule(draft)}@{VERSION}",
            money=sums,
            quantities=self.amounts.counts(draft, owners),
            times=times,
            confidence=confidence(draft, self.signs),
            actor_is_public=self.public.acts(actor) if actor else None,
        )
        return Filled(claim, considered, said, known, stage_told)

    def _credited(self, draft: Draft, at: int | None) -> Span | None:
        """Return on whose word a draft is told: who is credited with it, else who speaks or presents something there."""
        begins = self.judged[draft.begins]
        first = begins.sentence
        told = [] if draft.sums else [Span(first.start + hit.start, first.start + hit.end) for hit in fired(begins, draft.kind)]
        spot = first.start if at is None else at
        told_by = credited_with(self.document.text, self.credits, first.start, first.end, told or [Span(spot, spot + (at is not None))])
        if told_by and is_own_finding(self.document.text[told_by.start : told_by.end], self.document.publisher):
            return None
        return told_by or self.actors.voices.part_by(first.start) or presenter(self.document.text, self.judged, self.credits, draft.begins)

    def _telling(self, draft: Draft, part: Part) -> str:
        """Return the words that tell how far an act has come, those of its part: "£20 million for compute" is as far as the whole."""
        begins = self.judged[draft.begins]
        if begins.reads or begins.without:
            return begins.reads or begins.besides
        if done := done_by_the_way(draft.kind, begins.sentence.text, begins.hits):
            return done
        words = part.text if clause(part.text) else begins.sentence.text
        if draft.sums and words == begins.sentence.text:
            return told_of_the_part(words, draft.sums[0].start - begins.sentence.start)
        return words

    def _part(self, draft: Draft, at: int | None) -> Part:
        """Return the part of its first sentence in which a draft is told, by where that is, or the whole."""
        judged = self.judged[draft.begins]
        text = judged.sentence.text
        apart = judged.parts or draft.sums is not None
        if at is None or not (apart or ";" in text):
            ends = before_afterthought(text)
            return Part(0, ends, text[:ends])
        return (part_at if apart else part_between_stops)(text, at - judged.sentence.start)

    def _words(self, span: Span | None) -> str | None:
        return self.document.text[span.start : span.end] if span else None

    def _rule(self, draft: Draft) -> str:
        """Return the weightiest rule of the kind that fired on the first sentence; one that only the context read has none of its own."""
        fired = [hit.rule for hit in self.judged[draft.begins].hits if hit.rule.kind == draft.kind]
        return max(fired, key=lambda rule: rule.weight).name if fired else f"{draft.kind}/context"


def _told_by(judged: Judged, part: Part, at: int | None) -> Part:
    """Return the part of a sentence that tells an act at a place: without its asides and what others do: "named an AI minister, (and the opposition criticised it)"."""
    sentence = judged.sentence.text
    if judged.reads:
        return Part(0, len(sentence), judged.reads)
    if judged.without:
        return Part(0, len(sentence), judged.besides)
    several = parts(sentence)
    if at is None or part.text != sentence or not all(each.names_itself(sentence) for each in several):
        return part
    return part_at(sentence, at)
