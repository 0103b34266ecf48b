"""The sums and counts of a claim: those of its sentences that are its own, where several claims share one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import cached_property
from operator import attrgetter

from parsers.claims.acts.draft import Draft
from parsers.claims.acts.not_given import is_not_given, is_sought, is_taken
from parsers.claims.figures.shares import in_part, of_another_sum
from parsers.claims.figures.wholes import Wholes
from parsers.claims.grammar.tense import verb_of
from parsers.claims.kinds.groups import BINDING
from parsers.claims.kinds.judged import Judged
from parsers.claims.sentences.spans import Spans, inside
from parsers.model import Document, Kind, Money, Quantity, Time
from parsers.values.counts import counts_left_open, portions, quantities, votes
from parsers.values.numbers import changes

KNOWN_ALREADY = re.compile(r"\b(?:the|both|these|those|its|our|their)\s$", re.IGNORECASE)  # "the two countries" counts nothing new
WORTH = re.compile(r"\b(?:worth|valued\sat|value\sof)\s(?:(?:about|around|some|nearly|over|more\sthan|at\sleast)\s)?$")
SIZES = frozenset({"nm"})  # "2-nanometre chips" are of a sort
WHO_DID = re.compile(  # "Ofcom, which fined a site £50,000, has ..."
    r",\s(?:which|who)\s(?:(?:has|have|had|also|already|\w+ly)\s){0,2}\w+[^,;:]{0,100}$"
)
NOT_OF_MONEY = frozenset({"time", "GPU", "chip", "MW", "GW", "vote"})  # of what the money buys another claim tells
INSTEAD = re.compile(r"\b(?:instead\sof|rather\sthan|unlike|on\stop\sof)\s(?:\w+\s)?$", re.IGNORECASE)
BY_OR_WITH = re.compile(  # "according to two officials"
    r"\b(?:by|with|under|from|over|across|according\sto|between|among)\s$", re.IGNORECASE
)
AS_MUCH = re.compile(  # "twenty times as much", "four times its revenue", not "comes back three times"
    r"\s(?:as|more|the|its|their|his|her|our|what|that|those|this|last|larger|greater|higher|bigger|faster|over|today[’']s|current|[A-Z])\b"
)
GOAL = re.compile(r"\b(?:target|goal|aim)\sof\s(?:\w+\s){0,2}$", re.IGNORECASE)  # "against a target of 10,000"
WHO_TELL = re.compile(  # behind a count: "two people (familiar with the plan)", "two trade papers (reported)"
    r"\s(?:familiar\swith|aware\sof|close\sto|involved\sin|briefed\son|with\s(?:direct\s)?knowledge\sof|(?:who\s)?(?:said|says?|told|tells?|reported)\b)"
)


class Amounts:
    """Finds the sums and counts of a document's claims. `owners`, wherever it is asked for, says which drafts each sentence is evidence of."""

    def __init__(self, document: Document, judged: Sequence[Judged], found: Spans) -> None:
        self.text, self.judged, self.found = document.text, judged, found
        self._funded: set[tuple[int, int]] | None = None  # known with the first claim

    def sums(self, draft: Draft, owners: Mapping[int, Sequence[Draft]]) -> tuple[Money, ...]:
        """Return the sums of a claim, each number once."""
        found: dict[tuple[object, str], Money] = {}
        for value in self._told(draft, owners):
            found.setdefault((value.amount, value.currency), self._in_role(draft.kind, value, owners))
        return tuple(found.values())

    def _told(self, draft: Draft, owners: Mapping[int, Sequence[Draft]]) -> Iterator[Money]:
        """Yield the sums of a claim as its sentences tell them."""
        if draft.sums is not None:
            yield from draft.sums
            return
        for number in draft.sentences:
            yield from self._own(draft, self.judged[number], owners[number])

    def _in_role(self, kind: Kind, value: Money, owners: Mapping[int, Sequence[Draft]]) -> Money:
        """Return a sum in its role: one that is taken, not given, is a penalty; a part is one only of what is told to be given as well."""
        if kind == "enforcement" and WORTH.search(self.text, max(0, value.start - 30), value.start):
            return replace(value, role="total")  # of goods
        if kind == "enforcement" and value.role in {"total", "penalty"}:
            return replace(value, role="total" if is_sought(self.text, value) else "part" if value.start in self._fines.of else "penalty")
        if value.role != "total":
            return value
        if kind == "funding" and is_taken(self.text, value):
            return replace(value, role="penalty")
        whole = self._wholes.of.get(value.start)
        given = whole and not self._given(owners).isdisjoint((each.start, each.end) for each in self._wholes.again(whole))
        return replace(value, role="part") if given else value

    def _given(self, owners: Mapping[int, Sequence[Draft]]) -> set[tuple[int, int]]:
        """Return where the sums stand that claims of funding tell; a whole that none of them tells leaves its parts to be counted."""
        if self._funded is None:
            funding = {id(each): each for drafts in owners.values() for each in drafts if each.kind == "funding"}
            self._funded = {(each.start, each.end) for draft in funding.values() for each in self._told(draft, owners)}
        return self._funded

    @cached_property
    def _wholes(self) -> Wholes:
        return Wholes(self.text, [each.sentence for each in self.judged], self.found.money)

    @cached_property
    def _fines(self) -> Wholes:
        """Fines as what several come to: "fined them €12 million in all: A €8 million and B €4 million"."""
        sums = [replace(each, role="total") for each in self.found.money if each.role in {"penalty", "total"}]
        return Wholes(self.text, [each.sentence for each in self.judged], sums)

    def _own(self, draft: Draft, judged: Judged, sharing: Sequence[Draft]) -> list[Money]:
        """Return which sums of a sentence are a claim's: those of its part; of a sentence without parts, those that it owns."""
        kinds = ((value, judged.kind_at(value.start)) for value in judged.told_itself(self.found.money))
        own = [value for value, told in kinds if (_owner(value, judged, sharing) is draft if told is None else told == draft.kind)]
        found: list[Money] = []
        passed_over = False  # the sum before, and so its conversions
        for value in own:
            follows = value.role == "conversion" and passed_over
            passed_over = follows or not judged.may_be_of(draft.kind, value) or self._is_another_s(draft.kind, judged, value)
            if not passed_over:
                found.append(value)
        return found

    def _is_another_s(self, kind: Kind, judged: Judged, value: Money) -> bool:
        """Say whether a sum that stands by an act is not the act's: money that is not given, or what is told of who acts."""
        return is_not_given(self.text, value) if kind == "funding" else self._is_by_the_way(judged, value)

    def _is_by_the_way(self, judged: Judged, value: Money) -> bool:
        """Say whether a sum is told of who acts, before the act itself is told."""
        sentence = judged.sentence
        told = verb_of(sentence.text)
        if told.tense is None or value.end > sentence.start + told.at:
            return False
        return WHO_DID.search(self.text, sentence.start, value.start) is not None

    def counts(self, draft: Draft, owners: Mapping[int, Sequence[Draft]]) -> tuple[Quantity, ...]:
        """Return the counts of the first statement that tells some."""
        told = (self._counts_of(draft, number, owners[number]) for number in draft.sentences)
        return next((counts for counts in told if counts), ())

    def _counts_of(self, draft: Draft, number: int, sharing: Sequence[Draft]) -> tuple[Quantity, ...]:
        """Return which counts of a sentence are a claim's; where it makes other claims as well, they are not those of its funding."""
        if draft.kind == "funding" and any(each.kind != "funding" for each in sharing):
            return ()
        sentence = self.judged[number].sentence
        counted = inside(self._counted, sentence.start, sentence.end)
        return tuple(
            value
            for value in counted
            if not self._is_known(draft.kind, value)
            and in_part(value, draft, self.judged, number)
            and not of_another_sum(self.text, value, counted, draft, sharing)
        )

    @cached_property
    def _counted(self) -> Sequence[Quantity]:
        """Return every count of the document, also portions, votes and those whose noun is left out, in the order of the text."""
        found = self.found
        others: list[Money | Time | Quantity] = [*found.money, *found.times, *found.quantities]
        held = [(each.start, each.end) for each in others]
        of_a_whole = quantities.apart((*portions.find(self.text), *votes.find(self.text)), held)
        held += [(each.start, each.end) for each in of_a_whole]
        return sorted([*found.quantities, *of_a_whole, *counts_left_open.find(self.text, found.quantities, held)], key=attrgetter("start"))

    def _is_known(self, kind: Kind, value: Quantity) -> bool:
        """Say whether a count is only named: "the two countries", or what a claim is compared with: "three times last year's sum"."""
        if value.unit in SIZES or (kind == "funding" and value.unit in NOT_OF_MONEY):
            return True
        if value.unit == "time" and not AS_MUCH.match(self.text, value.end):
            return True
        before = self.text[max(0, value.start - 40) : value.start]
        if WHO_TELL.match(self.text, value.end):
            return True
        if INSTEAD.search(before) or changes.is_former(self.text, value.start, value.end) or (kind != "target" and GOAL.search(before)):
            return True
        by_the_way = KNOWN_ALREADY.search(before) or (value.value == 2 and value.unit != "vote" and BY_OR_WITH.search(before))
        return value.surface[:1].isalpha() and bool(by_the_way)


def _owner(value: Money, judged: Judged, sharing: Sequence[Draft]) -> Draft:
    """Return whose a sum is of the claims that share a sentence: the funding's where there is one, else that of the claim made first.

    A penalty is the case's; how much it may be at most, the law's that says so.
    """
    if value.role == "penalty":
        kinds: AbstractSet[Kind] = BINDING if value.qualifier == "max" else {"enforcement"}
        if penalizes := [each for each in sharing if each.kind in kinds]:
            return penalizes[0]
    funding = [each for each in sharing if each.kind == "funding"]
    others = [each for each in sharing if each.kind != "funding"]
    # a price is no funding; and of a goal that is funded, the sum is what is to be reached
    goes_elsewhere = value in judged.prices or sharing[0].kind == "target"
    return (others + funding if goes_elsewhere else funding + others)[0]
