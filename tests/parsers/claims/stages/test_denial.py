"""What is denied, imagined, corrected or only weighed is not asserted, whatever its sentence looks like."""

import pytest

from parsers import read
from parsers.claims.stages.denial import denied_part, in_its_place
from parsers.claims.stages.stage import stage
from parsers.model import Document, Factuality, Kind


@pytest.mark.parametrize(
    ("kind", "sentence", "expected"),
    [
        ("legislation", "A spokesperson denied that the government planned to ban AI companions.", "negated"),
        ("legislation", "Ministers denied they would scrap the AI law.", "negated"),
        ("strategy", "The Treasury denied reports that it had shelved the national AI strategy.", "negated"),
        ("enforcement", "Reports that the Italian authority has banned the app are false, the authority said.", "negated"),
        ("funding", "Ministers ruled out new money for the AI institute this year.", "negated"),
        ("funding", "An earlier version of this article said that the fund was worth $3 billion.", "negated"),
        ("institution", "Correction: a previous version of this story misstated when the AI office was created.", "negated"),
        ("regulation", "It has not.", "negated"),
        ("institution", "There are no plans to set up a separate AI regulator, the Danish minister told parliament.", "negated"),
        ("enforcement", "The Irish regulator has so far opened no case on griefbots.", "negated"),
        ("institution", "The Federal Council sees no need for a new supervisory authority for AI.", "negated"),
        ("partnership", "The talks in Geneva ended with no joint statement on AI.", "negated"),
        ("regulation", "Imagine a world in which the agency required a licence for every AI model.", "possible"),
        ("trade_control", "Suppose Washington banned all exports of AI chips tomorrow.", "possible"),
        ("enforcement", "Had the firm refused, the regulator would have suspended its chatbot.", "possible"),
        ("enforcement", "Will Brussels fine the platform over its chatbot?", "possible"),
        ("trade_control", "The Commerce Department is mulling new limits on chip exports.", "possible"),
        ("legislation", "The act is expected to take effect in late summer 2026.", "possible"),
        ("legislation", "Unless the governor vetoes it, the AI bill will become law on April 1, 2026.", "possible"),
        ("funding", "Some 6 trillion yen would be given as subsidies, Japanese media reported.", "possible"),
        ("enforcement", "Ireland came close to banning the AI companion app last year.", "negated"),
        ("legislation", "Parliament came within two votes of passing the AI act.", "negated"),
        ("legislation", "The Senate fell three votes short of passing the AI bill.", "negated"),
        ("enforcement", "The AI company narrowly avoided a ban.", "negated"),
        ("legislation", "The Senate almost passed the AI Liability Act in June.", "negated"),
        ("legislation", "The AI bill was nearly rejected in the Senate.", "negated"),
        ("enforcement", "The French authority stopped short of fining the AI company.", "negated"),
        ("trade_control", "Washington failed to designate the Chinese AI firm as a military company.", "negated"),
        ("enforcement", "The Greek authority fined the AI firm — nothing.", "negated"),
        ("legislation", "I thought the Senate passed the AI bill.", "possible"),
        ("enforcement", "It was widely believed that Brussels had fined the AI company.", "possible"),
        ("regulation", "It is unclear whether the ministry issued its AI guidelines.", "possible"),
        ("legislation", "Some lawmakers assumed the AI bill had passed.", "possible"),
        ("enforcement", "Whether the regulator fined the AI company is unclear.", "possible"),
        ("legislation", "Did the Senate pass the AI bill?", "possible"),
        ("legislation", "“Has parliament adopted the AI act?” he asked.", "possible"),
        ("enforcement", "Consumer groups urged the Italian regulator to ban the AI chatbot.", "possible"),
        pytest.param("funding", "The council nearly doubled its fund for AI research to 40 million pounds.", "asserted", id="how much"),
        pytest.param("legislation", "The Senate passed the AI bill almost unanimously.", "asserted", id="by how many"),
        pytest.param("legislation", "The AI law was supposed to be voted on in May.", "asserted", id="meant, not believed"),
        pytest.param("regulation", "The Kenyan authority is considering rules for AI in elections.", "asserted", id="openly looked into"),
        pytest.param("enforcement", "A court rejected that argument and fined the firm.", "asserted", id="a court rejects no report"),
        pytest.param("enforcement", "The company, which denied that it broke the law, was fined.", "asserted", id="denied by the way"),
        pytest.param("legislation", "If passed, the bill would require labels.", "asserted", id="what a bill provides for"),
    ],
)  # fmt: skip
def test_what_a_sentence_says_of_the_report_it_gives(kind: Kind, sentence: str, expected: Factuality) -> None:
    assert in_its_place(kind, "asserted", stage(kind, sentence), sentence, "") == expected


def test_a_bill_that_has_yet_to_be_signed_did_come_so_far() -> None:
    sentence = "The governor has yet to sign the AI bill, which passed the Assembly on March 3."

    assert in_its_place("legislation", "negated", "passed", sentence, "") == "asserted"
    assert stage("legislation", sentence) == "passed"


def test_a_treaty_that_a_country_has_not_ratified_is_not_ratified() -> None:
    sentence = "Canada has not ratified the AI convention yet."

    assert in_its_place("legislation", "negated", stage("legislation", sentence), sentence, "") == "negated"


@pytest.mark.parametrize(
    ("following", "expected"),
    [
        ("It has not.", "negated"),
        ("That is not true.", "negated"),
        ("It has not said which ones, nor who is to see that they are kept in the months before the election.", "asserted"),
        ("It will.", "asserted"),
    ],
)
def test_a_short_sentence_may_deny_the_one_before(following: str, expected: str) -> None:
    text = f"The ministry issued guidelines on artificial intelligence. {following}"

    found = [claim for claim in read(Document("https://outlet.example/a", None, text)).claims if claim.kind == "regulation"]

    assert {claim.factuality for claim in found if text[claim.evidence[0].start :].startswith("The ministry")} == {expected}


def test_what_is_denied_is_the_act() -> None:
    assert denied_part("The ministry flatly denied reports that it had cut the fund.") == "it had cut the fund."
    assert denied_part("The ministry cut the fund.") is None
