"""How far an act has come: considered, proposed, announced, passed, enacted, in force, delayed, withdrawn; stated for views."""

from __future__ import annotations

import re

from parsers.claims.grammar.tense import PLAIN_SENTENCE, Told, verb_of
from parsers.claims.kinds.groups import BINDING, PROVISIONS, STATED
from parsers.claims.stages.conditional import waits_for_adoption
from parsers.claims.stages.cues import FORCE_AHEAD, IN_FORCE, NO_PLANS, tells, told_by
from parsers.claims.stages.deeds import of_a_deed
from parsers.claims.stages.denial import denied_part, rules_out
from parsers.claims.stages.halted import halted
from parsers.claims.stages.headline import of_a_headline
from parsers.claims.stages.laws import of_a_law
from parsers.claims.stages.left_open import imagined
from parsers.claims.stages.promises import is_needed, of_a_promise, part_of_what_was_withdrawn
from parsers.claims.stages.regulations import of_a_regulation
from parsers.claims.stages.those_bound import is_expected_of
from parsers.claims.stages.told_aside import told_aside
from parsers.model import Kind, Stage
from parsers.values.times.almanac import MONTH, WEEKDAY
from parsers.values.times.tense import tells_past

ON_ITS_WAY = told_by("on_its_way")
ON_A_DAY = re.compile(  # "The president opens the centre on Friday.", "The panel hears the firms on 3 May."
    rf"(?!(?:closes?|ends?|runs?|lasts?|starts?|takes? (?:up|over|office))\b)[^,.;:“”\"]{{2,60}}?\b(?:(?:on )?{WEEKDAY}|(?:on|from) (?:\d{{1,2}} {MONTH}|{MONTH} \d{{1,2}}\b))\b(?![’'])"
)
BEGINS = re.compile(  # "Construction starts in May"
    r"(?:starts?|begins?|opens?|closes?|follows?|kicks? off|gets? under way)\b(?:\s(?!that\b|which\b|\w+ed\b)[\w’'-]+){0,2}?\s(?:in|on|by|from|this) (?:the )?(?:early |mid-|late )?"
    rf"(?:{MONTH}|20\d\d|spring|summer|autumn|winter)\b"
)
TOLD_ANEW = re.compile(r"(?:says?|shows?|finds?|warns?|argues?|reports?|follows?)\b")  # what is told on a day is past
PAID_OUT = re.compile(
    r"\b(?:has|have|had|was|were)\s(?:(?:so\sfar|already|actually|only|been)\s){0,3}(?:disbursed|paid\sout|spent|drawn\sdown)\b"
)
PROMISES: frozenset[Kind] = frozenset({"funding", "infrastructure"})


def stage(kind: Kind, text: str, so_far: Stage | None = None) -> Stage:
    """Return the stage that a sentence tells; `so_far` is that of the instrument of this kind under discussion."""
    if kind in STATED:
        return "stated"
    if imagined(text):
        return "considered"
    text = denied_part(text) or text
    if waits_for_adoption(text) or rules_out(text):
        return "proposed"
    told = _placed_in_time(kind, text)
    return (
        halted(kind, text, told) or of_a_headline(kind, text, told) or told_aside(kind, text, told) or _under_way(kind, text, told, so_far)
    )


def certain(kind: Kind, text: str, told: Stage, so_far: Stage | None) -> bool:
    """Say whether a stage that a sentence tells is certain by its form: that money was paid out or is needed, that a law takes effect, or what a draft obliges to."""
    if kind == "funding":
        return is_needed(text) or (told == "enacted" and PAID_OUT.search(text) is not None)
    if kind not in BINDING:
        return False
    takes_effect = IN_FORCE.search(text) or FORCE_AHEAD.search(text)
    return takes_effect is not None or (told == so_far == "proposed" and verb_of(text).tense == "must")


def _placed_in_time(kind: Kind, text: str) -> Told:
    """Return the main verb of a sentence; what is on course to come, or on the agenda, is ahead, though its verb is of the present."""
    told = verb_of(text)
    if kind in {"regulation", "trade_control"} and is_expected_of(text, told):
        return Told("must", told.at)
    ahead = told.tense == "present" and (ON_ITS_WAY.match(text, told.at) or (kind not in BINDING and _on_the_agenda(text, told.at)))
    return Told("ahead", told.at) if ahead else told


def _on_the_agenda(text: str, at: int) -> bool:
    """Say whether a verb of the present, at a place, tells what begins at a time or, in a sentence that is no headline, is done on a day."""
    if BEGINS.match(text, at):
        return True
    found = ON_A_DAY.match(text, at) if PLAIN_SENTENCE.search(text) and not TOLD_ANEW.match(text, at) else None
    return found is not None and not tells_past(found[0])


def _under_way(kind: Kind, text: str, told: Told, so_far: Stage | None) -> Stage:
    """Return how far an act has come that nothing holds up, as acts of its kind are told."""
    if kind in PROVISIONS and tells(NO_PLANS, text, told):
        return "proposed"
    if kind == "legislation":
        return of_a_law(text, told, so_far)
    if kind == "regulation":
        return of_a_regulation(text, told, so_far)
    if kind in PROMISES:
        if part_of_what_was_withdrawn(text, so_far):
            return "withdrawn"
        return of_a_promise(kind, text, told, None if so_far == "withdrawn" else so_far)
    return of_a_deed(kind, text, told, so_far)
