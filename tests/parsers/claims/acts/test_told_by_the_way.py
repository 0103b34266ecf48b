"""What a sentence tells by the way of something that it names is a claim of its own: who did it, when, and how far it had come then."""

import pytest

from parsers import read
from parsers.model import Claim, Document


def claims(text: str) -> list[Claim]:
    return list(read(Document("https://outlet.example/a", None, text)).claims)


def stages(text: str) -> list[tuple[str, str, list[str]]]:
    return [(claim.kind, claim.stage, [time.surface for time in claim.times]) for claim in claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The Artificial Intelligence and Data Act, introduced in June 2022, died when Parliament was prorogued on 6 January 2025.",
            [("legislation", "withdrawn", ["6 January 2025"]), ("legislation", "proposed", ["June 2022"])],
            id="what became of it",
        ),
        pytest.param(
            "The law on artificial intelligence that the president signed in November 2025 took effect on 18 January 2026.",
            [("legislation", "in_force", ["18 January 2026"]), ("legislation", "enacted", ["November 2025"])],
            id="when it takes effect",
        ),
        pytest.param(
            "The government's strategy for AI, released in December 2024, sets aside $90 million for chips.",
            [("funding", "announced", []), ("strategy", "enacted", ["December 2024"])],
            id="what it is part of",
        ),
        pytest.param(
            "The AI Safety Institute, which the government set up in February 2024, will grow to around 200 people.",
            [("institution", "proposed", []), ("institution", "enacted", ["February 2024"])],
            id="what is ahead",
        ),
        pytest.param(
            "Signed in May 2024 by the governor, the AI law had been set to start in February until lawmakers postponed it to June.",
            [("legislation", "delayed", ["February"]), ("legislation", "enacted", ["May 2024"])],
            id="at the head of the sentence",
        ),
    ],
)
def test_an_aside_with_its_time_is_a_claim_beside_what_the_sentence_tells(text: str, expected: list[tuple[str, str, list[str]]]) -> None:
    assert stages(text) == expected
    assert {text[span.start : span.end] for claim in claims(text) for span in claim.evidence} == {text}


def test_who_did_it_is_the_actor_of_the_aside_alone() -> None:
    text = (
        "Bill 2338 on artificial intelligence, approved by the Senate on 10 December 2024, was withdrawn by the government on 3 March 2026."
    )

    assert {(claim.stage, claim.actor) for claim in claims(text)} == {("passed", "the Senate"), ("withdrawn", "the government")}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The Voluntary AI Code, which the ministry published in May, is short.", id="the sentence tells no other act"),
        pytest.param("An AI bill, introduced on January 22 by Rep. Brianna Titone, would require firms to label images.", id="as far"),
        pytest.param("The AI budget that Governor Hochul signed on May 9 includes $90 million for a supercomputer.", id="the same money"),
        pytest.param("Cosatu, the labour federation, tabled a demand last week for an AI law.", id="the verb of the sentence"),
        pytest.param("A national AI supercomputing centre, promised for 2025, has been put off to 2027.", id="when it was due"),
    ],
)
def test_an_aside_that_tells_nothing_more_is_no_claim(text: str) -> None:
    assert len(claims(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The AI bill that the Senate never passed in 2024 was withdrawn on Monday.", id="never"),
        pytest.param("The AI rules, which the ministry denied it issued in May, would be eased.", id="denied"),
        pytest.param("The AI law, which Kenya wrongly claimed it adopted in May, would be eased.", id="claimed"),
    ],
)
def test_what_did_not_happen_is_told_by_no_aside(text: str) -> None:
    assert len(claims(text)) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The AI Act, which took effect in August 2024, was repealed on Monday.", {"withdrawn", "in_force"}),
        ("The AI law, which President Biden signed in October 2023, was repealed by the Senate on Monday.", {"withdrawn", "enacted"}),
        ("The ministry withdrew the AI guidelines it had issued in 2023.", {"withdrawn", "enacted"}),
        ("The ministry amended the AI guidelines issued in 2023.", {"enacted"}),
    ],
)
def test_each_has_its_own_stage(text: str, expected: set[str]) -> None:
    assert {claim.stage for claim in claims(text)} == expected
    assert len(claims(text)) == 2


def test_a_sum_of_an_aside_is_the_asides_alone() -> None:
    text = "The AI fund, launched by Kenya in May with $3 million, would get $9 million."

    assert [[str(money.amount) for money in claim.money] for claim in claims(text)] == [["9000000"], ["3000000"]]


def test_evidence_and_times_are_exact_behind_wide_characters() -> None:
    text = "🇰🇪 The AI bill, introduced in June 2022 as 第三 part, died when Parliament was prorogued on 6 January 2025."

    for claim in claims(text):
        assert [text[time.start : time.end] for time in claim.times] == [time.surface for time in claim.times]
        assert [text[span.start : span.end] for span in claim.evidence] == [text]
