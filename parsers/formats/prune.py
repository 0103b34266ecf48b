"""The tree without what is no part of a story: what a browser does not show, and the furniture around it.

Names lie: on one site "sidebar-grid" holds the story, on another class "paywall" marks its paragraphs. So a page is measured first: a mark
that labels much of its prose is none there, and nothing that holds much of the prose is dropped for its name alone
(of 181 pages, a fixed list of names loses the story of 9).
"""

from __future__ import annotations

from collections import defaultdict

import lxml.etree
from lxml.html import HtmlElement

from parsers.formats import furniture, hidden

CONTROLS = ("select", "datalist", "textarea", "input", "progress", "meter", "rp", "rt")
FURNITURE = frozenset(
    {"nav", "footer", "header", "aside", "form", "button", "figure", "figcaption", "picture", "dialog", "menu", "label", "fieldset"}
)
BLOCKS = frozenset(
    {
        "div",
        "section",
        "aside",
        "ul",
        "ol",
        "dl",
        "table",
        "header",
        "figure",
        "form",
        "details",
        "p",
        "main",
        "article",
        "center",
        "li",
        "span",
    }
)
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
QUOTING = frozenset({"social", "socials", "socialmedia"})  # a story quotes what was posted there
WHOLE = frozenset({"article", "main"})
PROSE = 40  # characters in one run: less is a label
MOST_PROSE = 0.3  # of a page's prose: who holds more is not dropped for a name
NOT_A_MARK_HERE = 0.4  # of a page's prose under one mark


def prune(root: HtmlElement) -> None:
    """Remove what is no part of the story, in place."""
    lxml.etree.strip_elements(root, *CONTROLS, with_tail=False)
    for element in hidden.unseen(root):
        drop(element)
    weights = weighed(root)
    total = max(1, weights[root])
    exempt = marks_of_the_story(weights, total)
    dropped = []
    walk = lxml.etree.iterwalk(root, events=("start",))
    for _, element in walk:
        if element is not root and is_furniture(element, weights[element] / total, exempt):
            dropped.append(element)
            walk.skip_subtree()
    for element in dropped:
        drop(element)


def weighed(root: HtmlElement) -> dict[HtmlElement, int]:
    """Return how many characters of prose each element holds."""
    weights: dict[HtmlElement, int] = defaultdict(int)
    for element in reversed(list(root.iter())):
        text, tail = element.text, element.tail
        if text and len(text) > PROSE and element.tag != "a":
            weights[element] += len(text.strip())
        parent = element.getparent()
        if parent is not None:
            weights[parent] += weights[element] + (len(tail.strip()) if tail and len(tail) > PROSE else 0)
    return weights


def marks_of_the_story(weights: dict[HtmlElement, int], total: int) -> set[str]:
    """Return the marks that label so much of the page's prose that they are none here."""
    shares: dict[str, float] = defaultdict(float)
    for element, weight in weights.items():
        if weight and element.tag in BLOCKS and weight <= MOST_PROSE * total and (mark := furniture.mark(furniture.names(element))):
            shares[mark] += weight / total
    return {mark for mark, share in shares.items() if share >= NOT_A_MARK_HERE}


def is_furniture(element: HtmlElement, share: float, exempt: set[str]) -> bool:  # noqa: PLR0911 - one reason a line
    """Say whether an element is no part of the story."""
    tag = element.tag
    if tag in FURNITURE and share < MOST_PROSE:
        return not (tag in {"button", "label"} and element.getparent().tag in {"p", "h2", "h3", "h4", "dt"})
    called = furniture.names(element) if tag in BLOCKS or tag in HEADINGS else ""
    if furniture.unseen(called) and share < MOST_PROSE:
        return True
    if not called or tag not in BLOCKS:
        return False
    if furniture.of_comments(called) and tag not in WHOLE and share < 0.97 and element.find(".//h1") is None:
        return True
    if share > MOST_PROSE or tag in WHOLE:
        return False
    mark = furniture.mark(called)
    if mark is None or mark in exempt or (furniture.STORY.search(called) and share > 0.1):
        return False
    return not (mark in QUOTING and element.find(".//blockquote") is not None)


def drop(element: HtmlElement) -> None:
    """Remove an element and keep the text behind it."""
    if element.getparent() is not None:
        element.drop_tree()
