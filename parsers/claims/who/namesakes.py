"""Bodies that are called as those of many countries are: a "Ministry of Digital Affairs", a "Data Protection Commission"."""

from __future__ import annotations

import re

from parsers.claims.spans import Spans
from parsers.model import Org

MINISTRY = re.compile(r"(?:the\s)?(?:Ministry|Department|Minister|Office|Agency|Authority)\b")
# of which many countries make the names of their bodies: "AI Safety Institute", "Competition and Markets Authority"
FIELDS = (
    r"AI|Artificial|Intelligence|Safety|Security|National|Data|Protection|Privacy|Personal|Information|Commissioner(?:['’]s)?|Competition|Markets|Consumer|"
    r"Fair|Trade|Financial|Services|Conduct|Digital|Cyber|Economic|Development|Productivity|Law|Home|Cabinet|Copyright|Intellectual|Property|Science|Technology|Innovation|Public"
)
BODIES = r"Institute|Commission|Council|Cent(?:re|er)|Bureau|Board|Office|Agency|Authority"
PLAIN = re.compile(rf"(?:the\s)?(?:(?:{FIELDS}|{BODIES}|and|of|for|the|on)\b,?\s?)+")


def is_ministry(org: Org) -> bool:
    """Say whether a body is called a ministry, a department, an office: a state may have one as well as its country."""
    return MINISTRY.match(org.surface) is not None


def is_namesake(org: Org, found: Spans, under: str | None = None) -> bool:
    """Say whether a body is called as many are, in a document about a country, which nowhere speaks of the one that is known for such a body.

    What stands `under` the name of another country, as the items of a digest do, speaks of that one's.
    """
    elsewhere = under is not None and org.jurisdiction != under
    if not elsewhere and (found.about is None or org.jurisdiction in found.spoken_of):
        return False
    return is_ministry(org) or PLAIN.fullmatch(org.surface) is not None
