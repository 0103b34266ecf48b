"""Pages kept and found again."""
# ruff: noqa: ANN001  (fixtures and parameters are what their names say)

import gzip
import os
import zlib
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from warcio.checker import Checker

from flows.web.archive import ArchiveError, read, scan, write
from parsers.model import Page

NOON = datetime(2026, 3, 14, 12, 0, 0, 123456, tzinfo=UTC)
PLAIN = Page("http://a.example/", "http://a.example/", "page", b"News\r\n\r\nand more", NOON)
FULL = Page(
    url="http://a.example/fe\xe9d",
    final_url="https://b.example/feed?x=1",
    kind="feed",
    body="<rss>과학</rss>".encode() + bytes(range(256)),
    fetched_at=NOON,
    status=203,
    headers=(
        ("content-type", "application/rss+xml"),
        ("content-encoding", "gzip"),
        ("x-title", "\xea\xb3\xbc"),
        ("set-cookie", "a=1"),
        ("set-cookie", "b=2"),
        ("x-empty", ""),
        ("transfer-encoding", "chunked"),
        ("content-length", "7"),
        ("x-claimhouse-sent-content-length", "8"),
    ),
)
EMPTY = Page("http://c.example/", "http://c.example/", "api", b"", NOON)


def test_a_page_is_found_again_as_it_was(tmp_path):
    addresses = write([PLAIN, FULL, EMPTY], tmp_path, "batch-1")

    assert [read(tmp_path, address) for address in addresses] == [PLAIN, FULL, EMPTY]
    assert list(scan(tmp_path / "batch-1.warc.gz")) == [PLAIN, FULL, EMPTY]


def test_the_same_batch_again_is_the_same_file(tmp_path):
    first = write([PLAIN, FULL], tmp_path, "batch-1")
    before = (tmp_path / "batch-1.warc.gz").read_bytes()

    assert write([PLAIN, FULL], tmp_path, "batch-1") == first
    assert write([PLAIN, FULL], tmp_path / "elsewhere", "batch-1") == first
    assert (tmp_path / "batch-1.warc.gz").read_bytes() == (tmp_path / "elsewhere" / "batch-1.warc.gz").read_bytes() == before


@pytest.mark.parametrize("others", [[FULL], [PLAIN], [PLAIN, FULL, EMPTY], [FULL, PLAIN]])
def test_no_page_that_was_kept_is_ever_overwritten(tmp_path, others):
    (address, _) = write([PLAIN, FULL], tmp_path, "batch-1")

    with pytest.raises(ArchiveError, match="other pages"):
        write(others, tmp_path, "batch-1")

    assert read(tmp_path, address) == PLAIN


def test_what_a_killed_writer_left_is_in_nobodys_way(tmp_path):
    (tmp_path / ".batch-1.warc.gz.partial").write_bytes(b"half a fi")

    (address,) = write([PLAIN], tmp_path, "batch-1")

    assert read(tmp_path, address) == PLAIN
    assert [path.name for path in tmp_path.iterdir()] == ["batch-1.warc.gz"]


def test_a_write_that_fails_leaves_no_file(tmp_path):
    with pytest.raises(UnicodeEncodeError):
        write([PLAIN, replace(PLAIN, headers=(("x", "과학"),))], tmp_path, "batch-1")

    assert not (tmp_path / "batch-1.warc.gz").exists()


def test_no_pages_are_no_file(tmp_path):
    assert (write([], tmp_path, "batch-1"), list(tmp_path.iterdir())) == ((), [])


def test_every_digest_is_right(tmp_path):
    write([PLAIN, FULL, EMPTY], tmp_path, "batch-1")
    checker = Checker(type("Command", (), {"inputs": [str(tmp_path / "batch-1.warc.gz")], "verbose": True})())

    checker.process_all()

    assert checker.exit_value == 0


@pytest.mark.parametrize(
    "address", ["../batch-1.warc.gz#0", "batch-1.warc.gz", "batch-1.warc.gz#x", "batch-1.warc.gz#0", "none.warc.gz#0", ""]
)
def test_an_address_of_no_page_is_an_error(tmp_path, address):
    write([PLAIN], tmp_path, "batch-1")

    with pytest.raises(ArchiveError):
        read(tmp_path, address)


def warc(*records: tuple[str, str, bytes], gz: bool = True) -> bytes:
    """Write a WARC file as others do: (type, target, block) for each record."""
    file = b""
    for kind, target, block in records:
        head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {target}\r\nWARC-Date: 2026-03-14T12:00:00Z\r\n"
        head += f"WARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http\r\nContent-Length: {len(block)}\r\n\r\n"
        data = head.encode() + block + b"\r\n\r\n"
        file += gzip.compress(data) if gz else data
    return file


OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


@pytest.mark.parametrize("gz", [True, False])
def test_pages_of_a_foreign_file_are_read_and_the_rest_of_it_is_not(tmp_path, gz):
    file = tmp_path / "CC-NEWS.warc"
    file.write_bytes(
        warc(
            ("warcinfo", "", b"software: another\r\n"),
            ("request", "http://a.example/", b"GET / HTTP/1.1\r\n\r\n"),
            ("response", "http://a.example/", OK + b"\r\nNews"),
            ("response", "http://a.example/gone", b"HTTP/1.1 404 Not Found\r\n\r\nGone"),
            ("response", "dns:a.example", b"20260314\r\na.example. 1 IN A 1.1.1.1"),
            ("response", "<http://a.example/more>", b"HTTP/1.0 200\nContent-Type:text/html\n\nMore"),
            ("response", "http://a.example/none", b"no HTTP"),
            gz=gz,
        )
    )
    noon, html = datetime(2026, 3, 14, 12, tzinfo=UTC), (("content-type", "text/html"),)

    assert list(scan(file)) == [
        Page("http://a.example/", "http://a.example/", "page", b"News", noon, 200, html),
        Page("http://a.example/more", "http://a.example/more", "page", b"More", noon, 200, html),
    ]


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        pytest.param("2026-03-14T12:00:00", datetime(2026, 3, 14, 12, tzinfo=UTC), id="no zone is UTC"),
        pytest.param("0001-01-01T00:00:00+05:00", None, id="a day before all days"),
        pytest.param("yesterday", None, id="no day"),
    ],
)
def test_a_record_whose_day_cannot_be_read_is_passed_over_alone(tmp_path, told, meant):
    file, passed_over = tmp_path / "other.warc", Counter[str]()
    pages = [("response", f"http://a.example/{n}", OK + b"\r\nNews") for n in range(2)]
    file.write_bytes(warc(*pages, gz=False).replace(b"2026-03-14T12:00:00Z", told.encode(), 1))

    found = [page.fetched_at for page in scan(file, passed_over)]

    assert found == [*([meant] if meant else []), datetime(2026, 3, 14, 12, tzinfo=UTC)]
    assert passed_over == ({} if meant else {"no day that can be read": 1})


GZIP = gzip.compress(b"News")


@pytest.mark.parametrize(
    ("head", "body"),
    [
        pytest.param(b"Transfer-Encoding: chunked\r\n", b"2;a=b\r\nNe\r\n2\r\nws\r\n0\r\n\r\n", id="chunked"),
        pytest.param(b"Transfer-Encoding: chunked\r\n", b"News", id="chunks undone, header left"),
        pytest.param(b"Content-Encoding: gzip\r\n", GZIP, id="gzip"),
        pytest.param(b"Content-Encoding: deflate\r\n", zlib.compress(b"News"), id="deflate"),
        pytest.param(b"Content-Encoding: gzip\r\n", b"News", id="gzip undone, header left"),
        pytest.param(b"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", b"%x\r\n%b\r\n0\r\n\r\n" % (len(GZIP), GZIP), id="both"),
    ],
)
def test_a_foreign_body_is_decoded(tmp_path, head, body):
    (tmp_path / "a.warc").write_bytes(warc(("response", "http://a.example/", OK + head + b"\r\n" + body)))

    assert [page.body for page in scan(tmp_path / "a.warc")] == [b"News"]


def test_of_a_damaged_file_what_came_before_the_damage_is_read(tmp_path):
    addresses = write([PLAIN, FULL], tmp_path, "batch-1")
    data = (tmp_path / "batch-1.warc.gz").read_bytes()
    second = int(addresses[1].partition("#")[2])
    for cut in (second + 1, second + 40, second + 200, len(data) - 30):
        (tmp_path / "cut.warc.gz").write_bytes(data[:cut])
        seen = []

        with pytest.raises(ArchiveError, match=r"damaged at byte \d+"):
            seen.extend(page for page in scan(tmp_path / "cut.warc.gz"))

        assert seen in ([], [PLAIN])


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(b"", "is no WARC file: it is empty", id="empty"),
        pytest.param(b"no archive at all", r"is no WARC file: it begins with b'no archive at all'", id="another text"),
        pytest.param(
            b"hello world, this one\n", "is no WARC file: it begins with b'hello world", id="a text that warcio takes for no record"
        ),
        pytest.param(gzip.compress(b"<html>no archive"), "is no WARC file: it begins with b'<html>no archive'", id="another gzip file"),
        pytest.param(b"%PDF-1.4\n", "is no WARC file: it begins with b'%PDF-1.4", id="a PDF"),
        pytest.param(gzip.compress(warc(*[("response", "http://a/", OK + b"\r\nx")] * 2, gz=False)), "damaged at byte 0", id="one member"),
    ],
)
def test_a_file_that_is_no_archive_says_what_it_is(tmp_path: Path, data, said):
    (tmp_path / "a.warc.gz").write_bytes(data)

    with pytest.raises(ArchiveError, match=said):
        list(scan(tmp_path / "a.warc.gz"))


@pytest.mark.parametrize("reads", [lambda path: next(scan(path)), lambda path: read(path.parent, f"{path.name}#0")], ids=["scan", "read"])
def test_nobody_waits_for_who_writes_into_a_pipe(tmp_path: Path, reads):
    pipe = tmp_path / "pipe.warc.gz"
    os.mkfifo(pipe)

    with pytest.raises(ArchiveError, match="is no file but a pipe or a device"):
        reads(pipe)
