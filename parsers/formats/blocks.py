"""The tree as lines: every run of text between two breaks that a browser would make, in reading order, with what is known of it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import islice

import lxml.etree
from lxml.html import HtmlElement

from parsers.formats.facts import UNSEEN

BREAKING = {
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "li", "main",
    "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "caption",
}  # fmt: skip
KINDS = {
    "h1": "h1",
    "dt": "heading",
    "li": "item",
    "dd": "item",
    "td": "cell",
    "th": "cell",
    "blockquote": "quote",
    "pre": "pre",
    "p": "p",
    "summary": "heading",
}
HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
NEAR = 4  # steps outwards from a paragraph to its cell
PIECES = {"p": 1, "h1": 2, "h2": 2, "h3": 2, "table": 3}  # what a cell holds that is no value, and how much it says
ENOUGH = 3
BREAK = "\u2028"  # where a <br> stood, until the line is ended
SPACE = re.compile(r"[ \t\r\n\f\xa0\u2000-\u200a\u3000]+")


@dataclass(slots=True)
class Block:
    """One line of the page."""

    text: str
    kind: str  # "p", "heading", "h1", "item", "cell", "quote", "pre", or "run" for text in no paragraph
    element: HtmlElement  # the innermost breaking element that holds it
    linked: int  # characters of it that are links
    strong: int = 0  # characters of it that are set bold
    broken: tuple[str, ...] = ()  # its pieces between single <br>s, where it has any

    @property
    def link_density(self) -> float:
        """Return how much of it is links."""
        return self.linked / max(1, len(self.text))


@dataclass(slots=True)
class Lines:
    """The blocks of a tree, and which of them each breaking element holds."""

    blocks: list[Block] = field(default_factory=list)
    spans: dict[HtmlElement, tuple[int, int]] = field(default_factory=dict)  # first and last + 1


class Walk:
    """One way through a tree: text is gathered until something breaks the line."""

    def __init__(self, layout: frozenset[HtmlElement]) -> None:
        self.lines = Lines()
        self.around: list[tuple[HtmlElement, int]] = []  # breaking elements that are open, and the number of their first block
        self.kinds: list[str] = []
        self.run: list[str] = []
        self.linked = self.strong = self.links = self.bolds = 0
        self.after_break = False
        self.layout = layout

    def say(self, text: str | None) -> None:
        """Take a piece of text."""
        if not text:
            return
        self.run.append(text)
        if self.links or self.bolds:
            length = len(SPACE.sub(" ", text).strip())
            self.linked += length if self.links else 0
            self.strong += length if self.bolds else 0
        if self.after_break and text.strip():
            self.after_break = False

    def flush(self) -> None:
        """End the line."""
        text = UNSEEN.sub("", "".join(self.run))
        kind = self.kinds[-1] if self.kinds else "run"
        broken: tuple[str, ...] = ()
        if kind == "pre":
            text = "\n".join(line.rstrip() for line in text.replace(BREAK, "\n").strip("\n").split("\n")).strip()
        else:
            pieces = [SPACE.sub(" ", piece).strip() for piece in text.split(BREAK)]
            text = " ".join(piece for piece in pieces if piece)
            broken = tuple(piece for piece in pieces if piece) if len(pieces) > 1 else ()
        if text and self.around:
            self.lines.blocks.append(Block(text, kind, self.around[-1][0], self.linked, self.strong, broken))
        self.run.clear()
        self.linked = self.strong = 0
        self.after_break = False

    def line_break(self) -> None:
        """Take a <br>: one parts words, two part paragraphs."""
        if self.after_break:
            self.flush()
        else:
            self.run.append(BREAK)
            self.after_break = True

    def enter(self, element: HtmlElement) -> None:
        """Begin a breaking element."""
        self.flush()
        self.around.append((element, len(self.lines.blocks)))
        tag = element.tag
        inherited = self.kinds[-1] if self.kinds else "run"
        kind = "heading" if tag in HEADINGS else "run" if element in self.layout else KINDS.get(tag)
        # a paragraph in a list item or a quotation is still of the list or the quotation
        self.kinds.append(
            inherited
            if kind in {None, "p"} and inherited in {"item", "quote", "cell"}
            else kind or ("run" if inherited == "p" else inherited)
        )

    def leave(self, element: HtmlElement) -> None:
        """End a breaking element."""
        self.flush()
        self.kinds.pop()
        _, first = self.around.pop()
        self.lines.spans[element] = first, len(self.lines.blocks)

    def start(self, element: HtmlElement) -> None:
        """Meet an element's beginning."""
        tag = element.tag
        if tag in BREAKING:
            self.enter(element)
        elif tag == "br":
            self.line_break()
        elif tag == "a":
            self.links += 1
        elif tag in {"b", "strong"}:
            self.bolds += 1
        self.say(element.text)

    def end(self, element: HtmlElement) -> None:
        """Meet an element's end."""
        tag = element.tag
        if tag in BREAKING:
            self.leave(element)
        elif tag == "a":
            self.links -= 1
        elif tag in {"b", "strong"}:
            self.bolds -= 1
        if self.around:
            self.say(element.tail)


def lines(root: HtmlElement) -> Lines:
    """Return the lines of a tree."""
    walk = Walk(cells_of_layout(root))
    for event, element in lxml.etree.iterwalk(root, events=("start", "end")):
        walk.start(element) if event == "start" else walk.end(element)
    return walk.lines


def cells_of_layout(root: HtmlElement) -> frozenset[HtmlElement]:
    """Return the cells that hold no values but pieces of the page, as tables did before there were style sheets."""
    pieces: Counter[HtmlElement] = Counter()
    for element in root.iter(*PIECES):
        cell = next((outer for outer in islice(element.iterancestors(), NEAR) if outer.tag in {"td", "th"}), None)
        if cell is not None:
            pieces[cell] += PIECES[element.tag]
    return frozenset(cell for cell, count in pieces.items() if count >= ENOUGH)
