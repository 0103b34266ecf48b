"""Content codings: undone whole, refused when they explode, lie or end early."""
# ruff: noqa: ANN001  (fixtures and parameters are what their names say)

import gzip
import sys
import tracemalloc
import zlib

import brotli
import pytest

from flows.web.coding import PIECE, Brotli, Deflate, Gzip, Zstandard

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

TEXT = b"Ministers said on Saturday that the rules would apply from August. " * 500


def raw_deflate(data: bytes) -> bytes:
    stream = zlib.compressobj(9, zlib.DEFLATED, -15)
    return stream.compress(data) + stream.flush()


CODED = {
    "gzip": gzip.compress(TEXT),
    "x-gzip": gzip.compress(TEXT),
    "deflate": zlib.compress(TEXT),
    "br": brotli.compress(TEXT),
    "zstd": zstd.compress(TEXT),
    "identity": TEXT,
    "gzip, br": brotli.compress(gzip.compress(TEXT)),
    "GZIP ,, Deflate": zlib.compress(gzip.compress(TEXT)),
}


@pytest.mark.parametrize(("coding", "coded"), CODED.items(), ids=CODED)
def test_a_coding_is_undone(site, answer, visit, coding, coded):
    seen = visit(site({"/a": answer(200, coded, content_encoding=coding)}), "/a")

    assert (seen.outcome, seen.page.body) == ("ok", TEXT)
    assert seen.page.header("content-encoding") == coding


@pytest.mark.parametrize(
    ("coding", "coded"),
    [
        pytest.param("gzip", gzip.compress(TEXT[:100]) + gzip.compress(TEXT[100:]), id="two members"),
        pytest.param("gzip", gzip.compress(TEXT) + b"\0\0junk", id="junk behind the member"),
        pytest.param("deflate", raw_deflate(TEXT), id="deflate without its wrapping"),
        pytest.param("zstd", zstd.compress(TEXT[:100]) + zstd.compress(TEXT[100:]), id="two frames"),
    ],
)
def test_what_browsers_take_is_taken(site, answer, visit, coding, coded):
    assert visit(site({"/a": answer(200, coded, content_encoding=coding)}), "/a").page.body == TEXT


@pytest.mark.parametrize(
    ("coding", "coded"),
    [
        *(pytest.param(name, CODED[name][: len(CODED[name]) // 2], id=f"half of {name}") for name in ("gzip", "deflate", "br", "zstd")),
        *(pytest.param(name, b"\x1f\x8b\x08\0garbage" * 9, id=f"no {name}") for name in ("gzip", "deflate", "br", "zstd")),
        pytest.param("gzip", CODED["gzip"][:-6] + b"broken", id="wrong checksum"),
        pytest.param("x-snappy", TEXT, id="unknown"),
        pytest.param("gzip, gzip, gzip", gzip.compress(gzip.compress(gzip.compress(TEXT))), id="three over each other"),
    ],
)
def test_what_cannot_be_undone_is_no_page(site, answer, visit, coding, coded):
    seen = visit(site({"/a": answer(200, coded, content_encoding=coding)}), "/a")

    assert (seen.outcome, seen.reason, seen.status) == ("rejected", "bad_encoding", 200)


def test_an_empty_body_is_empty_whatever_its_coding(site, answer, visit):
    assert visit(site({"/a": answer(200, b"", content_encoding="gzip")}), "/a").reason == "empty"


ZEROS = bytes(64 << 20)
BOMBS = {
    "gzip": gzip.compress(ZEROS),
    "deflate": zlib.compress(ZEROS),
    "br": brotli.compress(ZEROS, quality=3),
    "zstd": zstd.compress(ZEROS),
    "gzip, gzip": gzip.compress(gzip.compress(ZEROS)),
}


@pytest.mark.parametrize(("coding", "coded"), BOMBS.items(), ids=BOMBS)
def test_a_bomb_is_too_large_long_before_it_is_decoded(site, answer, visit, coding, coded):
    here = site({"/a": answer(200, coded, content_encoding=coding)})
    tracemalloc.start()
    try:
        seen = visit(here, "/a")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert (seen.outcome, seen.reason) == ("rejected", "too_large")
    assert peak < 16 << 20


@pytest.mark.parametrize(("decoder", "coding"), [(Gzip, "gzip"), (Deflate, "deflate"), (Brotli, "br"), (Zstandard, "zstd")])
def test_no_decoder_gives_more_than_a_piece_at_once(decoder, coding):
    sizes = [len(piece) for piece, _ in zip(decoder().feed(BOMBS[coding][:65536]), range(16), strict=False)]

    assert max(sizes) <= 2 * PIECE  # brotli ends a piece with the block it is in


@pytest.mark.parametrize(("decoder", "coding"), [(Gzip, "gzip"), (Deflate, "deflate"), (Brotli, "br"), (Zstandard, "zstd")])
def test_decoding_does_not_depend_on_how_the_bytes_arrive(decoder, coding):
    one_by_one = decoder()

    assert b"".join(piece for byte in CODED[coding] for piece in one_by_one.feed(bytes([byte]))) == TEXT
    assert one_by_one.finished()


def test_deflate_without_its_wrapping_may_arrive_byte_by_byte_too():
    decoder = Deflate()

    assert b"".join(piece for byte in raw_deflate(TEXT) for piece in decoder.feed(bytes([byte]))) == TEXT


@pytest.mark.parametrize("decoder", [Gzip, Deflate])
@pytest.mark.parametrize("over", [1, 100, 150, 200, 257])
def test_what_the_last_byte_still_held_is_given_too(decoder, over):
    whole = b"a" * (PIECE + over)
    coded = gzip.compress(whole) if decoder is Gzip else raw_deflate(whole)
    undone = decoder()

    assert b"".join(undone.feed(coded)) == whole
    assert undone.finished()


def test_a_window_larger_than_http_allows_is_refused(site, answer, visit):
    coded = zstd.compress(bytes(range(256)) * 4096 * 40, options={zstd.CompressionParameter.window_log: 25})

    assert visit(site({"/a": answer(200, coded, content_encoding="zstd")}), "/a").reason in {"bad_encoding", "too_large"}
