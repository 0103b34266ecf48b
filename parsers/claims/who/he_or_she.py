"""Is a person a "he" or a "she"? By what the person is called, by "Mr" or "Ms" elsewhere in the text, by the given name; null where nothing tells."""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal

from parsers.model import Span

HE, SHE = r"Mr|Sir|Lord|King|Prince|Sheikh", r"Ms|Mrs|Miss|Lady|Dame|Baroness|Queen|Princess"
CALLED_HE = re.compile(rf"\b(?:{HE})\b|\b\w+(?<!\bwo)man\b|\bfather\b")
CALLED_SHE = re.compile(rf"\b(?:{SHE})\b|\b\w+woman\b|\bmother\b")
TITLE = re.compile(rf"\b(?:(?P<he>{HE})|{SHE})\.?\s")
NAME_BESIDE = re.compile(r",\s(?=[A-ZÀ-Þ])[^,.;:]{3,60}(?=,)")  # "Its president, (Senator Jo Doe), courted"
CAPITAL = re.compile(r"[A-ZÀ-Þ][\w’'-]+")


def he_or_she(text: str, name: Span) -> Literal["he", "she"] | None:
    """Return by which pronoun a text may take up somebody of that name."""
    beside = NAME_BESIDE.match(text, name.end)
    surface = text[name.start : beside.end() if beside else name.end]
    if CALLED_SHE.search(surface):
        return "she"
    if CALLED_HE.search(surface):
        return "he"
    called = CAPITAL.findall(surface)
    if called and (addressed := _addressed(text, called[-1])):
        return addressed
    given = {word.lower() for word in called[:-1]}
    if not given.isdisjoint(_names("women")):
        return "she"
    return None if given.isdisjoint(_names("men")) else "he"


def may_mean(pronoun: str, text: str, name: Span) -> bool:
    """Say whether a "he" or a "she", or any other pronoun, may mean somebody of that name."""
    return pronoun not in {"he", "she"} or he_or_she(text, name) in {None, pronoun}


def _addressed(text: str, last_name: str) -> Literal["he", "she"] | None:
    """Return what the first "Mr" or "Ms" before a last name in a text says of its bearer; null where there is none."""
    named = re.compile(rf"(?:[A-Z]\w+\s)?{re.escape(last_name)}\b")
    return next((pronoun for end, pronoun in _titles(text) if named.match(text, end)), None)


@lru_cache(maxsize=4)  # texts; a long one that is searched again for each "he" in it takes minutes
def _titles(text: str) -> tuple[tuple[int, Literal["he", "she"]], ...]:
    """Return behind which places of a text a name follows its bearer's title, and of whom it tells."""
    return tuple((title.end(), "he" if title["he"] else "she") for title in TITLE.finditer(text))


@cache
def _names(of: str) -> frozenset[str]:
    return frozenset(tomllib.loads(Path(__file__).with_name("given_names.toml").read_text(encoding="utf-8"))[of].split())
