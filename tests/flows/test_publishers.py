"""Who is credited with a page, from the feed that led to it to the row in `documents`."""

from dataclasses import replace
from pathlib import Path

from flows.settings import Settings
from flows.steps.ingest import ingest
from flows.steps.reread import reread
from samples.newsroom import SOURCES
from warehouse import query


def publishers(house: Settings) -> list[tuple[str, str]]:
    return list(query(house.published, "select distinct source, publisher from documents where contains(url, 'policyledger.example')").rows)


def test_where_sources_share_a_host_the_one_that_led_to_a_page_is_its_publisher_also_when_it_is_read_again(house: Settings, tmp_path: Path):
    folder, known = tmp_path / "sources", (SOURCES / "policyledger.toml").read_text(encoding="utf-8")
    folder.mkdir()
    for name, publisher in {"empty": "Empty", "gone": "Gone", "mine": "My Feed"}.items():
        (folder / f"{name}.toml").write_text(known.replace("The Policy Ledger", publisher), encoding="utf-8")
    shared = replace(house, sources=folder)

    ingest(shared, ["mine"])
    first = publishers(shared)
    reread(shared)

    assert first == publishers(shared) == [("mine", "My Feed")]
