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
            "The hall was full; the Senate passed the AI bill in May; the president vetoed it in June.",
            [("the Senate", "passed", "May"), ("the president", "withdrawn", "June")],
            id="behind what is no act",
        ),
        pytest.param(
            "The Senate passed the AI bill in May and then withdrew it in June.",
            [("The Senate", "passed", "May"), ("The Senate", "withdrawn", "June")],
            id="undone by whom it was done",
        ),
        pytest.param(
            "The AI bill cleared the lower house in May but is stuck in the upper house.",
            [("the lower house", "passed", "May"), ("the lower house", "delayed")],
            id="what came of it, of the same subject",
        ),
        pytest.param(
            "The ministry launched an AI strategy in 2023, revised it in 2025 and will replace it in 2030.",
            [("The ministry", "enacted", "2023"), ("The ministry", "enacted", "2025"), ("The ministry", "proposed", "2030")],
            id="what was done to it, and will be",
        ),
        pytest.param(
            "The AI bill was introduced by Senator Ann Lee in January and passed by the House in March.",
            [("Senator Ann Lee", "proposed", "January"), ("the House", "passed", "March")],
            id="by one and then by another",
        ),
        pytest.param(
            "The ministry drafted the AI law in 2018, but Parliament rejected it in 2022.",
            [("The ministry", "proposed", "2018"), ("Parliament", "withdrawn", "2022")],
            id="what others did to it",
        ),
        pytest.param(
            "The AI supercomputer was opened in May and is to be enlarged in 2030.",
            [(None, "enacted", "May"), (None, "proposed", "2030")],
            id="what is to come of it",
        ),
        pytest.param(
            "In April the privacy authority fined the AI firm Luka 5 million euros and opened a second inquiry into how the underlying model had been trained.",
            [("the privacy authority", "enacted", "April"), ("the privacy authority", "enacted")],
            id="one more of the same subject",
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
        pytest.param("If the Senate passed the AI bill and the president signed it, firms would pay more.", id="if"),
        pytest.param("Reports that the Senate passed the AI bill and the president signed it are false.", id="reports"),
        pytest.param("Halden denied that the ministry adopted an AI strategy and the president approved it.", id="denied"),
    ],
)
def test_what_is_told_under_a_condition_or_a_denial_is_not_told_apart_from_it(text: str) -> None:
    assert "asserted" not in {claim.factuality for claim in claims(text)}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The Senate passed the AI bill, and it was glad to have done so.", id="no second act"),
        pytest.param("The AI bill goes to the Senate next week, and senators have until May to vote on it.", id="on the same"),
        pytest.param("The AI bill was passed in May and is under fire from critics.", id="no act behind it"),
        pytest.param("The AI law was adopted in May and would be a model for others.", id="what it would be"),
        pytest.param("The Senate passed the AI bill on Monday and sent it to the governor on Tuesday.", id="passed on"),
        pytest.param("The amended AI law was adopted on 28 October and will come into force on 1 January.", id="when it takes effect"),
        pytest.param("Under the AI act (i) firms must label images; (ii) they must keep records of their models.", id="items of a list"),
    ],
)
def test_one_act_in_two_clauses_is_one_claim(text: str) -> None:
    assert len(claims(text)) == 1


def test_sums_part_what_they_are_of_as_before() -> None:
    text = "Norway gives 2 billion kroner to AI research, and Sweden gives 3 billion kroner to AI research."

    assert [str(money.amount) for claim in claims(text) for money in claim.money] == ["2000000000", "3000000000"]


def test_a_denial_behind_both_clauses_is_of_both() -> None:
    text = "The Senate passed the AI bill on Monday; the president signed it on Friday. The report was false."

    assert [claim.factuality for claim in claims(text)] == ["negated", "negated"]


def test_what_others_do_behind_the_last_act_is_none_of_its() -> None:
    text = "The Senate passed the AI bill and the president signed it; for its part, California rejected a similar bill."

    assert [claim.stage for claim in claims(text)] == ["passed", "enacted", "withdrawn"]


def test_the_same_words_in_two_sentences_are_two_acts() -> None:
    calm = "It was a long day in the capital.\n\nThe weather was fine, and people went on with their lives.\n\nThere was a fair in the park.\n\n"
    first = "The Senate passed the chatbot safety bill on Monday, but the president vetoed it."
    second = "The House passed the facial recognition act in 2024, but the president vetoed it."

    assert [claim.stage for claim in claims(f"{first}\n\n{calm}{calm}{second}")] == ["passed", "withdrawn"] * 2


def test_two_chambers_that_pass_a_bill_each_are_not_joined_again() -> None:
    text = "The House passed the AI Safety Act on Monday; the Senate passed the AI Privacy Act on Tuesday."

    assert [(claim.actor, len(claim.times)) for claim in claims(text)] == [("The House", 1), ("the Senate", 1)]
