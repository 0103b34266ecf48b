"""Proposed sums, times and quantities: each must be one that our own readers of values find inside the quote, and is then that one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any, TypeVar

from parsers.model import Money, Quantity, Time

ISO_DAY = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
DURATION = re.compile(r"P\d+[YMWD]")
MOST = 40  # values of one kind in one claim

Value = TypeVar("Value", Money, Time, Quantity)


class Unfit(Exception):
    """A proposed field that the text does not bear out: which one, what was given, and why."""

    def __init__(self, field: str, given: Any, reason: str) -> None:
        super().__init__(f"{field}: {reason}")
        self.field, self.given, self.reason = field, given, reason


def proposed(proposal: Mapping[str, Any], field: str) -> list[Any]:
    """Return the values that a proposal gives in a field, an empty list for none."""
    given = proposal.get(field)
    if given is None:
        return []
    if not isinstance(given, list) or len(given) > MOST:
        raise Unfit(field, given, f"it is no list of at most {MOST} values")
    return given


def sums(given: Iterable[Any], ours: Sequence[Money]) -> tuple[Money, ...]:
    """Return the sums of a quote that are proposed; an amount or currency that the quote does not hold is unfit."""
    found = []
    for each in given:
        amount, currency = _number("money", each, "amount"), _word("money", each, "currency")
        same = [
            value
            for value in ours
            if amount in {value.amount, value.amount_max} and (currency is None or currency.upper() == value.currency)
        ]
        if not same:
            raise Unfit("money", each, f"the quote tells {_listed(f'{value.amount:f} {value.currency}' for value in ours)}")
        found += same
    return _once(found)


def times(given: Iterable[Any], ours: Sequence[Time]) -> tuple[Time, ...]:
    """Return the times of a quote that are proposed; a day, month, year or length that the quote does not hold is unfit."""
    found = []
    for each in given:
        parts = each.strip().split("/") if isinstance(each, str) else []
        if not parts or not all(ISO_DAY.fullmatch(part) or DURATION.fullmatch(part) for part in parts):
            raise Unfit("times", each, "it is no date and no length in ISO 8601")
        same = [value for value in ours if all(_tells(value, part) for part in parts)]
        if not same:
            raise Unfit("times", each, f"the quote tells {_listed(_plainly(value) for value in ours)}")
        found += same
    return _once(found)


def quantities(given: Iterable[Any], ours: Sequence[Quantity], quote: str) -> tuple[Quantity, ...]:
    """Return the quantities of a quote that are proposed; a number that it does not hold, or a unit that it does not name, is unfit."""
    found = []
    for each in given:
        number, unit = _number("quantities", each, "value"), _word("quantities", each, "unit")
        same = [value for value in ours if number in {value.value, value.value_max} and (unit is None or _counts(unit, value, quote))]
        if not same:
            raise Unfit("quantities", each, f"the quote tells {_listed(f'{value.value:f} {value.unit}' for value in ours)}")
        found += same
    return _once(found)


def _number(field: str, given: Any, name: str) -> Decimal:
    """Read a number, given as text or as a number."""
    value = given.get(name) if isinstance(given, dict) else None
    try:
        number = value if isinstance(value, Decimal) else Decimal(re.sub(r"[,\s_]", "", value)) if isinstance(value, str) else None
    except InvalidOperation:
        number = None
    if number is None or not number.is_finite():
        raise Unfit(field, given, f"its {name} is no number")
    return number


def _word(field: str, given: Mapping[str, Any], name: str) -> str | None:
    """Read a word that may be left out."""
    value = given.get(name)
    if value is not None and not isinstance(value, str):
        raise Unfit(field, given, f"its {name} is no text")
    return value.strip() if value and value.strip() else None


def _tells(value: Time, part: str) -> bool:
    if DURATION.fullmatch(part):
        return value.duration == part
    return any(day is not None and day.isoformat().startswith(part) for day in (value.start_date, value.end_date))


def _plainly(value: Time) -> str:
    return value.duration or f"{value.start_date or '..'}/{value.end_date or '..'}"


def _counts(unit: str, value: Quantity, quote: str) -> bool:
    """Say whether a proposed unit is ours, or one that the quote names beside the number."""
    plain, ours = _joined(unit), _joined(value.unit)
    return plain in {ours, f"{ours}s"} or plain in _joined(quote)


def _joined(words: str) -> str:
    return words.casefold().replace("-", "")  # "start-ups" are startups


def _listed(values: Iterable[str]) -> str:
    return ", ".join(values) or "none"


def _once(values: Iterable[Value]) -> tuple[Value, ...]:
    return tuple(sorted(dict.fromkeys(values), key=lambda value: value.start))
