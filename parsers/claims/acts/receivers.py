"""To whom a sentence says that an act is done, where the name stands right there: "$5 million to Alfa Robotics", "fined Alfa Robotics".

Equal sums for two receivers are two acts, however alike the sentences are that tell them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from parsers.claims.sentences.segment import Sentence
from parsers.model import Kind, Money

NAME = r"(?:[Tt]he\s)?(?!(?:AI|Artificial)\b(?!\s[A-Z]))(?P<who>[A-Z][\w&-]*(?:[’']s\b)?(?:\s(?:(?:of|and|the)\s){0,2}[A-Z][\w&-]*){0,6})"
GIVEN = re.compile(rf"\sto\s{NAME}")  # right behind a sum
DONE_TO = re.compile(rf"\b(?:fine[sd]?|fining|sue[sd]?|suing|charge[sd]?|penali[sz]e[sd]?|raid(?:s|ed)?)\s{NAME}")
Receiver = frozenset[str]  # the words of a name


def receivers(kind: Kind, sentence: Sentence, sums: Sequence[Money]) -> set[Receiver]:
    """Return to whom a sentence gives these sums, or whom a case is against in it; nobody where no name stands right there."""
    return {frozenset(name.replace("’s", "").replace("'s", "").split()) for name in _names(kind, sentence, sums)}


def _names(kind: Kind, sentence: Sentence, sums: Sequence[Money]) -> Iterator[str]:
    if kind == "funding":
        given = (GIVEN.match(sentence.text, each.end - sentence.start) for each in sums)
        yield from (found["who"] for found in given if found)
    if kind == "enforcement":
        yield from (found["who"] for found in DONE_TO.finditer(sentence.text))


def are_others(these: Iterable[Receiver], those: Iterable[Receiver]) -> bool:
    """Say whether two acts are done to others: both say to whom, and no name of the one is a part of one of the other, nor its letters."""
    pairs = [(one, other) for one in these for other in those]
    return bool(pairs) and not any(
        one <= other or other <= one or _are_letters(one, other) or _are_letters(other, one) for one, other in pairs
    )


def _are_letters(one: Receiver, other: Receiver) -> bool:
    """Say whether a name is made of the first letters of the words of another, in whatever order they stand."""
    letters = "".join(one)
    initials = {word[0] for word in other if word[0].isupper()}
    return len(one) == 1 and letters.isupper() and set(letters) <= initials
