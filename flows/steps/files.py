"""What somebody names, read whole and never further than is sensible: a device as /dev/zero has no end."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from flows import MIB


class FileTooLarge(Exception):
    """A file that is larger than what it is meant to be; the message names it and the limit."""


def read_file(path: Path, most: int, besides: str) -> bytes:
    """Return the bytes of a file; raise FileTooLarge for more than `most`, with what is said besides."""
    with path.open("rb") as file:
        return read_stream(file, str(path), most, besides)


def read_stream(stream: BinaryIO, name: str, most: int, besides: str) -> bytes:
    """Return the bytes of a stream that somebody calls by this name, as `read_file` does."""
    try:
        body = stream.read(most + 1)
    except OSError as error:  # which does not say of what
        raise OSError(error.errno, error.strerror, name) from error
    if len(body) > most:
        raise FileTooLarge(f"{name}: holds more than {most // MIB} MiB, {besides}")
    return body
