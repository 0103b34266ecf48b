"""On whose word an act is told, where a sentence tells of several or credits somebody in one of its clauses only."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers.claims.grammar.subject import clause
from parsers.claims.who.credit import Credit, near
from parsers.model import Span

NEXT_CLAUSE = re.compile(  # begins a clause that another one tells, or nobody: "X set aside £5m, and (Y said it would add more)"
    r"[;—]\s|,\s(?:and|but|while|whereas|though|although|yet|nor)\s|\s(?:after|because|although|though|whereas|hours\sbefore)\s"
)
ADDED = re.compile(r",\s(?:who|which|whose)\s")  # "Roe, (who launched it in May), said": told by the way
OWN_FINDING = re.compile(
    r"(?:[\w-]+\s){0,3}?(?:findings|checks|investigations?|calculations?|review|analysis|survey|research)\s(?:by|of)\s(?:the\s)?(?P<outlet>[^,]{2,60})",
    re.IGNORECASE,
)


def credited_with(text: str, found: Sequence[Credit], start: int, end: int, told_at: Sequence[int] = ()) -> Span | None:
    """Return who is credited with the information of a sentence, or with what it tells at some places; null where the publisher itself asserts."""
    for credit in near(found, start, end):
        elsewhere = start <= credit.cue.start < end and told_at and not any(_tells(text, credit, start, at) for at in told_at)
        if credit.informs and not elsewhere:
            return credit.source
    return None


def is_own_finding(source: str, publisher: str | None) -> bool:
    """Say whether who is credited is the outlet itself: "Findings by The Gazette" in the Harbour Gazette."""
    own = OWN_FINDING.fullmatch(source) if publisher else None
    return own is not None and set(own["outlet"].lower().split()) <= set((publisher or "").lower().split())


def _tells(text: str, credit: Credit, start: int, at: int) -> bool:
    """Say whether what a sentence tells at a place is on the word of one whom it credits, rather than told by the way or in another clause."""
    if any(said.start <= at < said.end for said in credit.content):
        return True
    if credit.source.end <= at < credit.cue.start:
        return ADDED.search(text, credit.source.end, at) is None
    first = min(credit.source.start, credit.cue.start, *(said.start for said in credit.content))
    last = max(credit.source.end, credit.cue.end, *(said.end for said in credit.content))
    parted = NEXT_CLAUSE.search(text, at, first)
    return (parted is None or clause(text[start : parted.start()]) is None) and NEXT_CLAUSE.search(text, last, at) is None
