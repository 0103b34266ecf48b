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
from parsers.claims.stages.surety import is_denied
from parsers.model import HALTED, Kind

ON_IT = re.compile(
    r"(?:[\w’'-]+\s){1,5}?(?:it|them)\b(?=[.,;]|$|\s(?:in|on|by|from|next|this|last|later|again|before|after|into|to|earlier|soon)\b)"
)  # "revised it in 2025", "will replace it"
ONLY_BACKED = re.compile(
    r"\b(?:was|were|been)\s(?:\w+ly\s)?(?:backed|supported|opposed|championed|criticised|criticized|welcomed|attacked|lobbied)\b"
)
NOT_YET = re.compile(r"\b(?:has|have|had|is|are)\syet\sto\b|\bnever\b|\bno\slonger\b")
IS_A_THING = re.compile(r"(?:will|would|could|may|might|has|have|had)\s(?:be|been)\s(?:an?|the)\s")  # "would be a model for others": no act
PASSES_IT_ON = re.compile(
    r"(?:sent|sends|presented|submitted|handed|forwarded|referred|took|brought)\b"
)  # "passed it and sent it to the governor": one act
LATER = frozenset({"perfect", "ahead", "would"})  # tenses of what came after, or is to come
WAITS = re.compile(
    r"(?:is|are|remains?|stays?)\s(?:(?:now|still|currently|\w+ly)\s)?(?:before|stuck|pending|awaiting|waiting|under\s(?:review|consideration|discussion|debate|scrutiny)|in\s(?:the|a))\b"
)


def came_of_it(kind: Kind, first: Part, part: Part, sentence: str) -> bool:
    """Say whether a part of a sentence tells what came of the act of a kind that the first part tells."""
    if part is first:
        return False
    if does_to_it(kind, part.text):
        return True
    if part.names_itself(sentence) or not has_come_farther(kind, first.text, part.text):
        return False
    return _is_the_matter(kind, first.text) or ON_IT.match(part.text, verb_of(part.text).at) is not None


def is_done_to_it(part: Part) -> bool:
    """Say whether a part tells what was done to what was named before it: "revised it in 2025"."""
    told = verb_of(part.text)
    return told.has_happened and ON_IT.match(part.text, told.at) is not None and PASSES_IT_ON.match(part.text, told.at) is None


def begins_it(kind: Kind, text: str) -> bool:
    """Say whether a clause tells what was done by that which acts of a kind are called, or to it: "The bill cleared the house", "drafted the law"."""
    if kind in STATED or not verb_of(text).has_happened or THINGS[kind].search(text) is None:
        return False
    return ONLY_BACKED.search(text) is None and not is_denied(text)


def has_come_farther(kind: Kind, first: str, then: str) -> bool:
    """Say whether one subject did something and has come farther then, or is to: "began work and is to be enlarged"; not when that takes effect."""
    if NOT_YET.search(then) or IS_A_THING.match(then, verb_of(then).at):
        return False
    told, after = verb_of(then), stage(kind, then)
    later = told.has_happened or told.tense in LATER or after in HALTED or WAITS.match(then, told.at) is not None
    takes_effect = kind in BINDING and FORCE_AHEAD.search(then, told.at) is not None
    return verb_of(first).has_happened and later and not takes_effect and after != stage(kind, first)


def _is_the_matter(kind: Kind, text: str) -> bool:
    """Say whether the subject of a clause is what acts of a kind are called, or what something is done to: "The hall was opened"."""
    told = clause(text)
    if told is None or kind in STATED:
        return False
    return THINGS[kind].search(text, told.start, told.end) is not None or PASSIVE.match(text, told.end) is not None
