"""Was an act put off, held back, or not done when it was due? "The bill was to have reached the house in May."."""

from __future__ import annotations

import re

from parsers.claims.grammar.tense import Told
from parsers.claims.kinds.groups import PROVISIONS
from parsers.claims.stages.asked import BEFORE
from parsers.claims.stages.cues import HOLDS_UP, SIGNED, any_of, told_by, told_in
from parsers.model import Kind
from parsers.values.times.almanac import WEEKDAY

DELAYED, NOT_HELD, YET_TO_COME = told_by("put_off", "delayed"), told_by("put_off", "not_held"), told_by("yet_to_come")
LATE, PASSED, STAYED, HELD_BACK, FAILED_IN_TIME = map(told_by, ("late", "passed", "stayed", "held_back", "failed_in_time"))
WISHES_TO = re.compile(rf"{BEFORE}(?:{any_of('wishes_to')})\b", re.IGNORECASE)
WOULD = re.compile(r"would\b", re.IGNORECASE)
ASKS_FOR = re.compile(  # before a delay: "an amendment to (put off)", "haggling over how long to (postpone)", "proposed on Monday to (put off)"
    r"\b(?:proposals?|amendments?|bills?|motions?|calls?|requests?|petitions?|pleas?|drive|ideas?|haggl\w+|wrangl\w+|argu(?:ed?|es|ing)|debat(?:ed?|es|ing)|talks|talking|divided"
    rf"|propos(?:e[sd]?|ing)(?:\s(?:(?:on\s)?{WEEKDAY}|today|yesterday|last\s\w+|this\s\w+))?)"
    r"(?:\s(?:that|which|would|to|for|of|over|about|on|whether|and|how|long|much|far|an?|another|further)){1,6}\s$",
    re.IGNORECASE,
)
WAS_DUE = re.compile(  # and has not come: "The bill was to have reached the house this month", "was due before parliament in March"
    r"(?:was|were)\s(?:(?:originally|once|initially|first|all)\s)?(?:to\shave\s\w+|due\s(?:before|in|by|on|this|last|to\s(?:be|come|reach|go)\b)|(?:supposed|meant)\sto\s(?:start|begin|open|come|reach|be\s(?:ready|tabled|published|finished)))\b"
    r"|should\shave\s(?:been|begun|started|opened|come|reached|gone|met|had)\b"
)
WHICH_WAS_DUE = re.compile(
    rf",\swhich\s(?:{WAS_DUE.pattern})[^,;]{{0,60}},\s$"
)  # "Its works, which should have begun in May, (will start in June)"


def asks_for_a_delay(text: str) -> bool:
    """Say whether the only delay that a sentence tells of is one that somebody asks for, and nobody has voted for it yet."""
    delay = DELAYED.search(text)
    if delay is None or ASKS_FOR.search(text, 0, delay.start()) is None or SIGNED.search(text) or PASSED.search(text):
        return False
    return DELAYED.search(text, delay.end()) is None


def delayed(kind: Kind, text: str, told: Told) -> bool:
    """Say whether an act was put off, held back, or did not come in time."""
    if kind not in HOLDS_UP and LATE.search(text):
        return True
    if (told.tense == "would" and WOULD.match(text, told.at)) or (kind in PROVISIONS and WISHES_TO.match(text, told.at)):
        return False  # "was to have been set up by August" is late
    if kind in HOLDS_UP:
        return NOT_HELD.search(text) is not None or STAYED.search(text) is not None
    if kind == "funding" and told.tense in {"past", "perfect", None} and HELD_BACK.search(text, *told_in(text, told)):
        return True
    if told.tense is not None and (_is_overdue(text, told) or FAILED_IN_TIME.match(text, told.at)):
        return True
    return DELAYED.search(text) is not None or (kind != "legislation" and YET_TO_COME.search(text) is not None)


def _is_overdue(text: str, told: Told) -> bool:
    """Say whether what a sentence tells was due before."""
    return WAS_DUE.match(text, told.at) is not None or WHICH_WAS_DUE.search(text, 0, told.at) is not None
