"""What every test may ask for."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from warehouse import Warehouse

HOUSE = Path(__file__).parents[1]
CpuSeconds = Callable[[float], AbstractContextManager[None]]
YARDSTICK_S = 0.02  # of CPU, on a quiet machine of 2026
FAR = 4  # times as long as it should take: what tries everything takes a hundred times as long
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # the programs that tests start are compiled once, as a user's are


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of evaluation data that may lie beside the checkout; its tests skip where it does not."""
    folder = HOUSE.parent / "shared"
    if not (folder / "eval").is_dir():
        pytest.skip("needs the evaluation data in ../shared")
    return folder


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty warehouse to copy: making one takes a fifth of a second."""
    path = tmp_path_factory.mktemp("empty") / "warehouse.duckdb"
    Warehouse(path).close()
    return path


@pytest.fixture(scope="session")
def cpu_s() -> CpuSeconds:
    """Fail where what is done within takes far more seconds of CPU than on a quiet machine: a text without bounds, not a busy machine."""

    @contextmanager
    def about(seconds: float) -> Iterator[None]:
        start = time.process_time()
        yield
        took = time.process_time() - start
        start = time.process_time()
        sum(n % 7 for n in range(300_000))
        slowness = max(1.0, (time.process_time() - start) / YARDSTICK_S)
        assert took < FAR * slowness * seconds

    return about
