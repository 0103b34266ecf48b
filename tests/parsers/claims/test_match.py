"""How alike two claims are, and why."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from parsers.claims.match import TOGETHER, Alike, Compared, Sum, alike, rarity, words

WON = Compared(
    kind="funding",
    stage="announced",
    factuality="asserted",
    jurisdiction="KR",
    actor="Ministry of Science and ICT",
    actor_id="wikidata:Q1",
    object=words("sovereign foundation models"),
    words=words("sovereign foundation models", "The ministry put 530 billion won into sovereign foundation models by five teams."),
    sums=(Sum(Decimal(530_000_000_000), "KRW"),),
    told_on=date(2026, 3, 2),
)
DOLLARS = replace(WON, words=words("Seoul gives five teams 530 billion won for foundation models"), actor="Seoul", actor_id=None)
BUSES = replace(WON, object=words("driverless buses"), words=words("The ministry buys driverless buses"), sums=(Sum(Decimal(20), "KRW"),))
RARE = rarity([WON.words, DOLLARS.words, BUSES.words, frozenset(), frozenset()])


def test_the_same_act_in_other_words_is_alike_and_says_why():
    found = alike(WON, DOLLARS, RARE)

    assert found.score >= TOGETHER
    assert found.reasons == (
        "objects alike: sovereign, foundation, model",
        "words in common: 530, five, foundation, model",
        "the same sum: KRW 530,000,000,000",
        "told within days of each other",
    )


def test_likeness_has_no_direction():
    assert alike(WON, DOLLARS, RARE).score == alike(DOLLARS, WON, RARE).score


def test_another_act_of_the_same_ministry_on_the_same_day_is_not_alike():
    assert alike(WON, BUSES, RARE).score < TOGETHER


@pytest.mark.parametrize("other", [{"kind": "target"}, {"stage": "proposed"}, {"jurisdiction": "JP"}, {"factuality": "negated"}], ids=str)
def test_claims_of_another_kind_stage_place_or_denied_are_never_one_act(other: dict):
    assert alike(WON, replace(WON, **other), RARE) == Alike(0.0, ())


def test_a_jurisdiction_that_is_not_known_forbids_nothing():
    assert alike(WON, replace(WON, jurisdiction=None), RARE).score >= TOGETHER


# told with few words in common, so that no score reaches its ceiling
PALE = replace(DOLLARS, object=words("chips and data"), words=words("Seoul gives five teams chips and data"), sums=())


def score_of_sums(one: Sum, other: Sum) -> float:
    return alike(replace(WON, sums=(one,)), replace(PALE, sums=(other,)), RARE).score


def won(billions: str, **fields: Any) -> Sum:
    return Sum(Decimal(billions) * 10**9, "KRW", **fields)


@pytest.mark.parametrize(
    "told",
    [
        pytest.param(won("533"), id="rounded"),
        pytest.param(won("500", qualifier="approx"), id="about"),
        pytest.param(won("500", qualifier="min"), id="at least"),
        pytest.param(won("400", qualifier="range", amount_max=Decimal(600_000_000_000)), id="a range around it"),
    ],
)
def test_a_sum_is_the_same_when_it_is_told_less_exactly(told: Sum):
    assert score_of_sums(won("530"), told) == score_of_sums(won("530"), won("530"))


def test_another_sum_speaks_against_and_a_bound_that_leaves_room_does_not():
    assert score_of_sums(won("530"), won("720")) < score_of_sums(won("530"), Sum(Decimal(390_000_000), "USD"))
    assert score_of_sums(won("530"), won("100", qualifier="min")) == score_of_sums(won("530"), Sum(Decimal(390_000_000), "USD"))
    assert score_of_sums(won("530"), won("900", qualifier="min")) == score_of_sums(won("530"), won("720"))


def test_a_slip_of_zeros_is_likelier_one_sum_than_two():
    assert score_of_sums(won("530"), won("5300")) > score_of_sums(won("530"), Sum(Decimal(390_000_000), "USD"))
    assert score_of_sums(won("50"), won("500")) == score_of_sums(won("530"), won("720"))


def test_the_day_of_the_act_tells_more_than_the_day_of_the_telling():
    monday, later = frozenset({date(2026, 3, 2)}), frozenset({date(2026, 6, 1)})

    same, other = (alike(replace(WON, days=monday), replace(PALE, days=days), RARE) for days in (monday, later))

    assert "the same day: 2026-03-02" in same.reasons
    assert same.score > alike(WON, PALE, RARE).score > other.score


def test_positions_of_two_are_two_and_of_one_who_is_not_named_may_be_anybodys():
    view, elsewhere = replace(WON, kind="position", actor_id=None), replace(DOLLARS, kind="position", actor="The Foundry Alliance")

    assert alike(view, elsewhere, RARE) == Alike(0.0, ())
    assert alike(view, replace(elsewhere, actor="He"), RARE).score > 0


def test_words_leave_out_what_every_claim_has_and_plurals():
    assert words("The government said the teams", None, "team 530 won") == {"team", "530"}
