"""A claim in the making: its kind, the sentences that assert it, and what they have told so far."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from parsers.claims.acts.receivers import Receiver, receivers
from parsers.claims.sentences.segment import Sentence
from parsers.model import Kind, Money

Days = tuple[date, date]  # the first and the last
NAME = re.compile(r"[A-Z](?<=[\w,;:’”\"'] .)[\w’&-]+")  # but not the word that begins the sentence


@dataclass(frozen=True, slots=True)
class Telling:
    """What a sentence that makes claims tells of its acts."""

    position: int  # among the judged sentences
    sentence: Sentence
    words: set[str]  # those that carry its content
    sums: Sequence[Money]
    whose: set[str]  # jurisdictions that it names
    days: Sequence[Days] = ()  # on which it says that something was done

    @property
    def names(self) -> set[str]:
        """Its words that are written large."""
        return set(NAME.findall(self.sentence.text))


@dataclass(slots=True)
class Draft:
    """A claim in the making: its kind and the sentences that assert it."""

    kind: Kind
    sentences: list[int]  # positions among the judged sentences
    first: bool  # whether no claim of its kind begins in a sentence before
    words: set[str] = field(default_factory=set)
    sums: tuple[Money, ...] | None = None  # its own ones, where its first sentence tells of several; null: all that stand there
    told_sums: list[Money] = field(default_factory=list)  # those of its sentences; of one that tells of several, its own ones alone
    whose: set[str] = field(default_factory=set)  # jurisdictions that its sentences name
    names: set[str] = field(default_factory=set)
    days: list[Days] = field(default_factory=list)  # on which its sentences say that it was done
    receivers: set[Receiver] = field(default_factory=set)  # to whom it is done, as far as names stand right there

    @property
    def begins(self) -> int:
        """The sentence that it begins with."""
        return self.sentences[0]

    @property
    def last(self) -> int:
        """The sentence that joined last."""
        return self.sentences[-1]

    def take(self, telling: Telling, sums: Sequence[Money]) -> None:
        """Let a sentence assert the claim as well, of whose sums these are its own."""
        self.sentences.append(telling.position)
        self.words |= telling.words
        self.told_sums += sums
        self.whose |= telling.whose
        self.days += telling.days
        self.names |= telling.names
        self.receivers |= receivers(self.kind, telling.sentence, sums)
