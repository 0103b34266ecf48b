"""Who acts within a member of the Union, though a text tells of the Union's law."""

import pytest

from parsers.claims.whose.members import acts_within_a_member


@pytest.mark.parametrize(
    ("actor", "within"),
    [
        ("the opposition", True),
        ("The government", True),
        ("trade unions", True),
        ("the prime minister", True),
        ("the government of Norway", False),
        ("The European Commission", False),
        ("Parliament", False),
    ],
)
def test_whom_only_members_have_acts_within_one(actor: str, *, within: bool) -> None:
    assert acts_within_a_member(actor) is within
