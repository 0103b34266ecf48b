"""Which kinds of claim does each sentence of a document make, and is the document about AI policy at all? What `read` reads and `explain` explains.

judge ─► decide, sentence by sentence ─► what parts of a sentence tell besides, and what undoes the act told before
            └─► relevance
"""

from __future__ import annotations

from dataclasses import dataclass

from parsers.claims.acts.second_acts import add_second_acts
from parsers.claims.acts.undoings import add_undoings
from parsers.claims.kinds.judge import judge
from parsers.claims.kinds.judged import Judgement
from parsers.claims.kinds.relevance import Relevance, relevance
from parsers.claims.kinds.rerank import decide
from parsers.claims.kinds.signs import Signs
from parsers.model import Document


@dataclass(frozen=True, slots=True)
class Decided:
    """A document whose sentences have their kinds: as it is judged, the signs that decided, how surely it is about AI policy."""

    seen: Judgement
    signs: Signs
    relevant: Relevance


def decided(document: Document) -> Decided:
    """Decide about the sentences of a document."""
    seen = judge(document)
    signs = decide(seen.judged, seen.about)
    relevant = relevance(document, signs)  # by whole sentences, as its weights were learnt
    add_second_acts(seen, signs)
    add_undoings(seen)
    return Decided(seen, signs, relevant)
