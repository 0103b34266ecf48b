"""Each check finds the fault that it is there for."""

import duckdb
import pytest

from tests.warehouse import stories
from tests.warehouse.stories import FUND, NOON, batch, claim, money, told
from warehouse import Warehouse, check, files
from warehouse.check import run

FAULTS = {
    "evidence_equals_its_quote": "update core.evidence set start_char = start_char + 1",
    "evidence_is_anchored_in_the_claims_version": "update core.claims set version_id = uuid()",
    "claims_have_evidence": "delete from core.evidence",
    "values_equal_their_surface": "update core.claim_money set surface = '$1'",
    "amounts_have_a_currency_or_a_reason": "update core.claim_money set currency = null, surface = ' '",
    "documents_have_a_current_version": "update core.documents set version_id = uuid()",
    "no_row_is_twice": "insert into core.claim_times from core.claim_times",
    "no_row_is_an_orphan": "update core.claim_quantities set claim_id = uuid()",
    "claims_name_their_reader": "update core.claims set reader = 'model'",
    "claims_tell_of_one_event": "update core.events set redirects_to = uuid()",
    "claims_agree_with_their_history": "update core.claims set closed_at = now(), closed_version_id = version_id, closed_reason = 'page'",
}


@pytest.fixture
def faulty(store: Warehouse) -> Warehouse:
    """A sound warehouse with a claim that has every kind of value, closed and ready to be spoilt."""
    values = {
        "money": (money(FUND, "$390 million", "390000000"),),
        "times": (stories.time(FUND, "announced", start_date=NOON.date()),),
        "quantities": (stories.quantity(FUND, "AI chips", "2", "chip"),),
    }
    store.add(batch(told(FUND, claim(FUND, FUND, **values))))
    store.relate()
    store.close()
    assert check(store.path) == ()
    return store


def test_every_check_has_its_fault_here():
    assert set(FAULTS) == {each.name for each in files.folder("checks")}


@pytest.mark.parametrize("name", FAULTS)
def test_a_check_finds_its_fault_and_shows_it(faulty: Warehouse, name: str):
    with duckdb.connect(faulty.path) as connection:
        connection.execute(FAULTS[name])

    found = {each.name: each for each in check(faulty.path)}

    assert name in found
    assert found[name].count == len(found[name].rows) > 0
    assert len(found[name].columns) == len(found[name].rows[0])
    assert found[name].rule.startswith("Every ")


def test_a_long_text_is_held_once_whatever_it_says(store: Warehouse):
    fines = [f"The regulator ordered firm number {number} to pay €{number},000." for number in range(1, 401)]
    text = " ".join([*fines, "No other firm was named. " * 40_000])
    store.add(batch(told(text, *(claim(text, fine, money=(money(text, fine.split()[-1][:-1], "1", "EUR"),)) for fine in fines))))
    store.relate()
    store._connection.execute("set memory_limit = '150MB'; set max_temp_directory_size = '0MB'")

    assert run(store._connection) == ()
