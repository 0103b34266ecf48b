"""Which claims does a sentence make? Rules, words and context weighed together, with weights learnt from labelled sentences.

Two small models, both in weights.json: the words of a sentence tell how probable each kind is (`network`); these probabilities, the
rules' scores and the context (`signs`) tell how surely the sentence makes a claim of a kind. What is sure enough stands.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from parsers.claims.kinds.judged import Judged, Judgement
from parsers.claims.kinds.network import Layers, Network
from parsers.claims.kinds.probable import sure
from parsers.claims.kinds.signs import Shares, Signs, Told
from parsers.claims.kinds.words import LASTING, features, recent, words_of
from parsers.claims.rules.hits import hits
from parsers.claims.sentences import boilerplate
from parsers.model import KINDS, Document, Kind

WEIGHTS = Path(__file__).parent / "weights.json"
OUTCOMES: tuple[Kind | None, ...] = (*KINDS, None)
NO_CLAIM = "no claim"  # what the outcome null is called in weights.json
COSTLY: frozenset[Kind] = frozenset({"strategy", "infrastructure", "institution", "partnership"})  # acts that are told with what they cost

# where no kind is sure enough by itself: how sure it must be that the sentence makes a claim of some kind, which is then of the surest
SOME_KIND = 0.5
LEAST = 0.2  # how sure that one must be, and money beside the plan that it is for


@dataclass(frozen=True, slots=True)
class Weights:
    """What `benchmarks.train` learnt."""

    words: Network  # of what a sentence is known by, how much it says for each outcome
    signs: dict[str, float]
    bar: float  # how sure a claim must be
    second_bar: float  # and how sure another one of the same sentence
    confidence: dict[str, float]  # of what tells how often claims are right, learnt from documents left out


@cache
def weights() -> Weights:
    """Return the learnt weights."""
    given = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    words = Network(Layers.of(given, [outcome or NO_CLAIM for outcome in OUTCOMES]))
    return Weights(words, given["signs"], given["bar"], given["second_bar"], given["confidence"])


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
    return features(words, [hit.rule.name for hit in hits(title, words.asked)], ["=first", _length(title), "of:nothing"])


def known_by(judged: Sequence[Judged]) -> list[set[str]]:
    """Return the features of each sentence of a document."""
    named = [each.words.named for each in judged]
    return [_known(each, number, named[max(0, number - LASTING) : number]) for number, each in enumerate(judged)]


def known_in_place(judged: Sequence[Judged], number: int, part: Judged) -> set[str]:
    """Return the features of a part of a sentence, as if it stood in the place of the whole."""
    return _known(part, number, [each.words.named for each in judged[max(0, number - LASTING) : number]])


def shares_of_part(number: int, part: Judged, judged: Sequence[Judged], signs: Signs) -> dict[Kind, float]:
    """Return how surely a part of a sentence with this number tells each kind of act; the part keeps what it is known by there."""
    part.known = known_in_place(judged, number, part)
    return {kind: sure(found, weights().signs) for kind, found in signs.of_part(number, part, told(part.known)).items()}


def part_bar() -> float:
    """Return how surely a part of a sentence is to tell an act: between a first and a second one, since it has a verb of its own."""
    return (weights().bar + weights().second_bar) / 2


def _known(sentence: Judged, number: int, named: Sequence[frozenset[str]]) -> set[str]:
    """Return the features of a sentence with this number; `named` is what the sentences before it named."""
    return features(sentence.words, sentence.fired, [*_stands(sentence, number), *recent(named, back=sentence.back)])


def _stands(judged: Judged, number: int) -> Iterator[str]:
    """Yield how a sentence stands in its document, each sign with a mark that no word or pair of words has."""
    sentence = judged.sentence
    yield f"of:{judged.instrument or 'nothing'}"
    if judged.back:
        yield "=back"
        yield f"back to:{judged.instrument or 'nothing'}"
    if sentence.heading:
        yield "=heading"
    if sentence.bullet:
        yield "=item"
    if sentence.label:
        yield "=label"
    if number == 0:
        yield "=first"
    yield _length(sentence.text)


def _length(text: str) -> str:
    return f"length:{min(6, len(text) // 50)}"


def told(sentence: AbstractSet[str]) -> Shares:
    """Return how probable each kind is by what a sentence is known by."""
    return weights().words.shares(OUTCOMES, sentence)


def has_its_sum(kind: Kind, judged: Judged) -> bool:
    """Say whether a sentence, or a part of one, tells what the act of a kind costs."""
    return kind in COSTLY and "funding/sum" in judged.fired


def with_its_sum(kind: Kind, other: Kind, judged: Judged) -> bool:
    """Say whether of two kinds that a sentence tells one is an act and the other the money that it costs."""
    return (other == "funding" and has_its_sum(kind, judged)) or (kind == "funding" and has_its_sum(other, judged))


def choose(judged: Judged, bar: float, second_bar: float) -> tuple[Kind, ...]:
    """Return the kinds of which a sentence is sure enough to make a claim, the surest first; what a plan costs is funding beside it, whichever is surer."""
    least = min(bar, second_bar, LEAST)
    enough = sorted((kind for kind, share in judged.sure.items() if share >= least), key=lambda kind: -judged.sure[kind])
    if not enough or boilerplate.only_names(judged.sentence.text):
        return ()
    best, *others = enough
    if judged.sure[best] < bar and (judged.sure[best] < LEAST or sum(judged.sure.values()) < SOME_KIND):
        return ()
    return (best, *(kind for kind in others if judged.sure[kind] >= (LEAST if with_its_sum(best, kind, judged) else second_bar)))
