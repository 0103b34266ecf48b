"""The text of a piece of HTML that is known to be text: a body in JSON, from which nothing has to be left out but what is unseen."""

from __future__ import annotations

from bs4 import BeautifulSoup

from parsers.formats.told import PART

MAX_CHARACTERS = 5_000_000

_BREAK = "\x1d"  # between paragraphs, until they are told apart; no text has it
_BLOCKS = {
    "address", "article", "aside", "blockquote", "center", "dd", "details", "div", "dl", "dt", "footer", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "thead", "tr", "ul",
}  # fmt: skip
_UNSEEN = "script, style, template, noscript, svg, iframe, object, figure, button, form, [hidden], [aria-hidden=true]"


def text(html: str) -> str:
    """Return the paragraphs of a fragment."""
    soup = BeautifulSoup(f"<div>{html[:MAX_CHARACTERS]}</div>", "lxml")
    for element in soup.select(_UNSEEN):
        element.decompose()
    for element in soup.find_all([*_BLOCKS, "br", "td", "th"]):
        mark = _BREAK if element.name in _BLOCKS else " "
        element.insert_before(mark)
        element.insert_after(mark)
    return PART.join(" ".join(part.split()) for part in soup.get_text().split(_BREAK) if part.strip())
