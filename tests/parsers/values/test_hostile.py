"""Texts that nobody wrote for readers: every reader of values ends soon and raises nothing."""

import time
from collections.abc import Callable
from datetime import date

import pytest

from parsers.values import attribution, dates, money, orgs, places, quantities

READERS: dict[str, Callable[[str], object]] = {
    "attribution": attribution.find,
    "dates": lambda text: dates.find(text, published=date(2025, 6, 4)),
    "money": money.find,
    "orgs": orgs.find,
    "places": places.find,
    "code_of": places.code_of,
    "quantities": quantities.find,
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
    "last day": "9999-12-31 after 2999-12-31",
}


@pytest.mark.parametrize("text", list(TEXTS.values()), ids=list(TEXTS))
@pytest.mark.parametrize("reader", list(READERS))
def test_a_reader_ends_soon_whatever_it_reads(reader: str, text: str):
    begun = time.process_time()

    READERS[reader](text)

    assert time.process_time() - begun < 2
