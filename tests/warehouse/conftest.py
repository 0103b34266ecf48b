"""Warehouses of the tests: real DuckDB files in a folder of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from warehouse import Warehouse


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the test's warehouse lies."""
    return tmp_path / "warehouse.duckdb"


@pytest.fixture
def store(path: Path) -> Iterator[Warehouse]:
    """An open, empty warehouse."""
    with Warehouse(path) as opened:
        yield opened
