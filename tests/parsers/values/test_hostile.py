"""Texts that nobody wrote for readers: every reader of values ends soon and raises nothing."""

import gc
import time
from collections.abc import Callable, Iterator
from datetime import date

import pytest

from parsers.values import orgs
from parsers.values.counts import counts_left_open, quantities, votes
from parsers.values.geography import places
from parsers.values.sums import money
from parsers.values.times import dates
from parsers.values.voices import attribution

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
TEXTS = {
    "digits": "1" * 5000,
    "groups": "1,234" * 1000,
    "number words": "one and " * 700,
    "one word": "five " * 1000,
    "dollars": "$1 " * 1500,
    "brackets": "(" * 5000,
    "quotes": "“a” " * 1200,
    "capitals": "Aaa and Bbb, " * 400,
    "months": "May " * 1200,
    "years": "2025-" * 1000,
    "vague": "tens of " * 600,
    "ministries": "Ministry of " * 400,
    "said": "said that " * 500,
    "hyphens": ("Ministry of A" + "-A" * 60 + ", B") * 40,
    "apostrophes": "Court of O" + "'a" * 2500,
    "spaces behind numbers": ("$5" + " " * 60 + "(") * 80,
    "spaces behind verbs": "said" + " " * 5000 + ",",
    "white": " \n" * 2500,
    "no text": "\x00\ufffd\u202e",
    "last day": "9999-12-31 after 2999-12-31, 31.12.9999 and after 1.1.0001",
    "pesos of two countries": "Mexico 5 pesos, Chile 6 pesos; " * 200,
    "each": "$5 each " * 900,
    "parts": "5 million of the " * 400,
    "of which": "$5bn, of which 5m " * 400,
    "brackets behind numbers": "5 yen ($1) and 5 ($1) " * 300,
    "moved": "delayed from 2026 to 2027, " * 300,
    "foreign magnitudes": "5 Mrd. Mio. " * 500,
}


@pytest.fixture(autouse=True)
def _without_what_others_left() -> Iterator[None]:
    """Let the garbage collector pass over what other tests have left: searching that took most of the time that a reader was given."""
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.parametrize("text", list(TEXTS.values()), ids=list(TEXTS))
@pytest.mark.parametrize("reader", list(READERS))
def test_a_reader_ends_soon_whatever_it_reads(reader: str, text: str):
    begun = time.process_time()

    READERS[reader](text)

    assert time.process_time() - begun < 2


LONG = {
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


@pytest.mark.parametrize("piece", list(LONG.values()), ids=list(LONG))
@pytest.mark.parametrize("reader", list(READERS))
def test_a_text_four_times_as_long_takes_about_four_times_as_long(reader: str, piece: str):
    def spent(characters: int) -> float:
        text = piece * (characters // len(piece))
        begun = time.process_time()
        READERS[reader](text)
        return time.process_time() - begun

    assert any(spent(120_000) < 8 * spent(30_000) + 0.15 for _ in range(3))  # other work on the machine may slow one of them
