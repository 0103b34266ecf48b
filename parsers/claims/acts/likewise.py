"""Does a sentence only say that somebody else did what the one before it tells? "Australia did the same on Tuesday.": an act of its own, of the same kind."""

from __future__ import annotations

import re

from parsers.claims.grammar.subject import Clause, clause
from parsers.claims.kinds.groups import STATED
from parsers.claims.kinds.judged import Judged, Judgement
from parsers.claims.kinds.rerank import weights
from parsers.claims.sentences.spans import Spans, inside

LINES = 2  # that the two sentences may stand apart: a paragraph
_WILL = r"(?:(?:has|have|had|is|are|was|were|did|does|will|would|may|might|could|plans\sto|intends\sto)\s)?(?:(?:also|since|then|later|soon|now|already|quickly)\s)?"
SAME = re.compile(  # from the verb on
    rf"{_WILL}(?:d(?:id|oes|o|one|oing)\s(?:(?:exactly|much|largely|almost|just)\s)?(?:the\ssame|likewise|so,?\s(?:too|as\swell|also))\b"
    r"|follow(?:s|ed|ing)?\ssuit\b"
    r"|t(?:akes?|aken|aking|ook)\s(?:the\ssame|an?\s(?:similar|like|comparable|identical)|similar|comparable|identical)\s(?:steps?|moves?|actions?|measures?|decisions?|approach)\b"
    r"|ma(?:kes?|de|king)\s(?:the\ssame|an?\s(?:similar|like|comparable|identical))\s(?:move|decision|step)\b)"
)
AS_A_PLACE = re.compile(  # where a country or a city is the subject: a law may follow as well, and a ministry does so for its reasons
    rf"{_WILL}(?:d(?:id|oes|o|one|oing)\sso\b|follow(?:s|ed)?(?=[.,]|\s(?:on|in|last|this|next|soon|shortly|a|two|three|days|weeks|months|earlier|later)\b))"
)
PRONOUN = re.compile(r"(?:it|they|he|she|we|this|that|these|those)$", re.IGNORECASE)  # who acts again, or nobody


def add_likewise(seen: Judgement) -> None:
    """Let a sentence that only says that another did the same be of the kind of the act told right before it, and of no other."""
    for before, here in zip(seen.judged, seen.judged[1:], strict=False):
        kind = next((kind for kind in before.kinds if kind not in STATED), None)
        near = here.sentence.line - before.sentence.line <= LINES
        if kind and near and _does_the_same(here, seen.found):
            here.tells_only(kind, weights().bar)


def _does_the_same(judged: Judged, found: Spans) -> bool:
    """Say whether somebody who is named does what was told before."""
    text = judged.sentence.text
    told = clause(text)
    if told is None or PRONOUN.match(text[told.start : told.end]):
        return False
    return SAME.match(text, told.verb_at) is not None or (
        AS_A_PLACE.match(text, told.verb_at) is not None and _is_a_place(judged.sentence.start, told, found)
    )


def _is_a_place(at: int, told: Clause, found: Spans) -> bool:
    """Say whether the subject of a clause is nothing but the name of a country, a region or a city."""
    return any(
        (place.start, place.end) == (at + told.start, at + told.end) for place in inside(found.places, at + told.start, at + told.end)
    )
