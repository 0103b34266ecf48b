"""Is an act told as one that did not come? "denied that ...", "It has not." after it, "opened no case", "almost passed"."""

from __future__ import annotations

import re

from parsers.claims.grammar.cues import Cue
from parsers.claims.grammar.subject import REPORTS, clause
from parsers.claims.grammar.tense import verb_of
from parsers.claims.stages.left_open import not_ruled_out
from parsers.model import HALTED, Stage
from parsers.values.times.almanac import WEEKDAY

DENIES = re.compile(
    r"(?:(?:has|have|had|also|again|flatly|firmly|strongly|repeatedly|later|\w+ly)\s){0,3}(?:den(?:y|ies|ied)|dismiss(?:es|ed)|reject(?:s|ed)|rebuff(?:s|ed)|refute[sd]?)\s"
    rf"(?:(?:(?:on\s)?{WEEKDAY}|(?:in|at)\s(?:an?\s|the\s)?[\w-]+(?:\s[\w-]+)?|yesterday|today|publicly|again|earlier|(?:this|last)\s\w+|as\s(?:[\w-]+\s){{0,2}}[\w-]+)\s)?"
    rf"(?:(?:(?:an?|the|any|all|media|press|newspaper|magazine|radio|television|online|local|widespread|earlier|recent|these|those)\s){{0,3}}(?:{REPORTS}|assertions?|accusations?)\s(?:(?:by|in|from|of)\s(?:the\s)?(?-i:[A-Z])[\w’' ]{{1,40}}?\s(?=that\b))?)?"
    r"(?:(?:that|of|having|about|(?:(?:any|all|the|its|having)\s)?(?:plans?|intentions?|proposals?))\s|(?=(?:it|he|she|they|we)\s(?:would|had|was|were|is|are|has|have|will|planned|intended)\b)|(?=[a-z]{3,}ing\s))",
    re.IGNORECASE,
)
DENIES_THINGS = re.compile(r"dismiss|reject|refute|rebuff", re.IGNORECASE)  # what is rejected is no report unless it is called one
DENY = re.compile(r"(?:[\w’'.-]+\s){1,6}?(?=deny\s)")
FALSE = Cue(
    r"(?:reports?|rumou?rs|claims?|stories|suggestions|a report|posts?) that",
    r"\b[^.;]{0,160}\b(?:is|are|was|were) (?:\w+ )?(?:false|untrue|wrong|incorrect|unfounded|baseless|fabricated|mistaken|not true|not correct|denied)\b",
)
CALLED_FALSE = Cue(  # "but a spokesman called the report false"
    r"calls?|called|brand(?:s|ed)|describe[sd]?|dismisse[sd]|labell?ed",
    r" (?:(?:the|this|that|it|them|those|such|media|press) ){0,3}(?:(?:reports?|claims?|stor(?:y|ies)|rumou?rs?|figures?|suggestions?) )?(?:as )?"
    r"(?:false|untrue|wrong|incorrect|baseless|unfounded|fake|nonsense|fabricated|inaccurate|premature|an? lie|lies)\b",
)
ONLY_TALK = re.compile(  # "Talk of a ban is premature"
    r"(?:Talk|Speculation|Suggestions?|Reports?|Rumou?rs?|The idea) (?:of|about|that) [^.;]{3,120}? (?:is|are|was|were) (?:premature|nonsense|overblown|idle|wrong|exaggerated)\b"
)
NOBODY_THINKS = re.compile(  # "Nobody in Brussels believes that the Commission will withdraw the act"
    r"(?:Nobody|No one|No-one|None)\b[^.;:]{0,60}?\b(?:believes?|expects?|thinks?|imagines?)\b", re.IGNORECASE
)
CORRECTS = re.compile(
    r"(?:Correction|Corrections|Clarification|Editor[’']s note)\b[^.]{0,30}:|An? (?:earlier|previous|prior) version of (?:this|the)"
    r"|This (?:article|story|post|report|piece) (?:has been|was) (?:corrected|amended|updated to correct)"
)
SAYS_NO = re.compile(  # a sentence of its own that denies the one before
    r"(?:But |In fact,? |In truth,? )?(?:It|They|He|She|That|This|These|Those|The [\w’' -]{2,40}|(?P<who>[A-Z]\w+))"
    r" (?:(?:has|have|had|did|does|do|is|are|was|were|will|would)(?: not|n[’']t)(?: (?:so|true|the case|happened?|been))?"
    r"|(?:is|was) (?:false|untrue|fake|a hoax|a lie|wrong|made up|fabricated)|denie[sd] (?:it|this|that|the (?:report|claim|rumou?r)s?))[.!,;]"
)
STOPS_SHORT = re.compile(r"(?:has|have|had|did|does|do|is|are|was|were|will|would)(?: not|n[’']t)(?=[.,;:!]|$)")
NOTHING = re.compile(  # "opened no case", "sees no need", "binds nobody", "is not planned"
    r"(?:\w+(?:\s\w+ly)?|(?:has|have|had|is|are|was|were|will be)(?:\s(?:so far|also|yet|still))?\s\w+)"
    r"\s(?:no\s(?!more|less|fewer|later|longer|doubt|one\b|matter|easy|small|mere|secret)"
    r"|nobody\b|no\sone\b|nothing\b(?! (?:less|but|short)))"
)
NONE_AT_ALL = re.compile(
    r"(?:Nor|Neither) (?:is|are|was|were|has|have|does|do|did|will|would|the|of)\b"
    r"|Nothing (?:in (?:the|this|it)|(?:\w+ )?(?:is|are|was|were|has been|have been|will be))\b(?! (?:less|but|short))"
    r"|There(?:[’']s| (?:is|are|was|were|will be|has been|have been))(?: at present| currently| still| so far)? no(?! doubt| question)\b"
)
ABSENT = Cue(
    r"(?:was|were|is|are) (?:again |still |now )?(?:left out of|missing(?:, (?:\w+ ){0,3}\w+,)? from|absent from|not among|outside the scope)|(?<!\bmay )(?<!\bmight )(?<!\bcould )(?<!\bwould )falls? outside (?:it|the|its|of)"
    r"|(?:left|leaves|kept|keeps)(?: [\w’-]+){1,6}? out of (?:the|its|their|his|her) (?:[\w-]+ )?(?:bill|budget|law|act|text|draft|package|plan|deal)"
    r"|lacks?|ended with no|gone without|(?:passed|adopted|approved|enacted|signed|issued|published|ratified|funded|fined) none"
    r"|no [\w-]+(?: [\w-]+){0,3} (?:is|are|was|were) (?:planned|foreseen|provided|envisaged)"
)
TO_NO_END = re.compile(
    r"\b(?:ended|ends|closed|broke\s(?:up|off|down)|finished|concluded)\swithout\s(?:(?:an?|any|the)\s)?(?:\w+\s)?(?:agreement|deal|accord|pact|result|declaration)\b"
)
FAILS = re.compile(  # to do what would be the act
    r"(?:(?:has|have|had|again|\w+ly)\s){0,2}fail(?:s|ed) to (?:agree|reach|sign|pass|adopt|approve|publish|set up|appoint|issue|find|designate|ban"
    r"|fine|ratify|impose|establish|create|launch|introduce|enact|override|block|regulate|legislate)\b",
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
WHICH_WAS = re.compile(  # behind what a law does not hold: "Japan has no fines in its act, which was passed in May"
    r"\b(?:law|act|bill|regulation|code|order|plan|strategy|statute)\b[^,;:.]{0,40},\s(?:which|that)\s(?:(?:was|were|has\sbeen|had\sbeen)\s)?(?:\w+ly\s)?"
    r"(?:passed|adopted|enacted|signed|approved|published|issued|took\seffect|came\sinto\sforce)\b",
    re.IGNORECASE,
)
AROUND = (-9, 30)  # characters from a verb on: "almost passed", "was very nearly banned"
FOR_NOTHING = Cue(  # "fined the firm - nothing"
    r"(?:fined|paid|gave|awarded|spent|allocated|granted|received|offered|pledged)(?: [\w’'-]+){1,8},? (?:[—–-] )?(?:nothing|zero)(?: at all)?",
    r"(?=[.!,;]|$)",
)
NOT_UNDONE = re.compile(  # "did not revoke the order"
    r"(?:(?:did|does|do|has|have|had|will|would|is|are|was|were)(?:\snot|n[’']t)\s(?:(?:yet|be|been|being)\s){0,2}"
    r"|(?:(?:has|have|had|again|also)\s){0,2}(?:(?:refuse[sd]?|decline[sd]?|see[sn]? no need|saw no need)\sto|resist(?:s|ed)?|oppose[sd]?|rul(?:es|ed) out"
    r"|(?:has|have|had)\sno\s(?:intention|plans?)\s(?:of|to))\s)"
    r"(?:rescind|revok|repeal|withdr|veto|cancel|scrap|abandon|overturn|dissol|delay|postpon|put off|suspend|shelve|lift|drop|block|reject|kill|strike|struck|quash|annul)",
    re.IGNORECASE,
)
NONE_UNDONE = re.compile(  # "No part of the programme has been cut"
    r"(?:No|None|Not one|Nothing)\b[^,.;:]{0,60}?\s(?:has|have|was|were)\s(?:(?:been|yet)\s){0,2}(?:cut|withdrawn|revoked|repealed|scrapped|cancelled|dropped|rescinded|abolished|delayed|postponed)\b"
)
RULES_OUT = re.compile(
    r"(?:(?:has|have|had|also|again|once\s(?:more|again)|now|\w+ly)\s){0,2}rul(?:es|ed) out\b|(?:(?:is|are|was|were|has been|have been|had been|now|also|\w+ly)\s){1,3}ruled out\b(?!:)",
    re.IGNORECASE,
)
HEADING = re.compile(r"[^:.\n]{3,60}:\s")  # "An old story dies: (the ministry denied it)"
MARKED_AS_REPORT = 3  # words: "rejected claims that"; a court only "rejected that"
SHORT = 80  # characters; a longer sentence tells more than that the one before is not so


def denied_part(sentence: str) -> str | None:
    """Return what a sentence says that somebody denies; null where nobody does."""
    headed = HEADING.match(sentence)
    return (_part_denied(sentence[headed.end() :]) if headed else None) or _part_denied(sentence)


def _part_denied(sentence: str) -> str | None:
    """Return what somebody is told to deny by the verb of a sentence."""
    told = clause(sentence)
    plural = DENY.match(sentence)  # whose verb looks like no verb: "Officials deny reports that"
    at = plural.end() if plural else told.verb_at if told else None
    found = DENIES.match(sentence, at) if at is not None else None
    if found is None or (DENIES_THINGS.search(found[0]) and len(found[0].split()) < MARKED_AS_REPORT):
        return None
    return sentence[found.end() :]


def came_to_nothing(sentence: str) -> bool:
    """Say whether those who meet do not agree: "The talks ended without a deal"; that they met is a fact."""
    return TO_NO_END.search(sentence) is not None


def rules_out(sentence: str) -> bool:
    """Say whether an act is told as one that somebody ruled out."""
    told = verb_of(sentence)
    return told.tense is not None and RULES_OUT.match(sentence, told.at) is not None and not not_ruled_out(sentence)


def did_not_come(stage: Stage, sentence: str, following: str) -> bool:
    """Say whether an act, told at a stage, did not come, given the sentence that tells it and the one that follows."""
    if stage in HALTED:
        stands = NOT_UNDONE.match(sentence, verb_of(sentence).at) or NONE_UNDONE.match(sentence)
        return _denied(sentence, following) or _missed(sentence) or stands is not None
    return _denied(sentence, following) or _missed(sentence) or _empty(sentence)


def _denied(sentence: str, following: str) -> bool:
    """Say whether the report of an act is said to be wrong, here or by a short sentence after it."""
    if any(sign.match(sentence) for sign in (CORRECTS, ONLY_TALK, NOBODY_THINKS)) or denied_part(sentence):
        return True
    if FALSE.search(sentence) or CALLED_FALSE.search(sentence):
        return True
    no = SAYS_NO.match(following) if len(following) <= SHORT else None
    return no is not None and (no["who"] is None or no["who"] in sentence)  # "Japan has not." says nothing of what the Netherlands did


def _missed(sentence: str) -> bool:
    """Say whether an act nearly came about: "almost passed", "came close to banning"."""
    told = verb_of(sentence)
    if not told.has_happened:
        return False
    before, behind = AROUND
    return MISSES.match(sentence, told.at) is not None or ALMOST.search(sentence, max(0, told.at + before), told.at + behind) is not None


def tells_of_a_law_behind(sentence: str) -> bool:
    """Say whether a sentence goes on to tell what became of the law of which it says first what is not in it."""
    return WHICH_WAS.search(sentence) is not None


def _empty(sentence: str) -> bool:
    """Say whether the act of a sentence is that there is none: "opened no case", "It has not."."""
    if not_ruled_out(sentence):
        return False
    if tells_of_a_law_behind(sentence):
        return False
    if NONE_AT_ALL.match(sentence) or ABSENT.search(sentence) or FOR_NOTHING.search(sentence):
        return True
    told = verb_of(sentence)
    return told.tense is not None and any(sign.match(sentence, told.at) for sign in (STOPS_SHORT, NOTHING, FAILS, RULES_OUT))
