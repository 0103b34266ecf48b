"""How far does a headline say that an act has come? By its verb alone, for it leaves out the words by which a sentence would say so."""

from __future__ import annotations

import re

from parsers.claims.grammar.subject import subject_words
from parsers.claims.grammar.tense import Told
from parsers.claims.stages.asked import WHO_VOTES
from parsers.claims.stages.cues import BILL_NAMED, HOLDS_UP, told_by
from parsers.model import Kind, Stage

ENDS = re.compile(r"[.?!:;,…][”\"’')\]]{0,2}$")  # what a headline does without
ARTICLE = re.compile(r"\b(?:the|an?|its|their|his|her)\s", re.IGNORECASE)
NAMES = re.compile(r"(?:[A-Z0-9][\w’'.&-]*\s(?:(?:and|of)\s)?){1,5}(?=[a-z])")  # who acts, before a verb that no list of verbs holds
UNDOES, STOPS, DRAFTS, PONDERS, OPENS, GRANTS, VOTES_FOR, CUTS = (
    told_by(f"headline_{name}") for name in ("undoes", "stops", "drafts", "ponders", "opens", "grants", "votes_for", "cuts")
)


def of_a_headline(kind: Kind, text: str, told: Told) -> Stage | None:
    """Return the stage that the verb of a headline tells; null where it is none, or its verb tells nothing by itself."""
    if told.tense not in {"present", "ahead", None} or ENDS.search(text) or ARTICLE.search(text):
        return None
    named = NAMES.match(text) if told.tense is None else None
    at = named.end() if named else told.at
    if PONDERS.match(text, at):
        return "proposed" if kind == "legislation" and BILL_NAMED.search(text) else "considered"
    if UNDOES.match(text, at) or (kind == "funding" and CUTS.match(text, at)):
        return "withdrawn"
    if STOPS.match(text, at):
        return None if kind in HOLDS_UP or kind == "trade_control" else "delayed"
    return "proposed" if DRAFTS.match(text, at) else _done(kind, text, at)


def _done(kind: Kind, text: str, at: int) -> Stage | None:
    """Return the stage of what the verb of a headline tells as done: a vote, a grant, an opening."""
    if VOTES_FOR.match(text, at) and (kind == "legislation" or (kind == "funding" and WHO_VOTES.search(subject_words(text)))):
        return "passed"
    opened = (kind == "infrastructure" and OPENS.match(text, at)) or (kind == "funding" and GRANTS.match(text, at))
    return "enacted" if opened else None
