"""What speaks for a kind of claim in a sentence, as numbers of about the same size: the rules, the words, the neighbours, the document.

The weights of these signs are shared by all kinds, so that few labelled documents teach them (`weights.json`, by `benchmarks.train`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass
from math import log

from parsers.claims.kinds.judged import Judged
from parsers.claims.kinds.passages import passages
from parsers.claims.kinds.relevance import relevance
from parsers.claims.sentences.context import Context
from parsers.model import KINDS, Document, Kind

VOICES = ("position/said", "position/view", "position/quotation")  # rules that tell of somebody's words, whatever the sentence is about
LEAST = 0.01  # a probability below this says no more than this one does
UNLIKELY = 0.02  # below this, and where no rule fires for it, a kind is not looked at
GENRES: dict[str, Kind] = {"speech": "position", "order": "regulation", "readout": "consultation"}  # and the kind that each is full of
ASKED: frozenset[Kind] = frozenset({"consultation", "position"})  # what a question may be; it asserts no act
CLOSING = "”\"’')] "  # behind a mark that ends a sentence
Shares = dict[Kind | None, float]  # how probable each kind is by the words of a sentence; null: no claim


@dataclass(frozen=True, slots=True)
class Told:
    """What words tell of a document."""

    title: Shares
    sentences: Sequence[Shares]


@dataclass(frozen=True, slots=True)
class Seen:
    """A sentence, or a part of one, as the signs see it by itself."""

    judged: Judged
    told: Shares
    flags: tuple[str, ...]  # alike for all kinds
    most_told: tuple[float, float]  # of all kinds the highest probability by its words, and the one after it
    most_scored: tuple[float, float]  # the same of the rules' scores


class Signs:
    """The signs in one document, whose sentences the rules have judged and the words have told of; and how surely it is about AI policy."""

    def __init__(self, document: Document, judged: Sequence[Judged], told: Told, about: Context) -> None:
        self.judged, self.told, self.title, self.about = judged, told.sentences, told.title, about
        self.passages = passages(judged, [1 - each[None] for each in self.told], about)
        self.relevant = relevance(document, about, self.passages)
        many = max(1, len(judged))
        score = {kind: sum(each.scores[kind] for each in judged) for kind in KINDS}
        whole = sum(score.values()) + LEAST * many
        self.whole = {
            kind: {
                f"kind {kind}": 1.0,
                "relevance": _said(self.relevant.score) - _said(1 - self.relevant.score),
                "the document's words": 4 * sum(each[kind] for each in self.told) / many,
                "the document's rules": 3 * score[kind] / whole,
                "the title, words": _said(self.title[kind]),
            }
            for kind in KINDS
        }  # what the whole document says of each kind
        self.leading = [each.best if each.scores[each.best] > 0 else None for each in judged]  # which kind the rules put first
        self.seen = [self._seen(number, *each) for number, each in enumerate(zip(judged, self.told, strict=True))]

    def parted(self) -> Signs:
        """Return these signs for merging and filling: `judged` and `told` with each clause that is read by itself as a sentence; the others stay as decided."""
        parted = copy(self)
        pairs = [(clause, told) for each, told in zip(self.judged, self.told, strict=True) for clause in each.alike or (each,)]
        parted.judged, parted.told = [clause for clause, _ in pairs], [told for _, told in pairs]
        return parted

    def likely(self, number: int) -> list[Kind]:
        """Return the kinds worth looking at in a sentence: for the others neither a rule nor a word speaks."""
        return _likely(self.seen[number])

    def of(self, number: int, kind: Kind) -> dict[str, float]:
        """Return the signs for a kind in one sentence; those that are absent are left out."""
        return self._of(number, kind, self.seen[number])

    def of_part(self, number: int, part: Judged, told: Shares) -> dict[Kind, dict[str, float]]:
        """Return the signs for the likely kinds in a part of a sentence, as if it stood in the place of the whole."""
        seen = self._seen(number, part, told)
        return {kind: self._of(number, kind, seen) for kind in _likely(seen)}

    def _seen(self, number: int, judged: Judged, told: Shares) -> Seen:
        """Return what the signs of each kind are read from: a sentence or a part of one, with what its words tell."""
        return Seen(
            judged,
            told,
            tuple(self._of_sentence(number, judged)),
            _first_two(told[kind] for kind in KINDS),
            _first_two(judged.scores.values()),
        )

    def _of(self, number: int, kind: Kind, seen: Seen) -> dict[str, float]:
        """Return the signs for a kind, as far as they are there."""
        found = dict.fromkeys(seen.flags, 1.0)
        found |= self.whole[kind]
        _by_words(found, kind, seen.told, seen.most_told)
        _by_rules(found, kind, seen.judged, seen.most_scored)
        found["on AI policy"] = self.passages.sentences[number].on_ai_policy
        self._by_neighbour(found, kind, number)
        self._of_kind(found, kind, seen.judged)
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

    def _of_sentence(self, number: int, judged: Judged) -> Iterator[str]:
        """Yield what holds of a sentence, whatever the kind."""
        sentence = judged.sentence
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
        if any("<ai>" in each for each in judged.words.senses):
            yield "names AI"

    def _of_kind(self, found: dict[str, float], kind: Kind, judged: Judged) -> None:
        """Add what voices, the instrument named last and the genre say of a kind."""
        of_whom = "position" if kind == "position" else "another kind"
        for voice in VOICES:
            if voice in judged.fired:
                found[f"{voice}, {of_whom}"] = 1.0
        if kind == "position" and ("<quote>",) in judged.words.senses:
            found["position, quoted"] = 1.0
        if kind not in ASKED and judged.sentence.text.rstrip(CLOSING).endswith("?"):
            found["a question"] = 1.0
        if judged.instrument == kind:
            found["the kind of the instrument named last"] = 1.0
            if judged.back:
                found["the kind of the instrument it refers to"] = 1.0
        for genre, of_kind in GENRES.items():
            if of_kind == kind and genre in self.about.genres:
                found[f"{kind}, {genre}"] = 1.0


def _likely(seen: Seen) -> list[Kind]:
    """Return the kinds that a rule or a word speaks for."""
    return [kind for kind in KINDS if seen.told[kind] >= UNLIKELY or seen.judged.scores[kind] > 0]


def _first_two(values: Iterable[float]) -> tuple[float, float]:
    """Return the highest of some values and the one after it."""
    *_, second, first = sorted(values)
    return first, second


def _by_words(found: dict[str, float], kind: Kind, told: Shares, most: tuple[float, float]) -> None:
    """Add what the words of a sentence say of a kind, beside what they say of the others."""
    share = told[kind]
    other = most[share == most[0]]  # the highest but its own
    said = _said(share)
    found["words"] = said
    found["words of no claim"] = _said(told[None])
    found["words, ahead of the next kind"] = said - _said(other)
    found["words, share"] = share


def _said(share: float) -> float:
    """Return how much a probability says, as a number of about the size of the other signs."""
    return log(max(share, LEAST)) / 3


def _by_rules(found: dict[str, float], kind: Kind, judged: Judged, most: tuple[float, float]) -> None:
    """Add what the rules say of a kind, beside what they say of the others."""
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
