"""A name is found where it stands as whole words, as a pattern with the edges of words would find it."""

import re

import pytest

from parsers.names import whole_words

TEXT = "Doe said Doeville, O’Doe and Mr Doe's firm; DOE, Doe-Roe, undoe, Doe_1 and St. Roe of Doe"


@pytest.mark.parametrize("name", ["Doe", "Roe", "St.", "O’Doe", "Doe-", "Mr Doe", "Nobody"])
@pytest.mark.parametrize("end", [None, 12, 34, len(TEXT) - 1])
def test_a_name_stands_where_its_pattern_matches(name: str, end: int | None):
    found = list(whole_words.places(TEXT, name, end))

    assert found == [match.start() for match in re.finditer(rf"(?<!\w){re.escape(name)}\b", TEXT[:end])]


def test_a_longer_word_begins_with_a_name():
    assert list(whole_words.beginnings("Doeville and Doe, undoe", "Doe")) == [0, 13]
