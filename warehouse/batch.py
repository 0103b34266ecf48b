"""What goes on the shelf and what comes back from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import astuple, dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Literal, Self

from parsers.model import Document, Link, Listing, PageKind, Reading, Rest, SecondReading, Visit


@dataclass(frozen=True, slots=True)
class Quarantined:
    """A reader of ours failed on a page: at which stage, and with what."""

    stage: Literal["parse", "read"]
    error: str
    message: str


@dataclass(frozen=True, slots=True)
class Consulted:
    """What came of asking the optional model about a document: its reading, or why there is none."""

    model: str
    prompt: str  # version of the wording that it was asked with
    questions: int  # pieces that the text was cut into
    reading: SecondReading | None = None
    reason: str | None = None  # null where it was read
    detail: str | None = None  # for people
    was_asked: bool = True  # false: nobody was asked, because nothing was to be expected


@dataclass(frozen=True, slots=True)
class ModelReply:
    """What a model replied to a question, kept so that it is not asked again."""

    question_sha256: str
    prompt: str
    model: str
    reply: str


@dataclass(frozen=True, slots=True)
class Kept:
    """One visit and all that came of it."""

    visit: Visit
    archive: str | None = None  # address of the page's bytes: "NAME.warc.gz#OFFSET"
    listing: Listing | None = None
    document: Document | None = None
    reading: Reading | None = None
    consulted: Consulted | None = None  # null: no model was to be asked
    quarantined: Quarantined | None = None
    link: Link | None = None  # as a person gave it, with a title or date that the page itself may not tell; a rereading needs it again


@dataclass(frozen=True, slots=True)
class Batch:
    """What is loaded in one transaction, once: a batch with the same id again changes nothing."""

    batch_id: str
    run_id: str
    loaded_at: datetime
    kept: tuple[Kept, ...]
    rests: Mapping[str, Rest] = field(default_factory=dict)  # authorities to be left alone, until when and why
    reread: bool = False  # pages of the shelf read again: nobody was visited, so no visit is recorded


@dataclass(frozen=True, slots=True)
class Added:
    """What a batch, or several, added."""

    visits: int = 0
    links: int = 0
    pages: int = 0
    documents_new: int = 0
    versions_new: int = 0  # those of new documents included
    claims_new: int = 0  # of the rules, as everywhere where claims are counted
    claims_closed: int = 0
    model_read: int = 0  # documents that the optional model has read
    model_failed: int = 0  # and has not, though it was to
    model_claims_new: int = 0
    model_refused: int = 0  # of its proposals

    def __add__(self, other: Self) -> Added:
        """Return the sums of both."""
        return Added(*(a + b for a, b in zip(astuple(self), astuple(other), strict=True)))


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """What the shelf must know of a source: whose it is, on which terms, and what a visit to it promises."""

    source: str
    publisher: str
    jurisdiction: str | None
    tier: str
    licence: str
    store_text: Literal["full", "metadata"]
    kind: PageKind
    url: str
    hosts: tuple[str, ...] = ()  # of its pages: its terms hold for all that stands there
    expect_links: int = 1
    is_on: bool = True
    off_because: str | None = None


@dataclass(frozen=True, slots=True)
class ExchangeRate:
    """A reference rate of a day."""

    currency: str  # ISO 4217
    day: date
    per_eur: Decimal  # units of the currency for one euro
    source: str  # who set it


@dataclass(frozen=True, slots=True)
class Confirmed:
    """The page version that "not modified" speaks of."""

    since: datetime  # the visit that brought it first; nothing else has come from there since
    archive: str | None  # address of its bytes; null: it was only looked at, they were not kept
    title: str | None  # null: it has none, or nothing was read from it


@dataclass(frozen=True, slots=True)
class KeptPage:
    """A page version on the shelf; its bytes are at `archive`."""

    page_id: str
    url: str
    final_url: str
    kind: PageKind
    sha256: str
    fetched_at: datetime
    archive: str
    source: str | None
    title: str | None  # as the link that led there tells it
    published: str | None
