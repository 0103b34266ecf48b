"""What every test may ask for."""

import os
from pathlib import Path

import pytest

from warehouse import Warehouse

HOUSE = Path(__file__).parents[1]
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
