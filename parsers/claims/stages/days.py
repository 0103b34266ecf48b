"""Do the days that are told of an act lie ahead of its publication, or behind it? What is told of a day to come is seldom done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Literal

from parsers.model import Time

Lies = Literal["ahead", "now", "past"]
NO_DAY = "day=none"


def day_signs(kind: str, times: Sequence[Time], published: date | None) -> Iterator[str]:
    """Yield how the days of an act of a kind lie to its publication, each with what the act has to do with them; nothing where that day is not known."""
    dated = [(day, time.end_date or day, time.role) for time in times if (day := time.start_date or time.end_date)]
    if not dated:
        yield NO_DAY
    for first, last, role in dated:
        if published:
            lies = _lies(first, last, published)
            yield f"day={lies} {role}"
            yield f"day={lies} {kind}"


def _lies(first: date, last: date, published: date) -> Lies:
    """Return how the days from a first to a last one lie to the one on which they were told of."""
    if first > published:
        return "ahead"
    return "now" if last >= published else "past"
