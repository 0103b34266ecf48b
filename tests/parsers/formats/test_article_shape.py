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


def test_empty_cells_keep_their_place_in_a_row(text_of: Callable[[str], str]):
    cells = [("Item", "2026", "2027", "Notes"), ("Chips", "400", "", ""), ("Schools", "", "350", "x"), ("Labs", "20", "30", "")]
    rows = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in cells)

    assert text_of(f"<table>{rows}</table>").split("\n") == [
        "Item | 2026 | 2027 | Notes",
        "Chips | 400 |  | ",
        "Schools |  | 350 | x",
        "Labs | 20 | 30 |",
    ]


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


VIETNAM = "The National Assembly passed a law on artificial intelligence on Wednesday, which holds from the first of March next year."
KENYA = "The cabinet set aside 2 billion shillings for a national programme on artificial intelligence, the treasury said on Thursday."


@pytest.fixture
def body_of(page: Callable[..., Page]) -> Callable[[str], str]:
    def read(within: str) -> str:
        markup = f"<html><head><title>AI policy this week</title></head><body><article><h1>AI policy this week</h1>{within}</article></body></html>"
        document = parsers.parse(page(markup))
        return document.text[document.body_start :]

    return read


@pytest.mark.parametrize("tag", ["h2", "h3"])
def test_the_heading_of_the_first_section_stays_where_later_sections_have_one(body_of: Callable[[str], str], tag: str):
    markup = f"<{tag}>Vietnam</{tag}><p>{VIETNAM}</p><{tag}>Kenya</{tag}><p>{KENYA}</p>"

    assert body_of(markup) == f"Vietnam\n\n{VIETNAM}\n\nKenya\n\n{KENYA}"


@pytest.mark.parametrize(
    "above",
    [
        pytest.param("<h3>Press release</h3>", id="a kicker of another rank"),
        pytest.param('<h2 class="kicker">Digest</h2>', id="a kicker called otherwise"),
        pytest.param("<h2>By Ada Miller</h2>", id="a byline"),
        pytest.param("<h2>14 March 2026</h2>", id="a day"),
        pytest.param("<h2>Two countries have moved.</h2>", id="a standfirst"),
        pytest.param("<h2>AI policy this week</h2>", id="the title again"),
    ],
)
def test_what_stands_above_the_first_paragraph_and_heads_no_section_stays_out(body_of: Callable[[str], str], above: str):
    assert body_of(f"{above}<p>{VIETNAM}</p><h2>Kenya</h2><p>{KENYA}</p>") == f"{VIETNAM}\n\nKenya\n\n{KENYA}"


def test_a_lone_heading_above_the_first_paragraph_heads_no_section(body_of: Callable[[str], str]):
    assert body_of(f"<h2>Digest</h2><p>{VIETNAM}</p><p>{KENYA}</p>") == f"{VIETNAM}\n\n{KENYA}"
