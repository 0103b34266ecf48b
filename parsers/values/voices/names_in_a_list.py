"""Do names before a verb end a list that began earlier? "The ministries of Peru, (Chile and Cuba) said": they do not speak alone."""

from __future__ import annotations

import re

_NAME = r"(?:the\s)?[A-Z][\w’'-]*(?:\s(?:of\s)?[A-Z][\w’'-]*){0,4}"
SEVERAL = re.compile(rf"{_NAME}\sand\s{_NAME}")
LISTED = re.compile(rf"\b(?:of|for|between|by)\s(?:{_NAME},\s)+$")


def ends_a_list(text: str, start: int, at: int, names: str) -> bool:
    """Say whether names at a place of a sentence, which begins at `start`, end a list of more."""
    return SEVERAL.fullmatch(names) is not None and LISTED.search(text, start, at) is not None
