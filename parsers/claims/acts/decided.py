"""Which kinds of claim does each sentence of a document make, and is the document about AI policy at all? What `read` reads and `explain` explains.

judge ─► decide, sentence by sentence ─► what parts of a sentence tell besides, what undoes the act told before, when that takes effect, who did the same,
what somebody wants besides
"""

from __future__ import annotations

from dataclasses import dataclass

from parsers.claims.acts.demands import add_demands
from parsers.claims.acts.effects import add_effects
from parsers.claims.acts.likewise import add_likewise
from parsers.claims.acts.second_acts import add_second_acts
from parsers.claims.acts.told_by_the_way import add_told_by_the_way
from parsers.claims.acts.undoings import add_undoings
from parsers.claims.kinds.judge import judge
from parsers.claims.kinds.judged import Judgement
from parsers.claims.kinds.rerank import decide
from parsers.claims.kinds.signs import Signs
from parsers.model import Document


@dataclass(frozen=True, slots=True)
class Decided:
    """A document whose sentences have their kinds: as it is judged, and the signs that decided, how surely it is about AI policy among them."""

    seen: Judgement
    signs: Signs


def decided(document: Document) -> Decided:
    """Decide about the sentences of a document."""
    seen = judge(document)
    signs = decide(document, seen)
    add_second_acts(seen, signs)
    add_told_by_the_way(seen, signs)
    add_undoings(seen)
    add_effects(seen)
    add_likewise(seen)
    add_demands(seen)
    return Decided(seen, signs)
