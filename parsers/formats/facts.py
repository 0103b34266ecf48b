"""What a page says about itself, whatever the notation: one statement each, under schema.org's name for it, with its origin."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

MAX_LENGTH = 500_000  # an articleBody is the longest of them
# lone halves of a character come from JSON's escapes; tag characters and directions hide text in text
UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement: `of` is a property of schema.org (headline, datePublished, author ...), `says` its value as text."""

    of: str
    says: str
    origin: str  # "json-ld", "microdata", "rdfa", "meta:og:title" ...; behind a colon what stands closer to it


@dataclass(frozen=True, slots=True)
class Facts:
    """All statements of a page, the most explicit notation first."""

    told: tuple[Fact, ...]

    def of(self, *names: str) -> Iterator[Fact]:
        """Yield the statements on any of these properties."""
        return (fact for fact in self.told if fact.of in names)

    def first(self, *names: str) -> str | None:
        """Return what the first statement on any of these properties says, or null."""
        return next((fact.says for fact in self.of(*names)), None)


def gathered(told: Iterable[Fact]) -> Facts:
    """Return the facts with something in them, each once."""
    cleaned = (Fact(fact.of, says, fact.origin) for fact in told if (says := line(fact.says)))
    return Facts(tuple(dict.fromkeys(cleaned)))


def line(text: str) -> str:
    """Return a field as visible text on one line, entities read: some systems escape them twice."""
    if "&" in text:
        text = html.unescape(html.unescape(text[:MAX_LENGTH]))
    return " ".join(UNSEEN.sub("", text[:MAX_LENGTH]).split())
