"""The lines of a PDF's pages: what is written, where, how large; without running heads, running feet and page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any

from pypdf import PageObject

# of a page's height, at its top and at its bottom: where running heads and feet stand
MARGIN = 0.1

# bullets, and what the symbol fonts of word processors have in their place
_BULLET = re.compile(r"^[•▪■●◦‣·\x7f\uf000-\uf0ff]\s*")
_PAGE_NUMBER = re.compile(r"^\W*(?:p(?:age|\.)?\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:/|of|von|de|sur)\s*\d{1,4})?\W*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page as printed; places in points, upwards from the lower left corner."""

    text: str
    page: int
    x: float
    y: float
    size: float
    bold: bool = False


@dataclass(slots=True)
class _Pen:
    """What a page has written since its last line ended."""

    page: int
    lines: list[Line] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    where: tuple[float, float] | None = None
    weights: Counter[tuple[float, bool]] = field(default_factory=Counter)

    def write(self, text: str, cm: list[float], tm: list[float], font: Any, size: float) -> None:
        """Take a run of text from pypdf, which ends a run with a line feed where the line ends."""
        for number, part in enumerate(text.split("\n")):
            if number:
                self.end_line()
            if part.strip():
                if self.where is None:
                    self.where = (tm[4] * cm[0] + tm[5] * cm[2] + cm[4], tm[4] * cm[1] + tm[5] * cm[3] + cm[5])
                scale = abs(tm[3] * cm[3]) or 1.0
                bold = "bold" in str((font or {}).get("/BaseFont", "")).lower()
                self.weights[round(size * scale, 1), bold] += len(part.strip())
            self.parts.append(part)

    def end_line(self) -> None:
        """Make a line of what was written."""
        text = " ".join("".join(self.parts).replace("\x00", "").split())
        if text and self.where:
            (size, bold), _ = self.weights.most_common(1)[0]
            self.lines.append(Line(text, self.page, *self.where, size, bold))
        self.parts, self.where, self.weights = [], None, Counter()


def of_page(page: PageObject, number: int) -> list[Line]:
    """Return a page's lines in reading order."""
    pen = _Pen(number)
    page.extract_text(visitor_text=pen.write)
    pen.end_line()
    return in_order(with_marks(pen.lines))


def with_marks(lines: list[Line]) -> list[Line]:
    """Put a list's mark that was written by itself before the line it marks, and give all marks one form."""
    marked: list[Line] = []
    for line in lines:
        text = _BULLET.sub("• ", line.text)
        if marked and marked[-1].text == "•" and abs(marked[-1].y - line.y) < line.size:
            marked[-1] = replace(line, text=f"• {text}", x=marked[-1].x)
        else:
            marked.append(replace(line, text=text.strip()))
    return marked


def in_order(lines: list[Line]) -> list[Line]:
    """Return lines as they were written, which follows columns; where the writing jumps about, from the top down."""
    upward = sum(after.y > before.y + before.size for before, after in pairwise(lines))
    # a page of columns jumps up once a column, and again for a head or foot written last
    if upward > max(4, len(lines) // 5):
        return sorted(lines, key=lambda line: (-round(line.y), line.x))
    return lines


def without_margins(pages: list[list[Line]], heights: list[float]) -> Iterator[Line]:
    """Leave out page numbers, and what stands in the margin of several pages alike."""
    repeated = Counter(key for lines, height in zip(pages, heights, strict=True) for key in {alike(line) for line in margin(lines, height)})
    often = min(3, max(2, round(len(pages) * 0.4)))  # chapters have heads of their own
    for lines, height in zip(pages, heights, strict=True):
        outside = {line for line in margin(lines, height) if _PAGE_NUMBER.match(line.text) or repeated[alike(line)] >= often}
        yield from (line for line in lines if line not in outside)


def margin(lines: Iterable[Line], height: float) -> list[Line]:
    """Return the lines in a page's upper and lower margin."""
    return [line for line in lines if line.y > height * (1 - MARGIN) or line.y < height * MARGIN]


def alike(line: Line) -> tuple[str, int]:
    """Return what two running heads have in common: their words without numbers, and their height on the page."""
    return re.sub(r"\d+", "#", line.text.casefold()), round(line.y / 6)
