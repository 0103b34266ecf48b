"""Which clauses of a sentence tell acts of one kind, each of a subject of its own? "The Senate passed the AI bill; the president vetoed it": each is read as a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from parsers.claims.acts.undoings import does_to_it, is_undone
from parsers.claims.grammar.clauses import OF_THE_SAME, Part
from parsers.claims.kinds.groups import BY_SUM
from parsers.claims.kinds.judge import judge_part
from parsers.claims.kinds.judged import Judged, Judgement
from parsers.claims.kinds.rerank import known_in_place
from parsers.claims.sentences.spans import inside
from parsers.model import Kind, Span

UNDER = re.compile(  # what an act behind it is told under as well, but for one behind a stop or a "but"
    r"\b(?:[Ii]f|[Uu]nless|[Ww]hether|[Ww]hen|[Oo]nce|[Uu]ntil|[Ss]hould|[Hh]ad\s(?:the|an?|[A-Z])|[Pp]rovided|[Aa]ssuming|den(?:y|ies|ied)|dismiss(?:es|ed)|[Rr]eports?|[Rr]umou?rs?|[Cc]laims?|[Ss]peculation)\b"
)


def clauses_alike(number: int, seen: Judgement, several: Sequence[Part], kind: Kind, told: Mapping[Part, float]) -> tuple[Judged, ...]:
    """Return the clauses of a sentence, each as judged by itself, where more than one tells an act of the only kind that the sentence makes.

    `told` says of its parts that surely tell an act of this kind how surely.
    """
    whole = seen.judged[number]
    summed = kind in BY_SUM and inside(seen.found.money, whole.sentence.start, whole.sentence.end)  # which its sums part
    if whole.kinds != (kind,) or summed:
        return ()
    as_sure = next(iter(told.values()))  # as that it was done, what was then done to it
    acts = {part: told.get(part, as_sure) for part in several if part in told or does_to_it(kind, part.text)}
    apart = len(acts) > 1 and all(_stands_alone(part, whole.sentence.text, kind) for part in list(acts)[1:])
    return tuple(_clauses(number, seen, several, kind, acts)) if apart else ()


def _stands_alone(part: Part, sentence: str, kind: Kind) -> bool:
    """Say whether a part has a subject of its own and is no item of a list, or undoes what its subject has done."""
    if OF_THE_SAME.search(part.text):
        return False  # "and deputies have until May to vote on it"
    before = sentence[: part.start].rstrip()
    if not before.endswith((";", " but")) and UNDER.search(before):
        return False  # "If the Senate passed it and the president signed it"
    return (part.names_itself(sentence) and not part.text.startswith("(")) or is_undone(kind, part.text)


def _clauses(number: int, seen: Judgement, several: Sequence[Part], kind: Kind, acts: Mapping[Part, float]) -> Iterator[Judged]:
    """Yield the clauses in which acts are told, each with what its own subject does besides."""
    whole = seen.judged[number]
    start, text, (first, *others) = whole.sentence.start, whole.sentence.text, acts
    begins = [first.start if first.names_itself(text) else 0, *(part.start for part in others)]
    for (begin, after), (part, share) in zip(pairwise((*begins, len(text))), acts.items(), strict=True):
        clause = judge_part(whole, start + begin, start + _ends(text, several, begin, after), seen)
        clause.sentence = replace(clause.sentence, first=whole.sentence.first and part is first)
        clause.kinds, clause.sure = (kind,), {kind: share}
        clause.known = known_in_place(seen.judged, number, clause)
        clause.prices = tuple(each for each in whole.prices if clause.sentence.start <= each.start < clause.sentence.end)
        clause.whole = Span(start, whole.sentence.end)
        yield clause


def _ends(sentence: str, several: Sequence[Part], begins: int, after: int) -> int:
    """Return where a clause ends that begins at a place: before another one's subject, or before the next act."""
    own, *others = (part for part in several if begins <= part.start < after)
    return max([own.end, *(part.end for part in takewhile(lambda part: not part.names_itself(sentence), others))])
