"""How answers look: a table on a terminal, tab-separated in a pipe, one JSON object a line for programs.

Whatever comes from pages is shown without control characters, so that no page can write to the reader's terminal.
"""

from __future__ import annotations

import errno
import json
import logging
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext, suppress
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import count
from math import isfinite
from typing import Any

from rich.console import Console
from rich.status import Status
from rich.table import Column, Table
from rich.text import Text

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")

EXACT = 2**53 - 1  # whole numbers beyond are rounded by many readers of JSON (RFC 7493 2.2)
NUMBER = (int, float, Decimal)
FOLDED = 9  # characters: a text that is folded into fewer is not read any more
GAP = 2  # between columns

# what to do about a path that cannot be used
WAYS_OUT: Mapping[type[OSError], str] = {
    FileNotFoundError: "check the path: it counts from the folder you are in",
    IsADirectoryError: "name a file in it",
    NotADirectoryError: "check the path: a part of it is a file",
    PermissionError: "let yourself read and write it, or name another",
}


def clean(value: object) -> str:
    """Return a value as one line of harmless text; nothing for null."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M} {value.tzname() or ''}".strip()
    if isinstance(value, Decimal):  # exactly: nothing is rounded for looks
        whole, _, part = f"{value:,f}".partition(".")
        return f"{whole}.{part}" if part.strip("0") else whole
    if isinstance(value, list | tuple | dict):
        value = in_json(value)
    elif isinstance(value, bytes | timedelta):
        value = plain(value)
    return CONTROL.sub("", re.sub(r"\s+", " ", str(value)))


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: "1 visit", "2 visits"."""
    many = f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2] not in "aeiou" else f"{noun}s"
    return f"{number} {noun if number == 1 else many}"


def print_rows(columns: Sequence[str], rows: Iterable[Sequence[Any]], *, as_json: bool = False) -> None:
    """Print rows under their column names, in the form that fits who reads; a pivot makes names of what stands in pages."""
    if as_json:
        names = told_apart(columns)
        for row in rows:
            print_json(dict(zip(names, row, strict=True)))
    elif sys.stdout.isatty():
        print_table(Console(), list(map(clean, columns)), list(rows))
    else:
        print("\t".join(map(clean, columns)))
        for row in rows:
            print("\t".join(map(in_full, row)))


def in_full(value: object) -> str:
    """Return a value as one line of harmless text, nothing grouped or cut for looks: programs read it."""
    if isinstance(value, Decimal):
        return str(value)
    return value.isoformat(" ") if isinstance(value, datetime) else clean(value)


def told_apart(columns: Sequence[str]) -> list[str]:
    """Return the columns' names, a number behind each that was there before: an object would keep only the last of them."""
    names: list[str] = []
    for column in columns:
        numbered = (f"{column}_{number}" for number in count(1))
        names.append(column if column not in names else next(name for name in numbered if name not in {*names, *columns}))
    return names


def print_table(console: Console, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Print a table whose long texts are folded; where it would be too narrow for that, each row as a list of its values."""
    cells = [[clean(value) for value in row] for row in rows]
    is_number = [any(isinstance(row[at], NUMBER) for row in rows) for at in range(len(columns))]
    longest = [max(map(len, (name, *(row[at] for row in cells)))) for at, name in enumerate(columns)]
    needed = sum(width if number else min(width, FOLDED) for number, width in zip(is_number, longest, strict=True)) + GAP * len(columns)
    if not rows:
        console.print(Text((" " * GAP).join(columns), style="bold"))
        return
    if needed - GAP > console.width:
        for row in cells:
            told = Table.grid(Column(style="bold"), Column(overflow="fold"), padding=(0, GAP, 0, 0))
            for name, cell in zip(columns, row, strict=True):
                if cell:
                    told.add_row(Text(name), Text(cell))
            console.print(told, "")
        return
    heads = (
        Column(name, overflow="fold", no_wrap=number, justify="right" if number else "left")
        for name, number in zip(columns, is_number, strict=True)
    )
    table = Table(*heads, header_style="bold", box=None, pad_edge=False)
    for row in cells:
        table.add_row(*map(Text, row))
    console.print(table)


def print_json(value: Any) -> None:
    """Print one JSON object on one line: decimals and dates as strings, exactly."""
    print(in_json(value), flush=True)


def in_json(value: Any) -> str:
    """Return a value as JSON, on one line."""
    return json.dumps(exact(value), ensure_ascii=False, default=plain, allow_nan=False)


def exact(value: Any) -> Any:
    """Return a value with null for each number that is none or has no end, and those as text that JSON's readers would round."""
    if isinstance(value, float):
        return value if isfinite(value) else None
    if isinstance(value, int) and abs(value) > EXACT:
        return str(value)
    if isinstance(value, dict):
        return {key if isinstance(key, str) else clean(key): exact(each) for key, each in value.items()}
    return [exact(each) for each in value] if isinstance(value, list | tuple) else value


def plain(value: object) -> object:
    """Return what JSON has no type for as a string or a list."""
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, timedelta):
        return duration(value)
    if isinstance(value, bytes):  # as DuckDB writes and reads it
        return "".join(chr(byte) if 32 <= byte < 127 and chr(byte) not in "\\\"'" else f"\\x{byte:02X}" for byte in value)
    if isinstance(value, set | frozenset | tuple):
        return list(value)
    return str(value)


def duration(value: timedelta) -> str:
    """Return a length of time in ISO 8601, as P3DT1H30M; DuckDB's client for Python has made each month 30 days before it comes here."""
    left = abs(value)
    minutes, seconds = divmod(left.seconds, 60)
    told = f"{seconds}{f'.{left.microseconds:06}'.rstrip('0') if left.microseconds else ''}"
    parts = ((left.days, "D"), (minutes // 60, "H"), (minutes % 60, "M"), (told, "S"))
    days, *clock = (f"{number}{unit}" if number not in {0, "0"} else "" for number, unit in parts)
    whole = f"{days}T{''.join(clock)}" if any(clock) else days or "T0S"
    return f"{'-' if value < timedelta() else ''}P{whole}"


class Spinner(logging.Handler):
    """Shows the newest message of the house beside a spinner."""

    def __init__(self, status: Status) -> None:
        super().__init__(logging.INFO)
        self._status = status

    def emit(self, record: logging.LogRecord) -> None:
        """Show a message; warnings stay on the screen."""
        text = clean(record.getMessage())
        if record.levelno >= logging.WARNING:
            self._status.console.print(Text(text, style="yellow"))
        else:
            self._status.update(Text(text))


@contextmanager
def progress() -> Iterator[None]:
    """Show what goes on: beside a spinner on a terminal, only warnings elsewhere; all of it on standard error."""
    rooms = [logging.getLogger(room) for room in ("flows", "parsers", "warehouse")]
    console = Console(stderr=True)
    with console.status("") if console.is_terminal else nullcontext() as status:
        handler: logging.Handler = Spinner(status) if status else logging.StreamHandler()  # which goes on where a log is full
        for room in rooms:
            room.setLevel("INFO" if console.is_terminal else "WARNING")
            room.addHandler(handler)
        try:
            yield
        finally:
            for room in rooms:
                room.removeHandler(handler)


def complain(message: object) -> None:
    """Say on standard error what went wrong, if there is room for it: the exit code says it too."""
    with suppress(OSError):
        print(f"claimhouse: {CONTROL.sub('', str(message))}", file=sys.stderr)


def told(error: BaseException) -> str:
    """Return what went wrong as one sentence."""
    if isinstance(error, KeyboardInterrupt):
        return "interrupted; what was loaded before stays"
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return "no space left on the disk of CLAIMHOUSE_HOME, or where the output goes; make room: what was loaded before is safe"
    if isinstance(error, OSError) and error.filename:
        return f"{error.filename}: {error.strerror}; {WAYS_OUT.get(type(error), 'free or mend it and run again')}"
    return str(error)
