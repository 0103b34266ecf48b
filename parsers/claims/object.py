"""What is acted on: the named instrument, body or programme, else what the verb is followed by. Cut from the sentence, or null."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from parsers.claims.passives import undergoes
from parsers.claims.subject import clause
from parsers.claims.verbs import words
from parsers.claims.words import QUOTES
from parsers.model import Kind
from parsers.values.almanac import MONTH, WEEKDAY
from parsers.values.cues import Cue

_NAME = r"(?:[A-Z0-9][\w’'&.-]{0,40})"
_NAMES = rf"{_NAME}(?:\s(?:of|on|for|the|and|in|to|{_NAME})){{0,9}}"


def _named(kinds: str, then: str = "") -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what must stand somewhere in a name, cheap to look for, and the name."""
    return re.compile(kinds), re.compile(rf"\b(?:{_NAMES}\s)?(?:{kinds})\b{then}")


NAMED = {
    "instrument": _named(
        "Act|Bill|Law|Order|Regulation|Directive|Code|Framework|Guidelines|Guidance|Convention|Treaty|Rule|Policy|Decree|Resolution|Memorandum",
        r"(?:\s(?:\d[\d/-]*|of \d{4}))?",
    ),
    "plan": _named("Strategy|Plan|Roadmap|Initiative|Programme|Program|Mission|Project|Agenda|Fund|Challenge"),
    "body": _named("Institute|Office|Council|Board|Committee|Commission|Agency|Authority|Task Force|Centre|Center|Network|Unit"),
}
ORDER_OF_NAMES: dict[Kind, tuple[str, ...]] = {
    "legislation": ("instrument",), "regulation": ("instrument",), "strategy": ("plan", "instrument"), "institution": ("body",),
    "funding": ("plan", "body"), "consultation": ("instrument", "plan"), "target": ("plan",), "trade_control": ("instrument",),
}  # fmt: skip
_REST = r"(?P<what>(?:[^,.;:()]|\.(?=\w)|(?<=\.[A-Z])\.|,(?= (?:and|or|[a-z-]+ing)\b)){4,160})"
PURPOSE = Cue(
    r"aimed at|directed (?:toward|towards|to|at)|(?:fund(?:s|ed|ing)?|money|grants?|invest\w{0,5}|support|spend\w{0,3}|allocat\w{1,3}|loans?|budget|subsid\w{1,4}) (?:for|in|to|on|into)|"
    r"(?:million|billion|trillion|crore|yen|won|dollars|euros|pounds|rupees|yuan)(?: \W\S{0,12}(?: \S{1,12})?)? (?:for|into|towards?)|"
    r"used (?:for|to)|go(?:es)? (?:to|toward|towards|into)|(?:across|in) (?:two|three|four|five|six|\d{1,2}) (?:[a-z]+ )?(?:areas|pillars|fields|axes):",
    r"\s(?P<what>[^.;]{4,240})",
)
AFTER_VERB = Cue(
    r"announc\w{1,4}|launch\w{0,3}|unveil\w{0,3}|publish\w{0,3}|issu(?:e|es|ed|ing)|sign(?:s|ed|ing)?|adopt\w{0,3}|propos\w{1,3}|introduc\w{1,3}|establish\w{0,3}|creat\w{1,3}|set up|"
    r"build\w{0,3}|built|open(?:s|ed)?|fin(?:ed|es)|su(?:ed|es)|bann?(?:s|ed)|restrict(?:s|ed)?|requir\w{1,3}|consider(?:s|ed|ing)?|plans? to \w+|aims? to \w+|rescind\w{0,3}|revok\w{1,3}|delay\w{0,3}|"
    r"host(?:s|ed)?|conven\w{1,3}|appoint\w{0,3}|approv\w{1,3}|pass(?:ed|es)|criticis\w{1,3}|criticiz\w{1,3}|urg(?:es|ed)|call(?:s|ed) (?:for|on)|support(?:s|ed)|oppos\w{1,3}|highlight\w{0,3}|"
    r"includ(?:es|ed)|provid(?:es|ed)|allocat(?:es|ed)|earmark(?:s|ed)|award(?:s|ed)|select(?:s|ed)|releas(?:es|ed)|suspend(?:s|ed)|investigat(?:es|ed|ing)|withdrew|repeal(?:s|ed)|extend(?:s|ed)|"
    r"amend(?:s|ed)|endors(?:es|ed)|ratif(?:y|ies|ied)|defin(?:es|ed)|cover(?:s|ed)|tighten(?:s|ed|ing)?|impos(?:es|ed|ing)|eas(?:es|ed|ing)|lift(?:s|ed|ing)|welcom(?:es|ed)|block(?:s|ed)|forbids?|forbade|prohibit(?:s|ed)|"
    r"supply|supplies|buys?|bought|train(?:s|ed)?",
    r"\s+(?:an? |the |its |also |new )?" + _REST,
)
WILL = re.compile(
    r"\b(?:will|would|to)\s(?:also\s)?(?!be\b|likely\b|have\b|not\b|begin\b|start\b|continue\b|carve\b|ensure\b)(?:[a-z]+)\s(?:an? |the |its )?"
    + _REST
)


OPENS_IDLY = re.compile(r"(?:(?:the|an?|its|our|their|his|her|this|these|those|new|also|on)\s+)+", re.IGNORECASE)
# a sum that opens a phrase, with what leads from it to what it is for
SUM_FIRST = re.compile(
    r"(?:up to |more than |at least |about |nearly |another |some )?(?:(?:[A-Z]{0,3}[$€£¥₹₩]|Rs\.?|EUR|USD|NOK)\s?\d[\d.,]*(?:\s?(?:m|bn|million|billion|trillion|crore|lakh)\b)?|\d[\d.,]*\s(?:million|billion|trillion|crore)(?:\s[a-z]+)?)(?:\s(?:a|per) year)?(?:\s\([^)]*\))?\s?(?:(?:for|in|on|to|into|towards?|worth of)\b)?\s?"
)
NO_NOUN = re.compile(  # what opens no noun phrase, a place that only says where among it
    r"(?:would|will|can|could|may|might|must|should|is|are|was|were|and|or|but|by|be|been|being|have|has|not|it|them|us|him|they|we|he|she|who|today|yesterday|again|forward|when|while|because|than|so|as)\b|(?i:in|at|on|for|to)\s(?:the\s)?[A-Z]|[^a-zA-Z]*$",
)
PARTICLE = re.compile(
    r"(?:(?:of|to|with|on|at|for|from|in|like|into|over|under|up|down|out|off|against|towards?|about|through|that|only|both|at least|only that|up to)\s+)+"
)
# what goes on behind a noun phrase: another clause, a time, a sum
GOES_ON = re.compile(
    r"(?<!such)(?<!well)(?<!known)(?<!far),?\s(?:as|because|unless|if|while|when|whereas|although|though|so|since|until|after|before|upon|which|who|where|said|says|according|amid|despite|but)\s.*$|"
    r"\s(?:(?:on|in|by|for|from|since|until|over|during|through|at|before)\s)?(?:(?:\d{1,2}|early|late|mid|the|this|last|next|its|a|end|of|first|second|half|coming|past)[\s-]){0,4}"
    rf"(?:{WEEKDAY}|{MONTH}|(?:19|20)\d\d(?!/)|week|month|year|decade|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:days|weeks|months|years))\b.*$|"
    r",?\s(?:of|with|worth|at|for|to)\s(?:(?:up to|more than|at least|about|over|nearly|some|around|almost)\s)?(?:[A-Z]{0,3}[$€£¥₹₩]\s?\d|\d[\d.,]*\s?(?:m|bn|million|billion|trillion|crore|lakh)\b).*$",
    re.DOTALL,
)
PENALTY = re.compile(
    r"\s(?:[A-Z]{0,3}[$€£¥₹₩]|Rs\.?\s|EUR\s|USD\s)?\d[\d.,]*\s?(?:m|bn|k|million|billion|crore|lakh)?\b.*$", re.DOTALL
)  # what somebody is fined
LOOSE = re.compile(
    r"\s(?:on|in|of|for|to|by|with|and|or|at|from|the|a|an|that|than|its|their|will|would|is|are|was|were|earlier|later|today|yesterday|late|early|now)$"
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
            yield found[0]
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
