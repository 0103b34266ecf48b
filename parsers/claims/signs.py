"""What speaks for a kind of claim in a sentence, as numbers of about the same size: the rules, the words, the neighbours, the document.

The weights of these signs are shared by all kinds, so that few labelled documents teach them (`weights.json`, by `benchmarks.train`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import log

from parsers.claims.context import Context
from parsers.claims.judge import Judged
from parsers.model import KINDS, Kind

VOICES = ("position/said", "position/view", "position/quotation")  # rules that tell of somebody's words, whatever the sentence is about
LEAST = 0.01  # a probability below this says no more than this one does
UNLIKELY = 0.02  # below this, and where no rule fires for it, a kind is not looked at
GENRES: dict[str, Kind] = {"speech": "position", "order": "regulation", "readout": "consultation"}  # and the kind that each is full of
Told = dict[Kind | None, float]  # how probable each kind is by the words of a sentence; null: no claim


class Signs:
    """The signs in one document, whose sentences the rules have judged and the words have told of."""

    def __init__(self, judged: Sequence[Judged], told: Sequence[Told], about: Context) -> None:
        self.judged, self.told, self.about = judged, told, about
        many = max(1, len(judged))
        self.words = {kind: 4 * sum(each[kind] for each in told) / many for kind in KINDS}  # what the whole document says of each kind
        score = {kind: sum(each.scores[kind] for each in judged) for kind in KINDS}
        whole = sum(score.values()) + LEAST * many
        self.rules = {kind: 3 * score[kind] / whole for kind in KINDS}
        self.flags = [tuple(self._of_sentence(number)) for number in range(len(judged))]  # alike for all kinds
        self.leading = [each.best if each.scores[each.best] > 0 else None for each in judged]  # which kind the rules put first
        self.most_told = [_first_two(each[kind] for kind in KINDS) for each in told]
        self.most_scored = [_first_two(each.scores.values()) for each in judged]

    def likely(self, number: int) -> list[Kind]:
        """Return the kinds worth looking at in a sentence: for the others neither a rule nor a word speaks."""
        told, scores = self.told[number], self.judged[number].scores
        return [kind for kind in KINDS if told[kind] >= UNLIKELY or scores[kind] > 0]

    def of(self, number: int, kind: Kind) -> dict[str, float]:
        """Return the signs for a kind in one sentence; those that are absent are left out."""
        found = dict.fromkeys(self.flags[number], 1.0)
        found[f"kind {kind}"] = 1.0
        found["the document's words"] = self.words[kind]
        found["the document's rules"] = self.rules[kind]
        _by_words(found, kind, self.told[number], self.most_told[number])
        _by_rules(found, kind, self.judged[number], self.most_scored[number])
        self._by_neighbour(found, kind, number)
        self._of_kind(found, kind, number)
        return found

    def _by_neighbour(self, found: dict[str, float], kind: Kind, number: int) -> None:
        """Add what the sentences around one say: claims of a kind stand together, and the first sentence says what follows."""
        told = self.told
        if number + 1 < len(told):
            found["the sentence after, words"] = told[number + 1][kind]
        if number:
            found["the first sentence, words"] = told[0][kind]
            found["the sentence before, words"] = told[number - 1][kind]
            if self.leading[0] == kind:
                found["the first sentence, rules"] = 1.0
            if self.leading[number - 1] == kind:
                found["the sentence before, rules"] = 1.0
        if number > 1:
            found["two sentences before, words"] = told[number - 2][kind]

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
        if any("<ai>" in each for each in self.judged[number].words.senses):
            yield "names AI"

    def _of_kind(self, found: dict[str, float], kind: Kind, number: int) -> None:
        judged = self.judged[number]
        of_whom = "position" if kind == "position" else "another kind"
        for voice in VOICES:
            if voice in judged.fired:
                found[f"{voice}, {of_whom}"] = 1.0
        if kind == "position" and ("<quote>",) in judged.words.senses:
            found["position, quoted"] = 1.0
        if judged.instrument == kind:
            found["the kind of the instrument named last"] = 1.0
            if judged.back:
                found["the kind of the instrument it refers to"] = 1.0
        for genre, of_kind in GENRES.items():
            if of_kind == kind and genre in self.about.genres:
                found[f"{kind}, {genre}"] = 1.0


def _first_two(values: Iterable[float]) -> tuple[float, float]:
    """Return the highest of some values and the one after it."""
    *_, second, first = sorted(values)
    return first, second


def _by_words(found: dict[str, float], kind: Kind, told: Told, most: tuple[float, float]) -> None:
    share = told[kind]
    other = most[share == most[0]]  # the highest but its own
    said = log(max(share, LEAST)) / 3
    found["words"] = said
    found["words of no claim"] = log(max(told[None], LEAST)) / 3
    found["words, ahead of the next kind"] = said - log(max(other, LEAST)) / 3
    found["words, share"] = share


def _by_rules(found: dict[str, float], kind: Kind, judged: Judged, most: tuple[float, float]) -> None:
    score = judged.scores[kind]
    ahead = score - most[score == most[0]]
    found["rules"] = min(score, 5.0) / 3
    found["rules, ahead of the next kind"] = max(-4.0, min(4.0, ahead)) / 3
    found["rules of any kind"] = min(max(score, score - ahead), 6.0) / 3
    found["against"] = judged.against / 2
    found["length"] = min(len(judged.sentence.text), 600) / 200
    if ahead >= 0:
        found["rules, the best"] = 1.0
    if score > 0:
        found["rules, at all"] = 1.0
