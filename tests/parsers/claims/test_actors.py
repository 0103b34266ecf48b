"""Who acts, and who speaks: told by name, by a pronoun, or not again after it was told."""

from datetime import date
from types import SimpleNamespace

import pytest

from parsers.claims.actor import Actors
from parsers.claims.context import context
from parsers.claims.credit import find_credits
from parsers.claims.segment import sentences
from parsers.claims.spans import find_spans
from parsers.model import Document, Kind


def actors(text: str, kind: Kind, title: str | None = None, publisher: str | None = None) -> list[str | None]:
    """Return who acts in each sentence of a text, were each a claim of its own of one kind."""
    document = Document("http://document.example/", title, text, publisher=publisher, published_on=date(2025, 6, 4))
    found = find_spans(document)
    about = context(document.title, text, found.orgs)
    judged = [
        SimpleNamespace(sentence=sentence) for sentence in sentences(text)
    ]  # of what is judged, who acts asks for the sentences alone
    reader = Actors(document, about, judged, found, find_credits(text))  # type: ignore[arg-type]
    spans = [reader.of(kind, [number]) for number in range(len(judged))]
    return [text[span.start : span.end] if span else None for span in spans]


@pytest.mark.parametrize(
    ("text", "kind", "actor"),
    [
        pytest.param("The company has been fined 3 million euros by the Danish regulator.", "enforcement", "the Danish regulator", id="by"),
        pytest.param("Under the State Council's plan, output is to double by 2027.", "strategy", "the State Council", id="whose plan"),
        pytest.param("It was launched with $70 million from the National Research Foundation.", "funding", "the National Research Foundation", id="from"),
        pytest.param("The bill on AI has been waiting in the Senate since July.", "legislation", "the Senate", id="chamber"),
        pytest.param("On Monday the ministry opened a laboratory.", "institution", "the ministry", id="no comma"),
        pytest.param("In Arica the university opened a laboratory.", "institution", "the university", id="place"),
        pytest.param("France, Germany and Italy signed a pact.", "partnership", "France, Germany and Italy", id="joint"),
        pytest.param("KMT whip Fu Kun-chi called the sum too small.", "position", "KMT whip Fu Kun-chi", id="titled"),
        pytest.param("Commenters argued that the bar is too low.", "position", "Commenters", id="group"),
    ],
)  # fmt: skip
def test_who_acts_in_a_sentence(text: str, kind: Kind, actor: str) -> None:
    assert actors(text, kind) == [actor]


def test_companies_that_are_chosen_do_not_act() -> None:
    text = "The Ministry of Science and ICT runs the programme. Three companies, Alpha, Beta and Gamma, were selected for 3 trillion won."

    assert actors(text, "funding") == ["The Ministry of Science and ICT", "The Ministry of Science and ICT"]


def test_a_pronoun_takes_up_who_acted_in_the_sentence_before() -> None:
    text = "The app was banned by the privacy authority. It gave the firm 30 days to answer."

    assert actors(text, "enforcement") == ["the privacy authority", "the privacy authority"]


def test_planning_authorities_that_must_do_something_have_not_made_the_rule() -> None:
    text = "The government published the rules on Monday. Planning authorities must decide on a data centre within 13 weeks."

    assert actors(text, "regulation") == ["The government", "The government"]


def test_a_council_that_is_set_up_does_not_set_itself_up() -> None:
    text = "The Senate tabled the bill. An advisory council of ten would look over the list each year."

    assert actors(text, "institution")[1] == "The Senate"


def test_an_acronym_is_led_to_where_it_is_spelt_out() -> None:
    text = "The Autoriteit Persoonsgegevens (the “AP”) fined the firm. The AP considers further fines."

    assert actors(text, "enforcement")[1] == "Autoriteit Persoonsgegevens (the “AP”)"


def test_a_commission_with_another_name_is_another_commission() -> None:
    text = "The Federal Trade Commission banned the tool. The Planning Commission returned the project."

    assert actors(text, "enforcement")[1] == "The Planning Commission"


def test_of_whom_a_publisher_wants_something_is_not_whose_view_it_is() -> None:
    text = "The Lakeside Institute counted 40 systems. Parliament should not pass the bill in its present form."

    assert actors(text, "position", publisher="Lakeside Institute")[1] == "Lakeside Institute"


def test_we_on_an_official_page_is_whose_page_it_is() -> None:
    text = "The Data Protection Commission welcomes the judgment. We have sought permission to appeal."

    assert actors(text, "enforcement", publisher="Data Protection Commission")[1] == "Data Protection Commission"


def test_a_month_is_nobody() -> None:
    assert actors("A thousand teachers are to be trained by June.", "target") == [None]


def test_a_law_whose_maker_is_not_told_is_nobody_s() -> None:
    text = "Law no. 132 has been in force since Friday. Employers must inform staff before a system is introduced."

    assert actors(text, "legislation") == [None, None]


def test_whose_name_heads_a_page_acts_in_it() -> None:
    text = "MINISTRY OF ELECTRONICS AND INFORMATION TECHNOLOGY\nQuestion no. 7.\nMore than 38,000 GPUs have been bought for artificial intelligence."

    assert actors(text, "infrastructure")[-1] == "MINISTRY OF ELECTRONICS AND INFORMATION TECHNOLOGY"
