"""The values and names of a document, found once."""

import pytest

from parsers.claims.sentences.spans import find_spans
from parsers.model import Document


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("The Council of Europe opened its convention.", []),
        ("The United Nations General Assembly met.", []),
        ("The Scottish Government met.", ["GB-SCT"]),
        ("The Bank of England and Europe's banks wrote a guide.", ["GB", "EU"]),
    ],
)
def test_a_place_in_the_name_of_a_body_elsewhere_is_not_whose_policy_it_is(text: str, codes: list[str]) -> None:
    found = find_spans(Document("https://outlet.example/a", None, text))

    assert [place.code for place in found.places] == codes
