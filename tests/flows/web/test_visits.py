"""A link in, one visit out."""
# ruff: noqa: ANN001, PLR0913, PLR0917  (fixtures and parameters are what their names say)

from datetime import UTC, datetime
from hashlib import sha256

import pytest

from flows.web import Identity
from parsers.model import Page, Remembered, Visit

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)


def test_a_page_comes_with_everything_http_said_of_it(site, answer, visit):
    here = site({"/news": answer(200, b"<p>News", etag='"v1"', last_modified="Sat", content_type="text/html")})

    seen = visit(here, "/news")

    headers = (("etag", '"v1"'), ("last-modified", "Sat"), ("content-type", "text/html"), ("content-length", "7"))
    assert seen == Visit(
        url=here.url("/news"),
        kind="page",
        visited_at=NOON,
        outcome="ok",
        source="source",
        status=200,
        final_url=here.url("/news"),
        etag='"v1"',
        last_modified="Sat",
        page=Page(here.url("/news"), here.url("/news"), "page", b"<p>News", NOON, 200, headers),
    )


@pytest.mark.parametrize(
    ("status", "outcome", "reason"),
    [
        (401, "rejected", "auth"),
        (403, "rejected", "forbidden"),
        (404, "rejected", "not_found"),
        (410, "gone", None),
        (418, "rejected", "client_error"),
        (451, "rejected", "legal"),
        (300, "rejected", "client_error"),
        (501, "rejected", "server_error"),
        (999, "rejected", "client_error"),
        (204, "rejected", "empty"),
        (206, "rejected", "truncated"),
    ],
)
def test_an_error_page_is_never_content(site, answer, visit, status, outcome, reason):
    here = site({"/news": answer(status, b"" if status == 204 else b"<article>A whole article")})

    seen = visit(here, "/news")

    assert (seen.outcome, seen.reason, seen.status, seen.page) == (outcome, reason, status, None)
    assert here.paths == ["/news"]


def test_white_space_is_no_page(site, answer, visit):
    seen = visit(site({"/news": answer(200, b" \r\n\t")}), "/news")

    assert (seen.outcome, seen.reason) == ("rejected", "empty")


@pytest.mark.parametrize(
    ("status", "body", "headers"),
    [
        pytest.param(403, b"Wait", {"cf_mitigated": "challenge"}, id="header"),
        pytest.param(202, b"", {"x_amzn_waf_action": "challenge"}, id="with a status of success"),
        pytest.param(503, b"<title>Just a moment...</title>", {}, id="page"),
    ],
)
def test_a_bot_wall_is_named_and_left_alone(site, answer, visit, status, body, headers):
    here = site({"/news": answer(status, body, **headers)})

    seen = visit(here, "/news")

    assert (seen.outcome, seen.reason) == ("rejected", "bot_challenge")
    assert here.paths == ["/news"]


def test_validators_are_echoed_as_they_came_and_a_304_confirms_them(site, answer, visit):
    here = site({"/news": answer(304)})
    odd = 'W/"\xec\x97\xb0 , "'

    seen = visit(here, "/news", Remembered(etag=odd, last_modified="yesterday, about noon"))

    asked = here.asked[-1].headers
    assert (asked["if-none-match"], asked["if-modified-since"]) == (odd, "yesterday, about noon")
    assert (seen.outcome, seen.page, seen.etag, seen.last_modified) == ("not_modified", None, odd, "yesterday, about noon")


def test_a_date_is_no_condition_behind_a_redirection(site, answer, visit):
    here = site({"/latest": answer(302, location="/older"), "/older": answer(200, b"News", etag='"v1"', last_modified="Sat")})

    seen = visit(here, "/latest", Remembered(etag='"v0"', last_modified="Sun"))

    asked = [(request.headers.get("if-none-match"), request.headers.get("if-modified-since")) for request in here.asked[1:]]
    assert asked == [('"v0"', "Sun"), ('"v0"', None)]
    assert (seen.outcome, seen.etag, seen.last_modified) == ("ok", '"v1"', None)


def test_a_304_that_nobody_asked_for_is_no_news_of_anything(site, answer, visit):
    seen = visit(site({"/news": answer(304)}), "/news", Remembered(sha256="0" * 64))

    assert (seen.outcome, seen.reason) == ("rejected", "protocol")


def test_the_same_bytes_are_not_modified_whatever_their_new_etag(site, answer, visit):
    here = site({"/news": answer(200, b"the same", etag='"v2"')})

    seen = visit(here, "/news", Remembered(etag='"v1"', sha256=sha256(b"the same").hexdigest()))

    assert (seen.outcome, seen.page, seen.etag) == ("not_modified", None, '"v2"')


def test_other_bytes_are_a_page_again(site, answer, visit):
    seen = visit(site({"/news": answer(200, b"corrected")}), "/news", Remembered(sha256=sha256(b"the same").hexdigest()))

    assert (seen.outcome, seen.page.body) == ("ok", b"corrected")


def test_every_request_says_who_asks_and_how_to_reach_them(site, answer, visit):
    here = site({"/news": answer(200, b"News")})

    visit(here, "/news")

    assert [request.path for request in here.asked] == ["/robots.txt", "/news"]
    assert {request.headers["user-agent"] for request in here.asked} == {"claimhouse/0.1.0 (+https://claimhouse.example/about)"}


@pytest.mark.parametrize("given", [{"contact": "nobody"}, {"contact": "a@b.example", "product": "our bot"}])
def test_who_asks_can_be_reached_and_named(given):
    with pytest.raises(ValueError, match="must be"):
        Identity(version="1", **given)


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("ftp://news.example/", "blocked_scheme"),
        ("javascript:alert(1)", "blocked_scheme"),
        ("news.example/", "blocked_scheme"),
        ("http:///news", "protocol"),
        ("http://[::1", "protocol"),
        ("http://[/news", "protocol"),
        ("http://xn--/news", "protocol"),
        ("http://xn--ls8h.example/news", "protocol"),
        ("http://news.example:99999/", "protocol"),
        ("http://a\nb.example/", "protocol"),
        ("http://news.invalid/", "connect"),
        (f"http://{'a' * 70}.example/", "connect"),
    ],
)
def test_an_address_that_is_none_is_rejected_and_not_raised(site, visit, url, reason):
    seen = visit(site({}), url)

    assert (seen.url, seen.outcome, seen.reason, seen.status) == (url, "rejected", reason, None)
