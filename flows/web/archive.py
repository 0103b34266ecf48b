"""Pages kept as received: one WARC file a batch, complete or absent; any WARC file read as pages.

    write(pages, folder, name) ──► NAME.warc.gz ──► read(folder, "NAME.warc.gz#OFFSET") ──► the same page
    scan(path)                      any .warc or .warc.gz, ours or not, ──► its pages, one after the other

A record is a gzip member of its own, so that reading one page reads no other.
"""

from __future__ import annotations

import os
import re
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import IO, Any

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.warcwriter import WARCWriter

from flows.web.record import record, to_page, to_record
from parsers.model import Page

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,200}")  # a file of the folder, and no way out of it

GZIP = b"\x1f\x8b"
DAMAGE = (ArchiveLoadFailed, EOFError, zlib.error, ValueError, OSError)  # what a damaged file does to warcio


class ArchiveError(Exception):
    """An archive that cannot be read, or must not be written: which one, and why."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"{path}: {why}")
        self.path = path


def write(pages: Sequence[Page], folder: Path, name: str) -> tuple[str, ...]:
    """Keep pages in a new file and return the address of each; the same pages under the same name again change nothing."""
    if not pages:
        return ()
    path = _path(folder, f"{name}.warc.gz")
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        temporary = path.with_name(f".{path.name}.partial")
        with temporary.open("wb") as file:
            _write(pages, file, name)
            file.flush()
            os.fsync(file.fileno())
        temporary.rename(path)
        _sync(folder)
    addresses = []
    for page, (kept, offset) in zip_longest(pages, _pages(path, Counter()), fillvalue=(None, 0)):
        if page != kept:
            raise ArchiveError(path, "holds other pages than those to be kept under this name")
        addresses.append(f"{path.name}#{offset}")
    return tuple(addresses)


def read(folder: Path, address: str) -> Page:
    """Return the page at an address that `write` returned."""
    name, _, offset = address.rpartition("#")
    path = _path(folder, name)
    if not offset.isdigit():
        raise ArchiveError(path, f"{address!r} names no record")
    try:
        with _opened(path) as file:
            file.seek(int(offset))
            page = next((to_page(found, Counter()) for found in _records(file)), None)
    except DAMAGE as error:
        raise _error(path, error, int(offset)) from error
    if page is None:
        raise ArchiveError(path, f"no page at {offset}")
    return page


def scan(path: Path, passed_over: Counter[str] | None = None) -> Iterator[Page]:
    """Give the pages of a WARC file, whoever wrote it; where it is damaged, those before the damage and then ArchiveError.

    Responses that are no pages are counted in `passed_over`, by why not.
    """
    for page, _ in _pages(path, Counter() if passed_over is None else passed_over):
        yield page


def _write(pages: Sequence[Page], file: Any, name: str) -> None:
    """Write what kind of file this is, and a record for each page."""
    about = {
        "software": "claimhouse",
        "format": "WARC File Format 1.1",
        "isPartOf": name,
        "description": "Content codings are undone. X-Claimhouse-URL is the URL asked for, WARC-Target-URI where it was found.",
    }
    fields = "".join(f"{key}: {value}\r\n" for key, value in about.items()).encode()
    writer = WARCWriter(file, gzip=True, warc_version="1.1")
    first = min(page.fetched_at for page in pages)
    writer.write_record(record("warcinfo", first, "", "application/warc-fields", fields, {"WARC-Filename": f"{name}.warc.gz"}))
    for page in pages:
        writer.write_record(to_record(page))


def _pages(path: Path, passed_over: Counter[str]) -> Iterator[tuple[Page, int]]:
    """Give the pages of a file and where their records begin; count the responses that are none."""
    end = 0
    try:
        with _opened(path) as file:
            _refuse_other(path, file)
            records = _records(file)
            for found in records:
                if found.length is None:
                    raise EOFError("the record there has no length")
                page, offset = to_page(found, passed_over), records.get_record_offset()
                end = max(end, offset + records.get_record_length())  # below nothing where a gzip member holds several
                if page:
                    yield page, offset
            file.seek(end)
            if file.read(1024).strip(b"\r\n"):  # warcio takes a head that is cut off for the end
                raise EOFError("what is there is no whole record")
    except DAMAGE as error:
        raise _error(path, error, end) from error


def _opened(path: Path) -> IO[bytes]:
    """Open an archive to be read; raise ArchiveError for what is none: a pipe would keep us waiting for who writes into it."""
    if path.exists() and not (path.is_file() or path.is_dir()):
        raise ArchiveError(path, "is no file but a pipe or a device: write what comes out of it to a file first")
    return path.open("rb")


def _refuse_other(path: Path, file: IO[bytes]) -> None:
    """Raise ArchiveError for a file that is no WARC, saying how it begins; warcio takes some of those for archives without a record."""
    head = file.read(1024)
    file.seek(0)
    if head.startswith(GZIP):
        head = zlib.decompressobj(wbits=31).decompress(head, 80)
    if not head.startswith(b"WARC/"):
        begins = f"it begins with {head[:40]!r}" if head else "it is empty"
        raise ArchiveError(path, f"is no WARC file: {begins}, where a WARC file begins with 'WARC/'")


def _records(file: Any) -> Any:
    """Return the records of a file; HTTP heads are left to us, since warcio percent-encodes what is not ASCII in them."""
    return ArchiveIterator(file, no_record_parse=True)


def _error(path: Path, error: Exception, at: int) -> ArchiveError:
    """Return what a file that cannot be read, or not from some byte on, does to its readers, as one error."""
    if isinstance(error, FileNotFoundError):
        return ArchiveError(path, "is not there; check the path, or bring the file back")
    if isinstance(error, OSError):
        return ArchiveError(path, str(error.strerror or error))
    return ArchiveError(path, f"damaged at byte {at}: " + " ".join(str(error).split())[:200])


def _path(folder: Path, name: str) -> Path:
    """Return a file of the folder."""
    if not NAME.fullmatch(name):
        raise ArchiveError(folder, f"{name!r} is no name of an archive")
    return folder / name


def _sync(folder: Path) -> None:
    """Make the new name last: a rename is in the folder, not in the file."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
