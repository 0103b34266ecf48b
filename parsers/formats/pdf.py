"""PDF: a release as it was printed, as text in reading order. Headings and list items stand alone; pages keep their offsets.

    pypdf ──► pdf_lines (what is written where) ──► pdf_text (paragraphs, whole words) ──► title, date, text

Nothing is recognised in images.
"""

from __future__ import annotations

import io
import logging
import re
import struct
import zlib
from collections.abc import Iterable
from typing import NamedTuple

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from parsers.formats import pdf_lines, pdf_text
from parsers.formats.near_date import date_in
from parsers.formats.pdf_lines import Line
from parsers.formats.snippet import plain
from parsers.formats.told import PART, Told, document
from parsers.model import Document, Layout, Link, Page, Unreadable

# what it repairs on the way is none of a reader's business; what it cannot, it raises
logging.getLogger("pypdf").setLevel(logging.ERROR)

MAX_PAGES = 300
MAX_CONTENT = 10_000_000  # bytes of drawing instructions; a page of text has some 20,000

# what pypdf lets through of broken files, met while fuzzing it; anything else is a fault of ours
FAULTS = (
    PyPdfError, ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError, AssertionError, NotImplementedError,
    OSError, zlib.error, struct.error,
)  # fmt: skip

_NO_TITLE = re.compile(
    r"^(?:microsoft word.*|untitled.*|.*\.(?:docx?|pdf|indd|pptx?|hwpx?|odt|rtf|qxd)|\W*|document\d*|(?:slide|page) ?\d*)$", re.IGNORECASE
)
_CONTACT = re.compile(
    r"^(?:(?:media|press|news) (?:contacts?|enquir|inquir|office)|contacts?(?: for the (?:press|media))?:?$)", re.IGNORECASE
)
_LETTERHEAD = re.compile(
    r"^(?:(?:press|news|media) (?:release|statement|notice)|for immediate release.*|news|release|statement|embargo.*)$", re.IGNORECASE
)


def parse(page: Page, layout: Layout, link: Link | None) -> Document:
    """Return the text of a PDF and what it says about itself."""
    reader = opened(page.body)
    pages, whole = lines_of(reader)
    lines = list(pdf_lines.without_margins(pages, [height(reader, number) for number in range(len(pages))]))
    if not lines:
        raise Unreadable("no_content", f"{len(reader.pages)} pages without a text: images of one, perhaps")
    common = pdf_text.measure(lines)
    paragraphs = list(pdf_text.paragraphs(lines, common))
    title, variants, first = titled(paragraphs, common, properties_title(reader))
    body, offsets = written(without_ends(paragraphs[first:]) or paragraphs, len(pages), common)
    day = next((found for paragraph in paragraphs[:15] if (found := date_in(" ".join(line.text for line in paragraph)))), None)
    told = Told(
        url=page.final_url,
        title=title,
        body=body,
        title_variants=variants,
        published=day,
        published_basis="text" if day else None,
        language=language(reader),
        completeness="full" if whole else "partial",
        pages=offsets,
    )
    return document(told, layout, link)


def opened(body: bytes) -> PdfReader:
    """Open a PDF; raise Unreadable (malformed) for one that is broken beyond use or locked."""
    try:
        reader = PdfReader(io.BytesIO(body))
        if reader.is_encrypted and not reader.decrypt(""):  # most are locked against changes only, and open without a password
            raise Unreadable("malformed", "a PDF that wants a password")
        if not len(reader.pages):
            raise Unreadable("malformed", "a PDF without pages")
    except FAULTS as error:
        raise Unreadable("malformed", f"a broken PDF: {type(error).__name__} {error}"[:300]) from error
    return reader


def lines_of(reader: PdfReader) -> tuple[list[list[Line]], bool]:
    """Return the lines of each page, and whether every page could be read; a broken page costs itself only."""
    pages: list[list[Line]] = []
    whole = len(reader.pages) <= MAX_PAGES
    left = MAX_CONTENT
    for number in range(min(len(reader.pages), MAX_PAGES)):
        try:
            page = reader.pages[number]
            drawn = page.get_contents()
            left -= len(drawn.get_data()) if drawn is not None else 0
            readable = left >= 0
            lines = pdf_lines.of_page(page, number) if readable else []
        except FAULTS:
            readable, lines = False, []
        pages.append(lines)
        whole = whole and readable
    return pages, whole


def height(reader: PdfReader, number: int) -> float:
    """Return a page's height in points, A4's where it does not say."""
    try:
        return float(reader.pages[number].mediabox.height) or 842.0
    except FAULTS:
        return 842.0


def properties_title(reader: PdfReader) -> str | None:
    """Return the title that the file's properties give, unless a program made it up."""
    try:
        said = plain(str((reader.metadata and reader.metadata.title) or ""), markup=False)
    except FAULTS:
        return None
    return said if said and not _NO_TITLE.match(said) else None


def language(reader: PdfReader) -> str | None:
    """Return the language that the file is marked with."""
    try:
        said = str(reader.root_object.get("/Lang") or "")
    except FAULTS:
        return None
    return said if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", said) else None


def without_ends(paragraphs: list[list[Line]]) -> list[list[Line]]:
    """Leave out the line of the date under the title, and whom the press may call, at the end."""
    texts = [" ".join(line.text for line in paragraph) for paragraph in paragraphs]
    dates = [text for text in texts[:2] if len(text) < 80 and date_in(text) and not text.endswith(".")]
    start = texts.index(dates[-1]) + 1 if dates else 0
    end = next((n for n in range(len(texts) - 1, max(len(texts) - 8, start), -1) if _CONTACT.match(texts[n])), len(texts))
    return paragraphs[start:end]


class Heading(NamedTuple):
    """A paragraph at the top of the first page."""

    number: int
    text: str
    line: Line


def titled(paragraphs: list[list[Line]], common: pdf_text.Print, said: str | None) -> tuple[str | None, tuple[str, ...], int]:
    """Return the title, its variants, and where the text begins after it and the letterhead.

    What is printed largest at the top is the title; the file's own word for it is one more name, and the title where nothing stands out.
    """
    top = [Heading(n, " ".join(line.text for line in lines), lines[0]) for n, lines in enumerate(paragraphs[:12]) if lines[0].page == 0]
    stand_out = [heading for heading in top if heading.line.size > 1.12 * common.size or heading.line.bold]
    large = [heading for heading in stand_out if len(heading.text) > 12 and not _LETTERHEAD.match(heading.text)]
    printed = max(large, key=lambda heading: (heading.line.size, -heading.number), default=None)
    if said and (same := next((entry for entry in top if folded(entry.text) == folded(said)), None)):
        printed = same
    if printed is None:
        return said, (), 0
    # a letterhead is short; where whole paragraphs stand above the largest print, it is a heading within the text
    if any(len(heading.text) > 120 or heading.text.endswith(".") for heading in top[: printed.number]):
        return said, (printed.text,), 0
    return printed.text, (said,) if said else (), printed.number + 1


def folded(text: str) -> str:
    """Return a title's letters and digits alone, for comparison."""
    return re.sub(r"\W+", "", text.casefold())


def written(paragraphs: Iterable[list[Line]], pages: int, common: pdf_text.Print) -> tuple[str, tuple[int, ...]]:
    """Return the text of paragraphs, and where in it each page begins; a page without text begins where the next one does."""
    texts: list[str] = []
    starts: dict[int, int] = {}
    at = 0
    for paragraph in paragraphs:
        text = ""
        for line in paragraph:
            text = pdf_text.join(text, line.text, common.words) if text else line.text
            starts.setdefault(line.page, at + len(text) - len(line.text))
        texts.append(text)
        at += len(text) + len(PART)
    following = max(at - len(PART), 0)
    offsets = [following := starts.get(number, following) for number in reversed(range(pages))]
    return PART.join(texts), tuple(reversed(offsets))
