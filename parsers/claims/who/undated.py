"""Who acts without when: "The assembly on 10 December", "By Friday evening the assembly" and "Last June" are cut to who is named in them."""

from __future__ import annotations

import re

from parsers.claims.sentences.spans import Spans, inside
from parsers.model import Span

OPENS_WITH_WHEN = re.compile(r"(?:(?:In|On|By|At|Since|From|Until|Before|After|During)\b.*)?$", re.DOTALL)
PART_OF_DAY = re.compile(r"\s(?:morning|afternoon|evening|night)\b")
LEADS_TO_WHEN = re.compile(r",?\s(?:and\s)?(?:on|in|by|before|since|within|until|from|for|during|late|early)$")


def undated(text: str, span: Span, found: Spans) -> Span | None:
    """Return a phrase without the times in it and what leads to them; null where nothing else is left."""
    start, end = span.start, span.end
    for time in inside(found.times, start, end):
        if OPENS_WITH_WHEN.match(text[start : time.start]):
            part = PART_OF_DAY.match(text, time.end, end)
            start = part.end() if part else time.end
        else:
            end = time.start
            break
    phrase = text[start:end].rstrip()
    while leads := LEADS_TO_WHEN.search(phrase):
        phrase = phrase[: leads.start()]
    start += len(phrase) - len(phrase.lstrip(" ,"))
    phrase = phrase.strip(" ,")
    return Span(start, start + len(phrase)) if phrase else None
