"""What speaks for a kind of claim in a sentence, as numbers of about the same size: the rules, the words, the neighbours, the document.

The weights of these signs are shared by all kinds, so that few labelled documents teach them (`weights.json`, by `benchmarks.train`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log

from parsers.claims.context import AI_TERMS, Context, refers_back
from parsers.claims.judge import Judged
from parsers.claims.rules import KINDS
from parsers.model import Kind

VOICES = ("position/said", "position/view", "position/quotation")  # rules that tell of somebody's words, whatever the sentence is about
QUOTE = re.compile(r"[“\"]")
LEAST = 0.01  # a probability below this says no more than this one does
Told = dict[Kind | None, float]  # how probable each kind is by the words of a sentence; null: no claim


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a whole document says of one kind."""

    words: float  # mean probability over its sentences, by their words
    rules: float  # share of the kind in all that the rules scored


class Signs:
    """The signs in one document, whose sentences the rules have judged and the words have told of."""

    def __init__(self, judged: Sequence[Judged], told: Sequence[Told], about: Context) -> None:
        self.judged, self.told, self.about = judged, told, about
        self.around = _surroundings(judged, told)
        self.flags = [tuple(self._of_sentence(number)) for number in range(len(judged))]  # alike for all kinds
        self.voices = [tuple(voice for voice in VOICES if voice in sentence.fired) for sentence in judged]

    def of(self, number: int, kind: Kind) -> dict[str, float]:
        """Return the signs for a kind in one sentence; those that are absent are left out."""
        found = {
            **_by_words(kind, self.told[number]),
            **_by_rules(kind, self.judged[number]),
            **self._by_neighbour(kind, number),
            "the document's words": 4 * self.around[kind].words,
            "the document's rules": 3 * self.around[kind].rules,
            "about AI": self.about.on_ai,
            "about policy": self.about.on_policy,
            **dict.fromkeys((*self.flags[number], *self._of_kind(number, kind)), 1.0),
        }
        return {name: value for name, value in found.items() if value}

    def _by_neighbour(self, kind: Kind, number: int) -> dict[str, float]:
        """Return what the sentences around one say: claims of a kind stand together, and the first sentence says what follows."""
        before, after = self.told[max(0, number - 2) : number], self.told[number + 1 : number + 2]
        found = {
            "the first sentence, words": self.told[0][kind],
            "the first sentence, rules": _rules_say(self.judged[0], kind),
            "the sentence after, words": sum(each[kind] for each in after),
        }
        if before:
            found |= {
                "the sentence before, words": before[-1][kind],
                "the sentence before, rules": _rules_say(self.judged[number - 1], kind),
                "two sentences before, words": before[-2][kind] if len(before) > 1 else 0.0,
            }
        return found if number else {"the sentence after, words": found["the sentence after, words"]}

    def _of_sentence(self, number: int) -> Iterator[str]:
        sentence = self.judged[number].sentence
        if sentence.heading:
            yield "a heading"
        if sentence.bullet:
            yield "a list item"
        if sentence.first:
            yield "first of its line"
        if number < 2:
            yield "opens the document"
        if len(self.judged) < 8:
            yield "a short document"
        if AI_TERMS.search(sentence.text):
            yield "names AI"

    def _of_kind(self, number: int, kind: Kind) -> Iterator[str]:
        judged = self.judged[number]
        yield f"kind {kind}"
        yield from (f"{voice}, {'position' if kind == 'position' else 'another kind'}" for voice in self.voices[number])
        if kind == "position" and QUOTE.search(judged.sentence.text):
            yield "position, quoted"
        if judged.instrument == kind:
            yield "the kind of the instrument named last"
            if refers_back(judged.sentence):
                yield "the kind of the instrument it refers to"
        for genre, of_kind in (("speech", "position"), ("order", "regulation"), ("readout", "consultation")):
            if genre in self.about.genres and kind == of_kind:
                yield f"{kind}, {genre}"


def _rules_say(judged: Judged, kind: Kind) -> float:
    return float(judged.best == kind and judged.scores[kind] > 0)


def _surroundings(judged: Sequence[Judged], told: Sequence[Told]) -> dict[Kind, Surroundings]:
    """Return how much each kind is spoken of in a document."""
    many = max(1, len(judged))
    score = {kind: sum(sentence.scores[kind] for sentence in judged) / many for kind in KINDS}
    whole = sum(score.values()) + LEAST
    return {kind: Surroundings(sum(each[kind] for each in told) / many, score[kind] / whole) for kind in KINDS}


def _by_words(kind: Kind, told: Told) -> dict[str, float]:
    other = max(share for each, share in told.items() if each not in {kind, None})
    return {
        "words": log(max(told[kind], LEAST)) / 3,
        "words of no claim": log(max(told[None], LEAST)) / 3,
        "words, ahead of the next kind": (log(max(told[kind], LEAST)) - log(max(other, LEAST))) / 3,
        "words, share": told[kind],
    }


def _by_rules(kind: Kind, judged: Judged) -> dict[str, float]:
    score = judged.scores[kind]
    other = max(value for each, value in judged.scores.items() if each != kind)
    return {
        "rules": min(score, 5.0) / 3,
        "rules, ahead of the next kind": max(-4.0, min(4.0, score - other)) / 3,
        "rules of any kind": min(max(score, other), 6.0) / 3,
        "rules, the best": float(score >= other),
        "rules, at all": float(score > 0),
        "against": judged.against / 2,
        "length": min(len(judged.sentence.text), 600) / 200,
    }
