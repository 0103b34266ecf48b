"""Lines of plain text as paragraphs: what was wrapped at some width is joined again; headings, items, rows and labels stay lines.

A line was wrapped where the next one goes on in its sentence: in small letters, or behind a comma or a word that ends none. Where that cannot be
seen, because the next word is a name or a new sentence, it was wrapped if that word had no room left in the width of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from parsers.formats.columns import rows
from parsers.formats.list_marks import BULLETS, NUMBER

WIDEST = 130  # characters; lines that are longer are paragraphs by themselves
NARROWEST = 40
RAGGED = 0.85  # of the width: lines wrapped by hand are not equally long
LONG_TEXT = 0.3  # of the line breaks within blocks: where so many cut a sentence, the text was wrapped throughout
MARK = re.compile(rf"(?:[{BULLETS}]|{NUMBER}|\((?:[a-z]{{2}}|[A-Z])\))\s")  # "(aa)", "(A)": as laws have them too
NUMBERED = re.compile(r"\d{1,2}\.\s")  # opens an item, or ends a sentence: "on May / 12. The ministry"
HEADING = re.compile(r"#{1,6}\s+")  # as Markdown marks them
RULE = re.compile(r"(?=.*(?:-{3}|={3}|_{3}|\*{3}|~{3}|─{3}|═{3}))[-=_*~─═\s|+:]+")  # a line drawn under a title or between rows
STOP = re.compile(r"[.!?:;…][\"'”’)\]]*$")
UNENDED = re.compile(
    r"(?:,|[(“]|\b(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|that|which|who|as|its|their|his|her|our|is|are|was|were|be|been|will|would|shall|"
    r"may|must|has|have|had|under|between|into|than|not|section|paragraph|subsection|Article|Mr\.|Ms\.|Mrs\.|Dr\.))$"
)
REFERS = re.compile(r"\b(?:section|subsection|(?:sub)?paragraph|clause|article)s?$", re.IGNORECASE)  # "(1)" behind it is no new item
BROKEN_OFF = re.compile(r"\w{2}[.!?][\"'”’)]* [“\"'(]?[A-Z].*\w$")  # a line in which a sentence ends and another one does not
OPENS = re.compile(  # words that are capital at the beginning of a sentence only, and a place before a story
    r"(?:The|A|An|In|On|It|This|These|That|Those|At|By|For|If|When|While|After|Under|But|And|We|They|He|She|As|Its|Our)\s|"
    r"[A-Z][A-Z .’'-]+(?:\([A-Z]+\)|, [A-Z])"
)
TURN = re.compile(r"[A-Z][\w.’'-]*(?: [\w.’'-]+){0,3}:\s")  # a name before what is said, or told of it


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a block: its words, how far it is set in, how long it was, and its cells as one line where it is a row."""

    text: str
    indent: int
    length: int
    row: str | None
    heading: bool


def blocks(text: str) -> list[list[str]]:
    """Return the paragraphs of a text, each a line, by the blocks that blank lines part; rows of one table are one paragraph of several lines."""
    parted = [_lines(block) for block in re.split(r"\n\s*\n", text)]
    width = _width(parted)
    return [list(_joined(block, width or _filled([block], 2))) for block in parted if block]


def _lines(block: str) -> list[Line]:
    """Return the lines of a block; those that are only drawn are left out."""
    written = [line.expandtabs(8) if line[:1] == "\t" else line for line in block.split("\n") if line.strip() and not RULE.fullmatch(line)]
    found = []
    for line, row in zip(written, rows(written), strict=True):
        heading = HEADING.match(line)
        words = " ".join((line[heading.end() :] if heading else line).split())
        found.append(Line(words, len(line) - len(line.lstrip()), len(line.rstrip()), row, heading is not None))
    return found


def _width(parted: list[list[Line]]) -> int | None:
    """Return the width that a text was wrapped at; null where it was not."""
    pairs = [pair for block in parted for pair in pairwise(block)]
    cut = sorted(one.length for one, other in pairs if other.text[:1].islower() and one.length <= WIDEST and one.row is None)
    return cut[len(cut) * 9 // 10] if cut and len(cut) >= LONG_TEXT * len(pairs) else _filled(parted, 3)


def _filled(parted: list[list[Line]], least: int) -> int | None:
    """Return the width that blocks show though no line cuts a sentence before a small letter: `least` lines or more are about equally long."""
    prose = [block for block in parted if len(block) > 1 and _is_one_paragraph(block)]
    full = [line.length for block in prose for line in block[:-1]]
    longest = max(full, default=0)
    equal = len(full) >= least and NARROWEST <= min(full) >= RAGGED * longest and longest <= WIDEST
    return longest if equal and all(block[-1].length <= longest for block in prose) else None


def _is_one_paragraph(block: list[Line]) -> bool:
    """Say whether the last line of a block alone ends a sentence."""
    return STOP.search(block[-1].text) is not None and not any(STOP.search(line.text) for line in block[:-1])


def _joined(block: list[Line], width: int | None) -> Iterator[str]:
    """Yield the paragraphs of a block."""
    together: list[str] = []
    for number, line in enumerate(block):
        before = block[number - 1] if number else None
        if before is not None and before.row is not None and line.row is not None:
            together.append(f"\n{line.row}")
        elif before is not None and goes_on(before, line, width):
            together.append(line.text if re.search(r"\w-$", before.text) and line.text[:1].islower() else f" {line.text}")
        else:
            if together:
                yield "".join(together)
            together = [line.row or line.text]
    if together:
        yield "".join(together)


def goes_on(one: Line, other: Line, width: int | None) -> bool:
    """Say whether a line was wrapped into the next."""
    if one.row is not None or other.row is not None or one.heading or other.heading or one.length > WIDEST:
        return False
    full = width is not None and one.length + 1 + len(other.text.partition(" ")[0]) > (width if one.indent else RAGGED * width)
    ended = STOP.search(one.text) is not None
    if MARK.match(other.text):
        return REFERS.search(one.text) is not None or (full and not ended and NUMBERED.match(other.text) is not None)
    if other.text[:1].islower():
        return full or not ended
    if UNENDED.search(one.text) or BROKEN_OFF.search(one.text):
        return True
    set_in = other.indent > one.indent + 1 and not MARK.match(one.text)
    return full and not set_in and (TURN if ended else OPENS).match(other.text) is None
