"""A page that changes between two visits: what stands keeps its id, what went is closed and says why."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from flows import settings
from flows.settings import Settings
from flows.steps.house import open_house
from flows.steps.ingest import Brought, bring_in, ingest
from flows.steps.reread import reread
from parsers.model import Link
from samples import newsroom
from tests.warehouse.stories import rows as answers

from .conftest import surroundings

NOON = datetime(2025, 8, 28, 12, tzinfo=UTC)  # the day after the page appeared
LATER = NOON + timedelta(days=2)


def visit(home: Path, edition: int, now: datetime) -> tuple[Settings, Brought]:
    with newsroom.serve(edition) as served:
        house = settings.load(surroundings(home, served))
        return house, ingest(house, ["techlawcircular"], now=lambda: now)


def rows(house: Settings, sql: str) -> list[tuple[Any, ...]]:
    return answers(house.warehouse, sql)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("changes") / "data"
    visit(home, 1, NOON)
    visit(home, 2, LATER)
    return home


@pytest.fixture(scope="module")
def house(home: Path) -> Settings:
    return settings.load({"CLAIMHOUSE_HOME": str(home), "CLAIMHOUSE_SOURCES": str(newsroom.SOURCES)})


def test_the_changed_page_has_two_versions_and_both_are_kept(house: Settings):
    assert rows(house, "select count(distinct page_id), count(distinct archive) from raw.pages where url like '%colorado-delay.html'") == [
        (2, 2)
    ]
    assert rows(
        house, "select count(*) from core.document_versions join core.documents using (document_id) where url like '%colorado%'"
    ) == [(2,)]


def test_what_the_new_version_no_longer_says_is_closed_because_of_the_page(house: Settings):
    closed = rows(house, "select distinct closed_reason from core.claims where closed_at is not null")

    assert closed == [("page",)]


def test_what_both_versions_say_keeps_its_id_and_its_first_day(house: Settings):
    found = rows(house, "select count(*) > 0, min(first_seen_at), max(first_seen_at) from claims where url like '%colorado%'")

    assert found == [(True, NOON, LATER)]


def test_evidence_is_cut_from_the_current_version(house: Settings):
    cut = "select bool_and(substring(text, start_char + 1, end_char - start_char) = quote) from evidence join documents using (document_id, version_id)"

    assert rows(house, cut) == [(True,)]
    assert rows(house, "select count(*) from evidence e where not exists (from documents d where d.version_id = e.version_id)") == [(0,)]


def test_reading_again_changes_nothing(house: Settings):
    before = rows(house, "select claim_id, first_seen_at from claims order by claim_id")

    brought = reread(house, now=lambda: LATER + timedelta(days=1))

    assert (brought.added.claims_new, brought.added.claims_closed) == (0, 0)
    assert rows(house, "select claim_id, first_seen_at from claims order by claim_id") == before


def test_unchanged_pages_are_asked_with_validators_and_not_loaded_again(tmp_path: Path):
    visit(tmp_path / "data", 1, NOON)

    _, brought = visit(tmp_path / "data", 1, LATER)

    assert brought.counts()["ok"] == 0
    assert brought.counts()["not_modified"] >= 2


def test_a_page_whose_reader_failed_is_in_quarantine_until_it_can_be_read(tmp_path: Path):
    with newsroom.serve() as served:
        house = settings.load(surroundings(tmp_path / "data", served))
        link = Link("http://meridianwire.example/article/2025/02/11/paris-summit-ai-idMW0211", found_in="given")
        with open_house(house, "a test", now=lambda: NOON) as opened:
            opened.gatherer._workers.deadline_s = 0.0  # no reader is so quick
            outcomes, _ = bring_in(opened, [link], "given")

    assert [(outcome.outcome, outcome.reason) for outcome in outcomes] == [("quarantined", "Killed")]
    assert rows(house, "select url, stage from ops.quarantine where released_at is null") == [(link.url, "parse")]

    brought = reread(house, quarantined=True, now=lambda: LATER)

    assert brought.added.documents_new == 1
    assert rows(house, "select count(*) from ops.quarantine where released_at is null") == [(0,)]
    assert rows(house, "select count(*) > 0 from claims") == [(True,)]
