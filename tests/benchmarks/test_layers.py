"""What separates examples is learnt, alone and together, alike each time."""

from benchmarks.layers import learn_layers
from parsers.claims.kinds.network import Network

APART = [(["sum", "state"], [1.0, 0.0]), (["view", "state"], [0.0, 1.0])] * 300


def test_what_separates_is_learnt_and_learnt_alike_each_time() -> None:
    layers = learn_layers(APART, 2, 60)
    network = Network(layers)

    assert network.shares("ab", {"sum", "state"})["a"] > 0.9
    assert network.shares("ab", {"view", "state"})["a"] < 0.1
    assert layers == learn_layers(APART, 2, 60)


def test_what_no_feature_tells_by_itself_is_learnt_from_those_that_stand_together() -> None:
    one, other = [f"one {number}" for number in range(6)], [f"other {number}" for number in range(6)]  # some are left out by lot
    either = [(one, [1.0, 0.0]), (other, [1.0, 0.0]), ([*one, *other], [0.0, 1.0])] * 300
    network = Network(learn_layers(either, 2, 60))

    assert network.shares("ab", {*one})["a"] > 0.9 < network.shares("ab", {*other})["a"]
    assert network.shares("ab", {*one, *other})["b"] > 0.9


def test_a_rare_feature_says_nothing_and_one_less_rare_nothing_together() -> None:
    layers = learn_layers([*APART, *[(["sum", "twice"], [1.0, 0.0])] * 2, *[(["view", "five times"], [0.0, 1.0])] * 5], 2, 60)

    assert "twice" not in layers.alone
    assert "five times" in layers.alone
    assert set(layers.together) == {"sum", "view", "state"}
