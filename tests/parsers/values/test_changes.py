"""Which number is the one that something was before it changed."""

import pytest

from parsers.values.numbers.changes import is_former


@pytest.mark.parametrize(
    ("text", "number", "former"),
    [
        ("They cut staff to 40 people from 60 people.", "60 people", True),
        ("They cut staff from 60 people to 40 people.", "60 people", True),
        ("They cut staff from 60 people to 40 people.", "40 people", False),
        ("They cut staff to 40 people from 60 people.", "40 people", False),
        ("Staff came to Oslo from 60 towns.", "60 towns", False),
    ],
)
def test_what_something_was_before_it_changed_is_told_by_from_and_to(text: str, number: str, *, former: bool) -> None:
    at = text.index(number)

    assert is_former(text, at, at + len(number)) is former
