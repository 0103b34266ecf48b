"""Who acts in a sentence though another is its subject: who is told last to have decided it, who pays in a clause added to it."""

import pytest

from parsers.model import Kind
from tests.parsers.claims.who.reading import actors


@pytest.mark.parametrize(
    ("text", "kind", "actor"),
    [
        ("For its cameras the ministry must pay 20,000 euros, the Estonian Data Inspectorate decided this week.", "enforcement", "the Estonian Data Inspectorate"),
        ("Portugal may give Halden 90 million euros, the European Commission decided on Wednesday under state aid rules.", "funding", "the European Commission"),
        ("Two more halls will be built, the Cabinet decided.", "infrastructure", "the Cabinet"),
        ("OSLO — The firm Halden may take a stake of 3 million euros, the Council of Ministers resolved yesterday.", "funding", "the Council of Ministers"),
    ],
)  # fmt: skip
def test_who_is_told_last_to_have_decided_acts(text: str, kind: Kind, actor: str) -> None:
    assert actors(text, kind) == [actor]


@pytest.mark.parametrize(
    ("text", "kind", "actor"),
    [
        ("Norway's robot plan, which the cabinet released in July, directs two offices to test them.", "strategy", "the cabinet"),
        ("The act, which the ministry proposed in May, would ban cameras.", "legislation", "the ministry"),
        ("The act, which Halden had lobbied against, was dropped.", "legislation", None),
    ],
)
def test_who_made_an_instrument_acts_as_a_clause_behind_it_tells(text: str, kind: Kind, actor: str | None) -> None:
    assert actors(text, kind) == [actor]


def test_rules_behind_a_dateline_are_no_decision() -> None:
    text = "BERLIN, June 11 - Chancellor Ida Voll met the prime minister to discuss AI rules."

    assert actors(text, "consultation") == ["Chancellor Ida Voll"]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The Centre for Safe Robots, for which the Government has set aside S$50 million, began work in May.", "the Government"),
        ("The chip institute, to which the ministry gave 3 million euros last year, was not examined.", "the ministry"),
        ("Not affected is a 10 million euro program through which the Development Fund invests in start-ups.", "the Development Fund"),
        ("The ministry, to which the port belongs, will spend 3 million euros on it.", "The ministry"),
    ],
)
def test_who_pays_in_an_added_clause_acts(text: str, actor: str) -> None:
    assert actors(text, "funding") == [actor]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("It was at this point that the Vienna Administrative Court turned to Luxembourg.", "the Vienna Administrative Court"),
        ("It is five years since the privacy authority fined the police 2.5 million kronor.", "the privacy authority"),
    ],
)
def test_who_acts_behind_the_time_at_which_it_was(text: str, actor: str) -> None:
    assert actors(text, "enforcement") == [actor]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("When ministers left Oslo, they had signed a pact.", "ministers"),
        ("After Jo Roe took office, she signed the pact.", "Jo Roe"),
    ],
)
def test_who_is_the_subject_of_the_clause_that_opens_a_sentence_acts(text: str, actor: str) -> None:
    assert actors(text, "partnership") == [actor]
