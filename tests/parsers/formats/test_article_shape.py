"""What an article's shape leaves in its text: rows, items and lines that mean something stay lines, and what only wraps does not."""

from collections.abc import Callable

import pytest

import parsers
from parsers.model import Page

OPENS = "The Treasury published the budget for artificial intelligence on Monday, which gives universities access to computing power."
CLOSES = "Parliament votes on the budget in May, and the programme for universities starts in the autumn, the Treasury said on Monday."


@pytest.fixture
def text_of(page: Callable[..., Page]) -> Callable[[str], str]:
    def read(within: str) -> str:
        markup = f"<html><head><title>AI budget</title></head><body><article><h1>AI budget</h1><p>{OPENS}</p>{within}<p>{CLOSES}</p></article></body></html>"
        text = parsers.parse(page(markup)).text
        assert text.startswith(OPENS) and text.endswith(CLOSES)  # noqa: PT018 - one frame
        return text[len(OPENS) : -len(CLOSES)].strip()

    return read


def test_a_row_is_one_line_whatever_its_cells_hold(text_of: Callable[[str], str]):
    rows = "<tr><th></th><th>Law</th></tr><tr><td>Korea</td><td>AI Basic<br>Act</td></tr><tr><td><p>Italy</p><p>(draft)</p></td><td>Law 132</td></tr>"

    assert text_of(f"<table>{rows}</table>") == "Law\nKorea | AI Basic Act\nItaly (draft) | Law 132"


def test_lines_that_breaks_part_stay_lines_where_they_are_no_sentences(text_of: Callable[[str], str]):
    said = "The plan pays for:<br>- chips for $5m<br>- schools<br>Press office"

    assert text_of(f"<p>{said}</p>") == said.replace("<br>", "\n")


def test_breaks_that_wrap_a_sentence_or_follow_one_are_spaces(text_of: Callable[[str], str]):
    said = "The plan pays for chips and<br>for schools.<br>It begins in May."

    assert text_of(f"<p>{said}</p>") == said.replace("<br>", " ")


def test_text_set_as_typed_is_unwrapped(text_of: Callable[[str], str]):
    typed = "SECTION 1. OFFICE.\n\n    (a) There is established in the Department of Commerce\nan Office.\n    (b) The Office shall report."

    assert text_of(f"<pre>{typed}</pre>").split("\n\n") == [
        "SECTION 1. OFFICE.",
        "(a) There is established in the Department of Commerce an Office.",
        "(b) The Office shall report.",
    ]
