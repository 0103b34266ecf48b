"""An article page: title, dates, authors and text, as a careful reader takes them from HTML.

bytes -> text (decode) -> tree (tree) -> what the page says of itself (structured) and shows round its story (surface)
-> the pruned tree (prune) -> lines (blocks) -> the story among them (story, voices, reading) -> Document
"""

from __future__ import annotations

from dataclasses import dataclass

from lxml.html import HtmlElement

from parsers.formats import address, authors, dating, decode, hidden, language, reading, selected, structured, surface, title, tree, walls
from parsers.formats.facts import Facts
from parsers.formats.reading import Text
from parsers.formats.selected import Selected
from parsers.formats.surface import Surface
from parsers.formats.title import Title
from parsers.formats.walls import Shown
from parsers.model import Document, Layout, Link, Page, Unreadable

SHORTEST = 20  # characters: less is no text


@dataclass(frozen=True, slots=True)
class Seen:
    """All that a page says but its story, read before the tree is pruned."""

    body: HtmlElement
    facts: Facts
    surface: Surface
    shown: Shown
    chosen: Selected
    title: Title
    elements: list[
        HtmlElement
    ]  # all of them, held: lxml makes each anew for whoever asks while nobody holds it, which is a tenth of the time


def parse(page: Page, layout: Layout, link: Link | None) -> Document:
    """Return the document that an HTML page is; raise Unreadable for a page without one."""
    seen = look(page, layout)
    text = reading.read(seen.body, seen.facts, seen.surface, seen.title, seen.chosen)
    walls.refuse(page, seen.shown, seen.title.variants, text.body)
    if len(text.body) < SHORTEST:
        raise Unreadable("no_content", "a page without an article in it")
    return document(page, layout, link, seen, text)


def look(page: Page, layout: Layout) -> Seen:
    """Read what a page says of itself and shows round its story."""
    root = tree.grow(decode.text(page))
    facts = structured.read(root, page.final_url)
    hidden.mark(root)
    body = tree.without_scripts(root)
    elements = list(root.iter())
    chosen = selected.select(root, layout)
    around = surface.read(body)
    called = title.choose(facts, around, chosen.first("title"), page.final_url)
    return Seen(body, facts, around, walls.look(body), chosen, called, elements)


def document(page: Page, layout: Layout, link: Link | None, seen: Seen, text: Text) -> Document:
    """Put together what was read."""
    facts, chosen, url = seen.facts, seen.chosen, page.final_url
    lead = f"{text.lead}\n\n" if text.lead else ""
    dates = dating.candidates(facts, seen.surface, chosen.texts.get("published", []), url, link)
    day = dating.choose(dates, layout, facts.first("inLanguage"), page.fetched_at.date())
    declared = [fact.says for fact in facts.of("inLanguage")] + ([layout.language] if layout.language else [])
    return Document(
        url=address.canonical_of(url, facts.first("canonical") or facts.first("url")),
        title=seen.title.text or (link.title if link else None),
        text=lead + text.body,
        lead=text.lead,
        body_start=len(lead),
        title_variants=seen.title.variants or ((link.title,) if link and link.title else ()),
        authors=authors.choose(facts, seen.surface, chosen.texts.get("authors", []), url),
        publisher=layout.publisher or facts.first("publisher") or address.site(url),
        jurisdiction=layout.jurisdiction,
        official=layout.official,
        published_on=day.when.on if day else None,
        published_at=day.when.at if day else None,
        published_precision=day.when.precision if day else None,
        published_zone=day.when.zone if day else None,
        published_basis=day.basis if day else None,
        language=language.choose(declared, text.body),
        completeness="partial" if walls.is_cut(facts, seen.shown, len(text.body)) else "full",
        confidence=text.confidence,
        missed=chosen.missed,
    )
