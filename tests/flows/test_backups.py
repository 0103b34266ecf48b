"""What is left of a house makes it again: the archive alone, or a published file put in the working file's place."""

import json
import shutil
from pathlib import Path

import pytest

from samples.newsroom import SOURCES, Served

from .conftest import Claimhouse, ingested

QUESTION = "select claim_id, (select any_value(source) from documents d where d.document_id = c.document_id) from claims c order by 1"


@pytest.fixture(scope="module")
def house_with_one_source(tmp_path_factory: pytest.TempPathFactory, newsroom_of_module: Served) -> Path:
    return ingested(tmp_path_factory.mktemp("one"), newsroom_of_module, "policyledger")


@pytest.fixture
def home(house_with_one_source: Path, tmp_path: Path) -> Path:
    """A house into which a source was ingested."""
    return Path(shutil.copytree(house_with_one_source, tmp_path / "data", symlinks=True))


def test_archives_of_a_lost_warehouse_are_set_aside_and_make_it_again(claimhouse: Claimhouse, home: Path):
    before = claimhouse("sql", QUESTION).stdout
    archives = {path.name for path in (home / "archive").glob("*.warc.gz")}
    (home / "warehouse.duckdb").unlink()

    told = claimhouse("fetch", "http://nowhere.example/")
    aside = sorted((home / "archive" / "unloaded").iterdir())
    again = claimhouse("ingest", "--warc", *aside)

    assert {path.name for path in aside} == archives
    assert f"{len(archives)} WARC file(s) that the warehouse does not know were moved to {home}/archive/unloaded" in told.stderr
    assert again.returncode == 0, again.stderr
    assert claimhouse("sql", QUESTION).stdout == before


def test_a_working_file_restored_from_the_published_one_says_one_thing_about_itself(claimhouse: Claimhouse, home: Path):
    before = claimhouse("sql", QUESTION).stdout
    (home / "warehouse.duckdb").write_bytes((home / "published" / "claimhouse.duckdb").read_bytes())

    assert claimhouse("publish").returncode == 0
    assert claimhouse("sql", QUESTION).stdout == before
    assert claimhouse("sql", "select count(*) as n from about").stdout == "n\n1\n"


def test_a_published_file_that_does_not_answer_wants_attention(claimhouse: Claimhouse, home: Path):
    assert json.loads(claimhouse("doctor", "--json").stdout)["published"] is None
    (home / "published" / "claimhouse.duckdb").unlink()

    told = claimhouse("doctor")

    assert told.returncode == 1
    assert "The published file does not answer (`claimhouse publish` makes it again): " in told.stdout


@pytest.mark.usefixtures("home")
def test_pages_of_a_source_that_is_not_in_the_registry_stay_as_they_were_read(claimhouse: Claimhouse, tmp_path: Path):
    question = "select url, publisher from documents order by 1"
    before = claimhouse("sql", question).stdout
    (tmp_path / "others").mkdir()
    (tmp_path / "others" / "science_ict.toml").write_bytes((SOURCES / "science_ict.toml").read_bytes())

    told = claimhouse("reread", environment={"CLAIMHOUSE_SOURCES": str(tmp_path / "others")})

    assert "pages of policyledger stay as they were read: no source file in " in told.stderr
    assert "policyledger.example" in before
    assert claimhouse("sql", question).stdout == before


def test_what_is_kept_already_is_not_written_again_and_nobody_is_told_of_strays(claimhouse: Claimhouse, home: Path):
    archives = sorted((home / "archive").iterdir())

    again = claimhouse("ingest", "--json", "--warc", *archives)
    after = claimhouse("ingest", "policyledger")

    assert {outcome["outcome"] for outcome in json.loads(again.stdout)["outcomes"]} == {"ok"}
    assert (after.returncode, after.stderr) == (0, "")
    assert sorted((home / "archive").iterdir()) == archives
