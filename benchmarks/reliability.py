"""docs/claims.md, "How sure": what a confidence was worth on documents that the weights had not seen. `make docs` makes the table again.

The figures stand in parsers/claims/kinds/weights.json beside the weights that they belong to; a test keeps the page current.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from parsers.claims.kinds.rerank import WEIGHTS

HOUSE = Path(__file__).parents[1]
PAGE = HOUSE / "docs" / "claims.md"
BEGINS, ENDS = "<!-- made by `make docs` (python -m benchmarks.reliability): do not edit -->\n", "<!-- to here -->\n"


def table(weights: Mapping[str, Any]) -> str:
    """Return the reliability table: tenths of confidence, and how many of a hundred claims are right in each."""
    bands = sorted((float(band), share) for band, share in weights["calibrated"].items())
    rows = [f"| {band:.1f} to {band + 0.1:.1f} | {100 * share:.0f} |\n" for band, share in bands]
    return "| confidence | right, of 100 |\n|---|---|\n" + "".join(rows)


def renewed(page: str, weights: Mapping[str, Any]) -> str:
    """Return a page with today's table in its place."""
    place = re.compile(re.escape(BEGINS) + ".*?" + re.escape(ENDS), re.DOTALL)
    return place.sub(lambda _: f"{BEGINS}\n{table(weights)}\n{ENDS}", page)


def current() -> str:
    """Return docs/claims.md as it ought to be today."""
    return renewed(PAGE.read_text(encoding="utf-8"), json.loads(WEIGHTS.read_text(encoding="utf-8")))


if __name__ == "__main__":
    PAGE.write_text(current(), encoding="utf-8")
