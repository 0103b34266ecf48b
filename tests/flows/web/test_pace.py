"""Turns, pauses and rests: how often an authority is asked, and when it is left alone."""
# ruff: noqa: ANN001  (fixtures and parameters are what their names say)

import asyncio
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from socket import socket

import pytest

from flows.web.bounded import Answer
from flows.web.limits import Limits
from flows.web.retry import pause_s, retry_after_s
from parsers.model import Link, Rest, Visit

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)


def slowly(connection: socket) -> None:
    time.sleep(0.1)
    connection.sendall(b"HTTP/1.1 200 X\r\nContent-Length: 4\r\n\r\nNews")


def test_no_more_than_two_connections_are_open_to_an_authority(site, web):
    here = site({"/news": slowly})

    async def story() -> None:
        async with web(here) as client:
            await asyncio.gather(*(client.visit(Link(here.url("/news"))) for _ in range(8)))

    asyncio.run(story())

    assert max(request.open for request in here.asked) == 2


def test_requests_begin_an_interval_apart_whatever_their_number(site, answer, web, impatient):
    here = site({"/news": answer(200, b"News")})

    async def story() -> None:
        async with web(here, limits=replace(impatient, interval_s=0.1)) as client:
            await asyncio.gather(*(client.visit(Link(here.url("/news"))) for _ in range(4)))

    asyncio.run(story())

    # The server's thread may notice one request late and the next at once, so the gap between two
    # may look shorter than it was; all of them together may not.
    starts = [request.at_s for request in here.asked]
    assert min(later - earlier for earlier, later in pairwise(starts)) > 0.07
    assert starts[-1] - starts[0] > (len(starts) - 1) * 0.09


def test_a_short_retry_after_is_waited_for(site, answer, visit, impatient):
    here = site({"/news": [answer(429, retry_after="1"), answer(200, b"News")]})

    seen = visit(here, "/news", limits=replace(impatient, patience_s=2))

    first, second = (request.at_s for request in here.asked if request.path == "/news")
    assert (seen.outcome, seen.attempts) == ("ok", 2)
    assert second - first > 1


@pytest.mark.parametrize("status", [429, 503])
def test_a_long_retry_after_defers_the_visit_and_lets_the_authority_rest(site, answer, web, status):
    here = site({"/news": answer(status, retry_after="3600"), "/more": answer(200, b"More")})

    async def story() -> tuple[Visit, Visit, dict[str, Rest]]:
        async with web(here) as client:
            return await client.visit(Link(here.url("/news"))), await client.visit(Link(here.url("/more"))), dict(client.rests)

    news, more, rests = asyncio.run(story())

    until = NOON + timedelta(hours=1)
    assert (news.outcome, news.reason, news.next_visit_at) == ("deferred", "rate_limited", until)
    assert (more.outcome, more.reason, more.next_visit_at) == ("deferred", "rate_limited", until)
    assert (here.paths, [(where, rest.until, rest.reason) for where, rest in rests.items()]) == (
        ["/news"],
        [(f"127.0.0.1:{here.port}", until, "rate_limited")],
    )


def test_a_rest_outlives_the_run_that_learnt_of_it(site, answer, visit):
    here = site({"/news": answer(200, b"News")})
    until = NOON + timedelta(hours=1)

    seen = visit(here, "/news", rests={f"127.0.0.1:{here.port}": Rest(until, "robots_unreachable", "robots.txt answers 503")})

    assert (seen.outcome, seen.reason, seen.next_visit_at, here.asked) == ("deferred", "robots_unreachable", until, [])
    assert (seen.detail or "").endswith("robots.txt answers 503")


def test_a_rest_that_is_over_is_over(site, answer, visit):
    here = site({"/news": answer(200, b"News")})

    assert visit(here, "/news", rests={f"127.0.0.1:{here.port}": Rest(NOON - timedelta(seconds=1), "rate_limited", "429")}).outcome == "ok"


def test_a_redirection_to_an_authority_at_rest_is_deferred(site, answer, visit):
    there = site({"/new": answer(200, b"News")}, address="127.0.0.2")
    here = site({"/old": answer(302, location=there.url("/new"))})

    seen = visit(here, "/old", also=(there,), rests={f"127.0.0.2:{there.port}": Rest(NOON + timedelta(hours=1), "rate_limited", "429")})

    assert (seen.outcome, there.asked) == ("deferred", [])


def test_429_for_ever_lets_the_authority_rest_after_a_few_tries(site, answer, visit):
    here = site({"/news": answer(429)})

    seen = visit(here, "/news")

    assert (seen.outcome, seen.reason, seen.next_visit_at) == ("deferred", "rate_limited", NOON + timedelta(minutes=10))
    assert len(here.paths) == 4


def test_503_for_ever_is_given_up_after_a_few_tries(site, answer, visit):
    here = site({"/news": answer(503)})

    seen = visit(here, "/news")

    assert (seen.outcome, seen.reason, len(here.paths)) == ("rejected", "server_error", 4)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "120"}, 120),
        ({"retry-after": " 0 "}, 0),
        ({"retry-after": "9" * 400}, 999_999_999_999),
        ({"retry-after": "Sat, 14 Mar 2026 12:02:00 GMT"}, 120),
        ({"retry-after": "Sat, 14 Mar 2026 11:00:00 GMT"}, 0),
        ({"retry-after": "Sat, 14 Mar 2026 09:02:00 GMT", "date": "Sat, 14 Mar 2026 09:00:00 GMT"}, 120),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "-5"}, None),
        ({"retry-after": "1.5"}, None),
        ({"retry-after": "\xb2"}, None),
        ({"retry-after": "Sat, 99 Mar 99999 12:02:00 GMT"}, None),
        ({"retry-after": ""}, None),
        ({}, None),
    ],
)
def test_retry_after_in_seconds_or_as_a_date_by_the_servers_own_clock(headers, seconds):
    assert retry_after_s(Answer("http://a/", 429, tuple(headers.items()), b""), NOON) == seconds


@pytest.mark.parametrize(
    ("status", "named", "attempt", "pause"),
    [
        pytest.param(200, None, 1, None, id="nothing wrong"),
        pytest.param(404, None, 1, None, id="will be the same tomorrow"),
        pytest.param(501, None, 1, None, id="never will"),
        pytest.param(503, None, 1, 0.25, id="first"),
        pytest.param(503, None, 3, 1, id="third"),
        pytest.param(503, None, 4, None, id="enough"),
        pytest.param(503, "0", 1, 0.25, id="never at once"),
        pytest.param(503, "5", 1, 5, id="as asked"),
        pytest.param(503, "5", 4, None, id="enough, whatever is asked"),
        pytest.param(503, "9000", 1, 9000, id="another day"),
        pytest.param(429, None, 1, 1, id="more careful"),
        pytest.param(429, None, 4, 600, id="a rest"),
    ],
)
def test_whether_to_ask_again(status, named, attempt, pause):
    headers = () if named is None else (("retry-after", named),)

    assert pause_s(Answer("http://a/", status, headers, b""), attempt, Limits(), NOON) == pause


def test_a_retry_after_of_years_is_taken_for_a_slip(site, answer, visit):
    seen = visit(site({"/news": answer(429, retry_after="9" * 30)}), "/news")

    assert seen.next_visit_at == NOON + timedelta(days=7)
