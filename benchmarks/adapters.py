"""What the scorers call: our values in the forms that they compare."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from parsers.model import Money  # noqa: E402
from parsers.values import money as money_values  # noqa: E402


def money(text: str, ref: str | None = None, locale: str | None = None) -> Iterator[dict[str, Any]]:  # noqa: ARG001
    """Sums of money; the country of the locale stands for the publisher's."""
    country = locale.partition("-")[2] if locale else ""
    for found in money_values.find(text, publisher_jurisdiction=country or None):
        yield {"start": found.start, "end": found.end, "currency": _currency(found), **_amount(found)}


def _currency(found: Money) -> str:
    sign = next((sign for sign in "$£¥" if sign in found.surface), None)
    return sign if sign and found.currency_basis == "default" else found.currency


def _amount(found: Money) -> dict[str, Any]:
    return {"amount": found.amount} if found.amount_max is None else {"min": found.amount, "max": found.amount_max}
