"""What a page is: by its bytes and its first markup before what HTTP calls it."""
# ruff: noqa: ANN001  (fixtures and parameters are what their names say)

import subprocess
import sys

import pytest

from parsers.formats import sniff

RSS = "<rss><channel></channel></rss>"
SITEMAP = "<urlset></urlset>"


@pytest.mark.parametrize(
    ("body", "kind", "format"),
    [
        pytest.param(RSS, "feed", "feed", id="a feed"),
        pytest.param(RSS, "sitemap", "feed", id="a feed as a sitemap"),
        pytest.param(RSS, "listing", "feed", id="a feed as a list"),
        pytest.param(
            '<?xml version="1.0"?><!-- x --><a:feed xmlns:a="http://www.w3.org/2005/Atom"/>', "api", "feed", id="Atom with a prefix"
        ),
        pytest.param('{"version": "https://jsonfeed.org/version/1", "items": []}', "api", "feed", id="a JSON Feed"),
        pytest.param(SITEMAP, "sitemap", "sitemap", id="a sitemap"),
        pytest.param(SITEMAP, "listing", "sitemap", id="a sitemap as a list"),
        pytest.param(b"\x1f\x8b\x08", "sitemap", "sitemap", id="a sitemap in gzip"),
        pytest.param("<!DOCTYPE html><ul></ul>", "listing", "listing", id="a list"),
        pytest.param("<!DOCTYPE html><ul></ul>", "page", "listing", id="a page asked for its links"),
        pytest.param('\ufeff{"count": 1, "results": []}', "api", "federal_register", id="the register's shape, after a byte order mark"),
        pytest.param('{"results": [], "total": 0, "start": 0}', "api", "govuk", id="GOV.UK's search"),
    ],
)
def test_a_page_that_is_asked_for_its_links(page, body, kind, format):  # noqa: A002
    assert sniff.index(page(body, kind, type="application/octet-stream")) == format


@pytest.mark.parametrize(
    ("body", "declared", "format"),
    [
        pytest.param("<!doctype html><p>Text", None, "article", id="HTML without a type"),
        pytest.param("<!doctype html><p>Text", "application/octet-stream", "article", id="HTML under a wrong type"),
        pytest.param('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>', "application/xhtml+xml", "article", id="XHTML"),
        pytest.param("<p>A piece of a page", "text/html", "article", id="a piece of HTML"),
        pytest.param("Text. <p> is a tag.", "text/html", "article", id="text with tags, called HTML"),
        pytest.param("Text. <p> is a tag.", "text/plain; charset=utf-8", "plain", id="text with tags, called text"),
        pytest.param("Text and no more.", None, "plain", id="text"),
        pytest.param("Text and no more.", "text/html", "plain", id="text called HTML"),
        pytest.param(b"\n\n%PDF-1.4", "text/html", "pdf", id="a PDF called HTML"),
        pytest.param("Text with a \x00 in it", None, "plain", id="a zero byte"),
    ],
)
def test_a_page_that_is_asked_for_its_text(page, body, declared, format):  # noqa: A002
    assert sniff.document(page(body, type=declared)) == format


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        pytest.param(b"\x89PNG\r\n\x1a\n", "unsupported_type", id="a picture"),
        pytest.param(b"PK\x03\x04", "unsupported_type", id="an office document"),
        pytest.param(b"\x1f\x8b\x08\x00", "unsupported_type", id="gzip"),
        pytest.param(bytes(range(1, 256)) * 20, "unsupported_type", id="any binary"),
        pytest.param(RSS, "unsupported_type", id="a feed"),
        pytest.param(SITEMAP, "unsupported_type", id="a sitemap"),
        pytest.param('<svg xmlns="http://www.w3.org/2000/svg"/>', "unsupported_type", id="a drawing"),
        pytest.param('{"a": 1}', "unsupported_type", id="JSON"),
        pytest.param("", "empty", id="nothing"),
        pytest.param(b"\x00\x00", "empty", id="zeros"),
        pytest.param("\ufeff \n", "empty", id="white space"),
    ],
)
def test_what_has_no_text_is_named(page, reason_of, body, reason):
    assert reason_of(sniff.document, page(body, type="text/html")) == reason


def test_the_public_face_loads_no_reader_before_the_first_page():
    script = "import sys, parsers; print([name for name in ('lxml', 'bs4', 'pypdf', 'feedparser', 'trafilatura') if name in sys.modules])"

    assert subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout == "[]\n"
