"""Claim rules: one kind, one file of rules/, its examples inside.

kind = "funding"

[[rule]]
name = "money"
weight = 1.7                       # what a hit adds to the kind's score of a sentence
pattern = '''{money}'''            # {…} is a word group of lexicon.toml; case does not count, unless cased = true

[[says]]                           # read through the whole reader by the tests
text = "South Korea announces a $390 million state-backed AI initiative."
stage = "announced"

[[silent]]                         # no claim of this kind is read here
text = "Analysts expected a $390 million loss."
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, get_args

from parsers.model import Kind

HERE = Path(__file__).parent
KINDS: tuple[Kind, ...] = get_args(Kind)
# what an example may tell of its claim; money as "USD 390000000", deadline as a day
FIELDS = frozenset({"stage", "factuality", "actor", "jurisdiction", "object", "attribution", "money", "deadline"})
VERSION = "1"  # of the rules: raised when what they read changes


class BadRule(Exception):
    """A rule file that cannot be used: `file`, `line` (null where the whole file is meant) and the reason."""

    def __init__(self, file: Path, line: int | None, reason: str) -> None:
        super().__init__(f"{file}{f':{line}' if line else ''}: {reason}")
        self.file, self.line, self.reason = file, line, reason


@dataclass(frozen=True, slots=True)
class Rule:
    """A trigger: where its words stand, a sentence scores for its kind."""

    name: str  # kind/name
    kind: Kind
    weight: float
    pattern: re.Pattern[str]
    cased: bool = False  # false: the pattern is written small, for the sentence written small


@dataclass(frozen=True, slots=True)
class Example:
    """A text that its rule file says something about: `expects` names fields of a claim, null for a text that is silent."""

    kind: Kind
    text: str
    expects: dict[str, Any] | None


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
    return sorted((HERE / "rules").glob("*.toml"))


def hits(sentence: str) -> tuple[Hit, ...]:
    """Return which rules fire on a sentence, and where; its sums, counts and times are marks (`spans.marked`)."""
    small = _small(sentence)
    return tuple(
        Hit(rule, found.start(), found.end()) for rule in rules() if (found := rule.pattern.search(sentence if rule.cased else small))
    )


def _small(text: str) -> str:
    """Return a text in small letters and of the same length; a letter that would become two stays as it is."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)


def load(path: Path) -> tuple[tuple[Rule, ...], tuple[Example, ...]]:
    """Read a rule file; raise BadRule for one that cannot be used."""
    text = path.read_text(encoding="utf-8")
    try:
        given = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadRule(path, _said(error), f"not TOML: {error}") from error
    kind = given.get("kind")
    if kind not in KINDS:
        raise BadRule(path, _line(text, "kind"), f"kind is {kind!r}, must be one of {', '.join(KINDS)}")
    if unknown := set(given) - {"kind", "rule", "says", "silent"}:
        raise BadRule(path, _line(text, min(unknown)), f"unknown key {min(unknown)!r}")
    found = tuple(_rule(path, text, kind, table) for table in given.get("rule", []))
    said = [_example(path, text, kind, table, FIELDS) for table in given.get("says", [])]
    silent = [_example(path, text, kind, table, frozenset()) for table in given.get("silent", [])]
    return found, (*said, *(replace(example, expects=None) for example in silent))


def _example(path: Path, text: str, kind: Kind, table: dict[str, Any], fields: frozenset[str]) -> Example:
    line = _line(text, "text", table.get("text"))
    if not isinstance(table.get("text"), str):
        raise BadRule(path, line, "an example has a text")
    if unknown := set(table) - fields - {"text"}:
        raise BadRule(path, line, f"an example that tells {min(unknown)!r}; known here are {', '.join(sorted(fields)) or 'the text alone'}")
    return Example(kind, table["text"], {key: value for key, value in table.items() if key != "text"})


def _rule(path: Path, text: str, kind: Kind, table: dict[str, Any]) -> Rule:
    line = _line(text, "name", table.get("name"))
    if set(table) - {"cased"} != {"name", "weight", "pattern"}:
        raise BadRule(path, line, f"a rule has name, weight and pattern, and perhaps cased; this one has {', '.join(table)}")
    try:
        pattern = _spelt_out(table["pattern"], lexicon())
        cased = bool(table.get("cased"))
        # small letters against small letters are more than twice as fast as IGNORECASE; escapes (\W, \B) keep their case
        compiled = re.compile(
            pattern if cased else re.sub(r"\\.|[A-Z]", lambda found: found[0] if found[0][0] == "\\" else found[0].lower(), pattern)
        )
    except KeyError as error:
        raise BadRule(path, line, f"rule {table['name']}: lexicon.toml has no {error}") from error
    except re.error as error:
        raise BadRule(path, line, f"rule {table['name']}: no regular expression: {error}") from error
    if not isinstance(table["weight"], int | float):
        raise BadRule(path, line, f"rule {table['name']}: weight is {table['weight']!r}, must be a number")
    return Rule(f"{kind}/{table['name']}", kind, float(table["weight"]), compiled, cased)


@cache
def lexicon() -> dict[str, str]:
    """Return the word groups that patterns may name."""
    groups: dict[str, str] = {}
    for name, pattern in tomllib.loads((HERE / "lexicon.toml").read_text(encoding="utf-8")).items():
        groups[name] = _spelt_out(pattern, groups)
    return groups


def _spelt_out(pattern: str, groups: dict[str, str]) -> str:
    return re.sub(r"\{([a-z]+)\}", lambda found: groups[found[1]], pattern)


def _said(error: tomllib.TOMLDecodeError) -> int | None:
    """Return the line that the TOML reader names; before Python 3.14 it does so in its message alone."""
    found = re.search(r"at line (\d+)", str(error))
    return int(found[1]) if found else None


def _line(text: str, key: str, value: object = None) -> int | None:
    """Return the line that sets a key, to this value where one is given."""
    wanted = re.compile(rf"^{re.escape(key)}\s*=\s*" + (re.escape(f'"{value}"') if value else ""))
    return next((number for number, line in enumerate(text.splitlines(), 1) if wanted.match(line)), None)
