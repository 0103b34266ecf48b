"""What the scorers call: our values in the forms that they compare."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from parsers.model import Money, Span, Time  # noqa: E402
from parsers.names import table  # noqa: E402
from parsers.values import dates as date_values  # noqa: E402
from parsers.values import money as money_values  # noqa: E402
from parsers.values import numerals  # noqa: E402
from parsers.values import quantities as quantity_values  # noqa: E402


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


def dates(text: str, ref: str | None = None, locale: str | None = None) -> Iterator[dict[str, Any]]:  # noqa: ARG001
    """Times as TIMEX3 values; those without days or length are left out."""
    for found in date_values.find(text, published=date.fromisoformat(ref[:10]) if ref else None):
        value = _timex(found)
        if value:
            yield {"start": found.start, "end": found.end, "value": value}


def _timex(time: Time) -> str | None:
    """Write a time as the calendar unit that it is told in, where it lies in one."""
    if time.duration:
        return time.duration
    word = time.surface.split()[0].lower()
    if word == "after" and time.start_date:
        return f"{time.start_date}/.."
    if word == "before" and time.end_date:
        return f"../{time.end_date + timedelta(days=1)}"
    start, end = time.start_date or time.end_date, time.end_date or time.start_date
    if start is None or end is None:
        return None
    season = next((code for word, code in SEASONS.items() if word in time.surface.lower()), None)
    if season and time.precision == "quarter":
        return f"{start.year}-{season}"
    first, last = _unit(start, time), _unit(end, time)
    if time.surface[-3:] in {"0s", "0's", "0’s"} or time.surface.endswith("0s"):
        return f"{start.year}"[:3]
    if first == last:
        return first
    return f"{start}/{end + timedelta(days=1)}"


SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}


def _unit(day: date, time: Time) -> str:
    year, week, _ = day.isocalendar()
    forms = {
        "year": f"{day.year}",
        "half": f"{day.year}-H{(day.month + 5) // 6}",
        "quarter": f"{day.year}-Q{(day.month + 2) // 3}",
        "month": f"{day.year}-{day.month:02}",
        "week": f"{year}-W{week:02}" + ("-WE" if "weekend" in time.surface.lower() else ""),
    }
    return forms.get(time.precision or "day", day.isoformat())


def numbers(text: str, ref: str | None = None, locale: str | None = None) -> Iterator[dict[str, Any]]:  # noqa: ARG001
    """All numbers that are neither money nor dates, with the UCUM code of their unit."""
    codes = {row["unit"]: row["ucum"] for row in table("units")}
    sums = money_values.find(text)
    times = [time for time in date_values.find(text) if time.precision or time.duration]
    taken = [(span.start, span.end) for span in (*sums, *times)]
    counted = quantity_values.find(text, taken=[Span(start, end) for start, end in taken])
    for found in counted:
        code = codes[found.unit]
        yield {"start": found.start, "end": found.end, "value": found.value, "unit": code}
    taken += [(found.start, found.end) for found in counted]
    for numeral in numerals.find(text):
        glued = numeral.start > 0 and (text[numeral.start - 1].isalnum() or text[numeral.start - 1] in "-_")
        if not glued and not any(start < numeral.end and numeral.start < end for start, end in taken):
            yield {"start": numeral.start, "end": numeral.end, "value": numeral.value, "unit": "1"}
