"""Terms in prison are counts, and no times."""

from datetime import date

import pytest

from parsers.claims.sentences.spans import find_spans
from parsers.model import Document


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("It punishes fake images with one to five years in prison.", [("one to five years in prison", "1", "year in prison")]),
        ("They risk imprisonment of up to five years and a fine.", [("five years", "5", "year in prison")]),
        ("A man was jailed for 18 months.", [("18 months", "18", "month in prison")]),
        ("They face up to five years’ imprisonment.", [("five years’ imprisonment", "5", "year in prison")]),
    ],
)
def test_a_term_in_prison_is_a_count(text: str, says: list[tuple[str, str, str]]) -> None:
    found = find_spans(Document("https://outlet.example/a", None, text, published_on=date(2026, 3, 10)))

    assert [(each.surface, str(each.value), each.unit) for each in found.quantities] == says
    assert found.times == ()


def test_another_length_is_a_time() -> None:
    found = find_spans(Document("https://outlet.example/a", None, "The prison reform is tested over two years."))

    assert [time.duration for time in found.times] == ["P2Y"]
    assert found.quantities == ()
