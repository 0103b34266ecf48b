"""Which lines of a page are its story when two readers were asked: what both choose, and what stands between and continues it.

Where they read different parts of the page, the page's own articleBody decides, else the reading that looks more like a story.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from lxml.html import HtmlElement

from parsers.formats import boilerplate, voices
from parsers.formats.blocks import Block
from parsers.formats.near_date import date_in
from parsers.formats.story import Story
from parsers.formats.title import key

LEAST_SHARED = 0.35  # of the shorter reading: less is no agreement
SHORT = 500  # characters of prose that both have: too few to say which part of the page is the story
LEAST_HEARD = 250  # characters: what trafilatura gives for pages that it does not understand
ANCHOR = 300  # characters of an articleBody that is no mere summary
LABEL = 15  # letters of a line that may stand within another one by chance; signs of East Asia say more
CONTINUED = 500  # characters of prose behind the last agreed line, in the same slot of the template
MANY = 5  # different lines that are repeated: more is how the story is made
HEADING = 60  # characters of a subheading: more is a standfirst
NO_HEADING = re.compile(r"^(?:by|von|par|por)\b|[.!…]$", re.IGNORECASE)
REPEATED = 40  # characters of a line that nobody writes twice


class Consensus:
    """The lines of a page with the voices of two readers."""

    def __init__(self, story: Story, own: Iterable[int], heard: str, body: str | None, said_elsewhere: set[str]) -> None:
        self.story = story
        self.blocks = story.blocks
        self.keys = [key(block.text) for block in story.blocks]
        self.own = set(own)
        self.half = story.length(self.own) // 2
        self.heard = self.found(heard)
        self.body = body if body and len(body) > ANCHOR else None
        self.said_elsewhere = said_elsewhere  # keys of title and standfirst
        self.met = Counter(each for each, block in zip(self.keys, self.blocks, strict=True) if len(block.text) >= REPEATED)
        self.is_repetitive = len({self.keys[number] for number in self.own & self.heard if self.met[self.keys[number]] > 1}) > MANY

    def lines(self) -> list[int]:
        """Return the numbers of the lines that are the story, in order."""
        both = self.own & self.heard
        chosen = self.of_one() if self.differ(both) else self.of_both(sorted(both))
        return self.with_first_heading(self.tidied(chosen))

    def with_first_heading(self, kept: list[int]) -> list[int]:
        """Return the lines with the subheading of their first section: both readers take what stands before the first paragraph for a kicker.

        It is none where later sections have headings in the same slot of the template (of 466 pages on 9, and in the text of all 9 as labelled).
        """
        number = kept[0] - 1 if kept else -1
        if number < 0 or self.blocks[kept[0]].kind not in {"p", "run"} or not self.heads(number):
            return kept
        alike = (mark(self.blocks[later]) == mark(self.blocks[number]) for later in kept if self.blocks[later].kind == "heading")
        return [number, *kept] if any(alike) else kept

    def heads(self, number: int) -> bool:
        """Say whether a line before the first paragraph may head a section: short, no sentence, no byline, date or notice."""
        block = self.blocks[number]
        if block.kind != "heading" or len(block.text) > HEADING or block.link_density > 0.5 or self.keys[number] in self.said_elsewhere:
            return False
        return not (NO_HEADING.search(block.text) or date_in(block.text) or is_notice(block))

    def found(self, heard: str) -> set[int]:
        """Return the lines that a text holds; of a table, all that our own pass keeps where it holds any."""
        rows = {key(cell) for row in heard.split("\n") for cell in (row, *(row.split("|") if "|" in row else ()))}
        whole = key(heard)
        told = {number for number, each in enumerate(self.keys) if each and (each in rows or (is_telling(each) and each in whole))}
        tables = {table_of(self.blocks[number]) for number in told} - {None}
        return told | {number for number in self.own if table_of(self.blocks[number]) in tables}

    def differ(self, both: set[int]) -> bool:
        """Say whether the readers have read different parts of the page."""
        length, shared = self.story.length, self.story.length(both)
        if shared < LEAST_SHARED * max(1, min(length(self.own), length(self.heard))):
            return True
        return length(self.heard) < 0.3 * length(self.own) and self.story.prose_length(both) < SHORT

    def of_one(self) -> list[int]:
        """Return the reading of the one who is right."""
        own, heard = sorted(self.own), sorted(self.heard)
        if self.body:
            return max(
                (own, heard),
                key=lambda numbers: voices.agreement("\n".join(self.blocks[number].text for number in numbers), self.body or ""),
            )
        longer = self.story.length(heard) < 0.5 * self.story.length(own) and self.story.purity(self.own) > 0.6
        return own if longer or self.story.length(heard) <= LEAST_HEARD else heard

    def of_both(self, both: list[int]) -> list[int]:
        """Return what both choose, and within its bounds what one does."""
        first, last = self.bounds(both)
        return [number for number in range(len(self.blocks)) if self.counts(number, first, last)]

    def bounds(self, both: list[int]) -> tuple[int, int]:
        """Return where the story begins and ends: both readers are known to stop early, or to begin late."""
        slots = {slot(self.blocks[number]) for number in both}
        same = [number for number in sorted(self.own) if self.story.prose[number] and slot(self.blocks[number]) in slots]
        first, last = both[0], both[-1]
        behind = [number for number in same if number > last]
        before = [number for number in same if first - 3 <= number < first and self.opens(number)]
        return (before[0] if before else first), (behind[-1] if self.story.length(behind) > CONTINUED else last)

    def opens(self, number: int) -> bool:
        """Say whether a line may be a first paragraph."""
        block = self.blocks[number]
        return block.kind == "p" and len(block.text) >= 80 and self.keys[number] not in self.said_elsewhere

    def counts(self, number: int, first: int, last: int) -> bool:
        """Say whether a line has the votes that it needs."""
        votes = (number in self.own) + (number in self.heard)
        if votes == 1 and self.met[self.keys[number]] > 1 and self.blocks[number].kind == "item":  # a list of news, above and below
            return False
        alone = first <= number <= last and (number in self.own or self.story.prose[number]) and self.blocks[number].link_density <= 0.5
        return votes == 2 or (votes == 1 and alone)

    def tidied(self, numbers: list[int]) -> list[int]:
        """Return the lines without the title, notices, and what the page repeats; no heading stands last."""
        kept: list[int] = []
        seen: set[str] = set()
        for number in numbers:
            block, each = self.blocks[number], self.keys[number]
            if each not in self.said_elsewhere and not is_notice(block) and not self.is_echo(block, each, seen):
                kept.append(number)
            seen.add(each)
        while kept and self.blocks[kept[-1]].kind == "heading":
            kept.pop()
        return kept

    def is_echo(self, block: Block, each: str, seen: set[str]) -> bool:
        """Say whether a paragraph stands there again, or is a placeholder that stands there many times; recipes and plans repeat a lot."""
        if self.is_repetitive:
            return False
        is_placeholder = self.met[each] > 2 and self.met[each] * len(block.text) < self.half
        return block.kind in {"p", "run", "quote"} and (is_placeholder or (self.met[each] > 1 and each in seen))


def is_telling(each: str) -> bool:
    """Say whether a line is long enough to be known within a longer text."""
    return len(each) >= (LABEL if each.isascii() else LABEL // 2)


def is_notice(block: Block) -> bool:
    """Say whether a line is a notice or a link, whoever chose it."""
    if len(block.text) < 300 and boilerplate.is_boilerplate(block.text):
        return True
    return block.link_density > 0.6 and (block.text.isupper() or len(block.text) < 160)


def table_of(block: Block) -> HtmlElement | None:
    """Return the table that a cell is of."""
    return next(block.element.iterancestors("table"), None) if block.kind == "cell" else None


def slot(block: Block) -> tuple[str, str, str | None]:
    """Return the place in the template that a line fills."""
    around = block.element.getparent()
    return (str(block.element.tag), str(around.tag), around.get("class")) if around is not None else (str(block.element.tag), "", None)


def mark(block: Block) -> tuple[object, ...]:
    """Return the place in the template that a heading fills, and what it is called there."""
    return (*slot(block), block.element.get("class"))
