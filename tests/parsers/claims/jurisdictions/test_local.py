"""Whether a document tells of the offices of a state or a city rather than of those of a nation."""

import pytest

from parsers.claims.jurisdictions.local import is_local, names_the_nation
from parsers.model import Document


@pytest.mark.parametrize(
    ("text", "local"),
    [
        pytest.param("Governor Ana Roe signed it. The state legislature met. Congress had not.", True, id="more of a state's"),
        pytest.param("Congress met, the President spoke and the federal plan failed. A mayor came.", False, id="more of a nation's"),
        pytest.param("The Landtag in Munich passed it.", True, id="a German state's chamber"),
        pytest.param("The Lok Sabha passed it.", False, id="a nation's chamber"),
        pytest.param("The Governor-General opened the session.", False, id="who governs for a crown"),
        pytest.param("A mayor met the President.", False, id="as much of either"),
    ],
)
def test_a_document_is_local_where_it_speaks_more_of_a_state_s_offices(text: str, *, local: bool) -> None:
    assert is_local(Document("http://outlet.example/", None, text), "US") is local


def test_the_title_counts_as_well() -> None:
    assert is_local(Document("http://outlet.example/", "The mayor and the city council ban cameras", "Congress has not."), "US")


@pytest.mark.parametrize(("country", "local"), [("US", True), ("IN", True), ("GB", False), ("NL", False)])
def test_the_state_is_the_nation_where_there_are_no_states(country: str, *, local: bool) -> None:
    assert is_local(Document("http://outlet.example/", None, "The zone opens in May. There the state will buy chips."), country) is local


@pytest.mark.parametrize(
    ("title", "national"),
    [("Federal support for Alberta", True), ("Whitehall to buy chips", True), ("Alberta buys chips", False)],
)
def test_a_title_is_of_the_nation_where_it_names_its_offices(title: str, *, national: bool) -> None:
    assert names_the_nation(title) is national
