"""Lines that stand in a story and are none of it, told by how they begin: calls to read more, to follow, to subscribe; credits; notices."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

SHORT = 500  # characters: longer lines are not worth remembering
ROWS = (Path(__file__).parent / "boilerplate.tsv").read_text(encoding="utf-8").splitlines()
BEGINNING = re.compile(rf"\W{{0,3}}(?:{'|'.join(row for row in ROWS if row and not row.startswith('#'))})", re.IGNORECASE)


def is_boilerplate(text: str) -> bool:
    """Say whether a line is a notice round the story."""
    return _known(text) if len(text) <= SHORT else BEGINNING.match(text) is not None


@lru_cache(maxsize=2_000)  # a line is asked for several times on its way
def _known(text: str) -> bool:
    return BEGINNING.match(text) is not None
