"""Which rules fire on a sentence: those of every file of rules/, each tried only where words stand that it needs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from parsers.claims.rules.needles import Index
from parsers.claims.rules.rule_files import Example, Rule, load

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
    return tuple(rule for path in files() for rule in load(path)[0])


def examples() -> tuple[Example, ...]:
    """Return every example that a rule file holds."""
    return tuple(example for path in files() for example in load(path)[1])


def files() -> list[Path]:
    """Return the rule files."""
    return sorted(HERE.glob("*.toml"))


@cache
def index() -> Index:
    """Return which rules are worth trying where a word stands."""
    return Index(rule.ways for rule in rules())


def asking(word: str) -> int:
    """Return what rules need and this word has, or this mark of a value, as bits: for `hits`."""
    return index().of(word)


def hinted(word: str) -> int:
    """Return the rules of which this word, or mark of a value, is one that they need, as bits by their number."""
    return index().hinted(word)


def hits(sentence: str, asked: int) -> tuple[Hit, ...]:
    """Return which rules fire on a sentence, and where; its sums, counts and times are marks (`spans.marked`), `asked` is what its words ask for."""
    small = _small(sentence)
    left, found = index().worth_trying(asked), []
    while left:
        rule = rules()[(left & -left).bit_length() - 1]
        left &= left - 1
        if match := rule.pattern.search(sentence if rule.cased else small):
            found.append(Hit(rule, match.start(), match.end()))
    return tuple(found)


def _small(text: str) -> str:
    """Return a text in small letters and of the same length; a letter that would become two stays as it is."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
