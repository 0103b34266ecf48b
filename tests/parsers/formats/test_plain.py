"""Plain text: paragraphs as they stand, title and date from whoever handed it over."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import parsers
from parsers.model import Layout, Link, Page


def test_a_file_is_read_with_what_its_giver_says(page: Callable[..., Page]):
    given = Link("https://news.example/here", title="A title", published="2025-08-06", found_in="given")

    document = parsers.parse(page("First paragraph.\n\nSecond paragraph.", type="text/plain"), Layout(), given)

    assert (document.title, document.published_on, document.published_basis) == ("A title", date(2025, 8, 6), "given")
    assert (document.text, document.body_start) == ("First paragraph.\n\nSecond paragraph.", 0)


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
