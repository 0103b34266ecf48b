"""Where does a text hold given words? White space and quotation marks are folded, nothing else: a quote is exact or it is none."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from parsers.model import Span

MARKS = str.maketrans(
    dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033", '"')
    | dict.fromkeys("\u2018\u2019\u201a\u201b\u2039\u203a\u2032\u0060\u00b4", "'")
)
SPACE = re.compile(r"\s+")
SURROGATES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as quotes are sought in it, and where each of its characters stands in the text itself."""

    text: str
    at: tuple[int, ...]

    def span(self, start: int, length: int) -> Span:
        """Return the piece of the text itself; neither of its ends is white space."""
        return Span(self.at[start], self.at[start + length - 1] + 1)

    def occurs_once(self, words: str) -> Span | None:
        """Return where words stand that stand there once; null where they do not or stand there more often."""
        start = self.text.find(words)
        return self.span(start, len(words)) if start >= 0 and self.text.find(words, start + 1) < 0 else None

    def occurs_in(self, words: str, within: Span) -> Span | None:
        """Return where words stand that begin within a span, the first place; null where they do not."""
        first, last = bisect_left(self.at, within.start), bisect_left(self.at, within.end)
        start = self.text.find(words, first, last + len(words) - 1)
        return self.span(start, len(words)) if start >= 0 else None

    def named(self, surface: str, near: Span) -> Span | None:
        """Return where whole words stand, in any letter case: first those near a span, then the last before it, then any."""
        pattern = re.compile(rf"(?<!\w){re.escape(surface)}(?!\w)", re.IGNORECASE)
        before: Span | None = None
        for match in pattern.finditer(self.text):
            found = self.span(match.start(), len(match[0]))
            if found.start >= near.start:
                return found if found.end <= near.end or before is None else before
            before = found
        return before


def fold(text: str) -> Folded:
    """Fold a text, remembering offsets."""
    characters: list[str] = []
    at: list[int] = []
    for match in re.finditer(r"\s+|\S", text):
        characters.append(" " if match[0].isspace() else match[0])
        at.append(match.start())
    return Folded(SURROGATES.sub("\ufffd", "".join(characters)).translate(MARKS), tuple(at))


def folded(words: str) -> str:
    """Fold words that are sought in a folded text."""
    return SPACE.sub(" ", SURROGATES.sub("\ufffd", words)).strip().translate(MARKS)
