"""What is acted on: the named instrument, body or programme, else what the verb is followed by. Cut from the sentence, or null."""

from __future__ import annotations

import re
from functools import lru_cache

from parsers.claims.subject import clause
from parsers.claims.verbs import words
from parsers.model import Kind
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
    r"used (?:for|to)|go(?:es)? (?:to|toward|towards|into)|(?:across|in) (?:two|three|four|five|six|\d{1,2}) (?:[a-z]+ )?(?:areas|pillars|fields|axes):",
    r"\s(?P<what>[^.;]{4,240})",
)
AFTER_VERB = Cue(
    r"announc\w{1,4}|launch\w{0,3}|unveil\w{0,3}|publish\w{0,3}|issu(?:e|es|ed|ing)|sign(?:s|ed|ing)?|adopt\w{0,3}|propos\w{1,3}|introduc\w{1,3}|establish\w{0,3}|creat\w{1,3}|set up|"
    r"build\w{0,3}|built|open(?:s|ed)?|fin(?:ed|es)|su(?:ed|es)|bann?(?:s|ed)|restrict(?:s|ed)?|requir\w{1,3}|consider(?:s|ed|ing)?|plans? to|aims? to|rescind\w{0,3}|revok\w{1,3}|delay\w{0,3}|"
    r"host(?:s|ed)?|conven\w{1,3}|appoint\w{0,3}|approv\w{1,3}|pass(?:ed|es)|criticis\w{1,3}|criticiz\w{1,3}|urg(?:es|ed)|call(?:s|ed) (?:for|on)|support(?:s|ed)|oppos\w{1,3}|highlight\w{0,3}|"
    r"supply|supplies|buys?|bought|train(?:s|ed)?",
    r"\s+(?:an? |the |its |also |new )?" + _REST,
)
WILL = re.compile(
    r"\b(?:will|would|to)\s(?:also\s)?(?!be\b|likely\b|have\b|not\b|begin\b|start\b|continue\b|carve\b|ensure\b)(?:[a-z]+)\s(?:an? |the |its )?"
    + _REST
)


@lru_cache(maxsize=64)  # each of the sums in a sentence is a claim of its own
def object_of(kind: Kind, sentence: str) -> str | None:
    """Return what a sentence's act is about; null where nothing is found."""
    if kind == "funding" and (purpose := PURPOSE.search(sentence)):
        return _trimmed(purpose["what"])
    for name in ORDER_OF_NAMES.get(kind, ()):
        kind_of, whole = NAMED[name]
        found = next((match for match in whole.finditer(sentence) if " " in match[0]), None) if kind_of.search(sentence) else None
        if found:
            return _trimmed(found[0])
    after = AFTER_VERB.search(sentence) or WILL.search(sentence)
    return _trimmed(after["what"]) if after else _instrument(sentence)


def _instrument(sentence: str) -> str | None:
    """Return the subject of a sentence where that is what is acted with: "The fund will ..."."""
    parts = clause(sentence)
    surface = sentence[parts.start : parts.end] if parts else ""
    return _trimmed(surface) if any(word.lower() in words("instruments") for word in surface.split()) else None


def _trimmed(piece: str) -> str | None:
    """Return words without what opens or closes them idly."""
    found = re.sub(r"^(?:The|the|A|a|An|an|In|On)\s+", "", piece.strip(" ,“”\"'"))
    return found or None
