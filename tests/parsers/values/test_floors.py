"""What the readers of values reach on the labelled cases beside this checkout, so that no change loses it unseen."""

import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[3]

FLOORS = {  # measured 2026-11 on the development cases, with some room
    ("money", "F1"): 0.91,
    ("money of newsquant", "F1"): 0.93,
    ("numbers of newsquant", "F1"): 0.86,
    ("dates", "F1"): 0.62,
    ("numbers", "F1"): 0.68,
    ("countries", "acc"): 0.96,
    ("factuality", "macroF1"): 0.51,
    ("attribution", "F1"): 0.59,
}
CEILINGS = {("money", "wrong"): 0.02, ("countries", "wrong"): 0.003}


@cache
def scored(shared: Path, cases: str) -> str:
    """What the scorer says of a reader, asked once for all of its figures."""
    kind, _, source = cases.partition(" of ")
    command = [sys.executable, str(shared / "eval/values/score.py"), kind, "dev", f"adapters:{kind}", "--src", source or "."]
    return subprocess.run(command, cwd=HOUSE / "benchmarks", capture_output=True, text=True, check=True, timeout=120).stdout


def measured(shared: Path, cases: str, what: str) -> float:
    answer = scored(shared, cases)
    found = re.search(rf"(?<!\w){what}=([\d.]+)", answer)
    assert found, answer
    return float(found[1])


@pytest.mark.parametrize(("cases", "what"), list(FLOORS))
def test_a_reader_keeps_its_floor(shared: Path, cases: str, what: str):
    assert measured(shared, cases, what) >= FLOORS[cases, what]


@pytest.mark.parametrize(("cases", "what"), list(CEILINGS))
def test_silent_errors_stay_rare(shared: Path, cases: str, what: str):
    assert measured(shared, cases, what) <= CEILINGS[cases, what]
