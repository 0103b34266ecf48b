"""A place stands for its policy, or only says where, for whom, in which language or in which money."""

import pytest

from parsers.claims.jurisdictions.meant import as_meant, is_a_sign, is_example, stands_for_itself
from parsers.values.geography import places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya passed a law.", True),
        ("Europe's fastest computer was opened.", False),
        ("Europe's law was passed.", True),
        ("The Spanish government passed a law.", True),
        ("Seoul plans to buy chips.", True),
        ("A firm in Seoul buys chips.", False),
        ("Firms met. In Seoul, parliament passed a law.", True),
        ("In Seoul a firm buys chips.", False),
        ("California's law binds firms.", True),
        ("Halls stand in California.", False),
        ("Chips are sold to China.", False),
        ("A Berlin-based lab grew.", False),
        ("The model answers in Spanish.", False),
        ("The model answers in European Portuguese, mostly.", False),
        ("The Spanish-language model answers.", False),
        ("It is sold in Spanish shops.", True),
        ("It costs US$4 million.", False),
        ("It costs 4 million U.S. dollars.", False),
        ("Prosecutors fear delays in Lyon and Dallas.", False),
        ("The hall is in Utrecht, Lyon has none.", False),
        ("Lyon plans to buy chips.", True),
        ("Exports to mainland China, Iran fear.", False),
        ("A firm may ship them to its customers in Chile.", False),
        ("Members of the Peruvian Chamber of Commerce met.", False),
        ("He put his name to the Utah Kind Machines Act.", True),
        ("In Juneau, a bill on models awaits a vote.", True),
        ("In Juneau, a clerk awaits a vote.", False),
        ("By May, firms in Utah that sell models must register.", True),
    ],
)
def test_whether_a_place_stands_for_itself(text: str, *, expected: bool) -> None:
    assert next(stands_for_itself(text, place) for place in places.find(text)) == expected


def test_one_of_those_that_are_examples() -> None:
    text = "Countries such as Chile and Peru met; Kenya hosted."

    assert [is_example(text, text.index(name)) for name in ("Chile", "Peru", "Kenya")] == [True, True, False]


def test_a_firm_of_a_country_may_be_one_of_the_examples() -> None:
    text = "The council signed with five firms, including a Chilean maker of drones."

    assert is_example(text, text.index("Chilean"))


def test_a_sign_of_money_is_no_country() -> None:
    text = "The US gave US$4 million."

    assert [is_a_sign(text, place) for place in places.find(text)] == [False, True]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Sen. Jo Doe (R-Texas) wants a ban.", "US"),
        ("Ana Reis (PP-Paraíba) wants a ban.", "BR"),
        ("Lawmakers in Texas want a ban.", "US-TX"),
        ("The Lyon agency publishes each ban.", "FR"),
    ],
)
def test_who_only_speaks_for_a_state_or_sits_in_a_city_is_the_nation_s(text: str, code: str) -> None:
    assert [as_meant(text, place).code for place in places.find(text)] == [code]
