"""What was stopped, held up, or is not even decided on."""

import pytest

from parsers.claims.stage import stage
from parsers.model import Kind, Stage


@pytest.mark.parametrize(
    ("kind", "sentence", "expected"),
    [
        ("trade_control", "The Netherlands lifted its ban on exports of older AI chip tools on Friday.", "withdrawn"),
        ("enforcement", "Italy's regulator lifted the ban on the chatbot after the firm added an age check.", "withdrawn"),
        ("enforcement", "The court dismissed the lawsuit against the AI start-up.", "withdrawn"),
        ("enforcement", "A judge in Hamburg threw the case against the image generator out.", "withdrawn"),
        ("legislation", "The European Commission withdrew its proposal for an AI liability directive in February 2025.", "withdrawn"),
        ("legislation", "Lawmakers in Virginia let the AI bill die in committee.", "withdrawn"),
        ("legislation", "The repeal of the state's AI law takes effect on July 1, 2026.", "withdrawn"),
        ("legislation", "The conference committee killed the provision on AI in prisons.", "withdrawn"),
        ("legislation", "The bill never reached the floor.", "withdrawn"),
        ("regulation", "The president revoked his predecessor's executive order on AI.", "withdrawn"),
        ("institution", "The ministry will close its AI ethics board at the end of June.", "withdrawn"),
        ("infrastructure", "The state will not build the AI data centre in Turku after all.", "withdrawn"),
        pytest.param("legislation", "The bill would repeal the state's AI law.", "proposed", id="not yet repealed"),
        pytest.param("regulation", "Agencies must review their rules and repeal those that conflict with it.", "in_force", id="a duty to repeal"),
        pytest.param("trade_control", "Approvals may be revoked at will.", "considered", id="a right to revoke"),
        ("regulation", "The rule was set to take effect on June 1, 2026, but the agency has postponed it.", "delayed"),
        ("regulation", "Publication of the code of practice has slipped from May to July 2026.", "delayed"),
        ("legislation", "Colorado's AI Act, which was to take effect in February, now applies from June 30, 2026.", "delayed"),
        ("institution", "The AI Safety Institute, which was to open in January, still has no director.", "delayed"),
        ("institution", "The Office was to have been set up by 2 August 2025.", "delayed"),
        ("trade_control", "Beijing has suspended its ban on exports of gallium until November.", "delayed"),
        pytest.param("legislation", "The law was set to take effect on May 1, 2026.", "enacted", id="whether it did is not told"),
        ("consultation", "The committee postponed its hearing on AI and copyright to May.", "delayed"),
        pytest.param("enforcement", "The regulator halted the sale of the AI toy.", "enacted", id="a halt is the act"),
        ("consultation", "The lower house may hold a hearing on the matter.", "considered"),
        ("infrastructure", "The kingdom could host two more AI data centres, the minister hinted.", "considered"),
        ("funding", "Banks may lend more once loans are guaranteed.", "considered"),
        pytest.param("regulation", "After weighing what banks had told it, the regulator issued its guidelines.", "enacted", id="weighed, then done"),
        pytest.param("consultation", "Comments may be submitted until 30 April 2026.", "in_force", id="a permission"),
    ],
)  # fmt: skip
def test_what_holds_an_act_up_is_told_where_the_act_is(kind: Kind, sentence: str, expected: Stage) -> None:
    assert stage(kind, sentence) == expected
