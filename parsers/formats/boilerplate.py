"""Lines that stand in a story and are none of it, told by how they begin: calls to read more, to follow, to subscribe; credits; notices."""

from __future__ import annotations

import re
from pathlib import Path

ROWS = (Path(__file__).parent / "boilerplate.tsv").read_text(encoding="utf-8").splitlines()
BEGINNING = re.compile(rf"\W{{0,3}}(?:{'|'.join(row for row in ROWS if row and not row.startswith('#'))})", re.IGNORECASE)


def is_boilerplate(text: str) -> bool:
    """Say whether a line is a notice round the story."""
    return BEGINNING.match(text) is not None
