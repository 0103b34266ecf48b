"""The small readers that formats share: plain text of a field, paragraphs of a piece of HTML, a date in a line, JSON that was cut off."""
# ruff: noqa: ANN001  (fixtures and parameters are what their names say)

import doctest

import pytest

from parsers.formats import ec_presscorner, fragment, json_body, listing_guess, near_date, pdf_text, wordpress
from parsers.formats.near_date import date_in
from parsers.formats.snippet import plain


@pytest.mark.parametrize(
    "module", [ec_presscorner, json_body, listing_guess, near_date, pdf_text, wordpress], ids=lambda module: module.__name__
)
def test_what_a_docstring_shows_is_true(module):
    assert doctest.testmod(module).failed == 0


@pytest.mark.parametrize(
    ("field", "text"),
    [
        pytest.param("A <b>bold</b>er plan", "A bolder plan", id="markup within a word"),
        pytest.param("One<br>two</p><p>three", "One two three", id="markup between words"),
        pytest.param("AT&amp;T, caf&eacute; &#8212; &amp;lt;b&amp;gt;", "AT&T, café \u2014 &lt;b&gt;", id="references, once"),
        pytest.param("If a < b and c > d", "If a < b and c > d", id="signs that are no tags"),
        pytest.param("x<script>y()</script>z<style>w{}</style><!-- v -->", "x z", id="what is not seen"),
        pytest.param("x<script>never closed", "x", id="what is not closed"),
        pytest.param("a\u200bb\u202ec\x00d\U000e0041e", "abcde", id="what hides in text"),
        pytest.param("  \n ", None, id="white space"),
        pytest.param(None, None, id="nothing"),
    ],
)
def test_a_field_as_plain_text(field, text):
    assert plain(field) == text


def test_a_long_field_is_cut_at_a_word():
    text = plain("word " * 1_000)

    assert text is not None
    assert len(text) == 1_999
    assert text.endswith(" word")


@pytest.mark.parametrize(
    ("html", "text"),
    [
        pytest.param("<p>One.</p>two<p>Three.</p>", "One.\n\ntwo\n\nThree.", id="text between paragraphs"),
        pytest.param("<ul><li>a<ul><li>b</li></ul>c</li></ul>", "a\n\nb\n\nc", id="a list in a list"),
        pytest.param(
            "<table><tr><td>2026</td><td>€1</td></tr><tr><td>2027</td><td>€2</td></tr></table>", "2026 €1\n\n2027 €2", id="a table"
        ),
        pytest.param("<p>a<br>b <b>c</b>d</p>", "a b cd", id="within a paragraph"),
        pytest.param("<p>a</p><p hidden>b</p><p aria-hidden=true>c</p><script>d</script><!-- e -->", "a", id="what is not seen"),
        pytest.param("No markup &amp; one line", "No markup & one line", id="no markup"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_a_piece_of_html_as_paragraphs(html, text):
    assert fragment.text(html) == text


@pytest.mark.parametrize(
    "written",
    ["2026-03-14", "2026. 3. 14", "2026/03/14", "2026년 3월 14일", "2026年3月14日", "14.03.2026", "14/03/2026", "14 March 2026",
     "14th Mar 2026", "March 14, 2026", "Mar 14 2026", "14. März 2026", "14 de marzo de 2026", "2026-03-14T09:30:00+09:00"],
)  # fmt: skip
def test_a_date_is_found_in_a_line(written):
    assert date_in(f"Press release | {written} | Seoul") == written


@pytest.mark.parametrize("line", ["Act No. 2026", "Phone 02-2110-1234", "12345678901", "Version 1.2.3", "", None])
def test_a_number_is_no_date(line):
    assert date_in(line) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param('{"a": 1, "r": [{"x": [1, 2]}, {"x": [3', {"a": 1, "r": [{"x": [1, 2]}]}, id="within an element"),
        pytest.param('{"r": [{"x": 1}', {"r": [{"x": 1}]}, id="after an element"),
        pytest.param('{"r": [{"x": "a]}, ', {"r": []}, id="within a string that has brackets"),
        pytest.param('{"t": ["a", "b"], "r": [{"x": 1}, ', {"t": ["a", "b"], "r": [{"x": 1}]}, id="in its second list"),
        pytest.param("[", [], id="at once"),
    ],
)
def test_json_that_was_cut_off_keeps_its_whole_elements(text, value):
    assert json_body.read(text) == (value, "partial")


def test_half_of_a_pair_of_surrogates_is_no_character():
    assert json_body.words(json_body.read('{"t": "a\\ud800b \\ud83d\\ude00"}')[0]["t"]) == "ab \U0001f600"
