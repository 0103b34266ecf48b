"""python -m benchmarks.train: learn the weights of the claims reader (parsers/claims/kinds/weights.json).

    labelled sentences, documents ──► what words tell of a kind ─┐
    labelled documents ──────────────────────────────────────────┴──► how much each sign counts, and from where on a claim stands

What is learnt from, and where it lies: `benchmarks.labelled`. Every figure is of documents that the weights behind it have not seen:
the documents are parted into folds, and both the words and the signs that judge a fold were learnt on the others. The same data make
the same weights, byte for byte.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from benchmarks.folds import FOLDS, folds_of
from benchmarks.labelled import SENTENCES, Labelled, labelled_sentences, our_documents, their_documents
from benchmarks.layers import Example, learn_layers
from benchmarks.learn import yes_or_no
from benchmarks.ours import DOCUMENTS
from benchmarks.scorer import THEIRS
from benchmarks.unseen import Read, Sure, best_bars, calibrate, every_bar, f1, f1_of_any_kind, interval, nested, reliability
from parsers.claims.kinds.judge import judge
from parsers.claims.kinds.network import Layers, Network
from parsers.claims.kinds.probable import sure
from parsers.claims.kinds.rerank import NO_CLAIM, OUTCOMES, WEIGHTS
from parsers.claims.kinds.signs import Signs, Told
from parsers.claims.kinds.words import SENSES, features, words_of
from parsers.claims.rules.hits import examples, files, hits
from parsers.claims.rules.rule_files import LEXICON
from parsers.claims.sentences import boilerplate
from parsers.model import Document, Kind

# what words mean, and what is no sentence to learn from: every line tells
WHOLE = (LEXICON, SENSES, Path(boilerplate.__file__).with_suffix(".toml"))
ROUNDS = 4  # that words are learnt in
RULED_AGAIN = 12  # how often each example of a rule file is shown to the words: what a rule file says is what the kind means
TOLD_AGAIN = 2  # how often each of their documents is shown to words and signs: real pages are fewer than ours, and what is read later
COUNTED_AGAIN = 15  # how often each is counted for the bars and the curve of confidence, so that their claims weigh as much as ours


def digest() -> str:
    """Return a digest of what the weights depend on here: the labelled data, the rules with their examples, and what WHOLE lists."""
    found = hashlib.sha256()
    for path in (*sorted(SENTENCES.glob("*.jsonl")), *sorted(DOCUMENTS.glob("*.txt"))):
        found.update(path.read_bytes())
    for path in (*WHOLE, *files()):
        for line in path.read_text(encoding="utf-8").splitlines():
            if path in WHOLE or line.startswith(("weight", "pattern", "text", "[[")):
                found.update(line.encode())
    return found.hexdigest()[:16]


def known_sentences() -> list[Example]:
    """Return the labelled sentences, and those that rule files give as examples, as the reader would know them."""
    ruled: list[tuple[str, str, list[Kind]]] = [
        (each.text, "", [] if each.never else [each.kind]) for each in examples() if each.never or each.expects is not None
    ]
    given = [*labelled_sentences(), *ruled * RULED_AGAIN]
    return [(_known(text, before), shares(kinds)) for text, before, kinds in given]


def _known(text: str, before: str) -> set[str]:
    opening = f"{before}\n" if before else ""
    seen = judge(Document(url="http://sentence.example/", title=None, text=opening + text))
    words = words_of(seen.marked, len(opening), len(opening) + len(text), seen.names)
    return features(words, [hit.rule.name for hit in hits(seen.marked[len(opening) :], words.asked)])


def shares(kinds: Sequence[Kind] | frozenset[Kind]) -> list[float]:
    """Return the share of each outcome in a sentence of these kinds."""
    told: Sequence[Kind | None] | frozenset[Kind] = kinds or [None]
    return [(outcome in told) / len(told) for outcome in OUTCOMES]


def learn_words(given: Sequence[Example]) -> Layers:
    """Learn what words tell of each kind."""
    return learn_layers(given, len(OUTCOMES), ROUNDS)


@dataclass(slots=True)
class Row:
    """A sentence as the signs' learner sees it: the signs of each likely kind, and whether the labels say so."""

    signs: dict[Kind, dict[str, float]]
    kinds: frozenset[Kind]


def rows_of(document: Labelled, found: Signs) -> list[Row]:
    """Return the rows of a document with these signs."""
    return [Row({kind: found.of(number, kind) for kind in found.likely(number)}, kinds) for number, kinds in enumerate(document.kinds)]


def learn_signs(documents: Sequence[tuple[Labelled, list[Row]]]) -> dict[str, float]:
    """Learn how much each sign counts."""
    given = [
        (signs, kind in row.kinds)
        for document, rows in documents
        for _ in range(1 if document.ours else TOLD_AGAIN)
        for row in rows
        for kind, signs in row.signs.items()
    ]
    return yes_or_no(given, rounds=8, shrink=0.001)


def tell(documents: Sequence[Labelled], folds: Sequence[int], alone: list[Example]) -> list[Told]:
    """Return what words tell of each document, by weights learnt without its fold."""
    of_fold = [
        [pair for document, fold in zip(documents, folds, strict=True) if fold != left_out for pair in known_document(document)]
        for left_out in range(FOLDS)
    ]
    with ProcessPoolExecutor() as pool:
        learnt = [Network(layers) for layers in pool.map(learn_words, [[*alone, *others] for others in of_fold])]
    return [told_by(learnt[fold], document) for document, fold in zip(documents, folds, strict=True)]


def told_by(words: Network, document: Labelled) -> Told:
    """Return what words tell of a document by weights that were learnt from others."""
    return Told(words.shares(OUTCOMES, document.known_title), [words.shares(OUTCOMES, known) for known in document.known])


def judge_unseen(documents: Sequence[Labelled], rows: Sequence[list[Row]], folds: Sequence[int]) -> list[Sure]:
    """Return how sure each document's sentences are, by signs learnt without its fold."""
    weights = [
        learn_signs([pair for pair, fold in zip(zip(documents, rows, strict=True), folds, strict=True) if fold != left_out])
        for left_out in range(FOLDS)
    ]
    return [
        [{kind: sure(signs, weights[fold]) for kind, signs in row.signs.items()} for row in each]
        for each, fold in zip(rows, folds, strict=True)
    ]


def main() -> int:
    """Learn the weights, print what they are worth on unseen documents, write them."""
    if not THEIRS.is_dir():
        print(f"nothing learnt: there are no labelled documents at {THEIRS}")
        return 1
    alone = known_sentences()
    documents = [*their_documents(), *our_documents()]
    folds = folds_of([(each.ours, each.document) for each in documents])
    told = tell(documents, folds, alone)
    signs = [Signs(document.document, document.judged, each, document.about) for document, each in zip(documents, told, strict=True)]
    rows = [rows_of(document, each) for document, each in zip(documents, signs, strict=True)]
    unseen = judge_unseen(documents, rows, folds)
    theirs = [number for number, document in enumerate(documents) if not document.ours]
    table = every_bar(documents, signs, unseen)
    counted = [number for number, document in enumerate(documents) for _ in range(1 if document.ours else COUNTED_AGAIN)]
    bars = best_bars(table, counted)
    honest = nested(table, folds, counted)
    figures = {
        "documents": worth([honest[number] for number in theirs]),
        "documents of ours": worth([each for document, each in zip(documents, honest, strict=True) if document.ours]),
    }
    print(*(f"F1 of claims on unseen {name}: {each}" for name, each in figures.items()), f"bars {bars}", sep="\n")
    words = learn_words([*alone, *(pair for document in documents for pair in known_document(document))])
    weights = {name: round(weight, 3) for name, weight in sorted(learn_signs(list(zip(documents, rows, strict=True))).items())}
    curve = calibrate(
        [each for document, each in zip(documents, table[bars], strict=True) for _ in range(1 if document.ours else COUNTED_AGAIN)]
    )
    head = {
        "made_by": "python -m benchmarks.train",
        "learnt_from": digest(),
        "bar": bars[0],
        "second_bar": bars[1],
        "unseen": figures,
        "confidence": curve,
        "calibrated": reliability(curve, [table[bars][number] for number in theirs]),
        "signs": weights,
    }
    write(WEIGHTS, head, words, [outcome or NO_CLAIM for outcome in OUTCOMES])
    return 0


def known_document(document: Labelled) -> Iterator[Example]:
    """Yield the sentences of a document as the words' learner sees them, as often as it does."""
    for _ in range(1 if document.ours else TOLD_AGAIN):
        yield from ((known, shares(kinds)) for known, kinds in zip(document.known, document.kinds, strict=True))


def worth(honest: Sequence[Read]) -> dict[str, float]:
    """Return F1 with its interval, the same whatever the kind, rounded, and of how many documents."""
    low, high = interval(honest)
    found = {"f1": f1(honest), "from": low, "to": high, "f1 whatever the kind": f1_of_any_kind(honest)}
    return {name: round(value, 3) for name, value in found.items()} | {"of": len(honest)}


def write(path: Path, head: Mapping[str, Any], learnt: Layers, outcomes: Sequence[str]) -> None:
    """Write weights: what is said of the whole, then one feature a line, its weights in the order of the outcomes or of the units."""
    given = {**head, **asdict(learnt), "bias": dict(zip(outcomes, learnt.bias, strict=True))}
    path.write_text(json.dumps(given, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{path.name}: {path.stat().st_size / 1000:.0f} kB, {len(learnt.alone)} features alone, {len(learnt.together)} together")


if __name__ == "__main__":
    sys.exit(main())
