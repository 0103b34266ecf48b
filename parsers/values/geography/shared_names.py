"""Which of two jurisdictions a name means that both bear: "Georgia" beside Ohio is a state, beside Armenia a country."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from parsers.names import FOLDER, table


@dataclass(frozen=True, slots=True)
class Shared:
    """A name that is shared, and what tells in a text that it means one of those who bear it."""

    name: str
    code: str
    speaks_of: re.Pattern[str]
    but_not: re.Pattern[str] | None


@cache
def shared() -> dict[str, Shared]:
    """Return the names that are shared, by themselves in lower case."""
    given = tomllib.loads((FOLDER / "shared_names.toml").read_text(encoding="utf-8"))["names"]
    return {each["name"].lower(): _shared(**each) for each in given}


def meant(name: str, text: str) -> str | None:
    """Return the code of the jurisdiction that a name, in lower case, means in a text; null where it is not shared or means what the tables say."""
    found = shared().get(name)
    return found.code if found and _is_meant(found, text) else None


@lru_cache(maxsize=8)  # asked again wherever a text has the name
def _is_meant(name: Shared, text: str) -> bool:
    return name.speaks_of.search(text) is not None and not (name.but_not and name.but_not.search(text))


def _shared(name: str, code: str, speaks_of: Sequence[str], but_not: Sequence[str], beside_parts_of: str | None = None) -> Shared:
    """Return an entry of the file; other parts of its country tell as much as what it lists."""
    parts = [
        re.escape(row["name"]) for row in table("subdivisions") if row["code"] != code and row["code"].startswith(f"{beside_parts_of}-")
    ]
    return Shared(name, code, _any_of([*parts, *speaks_of]), _any_of(but_not) if but_not else None)


def _any_of(entries: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(entries)})\b")
