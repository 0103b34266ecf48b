"""Cells of the tables in a text, each with what names its row and its column, and the sums whose unit stands only there.

"Programme | Budget (KSh million)" above "Computing centres | 400" makes 400 a sum of KES 400 million.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import groupby

from parsers.claims.sentences.tables import TOTAL, YEAR, is_head
from parsers.formats.columns import CELL
from parsers.model import Money, Span

NUMBER = re.compile(r"\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:\.\d{1,4})?|\d{1,9}(?:\.\d{1,4})?")
NO_DIGIT = re.compile(r"[,\u00a0\u202f ]")
MAGNITUDE = re.compile(
    r"(?<![^\W\d_])(?:thousand|million|billion|trillion|crore|lakh|mn|bn|tn|m|k)(?:s(?:\sof)?)?(?![^\W\d_])", re.IGNORECASE
)
MARK = re.compile(r"[$€£¥₩₹₦]|\b[A-Z]{3}\b|[a-z]{3,}")  # of a currency, before or for which a number may be put
OF_MONEY = re.compile(  # what names a column of sums that a unit of the whole table is meant for
    r"\b(?:amount|budget|allocation|allocated|cost|spending|expenditure|funding|funds?|grant|total|sum|planned|approved|proposed|estimate|outlay|value)s?\b",
    re.IGNORECASE,
)
NUMBERED = re.compile(r"(?:table|annex|figure|schedule)\s[\dA-Z.]{1,6}\b", re.IGNORECASE)
LONGEST_HEAD = 80  # characters of a line above a table, or of a cell, that may give a unit


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table's row: `text[start:end]`."""

    start: int
    end: int
    text: str
    row: int  # where its row begins
    names: tuple[Span, ...]  # the cells of its row that begin with a word, which say what the row is about
    column: Span | None  # what names its column; null in a table without a head
    above: tuple[Span, ...]  # what may tell of the whole table: the head's first cell, the line before it


def find(text: str) -> tuple[Cell, ...]:
    """Return the cells of a text's tables in the order of the text."""
    return tuple(_all(text)) if CELL in text else ()


def _all(text: str) -> Iterator[Cell]:
    lines = list(_lines(text))
    before: Span | None = None
    for is_row, several in groupby(lines, key=lambda line: CELL in text[line.start : line.end]):
        rows = [_parted(text, line) for line in several]
        if is_row:
            yield from _of_table(text, rows, before)
        last = rows[-1][-1]
        stop = text.rfind(". ", last.start, last.end - 1)
        before = Span(stop + 2 if stop >= 0 else last.start, last.end)  # its last sentence


def _lines(text: str) -> Iterator[Span]:
    at = 0
    for line in text.split("\n"):
        if line.strip():
            yield Span(at, at + len(line))
        at += len(line) + 1


def _parted(text: str, line: Span) -> list[Span]:
    """Return where the cells of a line stand, trimmed."""
    found, at = [], line.start
    for cell in text[line.start : line.end].split(CELL):
        lead = len(cell) - len(cell.lstrip())
        found.append(Span(at + lead, at + lead + len(cell.strip())))
        at += len(cell) + len(CELL)
    return found


def _of_table(text: str, rows: Sequence[Sequence[Span]], before: Span | None) -> Iterator[Cell]:
    """Yield the cells of a table below its head; a head that is a cell shorter has none above the names of the rows."""
    words = [[text[cell.start : cell.end] for cell in row] for row in rows]
    head = rows[0] if is_head(words) else ()
    whole = tuple(span for span in (head[0] if head else None, before) if span and span.end - span.start <= LONGEST_HEAD)
    for row, told in zip(rows[bool(head) :], words[bool(head) :], strict=True):
        names = tuple(cell for cell, said in zip(row, told, strict=True) if said[:1].isalpha())
        beyond = len(row) - len(head) if head else 0
        for place, (cell, said) in enumerate(zip(row, told, strict=True)):
            column = head[place - beyond] if head and beyond in {0, 1} and place >= beyond else None
            yield Cell(cell.start, cell.end, said, row[0].start, names, column, whole)


def at(found: Sequence[Cell], place: int) -> Cell | None:
    """Return the cell that stands at a place of the text; null where none does."""
    number = bisect_right(found, place, key=lambda cell: cell.start) - 1
    return found[number] if number >= 0 and place < found[number].end else None


def summed_across(found: Sequence[Cell], text: str, sums: Sequence[Money]) -> tuple[Money, ...]:
    """Return sums in their roles: what stands beside a cell in a column named "Total" is a part of what that says."""
    of_rows = {cell.row for cell in found if _is_of_totals(text, cell)}
    if not of_rows:
        return tuple(sums)
    told = ((each, at(found, each.start)) for each in sums)
    return tuple(
        replace(each, role="part") if cell and cell.row in of_rows and each.role == "total" and not _is_of_totals(text, cell) else each
        for each, cell in told
    )


def _is_of_totals(text: str, cell: Cell) -> bool:
    return cell.column is not None and TOTAL.match(text[cell.column.start : cell.column.end]) is not None


def without_units(found: Sequence[Cell], sums: Sequence[Money]) -> Iterator[Money]:
    """Yield sums but for what only names the unit in the head of a table: "Allocation (millions of dollars)"."""
    heads = {span for cell in found for span in (cell.column, *cell.above) if span}
    for each in sums:
        if re.search(r"\d", each.surface) or not any(span.start <= each.start < span.end for span in heads):
            yield each


def headed_sums(text: str, found: Sequence[Cell], read: Callable[[str], Sequence[Money]]) -> Iterator[Money]:
    """Yield the sums of cells that are bare numbers, in the unit that the column's head gives, or the whole table's for a column of sums.

    `read` returns the sums of a text of its own: a unit is what it reads where the number one is written into it.
    """
    units: dict[Span, Money | None] = {}
    for cell in found:
        if not NUMBER.fullmatch(cell.text):
            continue
        for span in _may_give_unit(text, cell):
            if span not in units:
                units[span] = _unit(text[span.start : span.end], read)
            if unit := units[span]:
                amount = unit.amount * Decimal(NO_DIGIT.sub("", cell.text))
                yield replace(unit, start=cell.start, end=cell.end, surface=cell.text, amount=amount)
                break


def _may_give_unit(text: str, cell: Cell) -> Iterator[Span]:
    """Yield what may give the unit of a cell, the nearest first."""
    named = text[cell.column.start : cell.column.end] if cell.column else ""
    if cell.column:
        yield cell.column
    if not named or YEAR.search(named) or OF_MONEY.search(named):
        yield from cell.above


def _unit(head: str, read: Callable[[str], Sequence[Money]]) -> Money | None:
    """Return what one of the unit is that a head gives: "Budget (KSh million)" is KES 1,000,000; null where it gives none."""
    head = NUMBERED.sub("", head, count=1)
    if len(head) > LONGEST_HEAD or re.search(r"\d", YEAR.sub("", head)):
        return None
    large = MAGNITUDE.search(head)
    places = [large.start()] if large else [place for mark in MARK.finditer(head) for place in (mark.end(), mark.start())]
    word = re.sub(r"s(?:\sof)?$", "", large[0], flags=re.IGNORECASE) if large else ""
    for place in places:
        written = f"{head[:place]}1 {word}{head[large.end() :] if large else head[place:]}"
        if len(sums := read(YEAR.sub(" ", written))) == 1 and sums[0].amount_max is None:
            return sums[0]
    return None
