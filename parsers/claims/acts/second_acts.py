"""Which acts does a sentence tell in parts of its own? "The ministry banned the app and set aside $4 million": each part is judged as a sentence is.

A sentence is decided as a whole first, where the words of its kinds speak against each other; its parts tell the act that was lost so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from parsers.claims.acts.alike import clauses_alike
from parsers.claims.grammar.clauses import Part, parts
from parsers.claims.grammar.subject import clause
from parsers.claims.kinds.judge import judge_part
from parsers.claims.kinds.judged import Judged, Judgement
from parsers.claims.kinds.rerank import has_its_sum, part_bar, shares_of_part, weights
from parsers.claims.kinds.signs import Signs
from parsers.claims.stages.surety import is_denied
from parsers.model import Kind

ToldIn = tuple[Part, Kind, float]  # a part of a sentence, the kind of act that it tells, how surely


def add_second_acts(seen: Judgement, signs: Signs) -> None:
    """Let the sentences of a document that make a claim make those of their parts too, and say in which part each is told."""
    for number, sentence in enumerate(seen.judged):
        if sentence.kinds and sentence.kinds[0] != "position":
            _add(number, sentence, seen, signs)


def _add(number: int, sentence: Judged, seen: Judgement, signs: Signs) -> None:
    """Add the kinds that the parts of one sentence surely tell, where they tell several."""
    # what stands between semicolons without a verb goes on with what the part before it tells
    several = [each for each in parts(sentence.sentence.text) if each.start == 0 or clause(each.text)]
    if len(several) <= 1:
        return
    start = sentence.sentence.start
    judged = [judge_part(sentence, start + each.start, start + each.end, seen) for each in several]
    told_in: list[ToldIn] = [
        (each, kind, share)
        for each, part in zip(several, judged, strict=True)
        for kind, share in _surely_told(part, shares_of_part(number, part, seen.judged, signs))
        if kind != "position" and (kind in sentence.kinds or part.scores[kind] > 0)
    ]
    if len(kinds := {kind for _, kind, _ in told_in} or set(sentence.kinds)) == 1:
        sentence.alike = clauses_alike(number, seen, several, kinds.pop(), {each: share for each, _, share in told_in})
        told_in = [] if sentence.alike else _but_done(several, told_in)
    if told_in:
        sentence.parts = tuple((each, kind) for each, kind, _ in told_in)
        sentence.known_parts = {each: part.known for each, part in zip(several, judged, strict=True)}
        sentence.kinds = tuple(dict.fromkeys((*sentence.kinds, *(kind for _, kind, _ in told_in))))
        sentence.sure |= {kind: max(share, sentence.sure.get(kind, 0.0)) for _, kind, share in told_in}


def _but_done(several: Sequence[Part], told_in: Sequence[ToldIn]) -> list[ToldIn]:
    """Return, of one kind, what is done where it is told beside what is denied: "It did not fine A, but opened an inquiry into B"; else nothing."""
    denied = [part for part in several if is_denied(part.text)]
    done = [each for each in told_in if each[0] not in denied]
    return done if denied and len(done) == 1 else []


def _surely_told(part: Judged, shares: Mapping[Kind, float]) -> Iterator[tuple[Kind, float]]:
    """Yield the kind of act that a part tells, as surely as between a first and a second one of a sentence; its own sum makes funding of a plan as well."""
    surest, share = max(shares.items(), key=lambda pair: pair[1], default=("position", 0.0))
    if share >= part_bar():  # it has a verb of its own, which second acts of a clause have not
        yield surest, share
        if has_its_sum(surest, part) and (funded := shares.get("funding", 0.0)) >= weights().bar:
            yield "funding", funded
