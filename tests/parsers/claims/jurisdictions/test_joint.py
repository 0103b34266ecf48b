"""What several countries do together is nobody's alone, and what one of them does beside others is its own."""

import pytest

from parsers.claims.jurisdictions.joint import Around
from parsers.claims.jurisdictions.jurisdiction import of_claim
from parsers.claims.jurisdictions.of_many import is_joint_text
from parsers.claims.jurisdictions.publisher import publishers
from parsers.model import Document, Kind, Span
from parsers.values import orgs
from parsers.values.geography import places


def told(kind: Kind, text: str, actor: str | None = None, *, home: str | None = None, official: str | None = None) -> str | None:
    at = text.index(actor) if actor else 0
    who = Span(at, at + len(actor)) if actor else None
    return of_claim(kind, text, Around(Span(0, len(text)), who, places.find(text), orgs.find(text), official, home=home))


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        pytest.param("With Kenya we agreed on a joint laboratory.", "we", id="where a sentence opens with whom"),
        pytest.param("We agreed with Kenya on a joint laboratory.", "We", id="where it names him later"),
        pytest.param("The Peru-Kenya Digital Partnership was renewed by Peru.", "Peru", id="a pair in its name"),
    ],
)
def test_what_an_official_page_agrees_with_another_country_is_of_both(text: str, actor: str) -> None:
    assert told("partnership", text, actor, home="PE", official="PE") == "INT"


def test_what_bodies_from_many_countries_agree_is_of_them_all() -> None:
    assert (
        told("partnership", "Ten universities from Peru, Chile and Kenya met.", "Ten universities from Peru, Chile and Kenya", home="PE")
        == "INT"
    )


@pytest.mark.parametrize(
    ("text", "home", "expected"),
    [
        ("Kenya has put off its session until May.", "INT", "INT"),
        ("Kenya has put off its session until May.", "PE", "KE"),
        ("Kenya will host a session in May.", "INT", "KE"),
    ],
)
def test_in_a_story_of_many_a_partnership_is_of_many_but_for_its_host(text: str, home: str, expected: str) -> None:
    assert told("partnership", text, "Kenya", home=home) == expected


def test_in_a_story_of_many_each_goes_on_with_its_own_plans() -> None:
    assert told("strategy", "Kenya has put off its plan until May.", "Kenya", home="INT") == "KE"


@pytest.mark.parametrize(
    ("text", "actor", "expected"),
    [
        ("Lobbyists on both sides feared the bill in Kenya.", "Lobbyists on both sides", "KE"),
        ("Lawyers for two governments feared the bill in Kenya.", "Lawyers for two governments", "KE"),
        ("Both sides feared the bill in Kenya.", "Both sides", "INT"),
    ],
)
def test_who_stands_on_both_sides_is_no_two_countries(text: str, actor: str, expected: str) -> None:
    assert told("legislation", text, actor) == expected


def test_a_site_that_the_union_picks_in_a_member_is_the_unions() -> None:
    assert told("partnership", "On Monday EuroHPC chose the Dutch bid.", "EuroHPC", home="NL") == "EU"
    assert told("partnership", "On Monday EuroHPC chose the Kenyan bid.", "EuroHPC", home="KE") == "INT"


def test_a_plan_that_a_body_of_many_helps_to_write_is_the_countrys() -> None:
    text = "UNESCO and Peru's ministry presented a plan."

    assert told("strategy", text, "UNESCO and Peru's ministry") == "PE"
    assert told("partnership", text, "UNESCO and Peru's ministry") == "INT"


@pytest.mark.parametrize(
    ("title", "joint"),
    [
        ("The minister meets with her counterpart from Kenya", True),
        ("Readout of the minister's meeting with nurses", False),
        ("Call with the President of Kenya", True),
        ("Joint statement on models", True),
    ],
)
def test_a_text_of_two_countries_names_whom_somebody_met(title: str, *, joint: bool) -> None:
    assert is_joint_text(Document("https://outlet.example/a", title, "A text.")) is joint


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("G20 Ministers' Declaration on models", "INT"),
        ("Leaders’ Joint Statement", "INT"),
        ("The minister's statement on models", "KE"),
    ],
)
def test_a_text_that_many_agreed_is_theirs_whoever_publishes_it(title: str, expected: str) -> None:
    assert publishers(Document("https://outlet.example/a", title, "A text.", publisher="Government of Kenya")) == expected
