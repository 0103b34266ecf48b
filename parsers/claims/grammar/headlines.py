"""Does a title tell an act? "Japan bans AI-made ballots" does, "Bans on facial recognition" names a subject; a title's verb must have an object."""

from __future__ import annotations

import re

from parsers.claims.grammar.subject import clause
from parsers.claims.grammar.verbs import verb_forms, words
from parsers.values import orgs
from parsers.values.geography import places

ASKS = re.compile(r"(?:How|What|Who|Whom|Whose|Why|When|Where|Whether|Which)\b", re.IGNORECASE)
# what stands behind a participle or a noun that looks like a verb: "Data held by agencies", "Rules for models", "Data sets and records"
NO_OBJECT = re.compile(
    r"(?:\s*$|[,;:.]|\s(?:and|or|of|for|in|on|by|to|at|from|under|with|within|between|against|as|before|after|during|since|until|through|into|required|used|made|aside for)\b)"
)
WORD = re.compile(r"\s(?P<word>[a-z]+)\b")
SEVERAL = re.compile(r"(?:,| and)\s(?:the )?$")


def tells_act(title: str) -> bool:
    """Say whether a title is a sentence: a subject, a finite verb and what it is done to."""
    if ASKS.match(title):
        return False
    found = clause(title)
    if found and not NO_OBJECT.match(title, found.verb_at + len(found.verb)):
        return True
    return any(_acts(title, end) for end in _actors(title))


def _actors(title: str) -> list[int]:
    """Return where the names end of places and public bodies that open a title, of several joined ones too."""
    named = [(place.start, place.end) for place in places.find(title) if place.form != "adjective"]
    named += [(org.start, org.end) for org in orgs.find(title) if org.is_public]
    opening, ends = 0, list[int]()
    for start, end in sorted(named):
        if start != opening and not SEVERAL.search(title, opening, start):
            break
        opening = end
        ends.append(end)
    return ends


def _acts(title: str, at: int) -> bool:
    """Say whether a verb with an object follows at a place: "funds" may be one, "funds for" is none."""
    verb = WORD.match(title, at)
    if verb is None or NO_OBJECT.match(title, verb.end()):
        return False
    return verb["word"] in verb_forms() | words("verbs")
