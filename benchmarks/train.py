"""python -m benchmarks.train: learn the weights of the claims reader (parsers/claims/weights.json).

    data/sentence_kinds.jsonl ──► what words tell of a kind ─┐
    labelled documents of ../shared ─────────────────────────┴──► how much each sign counts, and from where on a claim stands

The sentences were written for this project and lie here; the documents stay where they are, and without them nothing is learnt.
Every figure is of documents that the weights behind it have not seen.
"""

from __future__ import annotations

import hashlib
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.learn import chance, several, yes_or_no
from parsers.claims.context import Context, context
from parsers.claims.judge import Judged, judge
from parsers.claims.merge import merge
from parsers.claims.rerank import OUTCOMES, SCALE, WEIGHTS, Weights, by_words, choose, known_by
from parsers.claims.rules import HERE, KINDS, examples, hits
from parsers.claims.segment import sentences
from parsers.claims.signs import Signs, Told
from parsers.claims.spans import find_spans
from parsers.claims.words import features
from parsers.model import Document, Kind, Money

DATA = Path(__file__).parent / "data" / "sentence_kinds.jsonl"
DOCUMENTS = Path(__file__).parents[2] / "shared" / "eval" / "claims"
FOLDS = 8
SEEN = 3  # sentences in which a feature must stand to be learnt
BARS = [step / 100 for step in range(14, 46, 2)]
SECOND_BARS = (0.3, 0.35, 0.4, 0.45, 0.5, 0.6)
Pieces = list[tuple[int, int]]
Row = list[tuple[dict[str, float], bool]]  # of a sentence: the signs of each kind, and whether the labels say so
Rows = list[list[Row]]  # of documents, of their sentences


@dataclass(slots=True)
class Labelled:
    """A labelled document: what is known of its sentences, and its claims as kind and evidence."""

    text: str
    sums: tuple[Money, ...]
    about: Context
    judged: tuple[Judged, ...]
    known: list[list[str]]
    claims: list[tuple[Kind, Pieces]]

    def says(self, number: int, kind: Kind) -> bool:
        """Say whether a sentence is evidence of a claim of this kind."""
        sentence = self.judged[number].sentence
        return any(kind == each and overlap([(sentence.start, sentence.end)], pieces) for each, pieces in self.claims)


def overlap(these: Pieces, those: Pieces) -> bool:
    """Say whether any two pieces share half of the shorter one."""
    return any(min(e, y) - max(s, x) >= 0.5 * min(e - s, y - x) > 0 for s, e in these for x, y in those)


def digest() -> str:
    """Return a digest of what the weights depend on: the sentences, the rules with their examples, their lexicon."""
    found = hashlib.sha256(DATA.read_bytes())
    for path in (HERE / "lexicon.toml", *sorted((HERE / "rules").glob("*.toml"))):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith(("weight", "pattern", "text", "[[")) or path.name == "lexicon.toml":
                found.update(line.encode())
    return found.hexdigest()[:16]


def labelled_sentences() -> list[tuple[list[str], list[float]]]:
    """Return the labelled sentences, and those that rule files give as examples, as the reader would know them."""
    rows = [json.loads(line) for line in DATA.read_text(encoding="utf-8").splitlines()]
    found = [_known(row["text"], row["before"] or "", row["kinds"]) for row in rows]
    return found + [_known(example.text, "", [example.kind]) for example in examples() if example.expects is not None]


def _known(text: str, before: str, kinds: Sequence[Kind]) -> tuple[list[str], list[float]]:
    opening = f"{before}\n" if before else ""
    marked = find_spans(Document(url="http://sentence.example/", title=None, text=opening + text)).marked
    here = marked[len(opening) :]
    told: Sequence[Kind | None] = kinds or [None]
    known = features(here, marked[: len(opening)], {hit.rule.name for hit in hits(here)})
    return known, [(outcome in told) / len(told) for outcome in OUTCOMES]


def labelled_documents() -> list[Labelled]:
    """Return the labelled documents, judged by the rules in context."""
    given = {row["id"]: row for row in _rows(DOCUMENTS / "documents.jsonl")}
    return [_labelled(given[row["id"]], row["claims"]) for row in _rows(DOCUMENTS / "gold.jsonl")]


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _labelled(row: dict[str, Any], claims: list[dict[str, Any]]) -> Labelled:
    document = Document(url="http://document.example/", title=row["title"], text=row["text"])
    found = find_spans(document)
    about = context(document.title, document.text, found.orgs)
    judged = judge(sentences(document.text), about, found.marked)
    return Labelled(
        document.text,
        found.money,
        about,
        judged,
        known_by(judged, found.marked),
        [(claim["kind"], _stands(row["text"], claim["evidence"])) for claim in claims],
    )


def _stands(text: str, quotes: list[str]) -> Pieces:
    return [(found.start(), found.end()) for quote in quotes for found in re.finditer(re.escape(quote), text)]


def learn_words(given: list[tuple[list[str], list[float]]]) -> tuple[dict[str, list[int]], list[float]]:
    """Learn what words tell, from features seen often enough; weights are whole hundredths."""
    count = Counter(feature for known, _ in given for feature in known)
    often = [([feature for feature in known if count[feature] >= SEEN], shares) for known, shares in given]
    weights, bias = several(often, len(OUTCOMES), rounds=12, shrink=0.002)
    whole = {word: [round(SCALE * weight) for weight in weights[word]] for word in sorted(weights)}
    return whole, [round(value, 3) for value in bias]


def examples_of(document: Labelled, told: Sequence[Told]) -> list[Row]:
    """Return per sentence and kind the signs, and whether the labels say so."""
    found = Signs(document.judged, told, document.about)
    return [[(found.of(number, kind), document.says(number, kind)) for kind in KINDS] for number in range(len(document.judged))]


def right(document: Labelled, sure: list[dict[Kind, float]], bar: float, second_bar: float) -> Counter[str]:
    """Count the claims that are right (kind and evidence), read and labelled, at given bars."""
    for judged, each in zip(document.judged, sure, strict=True):
        judged.sure = each
        judged.kinds = () if document.about.off_topic else choose(judged, bar, second_bar)
    left, found = list(document.claims), Counter(labelled=len(document.claims))
    for draft in merge(document.judged, document.text, document.sums):
        pieces = [(document.judged[number].sentence.start, document.judged[number].sentence.end) for number in draft.sentences]
        match = next((claim for claim in left if claim[0] == draft.kind and overlap(pieces, claim[1])), None)
        found["read"] += 1
        if match:
            left.remove(match)
            found["right"] += 1
    return found


def f1(counts: Sequence[Counter[str]]) -> float:
    """Return F1 over several documents."""
    total = sum(counts, Counter[str]())
    return 2 * total["right"] / max(1, total["read"] + total["labelled"])


def unseen(rows: Rows, seed: int) -> list[list[dict[Kind, float]]]:
    """Return per document how sure its claims are by weights that were learnt on the others."""
    order = list(range(len(rows)))
    random.Random(seed).shuffle(order)  # noqa: S311
    found: list[list[dict[Kind, float]]] = [[] for _ in rows]
    for fold in range(FOLDS):
        left_out = set(order[fold::FOLDS])
        weights = learn_signs([rows[number] for number in order if number not in left_out])
        for number in left_out:
            found[number] = [{kind: chance(each, weights) for kind, (each, _) in zip(KINDS, row, strict=True)} for row in rows[number]]
    return found


def calibrated(rows: Rows, tries: list[list[list[dict[Kind, float]]]]) -> dict[str, float]:
    """Return, for bands of how sure the weights were on documents that they had not seen, how often the labels agreed."""
    agreed: dict[str, list[bool]] = {}
    for sure in tries:
        for document, told in zip(rows, sure, strict=True):
            for sentence, each in zip(document, told, strict=True):
                for (_, truth), value in zip(sentence, each.values(), strict=True):
                    agreed.setdefault(f"{int(10 * value) / 10:.1f}", []).append(truth)
    return {band: round(sum(truths) / len(truths), 2) for band, truths in sorted(agreed.items())}


def learn_signs(rows: Rows) -> dict[str, float]:
    """Learn how much each sign counts."""
    return yes_or_no([example for document in rows for sentence in document for example in sentence], rounds=12, shrink=0.001)


def main() -> int:
    """Learn the weights, print what they are worth on unseen documents, write them."""
    if not DOCUMENTS.is_dir():
        print(f"nothing learnt: there are no labelled documents at {DOCUMENTS}")
        return 1
    words, bias = learn_words(labelled_sentences())
    learnt = Weights({word: tuple(weight / SCALE for weight in row) for word, row in words.items()}, tuple(bias), {}, 0, 0)
    documents = labelled_documents()
    rows = [examples_of(document, [by_words(known, learnt) for known in document.known]) for document in documents]
    tries = [unseen(rows, seed) for seed in (1, 2, 3)]
    table = {
        (bar, second): [[right(document, sure, bar, second) for document, sure in zip(documents, each, strict=True)] for each in tries]
        for bar in BARS
        for second in SECOND_BARS
    }
    mean = {bars: sum(map(f1, each)) / len(each) for bars, each in table.items()}
    bar, second = max(mean, key=lambda bars: mean[bars])
    honest = nested(table)
    print(f"F1 of claims on unseen documents {honest:.3f} (bars of the other folds), {mean[bar, second]:.3f} (best bars: {bar}, {second})")
    weights = {name: round(weight, 3) for name, weight in sorted(learn_signs(rows).items())}
    write(
        {
            "bar": bar,
            "second_bar": second,
            "f1_unseen": round(honest, 3),
            "calibrated": calibrated(rows, tries),
            "signs": weights,
            "bias": bias,
        },
        words,
    )
    return 0


def nested(table: dict[tuple[float, float], list[list[Counter[str]]]]) -> float:
    """Return F1 with bars that were chosen on other documents than those they are used for."""
    many = len(next(iter(table.values()))[0])
    kept = []
    for fold in range(FOLDS):
        others = [number for number in range(many) if number % FOLDS != fold]
        best = max(table, key=lambda bars: f1([counts[number] for counts in table[bars] for number in others]))
        kept += [counts[number] for counts in table[best] for number in range(fold, many, FOLDS)]
    return f1(kept)


def write(figures: dict[str, Any], words: dict[str, list[int]]) -> None:
    """Write the weights, one word a line."""
    head = {"made_by": "python -m benchmarks.train", "learnt_from": digest(), **figures}
    lines = ",\n".join(f"{json.dumps(word, ensure_ascii=False)}:{json.dumps(row, separators=(',', ':'))}" for word, row in words.items())
    opening = json.dumps(head, ensure_ascii=False, indent=1)[:-2]
    WEIGHTS.write_text(f'{opening},\n "words": {{\n{lines}\n}}}}\n', encoding="utf-8")
    print(f"{WEIGHTS.name}: {WEIGHTS.stat().st_size / 1000:.0f} kB, {len(words)} features of words, {len(figures['signs'])} signs")


if __name__ == "__main__":
    sys.exit(main())
