"""Claims and what they are made of: spans of a text with what they mean, who did what, and what a second reader proposes.

Offsets are code points of `Document.text`, `[start, end)`: `text[start:end]` is the surface or the quote.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, get_args

from parsers.model.pages import Precision

Kind = Literal[
    "funding", "legislation", "regulation", "enforcement", "trade_control", "institution",
    "strategy", "partnership", "infrastructure", "target", "consultation", "position",
]  # fmt: skip
KINDS: tuple[Kind, ...] = get_args(Kind)
Stage = Literal["considered", "proposed", "announced", "passed", "enacted", "in_force", "delayed", "withdrawn", "stated"]
HALTED: frozenset[Stage] = frozenset({"withdrawn", "delayed"})  # of what was to come, or had come
Factuality = Literal["asserted", "possible", "negated"]

CurrencyBasis = Literal["sign", "code", "word", "jurisdiction", "publisher", "default"]
Qualifier = Literal["exact", "approx", "min", "max", "range"]
MoneyRole = Literal["total", "part", "conversion", "penalty"]
TimeRole = Literal["event", "effective", "deadline", "period"]
Per = Literal["year", "month", "day"]
PlaceForm = Literal["name", "adjective", "city", "institution"]
OrgForm = Literal["government", "legislature", "court", "regulator", "international", "company", "university", "other"]
PUBLIC: frozenset[OrgForm] = frozenset({"government", "legislature", "court", "regulator", "international"})

# ---- values: spans of a text with what they mean -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A piece of a text, in code points, end exclusive."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Money:
    """A sum: "$390 million" is USD 390,000,000."""

    start: int
    end: int
    surface: str
    amount: Decimal  # major units; of a range the lower end
    currency: str  # ISO 4217
    currency_basis: CurrencyBasis
    amount_max: Decimal | None = None  # of a range the upper end
    qualifier: Qualifier = "exact"
    per: Per | None = None
    role: MoneyRole = "total"


@dataclass(frozen=True, slots=True)
class Time:
    """A date, an interval or a length of time: "by the end of 2025" ends on 2025-12-31."""

    start: int
    end: int
    surface: str
    start_date: date | None = None  # null where open or unknown
    end_date: date | None = None  # the last day, inclusive; null where open or unknown
    duration: str | None = None  # ISO 8601, "P4Y", where only a length is told
    precision: Precision | None = None  # null for a length alone or a vague expression
    role: TimeRole = "event"
    anchor: date | None = None  # the day that a relative expression was resolved with


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number that is no money: "260,000 GPUs"."""

    start: int
    end: int
    surface: str
    value: Decimal  # of a range the lower end
    unit: str  # plain singular English: GPU, MW, person, percent, company ...
    qualifier: Qualifier = "exact"
    value_max: Decimal | None = None  # of a range the upper end


@dataclass(frozen=True, slots=True)
class Place:
    """A jurisdiction named in a text, by its name, its adjective, its capital or its seat of power."""

    start: int
    end: int
    surface: str
    code: str  # ISO 3166-1 alpha-2, ISO 3166-2, EU, INT
    form: PlaceForm


@dataclass(frozen=True, slots=True)
class Org:
    """An organisation named in a text; unresolved ones have no identifier."""

    start: int
    end: int
    surface: str
    name: str  # the usual English name where known, else the surface
    org_id: str | None  # "wikidata:Q..." or another registry's; never a guess
    jurisdiction: str | None  # whose body it is; null for firms and unknown ones
    form: OrgForm = "other"

    @property
    def is_public(self) -> bool:
        """Whether it is a public body, of one country or of several."""
        return self.form in PUBLIC


# ---- claims ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Claim:
    """Who did (or may do, or denied doing) what, for how much, by when, on whose word, and the words that say so."""

    kind: Kind
    stage: Stage
    factuality: Factuality
    actor: str | None  # surface, as the text has it
    actor_id: str | None  # identifier of the organisation or jurisdiction, null when unresolved
    jurisdiction: str | None  # whose policy
    object: str | None  # what is acted on
    attribution: str | None  # whom the text credits, null when the publisher itself asserts
    evidence: tuple[Span, ...]  # the fullest statement first
    rule: str  # name and version of what read it
    money: tuple[Money, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    times: tuple[Time, ...] = ()
    confidence: float | None = None  # calibrated on labelled data, or null
    actor_is_public: bool | None = None  # whether who acts does so for the public; null where nobody is named or a model read it


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read out of a document: whether it is about AI policy, why, and its claims in the order of their evidence."""

    relevance: float  # 0 to 1
    reasons: tuple[str, ...]
    claims: tuple[Claim, ...]
    unread: str | None = None  # why no claim was looked for, for people; null: they were


# ---- a second reader, optional: a model proposes, the text decides -----------------------------------------------------


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
