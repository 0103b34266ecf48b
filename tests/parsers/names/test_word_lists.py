"""Lists of words: what each says it says once, and somebody reads with it."""

import json
import re
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from parsers import claims
from parsers.claims.grammar.verbs import words
from parsers.names.word_lists import WordLists

FOLDER = Path(claims.__file__).parent
SOURCES = {path: path.read_text(encoding="utf-8") for path in FOLDER.rglob("*.py")}
CALL = re.compile(r"WordLists\(__file__(?:, \"(\w+)\")?\)")
FILES = sorted({path.with_name(f"{name or path.stem}.toml") for path, source in SOURCES.items() for name in CALL.findall(source)})
LISTS = [(file, name, entries) for file in FILES for name, entries in tomllib.loads(file.read_text(encoding="utf-8")).items()]


RECORD = """
import json
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import parsers
from parsers.names import word_lists

made, any_of, asked = word_lists.WordLists.__init__, word_lists.WordLists.any_of, {}

def begin(self, module, name=None):
    made(self, module, name)
    self.asked = asked.setdefault(str(Path(module).with_name(f"{name or Path(module).stem}.toml")), [])

def record(self, *names):
    self.asked += names
    return any_of(self, *names)

word_lists.WordLists.__init__, word_lists.WordLists.any_of = begin, record
for module in walk_packages(parsers.__path__, "parsers."):
    import_module(module.name)
print(json.dumps(asked))
"""
PLAIN = re.compile(r"[\w ’'-]+")


@pytest.fixture(scope="module")
def asked() -> dict[str, list[str]]:
    """Which lists of each file are read while the modules of the parsers are imported."""
    told = subprocess.run([sys.executable, "-c", RECORD], capture_output=True, check=True, cwd=FOLDER.parents[1], text=True)
    return json.loads(told.stdout)


@pytest.mark.parametrize(
    ("file", "name", "entries"), LISTS, ids=lambda given: given.stem if isinstance(given, Path) else given if isinstance(given, str) else ""
)
def test_a_list_says_nothing_twice_and_is_read_with(file: Path, name: str, entries: list[str], asked: dict[str, list[str]]) -> None:
    again = [(word, entry) for word in filter(PLAIN.fullmatch, entries) for entry in entries if entry != word and re.fullmatch(entry, word)]

    assert (sorted(set(entries)), again) == (sorted(entries), []), file
    assert name in asked[str(file)], file


@pytest.mark.parametrize(
    "path", [FOLDER / "grammar" / "grammar.toml", FOLDER.parent / "names" / "attribution.toml"], ids=lambda path: path.stem
)
def test_a_list_of_single_words_names_none_twice(path: Path) -> None:
    lists = {name: words.split() for name, words in tomllib.loads(path.read_text(encoding="utf-8")).items() if isinstance(words, str)}

    assert [(name, word) for name, words in lists.items() for word, times in Counter(words).items() if times > 1] == []


def test_several_lists_are_read_as_one_pattern() -> None:
    found = WordLists(str(FOLDER / "stages" / "stage.py"), "stages").any_of("put_off", "not_held")

    assert re.fullmatch(found, "postponed")
    assert re.fullmatch(found, "slips into")
    assert not re.fullmatch(found, "delayed")


@pytest.mark.parametrize(("one", "other"), [("verbs", "past_only"), ("things", "instruments")])
def test_two_lists_of_grammar_that_speak_against_each_other_share_no_word(one: str, other: str) -> None:
    assert words(one) & words(other) == frozenset()
