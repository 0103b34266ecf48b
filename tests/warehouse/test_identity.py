"""The same thing has the same id, on every machine and in every run."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from parsers.model import Claim, Span
from tests.warehouse import stories
from tests.warehouse.stories import FUND, URL, claim, funding, money
from warehouse import identity

DOCUMENT = identity.document_id(URL)


def ids(*claims: Claim, text: str = FUND) -> list[str]:
    return [str(each) for each in identity.claim_ids(DOCUMENT, text, claims)]


def test_ids_are_those_of_yesterday():
    assert str(identity.page_id(URL, "0" * 64)) == "c230dad7-202b-ffad-a594-dd999806f49b"
    assert str(DOCUMENT) == "67e90775-b52d-ec6a-4b4c-c54f39ee5a04"
    assert str(identity.version_id(DOCUMENT, FUND)) == "d3e49aae-3e57-f0d3-2386-c814f6fa4fa6"
    assert ids(funding(FUND)) == ["e1c3a931-767d-4ab9-fee4-80d0a945d55f"]


def test_what_is_together_counts_and_not_only_what_is_there():
    assert identity.of("a", "bc") != identity.of("ab", "c")


@pytest.mark.parametrize(
    "better",
    [
        {"stage": "proposed"},
        {"factuality": "possible"},
        {"actor": "MSIT", "actor_id": "wikidata:Q1"},
        {"object": "chips"},
        {"jurisdiction": None},
        {"attribution": "an official"},
        {"rule": "model/2"},
        {"confidence": 0.9},
        {"evidence": (Span(0, len(FUND)), Span(0, 3))},
    ],
    ids=str,
)
def test_what_may_be_read_better_tomorrow_is_not_in_a_claims_id(better: dict):
    assert ids(replace(funding(FUND), **better)) == ids(funding(FUND))


@pytest.mark.parametrize(
    "other",
    [
        {"kind": "target"},
        {"evidence": (Span(4, len(FUND)),)},
        {"money": ()},
        {"money": (money(FUND, "$390 million", "390000001"),)},
        {"money": (money(FUND, "$390 million", "390000000", "AUD"),)},
        {"times": (stories.time(FUND, "announced", end_date=date(2027, 12, 31)),)},
        {"quantities": (stories.quantity(FUND, "AI chips", "2", "chip"),)},
    ],
    ids=str,
)
def test_kind_words_and_values_make_a_claims_id(other: dict):
    assert ids(replace(funding(FUND), **other)) != ids(funding(FUND))


def test_a_number_is_the_same_however_it_is_written():
    written = replace(funding(FUND), money=(replace(funding(FUND).money[0], amount=Decimal("3.9E+8")),))

    assert ids(written) == ids(funding(FUND))


def test_typography_case_and_white_space_make_no_other_claim():
    plain, set_ = 'The "AI fund" - it\'s new.', "The\n\u201cAI  Fund\u201d \u2013 it\u2019s new."

    assert ids(claim(plain, plain), text=plain) == ids(claim(set_, set_), text=set_)


def test_claims_in_the_same_words_are_numbered():
    first, second = ids(funding(FUND), replace(funding(FUND), object="another"))

    assert (first, second) == (ids(funding(FUND))[0], second)
    assert first != second


def test_the_same_words_in_another_document_are_another_claim():
    assert identity.claim_ids(identity.document_id(f"{URL}/2"), FUND, [funding(FUND)]) != identity.claim_ids(
        DOCUMENT, FUND, [funding(FUND)]
    )
