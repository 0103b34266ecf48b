"""How documents are parted into folds, so that each is judged by weights learnt without it."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence

from parsers.model import Document

FOLDS = 6


def folds_of(documents: Sequence[tuple[bool, Document]]) -> list[int]:
    """Part documents into folds that are alike: ours (true) and theirs each by turns, in an order that other documents do not change."""
    found, turn = [0] * len(documents), Counter[bool]()
    for number in sorted(range(len(documents)), key=lambda each: by_lot(documents[each][1])):
        ours = documents[number][0]
        found[number] = turn[ours] % FOLDS
        turn[ours] += 1
    return found


def by_lot(document: Document) -> str:
    """Return a word that says nothing of a document, and by which others do not change its place."""
    return hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest()
