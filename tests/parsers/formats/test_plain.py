"""Plain text: paragraphs as they stand, title and date from whoever handed it over."""

import re
import textwrap
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

import parsers
from parsers.formats.wrapped import blocks
from parsers.model import Layout, Link, Page
from tests.conftest import CpuSeconds

FLAT = """Peru sets up 300 million soles fund for artificial intelligence
Lima, 3 March 2025
Total budget | 300 million soles
The Ministry of Production said on Monday that it had set up a fund.
Companies can apply from June.
"""
BILL = """SEC. 2. OFFICE OF ARTIFICIAL INTELLIGENCE.

    (a) Establishment.--There is established in the Department of Commerce
an Office of Artificial Intelligence.
    (b) Duties.--The Director of the Office shall--
            (1) publish standards for the testing of artificial
        intelligence systems; and
            (2) report to Congress on agencies under paragraph
        (1) and section 3.
    (c) Money.--There are authorized to be appropriated $50,000,000 for
fiscal year 2026.
"""
TABLE = """Programme              2025        2026
Compute access         $40m        $60m
AI safety institute    $10m        $12m
Total                  $50m        $72m"""
JUSTIFIED = """The   Treasury   published   the   budget  for   artificial  intelligence
on Monday, which gives universities access to computing power and pays for
an  institute   that  tests  artificial  intelligence  systems  for  safety
before they are used."""


def lines(text: str) -> list[str]:
    return [line for block in blocks(text) for line in block]


def test_a_file_is_read_with_what_its_giver_says(page: Callable[..., Page]):
    given = Link("https://news.example/here", title="A title", published="2025-08-06", found_in="given")

    document = parsers.parse(page("First paragraph.\n\nSecond paragraph.", type="text/plain"), Layout(), given)

    assert (document.title, document.published_on, document.published_basis) == ("A title", date(2025, 8, 6), "given")
    assert (document.text, document.body_start) == ("First paragraph.\n\nSecond paragraph.", 0)


@pytest.mark.parametrize(
    ("top", "day"),
    [
        ("A fund for artificial intelligence\nPublished 9 May 2025", date(2025, 5, 9)),
        ("FOR IMMEDIATE RELEASE\nMay 9, 2025\n\nA fund for artificial intelligence", date(2025, 5, 9)),
        ("FOR IMMEDIATE RELEASE - 9 May 2025\n\nA fund for artificial intelligence", date(2025, 5, 9)),
        ("A fund for artificial intelligence\nBy Jane Doe, 9 May 2025", date(2025, 5, 9)),
        ("A fund for artificial intelligence\n\nSEOUL, May 9, 2025 (Yonhap) -- The ministry set it up.", date(2025, 5, 9)),
        ("A fund for artificial intelligence\n\nThe law applies from 9 May 2025.", None),
        ("Deadline for comments: 9 May 2025\n\nA fund for artificial intelligence", None),
        ("Comments close on 9 May 2025\n\nA fund for artificial intelligence", None),
        ("Founded 1 March 1994\n\nA fund for artificial intelligence", None),
        ("A fund for artificial intelligence\nRoyal Decree of 4 April 2025 on AI funds", None),
        ("A fund for artificial intelligence\nPublished 31 February 2025", None),
        ("A fund for artificial intelligence\nLast updated: 10 May 2025\nPublished: 9 May 2025", date(2025, 5, 9)),
        ("Minutes of the meeting of 3 March 2024\n\nPublished 9 May 2025", date(2025, 5, 9)),
        ("Press release | 9 May 2025 | Lima\nA fund for artificial intelligence", date(2025, 5, 9)),
        ("A fund for artificial intelligence\n9 May 2199", None),
        ("A fund for artificial intelligence\n\nIt took long, as this list shows.\n\n9 May 2025: it was proposed.", None),
    ],
)
def test_the_top_of_a_text_gives_its_day_where_nobody_else_does(page: Callable[..., Page], top: str, day: date | None):
    document = parsers.parse(page(f"{top}\n\nThe ministry of science will spend $5 million on it.", type="text/plain"))

    assert (document.published_on, document.published_basis) == (day, "text" if day else None)


def test_a_paragraph_a_line_is_a_paragraph(page: Callable[..., Page]):
    long = "The ministry said on Monday that it would put a billion into chips, and that the money would come from the sale of its shares. "

    document = parsers.parse(page(f"{long}\n{long}\n", type="text/plain"))

    assert document.text == f"{long.strip()}\n\n{long.strip()}"


def test_lines_that_were_wrapped_are_one_paragraph(page: Callable[..., Page]):
    document = parsers.parse(page("The ministry said on Monday\nthat it would.\n\n- one\n- two", type="text/plain"))

    assert document.text == "The ministry said on Monday that it would.\n\n- one\n\n- two"


def test_signs_that_nobody_sees_are_left_out(page: Callable[..., Page]):
    document = parsers.parse(page("A \u202etext\u202c with \U000e0041\U000e0042tags\u200b and \x07bells.", type="text/plain"))

    assert document.text == "A text with tags and bells."


def test_the_seed_keeps_its_paragraphs(page: Callable[..., Page], shared: Path):
    body = (shared / "seed" / "south-korea-390m.txt").read_bytes()

    document = parsers.parse(page(body, type="text/plain"))

    assert document.text.split("\n\n") == [line.strip() for line in body.decode().split("\n") if line.strip()]
    assert document.language == "en"


def test_a_headline_and_what_stands_under_it_stay_lines_of_their_own(page: Callable[..., Page]):
    document = parsers.parse(page(FLAT, type="text/plain"))

    assert document.title == "Peru sets up 300 million soles fund for artificial intelligence"
    assert document.text.split("\n\n") == FLAT.splitlines()[1:]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Kenya opens an AI institute\n\nKenya opened an institute on Thursday, it said.", "Kenya opens an AI institute"),
        ("Kenya opens an AI institute\nBy Jane Roe\nKenya opened an institute on Thursday, it said.", "Kenya opens an AI institute"),
        ("Kenya opens an AI institute\nNAIROBI, May 7\nKenya opened an institute on Thursday, it said.", "Kenya opens an AI institute"),
        ("# Kenya opens an AI institute\n\nKenya opened an institute on Thursday.", "Kenya opens an AI institute"),
        ("Kenya opens an AI institute\n===\n\nKenya opened an institute on Thursday.", "Kenya opens an AI institute"),
        ("PRESS RELEASE\n3 March 2025\n\nKenya opens an AI institute\n\nKenya opened an institute today.", "Kenya opens an AI institute"),
        (
            "Consultation on guidelines for\nhigh-risk AI systems\n\nIt runs until 18 July.",
            "Consultation on guidelines for high-risk AI systems",
        ),
        ("Kenya opened an institute on Thursday.\n\nIt has money.", None),
        ("Kenya opened an institute for the use of\nartificial intelligence on Thursday, it said.", None),
        ("Ministry of Digital Affairs\n12 Long Street\nNairobi\n\nThe ministry opened an institute.", None),
        ("Dear editors of newspapers,\n\nThe ministry opened an institute.", None),
        ("- a fund for chips\n- a new institute\n\nThe ministry opened an institute.", None),
        ("Compute for universities ..... $5m\n\nThe ministry opened an institute.", None),
        ("One line of four words\nand one that goes on", None),
    ],
)
def test_a_short_first_line_that_a_sentence_follows_is_the_title(page: Callable[..., Page], text: str, title: str | None):
    document = parsers.parse(page(text, type="text/plain"))

    assert document.title == title
    assert title is None or title not in document.text


def test_the_givers_title_goes_before_the_headline_which_is_kept_beside_it(page: Callable[..., Page]):
    given = Link("https://news.example/here", title="Fund for chips")

    document = parsers.parse(page(FLAT, type="text/plain"), Layout(), given)

    assert (document.title, document.title_variants) == ("Fund for chips", ("Fund for chips", FLAT.splitlines()[0]))
    assert FLAT.splitlines()[0] not in document.text


def test_a_printed_bill_keeps_its_headings_paragraphs_and_numbered_items():
    assert lines(BILL) == [
        "SEC. 2. OFFICE OF ARTIFICIAL INTELLIGENCE.",
        "(a) Establishment.--There is established in the Department of Commerce an Office of Artificial Intelligence.",
        "(b) Duties.--The Director of the Office shall--",
        "(1) publish standards for the testing of artificial intelligence systems; and",
        "(2) report to Congress on agencies under paragraph (1) and section 3.",
        "(c) Money.--There are authorized to be appropriated $50,000,000 for fiscal year 2026.",
    ]


def test_rows_of_a_table_are_cells_in_one_line():
    rows = "Programme | 2025 | 2026\nCompute access | $40m | $60m\nAI safety institute | $10m | $12m\nTotal | $50m | $72m"

    assert lines(TABLE) == lines(re.sub(r" {3,}", "\t", TABLE)) == lines(f"|---|:-:|--:|\n{rows}") == [rows]


def test_a_list_with_dots_before_its_sums_is_a_table_and_a_table_of_contents_is_none():
    assert lines("Chips ....... $5m\nSchools . . . . $6m") == ["Chips | $5m\nSchools | $6m"]
    assert lines("1. Introduction ..... 3\n2. Chips ..... 12") == ["1. Introduction ..... 3", "2. Chips ..... 12"]


def test_a_paragraph_set_flush_on_both_sides_is_no_table():
    assert lines(JUSTIFIED) == [" ".join(JUSTIFIED.split())]


@pytest.mark.parametrize("width", [45, 60, 72])
def test_paragraphs_wrapped_at_any_width_come_back_whole(width: int):
    told = [
        "The agreement on artificial intelligence was signed in London by Secretary Peter Kyle and, in Paris, by Minister Clara Chappaz.",
        "The U.S. Department of Commerce and Dr. Smith of the AI Safety Institute in San Francisco said on 12 May that state-backed tests would begin. It will pay half.",
    ]

    assert lines("\n\n".join(textwrap.fill(each, width) for each in told)) == told


WRAPPED = """The ministry said on Monday that it would open a hall for machines in
Oslo and that the hall would be paid for by the state in the years to
come, as the cabinet had told the chamber in the spring of that year."""


def test_a_headline_above_a_wrapped_paragraph_and_who_speaks_below_it_begin_lines_of_their_own():
    headline, turn = (
        "Ministry of Ports opens a hall for machines that count cranes in Bergen",
        "Jo Roe: We will pay for it, and nobody else.",
    )

    assert [blocks(f"{headline}\n{WRAPPED}"), blocks(f"{WRAPPED}\n{turn}")] == [
        [[headline, " ".join(WRAPPED.split())]],
        [[" ".join(WRAPPED.split()), turn]],
    ]


def test_where_nothing_says_who_publishes_it_is_the_host_as_for_a_page_in_html(page: Callable[..., Page]):
    body = "The Ministry of Production said on Monday that it had set up a fund for artificial intelligence, and that companies can apply."
    given = [(body, "text/plain"), (f"<html><body><article><p>{body}</p></article></body></html>", "text/html")]

    told = [parsers.parse(page(text, url="https://www.ministry.example/fund", type=kind)).publisher for text, kind in given]

    assert told == ["ministry.example", "ministry.example"]


@pytest.mark.parametrize("line", ["....." * 20_000, "-----" * 20_000 + "x", "| a " * 20_000, " \t" * 50_000 + "x", "ab. A" * 20_000])
def test_no_line_takes_long(line: str, cpu_s: CpuSeconds):
    with cpu_s(0.3):
        blocks(f"{line}\n{line}")
