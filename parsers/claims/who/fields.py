"""Is a body of the field that a phrase tells of? "Italy's competition authority" is not the one for data protection. The words are fields.toml."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from parsers.model import Org
from parsers.names import entries, table

OF_ANY = "any"  # what may be said of every body


GENITIVE = frozenset({"'s", "’s", "'", "’"})


def told_apart(described: str) -> list[str]:
    """Return the words between where a body is and what it is: "data" of "Italy's data regulator", described behind "Italy"."""
    return [word for word in described.split()[:-1] if word not in GENITIVE]


def is_of_field(told: Iterable[str], org: Org) -> bool:
    """Say whether every word by which a body is told apart from others of its kind is true of one, as its names say."""
    names = _names(org.name) | {org.surface.lower()}
    return all(_is_true(word.lower(), names) for word in told)


def _is_true(word: str, names: frozenset[str]) -> bool:
    """Say whether a word is in a name, or of a field that a name tells of."""
    if any(word in name.split() for name in names):
        return True
    fields = [pattern for pattern in _fields().values() if pattern.search(word)]
    return _fields()[OF_ANY] in fields or any(pattern.search(name) for pattern in fields for name in names)


@cache
def _fields() -> dict[str, re.Pattern[str]]:
    """Return the words of each field as a pattern."""
    lists: dict[str, list[str]] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
    return {field: re.compile(rf"\b(?:{'|'.join(words)})\b") for field, words in lists.items()}


@cache
def _names(name: str) -> frozenset[str]:
    """Return every name, written small, of the body that is usually called so."""
    listed = next((row for row in table("organisations") if row["name"] == name), None)
    return frozenset(each.lower() for each in (name, *(entries(listed["other_names"]) if listed else ())))
