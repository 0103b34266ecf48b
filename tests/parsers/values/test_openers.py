"""What is tried at a few words only is found wherever it stands."""

from importlib import import_module
from pkgutil import walk_packages

import pytest

import parsers
from parsers.claims.grammar.cues import CUES, Cue
from parsers.claims.rules.hits import examples
from parsers.names.openers import Openers, words_of
from parsers.values.times import time_forms

for module in walk_packages(parsers.__path__, "parsers."):
    import_module(module.name)  # so that every cue is made

TEXTS = tuple(dict.fromkeys(example.text for example in examples())) + tuple(text for form in time_forms.forms() for text in form.says)
BY_PATTERN = {cue.pattern.pattern: cue for cue in CUES}


@pytest.mark.parametrize("cue", BY_PATTERN.values(), ids=[pattern[:40] for pattern in BY_PATTERN])
def test_a_cue_is_found_where_its_pattern_stands(cue: Cue):
    for text in TEXTS:
        there = cue.pattern.search(text)
        found = cue.search(text)
        assert (found and found.span()) == (there and there.span()), text


@pytest.mark.parametrize("form", time_forms.forms(), ids=lambda form: form.name)
def test_a_form_of_time_opens_with_the_words_that_its_file_names(form: time_forms.Form):
    for text in TEXTS:
        found = [match.span() for of, match in time_forms.matches(text) if of is form]
        assert found == [match.span() for match in form.pattern.finditer(text)], text


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        (r"(?:is|are) being|(?<!put )on the table|non-?binding", "A nonbinding vote", "nonbinding"),
        (r"(?:is|are) being|(?<!put )on the table|non-?binding", "It was put on the table, is on the table", "on the table"),
        (r"(?:the )?law|dropp?ed", "They droped LAW", "droped"),
        (r"\d+ votes|\w+ly", "By 12 votes", "12 votes"),
        (r"a|does(?:n[’']t| not)", "Nothing about it doesn’t", "doesn’t"),
    ],
)
def test_a_cue_begins_with_any_of_its_words(words: str, text: str, found: str):
    match = Cue(words).search(text)

    assert match is not None
    assert match[0] == found


def test_words_stand_where_the_text_has_them():
    assert words_of("This U.S. act, this_one") == {"This": [0], "U": [5], "S": [7], "act": [10], "this": [15], "one": [20]}


def test_openers_are_told_apart():
    assert Openers({"year": r"\d{4}", "month": "may|june"}).places("May 2025 or June") == {"month": [0, 12], "year": [4]}
