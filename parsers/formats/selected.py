"""What a source's own selectors find on a page: CSS, the first that matches anything wins."""

from __future__ import annotations

from dataclasses import dataclass

import lxml.html
import soupsieve
from bs4 import BeautifulSoup, Tag
from lxml.html import HtmlElement

from parsers.formats.facts import line
from parsers.model import Layout

FIELDS = ("title", "lead", "authors", "published")


@dataclass(frozen=True, slots=True)
class Selected:
    """Texts by field, the pieces of the body, and the fields whose selectors found nothing."""

    texts: dict[str, list[str]]
    body: HtmlElement | None
    missed: tuple[str, ...]

    def first(self, field: str) -> str | None:
        """Return the first text of a field, or null."""
        return next(iter(self.texts.get(field, [])), None)


NOTHING = Selected({}, None, ())


def select(root: HtmlElement, layout: Layout) -> Selected:
    """Apply the selectors of a layout to a page; BeautifulSoup costs ten times lxml, so a page without a layout never comes here."""
    wanted = [field for field in (*FIELDS, "body") if getattr(layout, field)]
    if not wanted:
        return NOTHING
    soup = BeautifulSoup(lxml.html.tostring(root, encoding="unicode"), "lxml", multi_valued_attributes=None)
    found = {field: matched(soup, getattr(layout, field)) for field in wanted}
    texts = {field: [text for element in found[field] if (text := value(element))] for field in wanted if field != "body"}
    missed = tuple(field for field in wanted if not (found[field] if field == "body" else texts[field]))
    return Selected(texts, pieces(found.get("body", []), layout.drop), missed)


def matched(soup: BeautifulSoup, selectors: tuple[str, ...]) -> list[Tag]:
    """Return what the first selector that finds anything finds, without elements inside others."""
    for selector in selectors:
        elements = soupsieve.select(selector, soup)
        if elements:
            known = set(map(id, elements))
            return [element for element in elements if not any(id(parent) in known for parent in element.parents)]
    return []


def value(element: Tag) -> str:
    """Return what an element says: for programs where it says so, else as shown."""
    said = element.get("content") or element.get("datetime")
    return line(str(said) if said else element.get_text(" "))


def pieces(elements: list[Tag], drop: tuple[str, ...]) -> HtmlElement | None:
    """Return the body's elements as a tree of their own, without what the layout drops."""
    for element in elements:
        for selector in drop:
            for unwanted in soupsieve.select(selector, element):
                unwanted.decompose()
    markup = "".join(str(element) for element in elements)
    return lxml.html.fragment_fromstring(markup, create_parent="div") if markup else None
