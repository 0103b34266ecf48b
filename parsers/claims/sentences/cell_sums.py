"""The sums in the cells of tables: bare numbers whose unit stands in a head, and which of them are parts of a total.

"Programme | Budget (KSh million)" above "Computing centres | 400" makes 400 a sum of KES 400 million.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from parsers.claims.sentences.cells import Cell, at_place
from parsers.claims.sentences.tables import THOUSANDS, TOTAL, YEAR
from parsers.model import Money, Span

# "12.500" is none: twelve and a half here, twelve thousand and five hundred there
NUMBER = re.compile(r"\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:\.\d{1,2})?|(?!\d{1,3}\.\d{3}$)\d{1,9}(?:\.\d{1,4})?")
LIKE_A_YEAR = re.compile(r"(?:19|20|21)\d\d")  # in a table without a head such numbers name columns
NO_DIGIT = re.compile(r"[,\u00a0\u202f ]")
MAGNITUDE = re.compile(
    r"(?<![^\W\d_])(?:thousand|million|billion|trillion|crore|lakh|mn|bn|tn|m|k)(?:s(?:\sof)?)?(?![^\W\d_])", re.IGNORECASE
)
NUMBERED = re.compile(r"(?i:table|annex|figure|schedule)\s[\dA-Z.]{1,6}\b")
UNIT_PLACE = re.compile(r"\((?:in\s)?(?P<in_brackets>[^()]{1,40})\)|[,:]\s(?P<last>[^,:()]{1,40})$|\bin\s(?P<named>[^,:()]{1,40})$")
IN_BRACKETS = re.compile(r"\([^()]{0,40}\)")
_WHICH = r"(?:planned|actual|approved|proposed|estimated|revised|annual|public|federal|state|total|grand|initial|final|committed|net|gross)"
OF_MONEY = re.compile(  # the whole name of a column of sums, but for its unit: "Budget", "Total cost", "Approved"
    rf"(?:{_WHICH}\s)*(?:{_WHICH}|(?:amount|budget|allocation|cost|spending|expenditure|funding|fund|grant|sum|outlay|value|investment|estimate"
    r"|appropriation|contribution)s?)",
    re.IGNORECASE,
)
LONGEST_HEAD = 80  # characters of a line above a table, or of a cell, that may give a unit


def headed_sums(text: str, found: Sequence[Cell], read: Callable[[str], Sequence[Money]]) -> Iterator[Money]:
    """Yield the sums of cells that are bare numbers, in the unit that the column's head gives, or the whole table's for a column of sums.

    `read` returns the sums of a text of its own: a unit is what it reads where the number one is written into it.
    """
    units: dict[Span, Money | None] = {}
    for cell in found:
        if not NUMBER.fullmatch(cell.text) or (cell.column is None and LIKE_A_YEAR.fullmatch(cell.text)):
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
    if cell.column:
        yield cell.column
    named = text[cell.column.start : cell.column.end] if cell.column else ""
    bare = YEAR.sub("", IN_BRACKETS.sub("", named)).strip(" .,:")
    if not bare or OF_MONEY.fullmatch(bare):
        yield from cell.above


def _unit(head: str, read: Callable[[str], Sequence[Money]]) -> Money | None:
    """Return what one of the unit is that a head gives: "Budget (KSh million)" is KES 1,000,000; null where it gives none."""
    head = NUMBERED.sub("", YEAR.sub("", THOUSANDS.sub(" thousand", head)), count=1).strip(" .,:")
    if len(head) > LONGEST_HEAD or "%" in head or re.search(r"\d", head):
        return None
    pieces = [piece for place in UNIT_PLACE.finditer(head) for piece in place.groups() if piece]
    for written in (form for piece in (*pieces, head) for form in _with_one(piece.strip())):
        if len(sums := read(written)) == 1 and (sums[0].start, sums[0].end, sums[0].amount_max) == (0, len(written), None):
            return sums[0]  # all of it is the sum: "CAD licences" and "Euro area" are no units
    return None


def _with_one(piece: str) -> Iterator[str]:
    """Yield a unit with the number one written into it, in each way that a sum may be written."""
    if large := MAGNITUDE.search(piece):
        word = re.sub(r"s(?:\sof)?$", "", large[0], flags=re.IGNORECASE)
        yield f"{piece[: large.start()]}1 {word}{piece[large.end() :]}"
    else:
        yield from (f"{piece}1", f"{piece} 1", f"1 {piece}")


def without_units(found: Sequence[Cell], sums: Sequence[Money]) -> Iterator[Money]:
    """Yield sums but for what only names the unit in the head of a table: "Allocation (millions of dollars)"."""
    heads = sorted({span for cell in found for span in (cell.column, *cell.above) if span})
    for each in sums:
        number = bisect_right(heads, each.start, key=lambda span: span.start) - 1
        in_a_head = number >= 0 and each.start < heads[number].end
        if not in_a_head or re.search(r"\d", each.surface):
            yield each


def summed_across(text: str, found: Sequence[Cell], sums: Sequence[Money]) -> tuple[Money, ...]:
    """Return sums in their roles: what stands beside a cell in a column named "Total" is a part of what that says."""
    of_rows = {cell.row for cell in found if _is_of_totals(text, cell)}
    if not of_rows:
        return tuple(sums)
    told = ((each, at_place(found, each.start)) for each in sums)
    return tuple(
        replace(each, role="part") if cell and cell.row in of_rows and each.role == "total" and not _is_of_totals(text, cell) else each
        for each, cell in told
    )


def _is_of_totals(text: str, cell: Cell) -> bool:
    return cell.column is not None and TOTAL.match(text[cell.column.start : cell.column.end]) is not None
