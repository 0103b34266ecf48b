"""Our own pass: which lines of a page are its story."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from lxml.html import HtmlElement

from parsers.formats import boilerplate, furniture
from parsers.formats.blocks import Block, Lines

SENTENCE = re.compile(r"[.!?。！？…:”\"’»)]\s*$|[다요죠]\.?$|[。、，].*$")
SIGN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
PROSE_KINDS = frozenset({"p", "run", "quote", "pre", "item"})
TAIL_KINDS = frozenset({"item", "cell", "p", "run"})
LEVELS = 5  # ancestors that a paragraph speaks for
FADING = 0.72


def is_prose(block: Block) -> bool:
    """Say whether a line reads like a sentence of a story."""
    text = block.text
    long_enough = says(text) >= 80 or (len(text) >= 25 and SENTENCE.search(text) is not None)
    return long_enough and block.kind in PROSE_KINDS and is_own_words(block) and not boilerplate.is_boilerplate(text)


def says(text: str) -> int:
    """Return how long a line is in letters of Latin: a Chinese sign says as much as four of them."""
    return len(text) if text.isascii() or len(text) >= 80 else len(text) + 3 * len(SIGN.findall(text))


def is_own_words(block: Block) -> bool:
    """Say whether a line is more than its links: a short sentence may be half a link."""
    most = 0.5 if block.linked and len(block.text) - block.linked >= 25 and SENTENCE.search(block.text) else 0.35
    return block.link_density < most


class Story:
    """The lines of a page with what they weigh, and the choice among them."""

    def __init__(self, lines: Lines) -> None:
        self.blocks = lines.blocks
        self.spans = lines.spans
        self.prose = [is_prose(block) for block in lines.blocks]

    def chosen(self) -> list[int]:
        """Return the numbers of the lines that are the story, in order."""
        holder = self.container()
        if holder is None:
            return []
        return self.trimmed(self.grown(holder))

    def container(self) -> HtmlElement | None:
        """Return the element around the story: the one whose paragraphs speak for it most."""
        votes: dict[HtmlElement, float] = defaultdict(float)
        for block, prose in zip(self.blocks, self.prose, strict=True):
            if not prose:
                continue
            weight = min(len(block.text), 400) ** 0.9 * (1 - block.link_density) * (0.4 if block.kind == "item" else 1)
            element = block.element if block.kind == "run" else self.around(block.element)
            for level in range(LEVELS):
                if element is None:
                    break
                votes[element] += weight
                weight *= FADING if level else 1
                element = self.around(element)
        return max(votes, key=lambda element: votes[element] * liking(element), default=None)

    def around(self, element: HtmlElement) -> HtmlElement | None:
        """Return the next element outwards that makes lines; a <span> or a <form> between them makes none."""
        return next((outer for outer in element.iterancestors() if outer in self.spans), None)

    def grown(self, holder: HtmlElement) -> list[int]:
        """Return the lines of the container, and of what continues it: what lies around it where that adds much prose and little else."""
        inside = set(range(*self.spans[holder]))
        steps = 4
        outer = self.around(holder)
        while outer is not None and steps:
            wider = set(range(*self.spans[outer]))
            more = wider - inside
            if self.length(more) > 200 or any(self.prose[number] for number in more):  # a mere wrapper is no step
                steps -= 1
                if self.prose_length(wider) > 1.25 * self.prose_length(inside) and self.continues(more):
                    inside = wider
            outer = self.around(outer)
        return sorted(inside | self.twins(holder, inside))

    def continues(self, more: set[int]) -> bool:
        """Say whether lines around a story look like more of it: prose, or tables and lists without links."""
        purity = self.purity(more)
        return purity > 0.65 or (purity > 0.45 and sum(self.blocks[number].linked for number in more) < 0.1 * self.length(more))

    def twins(self, holder: HtmlElement, inside: set[int]) -> set[int]:
        """Return the lines of containers called the same: a story that advertisements cut in pieces."""
        called = holder.get("class")
        if not called:
            return set()
        alike = [element for element in self.spans if element.tag == holder.tag and element.get("class") == called]
        more = {number for element in alike for number in range(*self.spans[element])} - inside
        linked = sum(self.blocks[number].linked for number in more)
        pure = self.purity(more) > 0.6 and linked < 0.25 * self.length(more) and self.prose_length(more) > 400
        return more if pure else set()

    def trimmed(self, inside: list[int]) -> list[int]:
        """Return the lines between the first and the last paragraph, without what is none of the text."""
        told = [number for number in inside if self.prose[number]]
        if not told:
            return []
        first, last = told[0], self.tail(set(inside), told[-1])
        kept = [number for number in inside if number <= last and self.belongs(number, first, last)]
        while kept and self.blocks[kept[-1]].kind == "heading":
            kept.pop()
        return kept

    def tail(self, inside: set[int], last: int) -> int:
        """Return the last line: lists and tables behind the last paragraph are of the story, with the headings above them."""
        headings = 0
        for number in range(last + 1, min(last + 400, len(self.blocks))):
            block = self.blocks[number]
            headings = headings + 1 if block.kind == "heading" else 0
            is_next = block.kind in TAIL_KINDS or 0 < headings <= 2
            if number not in inside or not is_next or block.link_density > 0.5 or boilerplate.is_boilerplate(block.text):
                break
            if block.kind in {"item", "cell"}:
                last = number
        return last

    def belongs(self, number: int, first: int, last: int) -> bool:
        """Say whether a line within the story is part of it."""
        block = self.blocks[number]
        if block.kind == "h1" or (block.kind == "heading" and number >= last):
            return False
        if len(block.text) < 300 and boilerplate.is_boilerplate(block.text):
            return False
        if number < first and block.kind != "quote" and len(block.text) < 60:
            return False
        return not (block.link_density > 0.6 and (len(block.text) < 160 or block.kind != "p"))

    def length(self, numbers: Iterable[int]) -> int:
        """Return how many characters these lines have."""
        return sum(len(self.blocks[number].text) for number in numbers)

    def prose_length(self, numbers: Iterable[int]) -> int:
        """Return how many characters of prose these lines have."""
        return self.length(number for number in numbers if self.prose[number])

    def purity(self, numbers: set[int]) -> float:
        """Return how much of these lines is prose."""
        return self.prose_length(numbers) / max(1, self.length(numbers))


def liking(element: HtmlElement) -> float:
    """Return how much an element's name speaks for its holding a story."""
    called = f"{element.get('class') or ''} {element.get('id') or ''}"
    return 1.15 if element.tag in {"article", "main"} or element.get("itemprop") == "articleBody" or furniture.STORY.search(called) else 1
