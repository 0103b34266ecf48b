"""What is acted on: the named instrument, body or programme, else what the verb is followed by. Cut from the sentence, or null.

The words are object.toml.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from parsers.claims.grammar.passives import undergoes
from parsers.claims.grammar.subject import clause
from parsers.claims.grammar.verbs import verb_forms, words
from parsers.claims.kinds.words import QUOTES
from parsers.claims.word_lists import WordLists
from parsers.model import Kind
from parsers.values.almanac import MONTH, WEEKDAY
from parsers.values.cues import Cue

any_of = WordLists(__file__).any_of
_NAME = r"(?:[A-Z0-9][\w’'&.-]{0,40})"
_NAMES = rf"{_NAME}(?:\s(?:of|on|for|the|and|in|to|{_NAME})){{0,9}}"


def _named(kind: str, then: str = "") -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what must stand somewhere in a name of this kind, cheap to look for, and the name."""
    return re.compile(any_of(kind)), re.compile(rf"\b(?:{_NAMES}\s)?(?:{any_of(kind)})\b{then}")


NAMED = {
    "instrument": _named("instrument", r"(?:\s(?:\d[\d/-]*|of \d{4}))?"),
    "plan": _named("plan"),
    "body": _named("body"),
}
ORDER_OF_NAMES: dict[Kind, tuple[str, ...]] = {
    "legislation": ("instrument",), "regulation": ("instrument",), "strategy": ("plan", "instrument"), "institution": ("body",),
    "funding": ("plan", "body"), "consultation": ("instrument", "plan"), "target": ("plan",), "trade_control": ("instrument",),
}  # fmt: skip
_REST = r"(?P<what>(?:[^,.;:()]|[.,](?=\w)|(?<=\.[A-Z])\.|,(?= (?:and|or|[a-z-]+ing)\b)){4,160})"
PURPOSE = Cue(any_of("purpose"), r"\s(?P<what>[^.;]{4,240})")
AFTER_VERB = Cue(any_of("verbs"), r"\s+(?:an? |the |its |also |new )?" + _REST)
WILL = re.compile(
    r"\b(?:will|would|to)\s(?:also\s)?(?!be\b|likely\b|have\b|not\b|begin\b|start\b|continue\b|carve\b|ensure\b)(?:[a-z]+)\s(?:an? |the |its )?"
    + _REST
)

NO_NOUN = re.compile(  # among it a place that only says where
    rf"(?:{any_of('no_noun')})\b|(?i:in|at|on|for|to)\s(?:the\s)?[A-Z]|[^a-zA-Z]*$"
)
PARTICLE = re.compile(rf"(?:(?:{any_of('particles')})\s+)+")
OPENS_IDLY = re.compile(rf"(?:(?:{any_of('idle')})\s+)+", re.IGNORECASE)
LOOSE = re.compile(rf"\s(?:{any_of('loose')})$")
_SIGN, _SCALE = r"[A-Z]{0,3}[$€£¥₹₩]", r"(?:m|bn|million|billion|trillion|crore|lakh)\b"
# a sum that opens a phrase, with what leads from it to what it is for
SUM_FIRST = re.compile(
    rf"(?:up to |more than |at least |about |nearly |another |some )?(?:(?:{_SIGN}|Rs\.?|EUR|USD|NOK)\s?\d[\d.,]*(?:\s?{_SCALE})?|"
    r"\d[\d.,]*\s(?:million|billion|trillion|crore)(?:\s[a-z]+)?)(?:\s(?:a|per) year)?(?:\s\([^)]*\))?\s?(?:(?:for|in|on|to|into|towards?|worth of)\b)?\s?"
)
_CLAUSE = (
    r"(?<!such)(?<!well)(?<!known)(?<!far),?\s(?:as|because|unless|if|while|when|whereas|although|though|so|since|until|after|before|upon|which|who|where|"
    r"said|says|according|amid|despite|but)\s.*$"
)
_TIME = (
    r"\s(?:(?:on|in|by|for|from|since|until|over|during|through|at|before)\s)?(?:(?:\d{1,2}|early|late|mid|fiscal|the|this|last|next|its|a|end|of|first|second|half|coming|past)[\s-]){0,4}"
    rf"(?:{WEEKDAY}|{MONTH}|(?:19|20)\d\d(?!/)|week|month|year|decade|(?:two|three|four|five|six|seven|eight|nine|ten|\d{{1,2}}) (?:days|weeks|months|years))\b.*$"
)
_SUM = rf",?\s(?:of|with|worth|at|for|to)\s(?:(?:up to|more than|at least|about|over|nearly|some|around|almost)\s)?(?:{_SIGN}\s?\d|\d[\d.,]*\s?{_SCALE}).*$"
GOES_ON = re.compile(f"{_CLAUSE}|{_TIME}|{_SUM}", re.DOTALL)  # what goes on behind a noun phrase
PENALTY = re.compile(  # what somebody is fined
    rf"\s(?:{_SIGN}|Rs\.?\s|EUR\s|USD\s)?\d[\d.,]*\s?(?:m|bn|k|million|billion|crore|lakh)?\b.*$", re.DOTALL
)


@lru_cache(maxsize=64)  # each of the sums in a sentence is a claim of its own
def object_of(kind: Kind, sentence: str) -> str | None:
    """Return what a sentence's act is about; null where nothing is found."""
    return next((found for piece in _candidates(kind, sentence) if (found := _noun_phrase(piece, views=kind == "position"))), None)


def _candidates(kind: Kind, sentence: str) -> Iterator[str]:
    """Yield what the act may be about, the likeliest first: a purpose, a name, what is done to, what stands behind a verb, what is acted with."""
    if kind == "funding" and (purpose := PURPOSE.search(sentence)):
        yield purpose["what"]
    for name in ORDER_OF_NAMES.get(kind, ()):
        kind_of, whole = NAMED[name]
        found = next((match for match in whole.finditer(sentence) if " " in match[0]), None) if kind_of.search(sentence) else None
        if found:
            first, _, rest = found[0].partition(" ")
            yield rest if found.start() == 0 and first.lower() in verb_forms() and rest else found[0]  # "Signed Executive Order 12"
    parts = clause(sentence)
    subject = sentence[parts.start : parts.end] if parts else ""
    if parts and kind != "funding" and undergoes(sentence, parts.end, len(sentence)) and subject.lower() not in words("pronouns"):
        yield subject
    for pattern in (AFTER_VERB, WILL):
        if after := pattern.search(sentence):
            yield PENALTY.split(after["what"])[0] if kind == "enforcement" else after["what"]
    if any(word.lower() in words("instruments") for word in subject.split()):
        yield subject


def _noun_phrase(piece: str, *, views: bool) -> str | None:
    """Return a piece as a noun phrase, without what opens it idly or goes on behind it; null where it is none; `views` may be clauses."""
    found = _unquoted(piece)
    if NO_NOUN.match(found):
        return None
    for idle in (PARTICLE, OPENS_IDLY, SUM_FIRST, OPENS_IDLY):
        opens = idle.match(found)
        found = found[opens.end() :] if opens else found
    found = found if views else GOES_ON.sub("", found)
    while loose := LOOSE.search(found):
        found = found[: loose.start()]
    found = _unquoted(found)
    return found if re.search(r"[A-Za-z]{2}", found) else None


def _unquoted(piece: str) -> str:
    """Return a piece without spaces, dashes and quotation marks around it; one whose other half stands within it stays."""
    found = piece.strip(" ,'—–-")
    whole = found.count('"') % 2 == 0 and found.count("“") == found.count("”") and not (found[:1] in QUOTES and found[-1:] in QUOTES)
    return found if whole else found.strip(" ,“”\"'—–-")
