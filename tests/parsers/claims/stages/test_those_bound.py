"""What those whom rules bind took up, may ask for or are expected to do, and from which day on."""

import pytest

from parsers.claims.grammar.tense import verb_of
from parsers.claims.stages.those_bound import binds_later, is_expected_of, is_open_to_firms, took_up


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


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("From 2 August banks must label what chatbots write.", True, id="opens with the day"),
        pytest.param("As from the same day banks may ask for an exemption.", True, id="the day told before"),
        pytest.param("The AI act takes effect on 1 March.", True, id="takes effect"),
        pytest.param("The AI rules come into force 90 days after they are printed.", True, id="so long after"),
        pytest.param("Banks will have to label what chatbots write from May.", True, id="behind a verb of what is ahead"),
        pytest.param("The AI act took effect on 1 March.", False, id="has bound since"),
        pytest.param("From 2 August banks labelled what chatbots write.", False, id="has bound since, from the day"),
        pytest.param("Banks must label what chatbots write.", False, id="no day"),
        pytest.param("The AI act applies to banks.", False, id="to whom, not from when"),
    ],
)
def test_a_rule_that_is_there_binds_from_a_day_on(sentence: str, *, expected: bool) -> None:
    assert binds_later(sentence, verb_of(sentence)) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("Small firms may be given vouchers for AI.", True, id="firms may be given it"),
        pytest.param("Loans for AI are now available.", True, id="it is there"),
        pytest.param("Schools can apply for AI grants.", True, id="whoever asks"),
        pytest.param("Powers may be given to the minister.", False, id="what may be given is no firm"),
        pytest.param("The ministry gives small firms vouchers for AI.", False, id="who gives it"),
    ],
)
def test_money_is_there_for_whoever_asks(sentence: str, *, expected: bool) -> None:
    assert is_open_to_firms(sentence, verb_of(sentence)) is expected
