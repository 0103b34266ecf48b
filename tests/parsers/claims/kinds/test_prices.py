"""Prices, pay and figures of business are no money of a policy; what is given or bought for the public is."""

import pytest

from parsers import read
from parsers.claims.kinds.prices import prices
from parsers.claims.sentences.segment import sentences
from parsers.claims.sentences.spans import find_spans
from parsers.model import Document

LEAD = "The government of Norway published its national AI strategy on Tuesday.\n\n"


def asked(text: str) -> list[str]:
    document = Document(url="https://outlet.example/a", title=None, text=text)
    return [value.surface for value in prices(sentences(text)[0], find_spans(document))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Apple's new $599 iPhone comes with AI features.", ["$599"]),
        ("ChatGPT Plus costs $20 a month.", ["$20"]),
        ("The $30-a-month plan includes AI video.", ["$30"]),
        ("The robot dog, which retails for $1,600, runs an AI model.", ["$1,600"]),
        ("Subscribers pay $200 a month for the most capable model.", ["$200"]),
        ("A single H100 goes for as much as $30,000.", ["$30,000"]),
        ("Spending on the AI plan slowed when oil fell below $60.", ["$60"]),
        ("Chipmaker shares closed at $12 on Friday.", ["$12"]),
        ("The chipmaker's market value passed $4 trillion this week.", ["$4 trillion"]),
        ("The company, worth $300 billion, sells chatbots to ministries.", ["$300 billion"]),
        ("The firm made a loss of $5 billion on revenue of $3.7 billion last year.", ["$5 billion", "$3.7 billion"]),
        ("Cloud revenue jumped to 6.2 billion yuan from 4.7 billion yuan.", ["6.2 billion yuan", "4.7 billion yuan"]),
        ("The model's maker is now worth 11.7 billion euros.", ["11.7 billion euros"]),
        ("Economists see AI adding $7 trillion to global GDP.", ["$7 trillion"]),
        ("The AI decision would cost the economy $115 billion a year by 2030.", ["$115 billion"]),
        ("AI could add $76 billion to our economy by 2038, the minister said.", ["$76 billion"]),
        ("The ministry expects AI to raise GDP by 2 trillion yen.", ["2 trillion yen"]),
        ("The agency opened a case against Pirua, which raised $300 million in January.", ["$300 million"]),
        ("The fund, which manages $925 billion, joined the AI pact.", ["$925 billion"]),
        ("The chief AI officer is paid a salary of $200,000 a year.", ["$200,000"]),
        ("Chip exports grew 40% to $17 billion in August.", ["$17 billion"]),
        ("The core AI industry topped 1.2 trillion yuan in 2025.", ["1.2 trillion yuan"]),
        ("Private investment in French AI start-ups totalled 3.4 billion euros last year.", ["3.4 billion euros"]),
        ("AI fraud cost British consumers 2.1 billion pounds last year.", ["2.1 billion pounds"]),
        ("The firm posted $57 billion in sales of AI chips.", ["$57 billion"]),
        ("The provider offers the GPUs at a rate of Rs 67 per hour.", ["Rs 67"]),
        ("The subsidiary of Boreal offers the GPUs at a rate of Rs 67 per hour.", ["Rs 67"]),
        ("The government offers GPUs at a subsidised rate of Rs 67 per hour.", []),
        ("The lab lures coders with $300,000 salaries.", ["$300,000"]),
        pytest.param("The start-up raised $200 million at a valuation of $2 billion.", ["$2 billion"], id="only what it is worth"),
        pytest.param("The state took a 10% stake at $20.47 a share, worth $8.9 billion.", ["$20.47"], id="only the price of a share"),
        pytest.param("The UK will give adults the app, which costs £20 a month, under a £2 billion deal.", ["£20"], id="only a clause"),
    ],
)  # fmt: skip
def test_what_a_firm_asks_earns_pays_or_is_worth_is_no_money_of_a_policy(text: str, expected: list[str]) -> None:
    assert asked(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The ministry bought 200 licences of the chatbot for £3 million.",
        "Germany will pay teachers 300 euros each for AI courses.",
        "The government subsidises AI subscriptions at $20 a month for every student.",
        "The government will pay teachers a bonus of $500 for AI training.",
        "The pilot cost $80,000 and was paid for by the city council.",
        "The tutoring scheme cost $80,000.",
        "The programme costs taxpayers $30 million a year.",
        "The AI supercomputer cost the government £225 million.",
        "The tax credit is worth $5,000 for every company that trains staff in AI.",
        "Every school will get a grant of $10,000 for AI tools.",
        "The tax break will cost the state $30 million in lost revenue.",
        "The ministry adds $30 million to the AI programme.",
        "The army purchased 300 AI drones at $12,000 each.",
        "The bill would give $50,000 salaries to 200 AI trainers.",
        "South Korea announced a state-backed programme worth $390 million.",
        "A software firm will invest $3 billion in data centres in India.",
        "The industry ministry reached a deal worth 3 billion won.",
        "The plan provides $1 billion for chips and $500 million for salaries.",
        "A tax on the revenue of AI firms will bring in $2 billion for retraining.",
    ],
)  # fmt: skip
def test_what_is_given_or_bought_for_the_public_is_no_price(text: str) -> None:
    assert asked(text) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "ChatGPT Plus costs $20 a month.",
        "Apple's new $599 iPhone comes with AI features.",
        "Nvidia reported quarterly sales of $57 billion on demand for AI chips.",
        "The pro plan costs $200 a month and includes deep research.",
        "The fund manager sold shares worth $2 billion.",
    ],
)
def test_a_price_makes_no_claim_in_a_document_on_policy(sentence: str) -> None:
    found = read(Document(url="https://outlet.example/a", title=None, text=LEAD + sentence)).claims

    assert [claim.kind for claim in found] == ["strategy"]


def test_a_claim_of_funding_holds_no_price_that_stands_beside_its_sum() -> None:
    text = "The government will spend £2 billion on AI for schools, while the chatbot costs £20 a month."

    (claim,) = read(Document(url="https://outlet.example/a", title=None, text=text)).claims

    assert (claim.kind, [value.surface for value in claim.money]) == ("funding", ["£2 billion"])
