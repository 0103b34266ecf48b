"""What came of a second reader's proposals: those that passed the gate, and those that did not with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from parsers.model import Claim, Factuality


@dataclass(frozen=True, slots=True)
class Accepted:
    """A claim that the model proposed and the text bears out."""

    claim: Claim
    factuality_by_rules: Factuality  # how surely our own rules read the same sentence, whatever the model says


@dataclass(frozen=True, slots=True)
class NotTaken:
    """What the model proposed and the text does not bear out."""

    lost: Literal["claim", "slot"]  # the whole claim, or only the slot: the claim stands without it
    field: str  # what was at fault: quote, kind, money ..., or reply, where it could not be read
    given: str  # what was proposed there
    reason: str
    quote: str | None = None  # that the proposal rests on; null where it gives none
    sentence: int | None = None  # number of the sentence that the proposal names; null where it names none


@dataclass(frozen=True, slots=True)
class SecondReading:
    """All that a model proposed about a document, judged."""

    accepted: tuple[Accepted, ...]
    refused: tuple[NotTaken, ...]
