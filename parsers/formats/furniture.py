"""Which names of classes and identifiers mark what stands around a story: share bars, related links, newsletter boxes, captions."""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path

from lxml.html import HtmlElement


@cache
def known() -> dict[str, str]:
    """Return the words by what they say."""
    return tomllib.loads((Path(__file__).parent / "class_names.toml").read_text(encoding="utf-8"))


def class_names(kind: str) -> frozenset[str]:
    """Return the words that say one thing."""
    return frozenset(known()[kind].split())


MARKS = class_names("furniture")
UNSEEN = class_names("unseen")
COMMENTS = class_names("comments")
# in a name that also says "article" or "body", a mark of the list above is mostly about the layout ("sidebar-grid__container article")
STORY = re.compile(r"article|body|content|story|entry|post|main|text", re.IGNORECASE)
WORD = re.compile(r"[a-z]+")
HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


@lru_cache(maxsize=20_000)
def mark(names: str) -> str | None:
    """Return the first word of an element's names that marks furniture, or null."""
    return next((word for word in said(names) if word in MARKS), None)


@lru_cache(maxsize=20_000)
def unseen(names: str) -> bool:
    """Say whether an element is named as one that only a screen reader reads."""
    return not UNSEEN.isdisjoint(said(names))


@lru_cache(maxsize=20_000)
def of_comments(names: str) -> bool:
    """Say whether an element is named as the readers' part of a page."""
    return not COMMENTS.isdisjoint(said(names))


@lru_cache(maxsize=50_000)  # asked by everybody who looks at an element
def said(names: str) -> tuple[str, ...]:
    """Return the words of names, and each two in a row as one."""
    words = WORD.findall(HUMP.sub(" ", names).lower())
    return (*words, *(one + two for one, two in pairwise(words)))


def names(element: HtmlElement) -> str:
    """Return what an element is called."""
    get = element.get
    return " ".join(filter(None, (get("class"), get("id"), get("role"), get("data-testid"), get("data-component"))))
