"""The title: what the page's own record calls the headline, else the heading that its head confirms; the other forms are kept beside it.

On 134 of 135 news pages the right title is among these candidates, but none of the places is right on more than 74 %.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from parsers.formats.facts import Facts
from parsers.formats.surface import Surface

LONGEST = 500  # characters: more is no title
SEPARATORS = (" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " ― ", "--")
KICKER = re.compile(r"[^:]{2,40}:\s")
OURS = ("json-ld", "microdata", "meta:og:title", "meta:twitter:title", "title")  # where a site says what the page is called


@dataclass(frozen=True, slots=True)
class Title:
    """A title and its other forms."""

    text: str | None
    variants: tuple[str, ...]


def choose(facts: Facts, surface: Surface, selected: str | None, url: str) -> Title:
    """Return the title and all forms of it; what the source's own selector found goes before everything."""
    told = [fact for fact in facts.of("headline") if len(fact.says) <= LONGEST]
    called = {fact.says for fact in told}  # some put the title into the name of the application
    site = [fact.says for fact in facts.of("publisher") if fact.says not in called] + [urlsplit(url).netloc]
    by_origin = {fact.origin: without_site(fact.says, site) for fact in reversed(told)}
    head = [by_origin[origin] for origin in OURS if origin in by_origin]
    headings = surface.headings or printed(head, surface.near_heading)
    heading = confirmed(headings, head)
    headline = by_origin.get("json-ld")
    text = (
        selected
        or for_people(heading, by_origin)
        or (recorded(headline, heading, head) if headline else heading or best_of_head(head) or next(iter(headings), None))
    )
    whole = [fact.says for fact in facts.of("headline", "alternativeHeadline") if len(fact.says) <= LONGEST]
    others = [form for form in (*head, *by_origin.values(), *headings[:4], *whole) if form]
    return Title(text, tuple(dict.fromkeys([*([text] if text else []), *others])))


def for_people(heading: str | None, by_origin: dict[str, str]) -> str | None:
    """Return the title for sharing where heading, record and window have one in common and it is another: theirs is for search engines.

    Measured on news: so on 14 of the 21 pages where these three agree and that one does not.
    """
    shared = by_origin.get("meta:og:title")
    if heading is None or shared is None:
        return None
    searched = {key(by_origin.get(origin, "")) for origin in ("json-ld", "title")}
    return shared if searched == {key(heading)} and key(shared) != key(heading) and len(shared) > len(heading) // 3 else None


def printed(head: list[str], texts: tuple[str, ...]) -> tuple[str, ...]:
    """Return what stands for a heading on a page without one: a part of its title that is printed on a line of its own."""
    parts = {key(part): part for form in head for separator in (*SEPARATORS, ": ") for part in form.split(separator) if len(part) > 8}
    return tuple(dict.fromkeys(parts[key(text)] for text in texts if key(text) in parts))


def recorded(headline: str, heading: str | None, head: list[str]) -> str:
    """Return the record's headline as a reader would quote it: whole where it was cut, without the kicker that links leave out."""
    if headline.endswith(("...", "…")):
        cut = key(headline)
        headline = next((form for form in (heading, *head) if form and key(form).startswith(cut) and len(key(form)) > len(cut)), headline)
    if KICKER.match(headline):
        headline = next((form for form in head if form != headline and key(headline).endswith(key(form)) and len(form) > 15), headline)
    return headline


def confirmed(headings: tuple[str, ...], head: list[str]) -> str | None:
    """Return the heading that says what the head says; a site's name or a box's title is set as large on some pages."""
    if not head:
        return next(iter(headings), None)
    likeness, heading = max(
        ((max(alike(heading, form) for form in head), heading) for heading in headings), key=lambda pair: pair[0], default=(0, None)
    )
    if heading is None or likeness < 0.4:
        return None
    cased = next((form for form in head if key(form) == key(heading)), heading)
    return cased if heading.isupper() else heading


def best_of_head(head: list[str]) -> str | None:
    """Return the form that most of the head agrees with."""
    return max(head, key=lambda form: sum(key(form) == key(other) for other in head), default=None)


def alike(one: str, other: str) -> float:
    """Return how many words two titles share."""
    mine, theirs = set(re.findall(r"\w+", one.casefold())), set(re.findall(r"\w+", other.casefold()))
    return 1.0 if key(one) == key(other) else len(mine & theirs) / max(1, min(len(mine), len(theirs)), len(mine | theirs) / 2)


def without_site(title: str, site: list[str]) -> str:
    """Return a title without the name of the site behind it."""
    for separator in SEPARATORS:
        first, found, last = title.rpartition(separator)
        name = key(last)
        if found and len(first) > 8 and name and any(name in key(known) or (len(key(known)) > 2 and key(known) in name) for known in site):
            return without_site(first.rstrip(" |-–—·"), site)
    return title


@lru_cache(maxsize=2_000)  # the lines of a page are compared with title, standfirst and what others read
def key(text: str) -> str:
    """Return what two ways of writing one title have in common."""
    return re.sub(r"\W+", "", text).casefold()
