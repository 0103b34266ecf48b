"""On whose word an act is told, where a sentence tells of several or credits somebody in one of its clauses only."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers.claims.grammar.subject import clause
from parsers.claims.who.credit import Credit, near
from parsers.claims.who.informing import WHO_SAY
from parsers.claims.who.pronouns import is_person
from parsers.model import Span

NEXT_CLAUSE = re.compile(  # begins a clause that another one tells, or nobody: "X set aside £5m, and (Y said it would add more)"
    r"[;—]\s|,\s(?:and|but|while|whereas|though|although|yet|nor|who|which)\s|\s(?:after|because|although|though|whereas|hours\sbefore)\s"
)
ADDED = re.compile(r",\s(?:who|which|whose)\s")  # "Roe, (who launched it in May), said": told by the way
BY_THEM = re.compile(r"\bby\s$")  # "was fought by farmers, (who say it will drain the lake)"
CLOSE = 4  # characters
OF_IT = re.compile(r"(?:that\s)?it\s(?:will|won[’']t|would|could|might|may|is|was|has|had)\b")
PEOPLE = re.compile(r"\b(?:sources?|officials?|people|aides?)\b")
OWN_FINDING = re.compile(
    r"(?:[\w-]+\s){0,3}?(?:findings|checks|investigations?|calculations?|review|analysis|survey|research)\s(?:by|of)\s(?:the\s)?(?P<outlet>[^,]{2,60})",
    re.IGNORECASE,
)


def credited_with(text: str, found: Sequence[Credit], start: int, end: int, told: Sequence[Span] = ()) -> Span | None:
    """Return who is credited with the information of a sentence, or with what it tells in some words; null where the publisher itself asserts."""
    close = [credit for credit in near(found, start, end) if credit.informs]
    here = [credit for credit in close if start <= credit.cue.start < end and told]
    apart = here if len(here) > 1 else ()  # "While Bergen says no, (Oslo said that it will pay)"
    said = next((credit for credit in apart if any(_holds(credit, words.start) and _holds(credit, words.end - 1) for words in told)), None)
    if said is not None:
        return said.source
    return next(
        (credit.source for credit in close if credit not in here or any(_tells(text, credit, start, words) for words in told)),
        None,
    )


def is_own_finding(source: str, publisher: str | None) -> bool:
    """Say whether who is credited is the outlet itself: "Findings by The Gazette" in the Harbour Gazette."""
    own = OWN_FINDING.fullmatch(source) if publisher else None
    return own is not None and set(own["outlet"].lower().split()) <= set((publisher or "").lower().split())


def _tells(text: str, credit: Credit, start: int, words: Span) -> bool:
    """Say whether what some words of a sentence tell is on the word of one whom it credits, not told by the way or in another clause."""
    named = credit.source if credit.source.start >= start else credit.cue  # a pronoun means who is named before
    ends = max(words.start, words.end - 1)
    if named.end <= ends < credit.cue.start and ADDED.search(text, named.end, ends):
        return False
    if named.start <= words.start < words.end <= named.end <= credit.cue.start and ADDED.match(text, named.end):
        return False  # "The minister of AI, (whose office began in May), said"
    if BY_THEM.search(text, max(0, credit.source.start - CLOSE), credit.source.start) and WHO_SAY.fullmatch(
        text, credit.source.end, credit.cue.start
    ):
        return any(_holds(credit, at) for at in (words.start, ends))
    return _speaks_of_it(text, credit) or any(_covers(text, credit, named, start, at) for at in (words.start, ends))


def _covers(text: str, credit: Credit, named: Span, start: int, at: int) -> bool:
    """Say whether a place of a sentence lies in what somebody is told to have said, or in the clause that tells it."""
    if _holds(credit, at):
        return True
    first = min(each.start for each in (named, credit.cue, *credit.content))
    last = max(each.end for each in (named, credit.cue, *credit.content))
    parted = NEXT_CLAUSE.search(text, at, first)
    return (parted is None or clause(text[start : parted.start()]) is None) and NEXT_CLAUSE.search(text, last, at) is None


def _holds(credit: Credit, at: int) -> bool:
    """Say whether a place lies in what somebody is told to have said."""
    return any(said.start <= at < said.end for said in credit.content)


def _speaks_of_it(text: str, credit: Credit) -> bool:
    """Say whether somebody speaks of what the clause before tells: "A bill was promised, and Roe says it will not come"; a body's "it" may be itself."""
    human = PEOPLE.search(text, credit.source.start, credit.source.end) is not None or is_person(text, credit.source)
    return human and OF_IT.match(text, credit.content[0].start) is not None
