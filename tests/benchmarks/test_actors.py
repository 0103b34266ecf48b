"""Learning who acts: whom a label means, what a learner makes of it, and that the weights that lie here fit."""

import json

import pytest

from benchmarks.actors import Asked, is_right, learn, right
from benchmarks.learn import one_of
from benchmarks.train import digest
from parsers.claims.who.choice import WEIGHTS, Considered

MINISTRY = ("subject", "is official")
FIRM = ("behind to", "is a firm")


@pytest.mark.parametrize(
    ("called", "label", "meant"),
    [
        pytest.param(["The ministry", "Boreal", None], "the ministry", [True, False, False], id="whatever the article"),
        pytest.param(["France", "Germany", "France and Germany", None], "France + Germany", [False, False, True, False], id="both of two"),
        pytest.param(["France", "Spain", None], "France + Germany", [True, False, False], id="one of two where nobody is both"),
        pytest.param(["Ministry of Ports", None], "Ministry of Ports and Cranes", [True, False], id="a shorter name"),
        pytest.param(["Boreal", None], None, [False, True], id="nobody"),
    ],
)
def test_a_label_means_whom_it_names(called: list[str | None], label: str | None, meant: list[bool]):
    assert list(right(called, (label,))) == meant


def test_the_usual_name_is_right_as_well():
    assert right(["MSIT", "Ministry of Science"], ("the ministry of the won", "Ministry of Science (South Korea)")) == (False, True)


def test_what_right_candidates_have_weighs_more_than_what_wrong_ones_have():
    weights = one_of([([MINISTRY, FIRM], [True, False])] * 9, rounds=5, shrink=1.0)

    assert weights["subject"] > 0 > weights["behind to"]


def test_a_claim_none_of_whose_candidates_is_right_teaches_nothing():
    assert set(one_of([([MINISTRY, FIRM], [False, False])], rounds=5, shrink=1.0).values()) == {0.0}


def test_the_same_claims_make_the_same_weights_and_rare_signs_none():
    claims = [
        Asked((Considered(None, MINISTRY, by_rules=False), Considered(None, (*FIRM, f"called {n}"), by_rules=True)), (True, False))
        for n in range(9)
    ]

    learnt = learn(claims)

    assert learnt == learn(claims)
    assert set(learnt) == {*MINISTRY, *FIRM}
    assert is_right(claims[0], {"subject": 200})
    assert not is_right(claims[0], {"subject": 50}), "the rules stand where another is not far ahead"


def test_the_weights_of_who_acts_were_learnt_from_the_documents_and_rules_that_lie_here():
    given = json.loads(WEIGHTS.read_text(encoding="utf-8"))

    assert given["learnt_from"] == digest(), f"learn them again: {given['made_by']}"
    assert given["made_by"] == "python -m benchmarks.actors"
    assert WEIGHTS.stat().st_size < 150_000
