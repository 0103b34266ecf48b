"""One writer at a time: whoever loads or publishes holds one file lock in CLAIMHOUSE_HOME; the next one waits, and says for whom."""

from __future__ import annotations

import contextlib
import logging
import os
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from flows.settings import no_home

logger = logging.getLogger(__name__)


class Busy(Exception):
    """Another writer held the house for longer than we were ready to wait; the message names it."""


@contextlib.contextmanager
def one_writer(home: Path, who: str, *, now: Callable[[], datetime], patience_s: float = 3600) -> Iterator[None]:
    """Hold the house's lock, which dies with its process; wait for whoever has it.

    Raise Busy when `patience_s` is over, BadSettings for a home that cannot be used.
    """
    lock, holder = FileLock(home / "writer.lock"), home / "writer.txt"
    try:
        home.mkdir(parents=True, exist_ok=True)
        lock.acquire(timeout=0)
    except (
        PermissionError,
        FileNotFoundError,
        FileExistsError,
        NotADirectoryError,
    ) as error:  # a disk that is full or broken is another matter
        raise no_home(home, error) from error
    except Timeout:
        logger.warning("waiting for %s to finish writing in %s", named(holder), home)
        try:
            lock.acquire(timeout=patience_s)
        except Timeout as error:
            raise Busy(
                f"{named(holder)} has been writing in {home} for over {patience_s:.0f} s; wait for it, or end it, and try again"
            ) from error
    try:
        holder.write_text(f"{who} (process {os.getpid()}, since {now():%Y-%m-%d %H:%M} UTC)", encoding="utf-8", errors="backslashreplace")
        yield
    finally:
        holder.unlink(missing_ok=True)
        lock.release()


def named(holder: Path) -> str:
    """Return who holds the lock, as it wrote itself down."""
    try:
        return holder.read_text(encoding="utf-8", errors="replace") or "another process"
    except FileNotFoundError:
        return "another process"
