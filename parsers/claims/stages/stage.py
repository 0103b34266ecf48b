"""How far an act has come: considered, proposed, announced, passed, enacted, in force, delayed, withdrawn; stated for views."""

from __future__ import annotations

import re

from parsers.claims.grammar.tense import Told, verb_of
from parsers.claims.stages.conditional import waits_for_adoption
from parsers.claims.stages.denial import denied_part
from parsers.claims.stages.halted import DONE, ISSUING, SIGNED, halted, told_by
from parsers.claims.stages.left_open import imagined
from parsers.model import Kind, Stage
from parsers.values.cues import Cue

# laws
IN_FORCE, FORCE_AHEAD, WAS_TO_APPLY, SINCE = map(told_by, ("in_force", "force_ahead", "was_to_apply", "since"))
PASSED, CABINET_APPROVED, ADOPTED, FORBADE, CHAMBER = map(told_by, ("passed", "cabinet_approved", "adopted", "forbade", "chamber"))
BILL, ACT, LAW, AHEAD_OF_LAW, HOLDS_ALREADY = map(told_by, ("bill", "act", "law", "ahead_of_law", "holds_already"))
AWAITS, FOR_SIGNATURE, VOTE_AHEAD, UNLESS_STOPPED = map(told_by, ("awaits", "for_signature", "vote_ahead", "unless_stopped"))
# rules
OBLIGES, DUTIES, DRAFTS_RULE, DRAFTED = map(told_by, ("obliges", "duties", "drafts_rule", "drafted"))
# money and buildings
PROMISED, GIVEN, SELECTS, RUNNING, DRAWS_ON = map(told_by, ("promised", "given", "selects", "running", "draws_on"))
INTENDED, SET_UP = told_by("intended", "demand_thing"), told_by("set_up")
AHEAD, PLANNED_SITE, NOT_BEGUN = map(told_by, ("ahead", "planned_site", "not_begun"))
# deeds
AT_ONCE, HAS_LASTED = told_by("at_once"), told_by("has_lasted")
LASTS, STAYS, FORESEES, PREPARING, ASKING = map(told_by, ("lasts", "stays", "foresees", "preparing", "asking"))
DUE_ON, VOWED, UNDER_A_DEAL, PUT_IN_WRITING = map(told_by, ("due_on", "vowed", "under_a_deal", "put_in_writing"))
LICENSED, NEEDS_LICENCE, MAY_NOT, NO_PLANS = map(told_by, ("licensed", "needs_licence", "may_not", "no_plans"))
MAIN = 40  # characters from the main verb on, in which the act itself is told
PROMISES: frozenset[Kind] = frozenset({"funding", "infrastructure"})
LAID_ON: frozenset[Kind] = frozenset({"enforcement", "trade_control"})  # of which a vow gives nothing yet
ANNOUNCED: frozenset[Kind] = frozenset({"partnership", "strategy", "institution"})
OF_RULES = re.compile(
    r"\b(?:rules?|laws?|act|orders?|bans?|controls?|curbs?|measures?|regulations?|lists?|decrees?|regime|framework|licen[cs]es?|statute|section|restrictions)\b",
    re.IGNORECASE,
)
PAST = re.compile(r"\b\w{2,}ed\b|\b(?:has|have|had|was|were)\b")


def stage(kind: Kind, text: str, so_far: Stage | None = None) -> Stage:
    """Return the stage that a sentence tells; `so_far` is that of the instrument of this kind under discussion."""
    if kind in {"position", "target"}:
        return "stated"
    if imagined(text):
        return "considered"
    text = denied_part(text) or text
    if waits_for_adoption(text):
        return "proposed"
    told = verb_of(text)
    return halted(kind, text, told) or _under_way(kind, text, told, so_far)


def _under_way(kind: Kind, text: str, told: Told, so_far: Stage | None) -> Stage:
    """Return how far an act has come that nothing holds up, as acts of its kind are told."""
    if kind == "legislation":
        return _of_a_law(text, told, so_far)
    if kind == "regulation":
        return _of_a_rule(text, told, so_far)
    if kind in PROMISES:
        return _of_a_promise(kind, text, told, so_far)
    return _of_a_deed(kind, text, told, so_far)


def _of_a_law(text: str, told: Told, so_far: Stage | None) -> Stage:
    """Return the stage of a law: what tells that it holds or waits is asked first, then how it moved, then what it provides."""
    if IN_FORCE.search(text):
        return "in_force"
    if UNLESS_STOPPED.search(text) or CABINET_APPROVED.search(text):
        return "proposed"
    if AWAITS.search(text):
        return "passed" if FOR_SIGNATURE.search(text) or (told.tense == "perfect" and PASSED.search(text)) else "proposed"
    if FORCE_AHEAD.search(text):
        return "proposed" if so_far in {"proposed", "passed"} else "enacted" if WAS_TO_APPLY.search(text) else "in_force"
    moved = _moved(text, told) if told.tense not in {"ahead", "would", "may", "ongoing"} else None
    return moved or _provided(text, told, so_far)


def _moved(text: str, told: Told) -> Stage | None:
    """Return how far a law came by what is told of it; null where it did not move."""
    moves: tuple[tuple[Cue, Stage], ...] = ((SIGNED, "enacted"), (VOWED, "announced"), (PASSED, "passed"))
    moved = next((stage for pattern, stage in moves if pattern.search(text)), None)
    if moved is None and told.tense == "past" and FORBADE.match(text, told.at):
        return "enacted"
    if moved is None and ADOPTED.search(text):
        return "passed" if CHAMBER.search(text) else "enacted"
    return moved


def _provided(text: str, told: Told, so_far: Stage | None) -> Stage:
    """Return the stage of a provision: what a bill says is as far as the bill is, in whatever tense it is told."""
    if told.tense == "past" and so_far in {"in_force", None} and not LAW.search(text) and not BILL.search(text):
        return "enacted"
    if _holds(text, told, so_far) or _of_the_law(text, told, so_far):
        return "in_force"
    return _on_its_way(text, told, so_far)


def _holds(text: str, told: Told, so_far: Stage | None) -> bool:
    """Say whether what a sentence tells is in force, be it of the law under discussion or of one beside it."""
    now = so_far == "in_force" and told.tense not in {"ahead", "would", "ongoing"}
    return (now or HOLDS_ALREADY.search(text) is not None) and not AHEAD_OF_LAW.search(text)


def _on_its_way(text: str, told: Told, so_far: Stage | None) -> Stage:
    """Return the stage of what a law that may not hold yet provides: by the vote ahead, by how far it has come so far, by its tense."""
    if VOTE_AHEAD.search(text) or (told.tense == "would" and so_far == "passed"):
        return "proposed"
    if told.tense == "perfect" and SINCE.search(text, told.at) and so_far != "proposed":
        return "in_force"
    if so_far in {"proposed", "passed"}:
        return so_far
    if told.tense in {"ahead", "would"} or BILL.search(text):
        return "proposed"
    return "in_force" if LAW.search(text) or told.tense in {"must", "present", "perfect"} else so_far or "in_force"


def _of_the_law(text: str, told: Told, so_far: Stage | None) -> bool:
    """Say whether a document about a bill tells here what a law asks."""
    plain = told.tense in {"present", "must", "may", "past", None}
    return so_far in {"proposed", "passed"} and plain and ACT.search(text) is not None and not BILL.search(text)


def _of_a_rule(text: str, told: Told, so_far: Stage | None) -> Stage:
    """Return the stage of a rule: what it obliges to is in force, what is ahead or a draft is proposed, what was issued is enacted."""
    took_effect = told.tense in {"past", "perfect"} and IN_FORCE.search(text, told.at) is not None
    obliges = took_effect or OBLIGES.search(text) is not None
    done = told.tense in {"past", "perfect", None} and _tells(DONE, text, told)
    if obliges and not done:
        return "proposed" if so_far == "proposed" or DRAFTS_RULE.search(text) else "in_force"
    if FORCE_AHEAD.search(text) and told.tense in {"ahead", "must"} and not DRAFTS_RULE.search(text):
        return "proposed" if so_far == "proposed" else "in_force"
    if told.tense in {"ahead", "would"} or UNLESS_STOPPED.search(text):
        return "proposed"
    if told.tense == "ongoing":
        return "enacted" if ISSUING.search(text) and not DRAFTED.search(text) else "proposed"
    if done or (DONE.search(text) and told.tense in {"past", None}):
        return "proposed" if DRAFTED.search(text) else "enacted"
    return so_far if so_far == "proposed" else _of_a_rule_that_holds(text, told)


def _of_a_rule_that_holds(text: str, told: Told) -> Stage:
    """Return the stage of a rule that is told of in the present: still a draft, issued, or what it asks."""
    lasts, duties = told.tense in {"present", "perfect", "may"}, DUTIES.search(text)
    if DRAFTS_RULE.search(text) and not duties:
        return "proposed"
    if duties or (lasts and not DONE.search(text)):
        return "in_force"
    return "announced" if not lasts and PROMISED.search(text) else "enacted"


def _of_a_promise(kind: Kind, text: str, told: Told, so_far: Stage | None) -> Stage:
    """Return the stage of money or of machines: by the first verb that promises, intends or gives, else by tense."""
    if kind == "infrastructure" and _selects(text, told):
        return "announced"
    cues: tuple[tuple[Cue, Stage], ...] = ((PROMISED, "announced"), (INTENDED, "proposed"), (GIVEN, "enacted"))
    found = [(match.start(), stage) for pattern, stage in cues if (match := pattern.search(text))]
    if found and not NOT_BEGUN.search(text):
        return min(found)[1]  # the first verb tells the act, those after it what is done with the money
    return _of_a_building(text, told, so_far) if kind == "infrastructure" else _of_a_sum(text, told, so_far)


def _of_a_sum(text: str, told: Told, so_far: Stage | None) -> Stage:
    """Return the stage of money of which no verb says whether it was promised or given."""
    if (RUNNING.search(text) and told.tense in {"present", "perfect", "ongoing"}) or (DRAWS_ON.search(text) and told.tense != "ahead"):
        return "in_force"
    if so_far != "proposed" and told.tense == "ahead":
        return "announced"
    if told.tense == "past" and SET_UP.match(text, told.at):
        return "enacted"
    if so_far is not None:
        return so_far  # a part of a sum is as far as the whole
    return "enacted" if told.tense in {"past", "perfect"} else "announced"


def _of_a_building(text: str, told: Told, so_far: Stage | None) -> Stage:
    """Return the stage of machines or a site of which no verb says whether they were promised or bought: one that stands is in force."""
    if NOT_BEGUN.search(text):
        return "proposed"
    if told.tense in {"ahead", "would", "may", "must"} or (told.tense is None and AHEAD.search(text)):
        return so_far if so_far == "announced" and told.tense == "ahead" else "proposed"
    if told.tense in {"present", "ongoing"}:
        return "proposed" if PLANNED_SITE.search(text) else "in_force"
    return "enacted"


def _of_a_deed(kind: Kind, text: str, told: Told, so_far: Stage | None) -> Stage:
    """Return the stage of any other act: permits first, then what is only planned or vowed, then what was promised, then what is done."""
    if kind == "trade_control" and LICENSED.search(text):
        return "enacted"
    promised = PROMISED.search(text) is not None
    if NO_PLANS.search(text) or (kind == "consultation" and DUE_ON.search(text)) or (kind in LAID_ON and VOWED.match(text, told.at)):
        return "proposed"
    if told.tense in {"ahead", "would"} or (told.tense == "must" and kind != "trade_control"):
        promised = promised or (kind == "partnership" and so_far == "announced")
        return "announced" if promised and told.tense == "ahead" else "proposed"
    if told.tense == "may":
        return "in_force" if MAY_NOT.match(text, told.at) or kind == "consultation" else "considered"
    if (promised and kind in ANNOUNCED and not PUT_IN_WRITING.search(text)) or (kind == "partnership" and _selects(text, told)):
        return "announced"
    return _of_a_present_deed(kind, text, told)


def _selects(text: str, told: Told) -> bool:
    """Say whether it was only told who or what is to take part."""
    return told.tense in {"past", "perfect", "present"} and _tells(SELECTS, text, told)


def _tells(cue: Cue, text: str, told: Told) -> bool:
    """Say whether a cue stands at the main verb or close behind it."""
    return cue.search(text, told.at, told.at + MAIN) is not None


def _of_a_present_deed(kind: Kind, text: str, told: Told) -> Stage:
    """Return the stage of a deed that is neither ahead nor only promised: it goes on, is being prepared, or is done."""
    if _goes_on(kind, text, told):
        return "in_force"
    if told.tense == "ongoing" and _tells(PREPARING, text, told):
        return "proposed"
    # of a body, what a plan or a draft foresees is not there yet
    foreseen = kind == "institution" and told.tense == "present" and FORESEES.search(text) and not DONE.match(text, told.at)
    return "proposed" if foreseen else "enacted"


def _goes_on(kind: Kind, text: str, told: Told) -> bool:
    """Say whether a deed is told as one that lasts: "The programme offers courses", "The probe is continuing"."""
    if told.tense == "ongoing":
        return not any(_tells(cue, text, told) for cue in (ISSUING, PREPARING, ASKING))
    if (told.tense == "perfect" and SINCE.search(text, told.at)) or (
        told.tense != "past" and kind == "trade_control" and NEEDS_LICENCE.search(text)
    ):
        return True
    if told.tense in {"present", "perfect"} and (_tells(STAYS, text, told) or (kind == "partnership" and UNDER_A_DEAL.search(text))):
        return True
    if told.tense == "present" and AT_ONCE.match(text, told.at) and not OF_RULES.search(text, 0, told.at):
        return False  # a headline: "US halts shipments", but "The rule bars shipments"
    if told.tense in {"present", "must"}:
        lasts = _tells(LASTS, text, told) and not PAST.search(text)
        return kind == "trade_control" or lasts or (kind == "strategy" and not DONE.search(text))
    return told.tense == "perfect" and kind in {"strategy", "trade_control"} and HAS_LASTED.match(text, told.at) is not None
