"""Who acts where a phrase says how many there are, what they met as or by which names, and where a pronoun stands for who opens the sentence."""

import pytest

from tests.parsers.claims.who.test_actors import actors


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Twenty of the biggest companies will build halls.", "Twenty of the biggest companies"),
        ("A meeting of the Budget Committee dropped the plan.", "Budget Committee"),
        ("Neighbouring Norway is believed to be working on a hall.", "Neighbouring Norway"),
        ("The newspapers Nordlys and Havna will build a hall.", "The newspapers Nordlys and Havna"),
        ("When ministers left Oslo, they had agreed on a hall.", "ministers"),
    ],
)
def test_somebody_told_of_so_acts(text: str, actor: str) -> None:
    assert actors(text, "infrastructure") == [actor]


def test_of_two_senators_of_a_party_the_senators_act() -> None:
    assert actors("Two senators of the Labour Party tabled a bill.", "legislation") == ["Two senators of the Labour Party"]
