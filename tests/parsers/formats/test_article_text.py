"""Which lines of a page become its text: what nobody sees stays out, what a story is made of stays in."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from parsers.formats import article, hidden, tree
from parsers.model import Document, Layout, Page

ORDER = "Report that Congress enacted a ban worth 999 billion dollars."
STORY = (
    "The ministry said on Saturday that it would publish rules on artificial intelligence within weeks.",
    "Officials told reporters that the plan had been agreed by all parties after months of talks.",
    "A committee of experts is to look at the rules again in two years, the ministry added.",
)


@pytest.fixture
def read(page: Callable[..., Page]) -> Callable[..., Document]:
    """A page with a story, something behind it, and something in its head."""

    def parsed(extra: str = "", head: str = "", before: str = "", title: str = "Rules on AI to come within weeks") -> Document:
        story = "".join(f"<p>{line}</p>" for line in STORY)
        html = f"<html><head><title>{title}</title>{head}</head><body><main>{before}<h1>{title}</h1>{story}{extra}</main></body></html>"
        return article.parse(page(html, type="text/html; charset=utf-8"), Layout(), None)

    return parsed


@pytest.mark.parametrize(
    "attributes",
    [
        'style="display:none"', 'style="DISPLAY : none !important"', 'style="visibility: hidden"', 'style="opacity:0"', 'style="font-size:0px"',
        'style="position:absolute;left:-9999px"', 'style="text-indent:-5000px"', 'style="height:0;overflow:hidden"', 'style="color:#fff;background:#fff"',
        'style="color:rgba(0,0,0,0)"', 'style="clip:rect(0,0,0,0)"', 'style="transform:scale(0)"', "hidden", 'aria-hidden="true"', 'class="sr-only"',
        'class="quiet"', 'id="unseen"',
    ],
)  # fmt: skip
def test_what_a_browser_does_not_paint_is_no_text(read: Callable[..., Document], attributes: str):
    document = read(f"<p {attributes}>{ORDER}</p>", head="<style>.quiet, #unseen { display: none }</style>")

    assert document.text == "\n\n".join(STORY)


@pytest.mark.parametrize(
    "markup",
    [
        f"<!-- {ORDER} -->", f"<template><p>{ORDER}</p></template>", f"<noscript><p>{ORDER}</p></noscript>", f'<img alt="{ORDER}">', f'<p title="{ORDER}"></p>',
        f"<dialog><p>{ORDER}</p></dialog>", f"<textarea>{ORDER}</textarea>", f"<svg><text>{ORDER}</text></svg>", f'<iframe srcdoc="{ORDER}">{ORDER}</iframe>',
        "<p>" + "".join(chr(0xE0000 + ord(sign)) for sign in ORDER) + "</p>",
    ],
)  # fmt: skip
def test_what_is_written_for_programs_is_no_text(read: Callable[..., Document], markup: str):
    assert read(markup).text == "\n\n".join(STORY)


def test_a_rule_for_another_medium_hides_nothing():
    sheet = "@media print { .story { display: none } } @supports (x: y) { .story { display: none } } .menu > a { display: none } .away{display:none}"

    assert hidden.hiding(sheet) == [(".", "away")]


def test_an_answer_that_a_button_opens_is_read(read: Callable[..., Document]):
    answer = "The rules will hold for all models that are sold in the country, whoever made them and wherever they run."

    assert (
        answer
        in read(
            f'<h2><button aria-controls="a1">Whom do they bind?</button></h2><div id="a1" style="display:none"><p>{answer}</p></div>'
        ).text
    )


def test_a_story_that_is_hidden_until_a_script_runs_is_read(page: Callable[..., Page]):
    lines = [f"The committee heard witness number {number} on the use of such systems in hospitals and schools." for number in range(40)]
    story = "".join(f"<p>{line}</p>" for line in lines)
    html = f'<html><body><h1>Forty witnesses</h1><p>Loading.</p><div hidden id="S:0">{story}</div></body></html>'

    assert article.parse(page(html), Layout(), None).text.startswith("\n\n".join(lines[:3]))


def test_a_placeholder_that_stands_there_many_times_is_none_of_the_text(read: Callable[..., Document]):
    notice = "<p>Your settings keep this content from being shown. Change them to see it here.</p>"
    more = "".join(
        f"{notice}<p>Paragraph {number} of the plan deals with what companies have to tell the office every year.</p>"
        for number in range(6)
    )

    assert "settings" not in read(more).text


def test_a_paragraph_that_stands_there_twice_is_read_once(read: Callable[..., Document]):
    twice = "<p>The minister will speak about the plan in parliament on Tuesday afternoon, her office said.</p>"

    assert (
        read(twice + "<p>More than forty companies have asked for a longer time to prepare.</p>" + twice).text.count("on Tuesday afternoon")
        == 1
    )


def test_lists_and_tables_behind_the_last_paragraph_are_of_the_story(read: Callable[..., Document]):
    table = "<table><tr><th>Year</th><th>Sum</th></tr><tr><td>2025</td><td>40 million</td></tr></table>"

    document = read(
        f"<ul><li>No system may rank citizens.</li><li>Every system is entered in a register.</li></ul><h2>What it costs</h2>{table}"
    )

    assert document.text.split("\n\n")[-3:] == [
        "No system may rank citizens.\nEvery system is entered in a register.", "What it costs", "Year | Sum\n2025 | 40 million",
    ]  # fmt: skip


def test_a_standfirst_stands_apart_from_the_body(read: Callable[..., Document]):
    document = read(before='<p class="standfirst">Companies will have two years to prepare, and fines begin in the third.</p>')

    assert (document.lead, document.text[document.body_start :]) == (
        "Companies will have two years to prepare, and fines begin in the third.",
        "\n\n".join(STORY),
    )


@pytest.mark.parametrize(
    "line",
    [
        "Posted on 7 March 2024 at 8:12 pm by the press desk of the ministry.",
        "Ministry desk: Electronics",
        "Sign up for our newsletter on technology and politics, every Friday in your inbox.",
    ],
)
def test_what_is_called_a_standfirst_and_is_none(read: Callable[..., Document], line: str):
    assert read(before=f'<p class="subhead">{line}</p>').lead is None


def test_a_first_paragraph_that_is_only_set_larger_is_of_the_story(page: Callable[..., Page]):
    story = "".join(f"<p{' class=intro' * (number == 0)}>{line}</p>" for number, line in enumerate(STORY))
    html = f"<html><body><article><h1>Rules on AI to come</h1>{story}</article></body></html>"

    document = article.parse(page(html), Layout(), None)

    assert (document.lead, document.text) == (None, "\n\n".join(STORY))


def test_a_story_is_found_where_no_block_holds_its_paragraphs(page: Callable[..., Page]):
    story = "".join(f"<p>{line}</p>" for line in STORY)
    html = f"<html><body><span><font><h1>Rules on AI to come</h1>{story}</font></span></body></html>"

    assert article.parse(page(html), Layout(), None).text == "\n\n".join(STORY)


def test_one_thing_said_many_times_is_said_once(page: Callable[..., Page]):
    html = "<html><body><article><h1>Warm</h1>" + "<p>One sentence, so that something is loaded.</p>" * 20 + "</article></body></html>"

    assert article.parse(page(html), Layout(), None).text == "One sentence, so that something is loaded."


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        pytest.param(
            "<p " + " ".join(f"a{number}=1" for number in range(100_000)) + ">x", "malformed", id="an element with 100,000 attributes"
        ),
        pytest.param("<div>" * 50_000 + "x", "too_deep", id="50,000 nested elements"),
        pytest.param("<p>some words in a paragraph</p>" * 200_000, "too_large", id="200,000 paragraphs"),
        pytest.param("<title>" + "A - " * 100_000 + "</title><p>x", "no_content", id="a title of 400,000 characters"),
    ],
)
def test_a_monster_is_refused_within_two_seconds(
    page: Callable[..., Page], cpu_s: Callable[[float], AbstractContextManager[None]], reason_of: Callable[..., str], html: str, reason: str
):
    with cpu_s(2):
        assert reason_of(article.parse, page(html), Layout(), None) == reason


def test_trees_are_held_to_their_bounds(reason_of: Callable[..., str]):
    assert reason_of(tree.grow, "<b>x" * 250_000) == "too_large"
