"""One act told in several sentences is one claim; several sums told in one sentence are several."""

from datetime import date

import pytest

from parsers import read
from parsers.claims.acts.draft import Draft
from parsers.claims.acts.merge import merge
from parsers.claims.kinds.judged import Judged
from parsers.claims.kinds.words import Words
from parsers.claims.sentences.headed import headings
from parsers.claims.sentences.segment import sentences
from parsers.claims.sentences.spans import find_spans
from parsers.model import KINDS, Claim, Document, Kind


def claims(text: str, kind: str) -> list[Claim]:
    return [claim for claim in read(Document(url="https://outlet.example/a", title=None, text=text)).claims if claim.kind == kind]


def test_two_sums_for_two_purposes_are_two_claims() -> None:
    found = claims(
        "The Canadian government will invest C$700 million in AI data centres and C$300 million in compute for AI researchers.", "funding"
    )

    assert [[f"{money.amount:f}" for money in claim.money] for claim in found] == [["700000000"], ["300000000"]]
    assert len({claim.evidence for claim in found}) == 1


def test_a_conversion_stays_with_its_sum() -> None:
    found = claims(
        "The South Korean government will invest 530 billion won ($390 million) in artificial intelligence, the ministry announced.",
        "funding",
    )

    assert [[money.currency for money in claim.money] for claim in found] == [["KRW", "USD"]]


def test_the_whole_of_which_parts_are_told_is_no_part() -> None:
    text = "Of the 10 trillion yen, 6 trillion yen will be given as AI subsidies and 4 trillion yen as AI loans, the Japanese government announced."

    assert [[f"{money.amount:f}" for money in claim.money] for claim in claims(text, "funding")] == [["6000000000000"], ["4000000000000"]]


@pytest.mark.parametrize(
    "text",
    [
        "Belgium fined the AI company €3 million, €1 million of which is suspended.",
        "The FTC ordered the AI company to pay a penalty of €3 million, all but €50,000 of which was suspended.",
    ],
)
def test_the_part_of_a_fine_that_is_suspended_is_no_fine_of_its_own(text: str) -> None:
    assert [[f"{money.amount:f}" for money in claim.money] for claim in claims(text, "enforcement")] == [["3000000"]]


@pytest.mark.parametrize(
    "text",
    [
        "India's cabinet approved Rs 20,500 crore for AI, up from Rs 10,372 crore.",
        "Peru set aside $30 million for AI, against $50 million in Chile.",
        "Kenya raised its AI budget to 480 million shillings from 410 million shillings.",
        "The state will spend $1.8 billion on AI, $400 million less than the plan before it.",
        "South Korea will spend 10.1 trillion won on AI, triple last year's 3.3 trillion won.",
        "The UK government will spend £750m on AI compute on top of the £500m pledged in 2023.",
    ],
)
def test_a_sum_that_another_is_compared_with_is_not_told(text: str) -> None:
    assert [len(claim.money) for claim in claims(text, "funding")] == [1]


def test_items_of_a_list_that_differ_in_name_and_sum_alone_are_acts_of_their_own() -> None:
    towns = (
        "Oslo",
        "Bergen",
        "Turku",
        "Lund",
        "Aarhus",
        "Kiel",
        "Bonn",
        "Graz",
        "Bern",
        "Basel",
        "Lille",
        "Lyon",
        "Nantes",
        "Porto",
        "Braga",
    )
    text = "\n".join(f"The ministry gave the AI lab of {town} ${number} million for AI." for number, town in enumerate(towns, 17))

    told = [[f"{money.amount:f}" for money in claim.money] for claim in claims(text, "funding")]
    assert told == [[f"{number}000000"] for number, _ in enumerate(towns, 17)]


def test_a_denial_is_no_evidence_for_what_it_denies() -> None:
    text = "I thought the Senate passed SB 163, the AI bill, last week.\n\nNo, the Senate has not passed SB 163, the AI bill."

    assert [len(claim.evidence) for claim in claims(text, "legislation")] == [1, 1]


def judged(text: str, kind: Kind) -> list[Judged]:
    found = [Judged(sentence, (), dict.fromkeys(KINDS, 0.0), Words([], [], 0), frozenset(), back=False) for sentence in sentences(text)]
    for each in found:
        each.kinds = (kind,)
    return found


def drafts(text: str, kind: Kind) -> list[Draft]:
    """Return the claims, were each sentence to make one of this kind."""
    found = find_spans(Document(url="https://outlet.example/a", title=None, text=text))
    return merge(judged(text, kind), text, found, headings(text, sentences(text), found))


def merged(text: str, kind: Kind) -> list[list[int]]:
    """Return the numbers of the sentences of each of them."""
    return [draft.sentences for draft in drafts(text, kind)]


def test_only_what_a_document_tells_first_of_a_kind_is_the_first_with_all_its_sums() -> None:
    text = "Canada gave $3 million to an AI institute and $5 million to an AI school. Brazil gave $7 million to AI laboratories."

    assert [draft.first for draft in drafts(text, "funding")] == [True, True, False]


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        pytest.param(
            "position",
            "“The AI bill is a mistake,” said Anna Berg. “It drives every start-up abroad.”",
            [[0, 1]],
            id="one quotation",
        ),
        pytest.param(
            "position",
            "Anna Berg called the AI bill a mistake. Unions welcomed the ban on emotion recognition.",
            [[0], [1]],
            id="two speakers",
        ),
        pytest.param("strategy", "Kenya launched a national AI strategy. The strategy was launched in Kenya.", [[0, 1]], id="said twice"),
        pytest.param(
            "strategy", "Kenya launched a national AI strategy. It also covers farms and hospitals in every county.", [[0, 1]], id="goes on"
        ),
        pytest.param("strategy", "Japan adopted an AI strategy. Chile adopted an AI strategy too.", [[0], [1]], id="two countries"),
        pytest.param(
            "legislation",
            "* Japan: The Diet passed a bill on AI.\n* Brazil: The Senate passed a bill on AI.",
            [[0], [1]],
            id="under two countries",
        ),
        pytest.param("strategy", "Kenya adopted an AI strategy. Nairobi adopted the AI strategy on Monday.", [[0, 1]], id="its capital"),
        pytest.param(
            "enforcement",
            "The FTC fined Amazon $25 million over Alexa AI. Italy's Garante fined OpenAI €15 million over ChatGPT.",
            [[0], [1]],
            id="two regulators",
        ),
        pytest.param(
            "funding",
            "The ministry gives AI labs 530 billion won. It will give 100 billion won of AI money to labs.",
            [[0], [1]],
            id="a sum of its own",
        ),
        pytest.param(
            "funding",
            "The ministry gives AI labs nearly $400 million. The AI labs get $390 million from the ministry.",
            [[0, 1]],
            id="a sum rounded",
        ),
        pytest.param(
            "funding",
            "Peru gives AI labs $5 million, AI schools $6 million and AI farms $7 million. It will pay the $5 million in May.",
            [[0, 1], [0], [0]],
            id="one of several sums",
        ),
        pytest.param("funding", "Ireland puts €40m into AI labs. Malta spends €40m on AI schools.", [[0], [1]], id="like sums of two countries"),
        pytest.param("funding", "The ministry gave €3m to AI labs, and €3m to AI labs of schools.", [[0], [0]], id="like sums of a sentence"),
        pytest.param("funding", "The ministry gives AI labs $400 million. The AI labs get $390 million from the ministry.", [[0], [1]], id="sums not rounded"),
        pytest.param("strategy", "Kenya launched a national AI strategy worth $5 million. The national AI strategy launched in Kenya names $7 million for labs.", [[0, 1]], id="sums of one plan"),
        pytest.param("strategy", "Ontario adopted an AI strategy. The AI strategy was adopted in Canada on Monday.", [[0, 1]], id="in its country"),
        pytest.param("strategy", "Canada has a first AI strategy of a province. Ontario adopted the first AI strategy of a province on Monday.", [[0, 1]], id="in one of its parts"),
        pytest.param("legislation", "The Senate passed a second AI hiring bill. Senators passed a second AI hiring bill on Monday.", [[0, 1]], id="the second one told twice"),
        pytest.param("partnership", "Turku cancelled the deal for AI cameras. The deal for AI cameras was cancelled in June.", [[0, 1]], id="undone, told twice"),
        pytest.param("position", "Ms Roe called the law a mistake. Schools should teach children how machines work.", [[0], [1]], id="another view"),
        pytest.param("regulation", "Peru set rules for AI in banks. It issued guidance on chatbots.", [[0], [1]], id="does not go on"),
        pytest.param(
            "legislation",
            "The Senate passed the AI bill on chatbots. The governor has returned the AI bill on chatbots to the Senate.",
            [[0], [1]],
            id="undone",
        ),
        pytest.param("partnership", "Turku signed a deal for AI cameras. The deal was cancelled in June.", [[0], [1]], id="undone at once"),
        pytest.param("partnership", "Turku signed a deal for AI cameras. The deal was worth more than others.", [[0, 1]], id="goes on"),
        pytest.param("funding", "Japan spends 10 trillion yen on AI. That is about $65 billion.", [[0, 1]], id="in other money"),
        pytest.param("consultation", "Turku opened a consultation on AI cameras. Comments may be sent until May.", [[0, 1]], id="how to answer"),
        pytest.param("consultation", "Turku opened a consultation on AI cameras. The minister will hear bankers.", [[0], [1]], id="another hearing"),
        pytest.param(
            "strategy",
            "Kenya launched a national AI strategy. Ghana published guidelines for machine learning in banks.",
            [[0], [1]],
            id="two acts",
        ),
    ],
)  # fmt: skip
def test_sentences_that_tell_one_act_are_one_claim(kind: Kind, text: str, expected: list[list[int]]) -> None:
    assert merged(text, kind) == expected


def test_what_is_said_twice_word_for_word_is_said_once():
    story = "Norway's government announced a fund of 40 million kroner for artificial intelligence on Monday.\n\n"
    between = "The Storting passed a law on artificial intelligence in June.\n\n" * 12

    once, twice = (read(Document("http://news.example/1", None, text)) for text in (story + between, story + between + story))

    assert len(twice.claims) == len(once.claims) > 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We will not regulate AI," Kim said. The opposition called the plan "a headline" on Monday.', [[0], [1]]),
        ("Peter Kyle said AI would grow. But Chi Onwurah, who chairs the committee, warned that jobs would go.", [[0], [1]]),
        ("“It is a good law,” said Ms Roe. “It is a bad law,” said Mr Doe.", [[0], [1]]),
        ("“It is a good law,” said Ms Roe. “It protects people,” Ms Roe added.", [[0, 1]]),
        ("“It is a good law,” said Ms Roe. “It protects people.”", [[0, 1]]),
        ("Ms Roe welcomed the law. She said it protects people.", [[0, 1]]),
    ],
)
def test_what_another_says_is_another_view(text: str, expected: list[list[int]]) -> None:
    assert merged(text, "position") == expected


@pytest.mark.parametrize(
    ("lead", "sums"),
    [
        pytest.param("The government will hand €40m to its artificial intelligence centres on the coast, a minister said.", [2], id="the sum"),
        pytest.param("The government will hand €40m to centres on the coast and €7m to a school of artificial intelligence.", [2, 1], id="and another one"),
        pytest.param("The government will hand €7m to a school of artificial intelligence, a minister said.", [1, 1], id="another one alone"),
    ],
)  # fmt: skip
def test_the_headline_s_sum_told_again_in_the_lead_is_of_one_claim(lead: str, sums: list[int]) -> None:
    found = claims(f"Ireland puts €40m into AI labs\n{lead}", "funding")

    assert [len(claim.evidence) for claim in found] == sums
    assert all(len(claim.money) == 1 for claim in found)


def test_a_second_bill_is_an_act_of_its_own() -> None:
    text = "Oregon's governor signed an AI hiring bill into law. The Oregon Senate passed a second AI hiring bill."

    assert merged(text, "legislation") == [[0], [1]]


def test_a_neighbour_s_act_is_no_evidence_for_the_country_s_own() -> None:
    text = "The cabinet of Namibia adopted the national AI policy. The cabinet adopted it. The cabinet of Botswana adopted the national AI policy."

    assert merged(text, "strategy") == [[0, 1], [2]]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param(
            "The ministry gave $5 million to Alfa Robotics for AI research. It gave $5 million to Beta Systems for AI chips.",
            "funding",
            id="that go on",
        ),
        pytest.param(
            "The ministry awarded $5 million to the University of Oslo for an AI lab. "
            "The ministry also awarded $5 million to the University of Bergen for an AI lab.",
            "funding",
            id="that repeat each other",
        ),
        pytest.param(
            "The regulator fined Alfa AI 5 million euros on Monday. It fined Beta AI 5 million euros on Tuesday.", "enforcement", id="fined"
        ),
    ],
)
def test_equal_sums_for_two_receivers_are_two_claims(text: str, kind: Kind) -> None:
    assert len(claims(text, kind)) == 2


@pytest.mark.parametrize(
    "again",
    [
        pytest.param("The ministry gave $5 million to Alfa for AI research.", id="by a part of its name"),
        pytest.param("The ministry gave $5 million to AR for AI research.", id="by its letters"),
        pytest.param("The ministry's $5 million for AI research is a first.", id="by no name"),
        pytest.param("The ministry gave $5 million to AI research.", id="by what it is for"),
    ],
)
def test_a_sum_that_is_told_again_of_the_same_receiver_is_one_claim(again: str) -> None:
    assert len(claims(f"The ministry gave $5 million to Alfa Robotics for AI research. {again}", "funding")) == 1


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        pytest.param(
            "institution",
            "The Prime Minister appointed Jade Long as AI adviser on Monday. Ian Nair was appointed AI minister in September.",
            id="on other days",
        ),
        pytest.param(
            "enforcement",
            "Italy's data protection agency fined Halden AI 15 million euros on Friday. The agency banned the chatbot of Halden AI in 2023.",
            id="in another year",
        ),
        pytest.param(
            "regulation",
            "The agency published its recommendations on AI systems on Thursday. It will publish guidance on AI in health next year.",
            id="what will be done once more",
        ),
    ],
)
def test_acts_of_different_days_are_two_claims(kind: Kind, text: str) -> None:
    found = read(Document("https://outlet.example/a", None, text, published_on=date(2025, 12, 8))).claims

    assert [len(claim.evidence) for claim in found if claim.kind == kind] == [1, 1]
