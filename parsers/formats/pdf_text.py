"""Lines of print as a text: paragraphs joined, words put together again, headings and list items standing alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from parsers.formats.list_marks import NUMBER
from parsers.formats.pdf_lines import Line

_LIST_MARK = re.compile(rf"^(?:[•*]|(?:[-\u2013\u2014]|{NUMBER})(?=\s))")  # all bullets are "•" already
_SENTENCE_END = re.compile(r"[.!?:;…。][\"'\u201d\u2019)\]]*$")
_HYPHENS = ("-", "\u2010", "\xad")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Print:
    """What the whole document's print has in common."""

    size: float  # of its running text
    leading: float  # from one line of it to the next
    width: int  # characters of a full line
    left: float  # where its lines begin
    words: frozenset[str]  # all of its words, to tell a compound from a word cut in two


def measure(lines: list[Line]) -> Print:
    """Take the document's measures from its lines."""
    weights: dict[float, int] = {}
    for line in lines:
        weights[line.size] = weights.get(line.size, 0) + len(line.text)
    size = max(weights, key=lambda key: weights[key])
    running = [line for line in lines if line.size == size]
    steps = [a.y - b.y for a, b in pairwise(running) if a.page == b.page and 0 < a.y - b.y < 4 * size]
    lengths = sorted(len(line.text) for line in running)
    words = frozenset(word.casefold() for above, line in pairwise([None, *lines]) if line for word in whole_words(above, line))
    # a low median of steps and a high one of lengths: single-spaced paragraphs of full lines are what most text is
    leading = sorted(steps)[len(steps) // 4] if steps else size * 1.2
    return Print(size, leading, lengths[len(lengths) * 3 // 4], median(line.x for line in running), words)


def whole_words(above: Line | None, line: Line) -> list[str]:
    """Return a line's words, but for those that may be half of one at either end."""
    text = line.text
    if above is not None and above.text.endswith(_HYPHENS):
        text = re.sub(r"^[^\W\d_]+", "", text)
    if text.endswith(_HYPHENS):
        text = re.sub(r"[^\W\d_]+.$", "", text)
    return _WORD.findall(text)


def paragraphs(lines: Iterable[Line], common: Print) -> Iterator[list[Line]]:
    """Gather lines into paragraphs."""
    together: list[Line] = []
    for line in lines:
        if together and parted(together[-1], line, common, first=together[0]):
            yield together
            together = []
        together.append(line)
    if together:
        yield together


def parted(above: Line, below: Line, common: Print, *, first: Line) -> bool:
    """Tell whether a paragraph ends between two lines."""
    if abs(above.size - below.size) > 0.12 * common.size or (above.bold != below.bold and len(above.text) < 0.8 * common.width):
        return True
    if _LIST_MARK.match(below.text):
        return True
    step = above.y - below.y
    if above.page != below.page or step < -0.5 * above.size:  # the next page, or the next column
        return bool(_SENTENCE_END.search(above.text)) or not (below.text[0].islower() or len(above.text) > 0.8 * common.width)
    leading = common.leading * (above.size / common.size)
    if step > 1.35 * leading:
        return True
    if _LIST_MARK.match(first.text):
        return False  # the rest of a list item may be set in or not
    indented = below.x - above.x > 0.8 * common.size and below.x - common.left > 0.8 * common.size
    short = len(above.text) < 0.65 * common.width and _SENTENCE_END.search(above.text) is not None and above.size <= common.size * 1.05
    return indented or short


def join(text: str, line: str, words: frozenset[str]) -> str:
    """Return a paragraph with its next line, and with a word that was cut at the line's end put together again.

    >>> join("the develop-", "ment of", frozenset({"develop"}))
    'the development of'
    >>> join("a state-", "backed fund", frozenset({"state", "backed"}))
    'a state-backed fund'
    """
    if text.endswith("\xad"):
        return text.removesuffix("\xad") + line
    cut = re.search(r"([^\W\d_]+)[-\u2010]$", text)
    rest = re.match(r"[^\W\d_]+", line)
    if not (cut and rest and line[0].islower()):
        return f"{text}{line}" if text.endswith(("-", "\u2010")) and line[0].isalnum() else f"{text} {line}"
    left, right = cut.group(1).casefold(), rest.group().casefold()
    compound = f"{left}-{right}" in words or (f"{left}{right}" not in words and {left, right} <= words)
    return text + line if compound else text[:-1] + line
