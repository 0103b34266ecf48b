"""Portions of a whole, as percent."""

import pytest

from parsers.values.counts import portions


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("About a quarter of the sum is for schools.", [("a quarter", "25", "approx")]),
        ("It will cut the purchase by a third because power is short.", [("a third", "33.3", "approx")]),
        ("At least a tenth ought to go to tests.", [("a tenth", "10", "min")]),
        ("Two thirds of them are new.", [("Two thirds", "66.7", "approx")]),
        ("Three fourths of them are new.", [("Three fourths", "75", "exact")]),
        ("The grant may rise by one half.", [("one half", "50", "exact")]),
        ("It turned down nearly three in ten applications.", [("three in ten", "30", "approx")]),
        ("In the third quarter of the year a third firm came.", []),
        ("It lasted a quarter of a century.", []),
        ("The state refunds up to half of the cost.", [("half", "50", "max")]),
        ("Half of the €500 million came late, and half its chips never.", [("Half", "50", "exact"), ("half", "50", "exact")]),
        ("It is due in the first half of 2027, in the second half of this year or in half an hour.", []),
        ("It took half of the year and half the time.", []),
        ("It covers the northern half of the country and the top half of the table.", []),
        ("A fund, half of it from banks, and rules, half of which are new.", []),
        ("Half a million people asked; a half-built hall stood.", []),
        ("Ten in four towns came.", []),
    ],
)
def test_a_portion_is_told_in_percent(text: str, says: list[tuple[str, str, str]]) -> None:
    assert [(found.surface, str(found.value), found.qualifier) for found in portions.find(text)] == says
