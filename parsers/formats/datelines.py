"""What the words round a day say of it: a label or a dateline makes it the day of publication, and what lies ahead or is told is none."""

from __future__ import annotations

import re

from parsers.formats import published

LABEL = re.compile(
    r"\W{0,3}(?:(?:date|first|last)\s)?(?:published|posted|released?|issued|updated)(?:\s(?:on|at))?\W{0,3}(?:[^\W\d_]{3,9}day,?\s)?",
    re.IGNORECASE,
)
# "Berlin, ", "NAIROBI, Kenya (AP) - ", "Washington, D.C., Wednesday, ": names and marks alone
PLACE = re.compile(
    r"(?!(?i:on|in|at|by|until|till|from|since|after|before|of|the(?!\sHague))\b)(?:[^\W\da-z_][\w.’'-]*+[\s,/()–—-]{1,4}+){0,7}"
)
ENDS = re.compile(r"\)?(?:\s?\([^()]{1,30}\))?\s*(?:[.:|–—-]|,?\s?/|$)")  # an agency may stand between: "(Yonhap) -- "
CLOCK = re.compile(r"(?:,|\sat)?\s\d\d?[:.h]\d\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4}\b)?")
AHEAD = re.compile(r"\b(?:will|shall)\b[^.!?]*$|\b(?i:by|until|till|from)\s(?:the\s)?(?:[A-Z][a-z]{2,5}day,?\s)?$")  # Will is a name
WORD = re.compile(r"\b[a-z]{2,}\b")
LABEL_WORDS = 4  # "Press release from 14 March 2026" is no running prose
PROSE_WORDS = 2  # in lower case before a day


def opening(text: str) -> str | None:
    """Return the label or the place that a text opens with, its day and its clock; null where it opens with neither.

    >>> opening("Published: 7 October 2026. The Department of Finance today set out how it buys software.")
    'Published: 7 October 2026'
    """
    place = published.place_of(text)
    if place is None:
        return None
    before, after = text[: place[0]], text[place[1] :]
    if not (LABEL.fullmatch(before) or (PLACE.fullmatch(before) and ENDS.match(after))):
        return None
    clock = CLOCK.match(after)
    return text[: place[1]] + (clock.group() if clock else "")


def is_ahead(text: str) -> bool:
    """Say whether the day of a text stands behind a word of what lies ahead, in running prose."""
    place = published.place_of(text)
    if place is None:
        return False
    before, after = text[: place[0]], text[place[1] :].strip()
    return AHEAD.search(before) is not None and bool(after or len(before.split()) > LABEL_WORDS)


def is_told(text: str) -> bool:
    """Say whether the day of a text stands within running prose."""
    place = published.place_of(text)
    if place is None or opening(text):
        return False
    return bool(text[place[1] :].strip()) and len(WORD.findall(text[: place[0]])) >= PROSE_WORDS
