"""Content codings undone piece by piece, so that 809 bytes of brotli never become 512 MB before anyone counts them.

httpx decodes without bound (measured: its first chunk of such a body has all 512 MB) and drops every gzip member after the first.
"""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable, Iterator
from typing import Protocol

import brotli  # type: ignore[import-untyped]

from flows.web.errors import Unusable

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

PIECE = 256 * 1024  # the most a decoder gives at once

BROKEN = (zlib.error, brotli.error, zstd.ZstdError, EOFError)


class Decoder(Protocol):
    """Undoes one content coding."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Give what these bytes decode to, in pieces of PIECE bytes at most."""

    def finished(self) -> bool:
        """Say whether the coded stream had its end."""


class Gzip:
    """Gzip by RFC 1952: one member or many; what follows them and is none is ignored, as browsers do."""

    def __init__(self) -> None:
        self._member = zlib.decompressobj(31)

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Give what these bytes decode to."""
        while data:
            if self._member.eof:
                if not data.startswith(b"\x1f"):
                    return
                self._member = zlib.decompressobj(31)
            yield self._member.decompress(data, PIECE)
            data = self._member.unused_data if self._member.eof else self._member.unconsumed_tail

    def finished(self) -> bool:
        """Say whether the last member had its end."""
        return self._member.eof


class Deflate:
    """Deflate as it is sent: in zlib's wrapping (RFC 9110 8.4.1.2) or, by many servers, without."""

    def __init__(self) -> None:
        self._stream = zlib.decompressobj()
        self._unsure: bytes | None = b""  # what came until the first bytes were decoded

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Give what these bytes decode to."""
        if self._unsure is not None:
            self._unsure += data
        full = False  # what was put out had no room for all: the stream holds more, though it has taken all that was put in
        while (data or full) and not self._stream.eof:
            try:
                piece = self._stream.decompress(data, PIECE)
            except zlib.error:
                if self._unsure is None:
                    raise
                self._stream, data, self._unsure = zlib.decompressobj(-15), self._unsure, None
                continue
            if piece:
                self._unsure = None
                yield piece
            full = len(piece) == PIECE
            data = self._stream.unconsumed_tail

    def finished(self) -> bool:
        """Say whether the stream had its end."""
        return self._stream.eof


class Brotli:
    """Brotli (RFC 7932)."""

    def __init__(self) -> None:
        self._stream = brotli.Decompressor()

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Give what these bytes decode to."""
        while True:
            yield (piece := self._stream.process(data, output_buffer_limit=PIECE))
            data = b""
            if not piece or self._stream.can_accept_more_data():
                return

    def finished(self) -> bool:
        """Say whether the stream had its end."""
        return bool(self._stream.is_finished())


class Zstandard:
    """Zstandard in windows of at most 8 MB, which is all that HTTP allows (RFC 9659)."""

    def __init__(self) -> None:
        self._frame = self._new_frame()

    @staticmethod
    def _new_frame() -> zstd.ZstdDecompressor:
        return zstd.ZstdDecompressor(options={zstd.DecompressionParameter.window_log_max: 23})

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Give what these bytes decode to."""
        while True:
            if self._frame.eof:
                data = data or self._frame.unused_data
                if not data:
                    return
                self._frame = self._new_frame()
            yield self._frame.decompress(data, PIECE)
            data = b""
            if self._frame.needs_input:
                return

    def finished(self) -> bool:
        """Say whether the last frame had its end."""
        return self._frame.eof


DECODERS: dict[str, Callable[[], Decoder]] = {"gzip": Gzip, "x-gzip": Gzip, "deflate": Deflate, "br": Brotli, "zstd": Zstandard}
ACCEPTED = "gzip, deflate, br, zstd"


def decoders(header: str, *, most: int) -> list[Decoder]:
    """Return what undoes a Content-Encoding header, the coding applied last first (RFC 9110 8.4)."""
    names = [name for name in (part.strip().lower() for part in header.split(",")) if name not in ("", "identity")]
    if unknown := [name for name in names if name not in DECODERS]:
        raise Unusable("bad_encoding", f"content coding {unknown[0][:50]!r} is not known here")
    if len(names) > most:
        raise Unusable("bad_encoding", f"{len(names)} content codings over each other, at most {most}")
    return [DECODERS[name]() for name in reversed(names)]


def decode(data: bytes, chain: list[Decoder]) -> Iterator[bytes]:
    """Give what bytes become when a chain of codings is undone."""
    if not chain:
        yield data
        return
    try:
        for piece in chain[0].feed(data):
            yield from decode(piece, chain[1:])
    except BROKEN as error:
        raise Unusable("bad_encoding", f"the coded data are broken: {error}") from error
