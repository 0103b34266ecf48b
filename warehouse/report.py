"""Named questions with parameters: the one home of an answer in SQL, used by `claimhouse report`, the docs and the tests.

A file of reports/ begins with the question, then one line for each parameter:

    -- What is due in the next days?
    -- $days integer = 90: how many days ahead
    -- $today date: counted from this day; by default the day on which the file was published
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from warehouse import files
from warehouse.errors import UnknownReport
from warehouse.query import Answer, query

PARAMETER = re.compile(r"^-- \$(\w+) (date|integer|text)(?: = ([^:]+))?: (.+)$", re.MULTILINE)
READ: dict[str, Callable[[str], Any]] = {"date": date.fromisoformat, "integer": int, "text": str}


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a report; without a value of its own the report's SQL says what it is."""

    name: str
    type: str
    default: str | None
    meaning: str


@dataclass(frozen=True, slots=True)
class Report:
    """A named question."""

    name: str
    question: str
    parameters: tuple[Parameter, ...]
    sql: str


def reports() -> tuple[Report, ...]:
    """Return every report, by name."""
    return tuple(
        Report(each.name, each.question, tuple(Parameter(*found.groups()) for found in PARAMETER.finditer(each.sql)), each.sql)
        for each in files.folder("reports")
    )


def report(path: Path, name: str, given: Mapping[str, str] | None = None, *, seconds: float = 30, rows: int = 10_000) -> Answer:
    """Answer a named question; raise UnknownReport for a name or parameter that there is not, or a value that is none."""
    known = {each.name: each for each in reports()}
    if name not in known:
        raise UnknownReport(f"no report {name!r}; there are {', '.join(known)}")
    asked = known[name]
    return query(path, asked.sql, seconds=seconds, rows=rows, parameters=values(asked, given or {}))


def values(asked: Report, given: Mapping[str, str]) -> dict[str, Any]:
    """Return a value for every parameter of a report."""
    names = [each.name for each in asked.parameters]
    if unknown := [name for name in given if name not in names]:
        raise UnknownReport(f"report {asked.name} has no parameter {', '.join(unknown)}; it has {', '.join(names) or 'none'}")
    return {each.name: value(asked, each, given.get(each.name, each.default)) for each in asked.parameters}


def value(asked: Report, wanted: Parameter, given: str | None) -> Any:
    """Read one value."""
    try:
        return None if given is None else READ[wanted.type](given)
    except ValueError as error:
        raise UnknownReport(f"report {asked.name}: {wanted.name} is {given!r}, must be of type {wanted.type} ({wanted.meaning})") from error
