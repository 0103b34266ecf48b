"""What is in the file, and that it says so itself."""

import re
from pathlib import Path

import duckdb
import pytest

from tests.warehouse.stories import FUND, batch, contents, funding, rows, told
from warehouse import NewerFile, Unusable, Warehouse, files
from warehouse.describe import describe
from warehouse.migrate import migrate

HOUSE = Path(__file__).parents[2]

COLUMNS = {  # the names that others rely on; more columns are welcome
    "claims": "claim_id kind stage factuality actor actor_id jurisdiction object attribution quote amount currency amount_max deadline "
    "effective_from published_on first_seen_at document_id url title publisher event_id rule confidence",
    "claim_money": "claim_id amount amount_max currency currency_basis qualifier per role surface start_char end_char",
    "claim_times": "claim_id start_date end_date duration precision role surface anchor start_char end_char",
    "claim_quantities": "claim_id value unit qualifier surface start_char end_char",
    "evidence": "claim_id document_id version_id start_char end_char quote paragraph page url fetched_at archive",
    "documents": "document_id version_id url title publisher authors published_on published_at published_precision published_basis "
    "language lead text source licence completeness relevance reading_confidence first_seen_at last_changed_at",
    "fetches": "url source visited_at outcome reason status final_url next_visit_at",
    "sources": "source publisher jurisdiction tier last_success_at new_documents health reason",
    "about": "published_at data_until claimhouse_version documents claims sources_failing",
}


@pytest.fixture
def empty(store: Warehouse) -> Path:
    """A closed, empty warehouse."""
    store.close()
    return store.path


@pytest.mark.parametrize("view", COLUMNS)
def test_a_view_begins_with_the_columns_that_others_rely_on(empty: Path, view: str):
    names = [name for (name, *_) in rows(empty, f"describe main.{view}")]

    assert " ".join(names).startswith(COLUMNS[view])


def test_money_is_exact_dates_are_dates_and_instants_have_a_zone(empty: Path):
    wrong = rows(
        empty,
        """select schema_name, table_name, column_name, data_type from duckdb_columns() where not internal and (
            (column_name in ('amount', 'amount_max', 'amount_usd', 'amount_eur', 'told_usd') and data_type <> 'DECIMAL(38,2)')
            or (column_name like '%\\_at' escape '\\' and data_type <> 'TIMESTAMP WITH TIME ZONE')
            or (column_name in ('published_on', 'day', 'deadline', 'effective_from') and data_type <> 'DATE'))""",
    )

    assert wrong == []


def test_every_table_view_and_column_says_what_it_is(empty: Path):
    silent = rows(
        empty,
        """select table_name, null from duckdb_tables() where comment is null and not internal
        union all select view_name, null from duckdb_views() where comment is null and not internal
        union all select table_name, column_name from duckdb_columns() where comment is null and not internal""",
    )

    assert silent == []


def test_a_column_that_may_be_null_says_what_null_means(empty: Path):
    unexplained = rows(
        empty,
        """select c.schema_name, c.table_name, c.column_name from duckdb_columns() c join duckdb_tables() t using (table_oid)
        where c.is_nullable and not regexp_matches(lower(c.comment), '\\bnull:')""",
    )

    assert unexplained == []


def test_the_page_about_the_schema_is_current():
    assert (HOUSE / "docs" / "schema.md").read_text(encoding="utf-8") == describe()


@pytest.mark.parametrize("folder", ["schema", "views", "checks", "reports"])
def test_a_file_of_sql_says_on_its_first_line_what_it_answers(folder: str):
    for each in files.folder(folder):
        assert re.fullmatch(r"[A-Z].*[.?)]", each.question), each.name


def test_migrating_twice_changes_nothing(store: Warehouse):
    store.add(batch(told(FUND, funding(FUND))))
    store.close()
    before = contents(store.path)

    with duckdb.connect(store.path) as connection:
        assert migrate(connection, store.path) == []

    assert contents(store.path) == before


def test_a_new_file_is_one_that_older_duckdb_can_open(empty: Path):
    with duckdb.connect(empty) as connection:
        ((tags,),) = connection.execute("select tags from duckdb_databases() where database_name = 'warehouse'").fetchall()

    assert "v1.5.0" in str(tags)


def test_a_file_of_a_newer_claimhouse_is_refused_and_left_alone(empty: Path):
    with duckdb.connect(empty) as connection:
        connection.execute("insert into ops.schema_versions values (99, '0099_future', 'x')")

    with pytest.raises(NewerFile, match="has schema version 99, this Claimhouse knows up to") as raised:
        Warehouse(empty)

    assert raised.value.found == 99
    assert rows(empty, "select count(*) from ops.schema_versions where version = 99") == [(1,)]


def test_a_database_of_somebody_elses_is_refused_and_left_alone(path: Path):
    with duckdb.connect(path) as connection:
        connection.execute("create table accounts (a int)")

    with pytest.raises(Unusable, match=r"tables that are not ours \(main\.accounts"):
        Warehouse(path)

    assert rows(path, "select schema_name, table_name from duckdb_tables()") == [("main", "accounts")]


def test_a_file_that_is_no_database_is_refused(path: Path):
    path.write_text("no database " * 1000)

    with pytest.raises(Unusable, match="move it away"):
        Warehouse(path)


def test_a_file_made_with_another_form_of_a_migration_is_refused(store: Warehouse):
    store.close()
    with duckdb.connect(store.path) as connection:
        connection.execute("update ops.schema_versions set digest = 'unreleased' where version = 2")

    with pytest.raises(Unusable, match=r"another form of 0002_core\.sql"):
        Warehouse(store.path)


def test_views_are_made_again_when_they_changed(store: Warehouse):
    store.close()
    with duckdb.connect(store.path) as connection:
        connection.execute("update ops.schema_versions set digest = 'older' where version = 0")
        connection.execute("create or replace view main.claims as select 1 as one; create view main.retired as select 1 as one")

    Warehouse(store.path).close()

    assert rows(store.path, "select count(*) from claims") == [(0,)]
    assert rows(store.path, "select view_name from duckdb_views() where view_name = 'retired'") == []


def test_a_migration_that_fails_leaves_the_file_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch):
    steps = files.folder("schema")
    monkeypatch.setattr(
        files, "folder", lambda _: (steps[0], files.SqlFile("0002_broken", "Broken.", "create table raw.half (a int); boom;"))
    )

    with duckdb.connect(path) as connection, pytest.raises(duckdb.Error):
        migrate(connection, path)

    assert rows(path, "select max(version) from ops.schema_versions") == [(1,)]
    assert rows(path, "select count(*) from duckdb_tables() where table_name = 'half'") == [(0,)]
