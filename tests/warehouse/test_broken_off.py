"""Killed, out of room, or not alone: what is on the shelf stays whole, and the error says what to do."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.warehouse import stories
from tests.warehouse.loads_batches import batches
from tests.warehouse.stories import FUND, NOON, URL, batch, contents, funding, rows, told
from warehouse import DiskFull, Spoiled, TooMuchAtOnce, Warehouse, check, publish
from warehouse.errors import translated

HOUSE = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[tuple]]:
    """What all batches leave when nobody disturbs them."""
    path = tmp_path_factory.mktemp("undisturbed") / "warehouse.duckdb"
    with Warehouse(path) as store:
        for each in batches():
            store.add(each)
    return contents(path)


@pytest.mark.parametrize("after_ms", range(0, 1200, 300))
def test_a_killed_loader_leaves_whole_batches_and_the_next_run_completes_them(
    path: Path, empty_file: Path, undisturbed: dict, after_ms: int
):
    shutil.copyfile(empty_file, path)
    loader = subprocess.Popen(
        [sys.executable, "-m", "tests.warehouse.loads_batches", str(path)], cwd=HOUSE, stdout=subprocess.PIPE, text=True
    )
    assert loader.stdout is not None
    loader.stdout.readline()
    time.sleep(after_ms / 1000)
    os.kill(loader.pid, signal.SIGKILL)
    said = loader.communicate()[0].split()

    kept = [name for (name,) in rows(path, "select batch_id from ops.batches order by 1")]
    assert check(path) == ()
    assert kept[: len(said)] == said  # what it said was done is done; one more may be

    with Warehouse(path) as store:
        for each in batches():
            store.add(each)
    assert contents(path) == undisturbed


def test_a_second_writer_is_told_who_has_the_file_and_what_to_do(store: Warehouse):
    other = subprocess.run(
        [sys.executable, "-c", f"from warehouse import Warehouse; Warehouse({str(store.path)!r})"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert f"Locked: {store.path} is open in process {os.getpid()}; close it there and try again" in other.stderr


def test_a_batch_that_fails_leaves_nothing_and_the_warehouse_usable(store: Warehouse):
    with pytest.raises(Exception, match="CHECK"):
        store.add(batch(told(FUND, funding(FUND)), told(FUND, url="")))

    assert store.add(batch(told(FUND, funding(FUND)), id="b2")).claims_new == 1


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 12 MB; needs the right to mount one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", disk], capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount a small disk")
    yield disk
    subprocess.run(["umount", disk], check=True)


def test_a_full_disk_is_told_and_nothing_half_is_left(small_disk: Path, empty_file: Path, tmp_path: Path):
    path = small_disk / "warehouse.duckdb"
    shutil.copyfile(empty_file, path)
    done = 0
    with Warehouse(path) as store:
        with pytest.raises(DiskFull, match=r"no space left for .*: make room and run again, in a new process"):  # noqa: PT012 - sooner or later
            while True:
                store.add(big(done))
                done += 1
        with pytest.raises(Spoiled, match="takes nothing more in this process after a fatal error"):
            store.missing(NOON)

    roomy = tmp_path / "roomy"
    shutil.copytree(small_disk, roomy)
    with Warehouse(roomy / "warehouse.duckdb") as store:
        store.add(big(done))
    assert check(roomy / "warehouse.duckdb") == ()
    assert rows(roomy / "warehouse.duckdb", "select count(*) from ops.batches") == [(done + 1,)]


def test_a_full_disk_leaves_the_old_publication(small_disk: Path, store: Warehouse):
    store.add(big(0))
    store.close()
    to = small_disk / "published" / "claimhouse.duckdb"
    publish(store.path, to, now=NOON)
    with Warehouse(store.path) as again:
        for number in range(1, 8):
            again.add(big(number))

    with pytest.raises(DiskFull, match="no space left for"):
        publish(store.path, to, now=NOON)

    assert rows(to, "select documents from about") == [(5,)]


def big(number: int):
    """Return a batch of a megabyte that cannot be compressed."""
    pages = []
    for page in range(5):
        text = f"{os.urandom(100_000).hex()} {FUND}"
        pages.append(told(text, stories.funding(text), url=f"{URL}/{number}/{page}"))
    return batch(*pages, id=f"b{number}")


def test_too_little_memory_is_told_and_the_shelf_is_as_before(store: Warehouse):
    store.add(batch(told(FUND, funding(FUND))))
    text = f"{FUND} {'A long page. ' * 1_000_000}"
    store._connection.execute("set memory_limit = '20MB'; set max_temp_directory_size = '0MB'")
    with pytest.raises(TooMuchAtOnce, match="needs more memory than a step is allowed; what was loaded before is whole"):
        store.add(batch(told(text, funding(text), url=f"{URL}/long"), id="b2"))
    store._connection.execute("set memory_limit = '2GB'")
    store.add(big(3))
    store.close()

    assert check(store.path) == ()
    assert rows(store.path, "select count(*) from ops.batches") == [(2,)]


def test_what_the_database_makes_of_ctrl_c_is_ctrl_c_again_and_other_faults_stay_as_they_are(path: Path):
    with pytest.raises(KeyboardInterrupt), translated(path):
        raise RuntimeError("Query interrupted")
    with pytest.raises(RuntimeError, match="another"), translated(path):
        raise RuntimeError("another")
