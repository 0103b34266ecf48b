"""Queries that ought to find nothing: what the schema cannot hold by itself, one in a file of checks/."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

from warehouse import connection, files
from warehouse.errors import looked_into


@dataclass(frozen=True, slots=True)
class Failed:
    """A check that found something: its name, what ought to hold, how many rows break it, and the first ten."""

    name: str
    rule: str
    count: int
    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


def check(path: Path) -> tuple[Failed, ...]:
    """Run every check on a warehouse file; return those that found something."""
    path = Path(path)
    at = connection.read(path)
    try:
        with looked_into(path):
            return run(at)
    finally:
        at.close()


def run(at: duckdb.DuckDBPyConnection) -> tuple[Failed, ...]:
    """Run every check on an open file."""
    failed = []
    for each in files.folder("checks"):
        found = at.execute(each.sql).fetchall()
        if found:
            columns = tuple(column[0] for column in at.description or [])
            failed.append(Failed(each.name, each.question, len(found), columns, tuple(found[:10])))
    return tuple(failed)


def main() -> int:
    """Show what the checks find in the file that is named."""
    failed = check(Path(sys.argv[1]))
    for each in failed:
        print(f"{each.name}: {each.rule} Rows that do not: {each.count}")  # noqa: T201 - a command
        print("  " + "\n  ".join(map(str, (each.columns, *each.rows))))  # noqa: T201
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
