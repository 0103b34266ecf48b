"""What analysts open is replaced whole, in one step."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import duckdb
import pytest

from parsers.model import Link
from tests.warehouse.stories import DAY, FINE, FUND, LAW, NOON, URL, batch, claim, funding, law, listed, rows, source, told
from warehouse import ChecksFailed, NotFound, Warehouse, check, publish


@pytest.fixture
def to(tmp_path: Path) -> Path:
    """Where analysts look."""
    return tmp_path / "published" / "claimhouse.duckdb"


def test_a_publication_answers_as_the_working_file_does_and_says_what_it_is(store: Warehouse, to: Path):
    store.register([source()])
    store.add(batch(told(FUND, funding(FUND))))
    store.close()

    published = publish(store.path, to, now=NOON + DAY)

    assert (published.path, published.documents, published.claims, published.published_at) == (to, 1, 1, NOON + DAY)
    assert rows(to, "from claims") == rows(store.path, "from claims")
    assert rows(to, "select published_at, data_until, documents, claims, sources_failing from about") == [(NOON + DAY, NOON, 1, 1, 0)]
    assert rows(store.path, "select published_at, claimhouse_version from about") == [(None, None)]


def test_every_view_lies_beside_it_as_parquet(store: Warehouse, to: Path):
    store.add(batch(told(FUND, funding(FUND))))
    store.close()

    published = publish(store.path, to, now=NOON)

    views = {name for (name,) in rows(to, "select view_name from duckdb_views() where schema_name = 'main' and not internal")}
    assert {path.stem for path in published.parquet.iterdir()} == views
    assert duckdb.read_parquet(str(published.parquet / "claims.parquet")).select("quote").fetchall() == [(FUND,)]


READER = """
import sys, duckdb
connection = duckdb.connect(sys.argv[1], read_only=True)
print("open", flush=True)
input()
print(connection.execute("select quote from claims").fetchall())
"""


def test_a_reader_keeps_the_old_file_and_the_next_one_sees_the_new(store: Warehouse, to: Path):
    store.add(batch(told(FUND, funding(FUND))))
    store.close()
    publish(store.path, to, now=NOON)
    reader = subprocess.Popen([sys.executable, "-c", READER, str(to)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert reader.stdout is not None
    assert reader.stdout.readline() == "open\n"

    with Warehouse(store.path) as again:
        again.add(batch(told(LAW, law(LAW), at=NOON + DAY), id="b2"))
    for _ in range(3):  # more than there are publications kept
        publish(store.path, to, now=NOON + DAY)

    assert rows(to, "select quote from claims") == [(LAW,)]
    assert reader.communicate("\n")[0] == f"{[(FUND,)]}\n"


def test_old_publications_and_what_a_killed_one_left_are_swept(store: Warehouse, to: Path):
    store.close()
    publish(store.path, to, now=NOON)
    (to.parent / "versions" / "half.making").mkdir()
    for _ in range(3):
        publish(store.path, to, now=NOON)

    assert len(list((to.parent / "versions").iterdir())) == 2
    assert rows(to, "select documents from about") == [(0,)]


def test_nothing_is_published_when_a_check_finds_something(store: Warehouse, to: Path):
    store.add(batch(told(FUND, funding(FUND))))
    store.close()
    publish(store.path, to, now=NOON)
    with duckdb.connect(store.path) as connection:
        connection.execute("update core.evidence set quote = 'The ministry denied it.'")

    with pytest.raises(ChecksFailed, match="evidence_equals_its_quote") as raised:
        publish(store.path, to, now=NOON + DAY)

    assert raised.value.names == ("evidence_equals_its_quote",)
    assert rows(to, "select published_at, (select quote from claims) from about") == [(NOON, FUND)]


def test_there_is_nothing_to_publish_before_anything_was_loaded(path: Path, to: Path):
    with pytest.raises(NotFound, match="does not exist; run"):
        publish(path, to, now=NOON)


LONG = "The ministry announced " + "and announced " * 30 + "a fund."
PRIVATE = "Nobody outside may read this sentence of the page."


@pytest.fixture
def withheld(store: Warehouse) -> Warehouse:
    """A warehouse with a page whose source allows its metadata only, and one that is free."""
    text = f"{LONG} {PRIVATE}"
    store.register([source("paper", store_text="metadata", hosts=("paper.example",)), source()])
    paper = told(text, claim(text, LONG), url="https://paper.example/1", source="paper", lead=PRIVATE)
    store.add(batch(paper, told(FUND, funding(FUND)), listed(Link("https://paper.example/1", summary=LONG + PRIVATE), source="paper")))
    store.close()
    return store


def test_what_terms_do_not_allow_is_published_without_its_text(withheld: Warehouse, to: Path):
    publish(withheld.path, to, now=NOON)

    assert rows(to, "select url, title, text, lead from documents order by url") == [
        (URL, "A fund", FUND, None),
        ("https://paper.example/1", "A fund", None, None),
    ]
    assert rows(to, "select quote, paragraph_text from evidence order by length(quote)") == [(FUND, FUND), (LONG[:300], None)]
    assert rows(withheld.path, "select count(*) from documents where text is null") == [(0,)]
    assert check(to) == ()


def test_what_was_withheld_is_nowhere_in_the_published_files(withheld: Warehouse, to: Path):
    published = publish(withheld.path, to, now=NOON)

    for path in [to, *published.parquet.iterdir()]:
        assert PRIVATE.encode() not in path.read_bytes()
    assert PRIVATE.encode() in withheld.path.read_bytes()


def test_the_end_of_a_summary_that_terms_forbid_is_nowhere_in_a_file_that_has_no_page_of_that_source(store: Warehouse, to: Path):
    store.register([source("paper", store_text="metadata", hosts=("paper.example",))])
    store.add(batch(listed(Link("https://paper.example/1", summary=LONG + PRIVATE), source="paper")))
    store.close()

    publish(store.path, to, now=NOON)

    assert PRIVATE.encode() not in to.read_bytes()
    assert PRIVATE.encode() in store.path.read_bytes()


def test_a_publication_without_its_texts_has_its_comments_still(withheld: Warehouse, to: Path):
    publish(withheld.path, to, now=NOON)

    comments = "select comment from duckdb_columns() where schema_name = 'main' and not internal order by table_name, column_index"
    assert rows(to, comments) == rows(withheld.path, comments)


def test_the_terms_of_a_pages_host_hold_whoever_led_there(store: Warehouse, to: Path):
    store.register([source("paper", store_text="metadata", hosts=("paper.example",)), source("digest", store_text="metadata", hosts=())])
    store.register([source("paper", store_text="metadata", hosts=("paper.example",)), source(), source("digest", store_text="metadata")])
    store.add(
        batch(
            told(FUND, url="https://paper.example/1", source=None),
            told(LAW, url="https://ministry.example/2", source="ministry"),
            told(FINE, url="https://elsewhere.example/3", source=None),
        )
    )
    store.close()

    publish(store.path, to, now=NOON)

    assert rows(to, "select url, text from documents order by url") == [
        ("https://elsewhere.example/3", FINE),
        ("https://ministry.example/2", None),
        ("https://paper.example/1", None),
    ]


PUBLISHER = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from warehouse import publish
print("ready", flush=True)
publish(Path(sys.argv[1]), Path(sys.argv[2]), now=datetime(2026, 4, 1, tzinfo=UTC))
"""


@pytest.fixture(scope="module")
def published_once(tmp_path_factory: pytest.TempPathFactory, empty_file: Path) -> Path:
    """A house to copy, with fifty claims and their publication."""
    home = tmp_path_factory.mktemp("once") / "data"
    home.mkdir()
    shutil.copyfile(empty_file, home / "warehouse.duckdb")
    with Warehouse(home / "warehouse.duckdb") as store:
        store.add(batch(*(told(f"{FUND} {n}", funding(f"{FUND} {n}"), url=f"{URL}/{n}") for n in range(50))))
    publish(home / "warehouse.duckdb", home / "published" / "claimhouse.duckdb", now=NOON)
    return home


@pytest.mark.parametrize("after_ms", [0, 30, 60, 100, 150, 200])
def test_a_killed_publication_leaves_the_old_file_or_the_new_one(published_once: Path, tmp_path: Path, after_ms: int):
    home = shutil.copytree(published_once, tmp_path / "data", symlinks=True)
    path, to = home / "warehouse.duckdb", home / "published" / "claimhouse.duckdb"
    publisher = subprocess.Popen([sys.executable, "-c", PUBLISHER, str(path), str(to)], stdout=subprocess.PIPE, text=True)
    assert publisher.stdout is not None
    publisher.stdout.readline()
    time.sleep(after_ms / 1000)
    os.kill(publisher.pid, signal.SIGKILL)
    publisher.wait()
    publisher.stdout.close()

    assert rows(to, "select claims, month(published_at) from about") in ([(50, 3)], [(50, 4)])
    assert publish(path, to, now=NOON + DAY).claims == 50
