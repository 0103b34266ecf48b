"""Named questions with parameters: the one home of an answer in SQL, used by `claimhouse report`, the docs and the tests.

A file of reports/ begins with the question, then one line for each parameter; one that tells no default must be given:

    -- Which deadlines of one actor fall in the next days?
    -- $actor text: a part of its name
    -- $days days = 90: how many days ahead
    -- $today date: counted from this day; by default the day on which the file was published
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from parsers.model import KINDS
from parsers.names.jurisdictions import is_jurisdiction
from warehouse import files
from warehouse.errors import UnknownReport
from warehouse.query import Answer, query

PARAMETER = re.compile(r"^-- \$(\w+) (date|days|jurisdiction|kind|text)(?: = ([^:]+))?: (.+?)(?:; by default (.+))?$", re.MULTILINE)
CENTURY = 36_525  # days; further ahead there is nothing, and at some point no date


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a report."""

    name: str
    type: str
    default: str | None  # the value without one; null: the report's SQL sees to it, or it must be given
    meaning: str
    by_default: str | None  # what holds without a value, in words; null: there must be one


@dataclass(frozen=True, slots=True)
class Report:
    """A named question."""

    name: str
    question: str
    parameters: tuple[Parameter, ...]
    sql: str


def reports() -> tuple[Report, ...]:
    """Return every report, by name."""
    return tuple(Report(each.name, each.question, tuple(parameters(each.sql)), each.sql) for each in files.folder("reports"))


def parameters(sql: str) -> Iterator[Parameter]:
    """Yield the parameters that a report's first lines tell."""
    for name, kind, default, meaning, by_default in PARAMETER.findall(sql):
        yield Parameter(name, kind, default or None, meaning, by_default or default or None)


def report(path: Path, name: str, given: Mapping[str, str] | None = None, *, seconds: float = 30, rows: int = 10_000) -> Answer:
    """Answer a named question; raise UnknownReport for a name or parameter that there is not, or a value that is none."""
    asked = named(name)
    return query(path, asked.sql, seconds=seconds, rows=rows, parameters=values(asked, given or {}))


def named(name: str) -> Report:
    """Return the report of a name; raise UnknownReport where there is none."""
    known = {each.name: each for each in reports()}
    if name not in known:
        raise UnknownReport(f"no report {name!r}; there are {', '.join(known)}")
    return known[name]


def values(asked: Report, given: Mapping[str, str]) -> dict[str, Any]:
    """Return a value for every parameter of a report."""
    names = [each.name for each in asked.parameters]
    if unknown := [name for name in given if name not in names]:
        raise UnknownReport(f"report {asked.name} has no parameter {', '.join(unknown)}; it has {', '.join(names) or 'none'}")
    return {each.name: value(asked, each, given.get(each.name, each.default)) for each in asked.parameters}


def value(asked: Report, wanted: Parameter, given: str | None) -> Any:
    """Read one value."""
    if given is None:
        if wanted.by_default is None:
            raise UnknownReport(f"report {asked.name} needs {wanted.name}=...: {wanted.meaning}")
        return None
    read, such_as = READ[wanted.type]
    try:
        return read(given)
    except ValueError as error:
        raise UnknownReport(f"report {asked.name}: {wanted.name} is {given!r}, must be {such_as} ({wanted.meaning})") from error


def days(given: str) -> int:
    """Read a number of days."""
    if not 0 <= (number := int(given)) <= CENTURY:
        raise ValueError(given)
    return number


def words(given: str) -> str:
    """Read a text."""
    if not given.strip():
        raise ValueError(given)
    return given


def jurisdiction(given: str) -> str:
    """Read the code of a jurisdiction, in any letter case."""
    if not is_jurisdiction(code := given.upper()):
        raise ValueError(given)
    return code


def kind(given: str) -> str:
    """Read a kind of claim, in any letter case."""
    if (known := given.lower()) not in KINDS:
        raise ValueError(given)
    return known


READ: dict[str, tuple[Callable[[str], Any], str]] = {  # how a type is read, and what it must be
    "date": (date.fromisoformat, "a date, as 2026-03-12"),
    "days": (days, f"a whole number from 0 to {CENTURY}"),
    "jurisdiction": (jurisdiction, "a code of ISO 3166, EU or INT"),
    "kind": (kind, f"one of {', '.join(KINDS)}"),
    "text": (words, "a text with something in it"),
}
