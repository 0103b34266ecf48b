"""Words beside a number that say how it is meant: "up to", "nearly", "or more"."""

from __future__ import annotations

import re

from parsers.model import Qualifier

APPROX = r"about|around|approximately|approx\.?|roughly|some|nearly|almost|close to|an estimated|estimated(?: at)?|circa|c\.|~|≈"
LEADING = (
    rf"{APPROX}|over|up\sto|at\sleast|(?:more|less)\sthan|only|just|as\smuch\sas|an?"  # what stands before a sum, whatever it makes of it
)
ARTICLE = r"(?:an?\s+(?:additional\s+|further\s+|total of\s+)?|the equivalent of\s+|(?:some|about|around)\s+)?"  # "more than the $5 million" is more, the sum is not


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


BEFORE: tuple[tuple[Qualifier, re.Pattern[str]], ...] = (
    (
        "min",
        _words(
            r"(?<!\w)(?:(?<!no )(?<!not )more than|a floor of|at least|over|above|no less than|not less than|no fewer than|upwards? of|(?<!not )(?<!not to )exceed(?:ing|s|ed)?"
            rf"|(?:in )?excess of|greater than|minimum (?:\w+ ){{0,2}}of|min\.|topp(?:ing|ed)|surpass(?:ing|ed|es)|[>≥])\s*{ARTICLE}$"
        ),
    ),
    (
        "max",
        _words(
            r"(?<!\w)(?:up to|at most|under|less than|(?<!no )(?<!not )fewer than|lower than|(?:no|not) more than|below"
            r"|as much as|as many as|maximum (?:\w+ ){0,2}of|max\.|not (?:to )?exceed(?:ing)?|capped at|a (?:ceiling|cap|limit) of|[<≤])"
            rf"\s*{ARTICLE}$"
        ),
    ),
    ("approx", _words(rf"(?<!\w)(?:{APPROX})\s*{ARTICLE}$")),
)
# one of these stands in everything that BEFORE knows; most numbers have none before them
HINT = re.compile(
    "than|least|over|floor|above|upward|exceed|excess|min|topp|surpass|up|most|under|below|much|many|max|cap|ceiling|limit"
    "|about|around|approx|roughly|some|nearly|close|estimated|circa|c\\.|[>≥<≤~≈]"
)
AFTER: tuple[tuple[Qualifier, re.Pattern[str]], ...] = (
    ("min", _words(r"\s{0,3}(?:\+|-plus\b|plus\b(?=[.,;)]|$)|or more\b|and up\b(?!\s{1,3}to)|or above\b|at least\b)")),
    ("approx", _words(r"\s{0,3}(?:or so\b|approximately\b|or thereabouts\b|roughly\b(?=[.,;]))")),
    ("max", _words(r"\s{0,3}(?:or less\b|or under\b|at most\b|maximum\b)")),
)


def around(text: str, start: int, end: int, otherwise: Qualifier = "exact") -> Qualifier:
    """Return what the words before or after a number make of it; `otherwise` is what the number says itself."""
    before = text[max(0, start - 40) : start]
    for qualifier, pattern in BEFORE if HINT.search(before.lower()) else ():
        if pattern.search(before):
            return qualifier
    return behind(text, end) or otherwise


def behind(text: str, end: int) -> Qualifier | None:
    """Return what the words right behind a number make of it: "100-plus firms"."""
    return next((qualifier for qualifier, pattern in AFTER if pattern.match(text, end)), None)
