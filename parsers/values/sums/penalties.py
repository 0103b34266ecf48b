"""Penalties: sums that somebody pays for what was done against the law, told beside the sum, over its column or over its list."""

from __future__ import annotations

import re

from parsers.formats.columns import CELL
from parsers.formats.list_marks import BULLETS

BEFORE = re.compile(r"\b(?:fin(?:e|es|ed|ing)|penalt(?:y|ies)|penali[sz]\w+)\b:?(?:[^.;:]|\.(?=\d)){0,70}$", re.IGNORECASE)
AFTER = re.compile(
    r"[\s-](?:\w+\s){0,2}?(?:fines?|penalt(?:y|ies))\b"
    r"|\s(?:per|(?:for\s)?(?:each|every))\s(?:\w+\s){0,2}?(?:violations?|breach(?:es)?|offen[cs]es?|infringements?|infractions?|contraventions?)\b",
    re.IGNORECASE,
)
NAME = re.compile(r"\b(?:fines?|penalt(?:y|ies)|sanctions?)\b", re.IGNORECASE)
BULLET = re.compile(rf"[{BULLETS}]\s")
LONGEST_ROW = 1000  # characters
LONGEST_TABLE = 40  # rows, or items, up to which the line that names the columns, or opens the list, is looked for


def threatens(text: str, start: int, end: int, before: str) -> bool:
    """Tell whether a sum is a penalty; `before` are the words of its sentence that stand before it."""
    return BEFORE.search(before) is not None or AFTER.match(text, end) is not None or _in_column(text, start) or _in_list(text, start)


def _in_column(text: str, at: int) -> bool:
    """Tell whether a sum stands in a table under "Fine"; the cells of a row are parted by " | "."""
    start = _line_start(text, at)
    column = text.count(CELL, start, at)
    if column == 0:
        return False
    head = text[start:at]
    for _ in range(LONGEST_TABLE):
        above = text[_line_start(text, start - 1) : start - 1] if start else ""
        if CELL not in above:
            break
        head, start = above, start - 1 - len(above)
    cells = head.split(CELL)
    return column < len(cells) and NAME.search(cells[column]) is not None and not any(map(str.isdigit, cells[column]))


def _in_list(text: str, at: int) -> bool:
    """Tell whether a sum stands in an item of a list that a line on penalties opens: "Penalties are:"."""
    start = _line_start(text, at)
    for _ in range(LONGEST_TABLE):
        if not start or BULLET.match(text, start) is None:
            return False
        above = _line_start(text, start - 1)
        over = text[above:start].strip()
        if over.endswith(":"):
            return NAME.search(over) is not None
        start = above
    return False


def _line_start(text: str, at: int) -> int:
    """Return where the line of a place begins, or as far before as a row may reach."""
    earliest = max(0, at - LONGEST_ROW)
    return max(earliest, text.rfind("\n", earliest, at) + 1)
