"""Sums of the year before: of a table with two years beside each other, "2025 | 2026", the earlier column only says what the later one is compared with."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import takewhile

from parsers.claims.sentences.cells import Cell
from parsers.claims.sentences.segment import Sentence
from parsers.claims.sentences.spans import Spans, inside
from parsers.model import Money

HALF_A_YEAR = timedelta(days=183)
COMPARED = 2  # columns with a year; a table with more plans for all of them


def of_the_year_before(sentence: Sentence, found: Spans, published: date | None) -> Iterator[Money]:
    """Yield the sums of a row that stand under the earlier of two years, where half of that was over on the day of publication: else both are planned."""
    dated = sorted((begins, cell.start, cell.end) for cell in _of_row(sentence, found) if (begins := _begins(cell, found)))
    if len(dated) != COMPARED:
        return
    (earlier, start, end), (later, _, _) = dated
    if earlier < later and published is not None and earlier + HALF_A_YEAR <= published:
        yield from inside(found.money, start, end)


def _of_row(sentence: Sentence, found: Spans) -> Iterator[Cell]:
    """Yield the cells of the row that a sentence is."""
    at = bisect_left(found.cells, sentence.start, key=lambda cell: cell.start)
    yield from takewhile(lambda cell: cell.start < sentence.end, found.cells[at:])


def _begins(cell: Cell, found: Spans) -> date | None:
    """Return the first day of the year that names the column of a cell; null where none does."""
    named = inside(found.times, cell.column.start, cell.column.end) if cell.column else []
    return named[0].start_date if len(named) == 1 else None
