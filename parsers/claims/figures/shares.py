"""Which values of a sentence are whose, where it makes several claims: by its parts, and by the sums that they stand beside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeVar

from parsers.claims.acts.draft import Draft
from parsers.claims.grammar.clauses import OF_THE_SAME, parts, parts_between_stops
from parsers.claims.kinds.judged import Judged
from parsers.claims.rules.hits import Hit
from parsers.model import Kind, Quantity, Time

Value = TypeVar("Value", Time, Quantity)

SAME_AGAIN = re.compile(r"(?:it|they|he|she|we|I)\b")  # a subject that is the one before once more
HAS_SINCE = re.compile(r"\b(?:has|have|had)\s(?:also\s)?since\b")  # "adopted a strategy in 2023 and has since set up an office"
GOES_ON_WITH_IT = re.compile(  # "opened a consultation; it runs until May"
    r"(?:it|they|(?:the|this)\s(?:consultation|comment\speriod|period|window|scheme|programme|pilot|deadline|order|ban|rules?|law))\s(?:(?:is|are)\s(?:open|due|valid|to\s(?:run|last|close|end))|will\s(?:run|last|close|end|apply|expire|take\seffect)|runs?|closes?|ends?|lasts?|appl(?:y|ies)|expires?|takes?\seffect)\b"
)
OPENS_IT = re.compile(r"(?:(?:In|On|By|Late|Early|Back)\s){0,2}")
WHILE = re.compile(r",\s(?:while|as|when|with|after)\s")  # "In May 2024, while the king was in Oslo, the firm ..."
LEADS_TO = re.compile(r"[’']?s?(?:\s(?!and\b|plus\b)[\w’'-]+)*\s?")
NEAR = 24  # characters between a value and the sum that it stands before: "last year's outlay of $5 million"
JOINS = re.compile(r"\s(?:plus|and|as\swell\sas|along\swith)\s(?:in\s)?$")
ADDED = re.compile(r",?\s(?:plus|and|as\swell\sas|along\swith)\b[^,;]{0,40}$")


def told_at(draft: Draft, judged: Sequence[Judged], number: int) -> int | None:
    """Return where a sentence tells a draft: at its first own sum, else where a rule of its kind first fires."""
    if draft.sums and number == draft.begins:
        return draft.sums[0].start
    return spot(judged[number], draft.kind)


def spot(judged: Judged, kind: Kind) -> int | None:
    """Return where a sentence tells a claim of a kind: where a rule of the kind first fires, in the part that tells it where it has parts."""
    part = judged.part_of(kind)
    at = next((hit.start for hit in fired(judged, kind)), part.end - 1 if part else None)
    return None if at is None else judged.sentence.start + at


def fired(judged: Judged, kind: Kind) -> list[Hit]:
    """Return the rules of a kind that fire, in the part that tells it where a sentence has parts."""
    part = judged.part_of(kind)
    first, last = (part.start, part.end) if part else (0, len(judged.sentence.text))
    return [hit for hit in judged.hits if hit.rule.kind == kind and first <= hit.start < last]


def in_part(value: Time | Quantity, draft: Draft, judged: Sequence[Judged], number: int) -> bool:
    """Say whether a value stands in the same part of a sentence as what tells the claim, or in one that shares its subject."""
    at, sentence = told_at(draft, judged, number), judged[number].sentence
    if at is None:
        return True
    if WHILE.match(sentence.text, value.end - sentence.start) and OPENS_IT.fullmatch(sentence.text, 0, value.start - sentence.start):
        return True
    first, last = sorted((at - sentence.start, value.start - sentence.start))
    others = (
        part
        for part in parts(sentence.text)
        if (part.names_itself(sentence.text) or HAS_SINCE.search(part.text))
        and not (SAME_AGAIN.match(part.text) or OF_THE_SAME.search(part.text))
    )
    stopped = (part for part in parts_between_stops(sentence.text) if not GOES_ON_WITH_IT.match(sentence.text, part.start))
    return not any(first < part.start <= last for part in (*stopped, *others))


def of_another_sum(text: str, value: Value, told: Sequence[Value], draft: Draft, sharing: Sequence[Draft]) -> bool:
    """Say whether one of the values that a sentence tells stands by the sum of another claim: "$5 million in 2026 and $8 million in 2027"."""
    sums = sorted((each.start, each.end) for one in sharing if one.kind == draft.kind for each in one.sums or ())
    before = next((each for each in reversed(sums) if each[1] <= value.start), None)
    after = next((each for each in sums if each[0] >= value.end), None)
    sort = _sort(value)
    alike = [each.start for each in told if _sort(each) == sort]
    whose: tuple[int, int] | None = None  # null where it is of all
    if before and after:
        shared = sort[0] == "event" and not any(at > after[0] for at in alike)
        whose = _nearer(text[before[1] : value.start], text[value.end : after[0]], before, after, shared=shared)
    elif sort[0] == "count" or (before and any(sums[0][1] <= at < before[0] for at in alike)):
        whose = before or after
    return bool(draft.sums) and whose is not None and whose not in [(each.start, each.end) for each in draft.sums or ()]


def _sort(value: Time | Quantity) -> tuple[str, str | None]:
    if isinstance(value, Quantity):
        return "count", None
    whole = value.role == "period" and value.precision == "year"  # "in fiscal 2026 ... for the following year"
    return "event" if whole else value.role, value.precision


def _nearer(since: str, until: str, before: tuple[int, int], after: tuple[int, int], *, shared: bool) -> tuple[int, int] | None:
    """Return which of two sums a value between them is of, by the words between it and them; null where it is of both."""
    if ":" in until or (shared and ADDED.match(until)):
        return None  # of the whole, of which parts are told; of an act that gives both
    comes = (
        ";" in since
        or (JOINS.search(since) is not None and "," not in until)
        or (LEADS_TO.fullmatch(until) is not None and len(until) < min(NEAR, len(since)))
    )
    return after if comes else before
