"""Sums that are told of but given by no act, and sums that are taken."""

import pytest

from parsers.claims.acts.not_given import is_compared, is_not_given, is_sought, is_taken
from parsers.values.sums import money


@pytest.mark.parametrize(
    "text",
    ["The ministry cut the AI budget from $50 million to $30 million.", "The AI budget was reduced from $50 million to $30 million."],
)
def test_what_a_budget_is_cut_to_is_given_and_what_it_was_is_not(text: str) -> None:
    before, after = money.find(text)

    assert (is_compared(text, before), is_not_given(text, after)) == (True, False)


def test_what_is_left_of_a_sum_that_is_told_with_by_how_much_it_is_cut_is_not_given() -> None:
    text = "The ministry cut the AI budget by $20 million, to $30 million."

    assert is_not_given(text, money.find(text)[1])


@pytest.mark.parametrize(
    "text",
    [
        "The sum is dwarfed by the €500 million of the Stargate project.",
        "The figure compares with the €500 million that Spain spends.",
        "That is a fraction of Peru's €500 million.",
        "The award is part of the €500 million programme.",
        "The projects are to create €500 million in output value.",
        "The country loses up to €500 million a year to scams.",
        "It would be worth up to €500 million to the country each year.",
        "The tax break has attracted €500 million.",
        "The ministry has spent only half the €500 million pencilled in.",
        "The agency has used two thirds of the €500 million.",
        "The new AI plan replaces the €500 million of the last one.",
        "Chile, by comparison, spends €500 million on AI.",
        "An earlier figure of €500 million was wrong.",
        "The money is less than the €500 million that was promised.",
    ],
)
def test_what_others_have_and_what_is_lost_or_hoped_for_is_not_given(text: str) -> None:
    [value] = money.find(text)

    assert is_not_given(text, value)


@pytest.mark.parametrize(
    "text",
    [
        "The government gave AI labs €500 million.",
        "The government spent €500 million, half of it on chips.",
        "Poland needs about €500 million for AI.",
        "The ministry says it will need no more than the €500 million it has set aside.",
        "It is the largest piece of a €500 million package.",
        "Chips worth €500 million will be bought.",
        "The plan is to mobilise €500 million in investments.",
    ],
)
def test_what_somebody_gives_is_given(text: str) -> None:
    [value] = money.find(text)

    assert not is_not_given(text, value)
    assert not is_taken(text, value)


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("The White House proposed cutting the foundation's AI research by €500 million.", True),
        ("The AI institute's budget was cut by €500 million.", True),
        ("The AI institute's budget fell by €500 million.", True),
        ("Spending on AI will shrink by €500 million.", True),
        ("The fees of AI firms dropped by €500 million.", False),
        ("The taxes of AI firms were cut by €500 million.", False),
        ("The chipmaker must repay €500 million in subsidies.", True),
        ("The government froze €500 million in AI grants.", True),
        ("The budget brings a €500 million cut for AI labs.", True),
        ("Parliament cut taxes for AI firms by €500 million.", False),
        ("Parliament voted a tax cut of €500 million for AI firms.", False),
        ("Parliament voted a cut of €500 million in AI grants.", True),
        ("The government cut its grants for AI labs to €500 million.", False),
    ],
)
def test_what_is_cut_or_paid_back_is_taken(text: str, taken: bool) -> None:  # noqa: FBT001
    [value] = money.find(text)

    assert is_taken(text, value) is taken


@pytest.mark.parametrize(
    ("text", "sought"),
    [
        ("The state sued Acme over its chatbot and seeks €5 million.", True),
        ("The agency proposed a €5 million penalty for the firm.", True),
        ("Prosecutors asked the court to fine Acme €5 million.", True),
        ("Campaigners want the regulator to fine Acme €5 million.", True),
        ("The regulator fined Acme €5 million.", False),
        ("The court ordered Acme to pay €5 million.", False),
    ],
)
def test_what_is_asked_for_is_not_imposed(text: str, sought: bool) -> None:  # noqa: FBT001
    [value] = money.find(text)

    assert is_sought(text, value) is sought


def test_what_is_left_of_a_budget_that_is_cut_is_not_given() -> None:
    text = "Congress cut the agency's budget for AI by €20 million, to €500 million."
    cut, left = money.find(text)

    assert is_taken(text, cut)
    assert is_not_given(text, left)


def test_the_money_of_another_year_is_compared_with() -> None:
    text = "Norway will spend €900 million on AI in 2026, three times this year's €300 million."
    given, before = money.find(text)

    assert (is_compared(text, given), is_compared(text, before)) == (False, True)
