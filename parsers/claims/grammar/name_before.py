"""Which words name what a clause behind them tells of? "He quoted (the Bill for the Good Use of AI), adopted in May": no parser, and null rather than a guess."""

from __future__ import annotations

from collections.abc import Sequence

from parsers.claims.grammar.verbs import EDGE, WORD, verb_forms, words
from parsers.model import Span

DETERMINERS = frozenset({"the", "a", "an", "its", "their", "his", "her", "this", "that", "these", "those"})
WITHIN = frozenset({"of", "for", "on", "in", "and", "with", "between"})  # a name goes on: "the Bill for the Good Use of ..."
RELATIVE = frozenset({"that", "which", "who"})
OWNS = ("’s", "'s")
LONGEST, FAR = 14, 250  # words, and characters in which these stand


def name_before(sentence: str, end: int) -> Span | None:
    """Return the words that end at a place and name something; null where nothing is named there."""
    several = list(WORD.finditer(sentence, max(0, end - FAR), end))[-LONGEST:]
    begins: int | None = None
    for at in reversed(range(len(several))):
        word, plain = several[at][0], several[at][0].strip(EDGE).lower()
        if (word[-1] in ",;:" and several[at].end() < end) or plain in words("auxiliaries"):
            break
        before = [each[0] for each in several[max(0, at - 2) : at]]
        if plain in DETERMINERS or word.endswith(OWNS):
            begins = several[at].start()
            if not _goes_on(word, before):
                break
        elif word[0].islower() and _is_a_verb(plain, before[-1] if before else ""):
            break
        elif word[0].isupper() or plain not in WITHIN:
            begins = several[at].start()
    return Span(begins, end) if begins is not None else None


def _is_a_verb(word: str, before: str) -> bool:
    """Say whether a word behind another one is the verb before a name, "(rules that replace) guidelines", and not "to ban" within one."""
    if before == "to":
        return False
    return (word in verb_forms() and not word.endswith("s")) or (word in words("verbs") and before in RELATIVE)


def _goes_on(opens: str, before: Sequence[str]) -> bool:
    """Say whether a name that a word may open goes on before it: "the Bill for the Good Use", "New York's plan"."""
    if not before:
        return False
    if opens.endswith(OWNS) and (before[-1].lower() in DETERMINERS or (opens[0].isupper() and before[-1][0].isupper())):
        return True
    return before[-1].lower() in WITHIN and before[0].lower() not in verb_forms() | words("verbs")
