"""What readers give and the shelf does not take; it costs the value, not the claim, and never the batch."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from parsers.model import Money, Reading, Span
from tests.warehouse import stories
from tests.warehouse.stories import FUND, LAW, batch, funding, law, money, rows, told
from warehouse import Warehouse, check, soundness

REFUSALS = "select field, given, reason from ops.refusals order by all"


@pytest.mark.parametrize(
    ("given", "stored"),
    [
        ("390000000", "390000000.00"),
        ("12.345", "12.34"),
        ("12.355", "12.36"),
        ("-5", "-5.00"),
        ("9E+35", "9" + "0" * 35 + ".00"),
        ("0", "0.00"),
    ],
)
def test_a_sum_is_rounded_to_cents_half_to_even_before_the_database_can(given: str, stored: str):
    assert soundness.decimal(Decimal(given), 2) == Decimal(stored)


@pytest.mark.parametrize(
    ("given", "why"), [("NaN", "no number"), ("Infinity", "no number"), ("1E+36", "too large"), ("0.001", "too small")]
)
def test_a_sum_that_cannot_be_stored_is_refused(given: str, why: str):
    with pytest.raises(soundness.Refused, match=why):
        soundness.decimal(Decimal(given), 2)


def test_a_refused_sum_leaves_its_claim_and_is_written_down(store: Warehouse):
    good, bad = money(FUND, "$390 million", "390000000"), money(FUND, "$390 million", "NaN")
    store.add(batch(told(FUND, replace(funding(FUND), money=(bad, good)))))
    store.close()

    assert rows(store.path, "select amount from claims") == [(Decimal(390_000_000),)]
    ((field, given, reason),) = rows(store.path, REFUSALS)
    assert (field, reason) == ("money", "no number")
    assert "NaN" in given


@pytest.mark.parametrize(
    "value",
    [
        pytest.param(money(FUND, "$390 million", "390", amount_max=Decimal(1)), id="range upside down"),
        pytest.param(money(FUND, "$390 million", "390", "dollars"), id="no currency code"),
        pytest.param(money(FUND, "$390 million", "390", role="bribe"), id="role of no vocabulary"),
        pytest.param(replace(money(FUND, "$390 million", "390"), start=0), id="words that do not stand there"),
        pytest.param(replace(money(FUND, "$390 million", "390"), end=10_000), id="outside the text"),
    ],
)
def test_a_sum_that_no_row_may_hold_costs_only_itself(store: Warehouse, value: Money):
    added = store.add(batch(told(FUND, replace(funding(FUND), money=(value,)))))
    store.close()

    assert (added.claims_new, rows(store.path, "select count(*) from claim_money")) == (1, [(0,)])
    assert [field for field, *_ in rows(store.path, REFUSALS)] == ["money"]


def test_a_time_that_ends_before_it_begins_costs_only_itself(store: Warehouse):
    backwards = stories.time(FUND, "announced", start_date=date(2026, 2, 1), end_date=date(2026, 1, 1))
    store.add(batch(told(FUND, replace(funding(FUND), times=(backwards,)))))
    store.close()

    assert rows(store.path, "select (select count(*) from claims), (select count(*) from claim_times)") == [(1, 0)]


@pytest.mark.parametrize(
    "change",
    [
        {"evidence": ()},
        {"evidence": (Span(0, 10_000),)},
        {"evidence": (Span(5, 5),)},
        {"evidence": (Span(-3, 5),)},
        {"evidence": (Span(3, 4),)},
        {"kind": "gossip"},
        {"stage": "rumoured"},
    ],
    ids=str,
)
def test_a_claim_whose_words_cannot_be_shown_or_mean_nothing_is_refused_and_the_others_stand(store: Warehouse, change: dict):
    text = f"{FUND} {LAW}"
    added = store.add(batch(told(text, replace(funding(text), **change), law(text))))
    store.close()

    assert added.claims_new == 1
    assert rows(store.path, "select kind from claims") == [("legislation",)]
    assert [field for field, *_ in rows(store.path, REFUSALS)] == ["claim"]


def test_half_a_surrogate_pair_is_replaced_and_offsets_hold(store: Warehouse):
    text = "AI \ud83d news. " + FUND
    store.add(batch(told(text, replace(funding(text), actor="Minister \udc00"))))
    store.close()

    assert check(store.path) == ()
    assert rows(store.path, "select quote, actor, start_char from claims join evidence using (claim_id, quote)") == [
        (FUND, "Minister \ufffd", text.index(FUND)),
    ]


def test_a_null_byte_in_a_text_is_kept(store: Warehouse):
    text = f"A\x00B. {FUND}"
    store.add(batch(told(text, funding(text))))
    store.close()

    assert check(store.path) == ()
    assert rows(store.path, "select text, quote from documents join claims using (document_id)") == [(text, FUND)]


def test_a_probability_that_is_none_is_null(store: Warehouse):
    story = told(FUND, replace(funding(FUND), confidence=float("nan")), confidence=7.0)
    store.add(batch(replace(story, reading=Reading(-1.0, (), story.reading.claims))))
    store.close()

    assert rows(store.path, "select relevance, reading_confidence, c.confidence from documents join claims c using (document_id)") == [
        (None, None, None),
    ]
    assert [field for field, *_ in rows(store.path, REFUSALS)] == ["confidence", "confidence", "relevance"]


@pytest.mark.parametrize(
    "facts",
    [{"body_start": -1}, {"body_start": 10_000}, {"published_precision": "decade"}, {"completeness": "mostly"}],
    ids=str,
)
def test_a_document_that_says_something_impossible_of_itself_is_kept_without_it(store: Warehouse, facts: dict):
    store.add(batch(told(FUND, funding(FUND), **facts)))
    store.close()

    assert rows(store.path, "select text from documents") == [(FUND,)]
    assert [field for field, *_ in rows(store.path, REFUSALS)] == list(facts)
