"""Which claims does a sentence make? Rules, words and context weighed together, with weights learnt from labelled sentences.

Two small linear models, both in weights.json: the words of a sentence tell how probable each kind is; these probabilities, the rules'
scores and the context (`signs`) tell how surely the sentence makes a claim of a kind. What is sure enough stands.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache
from math import exp
from operator import add, lshift
from pathlib import Path
from typing import TypeVar

from parsers.claims.kinds.judged import Judged, Judgement
from parsers.claims.kinds.signs import Shares, Signs, Told
from parsers.claims.kinds.words import LASTING, features, recent, words_of
from parsers.claims.rules.hits import hits
from parsers.model import KINDS, Document, Kind

Outcome = TypeVar("Outcome")
WEIGHTS = Path(__file__).parent / "weights.json"
OUTCOMES: tuple[Kind | None, ...] = (*KINDS, None)
NO_CLAIM = "no claim"  # what the outcome null is called in weights.json
COSTLY: frozenset[Kind] = frozenset({"strategy", "infrastructure", "institution", "partnership"})  # acts that are told with what they cost
SCALE = 100  # weights are kept as whole hundredths
# per feature a weight for each outcome in their order, in hundredths: whole numbers add up alike in whatever order
WordWeights = Mapping[str, Sequence[int]]
BITS = 32  # of a sum of weights; those of all outcomes stand side by side in one whole number, so that one addition adds them all
HALF = 1 << (BITS - 1)
MOST = (1 << BITS) - 1
PLACES = tuple(BITS * place for place in range(len(OUTCOMES)))  # from which bit on each stands
NOTHING = sum(HALF << place for place in PLACES)  # no weight for any outcome; so no sum is ever below nothing


@dataclass(frozen=True, slots=True)
class Weights:
    """What `benchmarks.train` learnt."""

    words: WordWeights
    bias: tuple[float, ...]  # of every outcome
    signs: dict[str, float]
    bar: float  # how sure a claim must be
    second_bar: float  # and how sure another one of the same sentence
    confidence: dict[str, float]  # of what tells how often claims are right, learnt from documents left out


@cache
def weights() -> Weights:
    """Return the learnt weights."""
    given = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    bias = tuple(given["bias"][outcome or NO_CLAIM] for outcome in OUTCOMES)
    return Weights(given["words"], bias, given["signs"], given["bar"], given["second_bar"], given["confidence"])


def decide(document: Document, seen: Judgement) -> Signs:
    """Say of every sentence how surely it makes a claim of each kind, and which it makes; return what that rests on."""
    learnt = weights()
    for sentence, known in zip(seen.judged, known_by(seen.judged), strict=True):
        sentence.known = known
    by_all = Told(told(title_known_by(document.title)), [told(sentence.known) for sentence in seen.judged])
    found = Signs(document, seen.judged, by_all, seen.about)
    for number, sentence in enumerate(seen.judged):
        sentence.sure = {kind: sure(found.of(number, kind), learnt.signs) for kind in found.likely(number)}
        sentence.kinds = choose(sentence, learnt.bar, learnt.second_bar)
    return found


def title_known_by(title: str | None) -> set[str]:
    """Return the features of a title, as those of a sentence that opens a text; none where there is none."""
    if not title:
        return set()
    words = words_of(title, 0, len(title), {})
    return features(words, [hit.rule.name for hit in hits(title, words.asked)], ["the first", _length(title), "of:nothing"])


def known_by(judged: Sequence[Judged]) -> list[set[str]]:
    """Return the features of each sentence of a document."""
    named = [each.words.named for each in judged]
    return [_known(each, number, named[max(0, number - LASTING) : number]) for number, each in enumerate(judged)]


def known_after(before: Sequence[Judged], sentence: Judged) -> set[str]:
    """Return the features of what stands behind these sentences: the next one, or a part of it."""
    return _known(sentence, len(before), [each.words.named for each in before])


def _known(sentence: Judged, number: int, named: Sequence[frozenset[str]]) -> set[str]:
    """Return the features of a sentence with this number; `named` is what the sentences before it named."""
    return features(sentence.words, sentence.fired, [*_stands(sentence, number), *recent(named, back=sentence.back)])


def _stands(judged: Judged, number: int) -> Iterator[str]:
    """Yield how a sentence stands in its document."""
    sentence = judged.sentence
    yield f"of:{judged.instrument or 'nothing'}"
    if judged.back:
        yield "back"
        yield f"back to:{judged.instrument or 'nothing'}"
    if sentence.heading:
        yield "a heading"
    if sentence.bullet:
        yield "a list item"
    if sentence.label:
        yield "under a label"
    if number == 0:
        yield "the first"
    yield _length(sentence.text)


def _length(text: str) -> str:
    return f"length:{min(6, len(text) // 50)}"


def by_words(sentence: AbstractSet[str], words: WordWeights, bias: Sequence[float]) -> Shares:
    """Return how probable each kind is by what a sentence is known by."""
    total = [0] * len(bias)
    for feature in words.keys() & sentence:
        total = list(map(add, total, words[feature]))
    return shares(OUTCOMES, total, bias)


def told(sentence: AbstractSet[str]) -> Shares:
    """Return the same as `by_words`, by the learnt weights and several times as fast."""
    weight_of = _side_by_side().get
    whole = sum([weight for feature in sentence if (weight := weight_of(feature))], NOTHING)
    return shares(OUTCOMES, [(whole >> shift & MOST) - HALF for shift in PLACES], weights().bias)


@cache
def _side_by_side() -> dict[str, int]:
    """Return the weights of each feature in one whole number."""
    return {feature: sum(map(lshift, row, PLACES)) for feature, row in weights().words.items()}


def shares(outcomes: Sequence[Outcome], total: Sequence[int], bias: Sequence[float]) -> dict[Outcome, float]:
    """Return how probable each outcome is, by the weights that speak for it."""
    values = [weight / SCALE + often for weight, often in zip(total, bias, strict=True)]
    most = max(values)
    parts = [exp(value - most) for value in values]
    whole = sum(parts)
    return {outcome: part / whole for outcome, part in zip(outcomes, parts, strict=True)}


def sure(found: Mapping[str, float], learnt: Mapping[str, float]) -> float:
    """Return how probable a claim is by its signs, 0 to 1."""
    weight_of = learnt.get
    return 1 / (1 + exp(-sum([value * weight_of(name, 0.0) for name, value in found.items()]) - learnt["always"]))


def has_its_sum(kind: Kind, judged: Judged) -> bool:
    """Say whether a sentence, or a part of one, tells what the act of a kind costs."""
    return kind in COSTLY and "funding/sum" in judged.fired


def choose(judged: Judged, bar: float, second_bar: float) -> tuple[Kind, ...]:
    """Return the kinds of which a sentence is sure enough to make a claim, the surest first; its own sum makes funding of a plan as well."""
    enough = sorted((kind for kind, share in judged.sure.items() if share >= min(bar, second_bar)), key=lambda kind: -judged.sure[kind])
    if not enough or judged.sure[enough[0]] < bar:
        return ()
    best, *others = enough
    funded = has_its_sum(best, judged)
    return (best, *(kind for kind in others if judged.sure[kind] >= (bar if funded and kind == "funding" else second_bar)))
