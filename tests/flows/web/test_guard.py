"""Which addresses may be connected to."""
# ruff: noqa: ANN001  (fixtures and parameters are what their names say)

import asyncio
from ipaddress import ip_address

import pytest

from flows.web.errors import Refused
from flows.web.guard import Guard, is_public
from parsers.model import Link


@pytest.mark.parametrize(
    "address",
    [
        *("0.0.0.0", "10.1.2.3", "100.64.0.1", "100.100.100.200", "127.0.0.1", "127.255.255.254", "169.254.169.254", "172.16.0.1"),  # noqa: S104
        *("172.31.255.255", "192.0.0.192", "192.0.2.1", "192.88.99.1", "192.168.0.1", "198.18.0.1", "198.51.100.1", "203.0.113.1"),
        *("224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255", "168.63.129.16"),
        *("::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:169.254.169.254", "::ffff:0:127.0.0.1", "64:ff9b::127.0.0.1"),
        *("64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "100::1", "2001::1", "2001:0:7f00:1::", "2001:db8::1", "2002:7f00:1::", "3fff::1"),
        *("5f00::1", "fc00::1", "fd00:ec2::254", "fe80::1", "fec0::1", "ff02::1", "4000::1"),
    ],
)
def test_an_address_that_is_not_public_is_none_of_ours(address):
    assert not is_public(ip_address(address))


@pytest.mark.parametrize(
    "address",
    ["1.1.1.1", "100.63.255.255", "172.32.0.1", "192.0.1.1", "223.255.255.255", "2606:4700::1111", "64:ff9b::1.1.1.1", "::ffff:1.1.1.1"],
)
def test_a_public_address_is_public(address):
    assert is_public(ip_address(address))


def test_one_forbidden_answer_spoils_a_name():
    with pytest.raises(Refused, match=r"10\.0\.0\.1"):
        Guard((), {}).check("news.example", 443, ["1.1.1.1", "10.0.0.1"])


@pytest.mark.parametrize(("address", "port"), [("127.0.0.1", 8001), ("127.0.0.2", 8000), ("::ffff:127.0.0.1", 8000)])
def test_what_is_allowed_is_exactly_that_pair(address, port):
    guard = Guard([("127.0.0.1", 8000)], {})

    assert guard.check("here.example", 8000, ["127.0.0.1"]) == ["127.0.0.1"]
    with pytest.raises(Refused):
        guard.check("here.example", port, [address])


@pytest.mark.parametrize("port", [22, 25, 3306, 6379])
def test_public_addresses_are_asked_on_ports_of_the_web_only(port):
    with pytest.raises(Refused):
        Guard((), {}).check("news.example", port, ["1.1.1.1"])


def test_a_named_host_is_connected_to_its_pair_under_its_own_name(site, answer, visit):
    here = site({"/news": answer(200, b"News")})

    seen = visit(here, "http://News.example/news", allow=frozenset(), resolve={"news.example": here.pair})

    assert (seen.outcome, seen.final_url) == ("ok", "http://news.example/news")
    assert {request.headers["host"] for request in here.asked} == {"news.example"}


def test_the_pair_of_a_named_host_is_open_to_no_other(site, answer, visit):
    here = site({"/news": answer(200, b"News")})

    seen = visit(here, here.url("/news"), allow=frozenset(), resolve={"news.example": here.pair})

    assert (seen.outcome, seen.reason, here.asked) == ("rejected", "blocked_address", [])


def test_robots_txt_leads_nowhere_that_pages_may_not_go(site, answer, visit):
    secret = site({"/robots.txt": answer(200, b"")})
    here = site({"/robots.txt": answer(302, location=secret.url("/robots.txt")), "/news": answer(200, b"News")}, address="127.0.0.2")

    seen = visit(here, "/news")

    assert (seen.outcome, seen.reason, secret.asked, here.paths) == ("rejected", "blocked_address", [], [])


def test_proxies_of_the_environment_are_not_used(site, answer, web, monkeypatch):
    proxy, here = site({}), site({"/news": answer(200, b"News")}, address="127.0.0.2")
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, proxy.url(""))

    async def story() -> str:
        async with web(here) as client:
            return (await client.visit(Link(here.url("/news")))).outcome

    assert (asyncio.run(story()), proxy.asked) == ("ok", [])
