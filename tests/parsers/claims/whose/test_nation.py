"""Whether the nation acts in a story of one of its parts."""

import pytest

from parsers.claims.sentences.segment import sentences
from parsers.claims.whose.nation import acts_by_name, is_national, is_part
from parsers.model import Span
from tests.parsers.claims.who.reading import reader_of


@pytest.mark.parametrize(
    ("actor", "sentence", "acts"),
    [
        pytest.param("The White House", "The White House told Ohio to wait.", True, id="as it is called"),
        pytest.param("Congress", "Congress held a hearing on the law of Ohio.", True, id="its chamber"),
        pytest.param("the Ohio Congress of Nurses", "In May the Ohio Congress of Nurses met.", False, id="a union of that name"),
        pytest.param("the Diet", "The law was passed by the Diet.", True, id="Japan's parliament"),
        pytest.param("The Union Cabinet", "The Union Cabinet cleared the AI mission.", True, id="of India"),
        pytest.param("the Union Bank", "The Union Bank of Lagos welcomed it.", False, id="a bank of that name"),
        pytest.param("Brasília", "Nationally, a bill on deepfakes awaits a vote.", True, id="as the sentence opens"),
        pytest.param("a task force", "A task force is to sue states over their AI laws.", True, id="upon its states"),
        pytest.param("", "The President's order on AI told agencies to act.", True, id="by its order"),
        pytest.param("", "A freeze on state AI rules was struck from the budget.", True, id="a freeze on what states do"),
        pytest.param("Ohio", "Ohio barred state agencies from using it.", False, id="agencies of the state"),
        pytest.param("Ohio", "Ohio had read the President's order.", False, id="of an order that somebody reads"),
    ],
)
def test_the_nation_acts_by_name_upon_its_states_or_by_its_order(actor: str, sentence: str, *, acts: bool) -> None:
    assert acts_by_name(actor, sentences(sentence)[0]) is acts


@pytest.mark.parametrize(
    ("actor", "text", "country", "national"),
    [
        pytest.param("The Commonwealth", "The Commonwealth pays for chips in Victoria.", "AU", True, id="a federation"),
        pytest.param("The Diet", "The Diet pays for chips in Hyogo.", "JP", True, id="Japan's parliament"),
        pytest.param("The Bundestag", "The Bundestag pays for chips in Bavaria.", "DE", True, id="a chamber that a nation alone has"),
        pytest.param("The Parliament", "The Parliament in Edinburgh pays for chips.", "GB", False, id="one that a part may have"),
        pytest.param("The Centre", "The Centre pays for chips in Kerala.", "IN", True, id="as states of India call it"),
        pytest.param(
            "The Centre for Cities", "The Centre for Cities spoke of chips in Leeds.", "GB", False, id="an institute of that name"
        ),
        pytest.param("Spain's ministry", "Spain's ministry pays for chips in Galicia.", "ES", True, id="a country's"),
        pytest.param("Ohio and Utah", "Ohio and Utah pay for chips.", "US", True, id="two of its states"),
        pytest.param("a U.S. state", "In May a U.S. state barred it.", "US", False, id="a state of it"),
        pytest.param("Sen. Ted Cruz", "In Ohio Sen. Ted Cruz spoke of chips.", "US", True, id="a senator known by his name"),
        pytest.param("Gov. Mike DeWine", "In Ohio Gov. Mike DeWine spoke of chips.", "US", False, id="a governor known by his"),
        pytest.param("the agency", "In Ohio the agency barred it.", "US", False, id="nobody's name"),
        pytest.param("Sen. Ann Roe", "Sen. Ann Roe, R-Utah, barred it.", "US", True, id="who speaks for a state in the nation's chamber"),
        pytest.param("Rep. Ann Roe", "Rep. Ann Roe, R-Provo, barred it.", "US", False, id="who speaks for a town in the state's"),
    ],
)
def test_a_body_of_the_country_is_national(actor: str, text: str, country: str, *, national: bool) -> None:
    at = text.index(actor)

    assert is_national(Span(at, at + len(actor)), country, text, reader_of(text)[0]) is national


def test_a_state_is_a_part_of_its_country_alone() -> None:
    assert is_part("US-UT", "US")
    assert not any(is_part(code, country) for code, country in (("US", "US"), ("US-UT", "US-UT"), ("AU-NSW", "US"), (None, "US")))
