"""Pages and what they say: links, what came of visiting them, and the document that a careful reader takes from a page."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

PageKind = Literal["page", "feed", "sitemap", "listing", "api"]
Completeness = Literal["full", "partial"]
Precision = Literal["year", "half", "quarter", "month", "week", "day", "minute", "second"]

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
    missed: tuple[str, ...] = ()  # selectors of the layout that found nothing ("entry"): the links are guessed
    lacks: str | None = None  # for people: what of it could not be used, and why; null: nothing


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
    sha256: str = field(init=False, repr=False, compare=False)  # hex digest of the body: with the URL, the identity of a page version

    def __post_init__(self) -> None:
        object.__setattr__(self, "sha256", hashlib.sha256(self.body).hexdigest())  # once: it is asked for at every step

    def header(self, name: str) -> str | None:
        """Return the first value of a header, or null where it was not sent."""
        return next((value for key, value in self.headers if key == name.lower()), None)


@dataclass(frozen=True, slots=True)
class Rest:
    """A time in which an authority (host, and port where the URL has one) is left alone, and why."""

    until: datetime  # an instant in UTC
    reason: Reason
    detail: str  # for people: what was seen


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
