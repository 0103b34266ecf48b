"""python -m benchmarks.actors: learn who of those who may act in a claim does (parsers/claims/who/weights.json).

    labelled documents ──► read ──► claims read as they are labelled, each with who may act ──► how much each sign speaks for somebody

Every figure is of documents that the weights behind it have not seen: they are parted into folds as `benchmarks.train` does.
The same data make the same weights, byte for byte.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

from benchmarks.folds import FOLDS, folds_of
from benchmarks.labelled import our_dated, pairs, stands, their_dated
from benchmarks.learn import Ranked, one_of
from benchmarks.ours import Pieces
from benchmarks.scorer import THEIRS
from benchmarks.slots import same_name
from benchmarks.train import digest
from parsers.claims.acts.decided import decided
from parsers.claims.kinds.network import SCALE
from parsers.claims.reader import filled
from parsers.claims.rules.hits import examples
from parsers.claims.who.choice import WEIGHTS, Considered, Weights, chosen
from parsers.model import Document, Kind

SEEN = 3  # candidates of whom a sign must hold to be learnt
WEAK = 11  # hundredths; a sign that weighs less is dropped, so that weights.json stays under 150 kB
ROUNDS, SHRINK = 6, 5.0  # with ten rounds they know these documents better, and others no better
TOLD_AGAIN = 2  # how often a claim of their documents is shown: real pages are fewer than ours
RULED_AGAIN = 4  # how often an example of a rule file that tells who acts is shown
# hundredths, by which another must be ahead of whom the rules take to act: of 8,766 claims of documents left out, 50 puts 6,104 right,
# 75 6,082, 100 6,060
AHEAD = 50
JOINED = re.compile(r"\s*[;+]\s+|,?\sand\s")  # between several who act together
Names = tuple[str | None, ...]  # by which a label calls who acts: as the text does, and perhaps by the usual name


@dataclass(frozen=True, slots=True)
class Given:
    """A labelled document, and of each claim how its actor is called."""

    ours: bool
    document: Document
    labels: tuple[tuple[Names, Kind, Pieces], ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A claim that was read as it is labelled: who may act, and who of them does by the label."""

    among: tuple[Considered, ...]
    right: tuple[bool, ...]


def given() -> Iterator[Given]:
    """Yield the labelled documents: those beside this checkout and those written for this project."""
    for document, claims in their_dated():
        called = [((each["actor"], each["actor_canonical"]), each["kind"], stands(document.text, each["evidence"])) for each in claims]
        yield Given(ours=False, document=document, labels=tuple(called))
    for document, labels in our_dated():
        yield Given(ours=True, document=document, labels=tuple(((label.actor,), label.kind, pieces) for label, pieces in labels))


def ruled() -> Iterator[Given]:
    """Yield the examples of rule files that tell who acts."""
    for each in examples():
        if each.expects and "actor" in each.expects:
            label = ((each.expects["actor"],), each.kind, [(0, len(each.text))])
            yield Given(ours=True, document=Document("http://example.example/", None, each.text), labels=(label,))


def asked(each: Given) -> list[Asked]:
    """Return the claims of a document that are read as they are labelled."""
    text = each.document.text
    read = [
        {"kind": found.claim.kind, "evidence": [(span.start, span.end) for span in found.claim.evidence], "among": found.considered}
        for found in filled(each.document, decided(each.document))
    ]
    return [
        Asked(claim["among"], right([text[one.who.start : one.who.end] if one.who else None for one in claim["among"]], names))
        for names, claim in pairs(each.labels, read)
    ]


def right(called: Sequence[str | None], names: Names) -> tuple[bool, ...]:
    """Say whom of some candidates a label means: whose name is a part of its one or it of his; of several who act together, all."""
    several = JOINED.search(names[0] or "") is not None
    whole = tuple(plain(who) == plain(names[0]) for who in called)
    if several and any(whole):
        return whole
    return tuple(any(same_name(who, name) for name in names if name or names[0] is None) for who in called)


def plain(name: str | None) -> str:
    """Return the words of a name, of several that act together with "and" between them."""
    joined = JOINED.sub(" and ", name or "").lower()
    return re.sub(r"\W+", " ", joined).replace("the ", "").strip()


def ranked(claims: Sequence[Asked], known: Mapping[str, int]) -> list[Ranked]:
    """Return claims as the learner sees them: signs that hold often enough."""
    return [([[sign for sign in one.signs if known[sign] >= SEEN] for one in each.among], each.right) for each in claims]


def learn(claims: Sequence[Asked]) -> dict[str, int]:
    """Learn how much each sign speaks for somebody, in whole hundredths; weak signs are dropped."""
    known = Counter(sign for each in claims for one in each.among for sign in one.signs)
    weights = one_of(ranked(claims, known), rounds=ROUNDS, shrink=SHRINK)
    whole = {sign: round(SCALE * weight) for sign, weight in weights.items()}
    return {sign: weight for sign, weight in whole.items() if abs(weight) >= WEAK}


def is_right(each: Asked, weights: Mapping[str, int]) -> bool:
    """Say whether the actor that these weights choose is the one of the label."""
    return each.right[each.among.index(chosen(each.among, Weights(weights, AHEAD)))]


def main() -> int:
    """Learn the weights, print what they are worth on unseen documents, write them."""
    if not THEIRS.is_dir():
        print(f"nothing learnt: there are no labelled documents at {THEIRS}")
        return 1
    documents, taught = list(given()), [claim for each in ruled() for claim in asked(each)] * RULED_AGAIN
    claims = [asked(each) for each in documents]
    folds = folds_of([(each.ours, each.document) for each in documents])
    often = [(fold, each * (1 if document.ours else TOLD_AGAIN)) for document, fold, each in zip(documents, folds, claims, strict=True)]
    without = [[*taught, *(claim for fold, each in often if fold != left_out for claim in each)] for left_out in (*range(FOLDS), None)]
    with ProcessPoolExecutor() as pool:
        *learnt, signs = pool.map(learn, without)
    unseen = [(document.ours, claim, learnt[fold]) for document, fold, each in zip(documents, folds, claims, strict=True) for claim in each]
    figures = {
        "documents": worth([(claim, weights) for ours, claim, weights in unseen if not ours]),
        "documents of ours": worth([(claim, weights) for ours, claim, weights in unseen if ours]),
    }
    print(*(f"actors of unseen {name}: {each}" for name, each in figures.items()), sep="\n")
    head = {"made_by": "python -m benchmarks.actors", "learnt_from": digest(), "unseen": figures, "ahead": AHEAD, "signs": signs}
    WEIGHTS.write_text(json.dumps(head, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{WEIGHTS.parent.name}/{WEIGHTS.name}: {WEIGHTS.stat().st_size / 1000:.0f} kB, {len(signs)} signs")
    return 0


def worth(unseen: Sequence[tuple[Asked, Mapping[str, int]]]) -> dict[str, float]:
    """Return how many actors are right, how many by the rules alone, how many are among those considered, and of how many claims."""
    right = {
        "right": sum(is_right(claim, weights) for claim, weights in unseen),
        "right by the rules": sum(is_right(claim, {}) for claim, _ in unseen),
        "considered": sum(any(claim.right) for claim, _ in unseen),
    }
    return {name: round(many / max(1, len(unseen)), 3) for name, many in right.items()} | {"of": len(unseen)}


if __name__ == "__main__":
    sys.exit(main())
