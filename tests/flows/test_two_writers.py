"""Two loaders at the same time: the second waits, says for whom, and then does its work."""

import os
import subprocess
import time
from pathlib import Path

from samples import newsroom

from .conftest import BIN, Claimhouse, surroundings

SOURCES = ("policyledger", "science_ict")  # enough to be read for seconds


def test_the_second_loader_waits_for_the_first(tmp_path: Path, served: newsroom.Served, program: Claimhouse):
    env = os.environ | surroundings(tmp_path / "data", served)
    with subprocess.Popen([BIN / "claimhouse", "ingest", *SOURCES], env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as first:
        while not (tmp_path / "data" / "writer.txt").exists() and first.poll() is None:
            time.sleep(0.01)

        second = program("ingest", "policyledger")

        first.communicate()
    assert (first.returncode, second.returncode) == (0, 0)
    assert "waiting for ingest (process" in second.stderr
    assert "Nothing is new." in second.stdout


def test_readers_do_not_wait_for_a_loader(tmp_path: Path, served: newsroom.Served, claimhouse: Claimhouse):
    claimhouse("ingest", "science_ict")
    with subprocess.Popen(
        [BIN / "claimhouse", "ingest"], env=os.environ | surroundings(tmp_path / "data", served), stdout=subprocess.DEVNULL
    ) as loader:
        answer = claimhouse("sql", "select count(*) as claims from claims")

        loader.kill()
    assert answer.returncode == 0
    assert answer.stdout.startswith("claims\n")
