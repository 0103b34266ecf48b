"""What is imagined, believed, asked, weighed or expected leaves open whether it comes."""

import pytest

from parsers.claims.stages.left_open import imagined, left_open, not_ruled_out, only_foreseen, undecided
from parsers.claims.stages.stage import stage
from parsers.model import Kind
from tests.parsers.claims.stages.test_denial import TOLD_AS_FACTS


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("regulation", "Imagine a world in which the agency required a licence for every AI model."),
        ("trade_control", "Suppose Washington banned all exports of AI chips tomorrow."),
        ("enforcement", "Had the firm refused, the regulator would have suspended its chatbot."),
        ("enforcement", "Will Brussels fine the platform over its chatbot?"),
        ("trade_control", "The Commerce Department is mulling new limits on chip exports."),
        ("trade_control", "The Commerce Department is considering new limits on chip exports."),
        ("legislation", "An AI bill is expected from the ministry this winter."),
        ("legislation", "The act is expected to take effect in late summer 2026."),
        ("strategy", "The ministry expects to publish its AI strategy in July."),
        ("legislation", "Ministers expect the AI bill to reach the floor in May."),
        ("legislation", "The presidency hopes for a deal on the AI act before Easter."),
        ("legislation", "Unless the governor vetoes it, the AI bill will become law on April 1, 2026."),
        ("legislation", "I thought the Senate passed the AI bill."),
        ("enforcement", "It was widely believed that Brussels had fined the AI company."),
        ("regulation", "It is unclear whether the ministry issued its AI guidelines."),
        ("legislation", "Some lawmakers assumed the AI bill had passed."),
        ("enforcement", "Whether the regulator fined the AI company is unclear."),
        ("legislation", "Did the Senate pass the AI bill?"),
        ("legislation", "“Has parliament adopted the AI act?” he asked."),
        ("enforcement", "Consumer groups urged the Italian regulator to ban the AI chatbot."),
    ],
)  # fmt: skip
def test_what_is_imagined_believed_asked_weighed_or_expected_is_open(kind: Kind, sentence: str) -> None:
    assert left_open(kind, stage(kind, sentence), sentence)


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        *TOLD_AS_FACTS,
        pytest.param("consultation", "Will the ministry ask the public about AI?", id="who consults asks"),
    ],
)  # fmt: skip
def test_what_is_told_as_a_fact_is_not_open(kind: Kind, sentence: str) -> None:
    assert not left_open(kind, stage(kind, sentence), sentence)


def test_only_a_sentence_that_opens_with_a_fancy_is_imagined() -> None:
    assert imagined("Imagine that the ministry banned it.")
    assert not imagined("The ministry, imagine, banned it.")


@pytest.mark.parametrize(
    "sentence",
    ["Some 400 nurses are expected to finish the AI course by 2028.", "The ministry expects the AI fund to create 900 jobs by 2030."],
)
def test_a_figure_that_somebody_expects_is_foreseen(sentence: str) -> None:
    assert only_foreseen(sentence)


@pytest.mark.parametrize(
    "sentence", ["The ministry aims to train 900 nurses in AI by 2030.", "Officials hope to reach 900 farms with the AI tool by 2030."]
)
def test_a_figure_that_somebody_aims_at_is_not(sentence: str) -> None:
    assert not only_foreseen(sentence)


def test_what_is_not_ruled_out_or_not_known_is_undecided() -> None:
    assert not_ruled_out("The minister has not ruled out a ban.")
    assert undecided("The minister has not ruled out a ban.")
    assert undecided("It is not clear whether the ministry will ban it.")
    assert not_ruled_out("A ban isn't off the table.")
    assert not not_ruled_out("It is not clear whether the ministry will ban it.")
    assert not undecided("The ministry will not ban it.")
