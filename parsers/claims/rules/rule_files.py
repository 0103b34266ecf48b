"""How a file of claim rules is written, and what it holds: one kind, one file of rules/, its examples inside.

kind = "funding"

[[rule]]
name = "money"
weight = 1.7                       # what a hit adds to the kind's score of a sentence
pattern = '''{money}'''            # {…} is a word group of lexicon.toml; case does not count, unless cased = true

[[says]]                           # read through the whole reader by the tests
text = "South Korea announces a $390 million state-backed AI initiative."
stage = "announced"

[[silent]]                         # no claim of this kind is read here
text = "The government will open a $390 million data centre."

[[never]]                          # no claim of any kind is read here
text = "Analysts expected a $390 million loss."
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from math import isfinite
from pathlib import Path
from typing import Any, get_args

from parsers.claims.rules.needles import Way, ways
from parsers.model import KINDS, BadRule, Factuality, Kind, Stage

LEXICON = Path(__file__).parents[2] / "names" / "lexicon.toml"
# what an example may tell of its claim, and how that is written
FIELDS: dict[str, re.Pattern[str]] = {
    "stage": re.compile("|".join(get_args(Stage))), "factuality": re.compile("|".join(get_args(Factuality))),
    "money": re.compile(r"[A-Z]{3} \d+(?:\.\d+)?"), "deadline": re.compile(r"\d{4}-\d\d-\d\d"),
    **dict.fromkeys(("actor", "jurisdiction", "object", "attribution"), re.compile(r"\S(?:.*\S)?")),
}  # fmt: skip
NO_FIELDS: dict[str, re.Pattern[str]] = {}


@dataclass(frozen=True, slots=True)
class Rule:
    """A trigger: where its words stand, a sentence scores for its kind."""

    name: str  # kind/name
    kind: Kind
    weight: float
    pattern: str
    ways: tuple[Way, ...]  # in which the pattern may match, by the words that must stand there
    cased: bool = False  # false: the pattern is written small, for the sentence written small


@dataclass(frozen=True, slots=True)
class Example:
    """A text that its rule file says something about: `expects` names fields of a claim, null for a text that is silent."""

    kind: Kind
    text: str
    expects: dict[str, Any] | None
    never: bool = False  # silent for every kind


def load(path: Path) -> tuple[tuple[Rule, ...], tuple[Example, ...]]:
    """Read a rule file with its examples; raise BadRule for one that cannot be used."""
    file, kind = _read_of_kind(path)
    rules = _rules(file, kind)
    for rule in rules:
        if compiled(path, rule, rule.pattern).search(""):
            raise _bad_pattern(file, rule, "its pattern fires on no words at all, so on every sentence")
    said = [_example(file, kind, table, FIELDS) for table in file.tables("says")]
    silent = [
        replace(_example(file, kind, table, NO_FIELDS), expects=None, never=key == "never")
        for key in ("silent", "never")
        for table in file.tables(key)
    ]
    return rules, (*said, *silent)


def rules_of(path: Path) -> tuple[Rule, ...]:
    """Read the rules alone, ways of theirs being compiled when a text first asks for them: most texts ask for few."""
    return _rules(*_read_of_kind(path))


def compiled(path: Path, rule: Rule, pattern: str) -> re.Pattern[str]:
    """Compile the pattern of a rule, or of one of its ways; raise BadRule for what is none."""
    try:
        return re.compile(pattern)
    except re.error as error:
        raise _bad_pattern(_read(path), rule, f"no regular expression: {error}") from error


def _rules(file: _File, kind: Kind) -> tuple[Rule, ...]:
    """Return the rules of a file; no two may have one name, by which hits are told apart."""
    rules = tuple(_rule(file, kind, table) for table in file.tables("rule"))
    often = Counter(rule.name for rule in rules)
    if twice := next((name for name, times in often.items() if times > 1), None):
        raise file.bad(f"two rules are called {twice!r}", "name", twice.partition("/")[2])
    return rules


def _bad_pattern(file: _File, rule: Rule, reason: str) -> BadRule:
    name = rule.name.partition("/")[2]
    return file.bad(f"rule {name}: {reason}", "name", name)


def _read_of_kind(path: Path) -> tuple[_File, Kind]:
    """Read a rule file and the kind that it is about."""
    file = _read(path)
    kind = file.given.get("kind")
    if kind not in KINDS:
        raise file.bad(f"kind is {kind!r}, must be one of {', '.join(KINDS)}", "kind")
    if unknown := set(file.given) - {"kind", "rule", "says", "silent", "never"}:
        raise file.bad(f"unknown key {min(unknown)!r}", min(unknown))
    return file, kind


@dataclass(frozen=True, slots=True)
class _File:
    """A file as it is written, and what it holds."""

    path: Path
    text: str
    given: dict[str, Any]

    def tables(self, key: str) -> Iterator[dict[str, Any]]:
        """Yield the tables of a kind that the file holds."""
        tables = self.given.get(key, [])
        if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
            raise self.bad(f"each {key} is a table of its own, under [[{key}]]", key)
        yield from tables

    def bad(self, reason: str, key: str, value: object = None) -> BadRule:
        """Return why the file cannot be used, with the line that sets a key, to this value where one is given."""
        wanted = re.compile(rf"^\[?{re.escape(key)}\]?\s*(?:=\s*|$)" + (re.escape(f'"{value}"') if value else ""))
        return BadRule(
            self.path, next((number for number, line in enumerate(self.text.splitlines(), 1) if wanted.match(line)), None), reason
        )


def _read(path: Path) -> _File:
    """Read a file of rules or word groups."""
    body = path.read_bytes()
    try:
        text = body.decode("utf-8")
        return _File(path, text, tomllib.loads(text))
    except UnicodeDecodeError as error:
        raise BadRule(path, body.count(b"\n", 0, error.start) + 1, f"not UTF-8: {error.reason}") from error
    except tomllib.TOMLDecodeError as error:
        raise BadRule(path, _said(error), f"not TOML: {error}") from error


def _example(file: _File, kind: Kind, table: dict[str, Any], fields: dict[str, re.Pattern[str]]) -> Example:
    """Return an example of a rule file, which may tell some fields of its claim."""
    if reason := _wrong_with_example(table, fields):
        raise file.bad(reason, "text", table.get("text"))
    return Example(kind, table["text"], {key: value for key, value in table.items() if key != "text"})


def _wrong_with_example(table: dict[str, Any], fields: dict[str, re.Pattern[str]]) -> str | None:
    """Return why an example cannot be used; null where it can."""
    if not isinstance(table.get("text"), str):
        return "an example has a text"
    if unknown := set(table) - set(fields) - {"text"}:
        return f"an example that tells {min(unknown)!r}; known here are {', '.join(sorted(fields)) or 'the text alone'}"
    for key, value in table.items():
        if key != "text" and not (isinstance(value, str) and fields[key].fullmatch(value)):
            return f"an example's {key} is {value!r}, must be written as {fields[key].pattern}"
    return None


def _rule(file: _File, kind: Kind, table: dict[str, Any]) -> Rule:
    """Return a rule as its file writes it."""
    name, cased = table.get("name"), table.get("cased", False)
    reason = _wrong_with_rule(table)
    if reason is None:
        try:
            written = _written(table["pattern"], cased=cased)
            return Rule(f"{kind}/{name}", kind, float(table["weight"]), written, ways(written), cased)
        except KeyError as error:
            reason = f"rule {name}: lexicon.toml has no {error}"
        except re.error as error:
            reason = f"rule {name}: no regular expression: {error}"
    raise file.bad(reason, "name", name)


def _wrong_with_rule(table: dict[str, Any]) -> str | None:
    """Return why a rule cannot be used, its pattern aside; null where it can."""
    if set(table) - {"cased"} != {"name", "weight", "pattern"}:
        return f"a rule has name, weight and pattern, and perhaps cased; this one has {', '.join(table)}"
    name, weight = table["name"], table["weight"]
    wanted: dict[str, type] = {"name": str, "pattern": str, "cased": bool}
    for key, type_ in wanted.items():
        if not isinstance(table.get(key, False), type_):
            return f"rule {name}: {key} is {table[key]!r}, must be {'true or false' if key == 'cased' else 'text'}"
    if not isinstance(weight, int | float) or isinstance(weight, bool) or not isfinite(weight):
        return f"rule {name}: weight is {weight!r}, must be a number"
    return None


def _written(pattern: str, *, cased: bool) -> str:
    """Return a pattern with its word groups; small letters against small letters are more than twice as fast as IGNORECASE."""
    spelt_out = _spelt_out(pattern, lexicon())
    if re.search(r"(?<!\\)\{(?!\d)", spelt_out):
        raise re.error("a brace that opens neither a word group nor a count")
    # escapes (\W, \B) keep their case
    small = re.sub(r"\\.|[A-Z]", lambda found: found[0] if found[0][0] == "\\" else found[0].lower(), spelt_out)
    return spelt_out if cased else small


@cache
def lexicon() -> dict[str, str]:
    """Return the word groups that patterns may name."""
    file, groups = _read(LEXICON), dict[str, str]()
    for name, pattern in file.given.items():
        try:
            groups[name] = _spelt_out(pattern, groups)  # an error in its pattern is one of the rules that name it
        except (KeyError, TypeError) as error:
            raise file.bad(f"word group {name}: {error}", name) from error
    return groups


def _spelt_out(pattern: str, groups: dict[str, str]) -> str:
    return re.sub(r"\{([A-Za-z_]+)\}", lambda found: groups[found[1]], pattern)


def _said(error: tomllib.TOMLDecodeError) -> int | None:
    """Return the line that the TOML reader names; before Python 3.14 it does so in its message alone."""
    found = re.search(r"at line (\d+)", str(error))
    return int(found[1]) if found else None
