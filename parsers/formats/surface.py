"""What a page shows round its story, read before that is cleared away: headings, bylines, times, in the order in which they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from lxml.html import HtmlElement

from parsers.formats.facts import line
from parsers.formats.furniture import class_names, names, said
from parsers.formats.tree import parts, words

BYLINE = class_names("byline")
NO_BYLINE = class_names("no_byline")
STANDFIRST = class_names("standfirst")
NO_STANDFIRST = class_names("no_standfirst")
DATE = class_names("date")
MOST = 12  # of a kind: a list page has hundreds
LONGEST = 600
YEAR = re.compile(r"(?:19|20)\d\d")
SHORT = 90  # characters: a date line is no longer
AROUND = 40  # texts behind the heading among which its date line stands, and half as many before it


@dataclass(frozen=True, slots=True)
class Surface:
    """Texts by what they look like."""

    headings: tuple[str, ...]  # of the first rank
    bylines: tuple[str, ...]
    marked_authors: tuple[str, ...]  # rel=author
    times: tuple[str, ...]  # of <time>: for programs where it has that, else as shown
    dates: tuple[str, ...]  # of elements called so
    standfirsts: tuple[str, ...]  # of elements called so
    text: str  # all of it, on one line
    near_heading: tuple[str, ...]  # short texts, in their order behind the heading; then those before it, the nearest first
    beginnings: tuple[str, ...]  # of the longer texts, in the same order


def read(body: HtmlElement) -> Surface:
    """Return what a page shows."""
    bylines, dates, standfirsts = called(body)
    near = near_heading(body)
    return Surface(
        headings=kept(words(element) for element in body.iter("h1")),
        bylines=kept(bylines),
        marked_authors=kept(parts(element) for element in body.xpath(".//*[contains(concat(' ', @rel, ' '), ' author ')]")),
        times=kept(element.get("datetime") or parts(element) for element in body.iter("time")),
        dates=kept(dates),
        standfirsts=kept(standfirsts),
        text=line(words(body)),
        near_heading=kept((text.strip() for text in near if len(text) < SHORT), 2 * AROUND),
        beginnings=kept((text.strip()[:SHORT] for text in near if len(text) >= SHORT), 2 * AROUND),
    )


def called(body: HtmlElement) -> tuple[list[str], list[str], list[str]]:
    """Return the texts of elements that are called a byline, a date or a standfirst."""
    bylines: list[str] = []
    dates: list[str] = []
    standfirsts: list[str] = []
    for element in body.xpath(".//*[@class or @data-testid or @id]"):
        kind = looks_like(names(element))
        if kind == "byline" and len(bylines) < MOST:
            bylines.append(parts(element))
        elif kind == "date" and len(dates) < MOST and YEAR.search(text := parts(element)[:LONGEST]):
            dates.append(text)
        elif kind == "standfirst" and len(standfirsts) < MOST and element.find(".//img") is None:
            standfirsts.append(words(element))
    return bylines, dates, standfirsts


def near_heading(body: HtmlElement) -> list[str]:
    """Return the texts that stand behind the first heading, then those before it, the nearest first; without a heading, the first ones."""
    before: list[str] = []
    after: list[str] = []
    seen = False
    for element in body.iter():
        seen = seen or element.tag == "h1"
        side = after if seen else before
        side.extend(text for text in (element.text, element.tail) if text and not text.isspace())
        if len(after) > AROUND:
            break
    return after[:AROUND] + before[: -AROUND // 2 : -1] if seen else before[:AROUND]


@lru_cache(maxsize=20_000)
def looks_like(called: str) -> str | None:
    """Return what an element's names say that it is: a byline, a date, a standfirst, or nothing of the kind."""
    told = said(called)
    if not BYLINE.isdisjoint(told):
        return "byline" if NO_BYLINE.isdisjoint(told) else None
    if not STANDFIRST.isdisjoint(told):
        return "standfirst" if NO_STANDFIRST.isdisjoint(told) else None
    return "date" if not DATE.isdisjoint(told) else None


def kept(texts: Iterable[str], most: int = MOST) -> tuple[str, ...]:
    """Return the texts that have something to say, each once."""
    shown = (line(text) for text in texts if text and len(text) <= LONGEST)
    return tuple(islice(dict.fromkeys(filter(None, shown)), most))
