"""How far has money, or what it builds, come? It is intended, promised, given, or stands."""

from __future__ import annotations

import re

from parsers.claims.grammar.cues import Cue
from parsers.claims.grammar.subject import subject_words
from parsers.claims.grammar.tense import Told, verb_of
from parsers.claims.stages.cues import SINCE, any_of, decided_by_others, selects, told_by
from parsers.claims.stages.those_bound import is_open_to_firms
from parsers.model import Kind, Stage
from parsers.values.numbers.qualifiers import LEADING

GIVEN, RUNNING, PAYS, DRAWS_ON, SET_UP = map(told_by, ("given", "running", "pays", "draws_on", "set_up"))
PROMISED, EARMARKED = told_by("promised", "promised_money", "earmarked"), told_by("earmarked")
ANNOUNCES_AHEAD, VOTED = told_by("announces_ahead"), told_by("voted")
INTENDED = told_by("intended", "demand_thing")
STILL_AHEAD, PLANNED_SITE, NOT_BEGUN, SWITCHED_ON = map(told_by, ("ahead", "planned_site", "not_begun", "switched_on"))
USABLE = told_by("usable")
RUNS_NOW, EARMARKS = told_by("runs_now"), told_by("earmarks")
IS_LAW = re.compile(r"\b(?:law|act|statute|ordinance)$")  # a subject that sets money aside
IS_BILL = re.compile(r"\b(?:bill|draft law|draft act)\b")  # one that would
OF_A_WHOLE = re.compile(  # "Of the $9 million promised in May, (Norway has paid $3 million)"
    r"(?:Out )?[Oo]f (?:the|its|this|that|these|those) [^;]{3,120}?, (?=[A-Z]|(?:the|only|some|about|just|it|they|less|more|nearly) )"
)
# before a sum that is a part of another: "$9 million, of which only"
OF_WHICH = re.compile(r"\b(?:out )?of which (?:(?:only|some|about|just|nearly|almost|the first) )?$")
A_SUM = r"(?:[A-Z]{0,3}[$€£₹¥₩₦₱₪₫₴¢]|[A-Z][A-Za-z]{0,3}\.?\s?\d|\d[\d.,]*\s(?:million|billion|trillion|crore|lakh)\b)"
OF_A_PART = re.compile(r",\sof which\b")
NAMED_SWITCHED_ON = re.compile(rf"[A-Z][\w’'-]+ (?:{any_of('switched_on')})\b")
NEEDED = re.compile(  # "Ghana will need at least GH¢4 billion to carry out its strategy": nobody has promised it
    rf"\b(?:needs?|needed|needing|requires?|required|lacks?|lacking|(?:gap|shortfall|need)\sof)\s(?:(?:{LEADING}|the|another)\s){{0,4}}{A_SUM}"
    rf"|{A_SUM}(?:(?!\b(?:that|which|who|to)\b)[^;,]){{0,60}}?\s(?:is|are|was|were|be)\s(?:still\s)?(?:needed|required|missing|lacking)\b",
)
INCLUDES = re.compile(  # what a sum that was told before is made of
    r"(?:This|It|That|These|Those|The (?:sum|total|cuts?|money|package|amount))\s(?:includes?|included|comprises?|covers?)\b|Of (?:this|that|the)\b"
)


def part_of_what_was_withdrawn(text: str, so_far: Stage | None) -> bool:
    """Say whether a sentence tells what a sum was made of that was withdrawn: "This includes £800 million for a supercomputer"."""
    return so_far == "withdrawn" and INCLUDES.match(text) is not None


def is_needed(text: str) -> bool:
    """Say whether a sentence tells how much is needed, and not that it is given."""
    return NEEDED.search(text) is not None and not GIVEN.search(text)


def of_a_promise(kind: Kind, text: str, told: Told, so_far: Stage | None) -> Stage:
    """Return the stage of money or of machines: by the first verb that promises, intends or gives, else by tense."""
    if selects(text, told):  # of those who were chosen for money or for a site it is not told that they have it
        return "announced"
    if (
        (kind == "funding" and is_needed(text))
        or (told.tense == "ahead" and ANNOUNCES_AHEAD.match(text, told.at))
        or (kind == "funding" and told.tense == "must" and so_far != "enacted")
    ):
        return "proposed"
    decided = _switched_on(text, told) if kind == "infrastructure" else _by_law(text, told)
    if decided:
        return decided
    if kind == "funding" and is_open_to_firms(text, told):
        return "proposed" if so_far == "proposed" and told.tense == "may" else "in_force"
    cues: tuple[tuple[Cue, Stage], ...] = ((PROMISED, "announced"), (INTENDED, "proposed"), (GIVEN, "enacted"))
    whole = OF_A_WHOLE.match(text)  # which was promised, of which now a part was given
    # "The halls, built with Oracle, are due to open": of machines what is ahead of them is the act, not what stands before it
    begins = told.at if kind == "infrastructure" and told.tense == "ahead" else whole.end() if whole else 0
    which = OF_A_PART.search(text, told.at) if told.tense and not whole else None  # what became of a part is not what becomes of the whole
    ends = which.start() if which and GIVEN.search(text, which.start()) else len(text)
    found = [(match.start(), stage) for pattern, stage in cues if (match := pattern.search(text, begins, ends))]
    if found and not NOT_BEGUN.search(text):
        at, decided = min(found)  # the first verb tells the act, those after it what is done with the money
        return "proposed" if so_far == "proposed" and EARMARKED.match(text, at) else decided
    return _of_a_building(text, told, so_far) if kind == "infrastructure" else _of_a_sum(text, told, so_far)


def told_of_the_part(text: str, at: int) -> str:
    """Return what a sentence tells of a sum, at a place: of a part what became of it, "of which $3 million has been spent", and of a whole who gave it."""
    whole = OF_A_WHOLE.match(text)
    if whole and at < whole.end():
        return text[: whole.end()].rstrip(", ")
    which = OF_WHICH.search(text, 0, at)
    part = text[which.start() :] if which else text
    return part if which and GIVEN.search(part) and verb_of(part).has_happened else text


def _by_law(text: str, told: Told) -> Stage | None:
    """Return the stage of money that a chamber voted, that somebody may give by decision of others, or that a law or a bill sets aside; null else."""
    if decided_by_others("funding", text, told):
        return "enacted"
    if told.has_happened and VOTED.search(text):
        return "passed"
    if told.tense != "present" or not EARMARKS.match(text, told.at):
        return None
    subject = subject_words(text)
    return "proposed" if IS_BILL.search(subject) else "enacted" if IS_LAW.search(subject) else None


def _switched_on(text: str, told: Told) -> Stage | None:
    """Return that machines were switched on, whatever is to be done with them: "Two firms switched on a cluster on which the state's cloud is to run"."""
    if told.has_happened and SWITCHED_ON.match(text, told.at):
        return "enacted"
    return "enacted" if NAMED_SWITCHED_ON.search(text, 0, told.at) else None


def _of_a_sum(text: str, told: Told, so_far: Stage | None) -> Stage:
    """Return the stage of money of which no verb says whether it was promised or given."""
    goes_on = (
        RUNNING.search(text)
        or (told.tense == "perfect" and SINCE.search(text))
        or (PAYS.search(text) and so_far not in {"proposed", "announced"})
    )
    if (goes_on and told.tense in {"present", "perfect", "ongoing"}) or (DRAWS_ON.search(text) and told.tense != "ahead"):
        return "in_force"
    if so_far in {None, "announced"} and told.tense == "ahead":
        return "announced"
    if so_far == "enacted" and told.tense == "ahead":
        return "proposed"  # what is still to be done with money that is there
    if told.tense == "past" and SET_UP.match(text, told.at):
        return "enacted"
    if so_far is not None:
        return so_far  # a part of a sum is as far as the whole
    return "enacted" if told.has_happened else "announced"


def _of_a_building(text: str, told: Told, so_far: Stage | None) -> Stage:
    """Return the stage of machines or a site of which no verb says whether they were promised or bought: one that stands is in force."""
    if NOT_BEGUN.search(text):
        return "proposed"
    if (RUNS_NOW.search(text) and told.tense in {"present", None}) or (told.tense == "may" and USABLE.match(text, told.at)):
        return "in_force"
    if told.tense in {"ahead", "would", "may", "must"} or (told.tense is None and STILL_AHEAD.search(text)):
        return so_far if so_far == "announced" and told.tense == "ahead" else "proposed"
    if told.tense in {"present", "ongoing"}:
        return "proposed" if PLANNED_SITE.search(text) else "in_force"
    return "enacted"
