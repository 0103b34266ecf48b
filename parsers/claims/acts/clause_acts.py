"""What is a clause that tells an act of its own? A sentence by itself, whose evidence is the sentence that it stands in."""

from __future__ import annotations

from dataclasses import replace

from parsers.claims.kinds.judged import Judged, Judgement
from parsers.claims.kinds.rerank import known_in_place
from parsers.model import Kind


def as_an_act(clause: Judged, sure: dict[Kind, float], number: int, seen: Judgement, *, opens: bool = False) -> Judged:
    """Let a clause of the sentence with this number, as judged by itself, tell an act, of a kind as surely as `sure` says; `opens` says whether it opens the sentence."""
    whole = seen.judged[number]
    clause.sentence = replace(clause.sentence, first=whole.sentence.first and opens)
    clause.kinds, clause.sure = tuple(sure), sure
    clause.known = known_in_place(seen.judged, number, clause)
    clause.prices = tuple(each for each in whole.prices if clause.sentence.start <= each.start < clause.sentence.end)
    clause.whole = whole.evidence
    return clause
