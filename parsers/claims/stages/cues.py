"""The words of stages.toml as cues, those that several kinds of acts are told by, and where in a sentence a cue tells the act."""

from __future__ import annotations

import re

from parsers.claims.grammar.cues import Cue
from parsers.claims.grammar.tense import Told
from parsers.model import Kind
from parsers.names.word_lists import WordLists

any_of = WordLists(__file__, "stages").any_of
PURPOSE = re.compile(r"\bso that\s[^.,;]+")
HOLDS_UP: frozenset[Kind] = frozenset({"enforcement", "consultation"})  # of which a halt is the act: a regulator pauses a product
ADVERB = 10  # characters before a verb: "never reached", "no longer exists"
CLAUSE = 90  # characters from a verb on, in which its act is told; with 60 nine of 3,731 claims are read otherwise, with 130 four
MAIN = 40  # characters from the main verb on, in which the act itself is told; with 25 or 60 four of 3,731 claims are read otherwise


def without_purpose(text: str) -> str:
    """Return a sentence without what something is done for: "set aside $2 million (so that it could be improved)"."""
    return PURPOSE.sub("", text)


def told_by(*names: str) -> Cue:
    """Return a cue of stages.toml; of several lists, one cue for all that they hold."""
    return Cue(any_of(*names))


SIGNED, DONE, ISSUING, SELECTS = map(told_by, ("signed", "done", "issuing", "selects"))
PROMISED = told_by("promised", "earmarked")
VOWED = told_by("vowed")
IN_FORCE, FORCE_AHEAD, UNLESS_STOPPED, SINCE = map(told_by, ("in_force", "force_ahead", "unless_stopped", "since"))
NO_PLANS, MAY_OPEN, CHAMBER = map(told_by, ("no_plans", "may_open", "chamber"))
BILL_NAMED, DRAFTS_RULE = map(told_by, ("bill_named", "drafts_rule"))
MAY_TRADE = re.compile(
    r"(?:may|can)\s(?:(?:now|again|freely|still|also|only)\s)?(?:buy|sell|ship|export|import|receive|supply|obtain)\b(?!\ssoon)"
)  # whom a control lets
HAS_DECIDED = re.compile(r",\s(?:[^\s,;:.]+\s){1,6}(?:decided|resolved|ruled|agreed)\b(?! (?:not|against|whether))")


def told_in(text: str, told: Told) -> tuple[int, int]:
    """Return where the words stand that tell the act: from a verb on for so long, everywhere where no verb is seen."""
    return (max(0, told.at - ADVERB), told.at + CLAUSE) if told.tense else (0, len(text))


def tells(cue: Cue, text: str, told: Told) -> bool:
    """Say whether a cue stands at the main verb or close behind it."""
    return cue.search(text, told.at, told.at + MAIN) is not None


def decided_by_others(kind: Kind, text: str, told: Told) -> bool:
    """Say whether it was decided that somebody may give money: "Italy may give the firm €1.3bn, the Commission decided"."""
    return kind == "funding" and told.tense == "may" and HAS_DECIDED.search(text, told.at) is not None


def lets_trade(kind: Kind, text: str, told: Told) -> bool:
    """Say whether somebody may trade, as a control lets him: "Boreal may now sell the chips to Chile"."""
    return kind == "trade_control" and told.tense == "may" and MAY_TRADE.match(text, told.at) is not None


def selects(text: str, told: Told) -> bool:
    """Say whether it was only told who or what is to take part."""
    return told.tense in {"past", "perfect", "present"} and tells(SELECTS, text, told)
