"""What a second annotator says of data/blind, in the scorer's form: as well as two people agree, so far can a reader come."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

# Invented articles in the form of the labelled documents, written and labelled, twice and apart, without knowledge of the reader.
# Held out: no rule is made of them, and nothing is learnt from them.
BLIND = Path(__file__).parent / "data" / "blind"


def claims(text: str, **_: object) -> dict[str, Any]:
    """Return the claims that the second annotator sees in an article; it is one of those in data/blind, or KeyError is raised."""
    labels = _labels()[text]
    return {"relevance": float(labels["on_topic"]), "claims": [_claim(text, claim) for claim in labels["claims"]]}


def _claim(text: str, labelled: dict[str, Any]) -> dict[str, Any]:
    """Return a labelled claim with its words as the places where they stand first."""
    spans = [[at, at + len(quote)] for quote in labelled["evidence"] for at in [text.index(quote)]]
    return {**labelled, "evidence": spans, "confidence": None}


@cache
def _labels() -> dict[str, dict[str, Any]]:
    """Return what is labelled, by the text."""
    texts = {row["id"]: row["text"] for row in _rows("documents")}
    return {texts[row["id"]]: row for row in _rows("second")}


def _rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (BLIND / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]
