"""Lists of words: what each says it says once, and somebody reads with it."""

import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from parsers import claims
from parsers.names.word_lists import WordLists

FOLDER = Path(claims.__file__).parent
SOURCES = {path: path.read_text(encoding="utf-8") for path in FOLDER.rglob("*.py")}
CALL = re.compile(r"WordLists\(__file__(?:, \"(\w+)\")?\)")
FILES = sorted({path.with_name(f"{name or path.stem}.toml") for path, source in SOURCES.items() for name in CALL.findall(source)})
LISTS = [(file, name, entries) for file in FILES for name, entries in tomllib.loads(file.read_text(encoding="utf-8")).items()]


PLAIN = re.compile(r"[\w ’'-]+")


@pytest.mark.parametrize(
    ("file", "name", "entries"), LISTS, ids=lambda given: given.stem if isinstance(given, Path) else given if isinstance(given, str) else ""
)
def test_a_list_says_nothing_twice_and_is_read_with(file: Path, name: str, entries: list[str]) -> None:
    again = [(word, entry) for word in filter(PLAIN.fullmatch, entries) for entry in entries if entry != word and re.fullmatch(entry, word)]

    assert (sorted(set(entries)), again) == (sorted(entries), []), file
    assert any(f'"{name}"' in source or f"'{name}'" in source for source in SOURCES.values()), file


@pytest.mark.parametrize(
    "path", [FOLDER / "grammar" / "grammar.toml", FOLDER.parent / "names" / "attribution.toml"], ids=lambda path: path.stem
)
def test_a_list_of_single_words_names_none_twice(path: Path) -> None:
    lists = {name: words.split() for name, words in tomllib.loads(path.read_text(encoding="utf-8")).items() if isinstance(words, str)}

    assert [(name, word) for name, words in lists.items() for word, times in Counter(words).items() if times > 1] == []


def test_several_lists_are_read_as_one_pattern() -> None:
    found = WordLists(str(FOLDER / "stages" / "stage.py"), "stages").any_of("put_off", "not_held")

    assert re.fullmatch(found, "postponed")
    assert re.fullmatch(found, "has yet to be")
    assert not re.fullmatch(found, "delayed")
