"""Microdata and RDFa: what the visible page marks as headline, date, author, as facts.

Of microdata (https://html.spec.whatwg.org/multipage/microdata.html) the items of an article; of RDFa (https://www.w3.org/TR/rdfa-lite/) the
properties of schema.org, Dublin Core and SIOC outside the head.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from parsers.formats.facts import Fact
from parsers.formats.tree import words

ARTICLE = re.compile(r"(?:Article|Posting|Report|Review|WebPage|CreativeWork)\b", re.IGNORECASE)
WANTED = {"headline", "datePublished", "dateCreated", "author", "creator", "publisher", "description", "inLanguage", "isAccessibleForFree"}
RDFA = {
    "headline": "headline", "datepublished": "datePublished", "author": "author", "creator": "author", "title": "headline",
    "issued": "datePublished", "date": "datePublished", "created": "dateCreated", "publisher": "publisher", "articlebody": "articleBody",
}  # fmt: skip
PREFIXED = re.compile(r"^(?:schema|dc|dct|dcterms|rnews|sioc)$", re.IGNORECASE)
VALUES = ("content", "datetime")  # what is meant where it differs from what is shown
MAX_FIELD = 2_000


def facts(tree: HtmlElement) -> Iterator[Fact]:
    """Yield the statements of both notations."""
    yield from of_microdata(tree)
    yield from of_rdfa(tree)


def of_microdata(tree: HtmlElement) -> Iterator[Fact]:
    """Yield the properties of articles, and those whose item has no type."""
    signed: list[HtmlElement | None] = []  # items with an author: the first is the article, others are links to articles
    for element in tree.xpath("//*[@itemprop]"):
        names = WANTED.intersection((element.get("itemprop") or "").split())
        scope = owner(element) if names else None
        if not names or not ARTICLE.search("WebPage" if scope is None else scope.get("itemtype") or ""):
            continue
        for name in names:
            if name in {"author", "creator"}:
                signed.append(scope)
                if scope is signed[0]:
                    yield Fact("author", named(element), "microdata")
            else:
                yield Fact(name, named(element) if name == "publisher" else value(element), "microdata")


def owner(element: HtmlElement) -> HtmlElement | None:
    """Return the item that a property belongs to; null for the page itself."""
    return next((around for around in element.iterancestors() if around.get("itemscope") is not None), None)


def named(element: HtmlElement) -> str:
    """Return the name of a person or body, which may be an item of its own."""
    inner = element.xpath(".//*[contains(concat(' ', @itemprop, ' '), ' name ')]")
    return ", ".join(value(name) for name in inner[:6]) if inner else value(element)


def value(element: HtmlElement) -> str:
    """Return what an element says: for programs where it says so, else as shown."""
    return next((said for key in VALUES if (said := element.get(key))), None) or words(element)[:MAX_FIELD]


def of_rdfa(tree: HtmlElement) -> Iterator[Fact]:
    """Yield the properties under a known prefix, or under schema.org's vocabulary."""
    for element in tree.xpath("//*[@property][not(self::meta)]"):
        for written in (element.get("property") or "").split():
            prefix, _, name = written.rpartition(":")
            known = RDFA.get(name.lower())
            if known and (PREFIXED.match(prefix) or (not prefix and element.xpath("boolean(ancestor::*[contains(@vocab, 'schema.org')])"))):
                yield Fact(known, value(element), "rdfa")
