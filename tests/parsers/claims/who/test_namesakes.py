"""Bodies that are called as those of many countries are."""

import pytest

from parsers.claims.who.namesakes import is_namesake
from tests.parsers.claims.who.reading import reader_of


@pytest.mark.parametrize(
    ("text", "body", "expected"),
    [
        pytest.param("Australia will open an AI Safety Institute. Britain watches.", "AI Safety Institute", True, id="one that is still to be made"),
        pytest.param("Australia asked the AI Safety Institute. Britain watches.", "AI Safety Institute", False, id="the known one"),
        pytest.param("Australia waits, said ARIA. Australian singers are glad.", "ARIA", True, id="initials, where nobody speaks of its country"),
        pytest.param("Australia waits, said ARIA. Britain pays.", "ARIA", False, id="initials, where somebody does"),
        pytest.param("Australia waits, said the OECD.", "OECD", False, id="initials of a body of many"),
    ],
)  # fmt: skip
def test_a_body_called_as_others_are_may_be_another(text: str, body: str, *, expected: bool) -> None:
    found = reader_of(text)[0]
    org = next(org for org in found.orgs if org.surface == body)

    assert is_namesake(org, found, text) is expected
