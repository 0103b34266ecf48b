"""The typed spans of a document, found once and shared by rules and slots, and the text as rules see it: each sum, count and time as marks."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from typing import TypeVar

from parsers.claims.jurisdictions.about import of_document
from parsers.claims.jurisdictions.publisher import at_home
from parsers.claims.sentences import cell_sums, cells, tables
from parsers.claims.sentences.cells import Cell
from parsers.model import Document, Money, Org, Place, Quantity, Span, Time
from parsers.values import orgs
from parsers.values.counts import prison, quantities
from parsers.values.geography import places
from parsers.values.sums import money
from parsers.values.times import dates

START = attrgetter("start")
Value = TypeVar("Value", Money, Time, Quantity, Place, Org)

MONEY, COUNT, TIME = "\ue000", "\ue001", "\ue002"  # private characters, as lexicon.toml names them
# of "10,000 GPUs" and "three data centres" the number alone is marked: the rules want to see what is counted
NUMBER = re.compile(r"[\d.,]*\d(?:\s(?:thousand|million|billion|trillion|lakh|crore)\b)?|[A-Za-z-]+")
MARK = re.compile(f"[{MONEY}{COUNT}{TIME}]")
NO_MARKS = str.maketrans(dict.fromkeys((MONEY, COUNT, TIME), " "))


@dataclass(frozen=True, slots=True)
class Spans:
    """Every value and name of a document, and its text with the values marked."""

    money: tuple[Money, ...]
    times: tuple[Time, ...]
    quantities: tuple[Quantity, ...]
    places: tuple[Place, ...]
    orgs: tuple[Org, ...]
    title_places: tuple[Place, ...]
    about: str | None  # the jurisdiction that the document is about
    spoken_of: frozenset[str]  # the jurisdictions that its title or its text names, and that one
    cells: tuple[Cell, ...]  # of its tables
    marked: str  # as long as the text, every character of a value its mark


def find_spans(document: Document) -> Spans:
    """Find every value and name of a document."""
    text = document.text
    bodies = orgs.find(text)
    named = _own(places.find(text), bodies)
    in_title = places.find(document.title or "")
    told_of, publisher = of_document(document, in_title, named, bodies), at_home(document)
    about = told_of or publisher  # where nobody is named, "the Government" is that of its readers
    read_sums = partial(money.find, jurisdiction=told_of, publisher_jurisdiction=publisher)
    in_cells = cells.find(text)
    headed = tuple(cell_sums.headed_sums(text, in_cells, read_sums))
    told_sums = tuple(sorted((*cell_sums.without_units(in_cells, read_sums(text)), *headed), key=START))
    sums = cell_sums.summed_across(text, in_cells, tables.summed(text, told_sums))
    of_cells = {each.start for each in headed}  # "2025" under "KSh million" is no year
    told = [each for each in dates.find(text, published=document.published_on, jurisdiction=about) if each.start not in of_cells]
    terms = dict(prison.find(text, told))
    times = tuple(each for each in told if each not in terms)
    taken = [*(Span(each.start, each.end) for each in sums), *(Span(each.start, each.end) for each in times)]
    counts = _with_terms(quantities.find(text, taken=taken), tuple(terms.values()))
    spoken_of = frozenset(code for code in (about, *(place.code for place in (*named, *in_title))) if code)
    return Spans(sums, times, counts, named, bodies, in_title, about, spoken_of, in_cells, marked(text, sums, counts, times))


def _own(named: Sequence[Place], bodies: Sequence[Org]) -> tuple[Place, ...]:
    """Return places but for those in the name of a body elsewhere: the "Council of Europe" is not the EU's, nor the "Bank of England" England's."""
    strange = {
        place.start
        for body in bodies
        if body.jurisdiction
        for place in inside(named, body.start, body.end)
        if body.jurisdiction == "INT" or body.jurisdiction != place.code
    }
    return tuple(place for place in named if place.start not in strange)


def _with_terms(counts: Sequence[Quantity], terms: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """Return counts with the terms in prison that none of them tells: "one to five years in prison" is told by a range."""
    others = [term for term in terms if not any(count.start < term.end and term.start < count.end for count in counts)]
    return tuple(sorted((*counts, *others), key=START)) if others else tuple(counts)


def marked(text: str, sums: Sequence[Money], counts: Sequence[Quantity], times: Sequence[Time]) -> str:
    """Return the text with its values as marks; offsets stay what they are."""
    characters = list(text.translate(NO_MARKS) if MARK.search(text) else text)
    for mark, values in ((TIME, times), (MONEY, sums)):
        for value in values:
            characters[value.start : value.end] = mark * (value.end - value.start)
    for count in counts:
        number = NUMBER.match(count.surface)
        length = number.end() if number else len(count.surface)
        characters[count.start : count.start + length] = COUNT * length
    return "".join(characters)


def inside(values: Sequence[Value], start: int, end: int) -> list[Value]:
    """Return the values that lie within a span; `values` are in the order of the text."""
    found = []
    at = bisect_left(values, start, key=START)
    while at < len(values) and values[at].start < end:
        if values[at].end <= end:
            found.append(values[at])
        at += 1
    return found
