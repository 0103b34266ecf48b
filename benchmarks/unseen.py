"""What claims are worth on documents that the weights behind them have not seen: F1, its interval, bars, how sure is how often right."""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from benchmarks.labelled import Labelled, overlap
from benchmarks.learn import yes_or_no
from parsers.claims.acts.confidence import signs_of
from parsers.claims.acts.merge import merge
from parsers.claims.kinds.probable import sure
from parsers.claims.kinds.rerank import WEIGHTS, choose
from parsers.claims.kinds.signs import Signs
from parsers.model import Kind

BARS = [step / 100 for step in range(18, 50, 4)]
SECOND_BARS = (0.3, 0.4, 0.5, 0.6)
ROUNDS = 60
Sure = list[dict[Kind, float]]  # of a document's sentences, how surely each makes a claim of a kind
Bars = tuple[float, float]  # for the first claim of a sentence, and for another one


class Matched(NamedTuple):
    """A claim that was read: what tells how often such claims are right, and whether it is."""

    signs: dict[str, float]
    right: bool


@dataclass(frozen=True, slots=True)
class Read:
    """What was read of a document: how many claims are labelled, and each one read."""

    labelled: int
    claims: tuple[Matched, ...]
    any_kind: int = 0  # claims that are right but for their kind


def read(document: Labelled, signs: Signs, told: Sure, bars: Bars) -> Read:
    """Read a document with given bars and match its claims with the labels by kind and evidence."""
    for judged, each in zip(document.judged, told, strict=True):
        judged.sure = each
        judged.kinds = choose(judged, *bars)
    if signs.relevant.off_topic:
        return Read(len(document.claims), ())
    left, found, whatever = list(document.claims), [], list(document.claims)
    for draft in merge(document.judged, document.document.text, document.found, document.about.headed):
        pieces = [(document.judged[number].sentence.start, document.judged[number].sentence.end) for number in draft.sentences]
        match = next((claim for claim in left if claim[0] == draft.kind and overlap(pieces, claim[1])), None)
        if match:
            left.remove(match)
        if alike := next((claim for claim in whatever if overlap(pieces, claim[1])), None):
            whatever.remove(alike)
        found.append(Matched(signs_of(draft, draft.sentences, signs), match is not None))
    return Read(len(document.claims), tuple(found), len(document.claims) - len(whatever))


def f1(several_read: Sequence[Read]) -> float:
    """Return F1 over several documents."""
    right = sum(claim.right for each in several_read for claim in each.claims)
    return 2 * right / max(1, sum(each.labelled + len(each.claims) for each in several_read))


def f1_of_any_kind(several_read: Sequence[Read]) -> float:
    """Return F1 over several documents where a claim of another kind in the same words is right as well."""
    right = sum(each.any_kind for each in several_read)
    return 2 * right / max(1, sum(each.labelled + len(each.claims) for each in several_read))


def interval(several_read: Sequence[Read]) -> tuple[float, float]:
    """Return the interval in which 95 of 100 drawings of as many documents have their F1."""
    rng = random.Random(1)  # noqa: S311
    drawn = sorted(f1([rng.choice(several_read) for _ in several_read]) for _ in range(1000))
    return drawn[25], drawn[974]


def calibrate(several_read: Sequence[Read]) -> dict[str, float]:
    """Return the weights of what tells how often claims are right (Platt's curve, with a few signs beside how sure they are)."""
    learnt = yes_or_no([(claim.signs, claim.right) for each in several_read for claim in each.claims], rounds=ROUNDS, shrink=0.0)
    return {name: round(weight, 3) for name, weight in learnt.items()}


def every_bar(documents: Sequence[Labelled], signs: Sequence[Signs], told: Sequence[Sure]) -> dict[Bars, list[Read]]:
    """Read documents with every pair of bars."""
    each = list(zip(documents, signs, told, strict=True))
    return {(bar, other): [read(*one, (bar, other)) for one in each] for bar in BARS for other in SECOND_BARS}


def best_bars(table: dict[Bars, list[Read]], among: Sequence[int]) -> Bars:
    """Return the bars that read these documents best, by F1 and by F1 whatever the kind alike."""
    read = {bars: [each[number] for number in among] for bars, each in table.items()}
    return max(read, key=lambda bars: f1(read[bars]) + f1_of_any_kind(read[bars]))


def nested(table: dict[Bars, list[Read]], folds: Sequence[int], counted: Sequence[int]) -> list[Read]:
    """Return each document read with the bars that are best for the other folds, their documents as often as they are `counted`."""
    best = {fold: best_bars(table, [number for number in counted if folds[number] != fold]) for fold in set(folds)}
    return [table[best[fold]][number] for number, fold in enumerate(folds)]


def reliability(learnt: Mapping[str, float], several_read: Sequence[Read]) -> dict[str, float]:
    """Return, by tenths of the confidence that claims are given, how often they are right."""
    tenths: dict[str, list[bool]] = {}
    for claim in (claim for each in several_read for claim in each.claims):
        tenths.setdefault(f"{int(10 * sure(claim.signs, learnt)) / 10:.1f}", []).append(claim.right)
    return {tenth: round(sum(rights) / len(rights), 2) for tenth, rights in sorted(tenths.items())}


def main() -> int:
    """Print, as JSON, what the weights in use were worth on documents that were left out of them."""
    kept = json.loads(WEIGHTS.read_text(encoding="utf-8"))["unseen"]
    print(json.dumps({f"{part}, {figure}": value for part, figures in kept.items() for figure, value in figures.items()}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
