"""Warehouses of the tests: real DuckDB files in a folder of their own."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from warehouse import Warehouse


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the test's warehouse will lie."""
    return tmp_path / "warehouse.duckdb"


@pytest.fixture
def store(path: Path, empty_file: Path) -> Iterator[Warehouse]:
    """An open, empty warehouse."""
    shutil.copyfile(empty_file, path)
    with Warehouse(path) as opened:
        yield opened
