"""The SQL of a folder: every file has one subject, named by its first line."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class SqlFile:
    """One file of SQL: its name without the ending, the sentence on its first line, and all of it."""

    name: str
    question: str
    sql: str


def folder(name: str) -> tuple[SqlFile, ...]:
    """Return the SQL files of a folder of the warehouse, by name."""
    return tuple(map(read, sorted((HERE / name).glob("*.sql"))))


def read(path: Path) -> SqlFile:
    """Read one file; its first line is a comment that says what it answers."""
    sql = path.read_text(encoding="utf-8")
    first = sql.partition("\n")[0]
    if not first.startswith("-- "):
        raise ValueError(f"{path}: the first line must be a comment that says what the file answers")
    return SqlFile(path.stem, first.removeprefix("-- "), sql)


def digest(files: tuple[SqlFile, ...]) -> str:
    """Return a digest of some files, to see whether they changed."""
    return hashlib.sha256(repr(files).encode()).hexdigest()
