"""Rows of tables and lists of values in a text: which row names the columns, which sums up the others.

Formats write a row as a line, its cells parted by " | "; in lists a value stands behind a colon: "Chips: $40m".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from parsers.formats.columns import CELL
from parsers.model import Money

Role = Literal["head", "total", "part", "row"]
Line = tuple[int, int, str]  # its number, where it begins, its words
VALUE = re.compile(r"[^|:.]{2,60}:\s(?=[^:]{0,30}\d)[^:]{0,40}[^:.]")
PARTED = re.compile(r"\s*\|\s*|:\s")
YEAR = re.compile(  # also "2027e", "2025*"
    r"\b(?:FY ?)?(?:(?:19|20|21)\d\d(?:[/–-]\d{2,4})?|\d\d[/–-]\d\d)(?:[abefp]\b|\*|\b)|\bQ[1-4]\b", re.IGNORECASE
)
THOUSANDS = re.compile(r"['’`]?\b000s?\b")  # "US$ '000", "000s"
TOTAL = re.compile(
    r"\W*(?:(?:grand |sub-?|overall |sum )?total(?:s|ling)?\b|(?:sum|altogether|in all|all (?:programmes|programs|measures|items))\W*$)",
    re.IGNORECASE,
)
HEAD = 40  # characters of a cell that names a column
NAME = 4  # words


def roles(lines: Sequence[Line]) -> dict[int, Role]:
    """Return, by its number, what each line that is a row is to its table; parts are summed up by another row."""
    found: dict[int, Role] = {}
    for table in tables(lines):
        found.update(zip((number for number, _, _ in table), _roles([line for _, _, line in table]), strict=True))
    return found


def sums_up(row: str) -> bool:
    """Say whether a row of a table sums up others."""
    return CELL in row and TOTAL.match(row.partition(CELL)[0].strip()) is not None


def tables(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield the rows that stand together; a blank line parts two tables, and not the values of a list."""
    table: list[Line] = []
    for line in lines:
        number, _, words = line
        apart = table and number > table[-1][0] + 1 and CELL in words and CELL in table[-1][2]
        if table and (apart or not _is_row(words)):
            yield table
            table = []
        if _is_row(words):
            table.append(line)
    if table:
        yield table


def summed(text: str, sums: tuple[Money, ...]) -> tuple[Money, ...]:
    """Return the sums of a text in their roles: what stands in a row that another row sums up is a part."""
    if CELL not in text and ": " not in text:
        return sums
    lines = lines_of(text)
    of_rows, begins = roles(lines), [start for _, start, _ in lines]
    if "part" not in of_rows.values():
        return sums
    of_sums = (of_rows.get(lines[bisect_right(begins, each.start) - 1][0]) for each in sums)
    return tuple(
        replace(each, role="part") if role == "part" and each.role == "total" else each for each, role in zip(sums, of_sums, strict=True)
    )


def lines_of(text: str) -> list[Line]:
    """Return the lines of a text that are not blank, each with its number and where it begins."""
    found, at = [], 0
    for number, line in enumerate(text.split("\n")):
        if line.strip():
            found.append((number, at, line))
        at += len(line) + 1
    return found


def _is_row(line: str) -> bool:
    return CELL in line or (": " in line and VALUE.fullmatch(line.strip()) is not None)


def _roles(table: Sequence[str]) -> Iterator[Role]:
    """Yield what each row of a table is to it."""
    rows = [[cell.strip() for cell in PARTED.split(line)] for line in table]
    head = CELL in table[0] and is_head(rows)
    summed_up = len(rows) > 1 and any(TOTAL.match(cells[0]) for cells in rows)
    for place, cells in enumerate(rows):
        if place == 0 and head:
            yield "head"
        elif TOTAL.match(cells[0]):
            yield "total"
        else:
            yield "part" if summed_up else "row"


def is_head(rows: Sequence[Sequence[str]]) -> bool:
    """Say whether the first row names the columns: short names and years alone, above rows with numbers or longer cells."""
    first, *others = rows
    if not others or any(len(cell) > HEAD or re.search(r"\d", THOUSANDS.sub("", YEAR.sub("", cell))) for cell in first):
        return False
    return all(len(cell.split()) <= NAME for cell in first) or any(re.search(r"\d", cell) for cells in others for cell in cells)
