"""python -m benchmarks.stages: learn when words tell another stage than the rules say (parsers/claims/stages/weighed.json).

    labelled claims ──► filled by rules ──► how much each word of their sentences, and what the rules say, speaks for a stage

Learnt from every labelled claim, whether the reader finds it or not, of our documents and of those beside this checkout, and from the
examples of the rule files that have a stage. The figures are of documents that the weights behind them have not seen. Comes behind
`benchmarks.train` and `benchmarks.actors`: in which part of a sentence an act is told rests on the weights of the kinds, and how surely
it is told on who acts. The same data make the same weights, byte for byte.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from benchmarks.folds import FOLDS, folds_of
from benchmarks.labelled import our_dated, overlap, stands, their_dated
from benchmarks.layers import Example, learn_layers
from benchmarks.ours import Pieces
from benchmarks.scorer import THEIRS
from benchmarks.train import RULED_AGAIN, TOLD_AGAIN, write
from benchmarks.train import digest as digest_of_kinds
from parsers.claims.acts.decided import decided
from parsers.claims.acts.draft import Draft
from parsers.claims.kinds.network import Layers, Network
from parsers.claims.reader import owners
from parsers.claims.rules.hits import examples
from parsers.claims.slots import Filler
from parsers.claims.stages import surety
from parsers.claims.stages.weighed import OPEN, WEIGHTS, ByRules, weigh
from parsers.model import Document, Kind, Stage

# the words by which rules tell a stage, and how surely
WORDS = (WEIGHTS.with_name("stages.toml"), Path(surety.__file__).with_suffix(".toml"))
# where a sentence stands, and what those before it named, tells a kind; without it two stages of a thousand more are right
AROUND = ("near:", "before:", "meant:", "=first")
ROUNDS = 8  # there are fewer claims than sentences
WEAK = 16  # hundredths; a feature none of whose weights comes up to this is dropped, so that weighed.json stays under 1.2 MB
Labels = Sequence[tuple[Kind, Stage, Pieces]]


@dataclass(frozen=True, slots=True)
class Told:
    """A labelled claim: what the rules say of its stage, what its sentence is known by, and the stage that is labelled."""

    said: ByRules
    known: AbstractSet[str]
    stage: Stage


@dataclass(frozen=True, slots=True)
class Read:
    """A labelled document and its claims."""

    ours: bool
    document: Document
    claims: tuple[Told, ...]


def digest() -> str:
    """Return a digest of what the weights depend on here: what those of the kinds do, and the words that tell rules a stage."""
    found = hashlib.sha256(digest_of_kinds().encode())
    for path in WORDS:
        found.update(path.read_bytes())
    return found.hexdigest()[:16]


def ruled() -> Iterator[Told]:
    """Yield the claims that rule files give as examples with their stage."""
    for each in examples():
        if each.expects and "stage" in each.expects:
            document = Document("http://example.example/", None, each.text)
            yield from told(document, [(each.kind, each.expects["stage"], [(0, len(each.text))])])


def told(document: Document, labels: Labels) -> Iterator[Told]:
    """Yield the labelled claims of a document in the order in which they are told, with what the rules say of their stage."""
    found = decided(document)
    judged = found.seen.judged
    drafts: list[tuple[Draft, Stage]] = []
    for kind, stage, pieces in labels:
        places = [place for place, each in enumerate(judged) if overlap([(each.sentence.start, each.sentence.end)], pieces)]
        if places:
            drafts.append((Draft(kind, places, first=all(each.kind != kind for each, _ in drafts)), stage))
    drafts.sort(key=lambda pair: pair[0].begins)
    filler, sharing = Filler(document, found.signs, found.seen.found), owners(draft for draft, _ in drafts)
    for draft, stage in drafts:
        filled = filler.fill(draft, sharing)
        yield Told(filled.said, filled.known, stage)


def learn(claims: Sequence[Told]) -> Layers:
    """Learn how much words and signs speak for a stage, from the claims on which the rules may err."""
    given = [example(each) for each in claims if each.said.is_open and each.stage in OPEN]
    return learn_layers(given, len(OPEN), ROUNDS, WEAK)


def example(each: Told) -> Example:
    """Return a claim as the learner sees it."""
    known = [feature for feature in each.known if not feature.startswith(AROUND)]
    return [*known, *each.said.signs()], [float(stage == each.stage) for stage in OPEN]


def repeated(documents: Sequence[Read], taught: Sequence[Told]) -> list[Told]:
    """Return the claims of documents and those that rule files teach, each as often as it is shown."""
    shown = [each for document in documents for _ in range(1 if document.ours else TOLD_AGAIN) for each in document.claims]
    return [*taught, *shown]


def figures(documents: Sequence[tuple[Read, Network]]) -> dict[str, float]:
    """Return how many stages are right by the rules, and by weights learnt without the fold of their document."""
    claims = [(each, without) for document, without in documents for each in document.claims]
    right = {
        "by rules": sum(each.said.stage == each.stage for each, _ in claims),
        "weighed": sum(weigh(each.said, each.known, without).stage == each.stage for each, without in claims),
    }
    return {name: round(many / max(1, len(claims)), 3) for name, many in right.items()} | {"of": len(claims)}


def read(document: Document, labels: Labels, *, ours: bool) -> Read:
    """Return a document with its labelled claims."""
    return Read(ours, document, tuple(told(document, labels)))


def main() -> int:
    """Learn the weights, print how many stages are right on unseen documents, write them."""
    if not THEIRS.is_dir():
        print(f"nothing learnt: there are no labelled documents at {THEIRS}")
        return 1
    every = [
        read(document, [(claim["kind"], claim["stage"], stands(document.text, claim["evidence"])) for claim in claims], ours=False)
        for document, claims in their_dated()
    ]
    every += [
        read(document, [(label.kind, label.stage, pieces) for label, pieces in labels], ours=True) for document, labels in our_dated()
    ]
    taught, folds = list(ruled()) * RULED_AGAIN, folds_of([(each.ours, each.document) for each in every])
    parts = [[each for each, fold in zip(every, folds, strict=True) if fold != left_out] for left_out in range(FOLDS)]
    with ProcessPoolExecutor() as pool:
        *without, words = pool.map(learn, [repeated(some, taught) for some in (*parts, every)])
    networks = [Network(each) for each in without]
    unseen = {
        name: figures([(each, networks[fold]) for each, fold in zip(every, folds, strict=True) if each.ours == ours])
        for name, ours in (("documents", False), ("documents of ours", True))
    }
    print(*(f"stages right on unseen {name}: {each}" for name, each in unseen.items()), sep="\n")
    head = {"made_by": "python -m benchmarks.stages", "learnt_from": digest(), "unseen": unseen}
    write(WEIGHTS, head, words, OPEN)
    return 0


if __name__ == "__main__":
    sys.exit(main())
