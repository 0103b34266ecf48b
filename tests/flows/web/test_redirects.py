"""Redirections: followed to the right place, never in circles, never to where nobody may go; the permanent part is remembered."""
# ruff: noqa: ANN001, PLR0913, PLR0917  (fixtures and parameters are what their names say)

import pytest

from parsers.model import Remembered


def test_the_page_is_found_where_the_chain_ends(site, answer, visit):
    hops = {f"/{n}": answer(302, location=f"/{n + 1}") for n in range(10)}
    here = site({**hops, "/10": answer(200, b"News")})

    seen = visit(here, "/0")

    assert (seen.outcome, seen.page.url, seen.page.final_url) == ("ok", here.url("/0"), here.url("/10"))


@pytest.mark.parametrize(
    ("statuses", "moved_to"),
    [
        ([301], "/1"),
        ([308, 301], "/2"),
        ([302], None),
        ([301, 302], "/1"),
        ([301, 302, 301], "/1"),
        ([302, 301], None),
        ([307, 308], None),
        ([303], None),
    ],
)
def test_only_the_permanent_hops_before_any_temporary_one_are_remembered(site, answer, visit, statuses, moved_to):
    hops = {f"/{n}": answer(status, location=f"/{n + 1}") for n, status in enumerate(statuses)}
    here = site({**hops, f"/{len(statuses)}": answer(200, b"News")})

    seen = visit(here, "/0")

    assert (seen.outcome, seen.moved_to) == ("ok", moved_to and here.url(moved_to))


def test_the_address_that_was_moved_to_is_asked_first_and_stays_remembered(site, answer, visit):
    here = site({"/old": answer(301, location="/new"), "/new": answer(200, b"News")})

    seen = visit(here, "/old", Remembered(moved_to=here.url("/new")))

    assert here.paths == ["/new"]
    assert (seen.url, seen.moved_to, seen.page.url) == (here.url("/old"), here.url("/new"), here.url("/old"))


def test_where_it_moved_on_the_new_address_is_remembered(site, answer, visit):
    here = site({"/new": answer(301, location="/newest"), "/newest": answer(200, b"News")})

    assert visit(here, "/old", Remembered(moved_to=here.url("/new"))).moved_to == here.url("/newest")


def test_a_move_that_was_taken_back_is_forgotten(site, answer, visit):
    here = site({"/old": answer(200, b"News"), "/new": answer(404)})

    seen = visit(here, "/old", Remembered(moved_to=here.url("/new")))

    assert here.paths == ["/new", "/old"]
    assert (seen.outcome, seen.moved_to) == ("ok", None)


def test_nothing_is_remembered_of_a_way_that_led_to_an_error(site, answer, visit):
    here = site({"/old": answer(301, location="/new"), "/new": answer(404)})

    seen = visit(here, "/old")

    assert (seen.reason, seen.final_url, seen.moved_to) == ("not_found", here.url("/new"), None)


@pytest.mark.parametrize(
    ("answers", "reason", "asked_at_most"),
    [
        pytest.param({"/a": "/a"}, "loop", 3, id="to itself"),
        pytest.param({"/a": "/b", "/b": "/a"}, "loop", 5, id="to each other"),
        pytest.param({f"/{n or 'a'}": f"/{n + 1}" for n in range(40)}, "too_many_redirects", 11, id="on and on"),
    ],
)
def test_circles_and_endless_chains_end_soon(site, answer, visit, answers, reason, asked_at_most):
    here = site({path: answer(302, location=to) for path, to in answers.items()})

    seen = visit(here, "/a")

    assert (seen.outcome, seen.reason) == ("rejected", reason)
    assert len(here.paths) <= asked_at_most


def test_cookie_and_etag_are_given_back_byte_for_byte(site, answer, visit):
    gate = answer(302, location="/a", set_cookie="seen=\xec\x97\xb0\xff; Path=/")
    here = site({"/a": [gate, answer(200, b"News")]})

    assert visit(here, "/a", Remembered(etag='"\xff\xec"')).outcome == "ok"

    assert (here.asked[-1].headers["cookie"], here.asked[-1].headers["if-none-match"]) == ("seen=\xec\x97\xb0\xff", '"\xff\xec"')


def test_a_cookie_is_given_back_on_the_same_way_and_on_no_other(site, answer, visit):
    gate = answer(302, location="/a", set_cookie="seen=yes; Path=/")
    here = site({"/a": [gate, answer(200, b"News")], "/b": answer(200, b"More")})

    assert visit(here, "/a").outcome == "ok"
    visit(here, "/b")

    assert [request.headers.get("cookie") for request in here.asked if request.path != "/robots.txt"] == [None, "seen=yes", None]


@pytest.mark.parametrize(
    ("location", "found_at"),
    [
        ("other?x=1#part", "/section/other?x=1"),
        ("/other", "/other"),
        ("?page=2", "/section/news?page=2"),
        ("/\xec\x97\xb0", "/%EC%97%B0"),
        ("/with space", "/with%20space"),
    ],
)
def test_a_location_is_read_as_browsers_read_it(site, answer, visit, location, found_at):
    here = site({"/section/news": answer(302, location=location), found_at: answer(200, b"News")})

    assert visit(here, "/section/news").final_url == here.url(found_at)


def test_names_and_passwords_in_a_location_are_not_sent(site, answer, visit):
    here = site({"/new": answer(200, b"News")})
    here.answers["/old"] = [answer(302, location=f"http://me:secret@{here.address}:{here.port}/new")]

    seen = visit(here, "/old")

    assert (seen.final_url, "authorization" in here.asked[-1].headers) == (here.url("/new"), False)


@pytest.mark.parametrize("location", [{}, {"location": ""}, {"location": "http://[::1"}])
def test_a_redirection_to_nowhere_is_a_fault_of_the_protocol(site, answer, visit, location):
    seen = visit(site({"/a": answer(302, **location)}), "/a")

    assert (seen.outcome, seen.reason) == ("rejected", "protocol")


@pytest.mark.parametrize(
    "host",
    [
        *("127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1", "0177.0.0.1", "127.1", "0", "[::]", "[::ffff:127.0.0.1]"),
        *("[::ffff:7f00:1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[::127.0.0.1]", "10.0.0.1", "192.168.1.1", "169.254.169.254"),
        *("[fe80::1]", "[fd00:ec2::254]", "100.100.100.200", "192.0.0.192", "168.63.129.16", "224.0.0.1", "255.255.255.255"),
        *("127.0.0.1.", "me@127.0.0.1", "news.example@127.0.0.1", "①②⑦.⓪.⓪.①", "127。0。0。1"),
    ],
)
def test_no_redirection_leads_to_an_address_that_is_not_public(site, answer, visit, host):
    secret = site({"/secret": answer(200, b"SECRET")}, address="127.0.0.1")
    here = site({"/a": answer(302, location=f"http://{host}:{secret.port}/secret".encode().decode("latin-1"))}, address="127.0.0.2")

    seen = visit(here, "/a")

    assert (seen.outcome, seen.page, secret.asked) == ("rejected", None, [])
    assert seen.reason in {"blocked_address", "protocol", "connect"}  # the last two where the name is none


@pytest.mark.parametrize(
    "location",
    [
        *("http:\\\\{at}\\secret", "http:/{at}/secret", "http:///{at}/secret", "//{at}/secret", "///{at}/secret", "HTTP://{at}/secret"),
        *(
            "http://{at}\\@news.invalid/secret",
            "http://news.invalid@{at}/secret",
            "http://news.invalid:80@{at}/secret",
            "http://{at}#@news.invalid/",
        ),
        *(
            "http://{at}%2f@news.invalid/",
            " http://{at}/secret ",
            "\thttp://{at}/secret",
            "http://{at}:80/secret",
            "http://{at}%00.news.invalid/secret",
        ),
    ],
)
def test_no_way_of_writing_an_address_gets_past_the_guard(site, answer, visit, location):
    secret = site({"/secret": answer(200, b"SECRET")}, address="127.0.0.1")
    here = site({"/a": answer(302, location=location.format(at=f"127.0.0.1:{secret.port}"))}, address="127.0.0.2")

    seen = visit(here, "/a")

    assert (seen.outcome, seen.page, secret.asked) == ("rejected", None, [])


@pytest.mark.parametrize("location", ["file:///etc/passwd", "ftp://127.0.0.1/x", "javascript:alert(1)", "data:text/html,x", "gopher://x/"])
def test_no_redirection_leads_to_another_protocol(site, answer, visit, location):
    seen = visit(site({"/a": answer(302, location=location)}), "/a")

    assert (seen.outcome, seen.reason) == ("rejected", "blocked_scheme")


def test_the_robots_of_every_authority_on_the_way_are_asked(site, answer, visit):
    there = site({"/robots.txt": answer(200, b"User-agent: *\nDisallow: /new"), "/new": answer(200, b"News")}, address="127.0.0.2")
    here = site({"/old": answer(301, location=there.url("/new"))})

    seen = visit(here, "/old", also=(there,))

    assert (seen.outcome, seen.reason) == ("rejected", "robots")
    assert [request.path for request in there.asked] == ["/robots.txt"]


@pytest.mark.parametrize("there", ["http://xn--/", "http://news.example:99999/"])
def test_a_redirection_to_an_address_that_is_none_ends_the_visit_and_nothing_else(site, answer, visit, there):
    seen = visit(site({"/old": answer(302, location=there)}), "/old")

    assert (seen.outcome, seen.reason) == ("rejected", "protocol")
