"""Reference rates from a file that somebody hands over: units of each currency for one euro, a day a line, as the ECB publishes them.

    Date,USD,JPY,BGN,      a header: Date, then codes of ISO 4217 (the ECB ends each line with a comma)
    2026-03-02,1.1712,183.5,N/A,      N/A or nothing: no rate of that currency on that day

A file with a line that cannot be used is refused whole: rates that are passed over in silence would show as claims without a sum.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from flows import MIB
from flows.settings import Settings
from flows.steps.files import read_file
from flows.steps.house import Clock, utc_now
from flows.steps.lock import one_writer
from flows.steps.publish import publish
from warehouse import ExchangeRate, Published, Warehouse

ABSENT = frozenset({"", "N/A"})
CODE = re.compile(r"[A-Z]{3}")
DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
EURO = date(1999, 1, 1)  # before it there was none to have a rate
RATE = re.compile(r"\d{1,12}(?:\.\d+)?", re.ASCII)
SIXTH = Decimal("0.000001")  # the ECB gives up to six decimals, and so many are kept
LARGEST = 8 * MIB
TOLD = 5  # bad lines that are told one by one


class BadRates(Exception):
    """A file of rates that cannot be used; the message names the file, each bad line and what is wrong there."""

    def __init__(self, path: Path, problems: Sequence[str]) -> None:
        more = [f"and {len(problems) - TOLD} more"] if len(problems) > TOLD else []
        super().__init__("\n".join([f"{path}: no rate was loaded", *(f"  {each}" for each in [*problems[:TOLD], *more])]))
        self.path = path


@dataclass(frozen=True, slots=True)
class RatesLoaded:
    """What a file of rates brought."""

    rates: tuple[ExchangeRate, ...]
    changed: int  # of them, those that were not known, or known otherwise
    published: Published

    @property
    def currencies(self) -> int:
        """How many currencies they are of."""
        return len({rate.currency for rate in self.rates})


def load_rates(settings: Settings, path: Path, source: str, *, now: Clock = utc_now) -> RatesLoaded:
    """Keep the rates of a file and publish what they say of the claims' money; the same file again changes nothing."""
    rates = read_rates(path, source, now().date())
    with one_writer(settings.home, f"rates {path.name}", now=now):
        with Warehouse(settings.warehouse) as store:
            changed = store.add_rates(rates)
        return RatesLoaded(rates, changed, publish(settings, now=now()))


def read_rates(path: Path, source: str, today: date) -> tuple[ExchangeRate, ...]:
    """Return the rates of a file; raise BadRates where any of its lines cannot be used, FileTooLarge where it has too many."""
    last = today + timedelta(days=1)  # which has begun somewhere
    body = read_file(path, LARGEST, "which is no file of daily rates: the ECB's, of every day since 1999, holds 1 MiB")
    if body.startswith((b"PK", b"\x1f\x8b")):
        raise BadRates(path, ["this is a packed file (ZIP or gzip): unpack it, and hand over the CSV file that is in it"])
    try:
        lines = csv.reader(io.StringIO(body.decode("utf-8-sig")), strict=True)
        currencies, problems = header(next(lines, []))
        if problems:
            raise BadRates(path, problems)
        seen, rates = dict[date, int](), list[ExchangeRate]()
        for cells in lines:
            for read in line(currencies, cells, seen, lines.line_num, last) if any(map(str.strip, cells)) else ():
                if isinstance(read, str):
                    problems.append(f"line {lines.line_num}: {read}")
                else:
                    rates.append(ExchangeRate(*read, source))
    except (UnicodeDecodeError, csv.Error) as error:
        raise BadRates(path, [f"this is no CSV file in UTF-8: {error}"]) from error
    if problems or not rates:
        raise BadRates(path, problems or ["there is not one rate in it"])
    return tuple(rates)


def header(cells: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the currencies of the columns after the first, and what is wrong with the header."""
    names = [cell.strip() for cell in cells]
    if not names or names[0] != "Date":
        return [], [f"line 1: the first column is {names[0] if names else ''!r}, not 'Date', as in Date,USD,JPY"]
    currencies = names[1:-1] if names[-1] == "" else names[1:]
    unknown = [f"line 1: {name!r} is no currency code, as in USD" for name in currencies if not CODE.fullmatch(name)]
    twice = [f"line 1: {name} has two columns" for name in dict.fromkeys(currencies) if currencies.count(name) > 1]
    return currencies, unknown + twice


def line(
    currencies: Sequence[str], cells: Sequence[str], seen: dict[date, int], number: int, last: date
) -> Iterator[tuple[str, date, Decimal] | str]:
    """Yield the rates of one line, and what is wrong with it; its day, which is not after the last, is noted in `seen`."""
    told, *values = (cell.strip() for cell in cells)
    if len(values) == len(currencies) + 1 and values[-1] == "":
        values.pop()
    day = day_of(told)
    if day is None:
        yield f"{told!r} is no date, as in 2026-03-02"
        return
    if not EURO <= day <= last:
        yield f"{day} has no rate: {'it lies ahead' if day > last else f'there is a euro since {EURO}'}"
        return
    if day in seen:
        yield f"{day} stands on line {seen[day]} already"
        return
    seen[day] = number
    if len(values) != len(currencies):
        yield f"of {len(currencies)} rates that the header promises {len(values)} are there"
        return
    for currency, value in zip(currencies, values, strict=True):
        if value in ABSENT:
            continue
        rate = Decimal(value).quantize(SIXTH) if RATE.fullmatch(value) else Decimal()
        yield (currency, day, rate) if rate else f"{currency} {value!r} is no rate: a number above 0 with a decimal point"


def day_of(told: str) -> date | None:
    """Return a day that is written as in 2026-03-02; null for what is none."""
    try:
        return date.fromisoformat(told) if DAY.fullmatch(told) else None
    except ValueError:
        return None
