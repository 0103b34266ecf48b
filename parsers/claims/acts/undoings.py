"""Does a sentence tell what became of the act told right before it? "The fine was suspended.", "It has missed the deadline.": of the same kind."""

from __future__ import annotations

import re

from parsers.claims.grammar.tense import Told, verb_of
from parsers.claims.kinds.groups import STATED
from parsers.claims.kinds.judged import Judgement
from parsers.claims.kinds.rerank import weights
from parsers.claims.stages.halted import halted
from parsers.model import HALTED, KINDS, Kind
from parsers.names.word_lists import WordLists

any_of = WordLists(__file__).any_of
SURE = 0.5  # a sentence that makes a claim of its own less surely than this tells of the act before it
LINES = 2  # that the two sentences may stand apart: a paragraph
SAME = r"(?:the|its|their|this|that|these|those|his|her)\s(?:[\w’'-]+\s){0,2}?"  # "the second pilot"
THINGS = {
    kind: re.compile(rf"\b(?:{any_of(kind)})\b", re.IGNORECASE) for kind in KINDS if kind not in STATED
}  # what acts of a kind are called
CALLED = {  # what an act of a kind is called once it has been told
    kind: re.compile(rf"(?:\b{SAME}|^)(?:{any_of(kind)})\b", re.IGNORECASE) for kind in KINDS if kind not in STATED
}
ITSELF = re.compile(r"(?:It|They|This|That)\s(?:has|have|had|was|were)\b")  # what was done to it, or that it came to nothing
DECIDES_IT = re.compile(  # "(signed) it on Friday"
    r"(?:(?:has|have|had|also|then|later|since|promptly|quickly)\s){0,2}(?:signed|vetoed|passed|approved|adopted|ratified|rejected|blocked|backed|endorsed|upheld|confirmed|overturned|struck)\s(?:down\s)?(?:it|them)\b(?!\s(?:to\b|[a-z]+ing\b))"
)
OF_IT = re.compile(r"[\w-]+(?:\s(?:up|off|out|down|back))?\s(?:it|them)\b(?!\s[a-z]+ing)")  # "withdrew it", "called them off"


def add_undoings(seen: Judgement) -> None:
    """Let a sentence that by itself surely makes no claim, and tells what became of the act told right before it, make one of the same kind."""
    for before, here in zip(seen.judged, seen.judged[1:], strict=False):
        kind = before.kinds[0] if before.kinds else "position"
        if kind in STATED or any(here.sure[own] >= SURE for own in here.kinds) or here.sentence.line - before.sentence.line > LINES:
            continue
        if _undoes(kind, here.sentence.text):
            here.tells_only(kind, weights().bar)


def does_to_it(kind: Kind, text: str) -> bool:
    """Say whether a clause tells what was done to the act told before it, for or against it: "the president signed it", "it lifted the order"."""
    told = verb_of(text)
    return kind not in STATED and told.has_happened and (DECIDES_IT.match(text, told.at) is not None or _undoes(kind, text))


def _undoes(kind: Kind, text: str) -> bool:
    """Say whether a sentence tells that an act of a kind, which it only refers to, was stopped or held up."""
    return is_undone(kind, text) and _names_it(kind, text, verb_of(text))


def is_undone(kind: Kind, text: str) -> bool:
    """Say whether a sentence tells that an act of a kind was stopped or held up."""
    told = verb_of(text)
    return told.has_happened and halted(kind, text, told) in HALTED


def _names_it(kind: Kind, text: str, told: Told) -> bool:
    """Say whether a sentence speaks of the act told before: by what acts of its kind are called, or by a pronoun."""
    if ITSELF.match(text) or OF_IT.match(text, told.at):
        return True
    return CALLED[kind].search(text) is not None
