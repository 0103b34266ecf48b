"""A network adds up what features say by themselves and what they say together, in whatever order, and tells what each counted."""

from math import log

import pytest

from parsers.claims.kinds.network import Layers, Network

# of two outcomes; "fund" and "money" both move the one unit, which speaks for the second outcome
LAYERS = Layers(
    bias=[0.5, 0.0],
    units=[-1.0],
    outer=[[0.0, 2.0]],
    alone={"bill": "200 -30", "fund": "-10 40"},
    together={"fund": "150", "money": "300"},
)
NETWORK = Network(LAYERS)


def said(*known: str) -> list[float]:
    """Return what is said for each outcome beyond the first: the logarithm of how many times as probable it is."""
    shares = NETWORK.shares(["first", "second"], set(known))
    return [log(shares["first"]), log(shares["second"])]


def ahead(*known: str) -> float:
    first, second = said(*known)
    return second - first


def test_a_text_of_which_nothing_is_known_has_the_bias_and_shares_add_up_to_one() -> None:
    assert ahead("unheard", "of") == pytest.approx(-0.5)
    assert sum(NETWORK.shares([1, 2], {"bill", "money"}).values()) == pytest.approx(1)


def test_what_features_say_by_themselves_adds_up() -> None:
    assert ahead("bill") == pytest.approx(-0.5 - 2.3)


def test_a_unit_speaks_where_what_moves_it_is_over_nothing_each_of_many_the_less() -> None:
    assert ahead("money") == pytest.approx(-0.5 + 2 * (3.0 - 1))
    assert ahead("money", "fund") == pytest.approx(-0.5 + 0.5 + 2 * (4.5 / 2**0.5 - 1))


def test_a_unit_that_is_not_moved_enough_says_nothing() -> None:
    silent = Network(Layers(bias=[0.0, 0.0], units=[-5.0], outer=[[0.0, 2.0]], alone={}, together={"money": "300"}))

    assert silent.shares([1, 2], {"money"}) == {1: 0.5, 2: 0.5}


def test_each_feature_counts_by_what_is_said_less_without_it() -> None:
    counted = NETWORK.counted({"bill", "fund", "money", "unheard"})

    assert set(counted) == {"bill", "fund", "money"}
    assert counted["bill"] == pytest.approx([2.0, -0.3])
    assert counted["money"] == pytest.approx([0.0, 2 * (4.5 / 2**0.5 - 1.5)])


def test_a_hundred_thousand_features_add_up_like_one() -> None:
    many = {f"word {number}": "-20000 20000" for number in range(10_000)}
    whole = Network(Layers(bias=[0.0, 0.0], units=[0.0], outer=[[0.0, 0.0]], alone=many, together={}))

    assert whole.shares([1, 2], many.keys()) == {1: 0.0, 2: 1.0}
