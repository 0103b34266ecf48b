"""Anybody's SQL, read-only, in a process of its own: it can lose nothing but its own time.

DuckDB has no time-out, and `repeat('x', 1000000000)` passes by its memory limit: so the child has a limit on its address space, stops
itself when the time is over (interrupt), and is killed when it does not. Files, extensions and settings are out of its reach.
"""

from __future__ import annotations

import os
import pickle
import resource
import subprocess
import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import duckdb

from warehouse.connection import OURS
from warehouse.errors import (
    BadSql,
    NotAnswered,
    NotFound,
    NotOne,
    TooLarge,
    TooSlow,
    Unusable,
    WarehouseError,
    is_damage,
    translated,
)

MEMORY = "512MB"  # what DuckDB allows itself
ADDRESS_SPACE = 3 << 30  # what the system allows it: DuckDB starts and raises cleanly under this, tried with 512 MB of memory
ANSWER_CHARACTERS = 100_000_000  # of one answer on its way to us
GRACE_S = 3.0  # an interrupt takes about a second to be heard
CONFIG: dict[str, str | bool | int | float | list[str]] = {
    "enable_external_access": "false",
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "allow_community_extensions": "false",
    "python_enable_replacements": "false",
    "memory_limit": MEMORY,
    "max_temp_directory_size": "0KB",
    "threads": "1",
}


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, of which file, within which limits."""

    path: Path
    sql: str
    seconds: float
    rows: int
    parameters: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answer:
    """A table: names, DuckDB's types, and rows of Python values."""

    columns: tuple[str, ...]
    types: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    truncated: bool = False  # there are more rows than were asked for


CHANGING = frozenset(
    {"INSERT", "UPDATE", "DELETE", "CREATE", "DROP", "ALTER", "COPY", "EXPORT", "VACUUM"}
)  # types of statements, as DuckDB calls them


def query(path: Path, sql: str, *, seconds: float = 30, rows: int = 10_000, parameters: Mapping[str, Any] | None = None) -> Answer:
    """Ask a warehouse file in SQL; raise NotAnswered (BadSql, NotOne, TooSlow, TooLarge), NotFound, Locked or Unusable."""
    path = Path(path).absolute()
    if not path.is_file():
        raise NotFound(path)
    question = Question(path, sql, seconds, rows, dict(parameters or {}))
    try:
        child = subprocess.run(
            [sys.executable, "-P", "-c", "from warehouse.query import main; main()"],  # -P: no module of the folder that we are called in
            input=pickle.dumps(question),
            capture_output=True,
            timeout=seconds + GRACE_S,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise TooSlow(seconds) from error
    if child.returncode != 0:
        raise ended(child.returncode, child.stderr.decode(errors="replace").strip())
    answer = pickle.loads(child.stdout)  # noqa: S301 - our own child wrote it
    if isinstance(answer, WarehouseError):
        raise answer
    assert isinstance(answer, Answer)  # noqa: S101 - the child sends nothing else
    return answer


def ended(status: int, said: str) -> NotAnswered:
    """Return why a child brought no answer: who is killed or can have no more memory asked for too much."""
    last = said.rpartition("\n")[2]
    if status < 0 or "MemoryError" in last or "bad_alloc" in last:
        return TooLarge(f"the query's process ended with status {status}, most likely out of memory; ask for less at once")
    return NotAnswered(f"the query's process ended with status {status}: {last or 'it said nothing'}")


def ask(question: Question) -> Answer:
    """Run a statement on a connection of its own: temporary views of another question could make this one lie."""
    with translated(question.path):
        connection = duckdb.connect(question.path, read_only=True, config=CONFIG)
    connection.execute(OURS)
    connection.execute("set lock_configuration = true")
    alarm = threading.Timer(question.seconds, connection.interrupt)
    alarm.start()
    changes = False
    try:
        statements = connection.extract_statements(question.sql)
        if len(statements) != 1:
            raise NotOne(len(statements))
        changes = statements[0].type.name in CHANGING
        connection.execute(question.sql, question.parameters or None)
        described = connection.description or []
        found = fetch(connection, question.rows + 1) if described else []
    except duckdb.InterruptException as error:
        raise TooSlow(question.seconds) from error
    except (duckdb.OutOfMemoryException, MemoryError) as error:
        raise TooLarge(f"the query wants more than {MEMORY} of memory; ask for less at once, or add conditions") from error
    except duckdb.Error as error:
        if is_damage(error):
            raise Unusable(question.path, str(error)) from error
        raise BadSql(f"the file is open for reading alone: ask with select, from or with ({error})" if changes else str(error)) from error
    finally:
        alarm.cancel()
    return Answer(
        columns=tuple(column[0] for column in described),
        types=tuple(str(column[1]) for column in described),
        rows=tuple(found[: question.rows]),
        truncated=len(found) > question.rows,
    )


def fetch(connection: duckdb.DuckDBPyConnection, rows: int) -> list[tuple[Any, ...]]:
    """Return at most so many rows; raise TooLarge as soon as they are too much to hand over."""
    found, size = list[tuple[Any, ...]](), 0
    while len(found) < rows and (more := connection.fetchmany(min(100, rows - len(found)))):
        size += sum(len(cell) for row in more for cell in row if isinstance(cell, str | bytes))
        if size > ANSWER_CHARACTERS:
            raise TooLarge(f"the answer has over {ANSWER_CHARACTERS:,} characters; ask for fewer rows, or for pieces of its texts")
        found += more
    return found


def main() -> None:
    """Answer the one question on standard input: the life of a child."""
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    answers = os.dup(1)
    os.dup2(2, 1)  # whatever anything else writes to standard output must not garble the answer
    question = pickle.loads(sys.stdin.buffer.read())  # noqa: S301 - our own parent wrote it
    try:
        answer: Answer | WarehouseError = ask(question)
    except WarehouseError as error:
        answer = error
    with os.fdopen(answers, "wb") as out:
        pickle.dump(answer, out)
