"""What the reader of claims learns from: labelled sentences and documents.

    data/sentences/*.jsonl     single sentences, each with its kinds and perhaps the one before it; written for this project
    data/documents/*.txt       whole documents, each sentence with its claims; written for this project
    ../shared/eval/claims      labelled documents of others, beside this checkout; used, never copied

How documents of ours are written: `benchmarks.ours`. The words, the signs and the bars learn from kinds and evidence alone.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from benchmarks.ours import Label, Pieces, Written, all_written
from benchmarks.scorer import THEIRS
from parsers.claims.kinds.judge import judge
from parsers.claims.kinds.judged import Judged
from parsers.claims.kinds.rerank import known_by, title_known_by
from parsers.claims.sentences.context import Context
from parsers.claims.sentences.spans import Spans
from parsers.model import Document, Kind

DATA = Path(__file__).parent / "data"
SENTENCES = DATA / "sentences"
Claims = list[tuple[Kind, Pieces]]
T = TypeVar("T")


@dataclass(slots=True)
class Labelled:
    """A labelled document: what is known of its sentences, and its claims as kind and evidence."""

    ours: bool  # written for this project
    document: Document
    found: Spans
    about: Context
    judged: tuple[Judged, ...]
    known: list[set[str]]  # of each sentence, its features
    known_title: set[str]
    kinds: list[frozenset[Kind]]  # of each sentence, of what it is evidence
    claims: Claims


def overlap(these: Pieces, those: Pieces) -> bool:
    """Say whether any two pieces share half of the shorter one."""
    return any(min(e, y) - max(s, x) >= 0.5 * min(e - s, y - x) > 0 for s, e in these for x, y in those)


def pairs(labelled: Sequence[tuple[T, Kind, Pieces]], read: Sequence[dict[str, Any]]) -> Iterator[tuple[T, dict[str, Any]]]:
    """Yield what is labelled with the claim that was read so: the first of its kind in the same words that no other has taken."""
    left = list(read)
    for label, kind, pieces in labelled:
        same = (each for each in left if each["kind"] == kind and overlap([(a, b) for a, b in each["evidence"]], pieces))
        if found := next(same, None):
            left.remove(found)
            yield label, found


def labelled_sentences() -> Iterator[tuple[str, str, list[Kind]]]:
    """Yield the labelled sentences, each with the one before it (perhaps empty) and its kinds."""
    for path in sorted(SENTENCES.glob("*.jsonl")):
        for row in rows(path):
            yield row["text"], row["before"] or "", row["kinds"]


def our_documents() -> Iterator[Labelled]:
    """Yield the documents written for this project."""
    yield from map(of_ours, all_written())


def their_documents() -> Iterator[Labelled]:
    """Yield the labelled documents beside this checkout."""
    for given, labels in their_rows():
        claims: Claims = [(claim["kind"], stands(given["text"], claim["evidence"])) for claim in labels["claims"]]
        yield labelled(Document("http://document.example/", given["title"], given["text"]), claims, ours=False)


def our_dated() -> Iterator[tuple[Document, Sequence[tuple[Label, Pieces]]]]:
    """Yield the documents written for this project as they are read with their day, each with its labels."""
    for each in all_written():
        yield replace(each.document, published_on=each.published), each.claims


def their_dated() -> Iterator[tuple[Document, list[dict[str, Any]]]]:
    """Yield the labelled documents beside this checkout as they are read with their day, each with its labels."""
    for given, labels in their_rows():
        day = date.fromisoformat(labels["published"][:10]) if labels["published"] else None
        document = Document("http://document.example/", given["title"], given["text"], publisher=given["publisher"], published_on=day)
        yield document, labels["claims"]


def their_rows() -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Yield the documents beside this checkout as they are given, each with what is labelled of it."""
    given = {row["id"]: row for row in rows(THEIRS / "documents.jsonl")}
    yield from ((given[row["id"]], row) for row in rows(THEIRS / "gold.jsonl"))


def of_ours(each: Written) -> Labelled:
    """Return a document written for this project as the reader sees it, with its labels."""
    return labelled(each.document, [(label.kind, pieces) for label, pieces in each.claims], ours=True)


def labelled(document: Document, claims: Claims, *, ours: bool) -> Labelled:
    """Return a document as the reader sees it, with what its labels say of each sentence."""
    seen = judge(document)
    places = [[(each.sentence.start, each.sentence.end)] for each in seen.judged]
    kinds = [frozenset(kind for kind, pieces in claims if overlap(place, pieces)) for place in places]
    return Labelled(
        ours, document, seen.found, seen.about, seen.judged, known_by(seen.judged), title_known_by(document.title), kinds, claims
    )


def rows(path: Path) -> list[dict[str, Any]]:
    """Return the rows of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def stands(text: str, quotes: list[str]) -> Pieces:
    """Return where quotes stand in a text, each wherever it does."""
    return [(found.start(), found.end()) for quote in quotes for found in re.finditer(re.escape(quote), text)]
