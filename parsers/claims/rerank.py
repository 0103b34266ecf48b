"""Which claims does a sentence make? Rules, words and context weighed together, with weights learnt from labelled sentences.

Two small linear models, both in weights.json: the words of a sentence tell how probable each kind is; these probabilities, the rules'
scores and the context (`signs`) tell how surely the sentence makes a claim of a kind. What is sure enough stands.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import exp
from pathlib import Path

from parsers.claims.context import Context
from parsers.claims.judge import Judged
from parsers.claims.rules import KINDS
from parsers.claims.signs import Signs, Told
from parsers.claims.words import features
from parsers.model import Kind

WEIGHTS = Path(__file__).parent / "weights.json"
OUTCOMES: tuple[Kind | None, ...] = (*KINDS, None)
COSTLY: frozenset[Kind] = frozenset({"strategy", "infrastructure", "institution", "partnership"})  # acts that are told with what they cost
SCALE = 100  # word weights are kept as whole hundredths


@dataclass(frozen=True, slots=True)
class Weights:
    """What `benchmarks.train` learnt."""

    words: dict[str, tuple[float, ...]]  # per feature of `words.features`, one weight per outcome
    bias: tuple[float, ...]
    signs: dict[str, float]
    bar: float  # how sure a claim must be
    second_bar: float  # and how sure another one of the same sentence


@cache
def weights() -> Weights:
    """Return the learnt weights."""
    given = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    words = {word: tuple(weight / SCALE for weight in row) for word, row in given["words"].items()}
    return Weights(words, tuple(given["bias"]), given["signs"], given["bar"], given["second_bar"])


def decide(judged: Sequence[Judged], about: Context, marked: str) -> Signs:
    """Say of every sentence how surely it makes a claim of each kind, and which it makes; return what that rests on."""
    learnt = weights()
    found = Signs(judged, [by_words(known, learnt) for known in known_by(judged, marked)], about)
    for number, sentence in enumerate(judged):
        sentence.sure = {kind: _sure(found.of(number, kind), learnt) for kind in KINDS}
        sentence.kinds = () if about.off_topic else choose(sentence, learnt.bar, learnt.second_bar)
    return found


def known_by(judged: Sequence[Judged], marked: str) -> list[list[str]]:
    """Return the features of each sentence of a document."""
    texts = [marked[each.sentence.start : each.sentence.end] for each in judged]
    return [features(text, before, each.fired) for text, before, each in zip(texts, ["", *texts], judged, strict=False)]


def by_words(sentence: Sequence[str], learnt: Weights) -> Told:
    """Return how probable each kind is by the words alone."""
    total = list(learnt.bias)
    for row in (learnt.words[word] for word in sentence if word in learnt.words):
        for place, weight in enumerate(row):
            total[place] += weight
    most = max(total)
    shares = [exp(value - most) for value in total]
    return {outcome: share / sum(shares) for outcome, share in zip(OUTCOMES, shares, strict=True)}


def _sure(found: dict[str, float], learnt: Weights) -> float:
    return 1 / (1 + exp(-sum(value * learnt.signs.get(name, 0.0) for name, value in found.items()) - learnt.signs["always"]))


def choose(judged: Judged, bar: float, second_bar: float) -> tuple[Kind, ...]:
    """Return the kinds of which a sentence is sure enough to make a claim, the surest first; its own sum makes funding of a plan as well."""
    best, *others = sorted(KINDS, key=lambda kind: -judged.sure[kind])
    if judged.sure[best] < bar:
        return ()
    funded = best in COSTLY and "funding/sum" in judged.fired
    return (best, *(kind for kind in others if judged.sure[kind] >= (bar if funded and kind == "funding" else second_bar)))
