"""How alike two claims are, and why."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from parsers.claims.match import TOGETHER, Alike, Compared, alike, rarity, words

WON = Compared(
    kind="funding",
    stage="announced",
    factuality="asserted",
    jurisdiction="KR",
    actor="Ministry of Science and ICT",
    actor_id="wikidata:Q1",
    object=words("sovereign foundation models"),
    words=words("sovereign foundation models", "The ministry put 530 billion won into sovereign foundation models by five teams."),
    sums=((Decimal(530_000_000_000), "KRW"),),
    told_on=date(2026, 3, 2),
)
DOLLARS = replace(WON, words=words("Seoul gives five teams 530 billion won for foundation models"), actor="Seoul", actor_id=None)
BUSES = replace(WON, object=words("driverless buses"), words=words("The ministry buys driverless buses"), sums=((Decimal(20), "KRW"),))
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


def test_a_sum_is_the_same_when_rounded_and_speaks_against_when_it_is_another():
    rounded, wrong = ((Decimal(533_000_000_000), "KRW"),), ((Decimal(5_300_000_000_000), "KRW"),)

    assert alike(WON, replace(WON, sums=rounded), RARE).score == alike(WON, WON, RARE).score
    assert alike(DOLLARS, replace(WON, sums=wrong), RARE).score < alike(DOLLARS, WON, RARE).score


def test_words_leave_out_what_every_claim_has_and_plurals():
    assert words("The government said the teams", None, "team 530 won") == {"team", "530"}
