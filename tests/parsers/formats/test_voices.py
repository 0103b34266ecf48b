"""Several readers of one page, and how far they agree."""

from collections.abc import Callable

import lxml.html
import pytest

import parsers
from parsers.formats import voices
from parsers.model import Page

SENTENCES = [
    f"The ministry said on Monday that rule number {n} would be published within the week, and asked for comments." for n in range(8)
]
STORY = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("one two three four five", "One two, three four five!", 1.0, id="the same words"),
        pytest.param("one two three four five six", "one two three four five", 2 / 3, id="a word more"),
        pytest.param("one two three four", "five six seven eight", 0.0, id="nothing in common"),
        pytest.param("政府は人工知能", "政府は人工知能だ", 4 / 5, id="each sign a word where no spaces are"),
        pytest.param("", "one two", 0.0, id="one says nothing"),
    ],
)
def test_agreement_is_what_two_readings_share(one: str, other: str, expected: float):
    assert voices.agreement(one, other) == pytest.approx(expected)


def test_the_record_that_tells_the_same_is_the_other_voice(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(voices, "trafilaturas", lambda _: "what trafilatura says")
    body = lxml.html.fromstring(f"<div>{STORY}</div>")

    assert voices.second(body, "\n".join(SENTENCES), " ".join(SENTENCES)) == " ".join(SENTENCES)
    assert voices.second(body, "\n".join(SENTENCES), SENTENCES[0]) == "what trafilatura says"
    assert voices.second(body, "\n".join(SENTENCES), None) == "what trafilatura says"


def test_a_page_that_would_take_minutes_is_read_by_us_alone(page: Callable[..., Page]):
    deep = parsers.parse(page(f"<html><body>{'<div>' * 200}{STORY}</body></html>"))

    assert deep.text.split("\n\n") == SENTENCES
    assert deep.confidence is None


def test_the_agreement_is_kept_with_the_document(page: Callable[..., Page]):
    document = parsers.parse(page(f"<html><body><article>{STORY}</article></body></html>"))

    assert document.confidence == 1.0
