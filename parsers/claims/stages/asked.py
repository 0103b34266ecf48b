"""Is an act only asked of somebody else, or threatened? "urged the regulator to ban it", "threatened to sue"; who asks a chamber proposes."""

from __future__ import annotations

import re

from parsers.claims.grammar.cues import Cue
from parsers.claims.grammar.subject import subject_words
from parsers.claims.grammar.tense import Told
from parsers.claims.stages.cues import any_of
from parsers.model import Kind

BEFORE = r"(?:(?:has|have|had|been|being|is|are|was|were|also|again|now|\w+ly)\s){0,4}"  # what a verb that is looked for may follow
WHOM = r"(?:[^\s,.;:]+\s){1,9}?"  # who is asked
ASKED = re.compile(  # a court that is asked has been gone to: that is an act
    rf"{BEFORE}(?:(?:{any_of('ask')})\s(?!(?:\S+\s){{0,3}}(?:court|judge|tribunal)s?\b){WHOM}(?:not\s)?to\s(?:not\s)?(?:{any_of('state_does')})\b"
    rf"|(?:{any_of('asked_to')})\s(?:{any_of('state_does')})\b|(?:{any_of('demand')})\s{WHOM}(?:should\s)?(?:be\s)?(?:{any_of('state_does')})"
    rf"|(?:{any_of('demand_thing')})\s(?:[\w’'-]+\s){{0,4}}?(?:{any_of('state_gives')})\b)",
    re.IGNORECASE,
)
ASKS_CHAMBER = re.compile(
    rf"{BEFORE}(?:{any_of('ask')})\s(?:the\s)?(?:[\w’'-]+\s)?(?:{any_of('chamber')}|chambers|legislators)\s(?:(?:on\s)?\w+day\s)?(?:to|for)\b",
    re.IGNORECASE,
)
IS_ASKED = re.compile(rf"{BEFORE}(?:asked|requested)\sto\s", re.IGNORECASE)  # "Lawmakers are being asked to approve"
GOVERNS = re.compile(
    r"\b(?:governments?|president|(?:prime )?minister|ministry|ministers|cabinet|premier|chancellor|white house|administration|governor|treasury|king|department|secretary|gov)\b",
    re.IGNORECASE,
)
WONDERED = re.compile(rf"{BEFORE}(?:{any_of('wonder')})\b", re.IGNORECASE)
NOT_BY_WHOM = re.compile(  # what a law asks for is a duty; what a probe asks is what it looks into
    r"\b(?:resolution|declaration|order|act|law|treaty|convention|guidelines|code|directive|memorandum|probe|inquiry|investigation)$"
)
THREATENED = re.compile(rf"{BEFORE}(?:{any_of('threatened')})\b", re.IGNORECASE)
WHO_VOTES = re.compile(rf"\b(?:{any_of('chamber')}|legislators|council|board|commission)\b", re.IGNORECASE)
AND_DID = Cue(rf"and (?:then |later |\w+ly )?(?:{any_of('done')}) (?:it|them|him|her|the|an?|its|their|new)")


def only_asked(kind: Kind, text: str, told: Told) -> bool:
    """Say whether an act is asked of somebody else, or threatened, and not done: "urged the regulator to ban it", "threatened to sue"."""
    signs = (ASKED, THREATENED) if kind == "consultation" else (ASKED, THREATENED, WONDERED)  # whoever consults asks whether
    if told.tense is None or not any(sign.match(text, told.at) for sign in signs):
        return False
    return AND_DID.search(text, told.at) is None and NOT_BY_WHOM.search(subject_words(text)) is None


def asks_its_chamber(kind: Kind, text: str, told: Told) -> bool:
    """Say whether those who govern ask a chamber for a law or for money, and by that propose it."""
    if kind not in {"legislation", "funding"} or told.tense in {None, "ahead", "would", "may", "must"}:
        return False
    who = subject_words(text)
    if ASKS_CHAMBER.match(text, told.at):
        return GOVERNS.search(who) is not None
    return IS_ASKED.match(text, told.at) is not None and WHO_VOTES.search(who) is not None
