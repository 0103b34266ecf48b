"""Whether who acts does so for the public."""

import pytest

from parsers import read
from parsers.claims.sentences.spans import find_spans
from parsers.claims.who.public import Public
from parsers.model import Document, Span


def told(text: str, actor: str) -> bool:
    """Return whether an actor, where it stands in a text, acts for the public."""
    start = text.index(actor)
    return Public(text, find_spans(Document("http://document.example/", None, text))).acts(Span(start, start + len(actor)))


@pytest.mark.parametrize(
    "actor",
    [
        "The government",
        "The Union Cabinet",
        "Canada",
        "The French government",
        "France and Germany",
        "The Ministry of Science and ICT",
        "The European Commission",
        "President Emmanuel Macron",
        "Nvidia and the ministry",
        "Attorney-General Ida Voll",
        "Gov. Ida Voll",
        "Sen. Ida Voll",
        "New York Gov. Ida Voll",
        "U.S. Sen. Ida Voll",
        "The Commission's Ida Voll",
        "A parliamentary panel",
        "Norway's embassy",
        "Trinidad and Tobago",
        "Brazil's central bank",
        "The Revenue Service",
        "The Health Service",
        "Statistics Norway",
        "The ombudswoman",
        "The competition tribunal",
        "Opposition lawmaker Ida Voll",
        "Forty attorneys general",
        "A group of 12 MPs",
        "Democrat Ida Voll",
        "Judges",
        "the head of state",
        "The Director of the Office of Ports",
        "the national security adviser",
        "The Northern Ireland Executive",
        "The Bank of Canada",
        "Taoiseach Ida Voll",
        "MPP Ida Voll",
        "Coun. Ida Voll",
        "The Emir of Qatar",
        "Qatar's emir",
    ],
)
def test_a_public_body_a_country_and_who_is_called_by_an_office_act_for_the_public(actor: str) -> None:
    assert told(f"{actor} will spend $2 billion on artificial intelligence.", actor)


@pytest.mark.parametrize(
    "actor",
    [
        "OpenAI, SoftBank and Oracle",
        "Three technology companies, Vantage Data Centres, Nscale and Kyndryl",
        "A foundation",
        "The president of Nvidia",
        "French investors",
        "A firm backed by the government",
        "Stanford University",
        "The Chamber of Commerce",
        "The Tech Council of Norway",
        "The Harbour Board, an industry group,",
        "Former prime minister Ida Voll",
        "Former New York Gov. Ida Voll",
        "The former head of the European Commission",
        "Halden's Ida Voll",
        "The Trades Union Congress",
        "The opposition Congress party",
        "The shadow science secretary",
    ],
)
def test_firms_their_heads_and_the_people_of_a_country_do_not(actor: str) -> None:
    assert not told(f"{actor} will spend $2 billion on artificial intelligence.", actor)


@pytest.mark.parametrize(
    ("told_before", "public"),
    [
        pytest.param("Premier Ida Voll met guests.", True, id="title before"),
        pytest.param("Minister of Works Ida Voll met guests.", True, id="title and field before"),
        pytest.param("Ida Voll, the minister of works, met guests.", True, id="office behind"),
        pytest.param("Prime Minister Ida Voll met guests.", True, id="title of two words before"),
        pytest.param("It was put before the AI Office. Voll met guests.", False, id="an office in the sentence before"),
        pytest.param("Labor senator Ida Voll met guests.", True, id="party and office before"),
        pytest.param("Ida Voll was sworn in as its first minister.", True, id="sworn in as one"),
        pytest.param("The committee heard Ida Voll.", False, id="a committee that only heard her"),
        pytest.param("Ida Voll, president of OpenAI, met guests.", False, id="president of a firm"),
    ],
)
def test_who_is_called_by_name_alone_acts_for_the_public_where_the_text_tells_of_an_office(told_before: str, *, public: bool) -> None:
    assert told(f"{told_before} Then Voll promised $2 billion for artificial intelligence.", "Voll promised"[:4]) is public


def test_a_claim_says_whether_its_actor_is_public() -> None:
    text = "The Canadian government will spend $2 billion on artificial intelligence. Nvidia will invest $3 billion in artificial intelligence in Canada."
    claims = read(Document("http://document.example/", None, text)).claims
    assert [(claim.actor, claim.actor_is_public) for claim in claims] == [("The Canadian government", True), ("Nvidia", False)]
