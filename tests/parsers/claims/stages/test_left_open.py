"""What is imagined, believed, asked, weighed, expected or hearsay leaves open whether it comes."""

import pytest

from parsers.claims.stages.left_open import imagined, left_open, not_ruled_out, undecided
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
        ("legislation", "The act is expected to take effect in late summer 2026."),
        ("legislation", "Unless the governor vetoes it, the AI bill will become law on April 1, 2026."),
        ("funding", "Some 6 trillion yen would be given as subsidies, Japanese media reported."),
        ("institution", "Tokyo set up an AI unit, the daily wrote, citing two officials."),
        ("legislation", "I thought the Senate passed the AI bill."),
        ("enforcement", "It was widely believed that Brussels had fined the AI company."),
        ("regulation", "It is unclear whether the ministry issued its AI guidelines."),
        ("legislation", "Some lawmakers assumed the AI bill had passed."),
        ("enforcement", "Whether the regulator fined the AI company is unclear."),
        ("regulation", "We understand from officials that the ministry has changed its AI rules."),
        ("trade_control", "Three sellers tell us that the ports have banned the AI chips."),
        ("funding", "The ministry is studying loans for AI firms, sources close to the talks said."),
        ("legislation", "Did the Senate pass the AI bill?"),
        ("legislation", "“Has parliament adopted the AI act?” he asked."),
        ("enforcement", "Consumer groups urged the Italian regulator to ban the AI chatbot."),
    ],
)  # fmt: skip
def test_what_is_imagined_believed_asked_weighed_or_hearsay_is_open(kind: Kind, sentence: str) -> None:
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


def test_what_is_not_ruled_out_or_not_known_is_undecided() -> None:
    assert not_ruled_out("The minister has not ruled out a ban.")
    assert undecided("The minister has not ruled out a ban.")
    assert undecided("It is not clear whether the ministry will ban it.")
    assert not not_ruled_out("It is not clear whether the ministry will ban it.")
    assert not undecided("The ministry will not ban it.")
