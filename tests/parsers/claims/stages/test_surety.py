"""How surely an act is told, by its sentence, its stage and the sentence after it."""

import pytest

from parsers import read
from parsers.claims.kinds.judge import judge
from parsers.claims.stages.stage import stage
from parsers.claims.stages.surety import in_its_place, surely
from parsers.model import Document, Factuality, Kind


@pytest.mark.parametrize(
    ("kind", "sentence", "expected"),
    [
        ("legislation", "The Senate fell three votes short of passing the AI bill.", "negated"),
        ("regulation", "The president did not revoke the order on data centres.", "negated"),
        ("legislation", "The act will not be delayed.", "negated"),
        (
            "funding",
            "About £14 million for the AI tool will go back to the Treasury, though the ministry would not say whether its maker was paid.",
            "asserted",
        ),
        ("legislation", "The minister refused to withdraw the AI bill.", "negated"),
        ("funding", "Abu Dhabi denied a report that it had agreed to invest $10 billion in AI.", "negated"),
        ("funding", "The government denied plans for a $2 billion AI fund.", "negated"),
        ("regulation", "The president revoked the order that had not been published.", "asserted"),
        ("enforcement", "Will Brussels fine the platform over its chatbot?", "possible"),
        ("enforcement", "A court rejected that argument and fined the firm.", "asserted"),
        ("position", "Ministers denied they would scrap the AI law.", "asserted"),
        ("target", "Imagine that all pupils learn about AI by 2030.", "asserted"),
        ("consultation", "Comments on the AI rules may be sent until May.", "asserted"),
        ("legislation", "The EU could pause the AI Act if the standards are late.", "possible"),
        ("legislation", "The Commission has not decided whether to delay the AI Act.", "possible"),
        ("legislation", "Officials deny reports that the Commission will pause the AI Act.", "negated"),
        ("legislation", "Japan has no fines in its AI Promotion Act, which was passed on 28 May 2025.", "asserted"),
    ],
)
def test_a_sentence_says_what_became_of_the_act_it_tells(kind: Kind, sentence: str, expected: Factuality) -> None:
    assert in_its_place(kind, "asserted", stage(kind, sentence), sentence, "") == expected


def test_what_is_not_ruled_out_is_not_denied() -> None:
    sentence = "The minister has not ruled out a ban on AI companions."

    assert in_its_place("regulation", "negated", "considered", sentence, "") == "possible"


def test_a_bill_that_has_yet_to_be_signed_did_come_so_far() -> None:
    sentence = "The governor has yet to sign the AI bill, which passed the Assembly on March 3."

    assert in_its_place("legislation", "negated", "passed", sentence, "") == "asserted"
    assert stage("legislation", sentence) == "passed"


def test_where_no_law_in_particular_was_passed_there_is_none() -> None:
    sentence = "Lawmakers have yet to pass a federal law on deepfakes."

    assert in_its_place("legislation", "negated", stage("legislation", sentence), sentence, "") == "negated"


def test_a_rule_that_somebody_has_yet_to_publish_is_not_there() -> None:
    sentence = "The ministry has yet to publish a rule on AI chips."

    assert in_its_place("regulation", "negated", stage("regulation", sentence), sentence, "") == "negated"


def test_a_treaty_that_a_country_has_not_ratified_is_not_ratified() -> None:
    sentence = "Canada has not ratified the AI convention yet."

    assert in_its_place("legislation", "negated", stage("legislation", sentence), sentence, "") == "negated"


@pytest.mark.parametrize(("following", "expected"), [("It has not.", "negated"), ("It will.", "asserted")])
def test_the_sentence_after_it_on_its_line_is_heard(following: str, expected: str) -> None:
    text = f"The ministry issued guidelines on artificial intelligence. {following}"

    found = [claim for claim in read(Document("https://outlet.example/a", None, text)).claims if claim.kind == "regulation"]

    assert {claim.factuality for claim in found if text[claim.evidence[0].start :].startswith("The ministry")} == {expected}


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("regulation", "No organization or individual may delete such labels on AI content.", "asserted"),
        ("enforcement", "No company has been fined over AI.", "negated"),
        ("funding", "Norway is not waiting: it will spend 2 billion kroner on AI chips.", "asserted"),
        ("enforcement", "The judge has refused to throw the AI suit out.", "asserted"),
        ("legislation", "Under the AI bill shops could be fined up to 3 million kroner.", "asserted"),
        ("legislation", "Fines could reach 2 million kroner under the AI act.", "asserted"),
        ("enforcement", "If it fails to delete the faces its AI holds, a daily fine of 500 kroner will be levied.", "asserted"),
        ("legislation", "The AI act of Utah does not take effect until July.", "asserted"),
        ("legislation", "Penalties under the AI law will not be enforced for the first two years.", "asserted"),
        ("trade_control", "The AI chips of the firm are not to be let into China, an order says.", "asserted"),
        ("legislation", "The minister repeated on Friday that an AI law was not being drafted.", "negated"),
        ("legislation", "Officials confirmed at the briefing that no AI law was being drafted.", "negated"),
        ("funding", "The minister guaranteed that no money would be taken from the AI programme.", "negated"),
        ("legislation", "Ms Voll told singers that there would be no exception in the law for AI.", "negated"),
        ("legislation", "Norway may come forward with an AI bill in May.", "possible"),
        ("legislation", "Two senators doubt that the AI bill will pass this year.", "possible"),
        ("legislation", "There is no doubt that parliament has passed the AI act.", "asserted"),
        ("legislation", "The premier is hopeful that the chamber will pass the AI bill.", "possible"),
        ("legislation", "Talks on the AI bill could drag on into next year.", "possible"),
        ("partnership", "The talks on AI between unions and ports that began in May ended without a deal.", "negated"),
        ("enforcement", "A court has refused to throw out the suit against the AI firm.", "asserted"),
        ("enforcement", "The Commission does not exclude fines for the AI firm.", "possible"),
        ("legislation", "Lawmakers could yet attach a ban on AI pricing to the hotel tax bill.", "possible"),
        ("enforcement", "A full ban of the AI app is possible, the minister said.", "possible"),
        ("legislation", "A vote on the AI bill could take place before the end of April.", "possible"),
        ("funding", "Oslo was said last spring to be planning an AI fund of 4 million euros.", "possible"),
        ("legislation", "Few in Oslo believe that the cabinet will withdraw the AI bill.", "possible"),
        ("legislation", "It is unlikely that the chamber will pass the AI bill.", "possible"),
        ("legislation", "The AI bill stands little chance of being passed.", "possible"),
        ("legislation", "A bill on deepfakes may be tabled before Christmas.", "possible"),
        ("legislation", "She has not decided whether the AI bill will cover liability.", "possible"),
        ("regulation", "Whether the AI guidelines will be ready by May is still being examined.", "possible"),
        ("infrastructure", "The opening of the AI data centre may slip to 2028.", "possible"),
        ("legislation", "A second AI bill has been ruled out by the treasury.", "negated"),
        ("funding", "Nothing extra has been budgeted for AI enforcement.", "negated"),
        ("enforcement", "It is not the first regulator to act: authorities in Italy fined the AI firm in 2022.", "asserted"),
        ("regulation", "AI cameras aren't allowed in hotel rooms.", "asserted"),
        ("legislation", "The law does not allow employers to use AI to read emotions.", "asserted"),
        ("legislation", "The law requires shops to tell customers that AI may be used to set prices.", "asserted"),
        ("strategy", "The department must submit an AI plan for non-binding steps.", "asserted"),
        ("trade_control", "No AI technology covered by the statement may be passed on.", "asserted"),
        ("regulation", "Staff who use AI must fill in a form and may never enter names.", "asserted"),
        ("trade_control", "The official said that no relaxation of the AI chip rule was being prepared.", "negated"),
        ("legislation", "An AI law is again missing from the plan of the assembly.", "negated"),
        ("legislation", "Norway has not signed so far.", "negated"),
        ("partnership", "A year ago neither Norway nor Chile put its name to the AI pact.", "negated"),
        ("legislation", "Platforms that do not take such AI fakes down can be fined.", "asserted"),
        ("legislation", "Under the AI act, firms that give no notice may be fined up to 30 million won.", "asserted"),
        ("legislation", "The AI bill could pass in May, and firms may be fined under it.", "possible"),
        ("partnership", "The firms will tell users whenever an image is made by AI and has not been reviewed.", "asserted"),
        ("regulation", "Banks are expected to keep a list of their AI models.", "asserted"),
        ("regulation", "The AI rules are expected to be issued in June.", "possible"),
        ("funding", "The state fund may buy a share in the AI start-up for 40 million euros, the cabinet decided.", "asserted"),
        ("funding", "The state fund may buy a share in the AI start-up for 40 million euros.", "possible"),
        ("funding", "Not a euro of the AI programme has been paid out.", "negated"),
        ("legislation", "Nothing in the AI bill bans toys.", "negated"),
        ("trade_control", "The minister said that unless Oman agrees the ministry could ban AI chip sales.", "possible"),
        ("funding", "No part of the AI programme has been cut.", "negated"),
        ("enforcement", "No fines over AI will be imposed for at least a year.", "asserted"),
        ("legislation", "The AI plan makes no provision for a law on deepfakes.", "negated"),
        ("infrastructure", "Two AI data centres have been approved, and both should open early next year.", "asserted"),
        ("enforcement", "Should the firm break its word, the regulator could fine it over its AI model.", "possible"),
        ("enforcement", "If the firm breaks its word, the regulator fines it over AI.", "possible"),
        ("legislation", "Amendments to the AI law may come out of the ministry in spring.", "possible"),
        ("regulation", "A fake letter announced that the ministry had banned AI chatbots in schools.", "possible"),
        ("strategy", "The ministry expects to publish its AI strategy in July.", "possible"),
        ("legislation", "The AI bill could become law by the summer.", "possible"),
        ("legislation", "Lawmakers may return to the AI bill in the autumn.", "possible"),
        ("funding", "The AI strategy comes without funding.", "negated"),
        ("trade_control", "A draft rule on AI chips, described by people who saw it, would limit sales to Malaysia.", "possible"),
        pytest.param("funding", "The ministry set aside $2 million so that the AI model could be tested.", "asserted", id="what it is for"),
        pytest.param("regulation", "Only AI models made at home may be used by the police.", "asserted", id="what a rule allows"),
        pytest.param("funding", "The AI fund could be raised.", "possible", id="what could be"),
        pytest.param("enforcement", "Ofcom fined an AI firm for refusing to hand over data.", "asserted", id="a refusal that is fined"),
        pytest.param(
            "enforcement", "Brussels opened an inquiry into the AI firm over its refusal to pay.", "asserted", id="a refusal looked into"
        ),
        pytest.param("strategy", "The ministry defended its refusal to publish the AI strategy.", "negated", id="a refusal that stands"),
        pytest.param("enforcement", "The regulator decided against fining the AI firm.", "negated", id="decided against"),
        pytest.param("enforcement", "The judge denied the state's request to fine the AI firm.", "negated", id="a request denied"),
        pytest.param("regulation", "The minister denied a newspaper report that AI toys would be banned.", "negated", id="a report denied"),
        pytest.param("enforcement", "We will not hesitate to prosecute AI firms.", "asserted", id="no hesitation"),
        pytest.param(
            "legislation", "The judge declined to block a law that makes shops label AI prices.", "asserted", id="a law not blocked"
        ),
        pytest.param("funding", "The AI act comes with no new money for inspectors.", "negated", id="no money"),
        pytest.param("legislation", "The draft does without an AI statute like that of Brussels.", "negated", id="does without"),
        pytest.param("legislation", "The AI convention is still not in force in Norway.", "negated", id="still not"),
        pytest.param("legislation", "Parliament has yet to approve the AI convention.", "negated", id="yet to"),
        pytest.param("regulation", "A year later, not one AI supplier has been designated.", "negated", id="not one"),
        pytest.param("enforcement", "The AI task force is new; so far it has sued no one.", "negated", id="no one"),
        pytest.param("enforcement", "The AI firm is unable to appeal.", "negated", id="unable"),
        pytest.param("legislation", "An AI law is off the table.", "negated", id="off the table"),
        pytest.param("legislation", "Congress left the AI moratorium out of the budget.", "negated", id="left out"),
        pytest.param("legislation", "The minister dismissed talk of an AI bill.", "negated", id="talk dismissed"),
        pytest.param("legislation", "There is talk of an AI bill.", "possible", id="talk"),
        pytest.param("enforcement", "The agency let the AI firm off without a fine.", "negated", id="without a fine"),
        pytest.param(
            "legislation", 'A ban on AI companions is "not under consideration at present", she said.', "negated", id="in quotation marks"
        ),
        pytest.param("regulation", "The ministry never put that pledge into a regulation on AI.", "negated", id="never put that"),
        pytest.param("legislation", "Nothing in the AI act has been delayed.", "negated", id="nothing delayed"),
        pytest.param("trade_control", "AI chips sent abroad must not exceed half of those sold at home.", "asserted", id="a ceiling"),
        pytest.param("trade_control", "the AI chips have no military end use;", "asserted", id="a condition in a list"),
        pytest.param("infrastructure", "The AI factory should be fully operational by next May.", "possible", id="should be ready"),
        pytest.param(
            "strategy",
            "The government's AI strategy, launched by the old minister in May, carries no new money.",
            "asserted",
            id="launched by, with no money",
        ),
        pytest.param("regulation", "The AI code will not be signed before early 2027.", "asserted", id="signed later"),
        pytest.param("legislation", "Nobody will have to ask leave before launching an AI product.", "asserted", id="a freedom"),
        pytest.param("enforcement", "The agency is looking into AI pricing at two firms.", "asserted", id="looked into"),
        pytest.param("enforcement", "The agency is looking into whether it can ban the AI app.", "possible", id="looked into whether"),
        pytest.param(
            "legislation", "The AI bill goes to the Senate, where a first vote may take place in May.", "possible", id="may take place"
        ),
        pytest.param("partnership", "Oman is understood to want an AI pact with Norway.", "possible", id="understood"),
        pytest.param(
            "enforcement", "Police charged a man over AI images, reportedly the first such case.", "asserted", id="the first reportedly"
        ),
        pytest.param(
            "funding",
            "The city gave the AI lab 4 million euros, while the state is said to have its doubts.",
            "asserted",
            id="said of another",
        ),
        pytest.param("legislation", "Debate on the AI bill could begin as early as next month.", "possible", id="could begin"),
        pytest.param("funding", "The last €400 million for AI labs is anything but certain.", "possible", id="anything but certain"),
        pytest.param("legislation", "The AI Act gives the attorney general no rulemaking power.", "negated", id="no power"),
        pytest.param(
            "strategy", "The cabinet did not extend the AI Mission, which was approved in March 2024.", "asserted", id="done behind"
        ),
        pytest.param("enforcement", "A judge denied the AI firm's motion to dismiss the case.", "asserted", id="a case goes on"),
        pytest.param(
            "legislation", "The minister denied a magazine report that AI fines would be in the act.", "negated", id="a magazine's report"
        ),
        pytest.param(
            "funding", "AI labs will get 3 million euros, the officials said, asking not to be named.", "possible", id="not to be named"
        ),
        pytest.param("regulation", "The regulator's AI guideline won't be final until the fall.", "asserted", id="final later"),
        pytest.param("target", "Some 300 nurses are expected to finish the AI course by 2027.", "possible", id="foreseen"),
    ],
)
def test_what_nobody_may_do_is_a_fact_and_what_could_yet_come_is_not(kind: Kind, text: str, expected: Factuality) -> None:
    judged = judge(Document("https://outlet.example/a", None, text)).judged

    assert surely(kind, judged, 0, None, stage(kind, text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Canada, which hosted the last AI summit, did not sign the AI declaration.",
        "The regulator, meanwhile, has not fined the AI firm xAI.",
    ],
)
def test_what_is_said_by_the_way_hides_no_negation(text: str) -> None:
    claims = read(Document("http://news.example/", "AI policy", text)).claims

    assert [claim.factuality for claim in claims] == ["negated"]


def test_what_people_without_a_name_go_on_to_tell_is_possible() -> None:
    text = (
        "Two people familiar with the matter said the ministry would set up an AI agency. "
        "One of them said the ministry would spend $2 million on AI chips. The regulator fined the AI firm xAI in May."
    )
    claims = read(Document("http://news.example/", "AI agency", text)).claims

    assert [(claim.kind, claim.factuality) for claim in claims] == [
        ("institution", "possible"), ("funding", "possible"), ("enforcement", "asserted"),
    ]  # fmt: skip
