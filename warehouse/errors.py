"""What can go wrong on the shelf:

    WarehouseError
        NotFound        there is no file to open
        Unusable        what lies there is no warehouse of ours
        NewerFile       a later Claimhouse wrote it
        Locked          another process has it open
        DiskFull        no room to write; this process must let go of the file
        TooMuchAtOnce   a step wanted more memory than it is allowed
        Spoiled         used again after DiskFull or another fatal error
        ChecksFailed    a check found what it ought not to: nothing was published
        NotAnswered     a question got no answer; the file is well
            BadSql          the statement cannot be run, or is not allowed
            NotOne          more than one statement, or none
            TooSlow         not done in time
            TooLarge        wants more memory, or gives a larger answer, than is allowed
            UnknownReport   no report of that name, or it wants other parameters

Each message says what happened, to which file or query, and what to do next.
"""  # noqa: D400 - the tree is the summary

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from errno import ENOSPC
from pathlib import Path
from typing import Any

import duckdb


class WarehouseError(Exception):
    """Any of the errors above."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Cross a process boundary whole: message and fields as they are, not through the constructor."""
        return again, (type(self), self.args, vars(self))


def again(kind: type[WarehouseError], args: tuple[Any, ...], fields: dict[str, Any]) -> WarehouseError:
    """Make an error that another process raised."""
    error = kind.__new__(kind)
    error.args = args
    vars(error).update(fields)
    return error


class NotFound(WarehouseError):
    """There is no file at `path`."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} does not exist; run `claimhouse ingest` to make it, or see where CLAIMHOUSE_HOME points")
        self.path = path


class Unusable(WarehouseError):
    """What lies at `path` cannot be opened as a warehouse."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"{path} cannot be used as a warehouse: {why}; mend that, restore a backup, or move it away and ingest again")
        self.path = path


class NewerFile(WarehouseError):
    """`path` was written by a later version of Claimhouse than this one."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(f"{path} has schema version {found}, this Claimhouse knows up to {known}; install the newer Claimhouse to open it")
        self.path, self.found, self.known = path, found, known


class Locked(WarehouseError):
    """Another process has `path` open; `holder` is its process id where it is known."""

    def __init__(self, path: Path, holder: int | None) -> None:
        who = f"process {holder}" if holder else "another process"
        super().__init__(f"{path} is open in {who}; close it there and try again, or read the published file instead of the live one")
        self.path, self.holder = path, holder


class DiskFull(WarehouseError):
    """There was no room to write; nothing half-done is left."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"no space left for {path}; what was there before is whole: make room and run again, in a new process")
        self.path = path


class TooMuchAtOnce(WarehouseError):
    """A step wanted more memory than it is allowed; nothing half-done is left."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path} needs more memory than a step is allowed; what was loaded before is whole and the last publication stays:"
            " bring in very long texts in parts, and report this if it stays so"
        )
        self.path = path


class Spoiled(WarehouseError):
    """The warehouse was used again after a fatal error."""

    def __init__(self, path: Path, cause: BaseException) -> None:
        super().__init__(
            f"{path} takes nothing more in this process after a fatal error ({cause}); what was loaded before is safe: start again"
        )
        self.path = path


class ChecksFailed(WarehouseError):
    """Checks found what they ought not to; `names` lists them."""

    def __init__(self, path: Path, names: tuple[str, ...]) -> None:
        super().__init__(f"{path} was not published: {', '.join(names)} found rows; `python -m warehouse.check FILE` shows them")
        self.path, self.names = path, names


class NotAnswered(WarehouseError):
    """A question got no answer."""


class BadSql(NotAnswered):
    """The statement cannot be run or is not allowed; the message is the database's."""


class NotOne(NotAnswered):
    """What is asked is not one statement: of several, only the last one's answer would be seen."""

    def __init__(self, statements: int) -> None:
        super().__init__(f"{statements or 'no'} statements; ask one at a time")


class TooSlow(NotAnswered):
    """The query was not done in time."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"not done after {seconds:g} s; ask for less, or allow more seconds")


class TooLarge(NotAnswered):
    """The query wants more memory, or gives a larger answer, than is allowed."""


class UnknownReport(NotAnswered):
    """There is no report of that name, or it wants other parameters."""


HOLDER = re.compile(r"\(PID (\d+)\)")
NO_SPACE = "No space left on device"
DAMAGE = ("Corrupt database file", "Could not read enough bytes from file")
INTERRUPTED = "Query interrupted"  # what DuckDB makes of Ctrl-C: a plain RuntimeError


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what DuckDB raises while a file is opened or written into errors of ours; what is a fault in our SQL stays as it is."""
    try:
        yield
    except OSError as error:
        if error.errno == ENOSPC:
            raise DiskFull(path) from error
        raise
    except RuntimeError as error:
        if str(error) == INTERRUPTED:
            raise KeyboardInterrupt from error
        raise
    except duckdb.Error as error:
        if ours := meaning(path, error):
            raise ours from error
        raise


@contextmanager
def looked_into(path: Path) -> Iterator[None]:
    """Do as `translated` does while a file is only read, which no migration has brought to today's form."""
    with translated(path):
        try:
            yield
        except (duckdb.CatalogException, duckdb.BinderException) as error:
            lacking = str(error).partition("\n")[0]
            why = f"it lacks what is asked for ({lacking}), as one of an older Claimhouse does until the next `claimhouse publish`"
            raise Unusable(path, why) from error


def meaning(path: Path, error: duckdb.Error) -> WarehouseError | None:
    """Return our error for one of DuckDB's, null for a fault in our SQL."""
    text = str(error)
    if NO_SPACE in text:  # of several kinds: the log is full at a commit, the file at a checkpoint
        return DiskFull(path)
    match error:
        case duckdb.FatalException():
            return Spoiled(path, error)
        case duckdb.OutOfMemoryException():
            return TooMuchAtOnce(path)
        case duckdb.IOException() if "Could not set lock" in text:
            holder = HOLDER.search(text)
            return Locked(path, int(holder[1]) if holder else None)
        case duckdb.IOException() | duckdb.SerializationException() | duckdb.InternalException():
            return Unusable(path, text)
    return Unusable(path, text) if is_damage(error) else None


def is_damage(error: duckdb.Error) -> bool:
    """Say whether the file is at fault, whatever was asked; a checksum that is wrong comes as a plain duckdb.Error."""
    return type(error) in {duckdb.Error, duckdb.IOException} and any(sign in str(error) for sign in DAMAGE)
