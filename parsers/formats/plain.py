"""Plain text: paragraphs as they stand; title and date come from whoever handed it over."""

from __future__ import annotations

import re

from parsers.formats import decode, language
from parsers.formats.facts import UNSEEN
from parsers.formats.told import PART, Told, document
from parsers.model import Document, Layout, Link, Page, Unreadable

CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
MAX_CONTROL_SHARE = 0.01  # a text has hardly any; bytes of another kind have many
FEW = 8


def parse(page: Page, layout: Layout, link: Link | None) -> Document:
    """Return the document that a plain text is."""
    text = decode.text(page)
    if not text.strip():
        raise Unreadable("empty", "no text")
    if len(CONTROL.findall(text)) > FEW + MAX_CONTROL_SHARE * len(text):
        raise Unreadable("unsupported_type", "bytes that are no text")
    text = UNSEEN.sub("", text).replace("\r\n", "\n").replace("\r", "\n")
    body = PART.join(paragraphs(text))
    return document(Told(url=page.final_url, title=None, body=body, language=language.choose([], body)), layout, link)


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs: parted by blank lines, or one a line where lines are long; wrapped lines are joined."""
    blocks = [block for block in re.split(r"\n\s*\n", text) if block.strip()]
    found: list[str] = []
    for block in blocks:
        lines = [" ".join(line.split()) for line in block.split("\n") if line.strip()]
        wrapped = len(lines) > 1 and max(map(len, lines)) <= 100 and not any(re.match(r"[-*•–]|\d+[.)]\s", line) for line in lines)
        found += [" ".join(lines)] if wrapped else lines
    return found
