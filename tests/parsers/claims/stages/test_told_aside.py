"""How far an act has come may be told by the way, where the verb tells what comes of it."""

import pytest

from parsers import read
from parsers.claims.stages.stage import stage
from parsers.model import Document, Kind, Stage


@pytest.mark.parametrize(
    ("kind", "sentence", "expected"),
    [
        ("institution", "The AI council, created by the decree to steer its work, plans to meet again in the spring.", "enacted"),
        ("institution", "The Institute for Safe AI, inaugurated in March, will publish its first tests in May.", "enacted"),
        ("institution", "The AI commission, set up last September, is due to report later this year.", "enacted"),
        ("institution", "The AI agency, set up by a law that passed in May, will open in June.", "proposed"),
        ("legislation", "The AI safety bill, passed by the Senate on 5 November, will allow victims to sue.", "passed"),
        ("legislation", "The AI bill, signed by the governor in May, would require labels.", "enacted"),
        ("legislation", "The AI bill, drafted in May, will require labels.", "proposed"),
        ("trade_control", "Under a rule issued on Tuesday, exports of AI chips to China will be reviewed case by case.", "enacted"),
        ("trade_control", "Under a rule proposed on Tuesday, exports of AI chips to China will be reviewed.", "proposed"),
        ("partnership", "The site will get chips supplied under the AI accord which Peru and Chile signed last year.", "enacted"),
        ("partnership", "The site will get chips once Peru and Chile agree on AI.", "proposed"),
        ("infrastructure", "Dawn-2, which the minister launched in Leeds this morning, is the country's largest AI computer.", "enacted"),
    ],
)
def test_what_stands_behind_the_subject_says_how_far_an_act_has_come(kind: Kind, sentence: str, expected: Stage) -> None:
    assert stage(kind, sentence) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ofcom, which opened an inquiry into an AI app in May, did not say when it would end.", ("enforcement", "enacted", "asserted")),
        ("New Zealand, which published its AI strategy in July, will not legislate.", ("strategy", "enacted", "asserted")),
        ("The data agency's inquiry into an AI app, opened in May, was not complete in June.", ("enforcement", "enacted", "asserted")),
        (
            "The Home Office, whose consultation on AI cameras closed last week, had no plans to legislate.",
            ("consultation", "enacted", "asserted"),
        ),
        ("The AI task force, set up in January, has yet to sue a state.", ("institution", "enacted", "asserted")),
        ("The AI task force, short of staff, has yet to be set up.", ("institution", "enacted", "negated")),
        ("The AI strategy, adopted in May, has yet to be funded by any ministry.", ("strategy", "enacted", "asserted")),
        ("The ministry, which has 40 lawyers, did not publish its national AI strategy.", ("strategy", "enacted", "negated")),
    ],
)
def test_what_is_told_between_a_subject_and_its_verb_is_not_denied_by_the_verb(text: str, expected: tuple[Kind, Stage, str]) -> None:
    claims = read(Document("https://outlet.example/a", "AI policy", text)).claims

    assert expected in [(claim.kind, claim.stage, claim.factuality) for claim in claims]
