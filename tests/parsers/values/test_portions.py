"""Portions of a whole, as percent."""

import pytest

from parsers.values import portions


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("About a quarter of the sum is for schools.", [("a quarter", "25", "approx")]),
        ("It will cut the purchase by a third because power is short.", [("a third", "33", "approx")]),
        ("At least a tenth ought to go to tests.", [("a tenth", "10", "min")]),
        ("Two thirds of them are new.", [("Two thirds", "67", "approx")]),
        ("The grant may rise by one half.", [("one half", "50", "exact")]),
        ("It turned down nearly three in ten applications.", [("three in ten", "30", "approx")]),
        ("In the third quarter of the year a third firm came.", []),
        ("It lasted a quarter of a century.", []),
        ("Ten in four towns came.", []),
    ],
)
def test_a_portion_is_told_in_percent(text: str, says: list[tuple[str, str, str]]) -> None:
    assert [(found.surface, str(found.value), found.qualifier) for found in portions.find(text)] == says
