"""What the house speaks about: links, pages, documents, values and claims.

Every record is frozen and made in one place. Offsets are code points of `Document.text`, `[start, end)`:
`text[start:end]` is the surface or the quote.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Literal

# ---- vocabularies: the same words in TOML, Python and SQL --------------------------------------------------------------

PageKind = Literal["page", "feed", "sitemap", "listing", "api"]

Kind = Literal[
    "funding", "legislation", "regulation", "enforcement", "trade_control", "institution",
    "strategy", "partnership", "infrastructure", "target", "consultation", "position",
]  # fmt: skip
Stage = Literal["considered", "proposed", "announced", "passed", "enacted", "in_force", "delayed", "withdrawn", "stated"]
Factuality = Literal["asserted", "possible", "negated"]

CurrencyBasis = Literal["sign", "code", "word", "jurisdiction", "publisher", "default"]
Qualifier = Literal["exact", "approx", "min", "max", "range"]
MoneyRole = Literal["total", "part", "conversion", "penalty"]
TimeRole = Literal["event", "effective", "deadline", "period"]
Precision = Literal["year", "half", "quarter", "month", "week", "day", "minute", "second"]
Completeness = Literal["full", "partial"]

Outcome = Literal["ok", "not_modified", "partial", "gone", "deferred", "rejected"]
CAME: frozenset[Outcome] = frozenset({"ok", "partial", "not_modified"})  # what was asked for is here
Reason = Literal[
    "not_found", "forbidden", "auth", "legal", "client_error", "server_error", "rate_limited", "timeout", "connect", "tls", "protocol",
    "truncated", "too_large", "bad_encoding", "too_many_redirects", "blocked_address", "blocked_scheme", "empty", "unsupported_type",
    "not_a_feed", "not_a_sitemap", "malformed", "too_deep", "soft_404", "login_wall", "consent_wall", "bot_challenge", "no_content", "loop",
    "robots", "robots_unreachable",
]  # fmt: skip


class Unreadable(Exception):
    """A page from which nothing can be kept: `reason` is of the vocabulary of visits, `detail` says what was seen."""

    def __init__(self, reason: Reason, detail: str) -> None:
        super().__init__(reason, detail)  # both as arguments, so that it crosses a process boundary whole
        self.reason: Reason = reason
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.reason}: {self.detail}"


# ---- the way of the data: Link, Page, Visit, Document ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Link:
    """A URL worth a visit, and what the place that named it says of it."""

    url: str
    kind: PageKind = "page"
    source: str | None = None  # id of the source that led here; null when a person named the URL
    title: str | None = None
    published: str | None = None  # as the feed or list writes it, unread
    summary: str | None = None
    updated: str | None = None  # as the feed writes it: a change here asks for another look
    found_in: str | None = None  # "feed", "listing", "sitemap", "api", or "given" by the person who asked


@dataclass(frozen=True, slots=True)
class Listing:
    """What an index page (feed, sitemap, listing, API answer) holds."""

    links: tuple[Link, ...]
    completeness: Completeness = "full"
    continues: tuple[str, ...] = ()  # addresses of its further pages or parts, to be visited for the rest
    ttl_s: int | None = None  # the pause between polls that the publisher asks for
    missed: tuple[str, ...] = ()  # selectors of the layout that found nothing ("entry"): the links are guessed, the site looks different by now


@dataclass(frozen=True, slots=True)
class Page:
    """A response as received: the bytes and what HTTP said of them."""

    url: str  # as asked for
    final_url: str  # after redirections; relative links start here
    kind: PageKind
    body: bytes  # content codings undone, otherwise untouched
    fetched_at: datetime  # an instant in UTC
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()  # in the order received, names in lower case

    @property
    def sha256(self) -> str:
        """Hex digest of the body: with the URL, the identity of a page version."""
        return hashlib.sha256(self.body).hexdigest()

    def header(self, name: str) -> str | None:
        """Return the first value of a header, or null where it was not sent."""
        return next((value for key, value in self.headers if key == name.lower()), None)


@dataclass(frozen=True, slots=True)
class Visit:
    """What came of asking for one URL once; every visit leaves exactly one."""

    url: str
    kind: PageKind
    visited_at: datetime  # an instant in UTC
    outcome: Outcome
    reason: Reason | None = None  # goes with rejected and deferred, null with the others
    detail: str | None = None  # for people: what was seen, and where
    source: str | None = None
    status: int | None = None  # of the last response, null where none came
    final_url: str | None = None
    moved_to: str | None = None  # where a chain of permanent redirections (301, 308) leads: to be asked first next time
    etag: str | None = None  # opaque, to be echoed in If-None-Match (RFC 9110)
    last_modified: str | None = None  # opaque, to be echoed in If-Modified-Since
    next_visit_at: datetime | None = None  # not before; null: when the source's cadence says so, or never (gone)
    attempts: int = 1
    page: Page | None = None  # null where nothing came or nothing new did


@dataclass(frozen=True, slots=True)
class Remembered:
    """What is known of one URL from earlier visits."""

    etag: str | None = None  # echoed as it came
    last_modified: str | None = None  # echoed as it came
    sha256: str | None = None  # of the last body that was kept
    moved_to: str | None = None  # where permanent redirections led: asked first


@dataclass(frozen=True, slots=True)
class Layout:
    """What a source file knows of its site: whose pages they are, and CSS selectors, first match wins. Everything may be unknown."""

    publisher: str | None = None
    jurisdiction: str | None = None  # ISO 3166-1 alpha-2, ISO 3166-2, EU, INT: of the publisher
    official: bool | None = None  # whether a public body publishes: it tells of its own policy, an outlet of anybody's
    language: str | None = None  # BCP 47
    time_zone: str | None = None  # IANA name: of dates that the page gives without one
    title: tuple[str, ...] = ()
    lead: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    published: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()  # within body, what is none of the text
    entry: str | None = None  # a listing's repeated element
    entry_link: str | None = None  # within the entry; by default its first link
    entry_title: str | None = None
    entry_published: str | None = None
    entry_script: str | None = None  # a regular expression with groups url, title, published, for lists that inline script writes
    until: date | None = None  # the last day on which pages looked so; null: today's layout


@dataclass(frozen=True, slots=True)
class Document:
    """What a careful reader takes from a page: the text that evidence is cut from, and what the page says about it."""

    url: str  # canonical
    title: str | None
    text: str  # lead and body, parted by a blank line; the title stands apart
    lead: str | None = None
    body_start: int = 0  # where the body begins in text
    title_variants: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    publisher: str | None = None  # of the final URL, not of the feed that led there
    jurisdiction: str | None = None  # of the publisher, where its source file says so
    official: bool | None = None  # whether the publisher is a public body, where its source file says so
    published_on: date | None = None  # the day as the page prints it, locally
    published_at: datetime | None = None  # an instant; only where the page gives a time
    published_precision: Precision | None = None
    published_zone: str | None = None  # as given ("+09:00", "Asia/Seoul"), null where the page names none
    published_basis: str | None = None  # where it was read: "json-ld", "meta:article:published_time", "time", "layout", "feed", "given"
    language: str | None = None  # BCP 47
    completeness: Completeness = "full"
    confidence: float | None = None  # agreement between the voices that read it, 0 to 1; null where one voice spoke
    pages: tuple[int, ...] = ()  # offsets in text where the pages of a paged document (PDF) begin
    missed: tuple[str, ...] = ()  # selectors of the layout that found nothing ("body"): the site looks different by now


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
    per: Literal["year", "month", "day"] | None = None
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
    form: Literal["name", "adjective", "city", "institution"]


@dataclass(frozen=True, slots=True)
class Org:
    """An organisation named in a text; unresolved ones have no identifier."""

    start: int
    end: int
    surface: str
    name: str  # the usual English name where known, else the surface
    org_id: str | None  # "wikidata:Q..." or another registry's; never a guess
    jurisdiction: str | None  # whose body it is; null for firms and unknown ones
    form: Literal["government", "legislature", "court", "regulator", "international", "company", "university", "other"] = "other"


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


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read out of a document: whether it is about AI policy, why, and its claims in the order of their evidence."""

    relevance: float  # 0 to 1
    reasons: tuple[str, ...]
    claims: tuple[Claim, ...]


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
