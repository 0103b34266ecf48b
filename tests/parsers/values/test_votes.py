"""Votes are counted by side."""

import pytest

from parsers.values.counts import votes


@pytest.mark.parametrize(
    ("text", "says"),
    [
        pytest.param("The House voted 47-18 on Tuesday to move the date.", ["47"], id="a tally"),
        pytest.param("The Senate had passed it 35-2.", ["35"], id="a tally that ends the sentence"),
        pytest.param("It was dropped in a 99–1 vote.", ["99"], id="before the word"),
        pytest.param("The Senate took it out of the bill by a vote of 99 to 1.", ["99", "1"], id="a vote of"),
        pytest.param("Pupils of ages 12-17 in schools may use AI, lawmakers voted.", [], id="ages"),
        pytest.param("The home side won by a margin of 10 to 4.", [], id="a margin"),
        pytest.param("The Senate approved the law by 77 votes to 55.", ["77", "55"], id="both sides"),
        pytest.param("By 101 to nine, with eight abstaining, MEPs backed their text.", ["101", "9", "8"], id="abstentions"),
        pytest.param("Passed: 81 in favour, 9 against, 14 abstentions.", ["81", "9", "14"], id="a roll"),
        pytest.param("The house passed it with 120 votes for and 33 against.", ["120", "33"], id="for and against"),
        pytest.param("It was adopted by 117 votes in favour to 2 against.", ["117", "2"], id="told once"),
        pytest.param("The Senate agreed 45-1 to forbid it.", ["45"], id="agreed"),
        pytest.param("It found 12 arguments for, 9 against.", [], id="arguments"),
        pytest.param("The vote was 31 to 9.", ["31", "9"], id="without the word"),
        pytest.param("They voted on Senate Bill 24-205 in May.", [], id="a bill"),
        pytest.param("Fees were cut by 10 to 20 on average after lawmakers backed it.", [], id="a change"),
        pytest.param("Senators approved 10-12 projects on 3-4 May.", [], id="ranges"),
        pytest.param("The home side won 3-2.", [], id="a game"),
    ],
)
def test_votes(text: str, says: list[str]) -> None:
    found = list(votes.find(text))

    assert [str(each.value) for each in found] == says
    assert all(text[each.start : each.end] == each.surface and each.unit == "vote" for each in found)
