"""Is an act denied, imagined, missed or left open by the words around it? "It has not." after a claim, "Imagine that ...", "denied that ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers.claims.grammar.tense import verb_of
from parsers.claims.judge import Judged
from parsers.claims.stages.conditional import INVERTED
from parsers.claims.stages.halted import told_by
from parsers.claims.stages.surety import factuality
from parsers.model import Factuality, Kind, Span, Stage
from parsers.values.cues import Cue

DENIES = re.compile(
    r"(?:(?:has|have|had|also|again|flatly|firmly|strongly|repeatedly|later|\w+ly)\s){0,3}(?:den(?:y|ies|ied)|dismiss(?:es|ed)|reject(?:s|ed)|rebuff(?:s|ed)|refute[sd]?)\s"
    r"(?:(?:(?:the|any|all|media|press|earlier|recent|these|those)\s){0,3}(?:reports?|rumou?rs|claims?|suggestions?|allegations?|speculation|assertions?|accusations?|stories)\s)?"
    r"(?:(?:that|of|having|about)\s|(?=(?:it|he|she|they|we)\s(?:would|had|was|were|is|are|has|have|will|planned|intended)\b))",
    re.IGNORECASE,
)
DENIES_THINGS = re.compile(r"dismiss|reject|refute|rebuff", re.IGNORECASE)  # what is rejected is no report unless it is called one
FALSE = Cue(
    r"(?:reports?|rumou?rs|claims?|stories|suggestions|a report|posts?) that",
    r"\b[^.;]{0,160}\b(?:is|are|was|were) (?:\w+ )?(?:false|untrue|wrong|incorrect|unfounded|baseless|fabricated|mistaken|not true|not correct|denied)\b",
)
CORRECTS = re.compile(
    r"(?:Correction|Corrections|Clarification|Editor[’']s note)\b[^.]{0,30}:|An? (?:earlier|previous|prior) version of (?:this|the)|This (?:article|story|post|report|piece) (?:has been|was) (?:corrected|amended|updated to correct)"
)
IMAGINES = re.compile(  # "Imagine that ...", "Had the bill passed,"
    r"(?:Imagine|Suppose|Supposing|Picture|Assume|What if|Let(?:[’']s| us) (?:say|suppose|imagine|assume))\b"
    r"|Had (?!been\b)[^,.]{3,90},"
    r"|Were (?:the|it|a|an|this|that|they)\b[^,.]{3,90} to\b"
)
SAYS_NO = re.compile(  # a sentence of its own that denies the one before
    r"(?:But |In fact,? |In truth,? )?(?:It|They|He|She|That|This|These|Those|The [\w’' -]{2,40}|[A-Z]\w+)"
    r" (?:has|have|had|did|does|do|is|are|was|were|will|would)(?: not|n[’']t)(?: (?:so|true|the case|happened?|been))?[.!,;]"
)
STOPS_SHORT = re.compile(r"(?:has|have|had|did|does|do|is|are|was|were|will|would)(?: not|n[’']t)(?=[.,;:!]|$)")
NOTHING = re.compile(  # "opened no case", "sees no need", "binds nobody", "is not planned"
    r"(?:\w+(?:\s\w+ly)?|(?:has|have|had|is|are|was|were|will be)(?:\s(?:so far|also|yet|still))?\s\w+)"
    r"\s(?:no\s(?!more|less|fewer|later|longer|doubt|one\b|matter|easy|small|mere|secret)"
    r"|nobody\b|nothing\b(?! (?:less|but|short)))"
)
NONE_AT_ALL = re.compile(
    r"(?:Nor|Neither) (?:is|are|was|were|has|have|does|do|did|will|would|the|of)\b"
    r"|Nothing in (?:the|this|it)\b"
    r"|There (?:is|are|was|were|will be|has been|have been)(?: at present| currently| still| so far)? no(?! doubt| question)\b"
)
ABSENT = Cue(
    r"(?:was|were|is|are) (?:left out of|missing from|absent from|not among|outside the scope)"
    r"|lacks?|ended with no|gone without"
    r"|no [\w-]+(?: [\w-]+){0,3} (?:is|are|was|were) (?:planned|foreseen|provided|envisaged)"
)
FAILS = re.compile(  # to do what would be the act
    r"(?:(?:has|have|had|again|\w+ly)\s){0,2}fail(?:s|ed) to (?:agree|reach|sign|pass|adopt|approve|publish|set up|appoint|issue|find|designate|ban|fine|ratify|impose|establish|create|launch|introduce|enact|override|block|regulate|legislate)\b",
    re.IGNORECASE,
)
ALMOST = Cue(  # "nearly doubled" tells how much
    r"(?:almost|nearly|all but) (?:been )?(?!(?:doubl|tripl|quadrupl|quintupl|halv)ed)(?:\w+ed"
    r"|cut|put|set|shut|sank|lost|won|sent|froze|fell|became|made|took|gave|built|brought|left|struck|threw|withdrew|bought|drew)"
    r"|narrowly (?:avoid|escap|miss)ed"
)
MISSES = re.compile(  # "came within a vote of passing", "stopped short of a ban"
    r"(?:(?:has|have|had)\s)?(?:(?:c[ao]me|got|was|were)\s(?:\w+\s)?(?:close|near)\sto\s\w+ing\b"
    r"|c[ao]me\swithin\s|(?:c[ao]me|fell)\s(?:just\s)?\w+\svotes?\sshort\b"
    r"|st(?:ops|opped)\s(?:just\s|well\s)?short\sof\b|f(?:ell|alls)\sshort\sof\s\w+ing\b)"
)
AROUND = (-9, 30)  # characters from a verb on: "almost passed", "was very nearly banned"
FOR_NOTHING = Cue(  # "fined the firm - nothing"
    r"(?:fined|paid|gave|awarded|spent|allocated|granted|received|offered|pledged)(?: [\w’'-]+){1,8},? (?:[—–-] )?(?:nothing|zero)(?: at all)?",
    r"(?=[.!,;]|$)",
)
HALF_BELIEVED = re.compile(  # "Many thought the bill had passed", "It is unclear whether"
    r"[“\"]?(?:(?:I|We) (?:think|believe|guess|suppose|suspect|had the impression|was sure|were sure)\b"
    r"|(?:I|We|They|He|She|(?:Many|Some|Most|Several)(?: [\w-]+){0,2}) (?:had )?(?:\w+ly )?(?:thought|believed|assumed|guessed|supposed(?! to))\b"
    r"|(?:Nobody|No one) (?:knows|knew) (?:whether|if)\b"
    r"|Whether\b[^.;]{1,120}\b(?:is|was|remains) (?:un(?:clear|known|certain)|not (?:yet )?(?:clear|known))\b"
    r"|It (?:is|was|remains) (?:not (?:yet )?|still )?(?:un)?(?:clear|known|certain|confirmed) (?:whether|if)\b)"
)
BELIEVED = re.compile(
    r"(?:(?:had|was|were)\s)?(?:\w+ly\s)?(?:thought|believed|assumed|guessed|supposed(?! to)|wondered|doubted|suspected)\b"
)
RULES_OUT = re.compile(r"(?:(?:has|have|had|also|again|\w+ly)\s){0,2}rul(?:es|ed) out\b", re.IGNORECASE)
AWAITS = told_by("awaits")
NOT_RATIFIED = Cue(r"ha(?:s|ve)(?: still)?(?: not| yet to|n[’']t)(?: yet)? ratif(?:y|ied)")  # by a state, of a treaty that others made
OPEN = Cue(
    r"(?:nothing|not) (?:has been |have |been |yet )*(?:be )?ruled out|(?:not|cannot|nor can (?:i|we)|can[’']t|declined to) rul(?:e|ing) out"
)
HEARSAY = Cue(  # whose source has no name, or is other media
    r"(?:media|newspapers|press) (?:has |have )?report(?:s|ed)?"
    r"|according to (?:two|three|four|several|a person|people|persons|sources|a leaked)"
    r"|(?:two|three|four) (?:officials|people|sources|diplomats|persons|aides) (?:said|say|familiar|briefed|involved|suggested|with|who)"
    r"|leaked|probably"
)
EXPECTED = re.compile(
    r"(?:is|are|was|were)\s(?:(?:now|still|widely|also)\s)?(?:expected|likely|unlikely|believed|thought)\s(?:to|in|by|on|this|next|before|soon|within)\b",
    re.IGNORECASE,
)
UNLESS = Cue(r"unless", r"\b[^.;]{0,60}\b(?:veto(?:es)?|blocks?|objects?|strikes?|rejects?|courts?)\b")
AS_IF_ASKED = re.compile(r"\?[”\"]?$|^[“\"][^”\"]*\?[”\"]")  # and "“Did it pass?” he asked."
MARKED_AS_REPORT = 3  # words: "rejected claims that"; a court only "rejected that"
SHORT = 80  # characters; a longer sentence tells more than that the one before is not so
# of a bill that "has yet to be signed", that it came so far is what is told
UNFINISHED: frozenset[Stage] = frozenset({"proposed", "passed"})
OPENLY = Cue(  # that it is being looked into is told as a fact; "weighing", "mulling" and "may" leave it open
    r"considering|studying|examining|looking (?:at|into|for)"
    r"|under (?:study|consideration|discussion|evaluation)|being (?:discussed|examined|studied|looked at)"
    r"|will (?:be )?(?:examin|decid|review)\w{0,3}"
    r"|in talks|floated|continue to"
)


def denied_part(sentence: str) -> str | None:
    """Return what a sentence says that somebody denies; null where nobody does."""
    told = verb_of(sentence)
    found = DENIES.match(sentence, told.at) if told.tense else None
    if found is None or (DENIES_THINGS.search(found[0]) and len(found[0].split()) < MARKED_AS_REPORT):
        return None
    return sentence[found.end() :]


def imagined(sentence: str) -> bool:
    """Say whether a sentence only imagines what it tells."""
    return IMAGINES.match(sentence) is not None and INVERTED.match(sentence) is None


def surely(kind: Kind, judged: Sequence[Judged], number: int, actor: Span | None, told: Stage) -> Factuality:
    """Return how surely a sentence of a document tells an act at a stage, by itself and by the one after it on the same line."""
    here, after = judged[number], judged[number + 1 : number + 2]
    following = after[0].sentence.text if after and after[0].sentence.line == here.sentence.line else ""
    return in_its_place(kind, factuality(kind, here, actor, told), told, here.sentence.text, following)


def in_its_place(kind: Kind, told: Factuality, stage: Stage, sentence: str, following: str) -> Factuality:
    """Return how surely an act is told, given what its sentence seems to say by itself, its stage, and the sentence that follows."""
    if kind in {"position", "target"}:
        return told
    if _denied(sentence, following) or _missed(sentence) or (stage not in {"withdrawn", "delayed"} and _empty(sentence)):
        return "negated"
    if told == "negated" and not OPEN.search(sentence) and not HALF_BELIEVED.match(sentence):
        on_its_way = kind == "legislation" and stage in UNFINISHED and AWAITS.search(sentence) and not NOT_RATIFIED.search(sentence)
        return "asserted" if on_its_way else told
    if kind == "consultation" and stage == "in_force":
        return "asserted"  # that comments may be sent is a fact
    return "possible" if _open(kind, stage, sentence) else told


def _open(kind: Kind, stage: Stage, sentence: str) -> bool:
    """Say whether it is left open if an act comes: asked, imagined, weighed, hearsay, expected."""
    if imagined(sentence) or _half_believed(sentence) or (stage == "considered" and not OPENLY.search(sentence)):
        return True
    if kind != "consultation" and AS_IF_ASKED.search(sentence):
        return True
    told = verb_of(sentence)
    return HEARSAY.search(sentence) is not None or UNLESS.search(sentence) is not None or EXPECTED.match(sentence, told.at) is not None


def _denied(sentence: str, following: str) -> bool:
    """Say whether the report of an act is said to be wrong, here or by a short sentence after it."""
    if CORRECTS.match(sentence) or FALSE.search(sentence) or denied_part(sentence):
        return True
    return len(following) <= SHORT and SAYS_NO.match(following) is not None


def _half_believed(sentence: str) -> bool:
    """Say whether a sentence tells what somebody believed, or does not know."""
    told = verb_of(sentence)
    return HALF_BELIEVED.match(sentence) is not None or (told.tense == "past" and BELIEVED.match(sentence, told.at) is not None)


def _missed(sentence: str) -> bool:
    """Say whether an act nearly came about: "almost passed", "came close to banning"."""
    told = verb_of(sentence)
    if told.tense not in {"past", "perfect"}:
        return False
    before, behind = AROUND
    return MISSES.match(sentence, told.at) is not None or ALMOST.search(sentence, max(0, told.at + before), told.at + behind) is not None


def _empty(sentence: str) -> bool:
    """Say whether the act of a sentence is that there is none: "opened no case", "It has not."."""
    if OPEN.search(sentence):
        return False
    if NONE_AT_ALL.match(sentence) or ABSENT.search(sentence) or FOR_NOTHING.search(sentence):
        return True
    told = verb_of(sentence)
    return told.tense is not None and any(sign.match(sentence, told.at) for sign in (STOPS_SHORT, NOTHING, FAILS, RULES_OUT))
