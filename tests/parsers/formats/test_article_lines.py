"""Which lines of a page are of its story: paragraphs in cells of a layout, short lines of dense scripts, what stands behind the mark of an end."""
# ruff: noqa: ANN001  (fixtures and parameters are what their names say)

import pytest

from parsers import parse
from parsers.formats.boilerplate import is_boilerplate
from parsers.formats.endings import MARK
from parsers.model import Layout

STORY = [f"Part {n}: the committee heard officials on the plan to regulate systems, and asked about costs." for n in range(6)]
PARAGRAPHS = "".join(f"<p>{line}</p>" for line in STORY)


def text(page, body):
    return parse(page(f"<h1>Rules for systems</h1>{body}")).text


def test_a_table_that_lays_out_a_page_holds_paragraphs(page):
    menu = "<td>Front page<br>About us<br>Best viewed at 1024 by 768.</td>"

    assert text(page, f"<table><tr>{menu}<td><h2>Rules for systems</h2>{PARAGRAPHS}</td></tr></table>") == "\n\n".join(STORY)


def test_a_table_of_values_keeps_its_rows(page):
    rows = "<table><tr><td>2026</td><td><p>40 million euros</p></td></tr><tr><td>2027</td><td><p>50 million euros</p></td></tr></table>"

    assert "2026 | 40 million euros\n2027 | 50 million euros" in text(
        page, f"<article>{PARAGRAPHS}{rows}{PARAGRAPHS.replace('Part', 'Chapter')}</article>"
    )


def test_two_tables_of_values_stay_apart(page):
    one, other = (f"<table><tr><td>{name}</td><td>40</td></tr><tr><td>Skills</td><td>50</td></tr></table>" for name in ("Chips", "Banks"))

    assert "Chips | 40\nSkills | 50\n\nBanks | 40\nSkills | 50" in text(page, f"{PARAGRAPHS}{one}{other}{PARAGRAPHS}")


@pytest.mark.parametrize("line", ["国家发展改革委发布人工智能条例征求意见稿", "政府は人工知能に関する新しい規則案を公表した"])
def test_a_short_last_line_in_dense_script_is_a_paragraph(line, page):
    assert text(page, f"<article>{PARAGRAPHS}<p>{line}</p></article>").endswith(line)


@pytest.mark.parametrize("mark", ["***", "* * *", "###", "# # #", "-30-", "- ENDS -", "Ends", "(끝)"])
def test_the_mark_of_an_end_and_a_file_number_behind_it_are_no_text(mark, page):
    whole = page(f"<h1>Rules for systems</h1><div class=release>{PARAGRAPHS}<p>{mark}</p><p>PD/355</p></div>")

    assert parse(whole, Layout(body=(".release",))).text == "\n\n".join(STORY)


def test_notes_in_sentences_behind_an_end_stay(page):
    note = "Notes to editors: the plan was first announced on 3 March 2026, and runs until the end of 2029."
    whole = page(f"<h1>Rules for systems</h1><div class=release>{PARAGRAPHS}<p>Ends</p><p>{note}</p></div>")

    assert parse(whole, Layout(body=(".release",))).text == "\n\n".join([*STORY, note])


@pytest.mark.parametrize("line", ["The end of the year", "It ends", "Finland", "30 - 40", "*", "Endorsed"])
def test_a_line_with_such_a_word_in_it_is_no_mark(line):
    assert MARK.fullmatch(line) is None


@pytest.mark.parametrize(
    "line", ["Attached file: release.hwp", "Attachments (2)", "Is this page useful?", "Was this article helpful to you?"]
)
def test_attachments_and_questions_about_the_page_are_no_text(line):
    assert is_boilerplate(line)


@pytest.mark.parametrize("line", ["Attached files show that costs rose by a third between 2020 and 2026, and that nobody had asked why they did so.",
                                  "Is this the beginning of a new order?", "Was this the reason why the ministry waited?"])  # fmt: skip
def test_sentences_that_begin_so_are_text(line):
    assert not is_boilerplate(line)
