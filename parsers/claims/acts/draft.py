"""A claim in the making: its kind, the sentences that assert it, and what they have told so far."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from parsers.claims.sentences.segment import Sentence
from parsers.model import Kind, Money

NAME = re.compile(r"[A-Z](?<=[\w,;:’”\"'] .)[\w’&-]+")  # but not the word that begins the sentence


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

    @property
    def begins(self) -> int:
        """The sentence that it begins with."""
        return self.sentences[0]

    @property
    def last(self) -> int:
        """The sentence that joined last."""
        return self.sentences[-1]

    def take(self, sentence: Sentence, words: set[str], sums: Sequence[Money], whose: set[str]) -> None:
        """Remember what a sentence tells of the act: its words, the sums in it, the jurisdictions and names that it names."""
        self.words |= words
        self.told_sums += sums
        self.whose |= whose
        self.names.update(NAME.findall(sentence.text))
