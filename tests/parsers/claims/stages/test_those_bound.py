"""What those whom rules bind took up or are expected to do."""

import pytest

from parsers.claims.grammar.tense import verb_of
from parsers.claims.stages.those_bound import is_expected_of, took_up


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("Banks in Kenya are expected to keep a list of their models.", True, id="firms"),
        pytest.param("Every hospital and the insurers are now expected to report.", True, id="now"),
        pytest.param("The minister is expected to publish a plan.", False, id="an office"),
        pytest.param("Banks in Kenya expect to keep a list.", False, id="what they think themselves"),
    ],
)
def test_who_is_bound_and_expected_to_act_is_told_to(sentence: str, *, expected: bool) -> None:
    assert is_expected_of(sentence, verb_of(sentence)) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("Forty platforms have signed the Korean code.", True, id="a code"),
        pytest.param("Most Danish universities use it.", True, id="in the present"),
        pytest.param("Forty platforms will adopt the code.", False, id="not yet"),
        pytest.param("The ministry has adopted the code.", False, id="who makes the rule"),
        pytest.param("Forty platforms have criticised the code.", False, id="another verb"),
    ],
)
def test_who_is_bound_and_works_by_a_code_has_taken_it_up(sentence: str, *, expected: bool) -> None:
    assert took_up(sentence, verb_of(sentence)) is expected
