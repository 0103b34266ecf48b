"""What the learnt weights see of a sentence: its words and what they mean, alone and in pairs, and what stands around it.

The same for the sentences they were learnt from and for those of a document: `benchmarks.train` and `rerank` both ask here.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate, islice, pairwise
from pathlib import Path

from parsers.claims.grammar.verbs import QUOTES
from parsers.claims.rules.hits import asking
from parsers.claims.sentences.spans import COUNT, MONEY, TIME, Spans

SENSES = Path(__file__).with_name("senses.toml")
TOKEN = re.compile(rf"({MONEY}+|{COUNT}+|{TIME}+|[“”\"]|[^\W\d_]+(?:[’'.&][^\W\d_]+)*|\d+)")
MARKED = {MONEY: "<money>", COUNT: "<count>", TIME: "<time>"}
AI = frozenset({"ai", "a.i", "artificial"})
NOT = frozenset({"not", "no", "nor", "never"})
ENDINGS = (("ies", "y"), ("ing", ""), ("ed", ""), ("es", ""), ("s", ""), ("e", ""))
OPENING_WORDS, OPENING_SENSES = 2, 3  # with which a sentence opens: each is known by that place as well
LASTING = 3  # sentences for which something that was named is still near
# senses of what a text speaks of over several sentences
TOPICS = frozenset([
    "@law", "@instrument", "@plan_thing", "@partner", "@body", "@court", "@sue", "@investigate", "@fine", "@export",
    "@summit_thing", "@money_thing", "@compute", "@consult", "@meet", "@lawmaker", "@exec_person", "@regulate", "@group", "@company",
])  # fmt: skip
Senses = tuple[str, ...]
Names = Mapping[int, tuple[int, str]]  # by where a name begins: where it ends, and its sense


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a sentence."""

    forms: list[str]  # each without its ending
    senses: list[Senses]  # of those that have some; a name counts as one word here
    asked: int  # which rules need looking at, as `rules.hits` takes it

    @property
    def named(self) -> frozenset[str]:
        """The senses that the text may go on speaking of."""
        return TOPICS & {sense for each in self.senses for sense in each}


@cache
def senses() -> dict[str, Senses]:
    """Return the senses of every word that has some, by its form."""
    found: dict[str, Senses] = {}
    for name, words in tomllib.loads(SENSES.read_text(encoding="utf-8")).items():
        for form in dict.fromkeys(stem(word) for word in words.split()):
            found[form] = (*found.get(form, ()), f"@{name}")
    return found


def stem(word: str) -> str:
    """Return a word without the endings that only bend it."""
    for ending, instead in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)] + instead
    return word


@lru_cache(maxsize=50_000)
def _known(token: str) -> tuple[str, Senses, int]:
    """Return a word's form, its senses, and which rules may fire where it stands; sums, counts and times are one word each whatever they say."""
    if token[0] in MARKED:
        return MARKED[token[0]], (MARKED[token[0]],), asking(token[0])
    if token in QUOTES:
        return "<quote>", ("<quote>",), asking(token)
    if token.isdigit():
        return "<number>", (), asking(token)
    word = token.lower()
    if word in AI:
        return "ai", ("<ai>",), asking(word)
    form = stem(word)
    negates = word in NOT or word.endswith(("n't", "n’t"))
    return form, ("<not>",) if negates else senses().get(form, ()), asking(word)


def names_of(found: Spans) -> Names:
    """Return the names of places and organisations of a document; an organisation's name may hold a place's."""
    return {place.start: (place.end, "<place>") for place in found.places} | {org.start: (org.end, f"<{org.form}>") for org in found.orgs}


def words_of(marked: str, start: int, end: int, names: Names) -> Words:
    """Return the words of `marked[start:end]`, a text with its values as marks."""
    forms: list[str] = []
    meant: list[Senses] = []
    asked = past = 0
    parts = TOKEN.split(marked[start:end])  # tokens, before each what stands before it
    for token, at in zip(parts[1::2], islice(accumulate(map(len, parts), initial=start), 1, None, 2), strict=False):
        form, sense, rules = _known(token)
        forms.append(form)
        asked |= rules
        if at < past:
            continue
        if at in names:
            past, name = names[at]
            meant.append((name,))
        elif sense:
            meant.append(sense)
    return Words(forms, meant, asked)


def features(words: Words, rules: Iterable[str], around: Iterable[str] = ()) -> set[str]:
    """Return what a sentence is known by: its words, their senses, pairs of both, how it opens, the rules that fired, what stands around it."""
    forms, meant = words.forms, words.senses
    found = {*forms, *around}
    found.update([f"{first} {second}" for first, second in pairwise(forms)])
    found.update([f"^{form}" for form in forms[:OPENING_WORDS]])
    found.update([f"rule:{name}" for name in rules])
    for each in meant:
        found.update(each)
    for first, second in pairwise(meant):
        found.update(_pairs(first, second))
    found.update([f"^{sense}" for each in meant[:OPENING_SENSES] for sense in each])
    return found


@lru_cache(maxsize=50_000)
def _pairs(first: Senses, second: Senses) -> tuple[str, ...]:
    return tuple(f"{one}>{other}" for one in first for other in second)


def recent(before: Sequence[frozenset[str]], *, back: bool) -> Iterable[str]:
    """Return what the sentences before one named, the nearest last; `back`: the sentence speaks of something named before it."""
    if not before:
        return
    yield from [f"before:{sense}" for sense in before[-1]]
    near = frozenset[str]().union(*before[-LASTING:])
    yield from [f"near:{sense}" for sense in near]
    if back:
        yield from [f"meant:{sense}" for sense in near]
