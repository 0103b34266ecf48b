"""Plain text: its headline, where it begins with one, the day that its top gives, and its paragraphs; whoever hands it over knows both better."""

from __future__ import annotations

import re
from datetime import date

from parsers.formats import datelines, decode, language, published
from parsers.formats.columns import CELL
from parsers.formats.facts import UNSEEN
from parsers.formats.near_date import date_in
from parsers.formats.told import PART, Told, document
from parsers.formats.wrapped import MARK, STOP, blocks
from parsers.model import Document, Layout, Link, Page, Unreadable

CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
MAX_CONTROL_SHARE = 0.01  # a text has hardly any; bytes of another kind have many
FEW = 8
TITLE = (3, 160)  # words at least, characters at most
TOP = 4  # lines, in which a headline stands
LETTERHEAD = re.compile(
    r"(?:(?:press|news|media) (?:release|statement|notice)|(?:for )?immediate release|embargo|(?:media |press )?contacts?:)", re.IGNORECASE
)
RUNS_ON = re.compile(r"[.:;,…][\"'”’)\]]*$")  # how no headline ends; some ask a question
UNDER_TITLE = re.compile(r"(?:By|Published|Updated|Posted)\b|[A-Z][A-Z.’'-]+\b")
SENTENCE = 4  # words
SOON = 20  # lines, within which a headline is followed by a sentence
DATE_LINE = 60  # characters of a line that gives author, place or day
HEAD = 8  # paragraphs, within which a text gives its day


def parse(page: Page, layout: Layout, link: Link | None) -> Document:
    """Return the document that a plain text is."""
    text = decode.text(page)
    if not text.strip():
        raise Unreadable("empty", "no text")
    if len(CONTROL.findall(text)) > FEW + MAX_CONTROL_SHARE * len(text):
        raise Unreadable("unsupported_type", "bytes that are no text")
    text = UNSEEN.sub("", text).replace("\r\n", "\n").replace("\r", "\n")
    return document(told(text, page, link), layout, link)


def told(text: str, page: Page, link: Link | None) -> Told:
    """Return what a text says: its headline stands apart from its paragraphs; what its giver calls it, and when, goes before."""
    parted = blocks(text)
    called, paragraphs = headline(parted)
    body = PART.join(paragraphs)
    day = None if link and link.published else day_given([line for block in parted for line in block], page.fetched_at.date())
    return Told(
        url=page.final_url,
        title=link.title if link and link.title else called,
        body=body,
        title_variants=(called,) if called else (),
        published=day,
        published_basis="text" if day else None,
        language=language.choose([], body),
    )


def day_given(paragraphs: list[str], fetched_on: date) -> str | None:
    """Return the day that the top of a text gives, as written: a line of little else before the first sentence, or what that opens with.

    A day after the text was fetched, or behind "until", is what the text tells of.
    """
    for paragraph in paragraphs[:HEAD]:
        written = paragraph if is_day(paragraph) else datelines.opening(paragraph)
        day = published.read(written) if written else None
        if day and day.on <= fetched_on and not datelines.is_ahead(paragraph):
            return written
        if STOP.search(paragraph) and len(paragraph.split()) >= SENTENCE:
            return None
    return None


def headline(parted: list[list[str]]) -> tuple[str | None, list[str]]:
    """Return the headline and the paragraphs after it; null and all of them where a text begins with a sentence, a list or an address."""
    lines = [(line, block[number + 1] if number + 1 < len(block) else None) for block in parted for number, line in enumerate(block)]
    every = [line for line, _ in lines]
    at = next((number for number, line in enumerate(every[:TOP]) if not LETTERHEAD.match(line) and not is_day(line)), None)
    if at is None or not (is_titular(every[at]) and is_parted(*lines[at])):
        return None, every
    told = any(STOP.search(line) and len(line.split()) >= SENTENCE for line in every[at + 1 : at + 1 + SOON])
    return (every[at], every[at + 1 :]) if told else (None, every)


def is_parted(line: str, following: str | None) -> bool:
    """Say whether what follows a line shows it for a headline: a blank line, a longer line, or one that gives author, place or day."""
    return following is None or len(following) > len(line) or UNDER_TITLE.match(following) is not None or is_day(following)


def is_titular(line: str) -> bool:
    """Say whether a line may be a headline: short, of a few words, and no sentence, row or item."""
    least, most = TITLE
    return len(line) <= most and len(line.split()) >= least and not (RUNS_ON.search(line) or CELL in line or MARK.match(line))


def is_day(line: str) -> bool:
    """Say whether a line gives a day and little else."""
    return len(line) <= DATE_LINE and date_in(line) is not None and not STOP.search(line)
