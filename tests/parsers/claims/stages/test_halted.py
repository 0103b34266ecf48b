"""What was stopped, held up, or is not even decided on."""

import pytest

from parsers.claims.stages.stage import stage
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
        ("legislation", "The upper house threw out the AI bill.", "withdrawn"),
        ("legislation", "Deputies turned the AI bill down.", "withdrawn"),
        ("legislation", "The AI bill was rejected by the Senate in March.", "withdrawn"),
        ("legislation", "The president returned the AI bill to the National Assembly.", "withdrawn"),
        ("regulation", "A federal judge blocked the AI rule.", "withdrawn"),
        ("enforcement", "The court annulled the 15 million euro fine on the AI firm.", "withdrawn"),
        ("enforcement", "A Rome court quashed the regulator's fine against the AI firm.", "withdrawn"),
        ("enforcement", "The fine on the AI firm was reduced to nothing on appeal.", "withdrawn"),
        ("enforcement", "The fine on the AI firm was suspended.", "delayed"),
        ("enforcement", "The regulator suspended its order against the AI chatbot.", "delayed"),
        ("funding", "Parliament blocked 500 million euros for AI research.", "delayed"),
        ("funding", "Congress withheld $500 million for AI research.", "delayed"),
        ("legislation", "The president sent the AI bill back to parliament.", "withdrawn"),
        ("enforcement", "An appeals court threw out the $20 million fine against the AI company.", "withdrawn"),
        ("enforcement", "The supreme court reversed the fine against the AI firm.", "withdrawn"),
        ("funding", "Congress rejected the $2 billion AI fund.", "withdrawn"),
        ("regulation", "A court suspended the AI order.", "delayed"),
        ("regulation", "The ministry's AI guidelines have been suspended.", "delayed"),
        ("enforcement", "An appeals court put the fine against the AI firm on hold.", "delayed"),
        ("enforcement", "The fine on the AI firm is suspended pending appeal.", "delayed"),
        ("enforcement", "The tribunal stayed enforcement of the fine.", "delayed"),
        ("enforcement", "A court in The Hague suspended it in June.", "delayed"),
        ("enforcement", "The appeals court lifted the injunction against the AI start-up.", "withdrawn"),
        ("regulation", "A judge froze the state's AI hiring rule.", "delayed"),
        ("regulation", "The deadline for the AI guidelines passed without any being published.", "delayed"),
        ("institution", "The agency failed to designate an AI regulator by the deadline.", "delayed"),
        ("legislation", "A federal judge enjoined the AI law.", "withdrawn"),
        ("regulation", "The AI rule was vacated by a court.", "withdrawn"),
        ("legislation", "Parliament let the AI sandbox law lapse.", "withdrawn"),
        ("partnership", "The partnership with the AI lab was terminated.", "withdrawn"),
        ("partnership", "The ministry tore up its agreement with the AI firm.", "withdrawn"),
        ("funding", "The grant for the AI lab was clawed back.", "withdrawn"),
        pytest.param("enforcement", "The court enjoined the firm to publish its AI data.", "enacted", id="it tells them to"),
        pytest.param("legislation", "Firms that failed to report by the deadline must pay.", "in_force", id="who failed is not who acts"),
        pytest.param("legislation", "Parliament passed the AI act after calls for a ban were rejected.", "passed", id="something else"),
        pytest.param("legislation", "The Senate rejected the amendments and passed the AI bill.", "passed", id="the bill goes on"),
        pytest.param("enforcement", "The court rejected it and upheld the fine.", "enacted", id="an argument is rejected"),
        pytest.param("enforcement", "The regulator suspended the AI chatbot.", "enacted", id="a suspension is the act"),
        pytest.param("trade_control", "Washington blocked exports of AI chips to China.", "enacted", id="a block is the act"),
        pytest.param("legislation", "The bill will become law unless the court blocks it.", "proposed", id="nothing blocked it yet"),
    ],
)  # fmt: skip
def test_what_holds_an_act_up_is_told_where_the_act_is(kind: Kind, sentence: str, expected: Stage) -> None:
    assert stage(kind, sentence) == expected


def test_a_law_that_came_far_before_is_withdrawn_where_it_is_rejected() -> None:
    assert stage("legislation", "The House rejected it.", "passed") == "withdrawn"


@pytest.mark.parametrize(
    ("kind", "sentence", "expected"),
    [
        ("enforcement", "Spain's data protection agency threatened to fine the AI firm up to 20 million euros.", "considered"),
        ("trade_control", "China has repeatedly threatened to restrict exports of rare earths used in AI servers.", "considered"),
        ("enforcement", "Brussels has warned X it could fine the platform over its AI chatbot.", "considered"),
        ("enforcement", "Consumer groups urged the Italian regulator to ban the AI chatbot.", "considered"),
        ("enforcement", "The privacy watchdog was urged to investigate the AI start-up.", "considered"),
        ("enforcement", "The regulator is being urged to suspend the AI toy.", "considered"),
        ("legislation", "Forty scientists called on parliament to pass an AI liability law.", "considered"),
        ("legislation", "The mayor urged the state legislature to repeal the AI law.", "considered"),
        ("regulation", "The union demanded that the ministry issue guidelines on AI in hiring.", "considered"),
        ("enforcement", "Senators demanded an investigation of the AI toy maker.", "considered"),
        ("institution", "Opposition MPs asked when the AI safety office would be established.", "considered"),
        ("funding", "Universities asked the government for 200 million pounds for AI research.", "proposed"),
        ("trade_control", "The president vowed tariffs of 100 percent on foreign AI chips.", "proposed"),
        ("legislation", "The candidate promised to repeal the state's AI law.", "proposed"),
        pytest.param("enforcement", "The regulator threatened the firm with a suit and fined it 3 million euros.", "enacted", id="and did"),
        pytest.param("enforcement", "The regulator urged caution and banned the chatbot from schools.", "enacted", id="asked, then did"),
        pytest.param("enforcement", "The agency demanded that the AI firm delete the data.", "enacted", id="a demand is the act"),
        pytest.param("enforcement", "The agency asked the AI firm to explain how it handles data.", "enacted", id="a request is the act"),
        pytest.param("enforcement", "The publisher asked a London court to ban the AI model.", "enacted", id="who asks a court has sued"),
        pytest.param("legislation", "Lawmakers urged to act by scientists passed the AI bill.", "passed", id="urged themselves"),
        pytest.param("enforcement", "The probe, opened in February, asked whether posts had been used.", "enacted", id="a probe asks"),
        pytest.param("consultation", "The commission asks whether rules for AI are needed.", "enacted", id="who consults asks"),
        pytest.param("legislation", "The resolution calls on states to adopt rules on AI.", "in_force", id="a text asks"),
        pytest.param("institution", "The government set up the AI office that lawmakers had called for.", "enacted", id="asked for before"),
    ],
)  # fmt: skip
def test_what_is_asked_of_another_or_threatened_is_not_done(kind: Kind, sentence: str, expected: Stage) -> None:
    assert stage(kind, sentence) == expected
