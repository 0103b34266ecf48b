"""What robots.txt says, by RFC 9309 and as it is written in the wild."""
# ruff: noqa: ANN001  (fixtures and parameters are what their names say)

import pytest

from parsers.formats.robots import Robots

URL = "http://news.example"


@pytest.mark.parametrize(
    ("text", "path", "allowed"),
    [
        ("", "/x", True),
        ("<html><body>Disallow: / is what we never say", "/x", True),
        ("User-agent: *\nDisallow:", "/x", True),
        ("User-agent: *\nDisallow: /", "/x", False),
        ("User-agent: *\nDisallow: /\nAllow: /x", "/x", True),
        ("User-agent: *\nAllow: /x\nDisallow: /x", "/x", True),
        ("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x", True),
        ("User-agent: *\nDisallow: /%7Euser", "/~user/x", False),
        ("User-agent: *\nDisallow: /과학", "/%EA%B3%BC%ED%95%99/x", False),
        ("User-agent: *\nDisallow: /x?a=", "/x?a=1", False),
        ("User-agent: other\nDisallow: /", "/x", True),
        ("User-agent: *\nDisallow: /\n\nUser-agent: claimhouse\nAllow: /", "/x", True),
        ("User-agent: claimhouse\nDisallow: /a\n\nUser-agent: *\nDisallow: /b", "/b", True),
        ("User-agent: CLAIMHOUSE\nDisallow: /a\n\nUser-agent: claimhouse\nDisallow: /b", "/a", False),
        ("User-agent: other\nUser-agent: claimhouse\nDisallow: /", "/x", False),
        ("User-agent: claimhouse/2.0 (all of them)\nDisallow: /", "/x", False),
        ("User-agent: claimhouses\nDisallow: /", "/x", True),
        ("User-agent: claim\nDisallow: /", "/x", True),
        ("User-agent: claimhouse\nSitemap: http://a/s.xml\n\nDisallow: /x", "/x", False),
        ("User-agent: other\nCrawl-delay: 9\nUser-agent: claimhouse\nDisallow: /x", "/x", False),
        ("Disallow: /\nUser-agent: *\nDisallow: /y", "/x", True),
        ("user-agent : *\n DISALLOW : /x # not here", "/x", False),
        ("useragent *\ndissallow /x", "/x", False),
        ("\ufeffUser-agent: *\rDisallow: /x\r", "/x", False),
        ("User-agent: *\0\nDisallow: /x\0", "/x", False),
        ("User-agent: *\nDisallow: /" + "y" * 20_000 + "\nDisallow: /x", "/x", False),
    ],
)
def test_who_may_ask_for_what(text, path, allowed):
    assert Robots.parse(text.encode()).allows(URL + path, "claimhouse") is allowed


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("User-agent: *\nCrawl-delay: 2.5", 2.5),
        ("User-agent: *\nCrawl-delay: 9\n\nUser-agent: claimhouse\nCrawl-delay: 3", 3),
        ("User-agent: other\nCrawl-delay: 9", None),
        ("User-agent: *\nCrawl-delay: soon", None),
        ("User-agent: *\nCrawl-delay: -1", None),
        ("User-agent: *\nCrawl-delay: inf", None),
    ],
)
def test_how_long_to_pause(text, seconds):
    assert Robots.parse(text.encode()).crawl_delay_s("claimhouse") == seconds


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(bytes(range(256)) * 2048, id="no text"),
        pytest.param(b"User-agent: a\n" * 20_000 + b"Disallow: /x\n" * 15_000, id="agents times rules"),
        pytest.param(b"".join(b"User-agent: a%d\n" % n for n in range(25_000)) + b"Disallow: /x\n" * 5_000, id="many agents"),
        pytest.param(b"User-agent: *\nDisallow: /" + b"*a" * 7_000 + b"$\n", id="wildcards"),
        pytest.param(b"".join(b"User-agent: *\nDisallow: /%d*x\n" % n for n in range(15_000)), id="many groups"),
        pytest.param(b"user-agent " + b" " * 500_000 + b"\n", id="spaces"),
        pytest.param(b"dis" + b"s" * 500_000 + b"\n", id="misspelt"),
    ],
)
def test_half_a_megabyte_of_anything_is_read_within_seconds(body, cpu_s):
    with cpu_s(1):
        Robots.parse(body).allows(URL + "/" + "a" * 2000, "claimhouse")
