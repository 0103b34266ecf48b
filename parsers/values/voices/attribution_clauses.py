"""What surrounds a verb of telling: names that their own commas part, and clauses in which such a verb tells nothing."""

from __future__ import annotations

import re
import tomllib
from functools import cache

from parsers.model import Span
from parsers.names import FOLDER
from parsers.values.voices.attribution_forms import Attribution
from parsers.values.voices.pieces import trim

WORD = r"[A-Z][\w’'-]*"
PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being)\s(?:(?:also|then|later|now|not|\w+ly)\s)?$")
WHAT = re.compile(r"\b[Ww]hat\s(?:[\w’'-]+\s){1,5}$")  # "what the ministry calls a fund"
BY_THE_WAY = re.compile(r",\s(?:who|which)\s(?:(?:has|have|had|also|is|was|did\snot|does\snot|do\snot)\s)*$")
WHOSE = re.compile(  # "Roe, (whose party hopes to win), said", "The bill, (with which Oslo wants to stop it), is late"
    r",\s(?:whose|(?:with|in|under|by|for|to|of|on|from)\swhich)\s(?:[\w’'-]+\s){1,4}$"
)
IN_APPOSITION = re.compile(
    r",\s(?:an?|the)\s(?:[\w’'-]+\s){1,5}that\s(?:(?:has|have|had|also)\s)*$"
)  # "Havn, a union that (backs it), said"
CLOSES = re.compile(r"[^,;:.“”\"]{2,80},\s")
NAME = re.compile(  # no clause
    r"(?!(?:at|for|by|in|on|to|as|compared|something)\b)[\w.’'-]+(?:\s(?!(?:said|says)\b)[\w.’'-]+){0,7}"
)
ADDS_CLAUSE = re.compile(r"(?:though|although|but|and|while|whereas|yet|adding)\b")  # "The fund is late, Roe said, (though it will come)"
IN_RELATIVE = (
    re.compile(  # before its verb of telling: "the park that (the developer) says will cost €2bn", "The code, which (Roe) said was final"
        r"\b(?:that|which)\s(?P<source>(?!(?:that|which|who|he|she|they|it)\b)[\w.’'-]+(?:\s[\w.’'-]+){0,6})\s$"
    )
)
GOES_ON = re.compile(r"\s(?:will|would|is|are|was|were|has|had|could|can|may|might|must)\s")
NEXT_STOP = re.compile(r"[,;]\s")
SAID = frozenset({"said", "says", "say", "complained", "warned", "explained"})
NEAR = 60  # characters; nothing that these look for before a verb is longer


def names_whole(text: str) -> str:
    """Return a text with the commas within names like "Department for Science, Innovation and Technology" as hyphens; offsets stay what they are."""
    fields, listed = _listed()
    return listed.sub(lambda rest: rest[0].replace(",", "-") if _word_before(text, rest.start()) in fields else rest[0], text)


def _word_before(text: str, at: int) -> str:
    before = text[max(0, at - NEAR) : at].split()
    return before[-1] if before else ""


def tells_nothing(text: str, start: int, verb: int, verb_end: int, end: int) -> bool:
    """Say whether a verb of telling is told of something else by the way, or done to its subject: "what it calls", "was told", ", who asked not to be named,"."""
    before = text[max(start, verb - NEAR) : verb]
    if PASSIVE.search(before) and not text[verb:verb_end].endswith("ing"):
        return True
    aside = BY_THE_WAY.search(before) or (text[verb:verb_end] not in SAID and (WHOSE.search(before) or IN_APPOSITION.search(before)))
    return WHAT.search(before) is not None or (bool(aside) and CLOSES.match(text, verb_end, end) is not None)


def in_relative(text: str, start: int, verb: re.Match[str], end: int) -> Attribution | None:
    """Read "X that Y says will ...": what is said follows, whoever tells of X; null where Y says it with a clause of its own."""
    goes_on = GOES_ON.match(text, verb.end(), end) if verb[0] in SAID else None
    named = IN_RELATIVE.search(text, max(start, verb.start() - NEAR), verb.start()) if goes_on else None
    if named is None:
        return None
    stop = NEXT_STOP.search(text, verb.end(), end)
    content = Span(verb.end() + 1, stop.start() if stop else trim(text, verb.end(), end))
    return Attribution(Span(*named.span("source")), Span(*verb.span()), (content,))


def tells_it_all(text: str, found: Attribution) -> bool:
    """Say whether somebody named behind a whole sentence tells it, whoever tells or wants something in it: "The city plans to ban it, Roe said"."""
    source = found.source
    if source is None or not all(ADDS_CLAUSE.match(text, added.start) for added in found.content[1:]):
        return False
    inverted = source.start > found.cue.start  # "Roe wants to ban it, said Doe"
    first = found.cue.start if inverted else source.start
    said = not inverted or text[found.cue.start : found.cue.end] in SAID
    return said and text[first - 2 : first] == ", " and NAME.fullmatch(text, source.start, source.end) is not None


@cache
def _listed() -> tuple[frozenset[str], re.Pattern[str]]:
    """Return of which fields the names of bodies are lists, and how such a list goes on behind its first field."""
    fields = tomllib.loads((FOLDER / "attribution.toml").read_text(encoding="utf-8"))["fields"].split()
    item = rf"(?:{WORD}\s){{0,2}}(?:{'|'.join(fields)})\b"
    return frozenset(fields), re.compile(rf",\s(?:{item},\s){{0,4}}{item},?\s(?:and|&)\s(?={item})")
