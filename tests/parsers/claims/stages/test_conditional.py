"""What happens once a bill, a plan or an order is adopted is proposed, and that it is proposed is told as a fact."""

import pytest

from parsers import read
from parsers.claims.stages.conditional import waits_for_adoption
from parsers.model import Document


@pytest.mark.parametrize(
    "sentence",
    [
        "If passed, the bill would require developers to publish safety plans.",
        "If approved by the Bundestag, the ministry would set up an AI supervisory office.",
        "The bill, if passed, would require AI firms to carry out audits.",
        "The measure would, if adopted, prohibit AI social scoring.",
        "The ordinance, once signed by the mayor, will ban landlords from using rent algorithms.",
        "Once enacted, the AI law will require companies to register high-risk systems.",
        "If it becomes law, the AI Act bans emotion recognition in schools.",
        "If lawmakers approve the plan, the government will spend $2 billion on AI chips.",
        "Provided the council agrees, the city will ban AI cameras from 1 March.",
        "As soon as the regulation is adopted, importers will need a licence for AI chips.",
        "The office would be set up if the AI bill passes.",
        "Should Parliament approve it, the law would ban facial recognition in public places.",
        "Should the treaty be ratified, ten states would share AI safety tests.",
        "Were the measure adopted, schools would be barred from using AI proctoring.",
        "Were the AI bill to become law, employers would have to disclose their use of algorithms.",
        "Pending approval by the Senate, the fund will pay $500 million to AI start-ups.",
        "Subject to parliamentary approval, Denmark will ban AI deepfakes of people.",
    ],
)
def test_an_act_waits_for_its_adoption(sentence: str) -> None:
    assert waits_for_adoption(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("If an AI system is high-risk, the AI Act requires a conformity assessment.", id="a condition of a duty"),
        pytest.param("If the user agrees, the law allows chatbots to store conversations.", id="who agrees adopts nothing"),
        pytest.param("Once approved, a firm may sell its AI medical device under the law.", id="a device is approved"),
        pytest.param("Should an incident occur, providers must inform the authority within 72 hours.", id="an incident"),
        pytest.param("Exports of AI chips are subject to approval by the ministry.", id="exports are approved"),
        pytest.param("When the law was adopted in 2024, it banned social scoring.", id="it was adopted"),
        pytest.param("The ministry published its AI guidelines once ministers agreed.", id="they agreed"),
        pytest.param("The House passed the AI bill and, if the Senate agrees, it goes to the president.", id="one chamber has passed it"),
        pytest.param("The vote on the AI bill, which would require labels if passed, was postponed.", id="the vote was put off"),
        pytest.param("Congress should quickly pass the AI bill.", id="a demand"),
        pytest.param("Were the minister to resign, AI policy would change.", id="nothing is adopted"),
    ],
)
def test_nothing_waits_for_an_adoption_that_has_happened_or_is_of_something_else(sentence: str) -> None:
    assert not waits_for_adoption(sentence)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Were the AI bill to become law, employers would have to disclose their use of algorithms.", "legislation"),
        ("If lawmakers approve the plan, the government will spend $2 billion on AI chips.", "funding"),
        ("The rule, if finalised, would restrict exports of AI chips to 40 countries.", "trade_control"),
        ("If approved by the Bundestag, the ministry would set up an AI supervisory office.", "institution"),
    ],
)
def test_an_act_under_the_condition_of_its_adoption_is_proposed_as_a_fact_whatever_its_kind(text: str, kind: str) -> None:
    found = read(Document(url="https://outlet.example/a", title=None, text=text)).claims

    assert kind in {claim.kind for claim in found}
    assert {(claim.stage, claim.factuality) for claim in found} == {("proposed", "asserted")}


def test_who_adopts_it_is_not_who_acts() -> None:
    text = "Subject to parliamentary approval, Denmark will ban AI deepfakes of people by law."

    (claim,) = read(Document(url="https://outlet.example/a", title=None, text=text)).claims

    assert claim.actor == "Denmark"
