"""How answers look: a table on a terminal, tab-separated in a pipe, one JSON object a line for programs.

Whatever comes from pages is shown without control characters, so that no page can write to the reader's terminal.
"""

from __future__ import annotations

import json
import logging
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from math import isfinite
from typing import Any

from rich.console import Console
from rich.status import Status
from rich.table import Table
from rich.text import Text

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def clean(value: object) -> str:
    """Return a value as one line of harmless text; nothing for null."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M} {value.tzname() or ''}".strip()
    if isinstance(value, Decimal):  # exactly: nothing is rounded for looks
        whole, _, part = f"{value:,f}".partition(".")
        return f"{whole}.{part}" if part.strip("0") else whole
    return CONTROL.sub("", re.sub(r"\s+", " ", str(value)))


def print_rows(columns: Sequence[str], rows: Iterable[Sequence[Any]], *, as_json: bool = False) -> None:
    """Print rows under their column names, in the form that fits who reads."""
    if as_json:
        for row in rows:
            print_json(dict(zip(columns, row, strict=True)))
    elif sys.stdout.isatty():
        table = Table(*columns, header_style="bold", box=None, pad_edge=False)
        for row in rows:
            table.add_row(*(Text(clean(value), justify="right" if isinstance(value, int | Decimal) else "left") for value in row))
        Console().print(table)
    else:
        print("\t".join(columns))
        for row in rows:
            print("\t".join(str(value) if isinstance(value, Decimal) else clean(value) for value in row))


def print_json(value: Any) -> None:
    """Print one JSON object on one line: decimals and dates as strings, exactly."""
    print(json.dumps(finite(value), ensure_ascii=False, default=plain, allow_nan=False), flush=True)


def finite(value: Any) -> Any:
    """Return a value with null for each number that is none or has no end: JSON has no word for them."""
    if isinstance(value, float):
        return value if isfinite(value) else None
    if isinstance(value, dict):
        return {key: finite(each) for key, each in value.items()}
    return [finite(each) for each in value] if isinstance(value, list | tuple) else value


def plain(value: object) -> object:
    """Return what JSON has no type for as a string or a list."""
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, set | frozenset | tuple):
        return list(value)
    return str(value)


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
    with console.status("") as status:
        handler: logging.Handler = Spinner(status) if console.is_terminal else logging.StreamHandler()
        for room in rooms:
            room.setLevel("INFO" if console.is_terminal else "WARNING")
            room.addHandler(handler)
        try:
            yield
        finally:
            for room in rooms:
                room.removeHandler(handler)


def complain(message: object) -> None:
    """Say on standard error what went wrong."""
    print(f"claimhouse: {CONTROL.sub('', str(message))}", file=sys.stderr)
