"""What is acted on: the named instrument, body or programme, else what the verb is followed by. Cut from the sentence, or null."""

from __future__ import annotations

import re

from parsers.model import Kind

_NAME = r"(?:[A-Z0-9][\w’'&.-]*)"
_NAMES = rf"{_NAME}(?:\s(?:of|on|for|the|and|in|to|{_NAME})){{0,9}}"
NAMED: dict[str, re.Pattern[str]] = {
    "instrument": re.compile(
        rf"\b(?:{_NAMES}\s)?(?:Act|Bill|Law|Order|Regulation|Directive|Code|Framework|Guidelines|Guidance|Convention|Treaty|Rule|Policy|Decree|Resolution|Memorandum)\b(?:\s(?:\d[\d/-]*|of \d{{4}}))?"
    ),
    "plan": re.compile(rf"\b(?:{_NAMES}\s)?(?:Strategy|Plan|Roadmap|Initiative|Programme|Program|Mission|Project|Agenda|Fund|Challenge)\b"),
    "body": re.compile(
        rf"\b(?:{_NAMES}\s)?(?:Institute|Office|Council|Board|Committee|Commission|Agency|Authority|Task Force|Centre|Center|Network|Unit)\b"
    ),
}
ORDER_OF_NAMES: dict[Kind, tuple[str, ...]] = {
    "legislation": ("instrument",), "regulation": ("instrument",), "strategy": ("plan", "instrument"), "institution": ("body",),
    "funding": ("plan", "body"), "consultation": ("instrument", "plan"), "target": ("plan",), "trade_control": ("instrument",),
}  # fmt: skip
PURPOSE = re.compile(
    r"\b(?:across three main areas: |aimed at |directed (?:toward|towards|to|at) |(?:fund(?:ing)?|money|grants?|invest\w*|support|spend\w*|allocat\w+) (?:for|in|to|on|into) |"
    r"will be used (?:for|to) |areas: )(?P<what>[^.;]{4,240})",
    re.IGNORECASE,
)
AFTER_VERB = re.compile(
    r"\b(?:announc\w+|launch\w*|unveil\w*|publish\w*|issu\w+|sign\w*|adopt\w*|propos\w+|introduc\w+|establish\w*|creat\w+|set up|build\w*|open\w*|fin(?:ed|es)|sue[sd]?|bann\w+|ban[s]?|"
    r"restrict\w*|requir\w+|considering|consider(?:s|ed)?|plans? to|aims? to|will|rescind\w*|revok\w+|delay\w*)\s+(?:an? |the |its |also )?(?P<what>[^,.;:]{4,140})",
    re.IGNORECASE,
)


def object_of(kind: Kind, sentence: str) -> str | None:
    """Return what a sentence's act is about; null where nothing is found."""
    if kind == "funding" and (purpose := PURPOSE.search(sentence)):
        return _trimmed(purpose["what"])
    for name in ORDER_OF_NAMES.get(kind, ()):
        found = next((match for match in NAMED[name].finditer(sentence) if " " in match[0]), None)
        if found:
            return _trimmed(found[0])
    after = AFTER_VERB.search(sentence)
    return _trimmed(after["what"]) if after else None


def _trimmed(words: str) -> str | None:
    """Return words without what opens or closes them idly."""
    found = re.sub(r"^(?:The|the|A|An|In|On)\s+", "", words.strip(' ,“”"'))
    return found or None
