"""Cells of the tables in a text, each with what names its row and its column."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from parsers.claims.sentences.tables import Line, is_head, lines_of, tables
from parsers.formats.columns import CELL
from parsers.model import Span

TAKERS = re.compile(  # what names the first column of a table whose rows are about whom or what something is done to or for
    r"(?:name of )?(?:recipient|beneficiary|grantee|awardee|winner|institution|university|compan(?:y|ies)|firm|programme|program|project|scheme|initiative|measure|(?:line )?item|purpose|area|sector|activit(?:y|ies)|component|pillar)s?\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table's row: `text[start:end]`."""

    start: int
    end: int
    text: str
    row: int  # where its row begins
    names: tuple[Span, ...]  # the cells of its row that begin with a word, which say what the row is about
    column: Span | None  # what names its column; null in a table without a head, and in a row that does not fit it
    above: tuple[Span, ...]  # what may tell of the whole table: the head's first cell, the line before; nothing for a row that does not fit


def find(text: str) -> tuple[Cell, ...]:
    """Return the cells of a text's tables in the order of the text."""
    return tuple(_all(text)) if CELL in text else ()


def at_place(found: Sequence[Cell], place: int) -> Cell | None:
    """Return the cell that stands at a place of the text; null where none does."""
    number = bisect_right(found, place, key=lambda cell: cell.start) - 1
    return found[number] if number >= 0 and place < found[number].end else None


def of_taker(found: Sequence[Cell], place: int, text: str) -> Cell | None:
    """Return the cell that opens the row which begins at a place, where its table tells of recipients or of what is paid for: nobody named there acts."""
    cell = at_place(found, place)
    heads = cell is not None and cell.start == cell.row and any(TAKERS.match(text, head.start, head.end) for head in cell.above[:1])
    return cell if heads else None


def _all(text: str) -> Iterator[Cell]:
    lines = lines_of(text)
    begins = {number: at for at, (number, _, _) in enumerate(lines)}
    for table in tables(lines):
        if any(CELL in line for _, _, line in table):
            first = begins[table[0][0]]
            yield from _of_table(text, [_parted(line) for line in table], _last_sentence(lines[first - 1]) if first else None)


def _last_sentence(line: Line) -> Span:
    _, start, words = line
    end = len(words.rstrip())
    return Span(start + words.rfind(". ", 0, end - 1) + 2 if ". " in words[: end - 1] else start, start + end)


def _parted(line: Line) -> list[Span]:
    """Return where the cells of a line stand, trimmed."""
    found, (_, place, words) = [], line
    for cell in words.split(CELL):
        lead = len(cell) - len(cell.lstrip())
        found.append(Span(place + lead, place + lead + len(cell.strip())))
        place += len(cell) + len(CELL)
    return found


def _of_table(text: str, rows: Sequence[Sequence[Span]], before: Span | None) -> Iterator[Cell]:
    """Yield the cells of a table below its head; a head that is a cell shorter has none above the names of the rows."""
    words = [[text[cell.start : cell.end] for cell in row] for row in rows]
    head = rows[0] if is_head(words) else ()
    whole = tuple(span for span in (head[0] if head else None, before) if span)
    for row, told in zip(rows[bool(head) :], words[bool(head) :], strict=True):
        names = tuple(cell for cell, said in zip(row, told, strict=True) if said[:1].isalpha())
        beyond = len(row) - len(head)
        fits = not head or beyond in {0, 1}
        for place, (cell, said) in enumerate(zip(row, told, strict=True)):
            column = head[place - beyond] if head and fits and place >= beyond else None
            yield Cell(cell.start, cell.end, said, row[0].start, names, column, whole if fits else ())
