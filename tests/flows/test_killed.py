"""A run killed at any moment leaves nothing half-done, and the next one completes it."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import duckdb
import pytest

from samples import newsroom

from .conftest import Claimhouse, ingested, surroundings

SOURCES = ["science_ict", "meridianwire"]
MOMENTS = [0.4, 1.6, 3.2]  # seconds from the start: before, while and after pages come, are read, loaded and published
DIGEST = "select md5(string_agg(claim_id || kind || stage || quote || coalesce(actor, ''), '' order by claim_id)) from claims"


def digest(home: Path) -> str:
    with duckdb.connect(str(home / "published" / "claimhouse.duckdb"), read_only=True) as file:
        (value,) = file.execute(DIGEST).fetchone() or (None,)
    assert value
    return str(value)


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> str:
    with newsroom.serve() as served:
        return digest(ingested(tmp_path_factory.mktemp("undisturbed"), served, *SOURCES))


@pytest.mark.parametrize("moment_s", MOMENTS)
def test_a_killed_run_is_completed_by_the_next_one(
    moment_s: float, undisturbed: str, tmp_path: Path, served: newsroom.Served, claimhouse: Claimhouse
):
    first = subprocess.Popen(
        [sys.executable, "-m", "flows", "ingest", *SOURCES],
        env=os.environ | surroundings(tmp_path / "data", served),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    time.sleep(moment_s)  # the moment is the test
    os.killpg(first.pid, signal.SIGKILL)
    first.wait()

    second = claimhouse("ingest", *SOURCES)

    assert second.returncode == 0, second.stderr
    assert digest(tmp_path / "data") == undisturbed
    assert not list((tmp_path / "data" / "archive").glob(".*.partial"))
