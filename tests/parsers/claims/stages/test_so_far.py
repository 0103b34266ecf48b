"""How far an instrument has come is kept by whose it is."""

import pytest

from parsers import read
from parsers.claims.stages.so_far import SoFar
from parsers.model import Document, Stage


def told(text: str, title: str | None = None) -> list[tuple[str | None, str]]:
    return [(claim.jurisdiction, claim.stage) for claim in read(Document("https://outlet.example/a", title, text)).claims]


def test_a_law_of_another_country_is_not_as_far_as_the_one_told_before() -> None:
    brazil = "Brazil's Senate passed an artificial intelligence bill on Tuesday. The bill would require developers to assess risks."

    assert told(f"{brazil} South Korea's AI Basic Act requires operators to label generated images.") == [
        ("BR", "passed"), ("BR", "proposed"), ("KR", "in_force"),
    ]  # fmt: skip


def test_a_rule_of_another_country_is_no_draft() -> None:
    canada = "The Canadian government proposed rules for AI in hiring."

    assert told(f"{canada} Employers must tell applicants that a machine reads their letters.")[-1] == ("CA", "proposed")
    assert told(f"{canada} Under Australia's AI rules, agencies must publish a statement on their use of AI.")[-1] == ("AU", "in_force")


def test_a_part_of_a_sum_is_as_far_as_the_sum_of_its_country() -> None:
    india = "India has approved $1.2 billion for its AI mission. Of this, $500 million is for computing."

    assert told(f"{india} Pakistan's ministry has proposed an AI fund of $50 million. Of this, $10 million is for training.") == [
        ("IN", "enacted"), ("IN", "enacted"), ("PK", "proposed"), ("PK", "proposed"),
    ]  # fmt: skip


def test_a_story_that_comes_back_to_a_bill_finds_it_as_far_as_it_left_it() -> None:
    text = "Thailand is drafting an AI law. Vietnam's AI law took effect on 1 March. In Thailand, providers must appoint a representative."

    assert told(text) == [("TH", "proposed"), ("VN", "in_force"), ("TH", "proposed")]


def test_what_only_refers_back_is_as_far_as_what_was_told_last() -> None:
    so_far = SoFar(None, is_bill=False)
    so_far.follow("legislation", "BR", "proposed", "Brazil has an AI bill.")

    assert so_far.of("legislation", "KR", back=False) is None
    assert so_far.of("legislation", "KR", back=True) == "proposed"
    assert so_far.of("legislation", None, back=False) == "proposed"


def test_when_a_law_in_force_was_passed_is_history() -> None:
    so_far = SoFar(None, is_bill=False)
    for stage in ("enacted", "passed"):
        so_far.follow("legislation", "VN", stage, "The law was passed.")

    assert so_far.of("legislation", "VN", back=False) == "in_force"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It is to be read in the light of the constitution.", "in_force"),
        ("Hospitals would rather wait for the decree.", "in_force"),
        ("The government now has a bill before parliament.", "proposed"),
    ],
)
def test_a_law_that_holds_is_no_bill_again_unless_one_is_named(sentence: str, expected: Stage) -> None:
    so_far = SoFar(None, is_bill=False)
    so_far.follow("legislation", "IT", "in_force", "The AI law is in force.")
    so_far.follow("legislation", "IT", "proposed", sentence)

    assert so_far.of("legislation", "IT", back=False) == expected


def test_a_bill_is_proposed_before_anything_is_told_of_it_and_nothing_is_once_it_is_forgotten() -> None:
    so_far = SoFar("CL", is_bill=True)

    assert (so_far.of("legislation", "CL", back=False), so_far.of("legislation", "EU", back=False)) == ("proposed", None)

    so_far.forget()

    assert so_far.of("legislation", "CL", back=False) is None


def test_what_a_deal_brings_comes_with_it_to_whatever_country() -> None:
    so_far = SoFar(None, is_bill=False)
    so_far.follow("partnership", "INT", "announced", "The two agreed to build AI centres.")

    assert so_far.of("infrastructure", "SA", back=False) == "announced"


@pytest.mark.parametrize(
    ("sentence", "stage"),
    [("Cloud chatbots would be avoided.", "in_force"), ("A draft rule would bar cloud chatbots.", "proposed")],
)
def test_rules_that_hold_are_a_draft_again_only_where_a_draft_is_told_of(sentence: str, stage: Stage) -> None:
    so_far = SoFar("KE", is_bill=False)
    so_far.follow("regulation", "KE", "in_force", "The court issued a policy on chatbots.")

    so_far.follow("regulation", "KE", "proposed", sentence)

    assert so_far.of("regulation", "KE", back=False) == stage
