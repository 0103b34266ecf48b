"""Releases as PDF: the words in reading order, put together again, without what is printed on every page."""
# ruff: noqa: ANN001  (fixtures and parameters are what their names say)

import io
from contextlib import suppress
from datetime import date

import pytest
from pypdf import PdfWriter

from parsers import parse
from parsers.model import Layout, Link, Unreadable
from samples import expected, newsroom

FULL = "A line of text that is as long as the lines of this document are and goes on"


def column(*lines: str, x=72, top=700, size=11):
    return [(line, x, top - 14 * row, size) for row, line in enumerate(lines) if line]


@pytest.fixture
def text_of(page, pdf):
    return lambda *pages, **how: parse(page(pdf(*pages, **how))).text


def test_the_sample_release_is_read_as_a_careful_reader_does(page):
    (right,) = (wanted for wanted in expected.pages() if wanted.url.endswith(".pdf"))

    document = parse(page((newsroom.HERE / "digital-office.example" / "release.pdf").read_bytes(), url=right.url))

    paragraphs = document.text.split("\n\n")
    assert (document.title, document.published_on, document.language) == (right.title, right.published_on, right.language)
    assert (paragraphs[0], paragraphs[-1]) == (right.first, right.last)
    assert [document.text[offset : offset + 25] for offset in document.pages] == [
        "The Australian Government",
        "Next steps\n\nThe Digital T",
    ]


def test_lines_make_paragraphs_and_paragraphs_stay_apart(text_of):
    assert text_of(column(FULL, FULL, "And an end.", "", FULL, "Another end.")) == f"{FULL} {FULL} And an end.\n\n{FULL} Another end."


def test_a_first_line_that_is_set_in_begins_a_paragraph(text_of):
    lines = column(FULL, FULL, FULL, FULL)
    lines[2] = (FULL, 90, *lines[2][2:])

    assert text_of(lines) == f"{FULL} {FULL}\n\n{FULL} {FULL}"


def test_a_heading_stands_alone(text_of):
    lines = [*column(FULL, FULL), ("What comes next", 72, 672, 14), *column(FULL, FULL, top=658)]

    assert text_of(lines) == f"{FULL} {FULL}\n\nWhat comes next\n\n{FULL} {FULL}"


def test_the_items_of_a_list_stand_alone(text_of):
    lines = column(FULL, FULL, "\x95 one fund of many", "that goes on", "\x95 two funds")

    assert (
        text_of([(line.replace("\x95", "•"), *rest) for line, *rest in lines])
        == f"{FULL} {FULL}\n\n• one fund of many that goes on\n\n• two funds"
    )


@pytest.mark.parametrize(
    ("above", "below", "joined"),
    [
        pytest.param("on the develop-", "ment of models", "on the development of models", id="a word cut in two"),
        pytest.param("a state-", "backed fund, backed by the state", "a state-backed fund, backed by the state", id="a compound"),
        pytest.param("of the year 2024-", "25 and later", "of the year 2024-25 and later", id="numbers"),
        pytest.param("the Franco-", "German plan", "the Franco-German plan", id="names"),
    ],
)
def test_words_are_put_together_again(text_of, above, below, joined):
    assert joined in text_of(column(FULL, f"{FULL} {above}", below))


def test_a_sentence_goes_on_over_the_page(text_of):
    assert text_of(column(FULL, FULL), column("and so on to its end.")) == f"{FULL} {FULL} and so on to its end."


def test_pages_keep_their_offsets(page, pdf):
    document = parse(page(pdf(column(FULL, "The end."), [], column("A new page."))))

    assert [document.text[offset:] for offset in document.pages] == [document.text, "A new page.", "A new page."]


def test_columns_are_read_one_after_the_other(text_of):
    short = "A line as long as its column is"
    left, right = column(short, short, short), column(short, short, "Right ends.", x=320)

    assert text_of([*left, *right]) == " ".join([short] * 5) + " Right ends."


def test_what_is_printed_out_of_order_is_read_from_the_top(text_of):
    lines = column(*(f"{number}. A line of text that has its number in front of it" for number in range(1, 13)))

    assert text_of([*reversed(lines)]).startswith("1. A line of text that has its number in front of it\n\n2. A line")


def test_heads_feet_and_page_numbers_are_no_text(text_of):
    pages = [
        [("Office of Imitations | Release", 72, 810, 9), *column(FULL, f"This is page {n}."), (f"Page {n} of 3", 280, 30, 9)]
        for n in (1, 2, 3)
    ]
    pages[0].append(("1", 300, 40, 9))

    assert text_of(*pages) == "\n\n".join(f"{FULL} This is page {n}." for n in (1, 2, 3))


def test_the_largest_print_at_the_top_is_the_title_and_the_letterhead_goes(page, pdf):
    head = [("PRESS RELEASE", 72, 780, 12), ("Ministry of Imitations", 72, 750, 12), ("A fund for models is opened", 72, 720, 20)]

    document = parse(
        page(pdf([*head, ("Dublin, 14 March 2026", 72, 700, 11), *column(FULL, FULL, top=680)], title="Microsoft Word - x.docx"))
    )

    assert (document.title, document.text, document.published_on) == ("A fund for models is opened", f"{FULL} {FULL}", date(2026, 3, 14))
    assert (document.published_precision, document.published_basis) == ("day", "text")


def test_the_files_own_title_serves_where_nothing_stands_out(page, pdf):
    document = parse(page(pdf(column(FULL, FULL), title="A fund for models")))

    assert (document.title, document.text) == ("A fund for models", f"{FULL} {FULL}")


def test_what_led_there_gives_the_title_and_date_that_the_print_lacks(page, pdf):
    link = Link("https://news.example/here", title="A fund", published="2026-03-14", found_in="listing")

    document = parse(page(pdf(column(FULL, FULL), title="untitled")), Layout(publisher="The Office"), link)

    assert (document.title, document.published_on, document.published_basis) == ("A fund", date(2026, 3, 14), "listing")
    assert (document.publisher, document.language) == ("The Office", "en-GB")


def test_a_title_in_print_is_told_from_a_heading_further_down(text_of):
    body = " ".join([FULL] * 3)
    lines = column(*[body] * 3)

    assert text_of([*lines, ("A heading of the text", 72, 640, 16), *column(FULL, top=620)]).endswith(f"A heading of the text\n\n{FULL}")


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        pytest.param(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj<</Type/Catalog>>endobj\n" + b"stream " * 3_000, "malformed", id="a head alone"),
        pytest.param(b"%PDF-1.4\n" + b"\x00" * 10_000, "malformed", id="zeros"),
        pytest.param(b"%PDF-", "malformed", id="nothing else"),
    ],
)
def test_a_broken_pdf_is_named(page, reason_of, body, reason):
    assert reason_of(parse, page(body, type="text/html")) == reason


@pytest.mark.parametrize("password", ["", "secret"], ids=["locked against changes", "locked"])
def test_a_pdf_is_read_where_it_opens_without_a_password(page, pdf, reason_of, password):
    writer, file = PdfWriter(io.BytesIO(pdf(column(FULL)))), io.BytesIO()
    writer.encrypt(user_password=password, owner_password="owner", algorithm="RC4-128")  # noqa: S106
    writer.write(file)

    if password:
        assert reason_of(parse, page(file.getvalue())) == "malformed"
    else:
        assert parse(page(file.getvalue())).text == FULL


def test_pages_without_words_are_no_content(page, pdf, reason_of):
    assert reason_of(parse, page(pdf([], []))) == "no_content"


def test_a_pdf_that_was_cut_off_anywhere_is_read_or_refused(page, pdf):
    whole = pdf(column(FULL, FULL), column(FULL))

    for length in range(10, len(whole), 97):
        read_or_refused(page(whole[:length]))


def test_a_pdf_with_a_flipped_byte_anywhere_is_read_or_refused(page, pdf):
    whole = pdf(column(FULL, FULL), column(FULL))

    for place in range(10, len(whole), 31):
        read_or_refused(page(whole[:place] + bytes([whole[place] ^ 0x15]) + whole[place + 1 :]))


def read_or_refused(made):
    with suppress(Unreadable):
        assert parse(made).text
