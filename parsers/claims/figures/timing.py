"""The times of a claim: those of its sentences that are its own, where several claims share one, each counted from the right day."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property

from parsers.claims.acts.draft import Draft
from parsers.claims.figures.acts_apart import of_its_part
from parsers.claims.figures.agenda import still_to_come
from parsers.claims.figures.asides import of_the_act
from parsers.claims.figures.read_as import closing, counted_from_nothing, from_the_act, not_before, put_off, since
from parsers.claims.figures.shares import in_part, of_another_sum, spot, told_at
from parsers.claims.figures.when import dates_an_act, said_once, without_wider
from parsers.claims.grammar.openings import opening
from parsers.claims.kinds.groups import BINDING
from parsers.claims.kinds.judged import Judged
from parsers.claims.sentences import cells
from parsers.claims.sentences.spans import Spans, inside
from parsers.model import Document, Kind, Time
from parsers.values.times import dates
from parsers.values.times.moments import later
from parsers.values.voices.speech import Quotes

ORDERS: frozenset[Kind] = frozenset({"enforcement", "regulation", "trade_control", "institution"})  # which give somebody so long
OPEN: frozenset[Kind] = frozenset({"consultation", "funding"})  # until they close; a plant that closes is shut
FROM_NOTICE: frozenset[Kind] = frozenset({"legislation", "enforcement"})  # whose days count from when something happens or is served
BUYS: frozenset[Kind] = frozenset({"institution", "infrastructure", "strategy", "target"})  # what money is given for
DUE: frozenset[Kind] = frozenset({"consultation", "target"})  # whose deadlines are no other claim's
COUNTED_FROM = re.compile(  # "within 90 days of the date of this order": not from the day of publication
    r"\s(?:of|after|from|following)\s(?:the\s)?(?:(?:effective\s)?date\s(?:of|on\swhich|that)|enactment|entry\sinto|issuance|signing|adoption|commencement|receipt|receiving|notice|notification)\b"
    r"(?:\s(?P<own>this\s(?:order|memorandum|proclamation|directive|decree|circular|notice|guidance|letter|decision)))?"
    r"|\sof\s(?P<of_own>this\s(?:order|memorandum|proclamation|directive|decree|circular|notice))\b",
    re.IGNORECASE,
)
SENT = re.compile(
    r"\b(?:circular|notice|guidance|letter)$", re.IGNORECASE
)  # on the day of which it is dated, unlike an order that a gazette prints
WAS_PROMISED = re.compile(  # before a day that is over: "had been promised before 2026"
    r"\b(?:(?:had|was|were)\s(?:been\s)?(?:promised|due|expected|scheduled|planned|pledged|hoped|to)|promised|vowed|pledged)\b[^.;]{0,60}$"
)
PASSES = re.compile(  # "the bill may reach the president (within two weeks)"; what it asks of others is counted from when it applies
    r"\b(?:may|could|might|will|would|expect\w{0,3}\sto|hopes?\sto|plan\w{0,4}\sto|wants?\sto|due\sto|set\sto|likely\sto)\s(?:be\s)?(?:reach|pass|vote|adopt|approve|table|introduce"
    r"|present|debate|enact|sign|take\sup|go\sto|come\sto|return\sto)(?:e?d)?\b[^.;]{0,60}$"
)
OF_THE = re.compile(r"\bof\s(?:the\s)?$")  # before a time that only tells which: "the firms of (the next decade)"
OPEN_FOR = re.compile(r"\s(?:[a-z]+\s){0,3}?(?:period|window|consultation)\b")  # "a 40-day comment period"
NAMED_WITH_DAY = re.compile(
    r"\b(?:Order|Memorandum|Proclamation|Directive|Decree)(?:\s(?:No\.?\s)?\d+)?,?\s(?:of|dated|signed on|issued on)\s$"
)
SIGNED_ON = re.compile(r"(?:[A-Z][A-Z ,.’']{3,40}|(?:Signed|Done|Issued|Given|Dated)\b[^.\n]{0,40}?)[,:]?\s*$")


class Timing:
    """Finds the times of a document's claims."""

    def __init__(self, document: Document, judged: Sequence[Judged], found: Spans) -> None:
        self.document, self.judged, self.found = document, judged, found

    def of(self, draft: Draft, owners: Mapping[int, Sequence[Draft]]) -> tuple[Time, ...]:
        """Return the times of a claim, each meaning once and not the dateline's; "on Monday" of a page without a date keeps its words alone."""
        text = self.document.text
        found: dict[tuple[date | str | None, ...], Time] = {}
        for number in draft.sentences:
            sentence = self.judged[number].sentence
            opens = sentence.start + opening(sentence.text)
            told = [
                value
                for value in said_once(text, inside(self.found.times, opens, sentence.end))
                if self.judged[number].tells_itself(value.start) and dates_an_act(text, value, draft.kind) and not self._is_over(value)
            ]
            at = told_at(draft, self.judged, number)
            for each in of_the_act(text, opens, self._shared_out(told, draft, number, owners[number]), draft.kind, at):
                counted = from_the_act(self._counted(each, draft.kind), told) if draft.kind in ORDERS else self._counted(each, draft.kind)
                value = still_to_come(text, opens, sentence.end, counted, self.document.published_on)
                value = not_before(text, closing(text, value) if draft.kind in OPEN else value)
                value = replace(value, end_date=None) if draft.kind == "funding" and value.role == "effective" else value  # and goes on
                binding = draft.kind in BINDING
                value = since(text, opens, sentence.end, put_off(text, value) if binding else value, binding=binding)
                meaning = (value.start_date, value.end_date, value.duration)
                found.setdefault(meaning if any(meaning) else (value.surface,), value)
        return without_wider(
            tuple(found.values()) or self._over_the_column(draft) or self._over_the_list(draft.begins) or self._of_the_label(draft.begins)
        )

    def _is_over(self, value: Time) -> bool:
        """Say whether a time is one before which things were so, and no deadline to come: "systems sold before 1 May 2024 are exempt"."""
        published, ends = self.document.published_on, value.end_date
        over = value.role == "deadline" and published and ends and ends < published and value.surface[:7].lower() == "before "
        return bool(over) and not WAS_PROMISED.search(self.document.text, max(0, value.start - 80), value.start)

    def _counted(self, value: Time, kind: Kind) -> Time:
        """Return a length of time from the day that the text counts it from: an order's own, or none that it tells."""
        if value.role not in {"deadline", "period"} or not value.duration:
            return value
        if value.duration.startswith("PT") and kind not in {"enforcement", "trade_control"}:
            return counted_from_nothing(value)  # "requests are answered within six hours"
        named = COUNTED_FROM.match(self.document.text, value.end)
        if named is None and kind == "consultation" and OPEN_FOR.match(self.document.text, value.end):
            return self._from_publication(value)
        if named is None:
            passes = PASSES.search(self.document.text, max(0, value.start - 80), value.start)
            return counted_from_nothing(value) if kind in FROM_NOTICE and not passes else value
        own = named["own"] or named["of_own"]
        day = self._day_of_the_order if own else None
        if own and day is None and SENT.search(own):
            day = self.document.published_on
        ends = later(day, value.duration, 1) if day else None
        if ends is None:
            return counted_from_nothing(value)
        return replace(value, start_date=None, end_date=ends, anchor=day, role="deadline")

    def _from_publication(self, value: Time) -> Time:
        """Return how long views may be sent, counted from the day of publication where it is known."""
        day = self.document.published_on
        ends = later(day, value.duration, 1) if day and value.duration and not value.end_date else None
        return replace(value, start_date=day, end_date=ends, anchor=day) if ends else value

    @cached_property
    def _day_of_the_order(self) -> date | None:
        """Return the day that an order gives as its own, in its title or on the line where it is signed; null where it gives none."""
        title = self.document.title or ""
        for text, times in ((title, dates.find(title)), (self.document.text, self.found.times)):
            for time in times:
                if time.precision == "day" and time.start_date and time.start_date == time.end_date and self._is_own(text, time):
                    return time.start_date
        return None

    @staticmethod
    def _is_own(text: str, time: Time) -> bool:
        begins, ends = text.rfind("\n", 0, time.start) + 1, text.find("\n", time.end)
        line, after = text[begins : time.start], text[time.end : ends if ends >= 0 else len(text)]
        if begins == 0 and NAMED_WITH_DAY.search(line):
            return True
        return not after.strip(" .") and (not line.strip() or SIGNED_ON.fullmatch(line) is not None)

    def _over_the_column(self, draft: Draft) -> tuple[Time, ...]:
        """Return the times that name the column of a table in which a claim's only sum stands: "Programme | 2026 | 2027"."""
        own = draft.told_sums if draft.sums is None else draft.sums
        cell = cells.at_place(self.found.cells, own[0].start) if len(own) == 1 else None
        return tuple(inside(self.found.times, cell.column.start, cell.column.end)) if cell and cell.column else ()

    def _over_the_list(self, number: int) -> tuple[Time, ...]:
        """Return the times of the line that opens a list, for an item that tells none: "Over five years, the strategy will:"."""
        over = self.judged[number].sentence.over
        told = inside(self.found.times, over.start, over.end) if over else ()
        return tuple(value for value in told if value.role != "event")

    def _of_the_label(self, number: int) -> tuple[Time, ...]:
        """Return the time that is the label of a sentence that tells none: "May 2024: Peru fines a firm"."""
        sentence = self.judged[number].sentence
        label = sentence.label_in(self.document.text)
        told = inside(self.found.times, label.start, sentence.start) if label else ()
        return tuple(value for value in told if value.role == "event" and value.surface == sentence.label)

    def _shared_out(self, told: Sequence[Time], draft: Draft, number: int, sharing: Sequence[Draft]) -> list[Time]:
        """Return which times of a sentence are a claim's: where it makes several claims and tells several times, those nearest to it."""
        kinds = {each.kind for each in sharing}
        told = [
            value for value in told if self._may_be_of_kind(value, draft.kind, kinds) and not self._is_only_spoken_of(value, draft.kind)
        ]
        told = [value for value in told if self._may_be_of(value, told, draft, number, sharing)]
        told = self._of_its_act(told, draft, number, alone=len(sharing) == 1)
        spots = {each: spot(self.judged[number], each) for each in kinds} if len(told) > 1 else {}
        own = spots.get(draft.kind)
        others = {at for at in spots.values() if at is not None and at != own}
        if own is None or not others:
            return list(told)
        near = [value for value in told if all(abs(value.start - own) <= abs(value.start - other) for other in others)]
        when = _of_all(told, min(own, *others))
        return [value for value in told if value in near or value is when or (draft.kind == "target" and value.role == "deadline")]

    @staticmethod
    def _may_be_of_kind(value: Time, kind: Kind, kinds: set[Kind]) -> bool:
        """Say whether a time by its role may be a claim's of one kind, where a sentence makes claims of several: a rule applies, a target is due."""
        if kind == "target" and value.role == "event":
            return False  # a goal is stated when its text is; what it names beside is of other acts
        if value.role == "effective":
            return kind in BINDING or not kinds & BINDING
        if value.role == "period" and value.duration and kind in BUYS and "funding" in kinds:
            return False  # over how long money is given is told of the money
        # until a deadline views may be sent, or a target is to be reached
        return value.role != "deadline" or not (kinds & DUE) - {kind}

    def _of_its_act(self, told: Sequence[Time], draft: Draft, number: int, *, alone: bool) -> Sequence[Time]:
        """Return which times are those of a claim's act, where a sentence tells several acts and when each of them was."""
        sentence = self.judged[number].sentence
        sums = draft.sums or (inside(self.found.money, sentence.start, sentence.end) if draft.kind in {"enforcement", "funding"} else ())
        # where there is but one sum it says more surely than a rule which of the acts is meant
        at = sums[0].start if len({(each.amount, each.currency) for each in sums}) == 1 else told_at(draft, self.judged, number)
        return of_its_part(sentence.text, sentence.start, told, at, alone=alone)

    def _is_only_spoken_of(self, value: Time, kind: Kind) -> bool:
        """Say whether a length in a view has no days, or only tells which: "the firms of the next decade"."""
        if kind != "position":
            return False
        if value.role == "event" and self._quotes.hold(value.start, value.start):
            return True  # it is counted from when that was said
        if value.start_date or value.end_date:
            before = self.document.text[max(0, value.start - 20) : value.start]
            return bool(value.duration and value.role == "period" and OF_THE.search(before))
        return value.duration is not None  # "wants a 24-month pause": nobody knows from when

    @cached_property
    def _quotes(self) -> Quotes:
        return Quotes(self.document.text)

    def _may_be_of(self, value: Time, told: Sequence[Time], draft: Draft, number: int, sharing: Sequence[Draft]) -> bool:
        """Say whether a time of a sentence stands neither in a part that tells something else nor beside the sum of another claim."""
        own = self._applies(value, draft, number, sharing) or in_part(value, draft, self.judged, number)
        if draft.kind in DUE and value.role == "deadline" and len(sharing) == 1:
            # "each has to reach 50 MW; one should pass a gigawatt by 2030", "it asked for views; comments are due by May"
            own = own or not any(each.role == "deadline" and in_part(each, draft, self.judged, number) for each in told)
        return own and not of_another_sum(self.document.text, value, told, draft, sharing)

    def _applies(self, value: Time, draft: Draft, number: int, sharing: Sequence[Draft]) -> bool:
        """Say whether a time is when a law applies, of which a whole sentence tells: "it bans some uses, but nobody can be fined before August"."""
        if draft.kind not in BINDING or len(sharing) > 1 or ";" in self.document.text[self.judged[number].sentence.start : value.start]:
            return False
        return value.role == "effective" or value.surface[:7].lower() == "before "


def _of_all(told: Sequence[Time], first: int) -> Time | None:
    """Return when the one act of a sentence happened, of which all its claims tell: "That month the cabinet also approved a mission with $9 million over five years"."""
    events = [value for value in told if value.role == "event"]
    due = any(value.role == "deadline" for value in told)  # by then something else may have to come
    return events[0] if len(events) == 1 and (events[0].start < first or not due) else None
