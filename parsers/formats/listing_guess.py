"""The stories that an unknown list page links to, by what lists have in common.

A story's link stands in the main part, leads to the same site, and has a title of several words or an address as stories have.
Its card is the largest element around it in which no other story is linked: the date stands there, or just before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from bs4 import BeautifulSoup, Tag

from parsers.formats import address
from parsers.formats.near_date import date_in
from parsers.formats.snippet import plain
from parsers.model import Link

MAX_LINKS = 5_000
HEADINGS = ["h1", "h2", "h3", "h4", "h5"]
MAX_CARD = 6  # elements between a link and its card

_ASIDE = (
    "nav, aside, form, script, style, noscript, template, svg, [hidden], [aria-hidden=true], [role=navigation], "
    "body > header, body > footer"
)
_MAIN = "main, [role=main], #main, #content, #main-content, .main-content"
_CONTROL = re.compile(
    r"^(?:\W*|\d+|(?:read|learn|see|view|show|load) (?:more|all)\b.*|more|next|previous|prev|older|newer|first|last|back|home"
    r"|print|share|sort|filter|search|subscribe|rss|log ?in|sign (?:in|up)|skip to.*|(?:next|previous) (?:page|month|week|day))\W*$",
    re.IGNORECASE,
)
# a date, a long number, a slug of several words, or an identifier in the query
_STORY_ADDRESS = re.compile(r"/(?:19|20)\d\d[/-]?\d\d|\d{5,}|/[^/?_-]+(?:[-_][^/?_-]+){3}|[?&]\w{0,20}(?:id|no|idx|seq)=\d", re.IGNORECASE)
_EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


def links(soup: BeautifulSoup, page_url: str) -> Iterator[Link]:
    """Guess which links of a page are stories; where none looks like one, any of its main part that is no control."""
    for element in soup.select(_ASIDE):
        element.decompose()
    anchors: dict[str, list[Tag]] = {}
    here = address.canonical(page_url)
    for anchor in (soup.select_one(_MAIN) or soup).find_all("a", href=True, limit=MAX_LINKS):
        joined = address.join(page_url, str(anchor["href"]))
        url = address.canonical(joined) if joined else None
        if url and url != here and address.same_site(url, page_url):
            anchors.setdefault(url, []).append(anchor)
    titles = {url: title_of(found) for url, found in anchors.items()}
    stories = {url for url in anchors if is_story(url, titles[url], anchors[url])}
    stories = stories or {url for url in anchors if not _CONTROL.match(titles[url] or "")}
    shared = ancestors(anchors, stories)
    dates = {url: date_near(found, shared) for url, found in anchors.items() if url in stories}
    yield from (Link(url, title=titles[url], published=dates[url], found_in="listing") for url in of_the_list(dates))


def of_the_list(dates: dict[str, str | None]) -> list[str]:
    """Leave out undated links whose addresses look unlike those of dated ones, where most are dated: they are sections."""
    dated = [url for url in dates if dates[url]]
    if len(dated) < max(2, len(dates) / 2):
        return list(dates)
    shapes = {shape(url) for url in dated}
    return [url for url in dates if dates[url] or shape(url) in shapes]


def shape(url: str) -> str:
    """Return what the addresses of a list's stories have in common: the path without its numbers and without the story's own name.

    >>> shape("https://a.example/2025/08/06/some-story/"), shape("https://a.example/bbs/view.do?id=7")
    ('#/#/#/', 'bbs/view.do')
    """
    folder, _, name = urlsplit(url).path.strip("/").rpartition("/")
    return re.sub(r"\d+", "#", f"{folder}/{'' if re.search('[-_0-9]', name) else name}")


def title_of(anchors: list[Tag]) -> str | None:
    """Return the best name that a page's links to one story give it: a heading's before the longest, never "read more"."""
    for anchor in anchors:
        if (heading := anchor.find(HEADINGS)) and (text := plain(heading.get_text(" "), markup=False)):
            return text
    named = [(in_heading(anchor), name_of(anchor)) for anchor in anchors]
    said = [(heading, text) for heading, text in named if text and not _CONTROL.match(text)]
    return max(said, key=lambda pair: (pair[0], len(pair[1])))[1][:500] if said else named[0][1]


def name_of(anchor: Tag) -> str | None:
    """Return a link's text, or what it says to those who do not see it where it is an empty overlay."""
    said = anchor.get_text(" ").strip() or anchor.get("aria-label") or anchor.get("title") or ""
    return plain(str(said), markup=False)


def in_heading(anchor: Tag) -> bool:
    """Tell whether a link stands in a heading."""
    return anchor.find_parent(HEADINGS) is not None


def is_story(url: str, title: str | None, anchors: list[Tag]) -> bool:
    """Tell a story's link from a section's or a button's."""
    if not title or _CONTROL.match(title):
        return False
    if len(title.split()) >= 5 or len(_EAST_ASIAN.findall(title)) >= 10:
        return True
    return len(title.split()) >= 2 and (any(in_heading(anchor) for anchor in anchors) or _STORY_ADDRESS.search(url) is not None)


def ancestors(anchors: dict[str, list[Tag]], stories: set[str]) -> dict[int, int]:
    """Count, by element, how many stories are linked within it, as far up as cards reach."""
    within: dict[int, set[str]] = {}
    for url in stories:
        for anchor in anchors[url]:
            for element in [anchor, *anchor.parents][: MAX_CARD + 1]:
                within.setdefault(id(element), set()).add(url)
    return {element: len(urls) for element, urls in within.items()}


def date_near(anchors: list[Tag], shared: dict[int, int]) -> str | None:
    """Return the date on a story's card as written, or the one that stands just before the card; null where neither has one."""
    for anchor in anchors:
        card = anchor
        for element in [*anchor.parents][:MAX_CARD]:
            if shared.get(id(element), 0) != 1 or element.name in {"body", "html", "main", "[document]"}:
                break
            card = element
        if (time := card.find("time")) and (written := time.get("datetime") or time.get_text()):
            return plain(str(written), markup=False)
        before = card.find_previous_sibling()
        alone = [card] if before is None or id(before) in shared else [card, before]
        if found := next((found for element in alone if (found := date_in(element.get_text(" ")))), None):
            return found
    return None
