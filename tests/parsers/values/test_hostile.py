"""Texts that nobody wrote for readers: every reader of values ends soon and raises nothing."""

import gc
from collections.abc import Iterator

import pytest

from benchmarks.growth import READERS
from tests.conftest import CpuSeconds

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
def test_a_reader_ends_soon_whatever_it_reads(reader: str, text: str, cpu_s: CpuSeconds):
    with cpu_s(0.5):
        READERS[reader](text)
