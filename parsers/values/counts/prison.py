"""Terms in prison: lengths of time that are a penalty, "imprisonment of up to five years", and no time of an act."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from parsers.model import Quantity, Time
from parsers.values.numbers import numerals, qualifiers

BEHIND = re.compile(
    r"[’']?\s(?:in|of|behind)\s(?:prison|jail|imprisonment|custody|detention|bars|hard\slabou?r)\b|[’']?\s(?:imprisonment|prison|jail)\b"
)
BEFORE = re.compile(
    r"\b(?:imprisonment|imprisoned|jailed|jail\sterms?|jail\ssentences?|prison\sterms?|prison\ssentences?|custodial\ssentences?)\b(?:[^.;,\d]|\d(?!\d)){0,40}$",
    re.IGNORECASE,
)
LENGTH = re.compile(r"(?P<unit>year|month)s?$", re.IGNORECASE)


def find(text: str, times: Sequence[Time]) -> Iterator[tuple[Time, Quantity]]:
    """Yield those lengths of time that are terms in prison, each with the count that it is."""
    for time in times:
        length, number = LENGTH.search(time.surface), numerals.first(time.surface)
        if not length or number is None or time.start_date is not None:
            continue
        behind = BEHIND.match(text, time.end)
        if behind or BEFORE.search(text, max(0, time.start - 70), time.start):
            start, end = time.start + number.start, behind.end() if behind else time.end
            qualifier = qualifiers.around(text, start, end)
            yield time, Quantity(start, end, text[start:end], number.value, f"{length['unit'].lower()} in prison", qualifier)
