"""Each check finds the fault that it is there for."""

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import duckdb
import pytest

from parsers.model import Link
from tests.warehouse import stories
from tests.warehouse.stories import FUND, NOON, URL, batch, claim, listed, money, told, unreadable
from warehouse import Warehouse, check, files
from warehouse.batch import ExchangeRate
from warehouse.check import run

SQL = {each.name: each.sql for each in files.folder("checks")}
IN_TABLE, ORPHAN = re.compile(r"select '([\w.]+)'"), re.compile(r"select '([\w.]+) without (\w+)'")  # what each part of a check looks at
COLUMN = {"founder": "founded_by"}  # of what it belongs to, where that is not called by its name
READ_BY_A_MODEL = """
    insert into ops.model_readings by name
        select version_id, document_id, 'm' as model, 'p' as prompt, 'read' as outcome, 1 as questions, 0 as accepted, 1 as refused, 1 as attempts,
            now() as read_at, 'b1' as batch_id
        from core.documents;
    insert into ops.model_refusals by name
        select version_id, document_id, 'm' as model, 'p' as prompt, 0 as position, 'claim' as lost, 'kind' as field, '' as given, 'no' as reason,
            'b1' as batch_id
        from core.documents;
    insert into ops.model_replies values (repeat('0', 64), 'p', 'm', '{}', now());
"""

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
    other = unreadable("no page")
    other = replace(other, visit=replace(other.visit, url="https://ministry.example/other"))
    store.add(batch(told(FUND, claim(FUND, FUND, **values)), listed(Link(URL)), other))
    store.add_rates([ExchangeRate("USD", date(2026, 3, 2), Decimal("1.1"), "ECB")])
    store.relate()
    store._connection.execute(READ_BY_A_MODEL)
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


def test_a_row_that_is_there_twice_is_found_in_each_table(faulty: Warehouse):
    faults = {table: f"insert into {table} from {table}" for table in IN_TABLE.findall(SQL["no_row_is_twice"])}

    assert found(faulty, "no_row_is_twice", faults) == list(faults)


def test_a_row_that_has_lost_what_it_belongs_to_is_found_in_each_table(faulty: Warehouse):
    faults = {
        f"{table} without {owner}": f"update {table} set {COLUMN.get(owner, f'{owner}_id')} = uuid()"  # noqa: S608 - our own tables
        for table, owner in ORPHAN.findall(SQL["no_row_is_an_orphan"])
    }

    assert found(faulty, "no_row_is_an_orphan", faults) == list(faults)


def found(store: Warehouse, name: str, faults: dict[str, str]) -> list[str]:
    """Return which of some faults, each by itself, a check finds where it ought to."""
    labels = []
    with duckdb.connect(store.path) as connection:
        for label, fault in faults.items():
            connection.begin()
            connection.execute(fault)
            labels += {row[0] for row in connection.execute(SQL[name]).fetchall()} & {label}
            connection.rollback()
    return labels


def test_a_long_text_is_held_once_whatever_it_says(store: Warehouse):
    fines = [f"The regulator ordered firm number {number} to pay €{number},000." for number in range(1, 401)]
    text = " ".join([*fines, "No other firm was named. " * 40_000])
    store.add(batch(told(text, *(claim(text, fine, money=(money(text, fine.split()[-1][:-1], "1", "EUR"),)) for fine in fines))))
    store.relate()
    store._connection.execute("set memory_limit = '150MB'; set max_temp_directory_size = '0MB'")

    assert run(store._connection) == ()
