"""Bodies that are called as those of many countries are: a "Ministry of Digital Affairs", a "Data Protection Commission"."""

from __future__ import annotations

import re

from parsers.claims.jurisdictions.meant import called_as_many_are
from parsers.claims.sentences.spans import Spans
from parsers.model import Org

MINISTRY = re.compile(r"(?:the\s)?(?:(?:Ministry|Department|Minister|Office|Agency|Authority)\b|(?:[A-Z][a-z]+\s){1,3}Ministry$)")
INITIALS = re.compile(r"[A-Z]{3,5}")  # which those of others have as well
ANY = re.compile(r"\b(?:an?|its\sown|their\sown)\s(?:[a-z]+\s)?$", re.IGNORECASE)


def is_ministry(org: Org) -> bool:
    """Say whether a body is called a ministry, a department, an office: a state may have one as well as its country."""
    return MINISTRY.match(org.surface) is not None


def is_namesake(org: Org, found: Spans, text: str, under: str | None = None) -> bool:
    """Say whether a body is called as many are, or is still to be made so: in a document about a country, which nowhere speaks of the known one's.

    What stands `under` the name of another country, as the items of a digest do, speaks of that one's.
    """
    if called_as_many_are(org) and ANY.search(text, max(0, org.start - 16), org.start):
        return True
    elsewhere = under is not None and org.jurisdiction != under
    if not elsewhere and (found.about is None or org.jurisdiction in found.spoken_of):
        return False
    by_initials = org.jurisdiction not in {"EU", "INT"} and INITIALS.fullmatch(org.surface) is not None
    return by_initials or is_ministry(org) or called_as_many_are(org)
