"""Feeds of every dialect, as people really write them: each story once, absolute links, one bad entry never costs the others."""
# ruff: noqa: ANN001  (fixtures and parameters are what their names say)

import json

import pytest

from parsers import links
from parsers.model import Link, Listing

DATE = "Sat, 14 Mar 2026 09:30:00 +0900"
BOMB = '<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 11))


def item(n, *, link=None, title=None, extra=""):
    return f"<item><title>{title or f'Story {n}'}</title><link>{link or f'https://news.example/{n}'}</link>{extra}</item>"


def rss(*items: str, head="", doctype=""):
    return f'<?xml version="1.0"?>{doctype}<rss version="2.0"><channel><title>News</title>{head}{"".join(items)}</channel></rss>'


@pytest.fixture
def read(page):
    return lambda body, **how: links(page(body, "feed", **how))


def urls(listing):
    return [link.url for link in listing.links]


def titles(listing):
    return [link.title for link in listing.links]


def test_an_rss_item_becomes_a_link_with_what_the_feed_says_of_it(read):
    extra = f"<pubDate>{DATE}</pubDate><description>&lt;p&gt;The &lt;b&gt;fund&lt;/b&gt;.&lt;/p&gt;</description>"

    assert read(rss(item(1, title="A fund &amp;amp; a law", extra=extra))) == Listing(
        (Link("https://news.example/1", title="A fund & a law", published=DATE, summary="The fund.", found_in="feed"),)
    )


def test_an_atom_entry_gives_its_alternate_link_and_both_its_dates(read):
    body = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">One &lt;i&gt;law&lt;/i&gt;</title><id>urn:1</id>'
        '<link rel="edit" href="/edit/1"/><link rel="alternate" type="text/html" href="/1"/>'
        "<published>2026-03-14T09:30:00+09:00</published><updated>2026-03-15T00:00:00Z</updated><summary>Short.</summary></entry></feed>"
    )

    assert read(body).links == (
        Link(
            "https://news.example/1",
            title="One law",
            published="2026-03-14T09:30:00+09:00",
            updated="2026-03-15T00:00:00Z",
            summary="Short.",
            found_in="feed",
        ),
    )


def test_an_rdf_feed_keeps_its_items_beside_its_channel(read):
    body = (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://news.example/"><link>https://news.example/</link>'
        '<items><rdf:Seq><rdf:li resource="https://news.example/1"/></rdf:Seq></items></channel>'
        '<item rdf:about="https://news.example/1"><title>One</title><link>https://news.example/1</link>'
        "<dc:date>2026-03-14</dc:date></item></rdf:RDF>"
    )

    assert read(body).links == (Link("https://news.example/1", title="One", published="2026-03-14", found_in="feed"),)


def test_a_json_feed_is_a_feed_too(read):
    items = [{"id": "1", "url": "/1", "title": "If a < b", "content_html": "<p>Body.</p>", "date_published": "2026-03-14T09:30:00+09:00"}]
    body = json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "News", "items": items})

    assert read(body).links == (
        Link("https://news.example/1", title="If a < b", published="2026-03-14T09:30:00+09:00", summary="Body.", found_in="feed"),
    )


def test_a_feed_without_stories_is_a_feed(read):
    assert read(rss()) == Listing(())


def test_relative_links_start_from_the_channel_in_rss(read):
    body = rss(item(1, link="/a/1"), item(2, link="//cdn.example/2"), head="<link>https://www.example/news/</link>")

    assert urls(read(body)) == ["https://www.example/a/1", "https://cdn.example/2"]


def test_relative_links_start_from_xml_base_where_there_is_one(read):
    entry = '<entry><title>1</title><link href="1"/></entry>'

    assert urls(read(f'<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://other.example/x/">{entry}</feed>')) == [
        "https://other.example/x/1"
    ]
    inner = entry.replace("<entry>", '<entry xml:base="y/">')
    assert urls(read(f'<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://other.example/x/">{inner}</feed>')) == [
        "https://other.example/x/y/1"
    ]


@pytest.mark.parametrize("href", ["javascript:alert(1)", "mailto:press@news.example", "data:text/html,x", "ftp://news.example/1"])
def test_only_the_web_is_linked_to(read, href):
    assert urls(read(rss(item(1), item(2, link=href)))) == ["https://news.example/1"]


def test_a_guid_is_the_link_where_it_says_so_and_there_is_no_other(read):
    permalink = "<item><title>1</title><guid>https://news.example/1</guid></item>"
    number = '<item><title>2</title><guid isPermaLink="false">https://news.example/guid-2</guid><link>https://news.example/2</link></item>'

    assert urls(read(rss(permalink, number))) == ["https://news.example/1", "https://news.example/2"]


def test_stories_that_share_a_guid_are_kept_and_a_story_twice_is_one(read):
    guid = "<guid>same</guid>"

    assert titles(read(rss(item(1, extra=guid), item(2, extra=guid), item(3), item(3)))) == ["Story 1", "Story 2", "Story 3"]


def test_a_title_of_a_picture_is_no_title(read):
    media = '<media:title xmlns:media="http://search.yahoo.com/mrss/">A picture</media:title>'

    assert titles(read(rss(f"<item>{media}<title>Story</title><link>https://news.example/1</link></item>"))) == ["Story"]


def test_the_address_before_a_link_counter_is_preferred(read):
    origin = '<f:origLink xmlns:f="http://rssnamespace.org/feedburner/ext/1.0">https://news.example/1</f:origLink>'

    assert urls(read(rss(item(1, link="https://feeds.example/~r/1", extra=origin)))) == ["https://news.example/1"]


def test_the_shell_of_the_commissions_press_corner_is_replaced_by_its_text(read):
    body = rss(item(1, link="https://ec.europa.eu/commission/presscorner/detail/en/ip_26_1799"))

    assert urls(read(body)) == ["https://ec.europa.eu/commission/presscorner/api/documents?reference=IP/26/1799&language=en"]


@pytest.mark.parametrize(
    ("head", "seconds"),
    [
        pytest.param("<ttl>60</ttl>", 3_600, id="ttl in minutes"),
        pytest.param("<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>", 21_600, id="sy"),
        pytest.param("<ttl>soon</ttl>", None, id="no number"),
        pytest.param("<ttl>999999999</ttl>", 2_592_000, id="never more than a month"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_the_pause_that_a_publisher_asks_for(read, head, seconds):
    assert read(rss(head=head)).ttl_s == seconds


def test_a_date_is_passed_on_as_it_was_written(read):
    assert read(rss(item(1, extra="<pubDate>\n 2026년 3월 14일 </pubDate>"))).links[0].published == "2026년 3월 14일"


def test_a_summary_has_no_script_and_no_hidden_characters(read):
    extra = "<description><![CDATA[<script>x()</script>Fund\u202e law<!-- y -->]]></description>"

    assert read(rss(item(1, extra=extra))).links[0].summary == "Fund law"


def test_what_wordpress_adds_to_a_summary_is_left_out(read):
    extra = "<description>The fund. The post Story 1 appeared first on News.</description>"

    assert read(rss(item(1, extra=extra))).links[0].summary == "The fund."


# ---- broken feeds


def test_letters_that_only_html_knows_are_read(read):
    assert titles(read(rss(item(1, title="Caf&eacute;&nbsp;fund & AT&T")))) == ["Café fund & AT&T"]


def test_an_abbreviation_of_the_feeds_own_is_read(read):
    doctype = '<!DOCTYPE rss [<!ENTITY nbsp "&#160;">]>'

    assert titles(read(rss(item(1, title="A&nbsp;law"), doctype=doctype))) == ["A law"]


def test_a_prefix_that_nobody_declared_is_understood(read):
    assert read(rss(item(1, extra="<content:encoded>&lt;p&gt;Body&lt;/p&gt;</content:encoded>"))).links[0].summary == "Body"


def test_a_story_with_broken_markup_is_read_and_costs_no_other(read):
    body = rss(item(1, extra="<description><p>One<br>two</description>"), item(2), item(3, extra="</b>"))

    listing = read(body)

    assert (titles(listing), listing.completeness) == (["Story 1", "Story 2", "Story 3"], "full")
    assert listing.links[0].summary == "One two"


def test_a_story_whose_end_was_forgotten_does_not_swallow_the_next(read):
    assert titles(read(rss(item(1).replace("</item>", ""), item(2)))) == ["Story 1", "Story 2"]


@pytest.mark.parametrize("cut", ["Story 2<", "example/2<", "<title>Story 2"])
def test_a_feed_that_was_cut_off_keeps_its_whole_stories_and_says_so(read, cut):
    whole = rss(item(1), item(2))

    listing = read(whole[: whole.index(cut) + len(cut) - 1])

    assert (urls(listing), listing.completeness) == (["https://news.example/1"], "partial")


def test_how_many_stories_of_a_feed_can_be_used_is_told_and_why_there_may_be_more(read):
    whole = rss(item(1), "<item><title>Nowhere</title></item>", item(2, link="javascript:alert(1)"), item(3))

    assert (read(whole).lacks, read(whole).completeness) == ("2 of 4 items usable", "full")
    assert read(whole[: whole.index("Story 3")]).lacks == "1 of 4 items usable; the XML ends early"
    assert read(rss(item(1), item(1))).lacks is None


def test_a_json_feed_that_was_cut_off_keeps_its_whole_stories_and_says_so(read):
    body = json.dumps({"version": "https://jsonfeed.org/version/1", "items": [{"url": "/1"}, {"url": "/2"}]})

    listing = read(body[:-12])

    assert (urls(listing), listing.completeness) == (["https://news.example/1"], "partial")
    assert listing.lacks == "the JSON ends early"


@pytest.mark.parametrize("encoding", ["utf-16", "euc-kr", "windows-1252"])
def test_a_feed_says_its_encoding_in_its_first_line(read, encoding):
    title = "인공지능" if encoding != "windows-1252" else "L\u2019intelligence"
    body = rss(item(1, title=title)).replace('version="1.0"?', f'version="1.0" encoding="{encoding}"?', 1)

    assert titles(read(body.encode(encoding))) == [title]


def test_a_feed_that_lies_about_its_encoding_loses_letters_and_no_story(read):
    body = rss(item(1, title="L\u2019été")).replace('version="1.0"?', 'version="1.0" encoding="utf-8"?', 1)

    assert urls(read(body.encode("windows-1252"))) == ["https://news.example/1"]


def test_the_warnings_of_a_broken_server_are_passed_over(read):
    assert titles(read(f"<br />\n<b>Warning</b>: no cache in x.php<br />\n{rss(item(1))}")) == ["Story 1"]


def test_an_address_that_was_escaped_twice_is_read(read):
    assert urls(read(rss(item(1, link="https://news.example/?a=1&amp;amp;b=2")))) == ["https://news.example/?a=1&b=2"]


def test_an_address_is_freed_of_tracking(read):
    assert urls(read(rss(item(1, link="https://news.example/1?utm_source=rss#top")))) == ["https://news.example/1"]


# ---- what is no feed


def test_a_page_that_advertises_a_feed_leads_there(read):
    found = '<LINK REL="ALTERNATE" TYPE="application/rss+xml" HREF="feed.xml"><link rel="alternate" hreflang="ko" href="/ko">'

    assert read(f"<html><body>{found}</body></html>") == Listing((), continues=("https://news.example/feed.xml",))


def test_a_feed_of_comments_is_only_taken_where_there_is_no_other(read):
    comments = '<link rel="alternate" type="application/rss+xml" href="/comments/feed">'
    news = '<link rel=alternate type="application/atom+xml" href="/feed">'

    assert read(f"<html>{comments}{news}</html>").continues == ("https://news.example/feed",)
    assert read(f"<html>{comments}</html>").continues == ("https://news.example/comments/feed",)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        pytest.param("<!doctype html><html><h1>Story</h1></html>", "not_a_feed", id="a page"),
        pytest.param('<html><link rel="alternate" type="application/rss+xml" href="/here">', "not_a_feed", id="a page that names itself"),
        pytest.param('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>', "not_a_feed", id="a sitemap"),
        pytest.param('{"posts": []}', "not_a_feed", id="another JSON"),
        pytest.param("Just words.", "not_a_feed", id="a text"),
        pytest.param(b"%PDF-1.7\n", "not_a_feed", id="a PDF"),
        pytest.param(b"\x89PNG\r\n\x1a\n", "unsupported_type", id="a picture"),
        pytest.param(" \n", "empty", id="nothing"),
        pytest.param(rss(item(1, title="&a10;"), doctype=f"<!DOCTYPE r [{BOMB}]>"), "malformed", id="entities that multiply"),
        pytest.param(rss(item(1, title="&x;"), doctype='<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), "malformed", id="a file"),
        pytest.param(rss(item(1, title="&x;"), doctype='<!DOCTYPE r [<!ENTITY % x "y">]>'), "malformed", id="a parameter entity"),
        pytest.param("<rss><channel>" + "<b>" * 60_000, "too_deep", id="too deep"),
        pytest.param(rss("<item><title>1</title></item>"), "malformed", id="stories that lead nowhere"),
    ],
)
def test_what_is_no_feed_is_named(page, reason_of, body, reason):
    assert reason_of(links, page(body, "feed")) == reason


def test_a_bomb_is_no_less_one_in_utf_16(page, reason_of):
    body = rss(item(1, title="&a10;"), doctype=f"<!DOCTYPE r [{BOMB}]>")

    assert reason_of(links, page(body.encode("utf-16"), "feed")) == "malformed"


@pytest.mark.parametrize(
    "extra",
    [
        pytest.param("", id="sound"),
        pytest.param("<description>&nbsp;</description>", id="mended"),
        pytest.param("<description><br></description>", id="broken"),
    ],
)
def test_ten_thousand_stories_take_a_few_seconds_at_most(read, cpu_s, extra):
    body = rss(*(item(n, extra=extra) for n in range(10_000)))

    with cpu_s(2):
        assert len(read(body).links) >= 2_000


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("<![CDATA[" * 200_000, id="literals that never end"),
        pytest.param("<!--" * 200_000, id="comments that never end"),
        pytest.param("&" * 500_000, id="ampersands"),
        pytest.param("<" * 500_000, id="brackets"),
        pytest.param("<item>" * 300_000, id="stories that never end"),
        pytest.param("".join(f"<p{n}:x/>" for n in range(50_000)), id="prefixes"),
        pytest.param(f"<b {' '.join(f'a{n}=1' for n in range(50_000))}>", id="attributes"),
        pytest.param("<item><title>" + "<" * 190_000 + "</title></item>", id="a story of brackets"),
    ],
)
def test_a_feed_built_to_break_readers_is_read_in_time(read, cpu_s, body):
    with cpu_s(1):
        assert "https://news.example/1" in urls(read(rss(item(1), body)))
