"""What was read, as rows: documents in rounds, each with its claims, their values and their words.

Pure, as `received`. A value that no row may hold is refused and written down; what it belonged to stands without it. A claim whose
words are not in its text is refused as a whole.
"""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar
from urllib.parse import urlsplit

from parsers.model import Claim, Document, Money, Page, Quantity, SecondReading, Span, Time
from warehouse import identity, soundness
from warehouse.batch import Batch, Consulted, Kept
from warehouse.soundness import Refused, maybe, text

Row = tuple[Any, ...]
Read = tuple[Claim, str, str | None]  # a claim, its reader, and how surely the rules read a model's claim
T = TypeVar("T")
R = TypeVar("R")


@dataclass(slots=True)
class Round:
    """Documents, each at most once, with their claims: rows waiting for their staging tables; a table's name is its field's."""

    new_documents: list[Row] = field(default_factory=list)
    new_claims: list[Row] = field(default_factory=list)
    new_evidence: list[Row] = field(default_factory=list)
    new_money: list[Row] = field(default_factory=list)
    new_times: list[Row] = field(default_factory=list)
    new_quantities: list[Row] = field(default_factory=list)
    new_refusals: list[Row] = field(default_factory=list)
    new_model_readings: list[Row] = field(default_factory=list)
    new_model_refusals: list[Row] = field(default_factory=list)


def rounds(batch: Batch) -> Iterator[Round]:
    """Yield the documents of a batch, oldest page first, in as many rounds as one of them came: each change is seen for itself."""
    waiting = sorted((kept for kept in batch.kept if kept.document), key=order)
    while waiting:
        seen, later, this = set[str](), list[Kept](), Round()
        for kept in waiting:
            if kept.document is None or kept.document.url in seen:
                later.append(kept)
            else:
                seen.add(kept.document.url)
                Reader(this, batch, kept, kept.document).stage()
        yield this
        waiting = later


def order(kept: Kept) -> tuple[datetime, str]:
    """Return what orders the pages of one document."""
    page = page_of(kept)
    return page.fetched_at, page.url


def page_of(kept: Kept) -> Page:
    """Return the page that a document was read from."""
    if kept.visit.page is None:
        raise ValueError(f"{kept.visit.url}: a document can only be kept together with the page that it was read from")
    return kept.visit.page


class Reader:
    """Makes the rows of one document."""

    def __init__(self, this: Round, batch: Batch, kept: Kept, document: Document) -> None:
        self.this, self.batch, self.kept, self.document = this, batch, kept, document
        self.text = text(document.text)
        document_id = identity.document_id(document.url)
        self.document_id, self.version_id = str(document_id), str(identity.version_id(document_id, self.text))
        self.paragraphs = Paragraphs(self.text)

    def stage(self) -> None:
        """Add the document and its claims to the round."""
        page, reading = page_of(self.kept), self.kept.reading
        page_id = str(identity.page_id(page.url, page.sha256))
        which = (self.version_id, self.document_id, page_id, page.fetched_at)
        said = self.page_says()
        relevance = self.probability("relevance", reading.relevance) if reading else None
        reasons = [text(reason) for reason in reading.reasons] if reading else []
        claims = self.stage_claims([(claim, "rules", None) for claim in reading.claims]) if reading else []
        second = self.kept.consulted.reading if reading and self.kept.consulted else None
        if second:
            claims += self.stage_claims([(each.claim, "model", each.factuality_by_rules) for each in second.accepted])
        digest = hashlib.sha256(repr((said, relevance, reasons, claims)).encode()).hexdigest()
        host = urlsplit(self.document.url).hostname or ""
        where = (text(self.document.url), host, self.kept.visit.source, reading is not None, second is not None)
        self.this.new_documents.append((*where, *which, *said, relevance, reasons, digest, self.batch.batch_id))
        if reading and self.kept.consulted:
            self.stage_consulted(self.kept.consulted)

    def stage_consulted(self, told: Consulted) -> None:
        """Add what came of asking the model, and what of its proposals was refused."""
        second = told.reading or SecondReading((), ())
        which = (self.version_id, self.document_id, told.model, told.prompt)
        lost = sum(each.lost == "claim" for each in second.refused)
        outcome = ("failed" if told.reading is None else "read", maybe(told.reason), maybe(told.detail))
        counts = (told.questions, len(second.accepted), lost, int(told.was_asked))
        self.this.new_model_readings.append((*which, *outcome, *counts, self.batch.loaded_at, self.batch.batch_id))
        self.this.new_model_refusals += [
            (*which, n, each.lost, each.field, text(each.given), each.reason, maybe(each.quote), each.sentence, self.batch.batch_id)
            for n, each in enumerate(second.refused)
        ]

    def page_says(self) -> Row:
        """Return what the page says about its text, title to page_starts."""
        document = self.document
        return (
            maybe(document.title),
            [text(title) for title in document.title_variants],
            self.text,
            maybe(document.lead),
            self.fits(None, "body_start", document.body_start, self.body_start) or 0,
            [text(author) for author in document.authors],
            maybe(document.publisher),
            document.jurisdiction,
            document.published_on,
            document.published_at,
            self.fits(None, "published_precision", document.published_precision, soundness.precision),
            maybe(document.published_zone),
            document.published_basis,
            document.language,
            self.fits(None, "completeness", document.completeness, soundness.completeness) or "partial",
            self.probability("confidence", document.confidence),
            list(document.pages),
        )

    def body_start(self, value: int) -> int:
        """Refuse a body that begins outside the text."""
        if not 0 <= value <= len(self.text):
            raise Refused(f"outside a text of {len(self.text)} characters")
        return value

    def stage_claims(self, read: Sequence[Read]) -> list[list[Row]]:
        """Add every claim of one reader that is sound; return the rows that were added, table by table."""
        tables = (self.this.new_claims, self.this.new_evidence, self.this.new_money, self.this.new_times, self.this.new_quantities)
        before = [len(table) for table in tables]
        sound = [(at, each) for at, each in enumerate(read) if self.fits(at, "claim", each[0], self.claim_fits)]
        reader = read[0][1] if read else "rules"
        ids = identity.claim_ids(self.document_id, self.text, [claim for _, (claim, *_) in sound], reader)
        for (at, each), claim_id in zip(sound, ids, strict=True):
            self.stage_claim(at, each, str(claim_id))
        return [table[start:] for table, start in zip(tables, before, strict=True)]

    def claim_fits(self, claim: Claim) -> bool:
        """Refuse a claim outside the vocabularies or with words outside the text."""
        soundness.claim(claim)
        soundness.evidence(claim.evidence, self.text)
        return True

    def stage_claim(self, at: int, read: Read, claim_id: str) -> None:
        """Add one claim with its words and values."""
        claim, reader, by_rules = read
        names = (maybe(claim.actor), claim.actor_id, claim.jurisdiction, maybe(claim.object), maybe(claim.attribution))
        confidence = self.probability("confidence", claim.confidence, at)
        kind = (claim.kind, claim.stage, claim.factuality)
        who = (text(claim.rule), confidence, reader, by_rules, claim.actor_is_public)
        self.this.new_claims.append((claim_id, self.document_id, self.version_id, at, *kind, *names, *who))
        self.this.new_evidence += [self.evidence_row(claim_id, n, span) for n, span in enumerate(claim.evidence)]
        for n, money in enumerate(claim.money):
            if (row := self.fits(at, "money", money, self.money_row)) is not None:
                self.this.new_money.append((claim_id, n, *row))
        for n, time in enumerate(claim.times):
            if (row := self.fits(at, "times", time, self.time_row)) is not None:
                self.this.new_times.append((claim_id, n, *row))
        for n, quantity in enumerate(claim.quantities):
            if (row := self.fits(at, "quantities", quantity, self.quantity_row)) is not None:
                self.this.new_quantities.append((claim_id, n, *row))

    def evidence_row(self, claim_id: str, number: int, span: Span) -> Row:
        """Return one quote with the paragraph, and the page if there are pages, that it stands in."""
        quote = self.text[span.start : span.end]
        page = bisect_right(self.document.pages, span.start) or None if self.document.pages else None
        return (claim_id, self.version_id, number, span.start, span.end, quote, *self.paragraphs.around(span), page)

    def money_row(self, money: Money) -> Row:
        """Return one sum."""
        amount, amount_max = soundness.money(money)
        why = (money.currency, money.currency_basis, money.qualifier, money.per, money.role)
        return (amount, amount_max, *why, soundness.surface(money, self.text), money.start, money.end)

    def time_row(self, time: Time) -> Row:
        """Return one time."""
        soundness.time(time)
        dates = (time.start_date, time.end_date, time.duration, time.precision, time.role)
        return (*dates, soundness.surface(time, self.text), time.anchor, time.start, time.end)

    def quantity_row(self, quantity: Quantity) -> Row:
        """Return one quantity."""
        value, value_max = soundness.quantity(quantity)
        return (
            value,
            value_max,
            text(quantity.unit),
            quantity.qualifier,
            soundness.surface(quantity, self.text),
            quantity.start,
            quantity.end,
        )

    def probability(self, name: str, value: float | None, at: int | None = None) -> float | None:
        """Return a value between 0 and 1, null where it is none."""
        return self.fits(at, name, value, soundness.probability)

    def fits(self, at: int | None, name: str, value: T, make: Callable[[T], R]) -> R | None:
        """Return what is made of a value; null, and the refusal written down, where no row may hold it."""
        try:
            return make(value)
        except Refused as error:
            given = text(str(value))[:300]
            self.this.new_refusals.append((self.document_id, self.version_id, at, name, given, str(error), self.batch.batch_id))
            return None


class Paragraphs:
    """The paragraphs of a text: its runs of lines that hold anything, parted by line breaks."""

    def __init__(self, words: str) -> None:
        self.spans = [match.span() for match in re.finditer(r"[^\n]*\S[^\n]*", words)]
        self.starts = [start for start, _ in self.spans]

    def around(self, span: Span) -> tuple[int, int, int]:
        """Return the number (from 1) and the start of the paragraph that a span begins in, and the end of the one it ends in."""
        first = max(bisect_right(self.starts, span.start), 1) - 1
        last = max(bisect_right(self.starts, span.end - 1), 1) - 1
        return first + 1, min(self.starts[first], span.start), max(self.spans[last][1], span.end)
