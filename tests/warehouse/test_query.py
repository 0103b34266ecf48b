"""Anybody's SQL can lose nothing but its own time."""

import shutil
import time
from decimal import Decimal
from pathlib import Path

import pytest

from tests.warehouse.stories import FUND, NOON, batch, funding, rows, told
from warehouse import Answer, BadSql, Locked, NotAnswered, NotFound, NotOne, TooLarge, TooSlow, Unusable, Warehouse, check, query
from warehouse.look import health
from warehouse.query import ended


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory, empty_file: Path) -> Path:
    """A closed warehouse with one claim, to copy."""
    path = Path(shutil.copyfile(empty_file, tmp_path_factory.mktemp("query") / "warehouse.duckdb"))
    with Warehouse(path) as store:
        store.add(batch(told(FUND, funding(FUND))))
    return path


@pytest.fixture
def file(loaded: Path, path: Path) -> Path:
    """A closed warehouse with one claim."""
    return Path(shutil.copyfile(loaded, path))


def test_an_answer_has_names_types_and_python_values(file: Path):
    answer = query(file, "select kind, amount, first_seen_at from claims")

    assert answer == Answer(
        columns=("kind", "amount", "first_seen_at"),
        types=("VARCHAR", "DECIMAL(38,2)", "TIMESTAMP WITH TIME ZONE"),
        rows=(("funding", Decimal(390_000_000), NOON),),
    )


def test_an_answer_has_at_most_the_rows_that_were_asked_for_and_says_so(file: Path):
    assert query(file, "select range as n from range(5)", rows=2) == Answer(("n",), ("BIGINT",), ((0,), (1,)), truncated=True)
    assert query(file, "select range as n from range(2)", rows=2).truncated is False


def test_parameters_are_values_and_never_sql(file: Path):
    assert query(file, "select $it as it", parameters={"it": "'; drop table core.claims; --"}).rows == (("'; drop table core.claims; --",),)


@pytest.mark.parametrize(
    "sql",
    [
        "select 1 +",
        "select nothing from claims",
        "select 1/0::int, error('boom')",
        "delete from core.claims",
        "drop view claims",
        "create table core.mine (a int)",
        "select * from read_csv('/etc/hostname')",
        "select * from read_text('/etc/hostname')",
        "select * from '/etc/hostname'",
        "select * from glob('/*')",
        "copy claims to '/tmp/out.csv'",
        "export database '/tmp/out'",
        "attach '/tmp/other.duckdb'",
        "install httpfs",
        "load httpfs",
        "set memory_limit = '100GB'",
        "set enable_external_access = true",
        "reset lock_configuration",
        "pragma enable_profiling",
    ],
)
def test_what_is_wrong_or_not_allowed_is_refused_in_the_databases_words(file: Path, sql: str):
    with pytest.raises(BadSql, match="Error"):
        query(file, sql)


@pytest.mark.parametrize("sql", ["select 1; select 2", "select 1; delete from core.claims", "", "-- nothing"])
def test_what_is_not_one_statement_is_refused_before_any_of_it_is_run(file: Path, sql: str):
    with pytest.raises(NotOne, match=r"(2|no) statements; ask one at a time"):
        query(file, sql)


@pytest.mark.parametrize("sql", ["select ';' as \"a;b\";", "select 1; -- select 2", "pivot claims on kind using count(*)"])
def test_one_statement_is_answered_whatever_it_is_made_of(file: Path, sql: str):
    assert len(query(file, sql).rows) == 1


def test_nothing_that_anybody_asks_changes_the_file(file: Path):
    before = file.read_bytes()
    for sql in ("create temp view claims as select 1", "checkpoint", "vacuum", "begin"):
        query(file, sql)

    assert file.read_bytes() == before
    assert rows(file, "select count(*) from claims") == [(1,)]


@pytest.mark.parametrize(
    "sql",
    [
        pytest.param("select count(*) from range(1000000000000) a", id="endless loop"),
        pytest.param("with recursive r as (select 1 as n union all select n + 1 from r) select max(n) from r", id="endless recursion"),
    ],
)
def test_an_endless_query_is_stopped_in_time(file: Path, sql: str):
    begun = time.monotonic()

    with pytest.raises(TooSlow, match="not done after 1 s; ask for less"):
        query(file, sql, seconds=1)

    assert time.monotonic() - begun < 6


@pytest.mark.parametrize(
    "sql",
    [
        pytest.param("select list(range) from range(500000000)", id="aggregate"),
        pytest.param("select repeat('x', 300000000) from range(20)", id="scalars, which pass by DuckDB's own limit"),
        pytest.param("select repeat('x', 1000000) from range(1000)", id="answer"),
    ],
)
def test_a_query_that_eats_memory_ends_alone(file: Path, sql: str):
    with pytest.raises((TooLarge, TooSlow)):
        query(file, sql, seconds=2)


def test_a_query_imports_nothing_of_the_folder_that_it_is_asked_in(file: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    (tmp_path / "duckdb.py").write_text("raise SystemExit('not ours')")
    monkeypatch.chdir(tmp_path)

    assert query(file, "select 1").rows == ((1,),)


@pytest.mark.parametrize(
    ("status", "said", "error"),
    [(-9, "", TooLarge), (1, "Traceback\nMemoryError", TooLarge), (1, "Traceback\nImportError: no module", NotAnswered)],
)
def test_a_process_that_brings_no_answer_tells_why(status: int, said: str, error: type[NotAnswered]):
    found = ended(status, said)

    assert type(found) is error
    assert f"ended with status {status}" in str(found)
    assert error is TooLarge or str(found).endswith(": ImportError: no module")


def test_a_file_that_is_not_there_is_named(tmp_path: Path):
    with pytest.raises(NotFound, match=r"nothing\.duckdb does not exist"):
        query(tmp_path / "nothing.duckdb", "select 1")


def test_a_file_that_is_no_database_is_named(tmp_path: Path):
    (tmp_path / "notes.duckdb").write_text("not a database" * 1000)

    with pytest.raises(Unusable, match=r"notes\.duckdb cannot be used"):
        query(tmp_path / "notes.duckdb", "select 1")


def damage(file: Path) -> None:
    """Change a document's words where they lie in the file."""
    file.write_bytes(file.read_bytes().replace(FUND.encode(), FUND.upper().encode()))


def test_a_file_that_is_damaged_is_named_and_not_the_query(file: Path):
    damage(file)

    assert query(file, "select 1").rows == ((1,),)
    with pytest.raises(Unusable, match=r"warehouse\.duckdb cannot be used as a warehouse: Corrupt database file") as raised:
        query(file, "select text from documents")
    assert raised.value.path == file


@pytest.mark.parametrize("statement", ["delete from claims", "create table mine (a int)"])
def test_who_wants_to_change_something_is_told_that_nothing_can_be(file: Path, statement: str):
    with pytest.raises(BadSql, match="open for reading alone: ask with select"):
        query(file, statement)


def test_a_query_that_only_speaks_of_damage_is_answered_as_any_other(file: Path):
    with pytest.raises(BadSql):
        query(file, "select error('Corrupt database file')")


def test_whoever_examines_a_damaged_file_is_told_so(file: Path):
    damage(file)

    for examine in (health, check):
        with pytest.raises(Unusable, match="Corrupt database file"):
            examine(file)


def test_the_live_file_of_a_writer_at_work_is_locked(store: Warehouse):
    with pytest.raises(Locked, match="close it there and try again, or read the published file") as raised:
        query(store.path, "select 1")

    assert isinstance(raised.value.holder, int)
