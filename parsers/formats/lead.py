"""The standfirst: the sentences between heading and story that say what it is about, told by what they are called and where they stand.

A first paragraph that is only set larger is part of the story: it is the standfirst where it stands outside the story's lines.
"""

from __future__ import annotations

from collections.abc import Iterator

from parsers.formats import boilerplate, published
from parsers.formats.blocks import Block
from parsers.formats.facts import Facts
from parsers.formats.furniture import class_names, said
from parsers.formats.surface import Surface
from parsers.formats.title import Title, key

SURE = class_names("surely_standfirst")
SHORTEST = 25
LONGEST = 600
LABEL = 50  # characters of a line that is no sentence
DATE_LINE = 120  # characters of a line whose subject is its date
BETWEEN = 1_500  # characters from a standfirst to the story: byline, date, caption, share bar
OPENING = 60  # characters that a paragraph is known by


def found(facts: Facts, surface: Surface, title: Title, lines: list[Block], chosen: list[Block]) -> str | None:
    """Return the standfirst, or null where the page has none apart from its story."""
    titles = {key(form) for form in title.variants}
    inside = {key(block.text) for block in chosen}
    story = "".join(key(block.text) for block in chosen[:3])
    if chosen and reads_like_one(chosen[0].text) and len(chosen) > 1 and is_called_one(chosen[0]):
        return chosen[0].text
    begins = beginning(surface.text, chosen)
    for text in candidates(facts, surface, lines):
        each = key(text)
        repeated = each in titles or each in inside or each in story
        if repeated or not reads_like_one(text):
            continue
        if stands_before(surface.text, text, begins):
            return text
    return None


def reads_like_one(text: str) -> bool:
    """Say whether a text may be a standfirst: no date line, no label, no notice."""
    dated = len(text) < DATE_LINE and published.read(text) is not None
    labels = len(text) < LABEL and text.isascii() and not text.endswith((".", "!", "?", '"'))
    return SHORTEST <= len(text) <= LONGEST and not (dated or labels or boilerplate.is_boilerplate(text))


def is_called_one(block: Block) -> bool:
    """Say whether a line's element is called by a word that means nothing else; an intro or a summary may be the first paragraph."""
    return not SURE.isdisjoint(said(block.element.get("class") or ""))


def candidates(facts: Facts, surface: Surface, lines: list[Block]) -> Iterator[str]:
    """Yield what is called a standfirst, then the page's own description where a reader sees it."""
    yield from surface.standfirsts
    described = {key(fact.says) for fact in facts.of("description")}
    yield from (block.text for block in lines if key(block.text) in described)


def beginning(text: str, chosen: list[Block]) -> int:
    """Return where the story begins in all the text of a page; where that cannot be told, its end."""
    places = (text.find(block.text[:OPENING]) for block in chosen if block.kind != "heading" and len(block.text) >= SHORTEST)
    return next((place for place in places if place >= 0), len(text))


def stands_before(text: str, lead: str, begins: int) -> bool:
    """Say whether a text stands before the story, and not far from it."""
    place = text.rfind(lead[:OPENING], 0, begins)
    return place >= 0 and begins - place - len(lead) < BETWEEN
