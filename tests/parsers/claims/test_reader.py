"""What every reading keeps to, whatever the text."""

import random

import pytest

from parsers import read
from parsers.model import Claim, Document, Reading
from tests.conftest import CpuSeconds

MINISTRY = (
    "SEOUL, March 3 - The Ministry of Science and ICT said on Monday it will invest 530 billion won ($390 million) in sovereign artificial intelligence models.\n"
    "The money will go to five teams, which must present a first model by the end of 2026.\n"
    "“This is a turning point for our AI industry,” said Kim Min-ho, who heads a start-up association in Seoul.\n"
    "The National Assembly passed the AI Basic Act in December. It requires operators to label generated images.\n"
    "The government is also considering rules for data centres.\n"
    "About Us: we sell newsletters."
)
WILD = [
    pytest.param("", id="empty"),
    pytest.param(" \n\t\n ", id="blank"),
    pytest.param("a", id="one letter"),
    pytest.param("AI " * 5000, id="one word without end"),
    pytest.param("The government said AI. " * 800, id="one sentence without end"),
    pytest.param("(" * 5000 + "AI policy" + ")" * 5000, id="brackets"),
    pytest.param("“" * 3000 + "The minister said AI rules" + "”" * 3000, id="quotation marks"),
    pytest.param("Government " * 4000, id="capitals"),
    pytest.param("1,000,000,000 " * 3000, id="numbers"),
    pytest.param("\ud800 The government funds AI with $3 million. \udfff", id="lone surrogates"),
    pytest.param("\ue000\ue001\ue002 The government funds AI. " * 50, id="our own marks"),
    pytest.param("정부는 인공지능에 5300억 원을 투자한다. " * 200, id="Korean"),
    pytest.param("The go\u0301vernment 🏛️ funds AI 🤖 with €3 million.\u2028Ministers said so.\u0085", id="combining and line marks"),
    pytest.param("a\x00b\x01 AI law \x7f", id="control characters"),
]


def document(text: str, title: str | None = None) -> Document:
    return Document(url="https://outlet.example/a", title=title, text=text)


def keeps_its_promises(text: str, reading: Reading) -> None:
    assert 0 <= reading.relevance <= 1
    starts = [claim.evidence[0].start for claim in reading.claims]
    assert starts == sorted(starts)
    for claim in reading.claims:
        for span in claim.evidence:
            quote = text[span.start : span.end]
            assert quote
            assert quote == quote.strip()
        for surface in (claim.actor, claim.object, claim.attribution):
            assert surface is None or (surface and surface in text)
        for value in (*claim.money, *claim.times, *claim.quantities):
            assert text[value.start : value.end] == value.surface
            assert any(span.start <= value.start and value.end <= span.end for span in claim.evidence)
        assert claim.confidence is None or 0 <= claim.confidence <= 1
        assert claim.actor_id != ""


def kinds(reading: Reading) -> list[str]:
    return [claim.kind for claim in reading.claims]


def claim_of(reading: Reading, kind: str) -> Claim:
    return next(claim for claim in reading.claims if claim.kind == kind)


def test_a_release_is_read_whole() -> None:
    reading = read(document(MINISTRY))

    keeps_its_promises(MINISTRY, reading)
    assert {"funding", "legislation", "position"} <= set(kinds(reading))
    funding = claim_of(reading, "funding")
    assert (funding.actor, funding.jurisdiction) == ("The Ministry of Science and ICT", "KR")
    assert [(f"{money.amount:f}", money.currency, money.role) for money in funding.money] == [
        ("530000000000", "KRW", "total"),
        ("390000000", "USD", "conversion"),
    ]
    assert claim_of(reading, "position").actor == "Kim Min-ho"


@pytest.mark.parametrize("text", WILD)
def test_no_text_breaks_it(text: str) -> None:
    keeps_its_promises(text, read(document(text, title=text[:80])))


@pytest.mark.parametrize("text", ["", " \n "])
def test_where_nothing_stands_nothing_is_claimed(text: str) -> None:
    assert read(document(text, title="South Korea funds AI with $390 million")).claims == ()


def test_the_same_text_reads_the_same() -> None:
    assert read(document(MINISTRY)) == read(document(MINISTRY))


def test_the_title_is_evidence_of_nothing() -> None:
    text = "The weather stays dry. Nothing else is known."

    assert read(document(text, title="Government announces $390 million for artificial intelligence")).claims == ()


def test_shuffled_characters_of_a_release_break_no_promise() -> None:
    chance = random.Random(7)  # noqa: S311 - a seed, so that a failure can be seen again
    for _ in range(40):
        text = "".join(chance.choices(MINISTRY + "\n“”$€%", k=chance.randint(1, 900)))
        keeps_its_promises(text, read(document(text)))


def test_a_quarter_of_a_megabyte_is_read_in_seconds(cpu_s: CpuSeconds) -> None:
    text = "\n".join(MINISTRY for _ in range(250_000 // len(MINISTRY)))

    with cpu_s(3):  # a worker that takes a minute is killed
        read(document(text))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The new phone has an AI camera. It costs $999 and ships in June. Reviewers liked the chatbot, which answers faster than before.",
            id="a product",
        ),
        pytest.param(
            "The government will cull 40,000 hens after an outbreak of avian influenza (AI), the ministry of agriculture said. "
            "AI was found on a farm in the north. Officials banned the movement of poultry.",
            id="bird flu",
        ),
        pytest.param(
            "The complaint was filed with the court. The ministry said a new law on fisheries would be proposed. Parliament votes in May.",
            id="policy without AI",
        ),
        pytest.param(
            "The striker scored twice, and the referee asked the machine whether the second goal was offside. It was not.", id="football"
        ),
    ],
)
def test_what_is_not_about_ai_policy_makes_no_claim(text: str) -> None:
    reading = read(document(text))

    assert reading.relevance < 0.5
    assert reading.claims == ()
