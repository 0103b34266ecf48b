"""Officials whom everybody knows by name, and for whom they act."""

import pytest

from parsers.model import Span
from parsers.names import entries, table
from parsers.values.geography import officials

CODES = {row["code"] for name in ("countries", "subdivisions", "unions") for row in table(name)} | {"INT"}


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        pytest.param("Emmanuel Macron spoke.", ["FR"], id="in full"),
        pytest.param("Later Macron spoke.", ["FR"], id="by a last name that is his alone"),
        pytest.param("Later Carney spoke.", [], id="by one that others have"),
        pytest.param("Later Prime Minister Carney spoke.", ["CA"], id="with his office"),
        pytest.param("Pedro Sanchez and Pedro Sánchez spoke.", ["ES", "ES"], id="without an accent"),
        pytest.param("KEIR STARMER SPOKE", ["GB"], id="in capitals"),
        pytest.param("Gov. Gavin Newsom signed it.", ["US-CA"], id="of a state"),
        pytest.param("Ann Roe-Macron spoke.", [], id="the end of a double name"),
    ],
)
def test_an_official_is_known_by_his_name(text: str, codes: list[str]) -> None:
    assert [each.code for each in officials.find(text)] == codes


@pytest.mark.parametrize(
    ("text", "actor", "codes"),
    [
        pytest.param("Emmanuel Macron spoke.", "Emmanuel Macron", {"FR"}, id="who acts"),
        pytest.param("Mark Carney came. Mr Carney spoke.", "Mr Carney", {"CA"}, id="who was named in full before"),
        pytest.param("Mr Carney spoke.", "Mr Carney", set(), id="who was not"),
        pytest.param("An adviser to President Macron spoke.", "An adviser to President Macron", set(), id="who serves him"),
        pytest.param("Macron's dentist spoke.", "Macron's dentist", set(), id="whom he has"),
        pytest.param("Emmanuel Macron and Narendra Modi spoke.", "Emmanuel Macron and Narendra Modi", {"FR", "IN"}, id="two"),
    ],
)
def test_an_official_acts_for_his_country(text: str, actor: str, codes: set[str]) -> None:
    at = text.index(actor)

    assert officials.of_those_who_act(text, Span(at, at + len(actor))) == codes


def test_every_official_acts_for_a_known_jurisdiction() -> None:
    assert {row["code"] for row in table("officials")} <= CODES


def test_no_name_is_that_of_two_officials_of_different_jurisdictions() -> None:
    named = {(name, row["code"]) for row in table("officials") for name in (row["name"], *entries(row["other_names"]))}

    assert len({name for name, _ in named}) == len(named)
