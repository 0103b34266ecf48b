"""Which rules fire on a sentence: those of every file of rules/, each tried only where words stand that it needs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from parsers.claims.rules.needles import Index, Way
from parsers.claims.rules.rule_files import Example, Rule, compiled, load, rules_of

HERE = Path(__file__).parent
VERSION = "1"  # of the rules: raised when what they read changes


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that fired, and on which words of the sentence."""

    rule: Rule
    start: int
    end: int


@cache
def rules() -> tuple[Rule, ...]:
    """Return every rule, by kind and in the order of its file."""
    return tuple(rule for path in files() for rule in rules_of(path))


@cache
def examples() -> tuple[Example, ...]:
    """Return every example that a rule file holds."""
    return tuple(example for path in files() for example in load(path)[1])


def files() -> list[Path]:
    """Return the rule files."""
    return sorted(HERE.glob("*.toml"))


@cache
def _ways() -> tuple[tuple[Rule, Way], ...]:
    """Return every way in which a rule may fire, those of a rule one behind the other."""
    return tuple((rule, way) for rule in rules() for way in rule.ways)


@cache
def index() -> Index:
    """Return which ways are worth trying where a word stands."""
    return Index([way.needles for _, way in _ways()])


@cache
def _pattern(way: int) -> re.Pattern[str]:
    """Return what a way looks for, compiled when it is first tried: that takes a while, and texts ask for half of them."""
    rule, tried = _ways()[way]
    return compiled(HERE / f"{rule.kind}.toml", rule, tried.pattern)


def asking(word: str) -> int:
    """Return what rules need and this word has, or this mark of a value, as bits: for `hits`."""
    return index().of(word)


def hinted(word: str) -> Iterator[Rule]:
    """Yield the rules of which this word, or mark of a value, is one that they need."""
    yield from dict.fromkeys(_ways()[way][0] for way in index().hinted(word))


def hits(sentence: str, asked: int) -> tuple[Hit, ...]:
    """Return which rules fire on a sentence, and where; its sums, counts and times are marks (`spans.marked`), `asked` is what its words ask for."""
    small, ways = _small(sentence), _ways()
    found: dict[str, Hit] = {}
    for place in index().worth_trying(asked):
        rule = ways[place][0]
        match = _pattern(place).search(sentence if rule.cased else small)
        # of two ways that begin together the first counts, as in a pattern
        if match and (rule.name not in found or match.start() < found[rule.name].start):
            found[rule.name] = Hit(rule, match.start(), match.end())
    return tuple(found.values())


def _small(text: str) -> str:
    """Return a text in small letters and of the same length; a letter that would become two stays as it is."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
