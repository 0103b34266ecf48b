"""Whose view it is where its holder is not the subject of the sentence."""

import pytest

from tests.parsers.claims.who.reading import actors


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        pytest.param("Criticism came from the Dock Union, which fears for jobs.", "the Dock Union", id="criticism came from"),
        pytest.param("The plan drew fire from the Dock Union.", "the Dock Union", id="drew fire from"),
        pytest.param("Among the critics is the Dock Union, which fears for jobs.", "the Dock Union", id="among the critics"),
        pytest.param("One who is not convinced is Jo Roe of the Dock Union: “It is a trap.”", "Jo Roe of the Dock Union", id="one who"),
        pytest.param("To Jo Roe, a lawyer in Oslo, the plan looks like a trap.", "Jo Roe", id="to whom it looks so"),
        pytest.param("Nor does the Dock Union like the plan.", "the Dock Union", id="nor does"),
        pytest.param("“It is a trap” is how Jo Roe of the Dock Union describes the plan.", "Jo Roe of the Dock Union", id="is how"),
    ],
)
def test_a_view_is_of_whoever_is_told_to_hold_it(text: str, holder: str) -> None:
    assert actors(f"The Port Association mourned the scheme.\n{text}", "position")[-1] == holder


def test_money_from_somebody_is_no_view() -> None:
    assert actors("The ministry was glad of the money from the Dock Union.", "position") == ["The ministry"]
