"""What is acted on: a noun phrase, without the sums and days that other slots hold."""

import pytest

from parsers.claims.objects.noun_phrase import noun_phrase
from parsers.claims.objects.object import object_of
from parsers.model import Kind


@pytest.mark.parametrize(
    ("kind", "sentence", "expected"),
    [
        ("legislation", "The Senate passed the Artificial Intelligence Safety Act on Monday.", "Artificial Intelligence Safety Act"),
        ("funding", "Spending on AI research fell by €3 million.", "AI research"),
        ("legislation", "The Senate passed the AI law the same afternoon.", "AI law"),
        ("legislation", "The Senate passed the AI law that same week.", "AI law"),
        ("legislation", "The Senate passed the AI law the following day.", "AI law"),
        ("funding", "The funds will be used for language models and chips.", "language models and chips"),
        ("institution", "The president set up the National AI Safety Institute.", "National AI Safety Institute"),
        ("infrastructure", "The state bought ten supercomputers in the U.S. last year.", "ten supercomputers in the U.S."),
        ("strategy", "Nothing here.", None),
        ("legislation", "Vietnam's Law on Artificial Intelligence took effect.", "Vietnam's Law on Artificial Intelligence"),
        ("institution", "It set up the Authority for Fair, Safe and Open AI on Monday.", "Authority for Fair, Safe and Open AI"),
        ("regulation", "The ministry has not yet issued the decree on robots.", "decree on robots"),
        ("enforcement", "The firm has two months to delete the database.", "database"),
        ("legislation", "The robot bill passed the lower house.", "robot bill"),
        ("legislation", "The council voted 31 to 14 to suspend it.", None),
        ("funding", "It would raise its gifts to $1tn, he added.", "gifts"),
        ("partnership", "Three start-ups were picked the same day to build chips.", "Three start-ups"),
        ("funding", "The state set aside $3 million for the following year.", None),
        ("strategy", "In May: launch of a national plan for ports.", "national plan for ports"),
        ("funding", "The plan includes a fund of $5m on AI skills.", "fund"),
        ("funding", "The bank will lend 3 billion euros for a data centre in the north.", "data centre in the north"),
        ("regulation", "The agency issued rules on chatbots on 3 May 2025.", "rules on chatbots"),
        ("institution", "A task force on deepfakes will be set up by the ministry.", "task force on deepfakes"),
        ("regulation", "The rules require providers to label images because many are false.", "providers to label images"),
        ("legislation", "The Senate passed on second reading a bill on AI schools.", "bill on AI schools"),
        (
            "legislation",
            "The council approved the draft bill on the ethical, inclusive and beneficial use of AI.",
            "draft bill on the ethical, inclusive and beneficial use of AI",
        ),
        ("legislation", "It came into force on the 20th day of May.", None),
        ("legislation", "The state put into force a law on AI voices.", "law on AI voices"),
        ("enforcement", "The agency has sued Halden AI, alleging that it deceived shops.", "Halden AI"),
        ("target", "The Commission aims to at least triple data centre capacity in five to seven years.", "data centre capacity"),
        ("funding", "The government cancelled £1.3 billion of AI funding.", "AI funding"),
        ("funding", "The cabinet approved the farm AI policy with an outlay of ₹500 crore.", "farm AI policy"),
        ("funding", "It set aside Rs 5 crore for the AI strategy in the 2025/26 financial year.", "AI strategy"),
        (
            "regulation",
            "Under powers given by section 87 of the Technology Act 2000, the government makes rules on AI labels.",
            "rules on AI labels",
        ),
        ("legislation", "Companies could pay fines of up to 6 percent of turnover.", "fines of up to 6 percent of turnover"),
        ("infrastructure", "The centre will be built in Groningen.", "centre"),
        ("infrastructure", "Chile plans to build a supercomputer next year.", "supercomputer"),
        (
            "funding",
            "The money goes to models, support for hardware such as AI chips, and training.",
            "models, support for hardware such as AI chips, and training",
        ),
        ("funding", "The ministry has set aside 1.2 trillion yen ($8bn) for domestic chips.", "domestic chips"),
        ("trade_control", "The United States tightened export controls on 14 firms.", "export controls on 14 firms"),
        ("enforcement", 'Ofcom fined the "nudify" site Itai Tech £50,000 for failing to check ages.', '"nudify" site Itai Tech'),
        ("enforcement", "It had fined the company Rs 1,337.76 crore in 2022.", "company"),
        (
            "infrastructure",
            "The agency will roll out a system called Gennai to 100,000 officials in May.",
            "system called Gennai to 100,000 officials",
        ),
        (
            "funding",
            "The ministry will seek 1.2 trillion yen for AI and chips in its request for fiscal 2027.",
            "AI and chips in its request",
        ),
        ("regulation", "Signed Executive Order No. 12, which requires an inventory.", "Executive Order No. 12"),
        ("legislation", "The Senate passed the Synthetic Media (Disclosure) Bill 2026.", "Synthetic Media (Disclosure) Bill 2026"),
        ("legislation", "The Senate passed Senate Bill 25B-004 on Monday.", "Senate Bill 25B-004"),
        ("legislation", "The committee voted 42-2 for the AI Overwatch Act.", "AI Overwatch Act"),
        ("legislation", "The committee voted 42-2 for the ban on cranes.", "ban on cranes"),
        ("position", "She warned that the bill would slow research in Europe.", "research in Europe"),
    ],
)
def test_what_is_acted_on(kind: Kind, sentence: str, expected: str | None) -> None:
    assert object_of(kind, sentence) == expected


@pytest.mark.parametrize(
    ("kind", "sentence", "expected"),
    [
        pytest.param("legislation", "Parliament passed the Harbour Act of 2024 in May.", "Harbour Act of 2024", id="a name keeps its year"),
        pytest.param("regulation", "The Order tells agencies to report.", "agencies to report", id="an order alone is no name"),
        pytest.param("regulation", "The ministry, under the Ports Order, closed the site.", "site", id="nor what it is done under"),
        pytest.param("consultation", "The committee met experts on Monday.", "experts", id="who meets somebody is not what is done"),
        pytest.param("partnership", "The two will look at how AI could help.", None, id="a question is no thing"),
        pytest.param(
            "position", "The union asked how the fund will be run.", "how the fund will be run", id="but may be what a view is on"
        ),
        pytest.param("funding", "The money goes to schools in France in the coming years.", "schools in France", id="times are cut off"),
    ],
)
def test_what_is_a_name_and_what_is_none(kind: Kind, sentence: str, expected: str | None) -> None:
    assert object_of(kind, sentence) == expected


@pytest.mark.parametrize(
    ("kind", "sentence", "expected"),
    [
        pytest.param(
            "infrastructure", "The city has set aside 200 megawatts for AI data centres.", "200 megawatts for AI data centres", id="aside"
        ),
        pytest.param("regulation", "The agency must name at least 20 risks of AI models.", "20 risks of AI models", id="at least"),
        pytest.param(
            "legislation", "Anyone who spreads such pictures of a person risks up to five years in prison.", None, id="a number alone"
        ),
        pytest.param("funding", "The region gave the Turin lab up to €4 million for an AI model.", "AI model", id="up to"),
        pytest.param(
            "position", "The premier defended the AI plan, telling reporters that nobody had a better one.", "AI plan", id="what is added"
        ),
        pytest.param("trade_control", "Traders were told to stop, according to people who saw the letter.", "Traders", id="who says so"),
    ],
)
def test_an_object_is_whole_and_holds_nothing_beside_it(kind: Kind, sentence: str, expected: str | None) -> None:
    assert object_of(kind, sentence) == expected


@pytest.mark.parametrize("word", ["too", "twice", "millions", "days", "announced", "anybody", "enough"])
def test_a_word_that_names_nothing_is_no_object(word: str) -> None:
    assert noun_phrase(word) is None


@pytest.mark.parametrize("word", ["chips", "need", "seed", "speed"])
def test_a_noun_alone_is_one(word: str) -> None:
    assert noun_phrase(word) == word
