"""How far an act has come may be told by the way, where the verb tells what comes of it."""

import pytest

from parsers.claims.stages.stage import stage
from parsers.model import Kind, Stage


@pytest.mark.parametrize(
    ("kind", "sentence", "expected"),
    [
        ("institution", "The AI council, created by the decree to steer its work, plans to meet again in the spring.", "enacted"),
        ("institution", "The Institute for Safe AI, inaugurated in March, will publish its first tests in May.", "enacted"),
        ("institution", "The AI commission, set up last September, is due to report later this year.", "enacted"),
        ("institution", "The AI agency, set up by a law that passed in May, will open in June.", "proposed"),
        ("legislation", "The AI safety bill, passed by the Senate on 5 November, will allow victims to sue.", "passed"),
        ("legislation", "The AI law, signed in May, will require labels from 2027.", "enacted"),
        ("legislation", "The AI bill, drafted in May, will require labels.", "proposed"),
        ("trade_control", "Under a rule issued on Tuesday, exports of AI chips to China will be reviewed case by case.", "enacted"),
        ("trade_control", "Under a rule proposed on Tuesday, exports of AI chips to China will be reviewed.", "proposed"),
        ("infrastructure", "Dawn-2, which the minister launched in Leeds this morning, is the country's largest AI computer.", "enacted"),
    ],
)
def test_what_stands_behind_the_subject_says_how_far_an_act_has_come(kind: Kind, sentence: str, expected: Stage) -> None:
    assert stage(kind, sentence) == expected
