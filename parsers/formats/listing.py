"""A page that lists pages: by the site's own selectors, from its inline script, or by what lists have in common.

    layout.entry         ──► one link for each repeated element
    layout.entry_script  ──► one link for each row that the page's script would write (the list of a Korean ministry)
    neither, or they stopped matching ──► listing_guess: links of the main part that look like stories

A list's further pages are not walked: its first page is its news.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, zip_longest

from bs4 import BeautifulSoup, Tag

from parsers.formats import address, decode, listing_guess
from parsers.formats.near_date import date_in
from parsers.formats.snippet import plain
from parsers.model import Layout, Link, Listing, Page, Unreadable

MAX_CHARACTERS = 2_000_000  # of markup; a list's news stands at its top
MAX_ENTRIES = 2_000

_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})|%u([0-9a-fA-F]{4})|\\(.)", re.DOTALL)


def links(page: Page, layout: Layout) -> Listing:
    """Return a link for each entry of a list, each once, in the page's order."""
    text = decode.text(page)
    if not text.strip():
        raise Unreadable("empty", "a page without a character in it")
    if "<" not in text:
        raise Unreadable("unsupported_type", "a text without links in it")
    whole = len(text) <= MAX_CHARACTERS
    text = text[:MAX_CHARACTERS]
    known = tuple(name for name in ("entry", "entry_script") if getattr(layout, name) is not None)
    found = list(by_layout(text, page, layout)) if known else []
    missed = () if found else known
    if not found:
        # a known layout that matches nothing is a changed site: what a guess finds is worth keeping, and is not the whole
        found = list(listing_guess.links(BeautifulSoup(text, "lxml"), page.final_url))
    unique = list({link.url: link for link in reversed(found)}.values())[::-1]
    lacks = f"longer than {MAX_CHARACTERS:,} characters or {MAX_ENTRIES:,} entries" if not whole or len(unique) > MAX_ENTRIES else None
    return Listing(tuple(unique[:MAX_ENTRIES]), "partial" if lacks or missed else "full", missed=missed, lacks=lacks)


def by_layout(text: str, page: Page, layout: Layout) -> Iterator[Link]:
    """Read a list as its source file says."""
    if layout.entry_script is not None:
        yield from of_script(text, page.final_url, layout.entry_script, layout.entry_link)
    if layout.entry is not None:
        for entry in BeautifulSoup(text, "lxml").select(layout.entry, limit=MAX_ENTRIES + 1):
            if link := of_entry(entry, page.final_url, layout):
                yield link


def of_entry(entry: Tag, base: str, layout: Layout) -> Link | None:
    """Make a link of one repeated element; null where it has none to the web."""
    anchor = entry.select_one(layout.entry_link) if layout.entry_link else entry if entry.name == "a" else entry.find("a", href=True)
    url = address.join(base, str(anchor.get("href") or "")) if isinstance(anchor, Tag) else None
    if url is None or not isinstance(anchor, Tag):
        return None
    heading = entry.select_one(layout.entry_title) if layout.entry_title else anchor
    dated = entry.select_one(layout.entry_published) if layout.entry_published else entry
    return Link(
        url=address.canonical(url),
        title=plain(heading.get_text(" "), markup=False) if heading else None,
        published=published(dated, whole=layout.entry_published is not None),
        found_in="listing",
    )


def published(element: Tag | None, *, whole: bool) -> str | None:
    """Return an element's date as written: in a <time>, in its text; all its text where the source file says that it is the date."""
    if element is None:
        return None
    for dated in [element, *element.find_all("time", limit=1)]:
        if value := dated.get("datetime") or (dated.get("content") if whole else None):
            return plain(str(value), markup=False)
    text = plain(element.get_text(" "), markup=False)
    return date_in(text) or (text[:100] if whole and text else None)


def of_script(text: str, base: str, pattern: str, template: str | None) -> Iterator[Link]:
    """Read rows out of inline script with a source file's expression.

    Its groups `url`, `title` and `published` are met in one match per row, or one by one as columns of the same length. `url` may be
    the identifier alone, put into the source file's `entry_link` at {url}.
    """
    # the whole page, since the identifiers may stand in the links that the script fills with titles
    matches = list(islice(re.compile(pattern, re.DOTALL).finditer(text), 4 * MAX_ENTRIES))
    rows = [match.groupdict() for match in matches]
    if any(row.get("url") is None for row in rows):
        columns = {key: [row[key] for row in rows if row[key] is not None] for key in rows[0]}
        rows = [dict(zip(columns, values, strict=True)) for values in zip_longest(*columns.values())]
    for row in rows:
        identifier = row.get("url")
        url = address.join(base, template.replace("{url}", identifier) if template else identifier) if identifier else None
        if url:
            yield Link(
                address.canonical(url),
                title=plain(unescaped(row.get("title"))),
                published=plain(unescaped(row.get("published"))),
                found_in="listing",
            )


def unescaped(literal: str | None) -> str | None:
    """Return what a JavaScript string says, with or without unescape()."""
    if literal is None:
        return None
    return _ESCAPE.sub(lambda escape: chr(int(escape[1] or escape[2], 16)) if escape[1] or escape[2] else escape[3], literal)
