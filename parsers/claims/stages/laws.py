"""How far has a law come: proposed, voted on, signed, in force? What it provides is as far as it is."""

from __future__ import annotations

import re

from parsers.claims.grammar.cues import Cue
from parsers.claims.grammar.subject import subject_words
from parsers.claims.grammar.tense import Told
from parsers.claims.stages.cues import CHAMBER, FORCE_AHEAD, IN_FORCE, SIGNED, SINCE, UNLESS_STOPPED, VOWED, told_by
from parsers.claims.stages.effect import EFFECT
from parsers.claims.stages.those_bound import binds_later
from parsers.model import Stage

PASSED, CABINET_APPROVED, ADOPTED, FORBADE = map(told_by, ("passed", "cabinet_approved", "adopted", "forbade"))
BILL, ACT, LAW, AHEAD_OF_LAW, HOLDS_ALREADY = map(told_by, ("bill", "act", "law", "ahead_of_law", "holds_already"))
AWAITS, FOR_SIGNATURE, VOTE_AHEAD = map(told_by, ("awaits", "for_signature", "vote_ahead"))
ARTICLE = re.compile(r"\b(?:Article|Section|Art\.) \d")  # of what is law already
ADOPTED_LAW = re.compile(  # by a chamber, whose word is not the last
    r"(?:has |have )?(?:adopted (?:the|an?) (?:[\w-]+ ){0,2}(?:law|act)|amend(?:s|ed) (?:the|its|an?) (?:[\w-]+ ){0,4}(?:law|act|code|constitution)|made it an? (?:crime|offen[cs]e|felony|misdemeanou?r)|criminali[sz]ed)\b",
    re.IGNORECASE,
)
# whose resolutions nobody has to sign
RESOLVES = re.compile(r"\b(?:general assembly|security council|human rights council)\b", re.IGNORECASE)
RESOLUTION = re.compile(r"(?<![Dd]raft )\bresolutions?\b(?! in (?:first|committee))")
ACT_TAKES_EFFECT = re.compile(  # so does none that waits for a vote or a hand: "The AI Basic Act takes effect on 22 January"
    rf"\b(?:[A-Z][\w’'-]+\s){{1,6}}(?:Act|Law|Code)\s(?:\([^)]{{2,30}}\)\s)?(?:will\s)?{EFFECT}\b"
)
LAW_NAMED = re.compile(
    r"\b(?:Articles?|Section|Art\.|[Dd]ut(?:y|ies)|[Ll]aws?|[Aa]cts?|[Ss]tatute|[Rr]egulation|[Cc]ode|ban|[Pp]rohibitions?|[Oo]bligations?)\b"
)
WILL_ASK, OVERRIDDEN = map(told_by, ("will_ask", "overridden"))


def of_a_law(text: str, told: Told, so_far: Stage | None) -> Stage:
    """Return the stage of a law: what tells that it holds or waits is asked first, then how it moved, then what it provides."""
    if IN_FORCE.search(text):
        return "in_force"
    if UNLESS_STOPPED.search(text) or CABINET_APPROVED.search(text):
        return "proposed"
    if awaits := AWAITS.search(text):
        passed = told.tense == "perfect" and any(PASSED.search(text, *part) for part in ((0, awaits.start()), (awaits.end(), len(text))))
        passed = passed or (told.tense == "past" and told.at < awaits.start() and PASSED.match(text, told.at) is not None)
        return "passed" if FOR_SIGNATURE.search(text) or passed else "proposed"
    if FORCE_AHEAD.search(text) or (binds_later(text, told) and _is_law(text, so_far)):
        return "proposed" if so_far in {"proposed", "passed"} and not ACT_TAKES_EFFECT.search(text) else "enacted"
    moved = _moved(text, told) if told.tense not in {"ahead", "would", "may", "ongoing"} else None
    return moved or _provided(text, told, so_far)


def _moved(text: str, told: Told) -> Stage | None:
    """Return how far a law came by what is told of it; null where it did not move."""
    if ADOPTED_LAW.match(text, told.at) and CHAMBER.search(subject_words(text)):
        return "passed"
    if RESOLVES.search(subject_words(text)) and RESOLUTION.search(text, told.at) and (PASSED.search(text) or ADOPTED.search(text)):
        return "enacted"
    moves: tuple[tuple[Cue, Stage], ...] = ((SIGNED, "enacted"), (OVERRIDDEN, "enacted"), (VOWED, "announced"), (PASSED, "passed"))
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
    if VOTE_AHEAD.search(text) or (so_far == "passed" and (told.tense in {"ahead", "would", "may"} or BILL.search(text))):
        return "proposed"  # what a bill provides that nobody has signed
    if told.tense == "perfect" and SINCE.search(text, told.at) and so_far != "proposed" and not BILL.search(text):
        return "in_force"
    if so_far in {"proposed", "passed"}:
        return so_far
    if BILL.search(text) or told.tense in {"ahead", "would"}:
        return "enacted" if _law_will(text, told, so_far) else "proposed"
    return "in_force" if LAW.search(text) or told.tense in {"must", "present", "perfect"} else so_far or "in_force"


def _law_will(text: str, told: Told, so_far: Stage | None) -> bool:
    """Say whether it follows from what is law already that something will be asked or forbidden."""
    is_law = told.tense == "ahead" and (so_far == "in_force" or ARTICLE.search(text, 0, told.at) is not None)
    return is_law and WILL_ASK.match(text, told.at) is not None and BILL.search(text) is None


def _is_law(text: str, so_far: Stage | None) -> bool:
    """Say whether a sentence speaks of a law, be it the one under discussion, and of no bill."""
    return (so_far is not None or LAW_NAMED.search(text) is not None) and BILL.search(text) is None


def _of_the_law(text: str, told: Told, so_far: Stage | None) -> bool:
    """Say whether a document about a bill tells here what a law asks."""
    plain = told.tense in {"present", "must", "may", "past", None}
    return so_far in {"proposed", "passed"} and plain and ACT.search(text) is not None and not BILL.search(text)
