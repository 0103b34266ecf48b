"""Does a sentence only say when the act told right before it takes effect? "It enters into force on 1 March.": it goes on with that claim."""

from __future__ import annotations

from parsers.claims.kinds.groups import BINDING
from parsers.claims.kinds.judged import Judgement
from parsers.claims.kinds.rerank import weights
from parsers.claims.stages.effect import tells_its_effect

LINES = 2  # that the two sentences may stand apart: a paragraph


def add_effects(seen: Judgement) -> None:
    """Let a sentence that only tells when the rule or law before it takes effect be of the same kind, and of no other."""
    for before, here in zip(seen.judged, seen.judged[1:], strict=False):
        kind = next((kind for kind in before.kinds if kind in BINDING), None)
        near = here.sentence.line - before.sentence.line <= LINES
        if kind and near and tells_its_effect(before.sentence.text, here.sentence.text):
            here.tells_only(kind, weights().bar)
