"""Connections that break, stall, never end, or speak something that is not quite HTTP."""
# ruff: noqa: ANN001  (fixtures and parameters are what their names say)

import asyncio
import struct
import time
from dataclasses import replace
from socket import SO_LINGER, SOL_SOCKET, socket

import pytest

from parsers.model import Link

OK = b"HTTP/1.1 200 X\r\nContent-Type: text/html\r\n"


def reset(connection: socket) -> None:
    connection.setsockopt(SOL_SOCKET, SO_LINGER, struct.pack("ii", 1, 0))


def drip(start: bytes, piece: bytes):
    def answer(connection: socket) -> None:
        connection.sendall(start)
        while True:
            connection.sendall(piece)
            time.sleep(0.05)

    return answer


def then_reset(start: bytes):
    def answer(connection: socket) -> None:
        connection.sendall(start)
        time.sleep(0.1)  # so that what was sent is read before the reset arrives
        reset(connection)

    return answer


def crumbs(connection: socket) -> None:
    connection.sendall(OK + b"Transfer-Encoding: chunked\r\n\r\n")
    while True:
        connection.sendall(b"1\r\nx\r\n" * 10_000)


def flood(connection: socket) -> None:
    connection.sendall(OK + b"Transfer-Encoding: chunked\r\n\r\n")
    while True:
        connection.sendall(b"10000\r\n" + b"x" * 0x10000 + b"\r\n")


def silence(connection: socket) -> None:
    connection.recv(1)


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        pytest.param(reset, "connect", id="reset before an answer"),
        pytest.param(b"", "connect", id="closed before an answer"),
        pytest.param(b"HTTP/1.1 200 X\r\nContent-", "truncated", id="closed within the head"),
        pytest.param(OK + b"Content-Length: 100\r\n\r\nhalf", "truncated", id="closed within the body"),
        pytest.param(then_reset(OK + b"Content-Length: 100\r\n\r\nhalf"), "truncated", id="reset within the body"),
        pytest.param(OK + b"Transfer-Encoding: chunked\r\n\r\n5\r\nhalf", "truncated", id="closed within a chunk"),
        pytest.param(OK + b"Content-Length: 4\r\nContent-Length: 5\r\n\r\nhalf", "protocol", id="two lengths"),
        pytest.param(OK + b"Content-Length: -4\r\n\r\nhalf", "protocol", id="negative length"),
        pytest.param(OK + b"Transfer-Encoding: chunked\r\n\r\nZZZ\r\nhalf\r\n0\r\n\r\n", "protocol", id="chunk size that is none"),
        pytest.param(OK + b"Transfer-Encoding: snappy\r\n\r\nhalf", "protocol", id="transfer coding nobody knows"),
        pytest.param(b"HTTP/1.1 abc OK\r\n\r\n", "protocol", id="status that is none"),
        pytest.param(b"HTTP/1.1 101 X\r\nUpgrade: chat\r\nConnection: upgrade\r\n\r\nNews", "protocol", id="another protocol"),
        pytest.param(b"<html>no head at all</html>\r\n\r\n", "protocol", id="no HTTP"),
        pytest.param(b"\x16\x03\x01\x00\x05hello\r\n\r\n", "protocol", id="TLS"),
        pytest.param(OK + b"X: " + b"x" * 300_000 + b"\r\n\r\n", "protocol", id="endless header"),
        pytest.param(OK + b" folded: no\r\nBad Name: x\r\n\r\n", "protocol", id="header that is none"),
        pytest.param(silence, "timeout", id="silence"),
        pytest.param(drip(OK, b"X-More: x\r\n"), "timeout", id="endless head"),
        pytest.param(drip(b"", b"HTTP/1.1 100 Continue\r\n\r\n"), "timeout", id="endless 100"),
        pytest.param(drip(OK + b"Content-Length: 100000\r\n\r\n", b"x"), "timeout", id="drip"),
        pytest.param(flood, "too_large", id="endless body"),
        pytest.param(crumbs, "timeout", id="endless body in crumbs"),
        pytest.param(OK + b"Content-Length: 99999999999\r\n\r\nx", "too_large", id="length beyond the limit"),
        pytest.param(OK + b"Content-Length: " + b"9" * 5000 + b"\r\n\r\nx", "protocol", id="length of 5,000 digits"),
    ],
)
def test_what_is_broken_has_its_name_in_bounded_time(site, visit, answer, reason):
    here = site({"/a": answer})
    begun_s = time.monotonic()

    seen = visit(here, "/a")

    assert (seen.outcome, seen.reason, seen.page) == ("rejected", reason, None)
    assert time.monotonic() - begun_s < 8


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(OK + b"\r\nNews", id="ended by the connection"),
        pytest.param(b"HTTP/1.0 200 OK\r\n\r\nNews", id="HTTP/1.0"),
        pytest.param(OK + b"Transfer-Encoding: chunked\r\n\r\n2;x=y\r\nNe\r\n2\r\nws\r\n0\r\nX-T: 1\r\n\r\n", id="chunks and a trailer"),
        pytest.param(b"HTTP/1.1 103 Early\r\nLink: </s>\r\n\r\n" + OK + b"Content-Length: 4\r\n\r\nNews", id="early hints"),
        pytest.param(OK + b"Content-Length: 4, 4\r\n\r\nNews", id="the same length twice"),
        pytest.param(OK + b"Content-Length: 4\r\n\r\nNews and what follows", id="more than was promised"),
        pytest.param(OK.replace(b"\r\n", b"\n") + b"Content-Length: 4\n\nNews", id="bare line feeds"),
        pytest.param(OK + "X-Title: 과학\r\nContent-Length: 4\r\n\r\nNews".encode(), id="UTF-8 in a header"),
    ],
)
def test_what_is_merely_odd_is_a_page(site, visit, answer):
    seen = visit(site({"/a": answer}), "/a")

    assert (seen.outcome, seen.page.body[:4]) == ("ok", b"News")


def test_a_fault_is_tried_again_and_the_second_answer_counts(site, answer, visit):
    here = site({"/a": [reset, OK + b"Content-Length: 9\r\n\r\nhalf", answer(200, b"News")]})

    seen = visit(here, "/a")

    assert (seen.outcome, seen.attempts, seen.page.body) == ("ok", 3, b"News")


def test_a_connection_that_was_closed_meanwhile_costs_no_try(site, answer, web):
    def then_close_unanswered(connection: socket) -> None:
        connection.sendall(answer(200, b"News"))
        connection.recv(4096)  # the next request

    here = site({"/robots.txt": answer(404, keep="yes"), "/a": [then_close_unanswered, answer(200, b"More")]})

    async def story() -> list[tuple[str, int]]:
        async with web(here) as client:
            seen = [await client.visit(Link(here.url("/a"))) for _ in range(2)]
            return [(each.outcome, each.attempts) for each in seen]

    assert asyncio.run(story()) == [("ok", 1), ("ok", 1)]


def test_a_closed_port_is_no_connection(site, visit):
    here = site({})
    here.server.server_close()

    assert visit(here, "/a").reason == "connect"


def test_twenty_deadlines_leave_every_connection_usable(site, answer, web, impatient):
    here = site({"/slow": silence, "/a": answer(200, b"News", keep="yes")})
    hasty = replace(impatient, read_s=0.15, attempt_s=0.15)

    async def story() -> list[str]:
        async with web(here, limits=hasty) as client:
            await asyncio.gather(*(client.visit(Link(here.url("/slow"))) for _ in range(20)))
            return [(await client.visit(Link(here.url("/a")))).outcome for _ in range(20)]

    assert asyncio.run(story()) == ["ok"] * 20


def test_one_dead_host_keeps_no_other_waiting(site, answer, web):
    dead, alive = site({"/a": silence}), site({"/a": answer(200, b"News")}, address="127.0.0.2")

    async def story() -> float:
        async with web(dead, alive) as client:
            waiting = [asyncio.create_task(client.visit(Link(dead.url("/a")))) for _ in range(4)]
            begun_s = time.monotonic()
            assert (await client.visit(Link(alive.url("/a")))).outcome == "ok"
            taken_s = time.monotonic() - begun_s
            await asyncio.gather(*waiting)
            return taken_s

    assert asyncio.run(story()) < 0.9


def test_connections_in_use_are_not_closed_to_make_room(site, web, impatient):
    def slowly(connection: socket) -> None:
        connection.sendall(OK + b"Content-Length: 8\r\n\r\nNews")
        time.sleep(0.3)
        connection.sendall(b"more")

    sites = [site({"/a": slowly}, address=f"127.0.0.{n}") for n in range(1, 5)]

    async def story() -> list[tuple[str, int]]:
        async with web(*sites, limits=replace(impatient, pools=1)) as client:
            seen = await asyncio.gather(*(client.visit(Link(each.url("/a"))) for each in sites))
            return [(each.outcome, each.attempts) for each in seen]

    assert asyncio.run(story()) == [("ok", 1)] * 4


def test_many_authorities_leave_no_more_connections_open_than_agreed(site, answer, web, impatient):
    sites = [site({"/a": answer(200, b"News", keep="yes")}, address=f"127.0.0.{n}") for n in range(1, 9)]

    async def story() -> int:
        async with web(*sites, limits=replace(impatient, pools=2)) as client:
            for each in sites:
                assert (await client.visit(Link(each.url("/a")))).outcome == "ok"
            await asyncio.sleep(0.05)
            return sum(each.open > 0 for each in sites)

    assert asyncio.run(story()) <= 2
