"""The pages say what the right answers say they say, and hang together."""

import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from io import BytesIO
from typing import Any, get_args
from urllib.parse import urljoin, urlsplit
from urllib.robotparser import RobotFileParser

import pytest
from pypdf import PdfReader

from parsers.model import Kind
from samples import expected, newsroom, release_pdf

Ask = Callable[..., Any]

PAGES = expected.pages()
DEAD = "http://policyledger.example/2024/11/15/code-of-practice-annotated/"
CLOSED = "http://policyledger.example/members/briefing-gpai/"


class Visible(HTMLParser):
    """The words that a browser shows, and where its links lead."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.links: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.hidden += tag in {"script", "style", "title"}
        self.links += [value for name, value in attrs if name in {"href", "src"} and value and not value.startswith(("#", "data:"))]

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag in {"script", "style", "title"}

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.words.append(data)


def read(body: bytes) -> Visible:
    """Read a page; the one site that is not in UTF-8 is in windows-1252."""
    visible = Visible()
    visible.feed(body.decode("cp1252" if b"iso-8859-1" in body else "utf-8"))
    return visible


def text(body: bytes) -> str:
    return " ".join((printed(body) if body.startswith(b"%PDF") else "".join(read(body).words)).split())


def printed(body: bytes) -> str:
    """Read a PDF as it is printed, words that a line's end broke made whole."""
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(body)).pages).replace("-\n", "")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.url)
def test_a_page_shows_its_title_its_lead_its_text_and_its_boilerplate(page: expected.ExpectedPage, ask: Ask):
    shown = text(ask(page.url).body)

    assert [words for words in (page.title, page.lead or "", page.first, page.last, *page.authors) if words not in shown] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.url)
def test_every_quote_stands_in_the_text_of_its_edition(page: expected.ExpectedPage, ask: Ask, ask_later: Ask):
    shown = {1: text(ask(page.url).body), 2: text(ask_later(page.url).body)}

    assert [claim.quote for edition in shown for claim in page.stated(edition) if shown[edition].count(claim.quote) != 1] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.url)
def test_what_only_the_other_edition_states_is_not_there(page: expected.ExpectedPage, ask: Ask, ask_later: Ask):
    shown = {1: text(ask_later(page.url).body), 2: text(ask(page.url).body)}

    assert [claim.quote for claim in page.claims if claim.edition and claim.quote in shown[claim.edition]] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.url)
def test_quotes_come_in_the_order_of_the_text(page: expected.ExpectedPage, ask: Ask):
    shown = text(ask(page.url).body)
    places = [shown.index(claim.quote) for claim in page.stated(1)]

    assert places == sorted(places)


def test_boilerplate_is_shown_and_belongs_to_no_answer(ask: Ask):
    for page in PAGES:
        shown = text(ask(page.url).body)
        answer = " ".join([page.title, page.lead or "", page.first, page.last, *(claim.quote for claim in page.claims)])

        assert any(words in shown for words in page.boilerplate)
        assert [words for words in page.boilerplate if words in answer] == []


def test_a_page_that_is_off_topic_claims_nothing_and_every_other_has_a_main_claim():
    assert [page.url for page in PAGES if page.on_topic != any(claim.main for claim in page.claims)] == []


def test_every_link_leads_somewhere_but_the_dead_one_and_none_leads_out(ask: Ask):
    found = {
        urljoin(f"http://{host}{address}", link)
        for host in newsroom.hosts()
        for address, answer in newsroom.answers(host, 2).items()
        for link in links(answer)
    }

    assert {urlsplit(url).hostname for url in found} <= set(newsroom.hosts())
    assert {url for url in found if ask(url).status not in {200, 301}} == {DEAD}


def links(answer: newsroom.Answer) -> list[str]:
    """Where a page or an index leads; schemas and namespaces are names and lead nowhere."""
    if "html" in answer.content_type:
        return read(answer.body).links
    if "xml" not in answer.content_type:
        return []
    named = re.findall(r'<(?:link|loc)>([^<]+)<|<link\b[^>]*href="([^"]+)"', answer.body.decode("utf-8"))
    return [url for pair in named for url in pair if url]


@pytest.mark.parametrize("host", newsroom.hosts())
def test_robots_closes_nothing_but_the_members_page(host: str, ask: Ask):
    robots = RobotFileParser()
    robots.parse(ask(f"http://{host}/robots.txt").body.decode().splitlines())

    served = {f"http://{host}{address}" for address in newsroom.answers(host, 1)}
    assert {url for url in served if not robots.can_fetch("claimhouse", url)} == served & {CLOSED}


def test_the_newsroom_is_as_wide_as_it_promises():
    hosts = {urlsplit(page.url).hostname for page in PAGES}
    claims = [claim for page in PAGES for claim in page.claims]

    assert (len(PAGES), len(hosts)) == (23, 8)
    assert {claim.jurisdiction for claim in claims} == {
        "AU",
        "BR",
        "CA",
        "EU",
        "FR",
        "GB",
        "IN",
        "INT",
        "IT",
        "JP",
        "KR",
        "SG",
        "US",
        "US-CO",
    }
    assert {sum_.currency for claim in claims for sum_ in claim.money} == {
        "AUD",
        "BRL",
        "CAD",
        "EUR",
        "GBP",
        "INR",
        "JPY",
        "KRW",
        "SGD",
        "USD",
    }
    assert {claim.kind for claim in claims} == set(get_args(Kind))


def test_the_korean_story_is_told_by_three_outlets_in_two_currencies():
    tellers = {
        urlsplit(page.url).hostname: {sum_.currency for claim in page.claims if claim.main for sum_ in claim.money}
        for page in PAGES
        if "five teams" in page.event
    }

    assert tellers == {"policyledger.example": {"USD", "KRW"}, "science-ict.example": {"KRW"}, "meridianwire.example": {"KRW", "USD"}}


def test_a_content_api_answers_for_every_page_of_its_platform(ask: Ask):
    platform = "http://gov-publishing.example"
    pages = [page for page in PAGES if page.url.startswith(platform)]
    content = [json.loads(ask(page.url.replace(platform, f"{platform}/api/content")).body) for page in pages]

    assert [(answer["web_url"], answer["title"], answer["description"]) for answer in content] == [
        (page.url, page.title, page.lead) for page in pages
    ]
    assert [
        claim.quote for page, answer in zip(pages, content, strict=True) for claim in page.claims if claim.quote not in unfolded(answer)
    ] == []


def unfolded(answer: dict[str, Any]) -> str:
    return text(answer["details"]["body"].encode())


def test_the_release_is_what_its_script_makes_of_its_text(ask: Ask):
    made = release_pdf.pdf((release_pdf.HERE / "release.txt").read_text(encoding="utf-8"))

    assert made == ask("http://digital-office.example/sites/default/files/2024-09/ai-policy-takes-effect.pdf").body
