"""What does a clause tell that came of the act in the clause before it? "(The bill was passed and) is now before the senate", "(the ministry) lifted the order"."""

from __future__ import annotations

import re

from parsers.claims.acts.undoings import THINGS, does_to_it
from parsers.claims.grammar.clauses import Part
from parsers.claims.grammar.passives import PASSIVE
from parsers.claims.grammar.subject import clause
from parsers.claims.grammar.tense import verb_of
from parsers.claims.kinds.groups import BINDING, STATED
from parsers.claims.stages.cues import FORCE_AHEAD
from parsers.claims.stages.stage import stage
from parsers.model import HALTED, Kind

LATER = frozenset({"perfect", "ahead", "would"})  # tenses of what came after, or is to come
WAITS = re.compile(
    r"(?:is|are|remains?|stays?)\s(?:(?:now|still|currently|\w+ly)\s)?(?:before|stuck|pending|awaiting|waiting|under|in\s(?:the|a))\b"
)


def came_of_it(kind: Kind, first: Part, part: Part, sentence: str) -> bool:
    """Say whether a part of a sentence tells what came of the act of a kind that the first part tells."""
    if does_to_it(kind, part.text):
        return True
    return not part.names_itself(sentence) and _is_the_matter(kind, first.text) and has_come_farther(kind, first.text, part.text)


def begins_it(kind: Kind, text: str) -> bool:
    """Say whether a clause tells what was done by that which acts of a kind are called: "The bill cleared the house"."""
    return verb_of(text).has_happened and _is_called_so(kind, text)


def has_come_farther(kind: Kind, first: str, then: str) -> bool:
    """Say whether one subject did something and has come farther since, or is to: "began work and is to be enlarged"; not when that takes effect."""
    told, after = verb_of(then), stage(kind, then)
    later = told.tense in LATER or after in HALTED or WAITS.match(then, told.at) is not None
    takes_effect = kind in BINDING and FORCE_AHEAD.search(then, told.at) is not None
    return verb_of(first).has_happened and later and not takes_effect and after != stage(kind, first)


def _is_the_matter(kind: Kind, text: str) -> bool:
    """Say whether the subject of a clause is what acts of a kind are called, or what something is done to: "The hall was opened"."""
    told = clause(text)
    return told is not None and kind not in STATED and (_is_called_so(kind, text) or PASSIVE.match(text, told.end) is not None)


def _is_called_so(kind: Kind, text: str) -> bool:
    """Say whether the subject of a clause is what acts of a kind are called."""
    told = clause(text)
    return told is not None and kind not in STATED and THINGS[kind].search(text, told.start, told.end) is not None
