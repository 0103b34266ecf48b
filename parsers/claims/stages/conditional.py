"""Does an act wait for a vote or a signature that is told as its condition? "If passed, the bill would ...", "Should Parliament approve it, ..."."""

from __future__ import annotations

import re

from parsers.claims.grammar.cues import Cue
from parsers.claims.grammar.subject import clause
from parsers.claims.grammar.tense import verb_of
from parsers.claims.stages.cues import any_of, told_by

WHEN = any_of("condition_when")
WORDS = r"(?:[\w’'&-]+ ){0,%d}?"
ADOPTER, MATTER = any_of("condition_adopter"), any_of("condition_matter")
ADOPTS, ADOPTED, COMES = any_of("condition_adopts"), any_of("condition_adopted"), any_of("condition_comes")
BY_WHOM = Cue(rf"(?:{WHEN}) {WORDS % 4}(?:{ADOPTER}) {WORDS % 2}(?:{ADOPTS})")  # "if lawmakers approve the plan"
OF_WHAT = Cue(  # "once the AI law is adopted", "if the bill passes"
    rf"(?:{WHEN}) (?:{WORDS % 4}(?:{MATTER}) {WORDS % 3}|it |they |this |that )(?:(?:is|are|gets|has been|have been) {WORDS % 1}(?:{ADOPTED})|(?:{COMES}))"
)
ALONE = Cue(rf"(?:{WHEN}) (?:it is |they are |and when |\w+ly )?(?:{ADOPTED})")  # "if passed": of the subject, which must be such a matter
INVERTED = re.compile(  # "Should Parliament approve it,", "Were the bill to become law,"
    rf"(?:Should|Were) (?:(?:the|it|they|this|that|an?|its|their|both) )?{WORDS % 6}"
    rf"(?:(?:to )?(?:{ADOPTS}|{COMES}|be (?:{ADOPTED}))|(?:{ADOPTED}))\b",
)
PENDING = told_by("pending_approval")
NAMES_MATTER = Cue(MATTER)


def waits_for_adoption(sentence: str) -> bool:
    """Say whether a sentence tells what happens once a bill, a plan or an order is adopted; of one that was adopted it tells what happened."""
    told = verb_of(sentence)
    if told.has_happened:
        return False
    if INVERTED.match(sentence) or any(cue.search(sentence) for cue in (BY_WHOM, OF_WHAT, PENDING)):
        return True
    return ALONE.search(sentence) is not None and (told.tense == "would" or _is_of_a_matter(sentence))


def _is_of_a_matter(sentence: str) -> bool:
    """Say whether the subject of a sentence is what a parliament or a government adopts."""
    parts = clause(sentence)
    return parts is not None and NAMES_MATTER.search(sentence, parts.start, parts.end) is not None
