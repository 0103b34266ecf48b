"""The text of an article page: the lines that our own pass and trafilatura agree on, with what stands between them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from lxml.html import HtmlElement

from parsers.formats import blocks, endings, lead, prune, voices
from parsers.formats.blocks import Block
from parsers.formats.consensus import Consensus
from parsers.formats.facts import Facts
from parsers.formats.selected import Selected
from parsers.formats.story import Story
from parsers.formats.surface import Surface
from parsers.formats.title import Title, key


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
    """Return the lines as text: paragraphs parted by a blank line, items of a list and rows of a table by a line's end."""
    parts = [block.text for block in chosen[:1]]
    for one, other in pairwise(chosen):
        parts += [between(one, other), other.text]
    return "".join(parts)


def between(one: Block, other: Block) -> str:
    """Return what parts two lines."""
    if one.kind == other.kind == "cell":
        return " | " if row(one) is row(other) else "\n"
    return "\n" if one.kind == other.kind == "item" else "\n\n"


def row(cell: Block) -> HtmlElement | None:
    """Return the row that a cell, or a paragraph in one, stands in."""
    return next(cell.element.iterancestors("tr"), None)
