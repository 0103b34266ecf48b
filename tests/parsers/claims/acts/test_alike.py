"""Acts of one kind that a sentence tells, each of a subject of its own or undoing the one before, are claims of their own in the same evidence."""

import pytest

from parsers import read
from parsers.model import Claim, Document


def claims(text: str) -> list[Claim]:
    return list(read(Document("https://outlet.example/a", None, text)).claims)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The Senate passed the AI bill on Monday, but the president vetoed it on Friday.",
            [("The Senate", "passed", "Monday"), ("the president", "withdrawn", "Friday")],
            id="what becomes of it",
        ),
        pytest.param(
            "The Kazakh parliament passed the AI law in September, and President Tokayev signed it in November.",
            [("The Kazakh parliament", "passed", "September"), ("President Tokayev", "enacted", "November")],
            id="the next step",
        ),
        pytest.param(
            "The data authority ordered Meta to stop training its AI in July; it lifted the order in August.",
            [("The data authority", "enacted", "July"), ("The data authority", "withdrawn", "August")],
            id="behind a semicolon",
        ),
        pytest.param(
            "The Senate passed the AI bill in May and then withdrew it in June.",
            [("The Senate", "passed", "May"), ("The Senate", "withdrawn", "June")],
            id="undone by whom it was done",
        ),
    ],
)
def test_each_of_two_acts_has_its_own_actor_stage_and_time(text: str, expected: list[tuple[str, str, str]]) -> None:
    found = claims(text)

    assert [(claim.actor, claim.stage, *(time.surface for time in claim.times)) for claim in found] == expected
    assert {text[span.start : span.end] for claim in found for span in claim.evidence} == {text}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The Senate passed the AI bill, and it was glad to have done so.", id="no second act"),
        pytest.param("The AI bill goes to the Senate next week, and senators have until May to vote on it.", id="on the same"),
        pytest.param("Under the AI act (i) firms must label images; (ii) they must keep records of their models.", id="items of a list"),
    ],
)
def test_one_act_in_two_clauses_is_one_claim(text: str) -> None:
    assert len(claims(text)) == 1


def test_sums_part_what_they_are_of_as_before() -> None:
    text = "Norway gives 2 billion kroner to AI research, and Sweden gives 3 billion kroner to AI research."

    assert [str(money.amount) for claim in claims(text) for money in claim.money] == ["2000000000", "3000000000"]
