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
HEAD = 8  # lines, within which a text gives its day
BESIDE_DAY = re.compile(  # what may stand beside the day of publication, names aside
    r"\b(?:by|embargo(?:ed)?|until|(?:press|news|media) (?:release|statement|notice)|for immediate release|(?:date|last|first|published|posted|updated|issued|released?)"
    r"|on|at|a\.?m|p\.?m|of|the|and|min(?:ute)?s? read)\b",
    re.IGNORECASE,
)
WORD = re.compile(
    r"(?<![^\W\d_])(?:[a-z]{2,}|(?:Deadline|Comments?|Founded|Minutes|Meeting|Valid|Effective|Due|Closes?|Opens?|Since|From|Until|Before|After)\b)"
)


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


def day_given(lines: list[str], fetched_on: date) -> str | None:
    """Return the day that the top of a text gives for its own, as written: behind a label that says so, else by a dateline, a letterhead or a byline.

    A day after the text was fetched is what the text tells of; so are those of comments that close, meetings and foundings.
    """
    top = lines[: next((number for number, line in enumerate(lines[:HEAD]) if is_sentence(line)), HEAD) + 1]
    openings = [datelines.opening(line) for line in top]
    labelled = sorted((told for told in openings if told and datelines.LABEL.match(told)), key=lambda told: "updated" in told.lower())
    others = (line if is_day(line) else told for line, told in zip(top, openings, strict=True))
    for written in (*labelled, *(each for each in others if each and is_of_publication(each))):
        day = published.read(written)
        if day and day.on <= fetched_on:
            return written
    return None


def is_sentence(line: str) -> bool:
    """Say whether a line is running text."""
    return STOP.search(line) is not None and len(line.split()) >= SENTENCE


def is_of_publication(line: str) -> bool:
    """Say whether nothing stands beside a day but names, a byline or a letterhead: "Jane Doe, 9 May 2026", "Press release | 9 May 2026"."""
    place = published.place_of(line)
    beside = f"{line[: place[0]]} {line[place[1] :]}" if place else line
    return not WORD.search(BESIDE_DAY.sub(" ", beside))


def headline(parted: list[list[str]]) -> tuple[str | None, list[str]]:
    """Return the headline and the paragraphs after it; null and all of them where a text begins with a sentence, a list or an address."""
    lines = [(line, block[number + 1] if number + 1 < len(block) else None) for block in parted for number, line in enumerate(block)]
    every = [line for line, _ in lines]
    at = next((number for number, line in enumerate(every[:TOP]) if not LETTERHEAD.match(line) and not is_day(line)), None)
    if at is None or not (is_titular(every[at]) and is_parted(*lines[at])):
        return None, every
    told = any(is_sentence(line) for line in every[at + 1 : at + 1 + SOON])
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
