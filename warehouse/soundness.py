"""What a row may hold: readers can be wrong, and one wrong value must cost itself, not its claim, and never the batch.

DuckDB rounds decimals silently and stops a whole batch where a CHECK fails; so values are made fit, or refused with a reason, before
they get there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import get_args

from parsers.model import (
    Claim,
    Completeness,
    CurrencyBasis,
    Factuality,
    Kind,
    Money,
    MoneyRole,
    Precision,
    Qualifier,
    Quantity,
    Span,
    Stage,
    Time,
    TimeRole,
)

KINDS, STAGES, FACTUALITIES = map(frozenset, (get_args(Kind), get_args(Stage), get_args(Factuality)))
BASES, QUALIFIERS, MONEY_ROLES = map(frozenset, (get_args(CurrencyBasis), get_args(Qualifier), get_args(MoneyRole)))
TIME_ROLES, PRECISIONS = frozenset(get_args(TimeRole)), frozenset(get_args(Precision))
SURROGATES = re.compile("[\ud800-\udfff]")
CURRENCY = re.compile(r"[A-Z]{3}")
EXACT = Context(prec=60, rounding=ROUND_HALF_EVEN)


class Refused(ValueError):
    """A value that no row may hold; the message says why."""


def text(value: str) -> str:
    """Return a text that can be stored, as long as the one given: half a surrogate pair is no character (U+FFFD stands for it)."""
    if value.isascii():
        return value
    try:
        value.encode()
    except UnicodeEncodeError:
        return SURROGATES.sub("\ufffd", value)
    return value


def maybe(value: str | None) -> str | None:
    """Return a text that can be stored, or null."""
    return None if value is None else text(value)


def decimal(value: Decimal, digits: int) -> Decimal:
    """Return a number with this many digits after the point; refuse what DECIMAL(38, digits) cannot hold, or holds as nothing."""
    if not value.is_finite():
        raise Refused("no number")
    if value and value.adjusted() >= 38 - digits:
        raise Refused("too large")
    fitted = value.quantize(Decimal(1).scaleb(-digits), context=EXACT)
    if value and not fitted:
        raise Refused("too small")
    return fitted


def span(start: int, end: int, words: str) -> None:
    """Refuse a span that is empty or lies outside its text."""
    if not 0 <= start < end <= len(words):
        raise Refused(f"[{start}, {end}) is no piece of a text of {len(words)} characters")


def surface(value: Money | Time | Quantity, words: str) -> str:
    """Return the words that tell a value; refuse a value that says it is told by other words than stand there."""
    span(value.start, value.end, words)
    stands = words[value.start : value.end]
    if text(value.surface) != stands:
        raise Refused(f"at [{value.start}, {value.end}) stands {stands[:80]!r}")
    return stands


def one_of(value: str | None, known: frozenset[str], what: str) -> None:
    """Refuse a word that is not of its vocabulary."""
    if value not in known:
        raise Refused(f"{what} {value!r} is not in the vocabulary")


def money(value: Money) -> tuple[Decimal, Decimal | None]:
    """Return amount and amount_max as they are stored."""
    one_of(value.currency_basis, BASES, "currency_basis")
    one_of(value.qualifier, QUALIFIERS, "qualifier")
    one_of(value.role, MONEY_ROLES, "role")
    if not CURRENCY.fullmatch(value.currency):
        raise Refused(f"currency {value.currency!r} is no ISO 4217 code")
    if value.per not in {None, "year", "month", "day"}:
        raise Refused(f"per {value.per!r} is not in the vocabulary")
    return ends(value.amount, value.amount_max, 2)


def time(value: Time) -> None:
    """Refuse a time that no row may hold."""
    one_of(value.role, TIME_ROLES, "role")
    precision(value.precision)
    if value.start_date and value.end_date and value.end_date < value.start_date:
        raise Refused(f"an interval that ends ({value.end_date}) before it begins ({value.start_date})")


def precision(value: str | None) -> str | None:
    """Return a precision; refuse a word that is none."""
    if value is not None:
        one_of(value, PRECISIONS, "precision")
    return value


def completeness(value: str) -> str:
    """Return how complete a document is; refuse a word that does not say it."""
    one_of(value, frozenset(get_args(Completeness)), "completeness")
    return value


def quantity(value: Quantity) -> tuple[Decimal, Decimal | None]:
    """Return value and value_max as they are stored."""
    one_of(value.qualifier, QUALIFIERS, "qualifier")
    return ends(value.value, value.value_max, 6)


def ends(least: Decimal, largest: Decimal | None, places: int) -> tuple[Decimal, Decimal | None]:
    """Return the ends of a range, the second null where there is one number only."""
    begins, stops = decimal(least, places), None if largest is None else decimal(largest, places)
    if stops is not None and stops < begins:
        raise Refused(f"a range that ends ({stops}) before it begins ({begins})")
    return begins, stops


def claim(value: Claim) -> None:
    """Refuse a claim whose words are not of the vocabularies, or that nothing supports."""
    one_of(value.kind, KINDS, "kind")
    one_of(value.stage, STAGES, "stage")
    one_of(value.factuality, FACTUALITIES, "factuality")
    if not value.evidence:
        raise Refused("no evidence")


def evidence(spans: Sequence[Span], words: str) -> None:
    """Refuse evidence that is not in the text: a claim whose words cannot be shown is none."""
    for piece in spans:
        span(piece.start, piece.end, words)
        if not words[piece.start : piece.end].strip():
            raise Refused(f"[{piece.start}, {piece.end}) holds no words")


def probability(value: float | None) -> float | None:
    """Return a value between 0 and 1, or null; refuse anything else."""
    if value is not None and not 0 <= value <= 1:  # NaN is not between them either
        raise Refused(f"{value} is no probability")
    return value
