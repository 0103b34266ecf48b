"""The newsroom answers as web servers do, and always the same."""

import socket
from collections.abc import Callable
from typing import Any

import pytest

from samples import newsroom

Ask = Callable[..., Any]

PAGE = "http://policyledger.example/2024/12/20/italy-fines-openai/"


@pytest.mark.parametrize("host", newsroom.hosts())
def test_every_outlet_answers_under_its_own_name(host: str, ask: Ask):
    reply = ask(f"http://{host}/")

    assert (reply.status, reply.headers["content-type"].split(";")[0]) == (200, "text/html")


def test_a_name_that_is_no_outlet_is_misdirected(ask: Ask):
    assert ask("http://stranger.example/").status == 421


def test_an_address_that_is_not_there_is_not_found(ask: Ask):
    assert ask("http://policyledger.example/2024/11/15/code-of-practice-annotated/").status == 404


def test_a_page_asked_for_again_by_its_tag_is_not_modified(ask: Ask):
    first = ask(PAGE)

    again = ask(PAGE, If_None_Match=first.headers["etag"])

    assert (again.status, again.body, again.headers["etag"]) == (304, b"", first.headers["etag"])


@pytest.mark.parametrize(
    ("since", "status"),
    [
        pytest.param("Fri, 20 Dec 2024 17:45:00 GMT", 304, id="of the same moment"),
        pytest.param("Sat, 21 Dec 2024 00:00:00 GMT", 304, id="later"),
        pytest.param("Thu, 19 Dec 2024 00:00:00 GMT", 200, id="earlier"),
        pytest.param("the other day", 200, id="no date"),
    ],
)
def test_a_page_asked_for_again_by_its_time(since: str, status: int, ask: Ask):
    assert ask(PAGE, If_Modified_Since=since).status == status


def test_another_tag_outweighs_a_fitting_time(ask: Ask):
    assert ask(PAGE, If_None_Match='"other"', If_Modified_Since="Sat, 21 Dec 2024 00:00:00 GMT").status == 200


def test_head_sends_the_headers_of_get_without_the_body(ask: Ask):
    head, whole = ask(PAGE, method="HEAD"), ask(PAGE)

    assert (head.headers, head.body) == (whole.headers, b"")


def test_parameters_may_come_in_any_order(ask: Ask):
    one = ask("http://science-ict.example/eng/bbs/view.do?sCode=eng&mId=4&bbsSeqNo=42&nttSeqNo=1124")
    other = ask("http://science-ict.example/eng/bbs/view.do?nttSeqNo=1124&bbsSeqNo=42&mId=4&sCode=eng")

    assert (one.status, one.body) == (200, other.body)


def test_an_address_that_moved_says_where(ask: Ask):
    reply = ask("http://policyledger.example/feed")

    assert (reply.status, reply.headers["location"]) == (301, "http://policyledger.example/feed/")


def test_the_same_question_gets_the_same_answer(ask: Ask):
    assert ask(PAGE) == ask(PAGE)


def test_the_second_edition_changes_one_page_and_the_feed_that_names_it():
    changed = {
        (host, address)
        for host in newsroom.hosts()
        for address, answer in newsroom.answers(host, 2).items()
        if newsroom.answers(host, 1).get(address) != answer
    }

    assert changed == {("techlawcircular.example", "/atom.xml"), ("techlawcircular.example", "/2025/colorado-delay.html")}


def test_a_changed_page_is_sent_again_to_who_has_the_old_one(ask: Ask, ask_later: Ask):
    url = "http://techlawcircular.example/2025/colorado-delay.html"
    old = ask(url)

    new = ask_later(url, If_None_Match=old.headers["etag"], If_Modified_Since=old.headers["last-modified"])

    assert (new.status, new.body == old.body) == (200, False)


def test_the_changed_feed_gives_its_entry_a_new_time(ask: Ask, ask_later: Ask):
    url = "http://techlawcircular.example/atom.xml"

    assert b"<updated>2025-08-29T16:20:00-04:00</updated>" not in ask(url).body
    assert ask_later(url).body.count(b"<updated>2025-08-29T16:20:00-04:00</updated>") == 2


def test_nothing_listens_after_the_block():
    with newsroom.serve() as served:
        pass

    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(served.address, timeout=5)


def test_the_command_prints_the_table_that_clients_take_and_stops_by_itself(capsys: pytest.CaptureFixture[str]):
    newsroom.main(["--seconds", "0"])

    lines = capsys.readouterr().out.splitlines()
    assert [line.split("=")[0] for line in lines] == list(newsroom.hosts())
    assert {line.split("=")[1].split(":")[0] for line in lines} == {"127.0.0.1"}
