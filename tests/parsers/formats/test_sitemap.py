"""Sitemaps: compressed, nested, of news, in plain text, broken; each page once, and only the site's own."""
# ruff: noqa: ANN001  (fixtures and parameters are what their names say)

import gzip

import pytest

from parsers import links
from parsers.model import Link, Listing

HERE = "https://news.example/sitemap.xml"


def urlset(*entries: str):
    return f'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{"".join(entries)}</urlset>'


def url(n, extra=""):
    return f"<url><loc>https://news.example/{n}</loc>{extra}</url>"


@pytest.fixture
def read(page):
    return lambda body, **how: links(page(body, "sitemap", HERE, **how))


def urls(listing):
    return [link.url for link in listing.links]


def test_a_page_and_when_it_changed(read):
    assert read(urlset(url(1, "<lastmod>2026-03-14</lastmod>"))) == Listing(
        (Link("https://news.example/1", updated="2026-03-14", found_in="sitemap"),)
    )


def test_a_news_sitemap_says_title_and_publication(read):
    news = (
        '<n:news xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><n:publication><n:name>News</n:name></n:publication>'
        "<n:publication_date>2026-03-14T09:30:00+09:00</n:publication_date><n:title>A fund &amp; a law</n:title></n:news>"
    )

    assert read(urlset(url(1, news))).links == (
        Link("https://news.example/1", title="A fund & a law", published="2026-03-14T09:30:00+09:00", found_in="sitemap"),
    )


def test_the_title_and_date_of_a_film_are_not_the_pages(read):
    film = '<v:video xmlns:v="x"><v:title>Film</v:title><v:publication_date>2026-01-01</v:publication_date></v:video>'

    assert read(urlset(url(1, film))).links == (Link("https://news.example/1", found_in="sitemap"),)


def test_an_index_is_continued_by_its_parts_but_never_by_itself(read):
    parts = "".join(f"<sitemap><loc>{part}</loc></sitemap>" for part in (HERE, "https://news.example/b.xml", "/c.xml", "/c.xml"))

    assert read(f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{parts}</sitemapindex>') == Listing(
        (), continues=("https://news.example/b.xml", "https://news.example/c.xml")
    )


def test_a_sitemap_speaks_for_its_own_site_only(read):
    body = urlset(url(1), "<url><loc>https://elsewhere.example/2</loc></url>", "<url><loc>javascript:alert(1)</loc></url>")

    assert urls(read(body)) == ["https://news.example/1"]


def test_a_page_listed_twice_is_one(read):
    assert urls(read(urlset(url(1), url(1)))) == ["https://news.example/1"]


def test_an_empty_sitemap_is_one(read):
    assert read(urlset()) == Listing(())


def test_gzip_is_told_by_its_bytes(read):
    assert urls(read(gzip.compress(urlset(url(1)).encode()), type="application/xml")) == ["https://news.example/1"]


def test_gzip_of_several_members_is_one_sitemap(read):
    whole = urlset(url(1), url(2)).encode()

    assert urls(read(gzip.compress(whole[:120]) + gzip.compress(whole[120:]))) == ["https://news.example/1", "https://news.example/2"]


def test_gzip_that_was_cut_off_keeps_what_came(read):
    listing = read(gzip.compress(urlset(*(url(n) for n in range(2_000))).encode())[:-200])

    assert listing.completeness == "partial"
    assert 1_000 < len(listing.links) < 2_000


def test_a_sitemap_may_be_a_list_of_addresses(read):
    assert urls(read("https://news.example/1\n\nhttps://news.example/2\n")) == ["https://news.example/1", "https://news.example/2"]


def test_a_feed_is_a_sitemap_too(read):
    body = "<rss><channel><item><title>1</title><link>https://news.example/1</link></item></channel></rss>"

    assert urls(read(body)) == ["https://news.example/1"]


def test_ampersands_that_were_not_escaped_are_read(read):
    assert urls(read(urlset(url("1?a=1&b=2")))) == ["https://news.example/1?a=1&b=2"]


def test_what_was_cut_off_keeps_its_whole_entries(read):
    whole = urlset(url(1), url(2))

    listing = read(whole[: whole.index("example/2") + 9])

    assert (urls(listing), listing.completeness) == (["https://news.example/1"], "partial")
    assert listing.lacks == "1 of 2 items usable; the XML ends early"


def test_one_broken_entry_costs_no_other(read):
    listing = read(urlset(url(1), url(2, "<b>"), url(3)))

    assert (urls(listing), listing.completeness) == (["https://news.example/1", "https://news.example/3"], "partial")
    assert listing.lacks == "2 of 3 items usable"


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        pytest.param("<!doctype html><html></html>", "not_a_sitemap", id="a page"),
        pytest.param('{"urls": []}', "not_a_sitemap", id="JSON"),
        pytest.param("Some words.\nhttps://news.example/1", "not_a_sitemap", id="a text"),
        pytest.param(b"%PDF-1.7", "not_a_sitemap", id="a PDF"),
        pytest.param(b"\x1f\x8b\x08 no gzip", "bad_encoding", id="broken gzip"),
        pytest.param(gzip.compress(b" \n"), "empty", id="nothing in gzip"),
        pytest.param("", "empty", id="nothing"),
        pytest.param(urlset("<b>" * 60_000), "too_deep", id="too deep"),
        pytest.param(f'<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>{urlset()}', "malformed", id="entities that multiply"),
    ],
)
def test_what_is_no_sitemap_is_named(page, reason_of, body, reason):
    assert reason_of(links, page(body, "sitemap", HERE)) == reason


def test_a_bomb_of_gzip_is_undone_up_to_a_limit_only(page, reason_of, cpu_s):
    bomb = page(gzip.compress(b"<urlset>" + b" " * 100_000_000), "sitemap", HERE)

    with cpu_s(1):
        assert reason_of(links, bomb) == "malformed"


def test_entries_that_never_end_are_read_in_time(read, cpu_s):
    with cpu_s(2):
        assert read(urlset("<url><loc>https://news.example/1</loc>" * 60_000)).completeness == "partial"
