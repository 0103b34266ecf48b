"""Which clauses of a sentence tell acts of one kind, each of a subject of its own, or one after the other? "The Senate passed the AI bill; the president vetoed it": each is read as a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise, takewhile

from parsers.claims.acts.came_of_it import begins_it, came_of_it, has_come_farther, is_done_to_it
from parsers.claims.acts.clause_acts import as_an_act
from parsers.claims.acts.undoings import is_undone
from parsers.claims.grammar.clauses import OF_THE_SAME, Part
from parsers.claims.grammar.passives import agents_after
from parsers.claims.grammar.tense import verb_of
from parsers.claims.kinds.groups import BY_SUM
from parsers.claims.kinds.judge import judge_part
from parsers.claims.kinds.judged import Judged, Judgement
from parsers.claims.sentences.spans import inside
from parsers.model import Kind

Days = set[tuple[date | None, date | None]]
UNDER = re.compile(  # what an act behind it is told under as well, but for one behind a stop or a "but"
    r"\b(?:[Ii]f|[Uu]nless|[Ww]hether|[Ww]hen|[Oo]nce|[Uu]ntil|[Ss]hould|[Hh]ad\s(?:the|an?|[A-Z])|[Pp]rovided|[Aa]ssuming|den(?:y|ies|ied)|dismiss(?:es|ed)|[Rr]eports?|[Rr]umou?rs?|[Cc]laims?|[Ss]peculation)\b"
)
BY_A_CHAMBER = re.compile(
    r"\b(?:cleared|passed|sailed\sthrough|won\sapproval\s(?:in|from))\s(?:the\s|its\s)(?:[\w-]+\s){0,2}?(?:[Hh]ouse|[Ss]enate|[Cc]hamber|[Pp]arliament|[Cc]ongress|[Aa]ssembly|[Cc]ommittee|[Cc]ouncil)\b"
)
ANOTHER = re.compile(r"\b(?:an?\s(?:second|third|fourth|separate|further)|another)\b")  # "fined the firm and opened a second inquiry"


def clauses_alike(number: int, seen: Judgement, several: Sequence[Part], kind: Kind, told: Mapping[Part, float]) -> tuple[Judged, ...]:
    """Return the clauses of a sentence, each as judged by itself, where more than one tells an act of the only kind that the sentence makes.

    `told` says of its parts that surely tell an act of this kind how surely.
    """
    whole = seen.judged[number]
    sums = inside(seen.found.money, whole.sentence.start, whole.sentence.end) if kind in BY_SUM else ()
    if whole.kinds != (kind,) or len(sums) > (kind == "enforcement"):  # its sums part it; a fine alone is told in its clause
        return ()
    text, first = whole.sentence.text, several[0]
    on = {part: _days(part, whole, seen) for part in several}
    acts = _acts(several, kind, told, on, whole)
    apart = len(acts) > 1 and all(
        _stands_alone(part, first, text, kind) or _is_another(part, text, on[next(iter(acts))], on[part]) for part in list(acts)[1:]
    )
    return tuple(_clauses(number, seen, several, kind, acts)) if apart else ()


def _acts(several: Sequence[Part], kind: Kind, told: Mapping[Part, float], on: Mapping[Part, Days], whole: Judged) -> dict[Part, float]:
    """Return the parts that tell acts of a kind, in their order, and how surely: those that surely do, and what came of the act before them."""
    first, text = several[0], whole.sentence.text
    as_sure = next(iter(told.values()), whole.sure.get(kind, 0.0))  # as that it was done, what was then done to it
    again = [part for part in several[1:] if on[part] and not on[part] & on[first] and is_done_to_it(part)]  # "revised it in 2025"
    tells = (part for part in several if part in told or part in again or came_of_it(kind, first, part, text))
    begun = {first: as_sure} if begins_it(kind, first.text) else {}
    return begun | {part: told.get(part, as_sure) for part in tells}


def _days(part: Part, whole: Judged, seen: Judgement) -> Days:
    """Return the days on which a part of a sentence tells that something was done."""
    start = whole.sentence.start
    return {
        (time.start_date, time.end_date) for time in inside(seen.found.times, start + part.start, start + part.end) if time.role == "event"
    }


def _stands_alone(part: Part, first: Part, sentence: str, kind: Kind) -> bool:
    """Say whether a part has a subject of its own and is no item of a list, or tells what came of what its subject has done."""
    if _goes_with_it(part, sentence):
        return False
    if part.names_itself(sentence):
        return not part.text.startswith("(")
    return is_undone(kind, part.text) or has_come_farther(kind, first.text, part.text)


def _is_another(part: Part, sentence: str, days: Days, own: Days) -> bool:
    """Say whether a part tells what its subject did on another day, or once more: "fined the firm and opened a second inquiry"."""
    if _goes_with_it(part, sentence) or not verb_of(part.text).has_happened:
        return False
    return ANOTHER.search(part.text) is not None or bool(days and own and not days & own)


def _goes_with_it(part: Part, sentence: str) -> bool:
    """Say whether a part only goes on with what stands before it: "and deputies have until May to vote on it", "If ... and the president signed it"."""
    before = sentence[: part.start].rstrip()
    told_under = not before.endswith((";", " but")) and UNDER.search(before) is not None
    return told_under or OF_THE_SAME.search(part.text) is not None


def _clauses(number: int, seen: Judgement, several: Sequence[Part], kind: Kind, acts: Mapping[Part, float]) -> Iterator[Judged]:
    """Yield the clauses in which acts are told, each with what its own subject does besides."""
    whole = seen.judged[number]
    start, text, (first, *others) = whole.sentence.start, whole.sentence.text, acts
    begins = [first.start if first.names_itself(text) else 0, *(part.start for part in others)]
    for (begin, after), (part, share) in zip(pairwise((*begins, len(text))), acts.items(), strict=True):
        clause = judge_part(whole, start + begin, start + _ends(text, several, begin, after), seen)
        told = as_an_act(clause, {kind: share}, number, seen, opens=part is first)
        if begin and not part.names_itself(text):
            told.reads, told.goes_on = part.text, not _names_who_does_it(part.text)
        yield told


def _names_who_does_it(text: str) -> bool:
    """Say whether a clause about something names who did it: "(The bill) was passed by the house", "cleared the senate"."""
    return next(agents_after(text), None) is not None or BY_A_CHAMBER.search(text) is not None


def _ends(sentence: str, several: Sequence[Part], begins: int, after: int) -> int:
    """Return where a clause ends that begins at a place: before another one's subject, or before the next act."""
    own, *others = (part for part in several if begins <= part.start < after)
    return max([own.end, *(part.end for part in takewhile(lambda part: not part.names_itself(sentence), others))])
