"""The standard streams as we find them: closed, at their end, or in the letters of an old terminal."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper

IN, OUT, ERROR = range(3)


def fill_closed() -> list[int]:
    """Open nothing in the place of streams that were closed before us, or the next file would take their numbers; return which were."""
    closed = []
    for number in (IN, OUT, ERROR):
        try:
            os.fstat(number)
        except OSError:
            closed.append(number)
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free
    sys.stdin, sys.stdout, sys.stderr = (
        sys.stdin or os.fdopen(IN),
        sys.stdout or os.fdopen(OUT, "w"),
        sys.stderr or os.fdopen(ERROR, "w"),
    )
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal that knows no "£" is told all the same
    return closed


def end() -> None:
    """Write out standard error or let it go: Python would end with an exit code of its own where a log is full."""
    try:
        sys.stderr.flush()
    except OSError:
        give_up(ERROR)


def give_up(number: int) -> None:
    """Let what is still to be written to a stream go nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, number)
    os.close(nowhere)
