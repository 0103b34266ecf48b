"""Who signs a text: names without what stands around them, and nobody where a site signs with a word of its own."""

import pytest

from parsers.formats.authors import names, people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In depth, written by Ada Miller", ("Ada Miller",)),
        ("Ada Miller (London) and Jo Carver", ("Ada Miller", "Jo Carver")),
        ("Ada Miller, senior reporter", ("Ada Miller",)),
        ("By Ada Miller", ("Ada Miller",)),
        ("Admin", ()),
        ("Editorial Team", ()),
        ("Staff Writer", ()),
        ("View all posts by Ada", ()),
        ("Ministry of Ports", ()),
        ("ada@news.example", ()),
    ],
)
def test_a_byline_names_people_and_nothing_else(text: str, expected: tuple[str, ...]) -> None:
    assert names([text]) == expected


@pytest.mark.parametrize(("text", "expected"), [("Ada Miller, MPH", ["Ada Miller"]), ("AFP", ["AFP"])])
def test_letters_behind_a_name_are_a_degree_and_alone_an_agency(text: str, expected: list[str]) -> None:
    assert people(text) == expected
