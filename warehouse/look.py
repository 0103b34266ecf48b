"""Looking at single things in a warehouse file: one claim with its words, the health of the sources."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from parsers.model import Money, Quantity, Time
from warehouse import connection
from warehouse.check import Failed, run
from warehouse.errors import looked_into
from warehouse.files import HERE

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ClaimInFull:
    """A claim, the values in it, and its quotes in their paragraphs."""

    claim: Record
    values: tuple[Money | Time | Quantity, ...]
    quotes: tuple[Record, ...]


@dataclass(frozen=True, slots=True)
class Health:
    """How the house is: each source, the pages that could not be read, and the checks that found something."""

    sources: tuple[Record, ...]
    quarantined: tuple[Record, ...]
    failed: tuple[Failed, ...]
    model: Record | None = None  # what the configured model has read and failed on; null: none is configured

    @property
    def good(self) -> bool:
        """Whether nothing wants attention."""
        answering = self.model is None or not self.model["failed"]
        return answering and not self.failed and not self.quarantined and all(source["health"] != "failing" for source in self.sources)


def claim(path: Path, claim_id: str) -> ClaimInFull | None:
    """Return one claim, open or closed; null where there is none of this id."""
    questions = ("claim", "claim_money", "claim_times", "claim_quantities", "claim_quotes")
    found, money, times, quantities, quotes = ask(path, questions, claim_id=claim_id)
    values: list[Money | Time | Quantity] = [*(Money(**row) for row in money), *(Time(**row) for row in times)]
    values += [Quantity(**row) for row in quantities]
    return ClaimInFull(found[0], tuple(values), quotes) if found else None


def claims_called(path: Path, beginning: str) -> tuple[str, ...]:
    """Return the ids that begin so, three at most: one where a beginning is enough to tell which claim is meant."""
    return tuple(row["claim_id"] for row in ask(path, ("claims_called",), beginning=beginning)[0])


def health(path: Path, model: tuple[str, str] | None = None) -> Health:
    """Return how the sources are, what is wrong with the file, and how the configured model (its name, its prompt) does."""
    sources, quarantined = ask(path, ("health", "quarantined"))
    read = ask(path, ("model",), model=model[0], prompt=model[1])[0][0] if model else None
    at = connection.read(path)
    try:
        with looked_into(path):
            return Health(sources, quarantined, run(at), read)
    finally:
        at.close()


def ask(path: Path, questions: tuple[str, ...], **parameters: object) -> list[tuple[Record, ...]]:
    """Return the answers to some of the questions in ask/, each as records."""
    at = connection.read(path)
    try:
        with looked_into(path):
            answers = []
            for question in questions:
                at.execute((HERE / "ask" / f"{question}.sql").read_text(encoding="utf-8"), parameters)
                names = [column[0] for column in at.description or []]
                answers.append(tuple(dict(zip(names, row, strict=True)) for row in at.fetchall()))
            return answers
    finally:
        at.close()
