"""Which country, union or part of a country acts that is called by no name of its own."""

import pytest

from parsers.claims.whose.the_country import ToldOf
from parsers.model import Span
from tests.parsers.claims.who.reading import reader_of


@pytest.mark.parametrize(
    ("text", "actor", "code"),
    [
        pytest.param("Ontario spoke of AI. Later the province banned it.", "the province", "CA-ON", id="the part named last"),
        pytest.param("Rwanda spoke of AI. Later the country banned it.", "the country", "RW", id="the country named last"),
        pytest.param("Ontario and Rwanda spoke of AI. Later the province banned it.", "the province", "CA-ON", id="a country is no part"),
        pytest.param(
            "Ontario spoke of AI.\n\nIt rained.\n\nLater the province banned it.", "the province", None, id="two paragraphs above"
        ),
        pytest.param("In Otago a tram stood still. Later the city paid.", "the city", "NZ-OTA", id="a city's place, named only as where something is"),
        pytest.param("In Utah a bill passed. Gov. Roe signed it.", "Gov. Roe", "US-UT", id="a governor, in a story of one state"),
        pytest.param("Utah passed a law on AI. Utah is glad. In Ohio there is none. Gov. Roe signed it.", "Gov. Roe", "US-UT", id="whatever other state was named since"),
        pytest.param("The United States has no law on AI. The United States waits. Utah has one. Gov. Roe signed it.", "Gov. Roe", "US-UT", id="a governor, in a story of the nation"),
        pytest.param("In the EU a law passed. Later the commission spoke.", "the commission", "EU", id="the Union's commission"),
        pytest.param("In Peru a law passed. Later the commission spoke.", "the commission", None, id="no word of the Union"),
        pytest.param("In the EU a law passed. Peru's National AI Commission met. Later the commission spoke.", "the commission", None, id="another commission is named"),
        pytest.param("Later the commission spoke. In the EU a law passed.", "the commission", None, id="the Union is told of behind it"),
        pytest.param("Ontario spoke of AI with an Ohio-based firm. Later the province banned it.", "the province", "CA-ON", id="where a firm sits"),
        pytest.param("Utah has a law. An Ohio-based firm likes it. Gov. Roe signed it.", "Gov. Roe", "US-UT", id="where a firm sits, and a governor"),
        pytest.param("Rwanda spoke of AI after sales to Chad. Later the country's king banned it.", "the country's king", "RW", id="whom it sells to"),
        pytest.param("The Secretary-General spoke in Kenya.", "The Secretary-General", "INT", id="of many countries"),
        pytest.param("In Utah a bill passed. Later the senator spoke.", "the senator", None, id="somebody else"),
        pytest.param("Enugu has a law. In Kano, Governor Roe signed one.", "Governor Roe", "NG-KN", id="a governor, where the sentence says"),
        pytest.param("Otago passed a plan. Later Councillor Roe spoke.", "Councillor Roe", "NZ-OTA", id="a councillor"),
        pytest.param("In Kenya President Trump spoke.", "President Trump", "US", id="a president known by his name"),
        pytest.param("In Kenya President Trump's hotel spoke.", "President Trump's hotel", None, id="whom he owns"),
        pytest.param("In Kenya Narendra Modi spoke.", "Narendra Modi", "IN", id="a head of government known by his name"),
        pytest.param("In Kenya Narendra Modi and Keir Starmer spoke.", "Narendra Modi and Keir Starmer", "INT", id="two of them"),
        pytest.param("In Kenya two Republican senators spoke.", "two Republican senators", "US", id="a party"),
        pytest.param("In Canada the New Democrats spoke.", "the New Democrats", None, id="a party of a like name"),
        pytest.param("In Kenya Ann Roe, the ranking Democrat, spoke.", "Ann Roe", "US", id="whose party stands behind the name"),
        pytest.param("In Spain Ann Roe, one of Parliament's rapporteurs, spoke.", "Ann Roe", "EU", id="who negotiates for the Union's"),
    ],
)  # fmt: skip
def test_who_is_called_by_no_name_is_the_one_told_of_before(text: str, actor: str, code: str | None) -> None:
    at = text.index(actor)

    assert ToldOf(text, reader_of(text)[0]).called(Span(at, at + len(actor))) == code
