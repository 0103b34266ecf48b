"""Readers of values on texts that repeat what makes them look again: a text four times as long is to take four times as long."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from benchmarks.lengths import long
from benchmarks.measure import Figure, in_turns
from parsers.values import orgs
from parsers.values.counts import counts_left_open, quantities, votes
from parsers.values.geography import places
from parsers.values.sums import money
from parsers.values.times import dates
from parsers.values.voices import attribution

SHORT, TIMES = 30_000, 4  # characters; how much longer the other text is
READERS: dict[str, Callable[[str], object]] = {
    "attribution": attribution.find,
    "dates": lambda text: dates.find(text, published=date(2025, 6, 4)),
    "money": money.find,
    "money at home": lambda text: money.find(text, jurisdiction="CL"),
    "orgs": orgs.find,
    "places": places.find,
    "code_of": places.code_of,
    "quantities": quantities.find,
    "counts left open": lambda text: counts_left_open.find(text, (), [(at, at + 1) for at in range(0, len(text), 20)]),
    "votes": lambda text: list(votes.find(text)),
}
LONG = {  # pieces that are repeated
    "capitals": "Aaa Bbb Ccc ",
    "capitals only": "AAA BBB CCC ",
    "capitals and small words": "Aaa of Bbb and the Ccc ",
    "capitals with hyphens": "Aaa-Bbb ",
    "one word of capitals": "A",
    "one word of capitals and hyphens": "AA-",
    "quotations never closed": "“A ",
    "initials": "A. B. C. ",
    "lines of capitals": "AAA BBB\n",
    "pesos of two countries": "Mexico 5 pesos, Chile 6 pesos; ",
    "cells": "Fine | $5 million | ",
    "bodies": "Ministry of Aaa and Bbb ",
    "acronyms": "Aaa Bbb (AB) ",
    "tallies": "voted 35-2 in 5, ",
    "single units": "a gigawatt, ",
    "a capital of an emirate": "Abu Dhabi and ",
    "sums with one mark": "5 million and 3 million euros ",
    "counts": "12 to 15 GPUs and 3 GW of 40 firms, ",
    "what people said": "“We act,” said Jo Roe of the port. ",
    "what was said on a day": "Roe told reporters on Monday that it works, ",
}


def figures() -> Iterator[Figure]:
    """Yield, for each reader of values, by how much more a character costs in the long text than in the short one where that is worst."""
    for name, reader in READERS.items():
        growth = {piece: _growth(reader, text) for piece, text in LONG.items()}
        worst = max(growth, key=lambda piece: growth[piece])
        yield Figure(f"growth of {name}", growth[worst], "of a character's cost", f"{TIMES * SHORT:,} characters beside {SHORT:,}: {worst}")


def _growth(reader: Callable[[str], object], piece: str) -> float:
    """Return what a character of a long text costs beside one of a short text."""
    short, longer = long(piece, SHORT), long(piece, TIMES * SHORT)
    costs = in_turns({"short": lambda: reader(short), "longer": lambda: reader(longer)})
    return costs["longer"] / costs["short"] / TIMES
