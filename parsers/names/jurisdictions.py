"""Which codes name a jurisdiction: a country of ISO 3166-1, a part of one as ISO 3166-2 writes it, the Union (EU), or the world (INT)."""

from __future__ import annotations

import re

from parsers.names import table

CODE = re.compile(r"(?P<country>[A-Z]{2}|INT)(?P<part>-[A-Z0-9]{1,3})?")
WHOLE = frozenset({"EU", "INT"})  # which have no parts that are called so


def is_jurisdiction(code: str) -> bool:
    """Say whether a code names one; of parts of a country only the country is looked up."""
    found = CODE.fullmatch(code)
    if found is None or found["country"] not in {row["code"] for row in table("countries")}:
        return False
    return not (found["part"] and found["country"] in WHOLE)
