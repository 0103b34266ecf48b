"""Gazetteers as data, each entry with its identifier; names of territories and currencies follow Unicode CLDR (Unicode-3.0 licence)."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent


@cache
def table(name: str) -> tuple[dict[str, str], ...]:
    """Return the rows of `NAME.tsv`, each by the names in its first line; a cell with several entries parts them with `|`."""
    with (FOLDER / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def entries(cell: str) -> tuple[str, ...]:
    """Return what a cell lists."""
    return tuple(cell.split("|")) if cell else ()
