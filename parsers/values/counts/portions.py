"""Portions of a whole, as percent: "a quarter of the sum", "cut by a third", "three in ten applications"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from parsers.model import Quantity
from parsers.values.numbers import qualifiers
from parsers.values.numbers.number_words import PARTS, UNITS

OF_A_WHOLE = {"half": 2, "halves": 2, **PARTS}
_COUNT = "one|two|three|four|five|six|seven|eight|nine"
PORTION = re.compile(rf"\b(?P<count>an?|{_COUNT})[\s-](?P<part>{'|'.join(OF_A_WHOLE)})s?\b", re.IGNORECASE)
HALF = re.compile(  # "half of its cost", "half the machines"; not "the first half of 2027", "half an hour"
    r"(?<!-)(?<!\bfirst\s)(?<!\bsecond\s)(?<!\blatter\s)(?<!\blast\s)(?<!\bearly\s)(?<!\btop\s)(?<!\bbottom\s)(?<!\b(?:nor|sou)thern\s)(?<!\b(?:ea|we)stern\s)(?<!\bother\s)(?<!\band\sa\s)(?<!\ba\s)(?<!\bone\s)(?<!\bthis\s)(?<!\bnext\s)\b(?P<part>half)"
    r"(?=\sof\s(?!(?:the\s|this\s|that\s|last\s|next\s)?(?:year|month|week|day|century|decade|term|20\d\d|(?-i:[A-Z])[a-z]+\s(?:19|20)\d\d)\b)(?!(?:it|them|that|this|which|whom|those|these)\b)(?:[a-z]|[€$£¥₩₹\d])"
    r"|\s(?:the|its|their|our|his|her|these|those)\s(?!(?:time|day|year|month|week|night|battle|story|truth|size|price|speed|level|rate)\b))",
    re.IGNORECASE,
)
IN_SO_MANY = re.compile(
    rf"\b(?P<count>{_COUNT})\s(?:in|out\sof)\s(?:every\s)?(?P<whole>two|three|four|five|six|ten)(?=\s[a-z]|[.,;])", re.IGNORECASE
)
OF_IT = re.compile(r"\sof\s(?:the|its|their|it|them|that|this|those|these|all|our|his|her|which|whom)\b")
BY = re.compile(r"\b(?:by|least|nearly|almost|about|around|up\sto|over|than|only|just)\s$", re.IGNORECASE)
ENDS = re.compile(r"\s(?:because|ought|from|in|and|by|on|or|to|without|since|this|last|next|over|within)\b|[,.;)]|$")


def find(text: str) -> Iterator[Quantity]:
    """Yield the portions in percent, to one decimal: parts, then halves, then "three in ten"."""
    small = text.lower()
    for match in PORTION.finditer(text) if any(part in small for part in OF_A_WHOLE) else ():
        said = BY.search(text, max(0, match.start() - 12), match.start()) and ENDS.match(text, match.end())
        if said or OF_IT.match(text, match.end()):
            yield _percent(text, match, UNITS.get(match["count"].lower(), 1), OF_A_WHOLE[match["part"].lower()])
    for match in HALF.finditer(text) if "half" in small else ():
        yield _percent(text, match, 1, 2)
    for match in IN_SO_MANY.finditer(text):
        whole = UNITS[match["whole"].lower()]
        count = UNITS[match["count"].lower()]
        if count < whole:
            yield _percent(text, match, count, whole)


def _percent(text: str, match: re.Match[str], count: int, whole: int) -> Quantity:
    value = Decimal(100 * count) / whole
    even = value == int(value)
    qualifier = qualifiers.around(text, match.start(), match.end(), "exact" if even else "approx")
    return Quantity(match.start(), match.end(), match[0], value if even else round(value, 1), "percent", qualifier)
