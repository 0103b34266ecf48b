"""Why a page reads as it does: per sentence, which rules fired on which words, what the context added, and which kind came next."""

from __future__ import annotations

from dataclasses import dataclass

from parsers.claims.context import context
from parsers.claims.judge import BAR, Judged, judge
from parsers.claims.rules import KINDS
from parsers.claims.segment import sentences
from parsers.claims.spans import find_spans
from parsers.model import Document, Kind

ALMOST = 0.6  # of the bar: a kind that came so far almost was a claim


@dataclass(frozen=True, slots=True)
class Explained:
    """One sentence, explained."""

    start: int
    end: int
    text: str
    kinds: tuple[Kind, ...]  # of the claims that it makes
    almost: tuple[tuple[Kind, float], ...]  # kinds that came near, with their scores
    fired: tuple[tuple[str, float, str], ...]  # rule, weight, the words it fired on
    reasons: tuple[str, ...]  # what the context added or took away


def explain(document: Document) -> tuple[Explained, ...]:
    """Explain every sentence of a document in which anything fired."""
    about = context(document.title, document.text)
    marked = find_spans(document).marked
    return tuple(_explained(judged) for judged in judge(sentences(document.text), about, marked) if judged.hits)


def _explained(judged: Judged) -> Explained:
    sentence = judged.sentence
    scores = {kind: round(judged.scores[kind] - 0.5 * judged.against, 2) for kind in KINDS}
    near = sorted(
        ((kind, score) for kind, score in scores.items() if kind not in judged.kinds and score >= ALMOST * BAR), key=lambda pair: -pair[1]
    )
    fired = tuple((hit.rule.name, hit.rule.weight, sentence.text[hit.start : hit.end]) for hit in judged.hits)
    return Explained(sentence.start, sentence.end, sentence.text, judged.kinds, tuple(near), fired, tuple(judged.reasons))
