"""What the program's exit code says of an error. Loaded when there is one: it knows the errors of the whole house."""

from __future__ import annotations

from flows.settings import BadSettings
from flows.sources import BadSource
from flows.steps.files import FileTooLarge
from flows.steps.ingest import UnknownSource
from flows.steps.lock import Busy
from flows.steps.rates import BadRates
from flows.web.archive import ArchiveError
from warehouse import ChecksFailed, NotAnswered, NotFound, NotOne, UnknownReport, WarehouseError

EXIT_CODES: dict[type[Exception], int] = {  # the first that fits; flows.cli says what each number means
    BadSettings: 2,
    BadSource: 2,
    UnknownSource: 2,
    UnknownReport: 2,
    NotOne: 2,
    ChecksFailed: 1,
    NotFound: 1,
    NotAnswered: 1,
    WarehouseError: 3,
    Busy: 3,
    ArchiveError: 1,
    BadRates: 1,
    FileTooLarge: 1,
    OSError: 1,
}


def exit_code(error: Exception) -> int | None:
    """Return the exit code of what can go wrong; None for a mistake of ours."""
    return next((code for kind, code in EXIT_CODES.items() if isinstance(error, kind)), None)
