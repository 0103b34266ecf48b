"""Does a sentence only add to what somebody wants? "It must also publish the standards, the group added.": another view, and no duty that holds."""

from __future__ import annotations

import re

from parsers.claims.grammar.subject import clause
from parsers.claims.kinds.judged import Judgement
from parsers.claims.kinds.rerank import weights

WANTED = frozenset({"must", "should", "ought", "need", "needs"})
ADDED = re.compile(  # behind what is wanted
    r",[”\"]?\s(?:(?:it|he|she|they)\s(?:also\s)?(?:added|said|says|argued|urged|warned|wrote|continued)|(?:added|argued|urged|warned)\s[^,.;]{2,60})\.?[”\"]?$"
)


def add_demands(seen: Judgement) -> None:
    """Let what whoever stated a view right before wants besides be a view, not what binds anybody."""
    for before, here in zip(seen.judged, seen.judged[1:], strict=False):
        goes_on = "position" in before.kinds and before.sentence.line == here.sentence.line
        if goes_on and here.kinds and "position" not in here.kinds and _wants(here.sentence.text):
            here.tells_only("position", weights().bar)


def _wants(text: str) -> bool:
    """Say whether a sentence says what must be done, as somebody is told to have added."""
    told = clause(text)
    return told is not None and told.verb.lower() in WANTED and ADDED.search(text) is not None
