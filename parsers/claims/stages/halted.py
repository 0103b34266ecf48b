"""Was an act stopped, held up, or not even decided on? What tells so is asked before how far it has come."""

from __future__ import annotations

import re

from parsers.claims.grammar.clauses import part_at, parts
from parsers.claims.grammar.phrases import counted
from parsers.claims.grammar.subject import subject_words
from parsers.claims.grammar.tense import Told
from parsers.claims.kinds.groups import PROVISIONS
from parsers.claims.stages.asked import BEFORE, GOVERNS, WHO_VOTES, asks_its_chamber, only_asked
from parsers.claims.stages.conditional import NAMES_MATTER
from parsers.claims.stages.cues import (
    CLAUSE,
    DONE,
    HOLDS_UP,
    MAY_OPEN,
    SIGNED,
    any_of,
    decided_by_others,
    lets_trade,
    told_by,
    told_in,
    without_purpose,
)
from parsers.claims.stages.delayed import WISHES_TO, asks_for_a_delay, delayed
from parsers.claims.stages.left_open import not_said_whether
from parsers.claims.stages.those_bound import is_open_to_firms
from parsers.model import Kind, Stage

OPTIONAL: frozenset[Kind] = frozenset({"funding", "infrastructure", "institution", "strategy", "partnership"})  # which nothing obliges to
WITHDRAWN, WITHDRAWN_BEFORE = told_by("withdrawn"), told_by("withdrawn_before")
UNDOING, CLOSES_DOWN, CUT = told_by("undoing"), told_by("closes_down"), told_by("cut")
ENDED, STOPPED = told_by("ended"), told_by("stopped")
CASE_CLOSED = told_by("case_closed")
CASE = re.compile(r"\b(?:cases?|files?|inquir(?:y|ies)|investigations?|probes?|proceedings|complaints?|(?:law)?suits?)\b", re.IGNORECASE)
CONSIDERED, CONSIDERS_BILL, MAY_HAPPEN = told_by("considered"), told_by("considers_bill"), told_by("may_happen")
PERHAPS = told_by("perhaps")
MAY_BE_TABLED, MAY_TAKE_UP = told_by("may_be_tabled"), told_by("may_take_up")
REFUSED = told_by("refused")
VOTED_DOWN, RULED_AGAINST = told_by("voted_down"), told_by("ruled_against")
AUXILIARIES = 20  # characters: "has since been revoked"
READY_TO = re.compile(  # before "withdraw": "She will withdraw her bill if ministers act" offers to
    r"\b(?:will|would|[’']ll|(?:ready|willing|prepared|offer(?:s|ed)?)\sto)\s(?:\w+ly\s|also\s|only\s)?$"
)
ON_CONDITION = re.compile(r"\b(?:if|unless|provided|as\slong\sas)\b")
TO_SIGN = re.compile(  # a law, even one that delays another
    r"(?:will|(?:[\w-]+ ){1,4}?to) (?:sign|approve) (?:it|the|this|that|his|her|both|an?)\b", re.IGNORECASE
)
TRY = re.compile(rf"(?:[\w’'-]+\s){{0,4}}?(?:{any_of('try')})(?:\s|$)", re.IGNORECASE)
STAND: frozenset[Kind] = frozenset({"legislation", "regulation", "trade_control", "strategy", "institution"})  # though a challenge fails
CHALLENGE = re.compile(r"\b(?:challenges?|lawsuits?|suits?|petitions?|complaints?|claims?|appeal)\b")
VOTES_AGAINST, REJECTS = re.compile(r"vot(?:es|ed) against", re.IGNORECASE), re.compile(r"(?:reject|block|oppos)", re.IGNORECASE)
AGAINST_A_PENALTY = re.compile(  # which stands where it is dismissed: "dismissed the appeal of the firm against a fine"
    r"\b(?:appeals?|challenges?|petitions?|complaints?|(?:law)?suits?|bids?)\b[^.;]{0,50}?\b(?:against|to|over)\s(?:an?\s|the\s|its\s|that\s)?(?:[\w€$£.,-]+\s){0,5}?(?:fines?|penalt(?:y|ies)|bans?|orders?|suspension|sanctions?)\b"
)
AFTER_MODAL = re.compile(r"\b(?:may|can|could|might|should)\s(?:also\s|then\s)?be\s$")
UNDONE_THING = re.compile(r"\b(?:the|an?|its|their|his|her|this|that|any)\s$", re.IGNORECASE)  # before "revoked order"
REFUSES_TO_UNDO = re.compile(  # "rejected the firm's request to dismiss the case"
    rf"{BEFORE}(?:reject|den(?:y|ies|ied)|refus|turn(?:ed|s)\sdown)\w*\s(?:[\w’'.&-]+\s){{1,7}}?(?:requests?|motions?|bids?|pleas?|appeals?|attempts?|efforts?|applications?)\s(?:to|for|against)\s"
    r"(?!(?:(?:an?|the)\s)?(?:[\w-]+\s){0,2}?(?:ban|prohibit|forbid|outlaw|moratorium|require|oblige|regulate|restrict|limit|tax|create|establish|introduce|fund|set\sup)\b)",
    re.IGNORECASE,
)
ANOTHER_ONE = re.compile(  # of which another fate is told: "passed the bill and rejected an amendment"
    r"\w+\s(?:(?:down|out)\s)?(?:an?|another|two|three|four|several|some|other|rival|its)\s"
)
MADE_PUBLIC = re.compile(r"(?:(?:has|have|had|also)\s){0,2}(?:released|published|unveiled|presented|launched|issued|signed|announced)\s")
THE_OTHER = re.compile(  # "released its plan and dropped the rules that it had proposed"
    r"\w+\s(?:(?:down|out)\s)?(?:the|plans?\sfor|[A-Z])"
)
DIRECTS = re.compile(
    r"(?:(?:has|have|had|also)\s){0,2}(?:asks?|asked|tells?|told|orders?|ordered|forces?|forced|petitions?|petitioned|seeks?|sought|wants?|wanted|urge[sd]?|called on|directs?|directed"
    r"|instructs?|instructed|requires?|required|tasks?|tasked|allows?|allowed|lets?|empowers?|obliges?|obliged)\b"
)
DENIED = re.compile(  # of what was asked of a court: "An injunction was refused"
    r"(?:is|was|were|has\sbeen|have\sbeen|had\sbeen)\s(?:(?:also|largely|finally|later|then)\s)?(?:refused|denied|dismissed|rejected|thrown\sout)\b"
)
ASKED_OF_A_COURT = re.compile(
    r"\b(?:injunctions?|permission|leave|claims?|(?:law)?suits?|objections?|complaints?|applications?|requests?|motions?|petitions?|challenges?)\b",
    re.IGNORECASE,
)
CAME_TO_NOTHING = re.compile(rf"{BEFORE}(?:{any_of('came_to_nothing')})\b", re.IGNORECASE)


def halted(kind: Kind, text: str, told: Told) -> Stage | None:
    """Return that an act was withdrawn, delayed, or is not decided on; null where nothing holds it up."""
    if asks_its_chamber(kind, text, told) or (kind == "legislation" and told.tense == "ahead" and TO_SIGN.match(text, told.at)):
        return "proposed"
    if only_asked(kind, text, told):
        return "considered"
    if _withdrawn(kind, text, told):
        return "withdrawn"
    held_up = delayed(kind, text, told) and not not_said_whether(text)
    only_proposed = held_up and kind in PROVISIONS and asks_for_a_delay(text)
    if held_up and not only_proposed:
        return "delayed"
    if _considered(kind, text, told):
        return "considered"
    return "proposed" if only_proposed else None


def _withdrawn(kind: Kind, text: str, told: Told) -> bool:
    """Say whether an act was withdrawn, struck down or voted down; not where a law was signed that undoes another."""
    if told.tense in {"would", "must", "may"}:
        return False  # a duty to repeal, a right to revoke
    if told.tense == "ahead" and WISHES_TO.match(text, told.at):
        return False
    if UNDOING.match(text) or _undone_by_its_verb(kind, text, told):
        return True
    if told.tense and _ended(kind, text, told):
        return True
    undone = _undone(kind, text, told) or next(
        (found for cue in (VOTED_DOWN, RULED_AGAINST) if kind not in HOLDS_UP and (found := cue.search(text))), None
    )
    if undone is None or WITHDRAWN_BEFORE.search(text) or _only_offered(text, undone):
        return False
    signed = SIGNED.search(text)
    is_its_verb = told.at <= undone.start() < told.at + AUXILIARIES
    return not (signed and signed.start() < undone.start() and not is_its_verb)


def _undone_by_its_verb(kind: Kind, text: str, told: Told) -> bool:
    """Say whether the verb of a sentence undoes acts of a kind: "ended its agreement", where the sentence goes on to no other deed."""
    undone_by = {"institution": CLOSES_DOWN, "infrastructure": REFUSED, "funding": CUT}.get(kind)
    only_by = {"partnership": ENDED, "strategy": STOPPED}.get(kind)
    if undone_by and undone_by.match(text, told.at):
        return True
    return only_by is not None and only_by.match(text, told.at) is not None and len(parts(text)) == 1


def _only_offered(text: str, undone: re.Match[str]) -> bool:
    """Say whether what is to be undone depends on what others do: "She will withdraw her bill only if ministers act"."""
    return READY_TO.search(text, 0, undone.start()) is not None and ON_CONDITION.search(text, undone.end()) is not None


def _ended(kind: Kind, text: str, told: Told) -> bool:
    """Say whether a try came to nothing, or a case was closed."""
    if CAME_TO_NOTHING.match(text, told.at) and TRY.match(subject_words(text)):
        return True
    if kind != "enforcement":
        return False
    if DENIED.match(text, told.at):
        return ASKED_OF_A_COURT.search(subject_words(text)) is not None
    return CASE_CLOSED.match(text, told.at) is not None and CASE.search(subject_words(text)) is not None


def _only_some(words: str, text: str) -> bool:
    """Say whether some only voted against what others may have passed: "Nine senators rejected the bill", "The Greens voted against it"."""
    who = subject_words(text)
    return (VOTES_AGAINST.match(words) is not None and WHO_VOTES.search(who) is None) or (
        REJECTS.match(words) is not None and counted(tuple(who.split()))
    )


def _undone(kind: Kind, text: str, told: Told) -> re.Match[str] | None:
    """Return where a sentence tells that something was undone: not of what, "the revoked order", nor whom it tells to, "directs agencies to revoke"."""
    at, end = told_in(text, told)
    if told.tense and REFUSES_TO_UNDO.match(text, told.at):
        return None
    while found := WITHDRAWN.search(text, at, end):
        told_to = told.tense is not None and DIRECTS.match(text, told.at) is not None and " to " in text[told.at : found.start()]
        another = _in_a_later_part(text, told, found.start()) and (
            ANOTHER_ONE.match(text, found.start()) or (MADE_PUBLIC.match(text, told.at) and THE_OTHER.match(text, found.start()))
        )
        penalty = AGAINST_A_PENALTY.search(text, found.start(), found.end() + CLAUSE)
        stands = (kind in STAND and CHALLENGE.search(found[0])) or (kind == "enforcement" and penalty)
        allowed = AFTER_MODAL.search(text, max(0, found.start() - 16), found.start())  # "may be revoked"
        if not (told_to or allowed or another or stands or UNDONE_THING.search(text, 0, found.start()) or _only_some(found[0], text)):
            return found
        at = found.end()
    return None


def _in_a_later_part(text: str, told: Told, at: int) -> bool:
    """Say whether a place stands in a later part of a sentence than its verb."""
    return told.tense is not None and part_at(text, at).start > part_at(text, told.at).start


def _considered(kind: Kind, text: str, told: Told) -> bool:
    """Say whether an act is only thought about: weighed, or such as nothing obliges to and may come."""
    if _settled(kind, text, told):
        return False
    act = without_purpose(text)
    if kind == "consultation":
        return MAY_HAPPEN.search(act) is not None
    if kind in OPTIONAL and told.tense == "may" and PERHAPS.match(text, told.at):
        return True
    if kind in PROVISIONS and _may_move(text, told):
        return True
    told_to = told.at if told.tense == "must" and kind in PROVISIONS else len(act)  # "must mark what could be taken for real"
    weighed = CONSIDERED.search(act, 0, told_to)
    besides = (
        weighed is not None and told.tense == "ahead" and _in_a_later_part(text, told, weighed.start())
    )  # "will review it, and is considering a portal"
    return (weighed is not None and not besides and not CONSIDERS_BILL.search(text)) or not_said_whether(text)


def _settled(kind: Kind, text: str, told: Told) -> bool:
    """Say whether it is not in question that an act comes, only when or to whom, whatever else a sentence weighs."""
    if told.has_happened and DONE.match(text, told.at):
        return True  # "After weighing what banks had told it, the regulator issued guidelines"
    if lets_trade(kind, text, told):
        return True
    opens = kind == "infrastructure" and MAY_OPEN.match(text, told.at) is not None
    return opens or (kind == "funding" and (is_open_to_firms(text, told) or decided_by_others(kind, text, told)))


def _may_move(text: str, told: Told) -> bool:
    """Say whether a bill or a rule may come up, or be taken up: "may be tabled before Christmas", "The Senate could take up the bill"."""
    if told.tense != "may":
        return False
    subject = subject_words(text)
    if MAY_BE_TABLED.match(text, told.at):
        return NAMES_MATTER.search(subject) is not None
    return MAY_TAKE_UP.match(text, told.at) is not None and (WHO_VOTES.search(subject) or GOVERNS.search(subject)) is not None
