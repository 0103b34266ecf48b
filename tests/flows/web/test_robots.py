"""robots.txt, asked first and obeyed; its absence, refusal and silence each mean something else (RFC 9309 2.3.1)."""
# ruff: noqa: ANN001  (fixtures and parameters are what their names say)

import asyncio
import time
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from socket import socket

import pytest

from parsers.model import Link

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)
NO_ENTRY = b"User-agent: *\nDisallow: /"


def silence(connection: socket) -> None:
    connection.recv(1)


def test_a_page_that_is_disallowed_is_not_asked_for(site, answer, visit):
    here = site({"/robots.txt": answer(200, NO_ENTRY), "/news": answer(200, b"News")})

    seen = visit(here, "/news")

    assert (seen.outcome, seen.reason, here.paths) == ("rejected", "robots", [])


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_where_there_is_no_robots_txt_there_are_no_rules(site, answer, visit, status):
    assert visit(site({"/robots.txt": answer(status, NO_ENTRY), "/news": answer(200, b"News")}), "/news").outcome == "ok"


@pytest.mark.parametrize(
    "says",
    [
        pytest.param([b"HTTP/1.1 500 X\r\nContent-Length: 0\r\n\r\n"], id="500"),
        pytest.param([b"HTTP/1.1 503 X\r\nContent-Length: 0\r\n\r\n"], id="503"),
        pytest.param([b"HTTP/1.1 200 X\r\nContent-Length: 100\r\n\r\nUser-agent: *"], id="half of it"),
        pytest.param([b"HTTP/1.1 200 X\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nhalf"], id="broken coding"),
    ],
)
def test_where_robots_txt_cannot_be_had_everything_waits(site, answer, visit, says):
    here = site({"/robots.txt": says, "/news": answer(200, b"News")})

    seen = visit(here, "/news")

    assert (seen.outcome, seen.reason, here.paths) == ("deferred", "robots_unreachable", [])
    assert seen.next_visit_at == NOON + timedelta(minutes=5)


def test_a_robots_txt_that_never_comes_is_a_timeout_and_no_permission(site, answer, visit):
    here = site({"/robots.txt": silence, "/news": answer(200, b"News")})

    seen = visit(here, "/news")

    assert (seen.outcome, seen.reason, here.paths) == ("rejected", "timeout", [])


def test_retry_after_of_robots_txt_is_kept(site, answer, visit):
    here = site({"/robots.txt": answer(429, retry_after="3600"), "/news": answer(200, b"News")})

    seen = visit(here, "/news")

    assert (seen.outcome, seen.reason, seen.next_visit_at) == ("deferred", "robots_unreachable", NOON + timedelta(hours=1))


@pytest.mark.parametrize(("hops", "outcome"), [(5, "rejected"), (6, "ok")])
def test_robots_txt_is_followed_over_five_redirections(site, answer, visit, hops, outcome):
    way = {f"/robots.txt{n or ''}": answer(301, location=f"/robots.txt{n + 1}") for n in range(hops)}
    here = site({**way, f"/robots.txt{hops}": answer(200, NO_ENTRY), "/news": answer(200, b"News")})

    assert visit(here, "/news").outcome == outcome


def test_what_lies_beyond_half_a_megabyte_of_robots_txt_is_cut_off(site, answer, visit):
    body = b"User-agent: *\nDisallow: /first\n" + b"#" * (513 * 1024) + b"\nDisallow: /last\n"
    here = site({"/robots.txt": answer(200, body), "/first": answer(200, b"News"), "/last": answer(200, b"News")})

    assert (visit(here, "/first").reason, visit(here, "/last").outcome) == ("robots", "ok")


def test_robots_txt_itself_is_always_allowed(site, answer, visit):
    here = site({"/robots.txt": answer(200, NO_ENTRY)})

    assert visit(here, "/robots.txt").outcome == "ok"


def test_robots_txt_is_asked_once_for_many_pages(site, answer, web):
    here = site({"/news": answer(200, b"News")})

    async def story() -> None:
        async with web(here) as client:
            await asyncio.gather(*(client.visit(Link(here.url("/news"))) for _ in range(5)))

    asyncio.run(story())

    assert [request.path for request in here.asked].count("/robots.txt") == 1


def test_pages_begin_a_crawl_delay_apart(site, answer, web):
    here = site({"/robots.txt": answer(200, b"User-agent: *\nCrawl-delay: 0.2"), "/news": answer(200, b"News")})

    async def story() -> None:
        async with web(here) as client:
            await asyncio.gather(*(client.visit(Link(here.url("/news"))) for _ in range(4)))

    asyncio.run(story())

    starts = [request.at_s for request in here.asked if request.path == "/news"]
    # the server's thread may notice one request late and the next at once: no pause is measured surely, all of them together are
    assert min(later - earlier for earlier, later in pairwise(starts)) > 0.15
    assert starts[-1] - starts[0] > 3 * 0.19


def test_a_crawl_delay_beyond_the_limit_is_kept_up_to_it(site, answer, web, impatient):
    limits = type(impatient)(crawl_delay_s=0.1, interval_s=0)
    here = site({"/robots.txt": answer(200, b"User-agent: *\nCrawl-delay: 86400"), "/news": answer(200, b"News")})

    async def story() -> float:
        async with web(here, limits=limits) as client:
            begun_s = time.monotonic()
            await asyncio.gather(*(client.visit(Link(here.url("/news"))) for _ in range(3)))
            return time.monotonic() - begun_s

    assert 0.2 < asyncio.run(story()) < 2
