"""How far has a rule, an order or a code come that no parliament passes? It is drafted, issued, or in force."""

from __future__ import annotations

import re

from parsers.claims.grammar.tense import Told
from parsers.claims.stages.cues import DONE, DRAFTS_RULE, FORCE_AHEAD, IN_FORCE, ISSUING, PROMISED, UNLESS_STOPPED, VOWED, tells, told_by
from parsers.claims.stages.those_bound import binds_later, is_expected_of, took_up
from parsers.model import Stage

OBLIGES, DUTIES, DRAFTED, RULE_HOLDS = map(told_by, ("obliges", "duties", "drafted", "rule_holds"))
IS_TO_BE = re.compile(r"(?:is|are)\s(?:also\s|only\s|not\s)?to\sbe\s")  # of rules that hold it is a duty: "chatbots are to be avoided"
ISSUED_ASIDE = re.compile(
    r",\s(?:\w+ly\s)?(?:issued|published|adopted|signed|gazetted|promulgated|released)\b[^,]{0,120},\s(?:will|is|are)\b"
)
TO_BE_WRITTEN = told_by("to_be_written")  # by whom an order or a law tells to


def tells_to_write(text: str, told: Told) -> bool:
    """Say whether somebody is told to write a rule, which then is not there yet, whatever the instrument is that tells so."""
    return told.tense in {"present", "must", "ahead"} and TO_BE_WRITTEN.match(text, told.at) is not None


def of_a_regulation(text: str, told: Told, so_far: Stage | None) -> Stage:
    """Return the stage of a rule: one that is told to be in place holds, any other is as far as its words and the rule under discussion are."""
    if tells_to_write(text, told) or (told.tense == "perfect" and VOWED.match(text, told.at)):
        return "proposed"
    if took_up(text, told):
        return "in_force"
    if RULE_HOLDS.search(text) and not DRAFTS_RULE.search(text):
        return "in_force"
    return _as_told(text, told, so_far)


def _as_told(text: str, told: Told, so_far: Stage | None) -> Stage:
    """Return the stage of a rule by its verb: what it obliges to is in force, what is ahead or a draft is proposed, what was issued is enacted."""
    took_effect = told.has_happened and IN_FORCE.search(text, told.at) is not None
    duty = so_far == "in_force" and IS_TO_BE.match(text, told.at) is not None
    obliges = took_effect or duty or is_expected_of(text, told) or OBLIGES.search(text) is not None
    draft = so_far == "proposed" and not ISSUED_ASIDE.search(text)
    done = told.tense in {"past", "perfect", None} and tells(DONE, text, told)
    if obliges and not done:
        return "proposed" if draft or DRAFTS_RULE.search(text) else "in_force"
    ahead = FORCE_AHEAD.search(text) is not None and told.tense in {"ahead", "must"}
    if (ahead or binds_later(text, told)) and not DRAFTS_RULE.search(text):
        return "proposed" if draft else "enacted"
    if told.tense in {"ahead", "would"} or UNLESS_STOPPED.search(text):
        return "proposed"
    if told.tense == "ongoing":
        return "enacted" if ISSUING.search(text) and not DRAFTED.search(text) else "proposed"
    if done or (DONE.search(text) and told.tense in {"past", None}):
        return "proposed" if DRAFTED.search(text) else "enacted"
    return so_far if so_far == "proposed" else _that_holds(text, told)


def _that_holds(text: str, told: Told) -> Stage:
    """Return the stage of a rule that is told of in the present: still a draft, issued, or what it asks."""
    lasts, duties = told.tense in {"present", "perfect", "may"}, DUTIES.search(text)
    if DRAFTS_RULE.search(text) and not duties:
        return "proposed"
    if duties or (lasts and not DONE.search(text)):
        return "in_force"
    return "announced" if not lasts and PROMISED.search(text) else "enacted"
