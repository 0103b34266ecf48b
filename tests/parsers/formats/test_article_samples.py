"""The articles of the newsroom are read as a person read them: what each page says of itself, and its text from the first word to the last."""
# ruff: noqa: ANN001  (fixtures and parameters are what their names say)

from urllib.parse import urlsplit

import pytest

from flows.sources import layout_for, load
from parsers import parse
from parsers.model import Layout, Page
from samples import expected, newsroom
from tests.parsers.formats.conftest import NOON

SOURCES = load(newsroom.SOURCES)
ARTICLES = [wanted for wanted in expected.pages() if not wanted.url.endswith(".pdf")]
STRANGER = Layout()  # nobody has described the site


def served(url):
    """Return a page as its outlet answers."""
    parts = urlsplit(url)
    answers = newsroom.answers(parts.netloc, 1)
    answer = answers[newsroom._address(parts.path + (f"?{parts.query}" if parts.query else ""))]
    return Page(url, url, "page", answer.body, NOON, headers=(("content-type", answer.content_type),))


def described(wanted):
    return parse(served(wanted.url), layout_for(SOURCES, wanted.url, wanted.published_on) or STRANGER)


def undescribed(wanted):
    return parse(served(wanted.url), STRANGER)


by_page = pytest.mark.parametrize("wanted", ARTICLES, ids=lambda wanted: wanted.url.removeprefix("http://"))
either_way = pytest.mark.parametrize("read", [described, undescribed], ids=["with its source file", "as a stranger"])


@by_page
@either_way
def test_the_title_is_the_one_a_reader_sees(wanted, read):
    assert read(wanted).title == wanted.title


@by_page
@either_way
def test_the_authors_are_persons_named_on_the_page(wanted, read):
    assert read(wanted).authors == wanted.authors


@by_page
@either_way
def test_the_day_is_the_one_that_the_page_prints(wanted, read):
    assert read(wanted).published_on == wanted.published_on


@by_page
def test_the_moment_and_its_precision_are_no_more_than_the_page_says(wanted):
    document = described(wanted)

    assert (document.published_at, document.published_precision) == (wanted.published_at, wanted.published_precision)
    assert document.published_zone == wanted.published_zone
    assert document.published_basis


@by_page
def test_without_a_zone_no_moment_is_made_up(wanted):
    document = undescribed(wanted)

    assert document.published_at in {None, wanted.published_at}
    assert document.published_precision == wanted.published_precision


@by_page
@either_way
def test_the_standfirst_stands_apart(wanted, read):
    document = read(wanted)

    assert document.lead == wanted.lead
    assert document.text[: document.body_start] == (f"{wanted.lead}\n\n" if wanted.lead else "")


@by_page
@either_way
def test_the_text_is_whole_from_the_first_paragraph_to_the_last(wanted, read):
    document = read(wanted)
    paragraphs = document.text[document.body_start :].split("\n\n")

    assert (paragraphs[0], paragraphs[-1].removesuffix(" …")) == (wanted.first, wanted.last)  # a teaser breaks off with dots


@by_page
@either_way
def test_nothing_round_the_story_gets_into_the_text(wanted, read):
    text = read(wanted).text

    assert [line for line in (*wanted.boilerplate, wanted.title) if line in text] == []


@by_page
@either_way
def test_every_quote_of_the_answers_stands_in_the_text(wanted, read):
    text = " ".join(read(wanted).text.split())

    assert [claim.quote for claim in wanted.stated(1) if " ".join(claim.quote.split()) not in text] == []


@by_page
@either_way
def test_a_page_that_shows_only_a_beginning_says_so(wanted, read):
    assert read(wanted).completeness == wanted.completeness


@by_page
def test_the_language_is_the_declared_one_and_without_a_declaration_that_of_the_words(wanted):
    assert described(wanted).language == wanted.language
    assert undescribed(wanted).language in {wanted.language, wanted.language.partition("-")[0]}


@by_page
def test_a_layout_in_force_finds_all_that_it_names(wanted):
    assert described(wanted).missed == ()
