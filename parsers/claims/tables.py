"""Rows of tables in a text, as formats write them: cells parted by " | ", a row a line; which row names the columns, and which sums up the others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Literal

from parsers.formats.columns import CELL

Role = Literal["head", "total", "part", "row"]
YEAR = re.compile(r"\b(?:FY ?)?(?:(?:19|20)\d\d(?:[/–-]\d{2,4})?|\d\d[/–-]\d\d)\b|\bQ[1-4]\b", re.IGNORECASE)
TOTAL = re.compile(
    r"\W*(?:grand |sub-?|overall |sum )?total(?:s|ling)?\b|\W*(?:sum|altogether|in all|all (?:programmes|programs|measures|items))\W*$",
    re.IGNORECASE,
)
HEAD = 40  # characters of a cell that names a column
NAME = 4  # words


def roles(lines: Sequence[tuple[int, int, str]]) -> dict[int, Role]:
    """Return, by its number, what each line that is a row is to its table; parts are summed up by another row.

    Lines have their number, where they begin, and their words; between two rows of one table none is left out.
    """
    found: dict[int, Role] = {}
    for is_row, several in groupby(lines, key=lambda line: CELL in line[2]):
        if is_row:
            table = list(several)
            found.update(
                zip(
                    (number for number, _, _ in table),
                    _roles([[cell.strip() for cell in line.split("|")] for *_, line in table]),
                    strict=True,
                )
            )
    return found


def _roles(table: Sequence[Sequence[str]]) -> Iterator[Role]:
    """Yield what each row of a table is to it."""
    head = _is_head(table)
    summed = any(TOTAL.match(cells[0]) for cells in table)
    for place, cells in enumerate(table):
        if place == 0 and head:
            yield "head"
        elif TOTAL.match(cells[0]):
            yield "total"
        else:
            yield "part" if summed else "row"


def _is_head(table: Sequence[Sequence[str]]) -> bool:
    """Say whether the first row names the columns: short names and years alone, above rows with numbers or longer cells."""
    first, *others = table
    if not others or any(len(cell) > HEAD or re.search(r"\d", YEAR.sub("", cell)) for cell in first):
        return False
    return all(len(cell.split()) <= NAME for cell in first) or any(re.search(r"\d", cell) for cells in others for cell in cells)
