"""Addresses: what one page is called by, whoever links to it."""

import pytest

from parsers.formats import address


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        pytest.param("HTTP://News.Example:80/a", "http://news.example/a", id="case and default port"),
        pytest.param("https://news.example:8443/a", "https://news.example:8443/a", id="another port stays"),
        pytest.param("https://news.example", "https://news.example/", id="an empty path is the root"),
        pytest.param("https://news.example/a/./b/../c", "https://news.example/a/c", id="dot segments"),
        pytest.param("https://news.example/a/%2e%2E/b", "https://news.example/b", id="dot segments with escaped dots"),
        pytest.param("https://news.example/a#comments", "https://news.example/a", id="a fragment is a place on the page"),
        pytest.param(
            "https://news.example/a?utm_source=x&id=7&fbclid=y", "https://news.example/a?id=7", id="tracking goes, the rest stays as it was"
        ),
        pytest.param("https://news.example/a?id=7&page=2", "https://news.example/a?id=7&page=2", id="what chooses the content stays"),
        pytest.param("https://news.example/a;jsessionid=AB12?x=1", "https://news.example/a?x=1", id="a session in the path"),
        pytest.param("https://news.example/%7euser/%c3%a9", "https://news.example/~user/%C3%A9", id="escapes"),
        pytest.param("https://news.example/é?q=ü", "https://news.example/%C3%A9?q=%C3%BC", id="letters beyond ASCII"),
        pytest.param("https://news.example/100%", "https://news.example/100%25", id="a bare percent sign"),
        pytest.param("https://bücher.example/a", "https://xn--bcher-kva.example/a", id="a host beyond ASCII"),
        pytest.param("https://news.example./a", "https://news.example/a", id="a host with the root's dot"),
        pytest.param("https://[2001:db8::1]/a", "https://[2001:db8::1]/a", id="an IPv6 host"),
        pytest.param("mailto:a@news.example", "mailto:a@news.example", id="no address of a page is left alone"),
    ],
)
def test_an_address_has_one_form(url: str, expected: str):
    assert address.canonical(url) == expected


@pytest.mark.parametrize(
    "url", ["https://news.example/a?b=c%20d&e=%C3%A9", "http://news.example/~x/%2Fy?z", "http://news.example/x/%2e%2e/%2E/y"]
)
def test_the_one_form_stays_as_it_is(url: str):
    assert address.canonical(address.canonical(url)) == address.canonical(url)


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        pytest.param("b", "https://news.example/a/b", id="relative"),
        pytest.param("//other.example/x", "https://other.example/x", id="without scheme"),
        pytest.param(" \n/x\ty ", "https://news.example/xy", id="white space that browsers ignore"),
        pytest.param("javascript:alert(1)", None, id="a script"),
        pytest.param("data:text/html,x", None, id="data"),
        pytest.param("http://[broken", None, id="no address at all"),
        pytest.param("http://news.example:port/", None, id="no port"),
        pytest.param("http://news .example/x", None, id="a space in the host"),
        pytest.param("/" + "x" * 10_000, None, id="endless"),
    ],
)
def test_a_link_leads_to_a_page_or_nowhere(href: str, expected: str | None):
    assert address.join("https://news.example/a/", href) == expected


@pytest.mark.parametrize(
    ("declared", "expected"),
    [
        pytest.param("https://www.news.example/story", "https://www.news.example/story", id="the same site"),
        pytest.param("/story", "https://news.example/story", id="relative"),
        pytest.param("https://other.example/story", "https://news.example/s?id=1", id="another site may own the story, not this page"),
        pytest.param("https://news.example/", "https://news.example/s?id=1", id="the front page is no story"),
        pytest.param("https://news.example/en/", "https://news.example/s?id=1", id="nor is a front page in English"),
        pytest.param("https://news.example/ai", "https://news.example/ai", id="what is on AI is no front page in a language"),
        pytest.param(None, "https://news.example/s?id=1", id="none declared"),
    ],
)
def test_a_page_is_called_as_it_says_where_that_can_be(declared: str | None, expected: str):
    assert address.canonical_of("https://news.example/s?id=1", declared) == expected
