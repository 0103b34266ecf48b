"""A page as a WARC record (ISO 28500, WARC/1.1) and back; records that others wrote become pages too.

Our body has its content codings undone, so its headers would lie about it. As crawlers do, `content-encoding`, `content-length` and
`transfer-encoding` are kept under another name, and the block gets a Content-Length that is true.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from http.client import responses
from io import BytesIO
from typing import Any, get_args
from uuid import NAMESPACE_URL, uuid5

from warcio.recordloader import ArcWarcRecord
from warcio.statusandheaders import StatusAndHeaders

from flows import MIB
from flows.web.coding import decode, decoders
from flows.web.errors import Unusable
from parsers.model import Page, PageKind

RESPONSE = "application/http; msgtype=response"
ASKED, KIND = "X-Claimhouse-URL", "X-Claimhouse-Kind"  # the URL asked for; WARC-Target-URI is where it was found
SENT = "x-claimhouse-sent-"
ABOUT_CODING = ("content-encoding", "content-length", "transfer-encoding")
END_OF_HEAD = re.compile(rb"\r?\n\r?\n")
LARGEST_BLOCK = 48 * MIB  # what is larger is no page; our own bodies stay under 24 MiB

Headers = tuple[tuple[str, str], ...]


def to_record(page: Page) -> ArcWarcRecord:
    """Return the response record of a page; the same page gives the same bytes."""
    block = _head(page) + page.body
    return record("response", page.fetched_at, page.final_url, RESPONSE, block, {ASKED: page.url, KIND: page.kind}, page.sha256)


def record(  # noqa: PLR0913, PLR0917  (the fields of a record)
    kind: str, at: datetime, uri: str, content_type: str, block: bytes, more: dict[str, str], payload_sha256: str | None = None
) -> ArcWarcRecord:
    """Return a record; its identifier follows from what is in it."""
    digest = sha256(block).hexdigest()
    identifier = uuid5(NAMESPACE_URL, f"{kind} {at.isoformat()} {uri} {sorted(more.items())} {digest}")
    date = f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%f}Z"
    fields = {
        "WARC-Type": kind,
        "WARC-Record-ID": f"<urn:uuid:{identifier}>",
        "WARC-Date": date,
        **({"WARC-Target-URI": uri} if uri else {}),
        **({"WARC-Payload-Digest": f"sha256:{payload_sha256}"} if payload_sha256 else {}),
        "WARC-Block-Digest": f"sha256:{digest}",
        **more,
    }
    headers = StatusAndHeaders("", list(fields.items()), protocol="WARC/1.1")
    return ArcWarcRecord("warc", kind, headers, BytesIO(block), None, content_type, len(block))


def to_page(found: Any, passed_over: Counter[str]) -> Page | None:
    """Return the page in a record, null where there is none: no response over http(s), or one that is counted with why it is no page."""
    fields = found.rec_headers
    target = fields.get_header("WARC-Target-URI") or ""
    if found.rec_type != "response" or not target.startswith(("http://", "https://")):
        return None
    if (found.length or 0) > LARGEST_BLOCK:
        passed_over["larger than any page"] += 1
        return None
    block = found.raw_stream.read()
    if len(block) < (found.length or 0):
        raise EOFError("the record ends early")
    status, headers, body = _parts(block)
    if status not in range(200, 300):
        passed_over[f"status {status}" if status else "no HTTP response"] += 1
        return None
    if (fetched_at := _date(fields)) is None:
        passed_over["no day that can be read"] += 1
        return None
    asked, kind = fields.get_header(ASKED), fields.get_header(KIND)
    if asked and kind in get_args(PageKind):
        return Page(asked, target, kind, body, fetched_at, status, _as_sent(headers))
    return Page(target, target, "page", _plain(headers, body), fetched_at, status, headers)


def _head(page: Page) -> bytes:
    """Return the status line and the headers of a page, those about its coding renamed."""
    lines = [f"HTTP/1.1 {page.status} {responses.get(page.status, '')}"]
    for name, value in page.headers:
        renamed = name in ABOUT_CODING or name.startswith(SENT)
        lines.append(f"{SENT if renamed else ''}{name}: {value}")
    lines.append(f"content-length: {len(page.body)}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")  # as header bytes are kept in a Page


def _as_sent(headers: Headers) -> Headers:
    """Undo what `_head` renamed and added."""
    return tuple((name.removeprefix(SENT), value) for name, value in headers[:-1])


def _parts(block: bytes) -> tuple[int, Headers, bytes]:
    """Return status, headers and body of an HTTP response as bytes; status 0 where it is none."""
    if (end := END_OF_HEAD.search(block)) is None:
        return 0, (), b""
    first, *lines = re.split("\r?\n", block[: end.start()].decode("latin-1"))
    protocol, _, status = first.partition(" ")
    pairs = (line.partition(":") for line in lines if not line.startswith((" ", "\t")))  # folded lines are no longer HTTP
    headers = tuple((name.strip().lower(), value.strip()) for name, _, value in pairs)
    code = status[:3]
    return (int(code) if protocol.startswith("HTTP/") and code.isdigit() else 0), headers, block[end.end() :]


def _plain(headers: Headers, body: bytes) -> bytes:
    """Return a foreign body without chunks and content codings; some archives undo them and leave the headers as they were."""
    sent = dict(headers)
    if "chunked" in sent.get("transfer-encoding", "").lower():
        body = b"".join(_chunks(body)) or body
    try:
        chain = decoders(sent.get("content-encoding", ""), most=2)
        return b"".join(_limited(decode(body, chain)))
    except Unusable:
        return body


def _limited(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Give pieces as long as they make a page."""
    size = 0
    for piece in pieces:
        if (size := size + len(piece)) > LARGEST_BLOCK:
            raise Unusable("too_large", f"more than {LARGEST_BLOCK} bytes, decoded")
        yield piece


def _chunks(body: bytes) -> Iterator[bytes]:
    """Give the chunks of a chunked body (RFC 9112 7.1); nothing where it is none, or no longer."""
    at = 0
    while (end := body.find(b"\r\n", at, at + 64)) > 0:
        try:
            size = int(body[at:end].partition(b";")[0], 16)
        except ValueError:
            return
        if size <= 0:
            return
        yield body[end + 2 : end + 2 + size]
        at = end + 2 + size + 2


def _date(fields: Any) -> datetime | None:
    """Return the instant of a record, which is of UTC where it names no zone; null where it tells none."""
    try:
        told = datetime.fromisoformat(fields.get_header("WARC-Date") or "")
        return (told if told.tzinfo else told.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
