"""When a page was published: every place that says so is a candidate, one rule chooses, and the choice keeps its origin."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from parsers.formats import datelines, published
from parsers.formats.facts import Facts
from parsers.formats.published import Read
from parsers.formats.surface import YEAR, Surface
from parsers.model import Layout, Link

IN_URL = re.compile(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=\D|$)")
# what tells of a change and not of the publication: read last
CHANGED = re.compile(
    r"updated?|modified|revised|reviewed|수정|更新|geändert|aktualisiert|mis(?:e)? à jour|modifié|actualizad|atualizad|aggiornat|bijgewerkt|güncelle|zaktualizowan|"
    r"oppdatert|opdateret|uppdaterad|изменен|обновлен",
    re.IGNORECASE,
)
NEAR_DAYS = 1  # two places mean the same moment in two zones
MISPRINT = timedelta(days=366)
RECENT = timedelta(days=31)  # in which most pages are fetched
GIVEN = "given"  # where a day comes from that somebody says on the command line
SHOWN = frozenset({"time", "date", "text"})  # in the body, where other days stand too


@dataclass(frozen=True, slots=True)
class Dated:
    """A date as read, and where."""

    when: Read
    basis: str


def choose(candidates: Iterable[tuple[str, str]], layout: Layout, language: str | None, fetched_on: date) -> Dated | None:
    """Return the first date of the most explicit place; of places that mean the same day, the one that knows the time and its zone.

    What the body shows of a day after the page was fetched is what the page tells of, and never when it was published; what the
    page declares may lie a little ahead, but a year ahead it is a misprint.
    """
    latest = fetched_on + timedelta(days=NEAR_DAYS)
    readings = ((basis, read(written, layout, language, latest)) for basis, written in candidates)
    found = [Dated(when, basis) for basis, when in readings if when and when.on <= (latest if basis in SHOWN else latest + MISPRINT)]
    if not found:
        return None
    same = [other for other in found if is_near(found[0].when.on, other.when.on)]
    return max(same, key=lambda other: knowledge(other.when))


def read(written: str, layout: Layout, language: str | None, latest: date) -> Read | None:
    """Read a date of a page; of "03/04/2026" at an outlet of which nobody knows how it writes, the month first where only that has just been."""
    month_first = layout.jurisdiction in {"US", "PH"} or (language or "").replace("_", "-").lower() == "en-us"
    when = published.read(written, layout.time_zone, month_first=month_first)
    if when is None or when.on <= latest or layout.jurisdiction or month_first or not (language or "en").lower().startswith("en"):
        return when
    other = published.read(written, layout.time_zone, month_first=True)
    return other if other and latest - RECENT <= other.on <= latest else when


def candidates(facts: Facts, surface: Surface, selected: list[str], url: str, link: Link | None) -> Iterator[tuple[str, str]]:
    """Yield what is written of the date and where, the most explicit place first."""
    yield from (("layout", text) for text in selected)
    yield from ((fact.origin, fact.says) for fact in facts.of("datePublished"))
    yield from ((fact.origin, fact.says) for fact in facts.of("dateCreated"))
    linked = [(link.found_in or "feed", link.published)] if link and link.published else []
    yield from (told for told in linked if told[0] == GIVEN)  # whoever hands in a page knows better than a day somewhere in its body
    shown = [("time", text) for text in surface.times[:2]] + [("date", text) for text in surface.dates[:2]]
    shown += [("text", text) for text in texts(surface)]
    yield from sorted(shown, key=lambda told: 2 * (told[0] == "text" and datelines.is_told(told[1])) or CHANGED.search(told[1]) is not None)
    if match := IN_URL.search(url):
        yield "url", "-".join(match.groups())
    yield from (told for told in linked if told[0] != GIVEN)


def texts(surface: Surface) -> Iterable[str]:
    """Return the texts round the heading that name a year: labelled ones, datelines, then the others; none of what lies ahead."""
    near = [text for text in surface.near_heading if YEAR.search(text) and not datelines.is_ahead(text)]
    openings = [told for text in surface.beginnings if YEAR.search(text) and (told := datelines.opening(text))]
    labelled = [text for text in near if datelines.LABEL.match(text) and datelines.opening(text)]
    placed = [told for told in openings if published.place_of(told) != (0, len(told))]
    return dict.fromkeys([*labelled, *placed, *near, *openings])  # in a history each paragraph opens with a day alone


def is_near(one: date, other: date) -> bool:
    """Say whether two days are the same, or would be in another zone."""
    return abs((one - other).days) <= NEAR_DAYS


def knowledge(when: Read) -> int:
    """Return how much is known of a moment: a day, a clock, an instant."""
    return 2 * (when.at is not None) + (when.precision in {"minute", "second"})
