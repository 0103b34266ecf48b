"""Is it left open whether an act comes? "Imagine that ...", "Many thought the bill had passed", "It has not been ruled out"."""

from __future__ import annotations

import re

from parsers.claims.grammar.cues import Cue
from parsers.claims.grammar.tense import verb_of
from parsers.claims.kinds.groups import BINDING
from parsers.claims.stages.conditional import INVERTED
from parsers.claims.stages.cues import MAY_OPEN, decided_by_others
from parsers.claims.stages.those_bound import is_expected_of
from parsers.model import HALTED, Kind, Stage

IMAGINES = re.compile(  # "Imagine that ...", "Had the bill passed,"
    r"(?:Imagine|Suppose|Supposing|Picture|Assume|What if|Let(?:[’']s| us) (?:say|suppose|imagine|assume))\b"
    r"|Had (?!been\b)[^,.]{3,90},"
    r"|Were (?:the|it|a|an|this|that|they)\b[^,.]{3,90} to\b"
)
HALF_BELIEVED = re.compile(  # "Many thought the bill had passed", "It is unclear whether"
    r"[“\"]?(?:(?:I|We) (?:think|believe|guess|suppose|suspect|had the impression|was sure|were sure)\b"
    r"|(?:I|We|They|He|She|(?:Many|Some|Most|Several)(?: [\w-]+){0,2}) (?:had )?(?:\w+ly )?(?:thought|believed|assumed|guessed|supposed(?! to))\b"
    r"|(?:Nobody|No one) (?:knows|knew) (?:whether|if)\b"
    r"|Whether\b[^.;]{1,120}\b(?:is|was|remains) (?:still )?(?:un(?:clear|known|certain|decided)|not (?:yet )?(?:clear|known|decided)|open\b|to be seen|under (?:discussion|examination|review|study)|being \w+ed)\b"
    r"|Whether\b[^.;]{1,120}\b(?:has|have) yet to be (?:decided|settled)\b"
    r"|It (?:is|was|remains) (?:not (?:yet )?|still )?(?:un)?(?:clear|known|certain|confirmed) (?:whether|if)\b)"
)
BELIEVED = re.compile(
    r"(?:(?:had|was|were)\s)?(?:\w+ly\s)?(?:thought|believed|assumed|guessed|supposed(?! to)|wondered|doubted|suspected)\b"
)
OPEN = Cue(
    r"(?:does|do|did|can|could)(?: not|n[’']t) (?:rule out|exclude)|cannot exclude|(?:is|are|was|were)(?: not|n[’']t) (?:yet )?off the table|(?:nothing|not) (?:has been |have |been |yet )*(?:be )?ruled out|(?:not|cannot|nor can (?:i|we)|can[’']t|declined to) rul(?:e|ing) out"
)
UNDECIDED = Cue(  # "has not decided whether", "declined to say if"
    r"(?:not|n[’']t) (?:yet )?(?:decided|determined|settled|made up (?:its|his|her|their) minds?|said|say|known)|(?:undecided|unsure|silent)(?: on| about)?"
    r"|(?:refused|declined) to (?:say|comment on|be drawn on|speculate on)",
    r"(?: on| about)? (?:whether|if)\b",
)
CONCEDED = re.compile(
    r",\s(?:although|though|while|but)\s(?:it|he|she|they|the\s[\w\s-]{3,30}?)\s(?:has|have|had|is|was|did|does|would|could)?\s?$"
)  # opens what is open besides the act
EXPECTED = re.compile(
    r"(?:is|are|was|were)\s(?:(?:now|still|widely|also)\s)?(?:expected|likely|unlikely|believed|thought)\s(?:to|in|by|on|from|this|next|before|soon|within|during|later|early)\b"
    r"|expects?\s(?:to\s|(?:it|them|this|(?:the|an?|its|their)\s(?:[\w-]+\s){0,2}?[\w-]+)\s(?:to\s|no\searlier|in\s|by\s|before\s|next\s))|hope[sd]?\s(?:for|that)\s",
    re.IGNORECASE,
)
FORESEEN = re.compile(  # of a goal: "300 people are expected to", "The ministry expects the fund to create 500 jobs"
    r"\b(?:is|are)\s(?:(?:now|still|widely|also)\s)?(?:expected|likely)\sto\b|\bexpects?\s|\b(?:the|an)\sexpected\s"
)
MAY_BE_HALTED = re.compile(
    r"(?:may|might|could)\s(?:(?:yet|still|also|\w+ly)\s)?(?:slip|delay|postpone|pause|defer|suspend|put\soff|push\sback|hold\sup|withdraw|scrap|drop|shelve|abandon|cancel|repeal|revoke|rescind"
    r"|be\s(?:\w+\s)?(?:delayed|postponed|paused|deferred|put\soff|pushed\sback|held\sup|withdrawn|scrapped|dropped|shelved|abandoned|cancelled|repealed))\b"
)
UNLESS = Cue(r"unless", r"\b[^.;]{0,60}\b(?:veto(?:es)?|blocks?|objects?|strikes?|rejects?|courts?)\b")
AS_IF_ASKED = re.compile(r"\?[”\"]?$|^[“\"][^”\"]*\?[”\"]")  # and "“Did it pass?” he asked."
# that it is being looked into is told as a fact; "considering", "weighing" and "may" leave it open, as the labels mostly have it ("under study" not)
OPENLY = Cue(
    r"examining|looking (?:at|into|for)"
    r"|under (?:study|consideration|discussion|evaluation|appraisal|assessment|examination)|being (?:discussed|examined|studied|looked at)"
    r"|will (?:be )?(?:examin|decid|review)\w{0,3}"
    r"|in talks|floated|continue to"
)


def imagined(sentence: str) -> bool:
    """Say whether a sentence only imagines what it tells."""
    return IMAGINES.match(sentence) is not None and INVERTED.match(sentence) is None


def not_ruled_out(sentence: str) -> bool:
    """Say whether a sentence tells that an act has not been ruled out."""
    return OPEN.search(sentence) is not None


def not_said_whether(sentence: str) -> bool:
    """Say whether a sentence tells that it is not decided or not said whether an act comes; not "will be closed, though it would not say whether ..."."""
    found = UNDECIDED.search(sentence)
    return found is not None and CONCEDED.search(sentence, 0, found.start()) is None


def undecided(sentence: str) -> bool:
    """Say whether what a sentence denies is that it is decided or known: "has not been ruled out", "it is not clear whether"."""
    return not_ruled_out(sentence) or HALF_BELIEVED.match(sentence) is not None or not_said_whether(sentence)


def left_open(kind: Kind, stage: Stage, sentence: str) -> bool:
    """Say whether it is left open if an act of a kind comes, told at a stage: asked, imagined, weighed, expected."""
    if imagined(sentence) or _half_believed(sentence) or (stage == "considered" and not OPENLY.search(sentence)):
        return True
    if kind != "consultation" and AS_IF_ASKED.search(sentence):
        return True
    told = verb_of(sentence)
    if decided_by_others(kind, sentence, told):
        return False
    return (
        UNLESS.search(sentence) is not None
        or (EXPECTED.match(sentence, told.at) is not None and not (kind in BINDING and is_expected_of(sentence, told)))
        or (kind == "infrastructure" and MAY_OPEN.match(sentence, told.at) is not None)
        or (stage in HALTED and MAY_BE_HALTED.match(sentence, told.at) is not None)
    )


def only_foreseen(sentence: str) -> bool:
    """Say whether a figure is one that somebody expects, rather than aims at."""
    return FORESEEN.search(sentence) is not None


def _half_believed(sentence: str) -> bool:
    """Say whether a sentence tells what somebody believed, or does not know."""
    told = verb_of(sentence)
    return HALF_BELIEVED.match(sentence) is not None or (told.tense == "past" and BELIEVED.match(sentence, told.at) is not None)
