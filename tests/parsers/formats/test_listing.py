"""Pages that list pages: by selectors, out of script, and by guessing what a story's link looks like."""
# ruff: noqa: ANN001  (fixtures and parameters are what their names say)

import pytest

from parsers import links
from parsers.model import Layout, Link, Listing

TABLE = """<html><body><nav><a href="/about">About the ministry and its work here</a></nav><table>
<tr><td class="s"><a href="view.do?id=2">Second fund announced</a></td><td class="d">Mar 14, 2026</td></tr>
<tr><td class="s"><a href="view.do?id=1">First fund announced</a></td><td class="d">Mar 2, 2026</td></tr>
<tr><td class="s">Nothing to visit</td><td class="d">Mar 1, 2026</td></tr></table></body></html>"""


@pytest.fixture
def read(page):
    return lambda body, layout=Layout(), **how: links(page(body, "listing", "https://gov.example/news/list.do", **how), layout)  # noqa: B008


def found(listing):
    return [(link.url.removeprefix("https://gov.example/"), link.title, link.published) for link in listing.links]


# ---- by the site's own layout


def test_selectors_say_where_entry_title_and_date_stand(read):
    layout = Layout(entry="tr", entry_link="td.s a", entry_title="td.s", entry_published="td.d")

    assert read(TABLE, layout) == Listing(
        (
            Link("https://gov.example/news/view.do?id=2", title="Second fund announced", published="Mar 14, 2026", found_in="listing"),
            Link("https://gov.example/news/view.do?id=1", title="First fund announced", published="Mar 2, 2026", found_in="listing"),
        )
    )


def test_the_entry_alone_is_enough_where_it_has_one_link_and_one_date(read):
    assert found(read(TABLE, Layout(entry="tr")))[0] == ("news/view.do?id=2", "Second fund announced", "Mar 14, 2026")


def test_a_date_for_programs_goes_before_one_for_people(read):
    body = '<ul><li><a href="/1">One</a><time datetime="2026-03-14T09:30:00+09:00">today</time></li></ul>'

    assert found(read(body, Layout(entry="li"))) == [("1", "One", "2026-03-14T09:30:00+09:00")]


def test_a_layout_that_no_longer_matches_is_guessed_around_and_said(read):
    listing = read(TABLE, Layout(entry="li.release"))

    assert (len(listing.links), listing.completeness, listing.missed) == (2, "partial", ("entry",))


def test_rows_are_read_out_of_script(read):
    body = 'var rows = [{"id": "7", "s": "A \\"new\\" fund", "d": "05 NOV 2025"}, {"id": "6", "s": "A law", "d": "30 JAN 2025"}];'
    layout = Layout(
        entry_script=r'"id": "(?P<url>\d+)", "s": "(?P<title>(?:[^"\\]|\\.)+)", "d": "(?P<published>[^"]+)"',
        entry_link="/view?no={url}",
    )

    assert found(read(f"<html><script>{body}</script></html>", layout)) == [
        ("view?no=7", 'A "new" fund', "05 NOV 2025"),
        ("view?no=6", "A law", "30 JAN 2025"),
    ]


def test_rows_may_be_written_column_by_column(read):
    layout = Layout(
        entry_script=r"fn_detail\((?P<url>\d+)\)|unescape\('(?P<title>[^']+)'\)|_DT'\+'_\d+'\)\.html\('(?P<published>[^']+)'\)",
        entry_link="view.do?no={url}",
    )
    body = """<a onclick="fn_detail(7);"></a><a onclick="fn_detail(6);"></a><script>
        s = unescape('%uC778공지능'); $('#td_'+'REG_DT'+'_0').html('2026. 3. 14');
        s = unescape('A law'); $('#td_'+'REG_DT'+'_1').html('2026. 3. 2');</script>"""

    assert found(read(body, layout)) == [("news/view.do?no=7", "인공지능", "2026. 3. 14"), ("news/view.do?no=6", "A law", "2026. 3. 2")]


def test_a_script_without_rows_is_no_error(read):
    assert read("<html><script>var rows = [];</script></html>", Layout(entry_script=r"(?P<url>\d+)")) == Listing(
        (), "partial", missed=("entry_script",)
    )


# ---- by guessing


def test_a_story_is_told_from_the_menu_around_it(read):
    assert found(read(TABLE)) == [
        ("news/view.do?id=2", "Second fund announced", "Mar 14, 2026"),
        ("news/view.do?id=1", "First fund announced", "Mar 2, 2026"),
    ]


def test_a_card_gives_its_heading_and_its_date_to_a_link_that_covers_it(read):
    card = (
        '<div class="card"><a href="/n/{0}"></a><h3><a href="/n/{0}">Agency fines firm number {0}</a></h3>'
        '<p>{0} May 2026</p><a href="/n/{0}">Read more</a></div>'
    )

    assert found(read(f"<main>{card.format(1)}{card.format(2)}</main>")) == [
        ("n/1", "Agency fines firm number 1", "1 May 2026"),
        ("n/2", "Agency fines firm number 2", "2 May 2026"),
    ]


def test_a_date_that_stands_just_before_a_story_is_its_date(read):
    body = (
        "<dl><dt>14.03.2026</dt><dd><a href='/a'>Ministry opens a fund for models</a></dd>"
        "<dt>02.03.2026</dt><dd><a href='/b'>Ministry closes a fund for models</a></dd></dl>"
    )

    assert [(url, published) for url, _, published in found(read(body))] == [("a", "14.03.2026"), ("b", "02.03.2026")]


def test_a_story_never_borrows_its_neighbours_date(read):
    body = (
        "<ul><li><a href='/a'>Ministry opens a fund for models</a> 2026-03-14</li>"
        "<li><a href='/b'>Ministry closes a fund for models</a></li></ul>"
    )

    assert [published for *_, published in found(read(body))] == ["2026-03-14", None]


def test_another_site_is_none_of_the_list(read):
    body = "<a href='https://elsewhere.example/a'>A long story title of another site</a><a href='/b'>A long story title of our site</a>"

    assert [url for url, *_ in found(read(body))] == ["b"]


def test_sections_fall_away_where_the_stories_are_dated(read):
    sections = "<a href='/topics'>All of our many topics here</a>"
    stories = "".join(f"<li><a href='/2026/03/a-story-of-{n}'>A story about fund number {n}</a> 2026-03-1{n}</li>" for n in range(3))

    assert [url for url, *_ in found(read(f"<main>{sections}<ul>{stories}</ul></main>"))] == [f"2026/03/a-story-of-{n}" for n in range(3)]


def test_buttons_are_no_stories_even_where_nothing_else_is_linked(read):
    body = "<a href='/c/1?sid=7'>next month</a> <a href='/c/0?sort=asc'>sort</a> <a href='/a/0'>story 0</a>"

    assert found(read(body)) == [("a/0", "story 0", None)]


def test_a_page_without_links_is_a_list_of_nothing(read):
    assert read("<html><body><p>Soon.</p></body></html>") == Listing(())


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("<div>" * 50_000 + "<a href='/a'>A story about a public fund</a>", id="deep"),
        pytest.param("<p " + " ".join(f"a{n}=1" for n in range(100_000)) + "></p>", id="attributes"),
        pytest.param("".join(f"<a href='/s/{n}'>A story about fund number {n}</a>" for n in range(50_000)), id="links"),
        pytest.param("<a href='/a'>" * 20_000, id="links in links"),
        pytest.param("<li>" + "a-" * 200_000 + "<a href='/" + "a-" * 2_000 + "'>x y</a>", id="hyphens"),
    ],
)
def test_a_page_built_to_break_readers_is_read_in_time(read, body, cpu_s):
    with cpu_s(5):
        assert read(body).completeness in {"full", "partial"}


@pytest.mark.parametrize(("body", "reason"), [("", "empty"), (b"\xff\xd8\xff\xe0", "unsupported_type"), (b"%PDF-1.4", "unsupported_type")])
def test_what_is_no_page_is_named(page, reason_of, body, reason):
    assert reason_of(links, page(body, "listing")) == reason
