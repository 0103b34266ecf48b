"""The words of stages.toml as cues, those that several kinds of acts are told by, and where in a sentence a cue tells the act."""

from __future__ import annotations

import re

from parsers.claims.grammar.subject import subject_words
from parsers.claims.grammar.tense import Told
from parsers.model import Kind
from parsers.names.word_lists import WordLists
from parsers.values.almanac import MONTH
from parsers.values.cues import Cue

any_of = WordLists(__file__, "stages").any_of
MAIN = 40  # characters from the main verb on, in which the act itself is told


def told_by(*names: str) -> Cue:
    """Return a cue of stages.toml; of several lists, one cue for all that they hold."""
    return Cue(any_of(*names))


SIGNED, DONE, ISSUING, SELECTS = map(told_by, ("signed", "done", "issuing", "selects"))
PROMISED = told_by("promised", "earmarked")
IN_FORCE, FORCE_AHEAD, UNLESS_STOPPED, SINCE = map(told_by, ("in_force", "force_ahead", "unless_stopped", "since"))
NO_PLANS, MAY_OPEN, OPEN_TO, FIRMS, CHAMBER = map(told_by, ("no_plans", "may_open", "open_to", "firms", "chamber"))
_DAY = rf"(?:the )?(?:early |mid-|late )?(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?)?(?:{MONTH}|20\d\d\b|next \w+)"
FROM_A_DAY = re.compile(rf"(?:As )?[Ff]rom (?:{_DAY}|the same day|that day|tomorrow\b)")
APPLIES_FROM = re.compile(
    r"\b(?:takes? effect|(?:comes?|enters?|goe?s?) into (?:force|effect)|appl(?:y|ies)) (?:only )?"
    rf"(?:(?:(?:from|on|as of|in) )?{_DAY}|\d+ (?:\w+ )?(?:days|weeks|months) (?:from|after)\b)"
)
LATER = re.compile(rf"[^.;]{{1,120}}? (?:as )?from {_DAY}")  # behind a verb of what is ahead
HAS_DECIDED = re.compile(r",\s(?:[^\s,;:.]+\s){1,6}(?:decided|resolved|ruled|agreed)\b(?! (?:not|against|whether))")
EXPECTED_TO = re.compile(r"(?:is|are) (?:also |now )?expected to\b")


def tells(cue: Cue, text: str, told: Told) -> bool:
    """Say whether a cue stands at the main verb or close behind it."""
    return cue.search(text, told.at, told.at + MAIN) is not None


def binds_later(text: str, told: Told) -> bool:
    """Say whether a rule or a law, which is there, is told to bind from a day on: "From 2 August", "takes effect on 1 March"."""
    if told.tense == "ahead" and LATER.match(text, told.at):
        return True
    return told.tense in {"ahead", "present", "may", "must"} and (FROM_A_DAY.match(text) or APPLIES_FROM.search(text)) is not None


def is_expected_of(text: str, told: Told) -> bool:
    """Say whether somebody whom rules bind is expected to do something, by which he is told to: "Banks are expected to keep a list"."""
    return EXPECTED_TO.match(text, told.at) is not None and FIRMS.search(subject_words(text)) is not None


def decided_by_others(kind: Kind, text: str, told: Told) -> bool:
    """Say whether it was decided that somebody may give money: "Italy may give the firm €1.3bn, the Commission decided"."""
    return kind == "funding" and told.tense == "may" and HAS_DECIDED.search(text, told.at) is not None


def is_open_to_firms(text: str, told: Told) -> bool:
    """Say whether money is told to be there for whoever asks: "Firms may be given vouchers", "Loans are available"."""
    open_to = OPEN_TO.match(text, told.at)
    return open_to is not None and ("may be" not in open_to[0] or FIRMS.search(subject_words(text)) is not None)


def selects(text: str, told: Told) -> bool:
    """Say whether it was only told who or what is to take part."""
    return told.tense in {"past", "perfect", "present"} and tells(SELECTS, text, told)
