"""The text of an article page: the lines that our own pass and trafilatura agree on, with what stands between them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise, takewhile

from lxml.html import HtmlElement

from parsers.formats import blocks, endings, lead, prune, voices, wrapped
from parsers.formats.blocks import Block
from parsers.formats.columns import CELL
from parsers.formats.consensus import Consensus
from parsers.formats.facts import Facts
from parsers.formats.selected import Selected
from parsers.formats.story import Story
from parsers.formats.surface import Surface
from parsers.formats.title import Title, key
from parsers.formats.told import PART

BROKEN_KINDS = frozenset({"p", "run", "item"})  # a heading, a quotation, a cell is one line however it is broken


@dataclass(frozen=True, slots=True)
class Text:
    """What was read: the standfirst, the body, and how far the voices agree."""

    lead: str | None
    body: str
    confidence: float | None


def read(body: HtmlElement, facts: Facts, surface: Surface, title: Title, chosen: Selected) -> Text:
    """Return the text of a page; the tree is used up."""
    prune.prune(body)
    lines = blocks.lines(body)
    story = Story(lines)
    own = story.chosen()
    heard = voices.second(body, "\n".join(lines.blocks[number].text for number in own), facts.first("articleBody"))
    if chosen.body is not None:
        prune.prune(chosen.body)
        told = blocks.lines(chosen.body).blocks
    else:
        elsewhere = {key(form) for form in title.variants}
        agreed = Consensus(story, own, heard, facts.first("articleBody"), elsewhere)
        told = [lines.blocks[number] for number in agreed.lines()]
    standfirst = chosen.first("lead") or lead.found(facts, surface, title, lines.blocks, told)
    kept = endings.without_ending(without_head(told, title, standfirst))
    text = rendered(kept)
    return Text(standfirst, text, round(voices.agreement(text, heard), 3) if heard else None)


def without_head(chosen: list[Block], title: Title, standfirst: str | None) -> list[Block]:
    """Return the lines without those that repeat the title or the standfirst."""
    repeated = {key(form) for form in title.variants} | ({key(standfirst)} if standfirst else set())
    return [block for block in chosen if key(block.text) not in repeated]


def rendered(chosen: list[Block]) -> str:
    """Return the lines as text: paragraphs parted by a blank line, items of a list and rows of a table by a line's end, empty cells kept."""
    parts = [written(block) for block in chosen[:1]]
    for one, other in pairwise(chosen):
        parts += [between(one, other), written(other)]
    if chosen and chosen[-1].kind == "cell":
        parts.append(CELL * empty_behind(chosen[-1]))
    return "".join(parts)


def written(block: Block) -> str:
    """Return a line as it is read: text set as typed without its wrapping, and other text with the line ends that are meant."""
    if block.kind == "pre":
        return PART.join(paragraph for part in wrapped.blocks(block.text) for paragraph in part)
    if block.broken and block.kind in BROKEN_KINDS:
        lines = [line for part in wrapped.blocks("\n".join(block.broken)) for line in part]
        return "".join([*lines[:1], *(("\n" if is_meant(one, other) else " ") + other for one, other in pairwise(lines))])
    return block.text


def is_meant(one: str, other: str) -> bool:
    """Say whether a line's end says more than the words do: between sentences it says nothing, unless an item of a list begins."""
    return wrapped.MARK.match(other) is not None or not one.endswith((".", "!", "?", ".”", '."'))


def between(one: Block, other: Block) -> str:
    """Return what parts two lines."""
    if one.kind == other.kind == "cell":
        if row(one) is not row(other):
            return CELL * empty_behind(one) + ("\n" if table(one) is table(other) else PART)
        return CELL * (1 + empty_between(one, other)) if cell(one) is not cell(other) else " "
    if one.kind == "cell":
        return CELL * empty_behind(one) + PART
    return "\n" if one.kind == other.kind == "item" else PART


def empty_behind(block: Block) -> int:
    """Return how many cells without words stand behind a cell at the end of its row."""
    here = cell(block)
    return sum(1 for each in here.itersiblings("td", "th")) if here is not None else 0


def empty_between(one: Block, other: Block) -> int:
    """Return how many cells without words stand between two cells of a row."""
    here, there = cell(one), cell(other)
    if here is None or there is None:
        return 0
    return len(list(takewhile(lambda each: each is not there, here.itersiblings("td", "th"))))


def row(block: Block) -> HtmlElement | None:
    """Return the row that a cell, or a paragraph in one, stands in."""
    return next(block.element.iterancestors("tr"), None)


def table(block: Block) -> HtmlElement | None:
    """Return the table that a cell stands in."""
    return next(block.element.iterancestors("table"), None)


def cell(block: Block) -> HtmlElement | None:
    """Return the cell that a line is, or stands in."""
    return block.element if block.element.tag in {"td", "th"} else next(block.element.iterancestors("td", "th"), None)
