"""Rows of a table in plain text: columns set with spaces or tabs, between bars, or behind a line of dots.

A row becomes its cells parted by " | ", as rows of an HTML table do. One line with a gap may be anything: only gaps that are wide, or that stand
in one column with those of a line beside it, part cells; in a paragraph that is set flush on both sides they part words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers.formats.list_marks import ANY_NUMBER, BULLETS

CELL = " | "  # between the cells of a row
BAR = re.compile(r"(?<=\S)\s+[|│]\s+(?=\S)|^\s*[|│]\s*|\s*[|│]\s*$")
DOTS = re.compile(r"(?P<name>\S.*?\S)\s?(?:\.{4,}|(?:\s\.){3,}|…{2,})\s*(?P<value>\S.{0,60})")
PAGE = re.compile(r"(?:\d{1,4}|[ivxl]{1,6})\W*$")  # behind the dots of a table of contents, which is no table of values
GAP = re.compile(r"(?<![\s.!?:;]) {2,}(?=\S)|(?<!\s) {4,}(?=\S)|\s*\t\s*(?=\S)")
WIDE = 4  # spaces that nobody sets between two words
MOST_CELLS = 12
LONGEST = 300  # characters; longer lines are text, and patterns stay cheap
MARKED = re.compile(rf"\s*(?:[{BULLETS}]|{ANY_NUMBER})(?:\s+|$)")  # what parts a list's mark from its words is no gap


def rows(lines: Sequence[str]) -> list[str | None]:
    """Return of each line of a block its cells as one line, or null where it is no row."""
    told = [_drawn(line) if len(line) <= LONGEST else None for line in lines]
    if not _flows(lines):
        gaps = [_gaps(line) if row is None and len(line) <= LONGEST else [] for line, row in zip(lines, told, strict=True)]
        for number, line in enumerate(lines):
            if gaps[number] and (
                _is_wide(line, gaps[number]) or any(_in_column(gaps, number, beside) for beside in (number - 1, number + 1))
            ):
                told[number] = _joined(line, gaps[number])
    return told


def _drawn(line: str) -> str | None:
    """Return a row whose cells are parted by bars or dots."""
    if "|" in line or "│" in line:
        cells = [" ".join(cell.split()) for cell in BAR.split(line)]
        cells = [cell for cell in cells if cell]
        return CELL.join(cells) if len(cells) > 1 else None
    if (dotted := DOTS.fullmatch(line.strip())) and not PAGE.fullmatch(dotted["value"]):
        return CELL.join(" ".join(cell.split()) for cell in dotted.groups())
    return None


def _flows(lines: Sequence[str]) -> bool:
    """Say whether most lines go on where the one before ended, in small letters: a paragraph, however it is set."""
    going_on = sum(line.lstrip()[:1].islower() for line in lines[1:])
    return 2 * going_on > len(lines) - 1


def _gaps(line: str) -> list[tuple[int, int]]:
    """Return the gaps between the cells of a line; none where it has too many for a table."""
    marked = MARKED.match(line)
    found = [match.span() for match in GAP.finditer(line.rstrip(), marked.end() if marked else len(line) - len(line.lstrip()))]
    return found if len(found) < MOST_CELLS else []


def _is_wide(line: str, gaps: list[tuple[int, int]]) -> bool:
    return any(end - start >= WIDE or "\t" in line[start:end] for start, end in gaps)


def _in_column(gaps: list[list[tuple[int, int]]], number: int, beside: int) -> bool:
    """Say whether a gap of a line ends or begins where one of the line beside it does."""
    if not 0 <= beside < len(gaps):
        return False
    return any(one[1] == other[1] or one[0] == other[0] for one in gaps[number] for other in gaps[beside])


def _joined(line: str, gaps: list[tuple[int, int]]) -> str:
    """Return a line with its gaps as the marks between cells."""
    starts, ends = [0, *(end for _, end in gaps)], [*(start for start, _ in gaps), len(line)]
    return CELL.join(" ".join(line[start:end].split()) for start, end in zip(starts, ends, strict=True))
