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
    r"[;—]\s|,\s(?:and|but|while|whereas|though|although|yet|nor|who|which|(?:many|some|most|all|none|both|one|few)\sof\s(?:which|whom))\s|\s(?:after|because|although|though|whereas|hours\sbefore)\s"
)
ADDED = re.compile(r",\s(?:who|which|whose)\s")  # "Roe, (who launched it in May), said": told by the way
BY_THEM = re.compile(r"\bby\s$")  # "was fought by farmers, (who say it will drain the lake)"
CLOSE = 4  # characters
OF_A_THING = re.compile(r"(?:\w|,)\s(?:that|which)\s$")
OPENS_RELATIVE = re.compile(r"\b(?:which|whom|who),\s$")  # "named forty, many of whom, (one official remarked), had named themselves"
IS_SAID = re.compile(r"(?:will|would|is|are|was|were|has|had|could|can|may|might|must)\b")
FAR = 20  # characters that this takes
OF_IT = re.compile(  # of the whole, not "it could include a model"
    r"(?:that\s)?it\s(?:(?:will|won[’']t|would|could|might|may|is|was)\b|(?:has|had)\s(?:not|never|yet|been|\w+ed)\b)(?!\s(?:also\s)?(?:include|contain|cover)\b)"
)
STOP = re.compile(r"[;:]\s")
SET_UP = re.compile(  # "said an adviser to the council, (set up in May)"
    r",\s(?:created|established|founded|formed|launched|named|appointed|announced|opened|set\sup)\b"
)
PEOPLE = re.compile(r"\b(?:sources?|officials?|people|aides?)\b")
OWN_FINDING = re.compile(
    r"(?:[\w-]+\s){0,3}?(?:findings|checks|investigations?|calculations?|review|analysis|survey|research)\s(?:by|of)\s(?:the\s)?(?P<outlet>[^,]{2,60})",
    re.IGNORECASE,
)


def credited_with(text: str, found: Sequence[Credit], start: int, end: int, told: Sequence[Span] = ()) -> Span | None:
    """Return who is credited with the information of a sentence, or with what it tells in some words; null where the publisher itself asserts."""
    close = [credit for credit in near(found, start, end) if credit.informs and (told or not _says_of_a_thing(text, credit))]
    here = [credit for credit in close if start <= credit.cue.start < end and told]
    apart = here if len(here) > 1 else ()  # "While Bergen says no, (Oslo said that it will pay)"
    saying = [credit for credit in apart if any(_holds(credit, words.start) and _holds(credit, words.end - 1) for words in told)]
    # who tells what others said is who tells it: "Customs told the ports to wait, (two brokers) said"
    if said := next((credit for credit in saying if not any(_holds(other, credit.cue.start) for other in saying)), None):
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
    if _by_the_way(text, credit, named, words) or (words.start < words.end and _before_stop(text, credit, start, ends)):
        return False
    if OPENS_RELATIVE.search(text, max(0, credit.source.start - FAR), credit.source.start):
        return words.start >= credit.source.start
    by_them = BY_THEM.search(text, max(0, credit.source.start - CLOSE), credit.source.start)
    if _says_of_a_thing(text, credit) or (by_them and WHO_SAY.fullmatch(text, credit.source.end, credit.cue.start)):
        return any(_holds(credit, at) for at in (words.start, ends))
    return _speaks_of_it(text, credit) or any(_covers(text, credit, named, start, at) for at in (words.start, ends))


def _by_the_way(text: str, credit: Credit, named: Span, words: Span) -> bool:
    """Say whether some words tell what is added to the name of one who is credited: "The minister of AI, (whose office began in May), said"."""
    ends = max(words.start, words.end - 1)
    if credit.cue.end <= named.start:
        return named.start <= words.start <= named.end and SET_UP.match(text, named.end) is not None
    if named.end <= ends < credit.cue.start:
        return ADDED.search(text, named.end, ends) is not None
    return named.start <= words.start < words.end <= named.end <= credit.cue.start and ADDED.match(text, named.end) is not None


def _says_of_a_thing(text: str, credit: Credit) -> bool:
    """Say whether somebody tells only what is added of a thing: "the park that (Roe) says will be late"."""
    added = OF_A_THING.search(text, max(0, credit.source.start - FAR), credit.source.start)
    return added is not None and IS_SAID.match(text, credit.content[0].start) is not None


def _before_stop(text: str, credit: Credit, start: int, at: int) -> bool:
    """Say whether a colon or a semicolon stands between a place and who is named behind what he tells: "The fund is a number: nothing came, (Roe) says"."""
    stop = STOP.search(text, at, credit.source.start) if credit.content[0].start < credit.source.start else None
    return stop is not None and not text.startswith(("“", '"'), credit.content[0].start) and clause(text[start : stop.start()]) is not None


def _covers(text: str, credit: Credit, named: Span, start: int, at: int) -> bool:
    """Say whether a place of a sentence lies in what somebody is told to have said, or in the clause that tells it."""
    if _holds(credit, at):
        return True
    first = min(each.start for each in (named, credit.cue, *credit.content))
    last = max(each.end for each in (named, credit.cue, *credit.content))
    parted = any(clause(text[start : opens.start()]) is not None for opens in NEXT_CLAUSE.finditer(text, at, first))
    return not parted and NEXT_CLAUSE.search(text, last, at) is None


def _holds(credit: Credit, at: int) -> bool:
    """Say whether a place lies in what somebody is told to have said."""
    return any(said.start <= at < said.end for said in credit.content)


def _speaks_of_it(text: str, credit: Credit) -> bool:
    """Say whether somebody speaks of what the clause before tells: "A bill was promised, and Roe says it will not come"; a body's "it" may be itself."""
    human = PEOPLE.search(text, credit.source.start, credit.source.end) is not None or is_person(text, credit.source)
    return human and OF_IT.match(text, credit.content[0].start) is not None
