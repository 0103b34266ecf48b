"""How far has a deed come that is neither a law, a rule nor a promise? It is planned, vowed, done, or goes on."""

from __future__ import annotations

import re

from parsers.claims.grammar.subject import subject_words
from parsers.claims.grammar.tense import PLAIN_SENTENCE, Told
from parsers.claims.stages.cues import DONE, ISSUING, MAIN, NO_PLANS, PROMISED, SINCE, VOWED, lets_trade, selects, tells, told_by
from parsers.claims.stages.effect import takes_effect
from parsers.model import Kind, Stage
from parsers.values.times.almanac import MONTH, WEEKDAY

AT_ONCE, HAS_LASTED = told_by("at_once"), told_by("has_lasted")
LASTS, STAYS, FORESEES, PREPARING, ASKING = map(told_by, ("lasts", "stays", "foresees", "preparing", "asking"))
DUE_ON, UNDER_A_DEAL, PUT_IN_WRITING = map(told_by, ("due_on", "under_a_deal", "put_in_writing"))
LICENSED, NEEDS_LICENCE, MAY_NOT = map(told_by, ("licensed", "needs_licence", "may_not"))
NOT_THERE, TO_NEGOTIATE, WANTS_VIEWS = map(told_by, ("not_there", "to_negotiate", "wants_views"))
SOUGHT, ANNOUNCES_AHEAD, PRESENTED, DECIDED = map(told_by, ("sought", "announces_ahead", "presented", "decided"))
TO_BE_MADE, GATHERS, DRAFTED_PLAN = map(told_by, ("to_be_made", "gathers", "drafted_plan"))
CONTESTS = re.compile(r"\b(?:would|will|to)\s(?:\w+\s)?(?:appeal|contest|challenge|fight)\b")  # "said it would appeal against the ruling"
SUIT = re.compile(r"\b(?:lawsuit|suit|complaint|petition|action|case|motion|filing)s?$", re.IGNORECASE)  # what it seeks, it was filed for
LAID_ON: frozenset[Kind] = frozenset({"enforcement", "trade_control"})  # of which a vow gives nothing yet
ANNOUNCED: frozenset[Kind] = frozenset({"partnership", "strategy", "institution"})
PROPOSED: frozenset[Kind] = frozenset(  # which a proposal does not bring about
    {"institution", "strategy", "infrastructure", "trade_control"}
)
WRITTEN_OR_FOUNDED: frozenset[Kind] = frozenset({"institution", "strategy"})
PROPOSES = re.compile(r"(?:(?:has|have|had|also|formally|again)\s){0,2}propose[sd]?\b", re.IGNORECASE)
PLANS_FOR = re.compile(  # "Plans for an office were set out"
    r"(?:The\s|Its\s)?(?:[Pp]lans?|[Pp]roposals?)\s(?:for|to)\s(?:[^\s,.;:]+\s){1,9}?(?:was|were|has been|have been)\s"
)
TALKS = re.compile(r"(?:Talks|Negotiations)\s[^.;]{0,80}?\s(?:(?:is|are)\s(?:still\s)?(?:under way|ongoing|continuing)|continue|go on)\b")
OF_RULES = re.compile(
    r"\b(?:rules?|laws?|act|orders?|bans?|controls?|curbs?|measures?|regulations?|lists?|decrees?|regime|framework"
    r"|licen[cs]es?|statute|section|restrictions|proclamation|ordinance|directive|circular|agreement|accord|pact|treaty|deal|contract|memorandum|charter|scheme|programme|program)\b",
    re.IGNORECASE,
)
# which are due, once they were called for
VIEWS = re.compile(r"(?:(?:Written|Public|All|Any) )?(?i:Comments|Feedback|Responses|Submissions|Replies|Views|Answers|Input)\b")
QUESTION = re.compile(r"To ask (?:the|[A-Z])")  # a member of parliament's, as it was put
NOBODY = re.compile(r"\b(?:nobody|no one|none of (?:the|its|these|those) [\w-]+|no [\w-]+(?: [\w-]+){0,6}) $", re.IGNORECASE)
UNTIL = re.compile(
    rf"\b(?:(?:until|till|no later than)|(?:through|by|before)(?=\s(?:the end|next|noon|midnight|mid-|early|late|tomorrow|\d|(?:on )?{WEEKDAY}|{MONTH})))\b"
)
PAST = re.compile(r"\b\w{2,}ed\b|\b(?:has|have|had|was|were)\b")


def of_a_deed(kind: Kind, text: str, told: Told, so_far: Stage | None) -> Stage:
    """Return the stage of any other act: permits first, then what is only planned or vowed, then what was promised, then what is done."""
    if (kind == "trade_control" and LICENSED.search(text)) or _decided(kind, text, told) or (kind == "consultation" and _asks(text, told)):
        return "enacted"
    promised = PROMISED.search(text) is not None or (kind == "strategy" and PRESENTED.match(text, told.at) is not None)
    if (
        NO_PLANS.search(text)
        or (kind == "consultation" and DUE_ON.search(text) and not VIEWS.match(text))
        or _only_sought(kind, text, told)
    ):
        return "proposed"
    if told.tense in {"ahead", "would"} or (told.tense == "must" and kind != "trade_control"):
        promised = promised or (kind == "partnership" and so_far == "announced")
        return "announced" if promised and told.tense == "ahead" and not ANNOUNCES_AHEAD.match(text, told.at) else "proposed"
    if told.tense == "may":
        return _permitted(kind, text, told)
    if (promised and kind in ANNOUNCED and not PUT_IN_WRITING.search(text)) or (kind == "partnership" and selects(text, told)):
        return "announced"
    applies = kind == "trade_control" and told.has_happened and takes_effect(text)
    return "in_force" if applies else _of_the_present(kind, text, told)


def _asks(text: str, told: Told) -> bool:
    """Say whether a question is put, or views are asked for, whatever the tense: "The ministry wants comments by May"."""
    if VIEWS.match(text) and DUE_ON.search(text):
        return True
    return QUESTION.match(text) is not None or (told.tense == "ahead" and WANTS_VIEWS.search(text, told.at) is not None)


def _permitted(kind: Kind, text: str, told: Told) -> Stage:
    """Return the stage of what may be done: comments that may be sent till a day were called for, what nobody may do is forbidden."""
    if kind == "consultation":
        return "enacted" if UNTIL.search(text, told.at) else "in_force"
    return "in_force" if lets_trade(kind, text, told) or MAY_NOT.match(text, told.at) or NOBODY.search(text, 0, told.at) else "considered"


def _decided(kind: Kind, text: str, told: Told) -> bool:
    """Say whether what somebody must do was decided on: "The firm must delete the model, the court ruled"."""
    decided = kind == "enforcement" and told.tense in {"must", "would"} and DECIDED.search(text) is not None
    return decided and CONTESTS.search(text, told.at, told.at + MAIN) is None


def _only_sought(kind: Kind, text: str, told: Told) -> bool:
    """Say whether a body, a deal or a hearing is still to come, or what would be laid on somebody only vowed, sought or offered; what a lawsuit seeks has been filed."""
    if kind in PROPOSED and told.tense in {"past", "present", "perfect"} and PROPOSES.match(text, told.at):
        return True
    if kind in PROPOSED and (PLANS_FOR.match(text) or (kind in WRITTEN_OR_FOUNDED and TO_BE_MADE.match(text, told.at))):
        return True
    if kind == "partnership" and (tells(TO_NEGOTIATE, text, told) or GATHERS.match(text, told.at) or TALKS.match(text)):
        return True
    if kind == "strategy" and DRAFTED_PLAN.search(text):
        return True
    if (kind == "institution" and NOT_THERE.search(text)) or (kind == "consultation" and VOWED.match(text, told.at)):
        return True
    sought = VOWED.match(text, told.at) or (SOUGHT.match(text, told.at) and not SUIT.search(subject_words(text)))
    return kind in LAID_ON and bool(sought)


def _of_the_present(kind: Kind, text: str, told: Told) -> Stage:
    """Return the stage of a deed that is neither ahead nor only promised: it goes on, is being prepared, or is done."""
    if _goes_on(kind, text, told):
        return "in_force"
    if told.tense == "ongoing" and tells(PREPARING, text, told):
        return "proposed"
    # of a body, what a plan or a draft foresees is not there yet
    foreseen = kind == "institution" and told.tense == "present" and FORESEES.search(text) and not DONE.match(text, told.at)
    return "proposed" if foreseen else "enacted"


def _stays(kind: Kind, text: str, told: Told) -> bool:
    """Say whether a sentence tells in so many words that a deed lasts: since when, that it stays, under which deal, that a licence is needed."""
    if told.tense in {"present", "perfect"} and (tells(STAYS, text, told) or (kind == "partnership" and UNDER_A_DEAL.search(text))):
        return True
    since = told.tense == "perfect" and SINCE.search(text, told.at) is not None
    return since or (told.tense != "past" and kind == "trade_control" and NEEDS_LICENCE.search(text) is not None)


def _goes_on(kind: Kind, text: str, told: Told) -> bool:
    """Say whether a deed is told as one that lasts: "The programme offers courses", "The probe is continuing"."""
    if told.tense == "ongoing":
        return not any(tells(cue, text, told) for cue in (ISSUING, PREPARING, ASKING))
    if _stays(kind, text, told):
        return True
    if told.tense == "present" and AT_ONCE.match(text, told.at) and not OF_RULES.search(text, 0, told.at):
        return False  # a headline: "US halts shipments", but "The rule bars shipments"
    if told.tense is None and kind in WRITTEN_OR_FOUNDED and PLAIN_SENTENCE.search(text) and not PAST.search(text):
        return LASTS.search(text, 0, MAIN) is not None
    if told.tense in {"present", "must"}:
        lasts = tells(LASTS, text, told) and (kind == "institution" or not PAST.search(text))
        return kind == "trade_control" or lasts or (kind == "strategy" and not DONE.search(text))
    return told.tense == "perfect" and kind in {"strategy", "trade_control"} and HAS_LASTED.match(text, told.at) is not None
