"""Which stage do the words of a sentence tell, where rules take one for another? Learnt weights overrule the rules where they are sure.

The rules go by the verb of the act and what belongs to it; here all that the kinds of a sentence are judged by counts as well, and what
the rules said is a sign among others. The weights are weighed.json, learnt by `benchmarks.stages`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from parsers.claims.kinds.groups import STATED
from parsers.claims.kinds.network import Layers, Network
from parsers.model import Factuality, Kind, Stage

WEIGHTS = Path(__file__).with_suffix(".json")
# the stages that are taken for each other; that an act is weighed, was voted, is held up or undone is certain by the words that say so
OPEN: tuple[Stage, ...] = ("proposed", "announced", "enacted", "in_force")
# 0 to 1; of 16,369 claims of documents left out .60 puts 0.760 right and the rules alone 0.738. Lower bars put more right there, but fewer of those in
# the 64 documents of others, with which the rules were made (0.806 and 0.819): between the two
BAR = 0.6


@dataclass(frozen=True, slots=True)
class ByRules:
    """What the rules say of a claim's act."""

    kind: Kind
    stage: Stage
    factuality: Factuality
    so_far: Stage | None  # that of the instrument under discussion
    certain: bool  # by the form in which it is told
    days: AbstractSet[str] = frozenset()  # signs of how its days lie to its publication

    @property
    def is_open(self) -> bool:
        """Say whether the words of the sentence may tell another stage."""
        return not self.certain and self.stage in OPEN and self.kind not in STATED

    def signs(self) -> Iterator[str]:
        """Yield what is weighed beside the words; "=" sets each apart from a word."""
        yield f"kind={self.kind}"
        yield f"rules={self.stage}"
        yield f"rules={self.stage} {self.kind}"
        yield f"factuality={self.factuality}"
        yield f"so far={self.so_far} {self.kind}"
        yield from self.days


@dataclass(frozen=True, slots=True)
class Weighed:
    """A stage, and where it comes from."""

    stage: Stage
    by_rules: Stage
    sure: float  # how probable the stage is by its words, 0 to 1; 1 where they are not asked
    told: AbstractSet[str] = frozenset()  # the words and signs that overruled the rules; nothing where they did not

    def counted(self, learnt: Network) -> list[tuple[str, float]]:
        """Return how much each word and sign that overruled counts for the stage, more than for that of the rules: the most first."""
        to, instead_of = OPEN.index(self.stage), OPEN.index(self.by_rules)
        counts = {feature: said[to] - said[instead_of] for feature, said in learnt.counted(self.told).items()}
        return sorted(counts.items(), key=lambda each: (-each[1], each[0]))


@cache
def weights() -> Network:
    """Return the learnt weights: of what a claim is known by, how much it says for each open stage."""
    return Network(Layers.of(json.loads(WEIGHTS.read_text(encoding="utf-8")), OPEN))


def weigh(said: ByRules, known: AbstractSet[str], learnt: Network) -> Weighed:
    """Return the stage of an act of which the rules said something, by what its sentence is known by (`rerank.known_by`)."""
    if not said.is_open:
        return Weighed(said.stage, said.stage, 1.0)
    told = {*known, *said.signs()}
    share = learnt.shares(OPEN, told)
    likeliest = max(OPEN, key=share.__getitem__)
    if likeliest == said.stage or share[likeliest] < BAR:
        return Weighed(said.stage, said.stage, share[said.stage])
    return Weighed(likeliest, said.stage, share[likeliest], told)
