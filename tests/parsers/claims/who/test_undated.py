"""When somebody acts is no part of who acts."""

from datetime import date

import pytest

from parsers.claims.sentences.spans import find_spans
from parsers.claims.who.undated import undated
from parsers.model import Document, Span


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("On Monday the ministry", "the ministry"),
        ("On Monday morning the ministry", "the ministry"),
        ("the ministry on Monday", "the ministry"),
        ("the ministry, in May 2025", "the ministry"),
        ("the ministry late on Monday", "the ministry"),
        ("the ministry", "the ministry"),
        ("On Monday", None),
    ],
)
def test_a_phrase_is_left_without_its_times_and_what_leads_to_them(phrase: str, expected: str | None) -> None:
    document = Document("https://outlet.example/a", None, phrase, published_on=date(2025, 6, 4))

    found = undated(phrase, Span(0, len(phrase)), find_spans(document))

    assert (phrase[found.start : found.end] if found else None) == expected
