"""Who goes to court, whoever that is: "Publishers have sued the firm", "The case was brought by a rider"."""

from __future__ import annotations

import re

from parsers.claims.grammar.phrases import DOT_ENDS
from parsers.claims.grammar.subject import clause
from parsers.claims.sentences.segment import Sentence
from parsers.claims.who.names import Names
from parsers.claims.who.pronouns import FIRST_PERSON, THIRD_PERSON
from parsers.model import Span

SUES = re.compile(
    r"(?:,\s(?:who|which)\s[^,;.]{3,80},)?\s(?:(?:has|have|had|will|may|could)\s)?(?:also\s)?(?:(?:is|are)\s(?:suing|claiming|demanding)|sue[sd]?|filed|appeal(?:s|ed)?|went\sto\scourt|lodged"
    r"|t(?:ook|aken|akes?)\s[^.;,]{3,60}?\sto\s(?:\w+\s)?court)\b"
)
BROUGHT_BY = re.compile(  # "The case was brought by a rider from Kayole"
    r"\b(?:brought|filed|lodged|challenged|contested)(?:\s(?:in|on|last|this)\s[\w\s]{3,40}?)?\sby\s(?P<who>(?!(?:its|their|his|her)\b)[^,;:()]{4,80}?)"
    rf"(?=[,;:()]|{DOT_ENDS}|\s(?:in|on|at|last|against|over|after|who|which|that|says|accus\w+|claims)\b)"
)


def those_who_sue(sentence: Sentence, names: Names) -> Span | None:
    """Return who goes to court as the subject of a sentence: "Publishers have sued the firm", "A man in Ohio is suing"."""
    parts = clause(sentence.text)
    if parts is None or not SUES.match(sentence.text, parts.end):
        return None
    those = Span(sentence.start + parts.start, sentence.start + parts.end)
    pronoun = sentence.text[parts.start : parts.end].lower() in THIRD_PERSON | FIRST_PERSON
    return None if pronoun or names.instrument(those) else those


def by_whom_brought(sentence: Sentence, names: Names) -> Span | None:
    """Return by whom a case is brought to court."""
    brought = BROUGHT_BY.search(names.text, sentence.start, sentence.end)
    return names.agent(*brought.span("who")) or Span(*brought.span("who")) if brought else None
