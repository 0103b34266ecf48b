"""What is denied, corrected, missed or none at all did not come, whatever its sentence looks like."""

import pytest

from parsers.claims.stages.denial import denied_part, did_not_come
from parsers.claims.stages.stage import stage
from parsers.model import Kind

TOLD_AS_FACTS = [  # though words of denial, belief or measure stand by them
    pytest.param("funding", "The council nearly doubled its fund for AI research to 40 million pounds.", id="how much"),
    pytest.param("legislation", "The Senate passed the AI bill almost unanimously.", id="by how many"),
    pytest.param("legislation", "The AI law was supposed to be voted on in May.", id="meant, not believed"),
    pytest.param("regulation", "The Kenyan authority is examining rules for AI in elections.", id="openly looked into"),
    pytest.param("enforcement", "A court rejected that argument and fined the firm.", id="a court rejects no report"),
    pytest.param("enforcement", "The company, which denied that it broke the law, was fined.", id="denied by the way"),
    pytest.param("legislation", "If passed, the bill would require labels.", id="what a bill provides for"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("legislation", "A spokesperson denied that the government planned to ban AI companions."),
        ("legislation", "Ministers denied they would scrap the AI law."),
        ("enforcement", "The authority denied on Tuesday that it had banned the AI app."),
        ("funding", "The palace dismissed as gossip reports that it would buy AI chips for 9 million dollars."),
        ("funding", "Norway will pay 9 million kroner for AI chips, a paper wrote, but the ministry called the report untrue."),
        ("legislation", "No one in Oslo expects that the cabinet will withdraw the AI bill."),
        ("trade_control", "Talk of a ban on AI chips is premature, the envoy said."),
        ("strategy", "The Treasury denied reports that it had shelved the national AI strategy."),
        ("enforcement", "Reports that the Italian authority has banned the app are false, the authority said."),
        ("funding", "Ministers ruled out new money for the AI institute this year."),
        ("funding", "An earlier version of this article said that the fund was worth $3 billion."),
        ("institution", "Correction: a previous version of this story misstated when the AI office was created."),
        ("regulation", "It has not."),
        ("institution", "There are no plans to set up a separate AI regulator, the Danish minister told parliament."),
        ("enforcement", "The Irish regulator has so far opened no case on griefbots."),
        ("institution", "The Federal Council sees no need for a new supervisory authority for AI."),
        ("partnership", "The talks in Geneva ended with no joint statement on AI."),
        ("enforcement", "Ireland came close to banning the AI companion app last year."),
        ("legislation", "Parliament came within two votes of passing the AI act."),
        ("legislation", "The Senate fell three votes short of passing the AI bill."),
        ("enforcement", "The AI company narrowly avoided a ban."),
        ("legislation", "The Senate almost passed the AI Liability Act in June."),
        ("legislation", "The AI bill was nearly rejected in the Senate."),
        ("enforcement", "The French authority stopped short of fining the AI company."),
        ("trade_control", "Washington failed to designate the Chinese AI firm as a military company."),
        ("legislation", "An AI bill is missing, once again, from the list that the cabinet drew up."),
        ("regulation", "An old story dies: the ministry denied that it was drafting a ban on AI toys."),
        ("enforcement", "The Greek authority fined the AI firm — nothing."),
        ("legislation", "Peru's Congress has seen a dozen AI bills and has passed none of them."),
    ],
)  # fmt: skip
def test_an_act_that_is_denied_missed_or_none_did_not_come(kind: Kind, sentence: str) -> None:
    assert did_not_come(stage(kind, sentence), sentence, "")


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        *TOLD_AS_FACTS,
        pytest.param("trade_control", "The minister has not ruled out limits on AI chips.", id="still open"),
    ],
)  # fmt: skip
def test_an_act_came_though_words_of_denial_or_measure_stand_by_it(kind: Kind, sentence: str) -> None:
    assert not did_not_come(stage(kind, sentence), sentence, "")


@pytest.mark.parametrize(
    ("following", "expected"),
    [
        ("It has not.", True),
        ("That is not true.", True),
        ("This is false.", True),
        ("The regulator denied the report.", True),
        ("It has not said which ones, nor who is to see that they are kept in the months before the election.", False),
        ("It will.", False),
        ("Japan has not.", False),
    ],
)
def test_a_short_sentence_may_deny_the_one_before(following: str, *, expected: bool) -> None:
    assert did_not_come("enacted", "The ministry issued guidelines on artificial intelligence.", following) == expected


def test_what_is_denied_is_the_act() -> None:
    assert denied_part("The ministry flatly denied reports that it had cut the fund.") == "it had cut the fund."
    assert denied_part("The ministry cut the fund.") is None
