"""Title, authors, dates, language, publisher of an article: candidates from everywhere, one rule, and where it was read."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

import parsers
from parsers.model import Document, Layout, Link, Page

STRANGER = Layout()  # of a site that no source file describes
STORY = "".join(
    f"<p>The ministry said on Monday that rule number {n} would be published within the week, and asked everybody for comments.</p>"
    for n in range(5)
)


STRANGER = Layout()


@pytest.fixture
def read(page: Callable[..., Page]) -> Callable[..., Document]:
    def made(
        head: str = "",
        top: str = "<h1>A headline of some length</h1>",
        url: str = "https://news.example/story",
        layout: Layout = STRANGER,
        link: Link | None = None,
    ) -> Document:
        return parsers.parse(
            page(f"<html><head>{head}</head><body><article>{top}{STORY}</article></body></html>", url=url, type="text/html"), layout, link
        )

    return made


def record(**properties: str) -> str:
    told = ",".join(f'"{name}":{value}' for name, value in properties.items())
    return f'<script type="application/ld+json">{{"@type":"NewsArticle",{told}}}</script>'


# ---- titles


@pytest.mark.parametrize(
    ("head", "top", "expected"),
    [
        pytest.param(
            "<title>A headline of some length - The Gazette</title>" + '<meta property="og:site_name" content="The Gazette">',
            "",
            "A headline of some length",
            id="without the site's name",
        ),
        pytest.param(
            "<title>Rules for models | News.Example</title>",
            "<h1>Rules for models</h1>",
            "Rules for models",
            id="the heading that the head confirms",
        ),
        pytest.param(
            "<title>Rules for models are out</title>",
            "<h1>The Gazette</h1>",
            "Rules for models are out",
            id="a heading that is the site's name",
        ),
        pytest.param(
            record(headline='"The record’s headline"') + "<title>x</title>",
            "<h1>Another heading</h1>",
            "The record’s headline",
            id="the record's headline",
        ),
        pytest.param(
            record(headline='"Rules for models are…"'),
            "<h1>Rules for models are out at last</h1>",
            "Rules for models are out at last",
            id="a headline cut off",
        ),
        pytest.param(
            "<title>Sample Court: Rules for models are out</title>",
            "<h2>Rules for models are out</h2>",
            "Rules for models are out",
            id="a line of the page that the title has",
        ),
        pytest.param(
            "<title>Rules for Models Are Out</title>", "<h1>RULES FOR MODELS ARE OUT</h1>", "Rules for Models Are Out", id="not shouted"
        ),
    ],
)
def test_one_title_is_chosen(read: Callable[..., Document], head: str, top: str, expected: str):
    assert read(head, top).title == expected


def test_the_other_forms_of_a_title_are_kept(read: Callable[..., Document]):
    document = read(
        '<meta property="og:title" content="For sharing"><title>For the window | News</title>' + record(headline='"For the record"'),
        "<h1>For the reader</h1>",
    )

    assert set(document.title_variants) >= {"For sharing", "For the record", "For the reader", "For the window | News"}


def test_a_page_without_any_title_is_called_as_the_link_to_it(read: Callable[..., Document]):
    assert read(top="", link=Link("https://news.example/story", title="From the feed")).title == "From the feed"


# ---- authors


@pytest.mark.parametrize(
    ("head", "top", "expected"),
    [
        pytest.param(record(author='[{"name":"Ada Miller"},{"name":"Jo Carver"}]'), "", ("Ada Miller", "Jo Carver"), id="the record"),
        pytest.param(record(author='"By Ada Miller and Jo Carver"'), "", ("Ada Miller", "Jo Carver"), id="several in one string"),
        pytest.param(
            record(author='{"name":"The Gazette"}', publisher='{"name":"The Gazette"}'),
            '<p class="byline">By Ada Miller</p>',
            ("Ada Miller",),
            id="a byline before an outlet",
        ),
        pytest.param(record(author='{"@type":"Organization","name":"AFP"}'), "", ("AFP",), id="an agency where nobody else is named"),
        pytest.param(
            '<meta name="author" content="wp-admin">',
            '<span class="author">Ada Miller</span>',
            ("Ada Miller",),
            id="a byline before a login",
        ),
        pytest.param('<meta name="author" content="ada@news.example">', "", (), id="an address is no name"),
        pytest.param('<meta property="article:author" content="https://social.example/gazette">', "", (), id="nor is a link"),
        pytest.param('<meta name="author" content="Department of Samples">', "", (), id="nor is a public office an author"),
        pytest.param(
            "",
            '<div class="byline">Written by <b>Ada Miller</b> Updated May 5, 2026</div>',
            ("Ada Miller",),
            id="what stands round the name",
        ),
        pytest.param("", "<h1>A headline</h1><span>By</span> <a>Ada Miller</a>", ("Ada Miller",), id="a lone By"),
        pytest.param("", '<p class="byline">Von Ada Müller und Jo von Ahn</p>', ("Ada Müller", "Jo von Ahn"), id="in German"),
        pytest.param("", '<p class="byline">김견본 기자</p>', ("김견본",), id="in Korean"),
        pytest.param("", '<p class="byline">Share this story</p>', (), id="no name at all"),
    ],
)
def test_who_wrote_it(read: Callable[..., Document], head: str, top: str, expected: tuple[str, ...]):
    assert read(head, top).authors == expected


# ---- dates


def test_the_record_says_when_and_it_is_told_where_that_stood(read: Callable[..., Document]):
    document = read(record(datePublished='"2026-03-14T09:30:00+09:00"'))

    assert (document.published_on, document.published_at) == (date(2026, 3, 14), datetime(2026, 3, 14, 0, 30, tzinfo=UTC))
    assert (document.published_precision, document.published_zone, document.published_basis) == ("second", "+09:00", "json-ld")


def test_a_year_that_no_page_can_be_of_yet_is_a_misprint(read: Callable[..., Document]):
    document = read('<meta property="article:published_time" content="2062-05-01">' + record(datePublished='"2025-10-07"'))

    assert document.published_on == date(2025, 10, 7)


def test_the_place_that_knows_the_time_is_chosen_among_those_that_mean_the_same_day(read: Callable[..., Document]):
    document = read(record(datePublished='"2026-03-14"') + '<meta property="article:published_time" content="2026-03-14T09:30:00Z">')

    assert (document.published_at, document.published_basis) == (datetime(2026, 3, 14, 9, 30, tzinfo=UTC), "meta:article:published_time")


def test_another_day_with_a_time_is_not_chosen_for_its_time(read: Callable[..., Document]):
    document = read(record(datePublished='"2026-03-14"'), '<time datetime="2026-05-01T10:00:00Z">1 May</time>')

    assert (document.published_on, document.published_at, document.published_basis) == (date(2026, 3, 14), None, "json-ld")


def test_the_day_of_a_change_is_not_the_day_of_publication(read: Callable[..., Document]):
    document = read(top='<h1>A headline</h1><p class="date">Updated 20 March 2026</p><p class="date">14 March 2026</p>')

    assert (document.published_on, document.published_basis) == (date(2026, 3, 14), "date")


SETS_OUT = "The Department of Finance today set out how it buys software for all of its offices and agencies."


@pytest.mark.parametrize("told", ["The centre is to open its doors on 15 August 2027.", "<time>15 August 2027</time>", "August 2027"])
def test_a_day_after_the_page_was_fetched_is_never_the_day_of_publication(read: Callable[..., Document], told: str):
    document = read(top=f"<h1>A headline of some length</h1><p>{told}</p>")

    assert (document.published_on, document.published_basis) == (None, None)


@pytest.mark.parametrize(
    "opens",
    [
        pytest.param("Published: 7 October 2025. ", id="a label"),
        pytest.param("Last updated on Tuesday, 7 October 2025: ", id="of a change, where no other place tells"),
        pytest.param("Berlin, 7 October 2025. ", id="a dateline"),
        pytest.param("The Hague, 7 October 2025 - ", id="a dateline of a city with an article"),
        pytest.param("NAIROBI, Kenya, Oct. 7, 2025 /PRNewswire/ -- ", id="of a wire"),
        pytest.param("WASHINGTON, D.C. (AP) — October 7, 2025 — ", id="of an agency"),
        pytest.param("7 October 2025 – ", id="without a place"),
    ],
)
def test_the_day_that_a_paragraph_opens_with_is_the_day_of_publication(read: Callable[..., Document], opens: str):
    document = read(top=f"<h1>A headline of some length</h1><p>The law of 3 May 2019 stands.</p><p>{opens}{SETS_OUT}</p>")

    assert (document.published_on, document.published_precision, document.published_basis) == (date(2025, 10, 7), "day", "text")


def test_a_labelled_day_goes_before_another_day_round_the_heading(read: Callable[..., Document]):
    document = read(top=f"<h1>A headline of some length</h1><p>1 August 2025</p><p>Published: 7 October 2025. {SETS_OUT}</p>")

    assert document.published_on == date(2025, 10, 7)


def test_the_day_of_the_page_goes_before_the_days_of_a_history(read: Callable[..., Document]):
    document = read(top=f"<h1>A headline of some length</h1><p>14 May 2024. {SETS_OUT}</p><p>Press desk | 7 October 2025, 09:30</p>")

    assert document.published_on == date(2025, 10, 7)


def test_a_paragraph_that_only_begins_with_a_day_of_its_story_does_not_open_with_it(read: Callable[..., Document]):
    assert read(top=f"<h1>A headline of some length</h1><p>On 7 October 2025, {SETS_OUT}</p>").published_on is None


@pytest.mark.parametrize(
    "prose",
    [
        "The office will open on 1 February 2026.",
        "Comments are taken until 1 February 2026.",
        "The rules apply from Monday 1 February 2026 in all states.",
        "Offices must answer by February 2026.",
    ],
)
def test_a_day_that_prose_says_lies_ahead_is_not_the_day_of_publication(read: Callable[..., Document], prose: str):
    assert read(top=f"<h1>A headline of some length</h1><p>{prose}</p>").published_on is None


@pytest.mark.parametrize(
    "line", ["By Will Smith, 7 October 2025, London", "Press release from 7 October 2025", "Will AI cost jobs? | 7 October 2025"]
)
def test_a_line_round_the_heading_is_no_prose(read: Callable[..., Document], line: str):
    assert read(top=f"<h1>A headline of some length</h1><p>{line}</p>").published_on == date(2025, 10, 7)


def test_a_time_without_zone_is_of_the_source(read: Callable[..., Document]):
    document = read(record(datePublished='"2026-03-14 09:30"'), layout=Layout(time_zone="Asia/Seoul"))

    assert (document.published_at, document.published_zone) == (datetime(2026, 3, 14, 0, 30, tzinfo=UTC), "Asia/Seoul")


def test_the_address_says_the_day_where_nothing_else_does(read: Callable[..., Document]):
    document = read(url="https://news.example/2026/03/14/story")

    assert (document.published_on, document.published_precision, document.published_basis) == (date(2026, 3, 14), "day", "url")


def test_the_feed_is_asked_last(read: Callable[..., Document]):
    link = Link("https://news.example/story", published="Sat, 14 Mar 2026 09:30:00 +0900", found_in="feed")

    assert read(link=link).published_basis == "feed"
    assert read(record(datePublished='"2026-03-10"'), link=link).published_on == date(2026, 3, 10)


def test_a_page_that_names_no_date_has_none(read: Callable[..., Document]):
    document = read()

    assert (document.published_on, document.published_at, document.published_precision, document.published_basis) == (
        None,
        None,
        None,
        None,
    )


# ---- language, publisher, address


@pytest.mark.parametrize(
    ("head", "layout", "expected"),
    [
        pytest.param('<meta http-equiv="content-language" content="en_gb">', Layout(), "en-GB", id="declared, in the form of BCP 47"),
        pytest.param(record(inLanguage='"en"'), Layout(language="fr"), "en", id="the page before its source"),
        pytest.param("", Layout(language="en-CA"), "en-CA", id="the source"),
        pytest.param('<meta property="og:locale" content="ko_KR">', Layout(), "en", id="a declaration that the script belies"),
        pytest.param("", Layout(), "en", id="shown by small words"),
    ],
)
def test_the_language_is_the_declared_one_where_it_can_be(read: Callable[..., Document], head: str, layout: Layout, expected: str):
    assert read(head, layout=layout).language == expected


@pytest.mark.parametrize(
    ("head", "layout", "expected"),
    [
        pytest.param(record(publisher='{"name":"The Gazette"}'), Layout(publisher="Gazette Ltd"), "Gazette Ltd", id="the source file"),
        pytest.param(
            record(publisher='{"name":"The Gazette"}') + '<meta property="og:site_name" content="gazette.example">',
            Layout(),
            "The Gazette",
            id="the record",
        ),
        pytest.param('<meta property="og:site_name" content="gazette.example">', Layout(), "gazette.example", id="the head"),
        pytest.param("", Layout(), "news.example", id="the host"),
    ],
)
def test_the_publisher_is_whose_page_it_is(read: Callable[..., Document], head: str, layout: Layout, expected: str):
    assert read(head, layout=layout).publisher == expected


def test_a_page_is_called_as_it_calls_itself(read: Callable[..., Document]):
    assert (
        read('<link rel="canonical" href="https://www.news.example/2026/story?utm_source=x">').url == "https://www.news.example/2026/story"
    )


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        pytest.param("", (date(2025, 12, 1), "given"), id="before a day somewhere in the body"),
        pytest.param(
            '<meta property="article:published_time" content="2025-10-07">',
            (date(2025, 10, 7), "meta:article:published_time"),
            id="behind what the page declares",
        ),
    ],
)
def test_the_day_that_somebody_gives_goes_before_one_in_a_table_and_behind_the_pages_own(
    page: Callable[..., Page], head: str, expected: tuple[date, str]
):
    body = f"<html><head>{head}</head><body><article><h1>A headline of some length</h1><p>{SETS_OUT}</p><table><tr><td>1 April 2024</td></tr></table></article></body></html>"

    document = parsers.parse(page(body), Layout(), Link("https://news.example/here", published="2025-12-01", found_in="given"))

    assert (document.published_on, document.published_basis) == expected
