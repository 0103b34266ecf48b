"""A place says whose policy it is where it acts, not where it is aimed at, compared with, an example, or only where something is."""

import pytest

from parsers.claims.jurisdictions.joint import Around
from parsers.claims.jurisdictions.jurisdiction import named_first, of_claim
from parsers.claims.jurisdictions.publisher import publishers
from parsers.model import Document, Kind, Span
from parsers.values import orgs
from parsers.values.geography import places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dutch rules limit the sale of AI chips to China.", "NL"),
        pytest.param("Sales to Iran, Russia, Syria, Belarus and China were limited by the Dutch cabinet.", "NL", id="the last of five"),
        pytest.param("Countries such as Chile, Peru, the United Arab Emirates and members of the European Union met in Kenya.", "KE", id="examples"),
        pytest.param("Chips bound for Chile and Peru, Kenya's ministry said, need a licence.", "KE", id="whoever stands behind the last"),
        pytest.param("Halls in Lanarkshire, Teesside, Culham, Cambridge and North Wales will be built by Ireland.", "IE", id="where it stands"),
        ("In Wales, schools must tell parents, Ireland's ministry notes.", "GB-WLS"),
        ("Wales will build halls.", "GB-WLS"),
        ("It is told of nobody.", None),
    ],
)  # fmt: skip
def test_whose_policy_names_tell_of(text: str, expected: str | None) -> None:
    assert named_first(text, places.find(text), orgs.find(text)) == expected


@pytest.mark.parametrize(
    ("publisher", "expected"),
    [
        ("Embassy of Japan in Kenya", "JP"),
        ("U.S. Consulate General Lagos", "US"),
        ("Delegation of the European Union to Ghana", "EU"),
        ("Committee of Ministers of the Council of Europe", "INT"),
        ("Organization of American States, Office of the Secretary General", "INT"),
        ("Premier of Victoria", "AU-VIC"),
        ("The Nairobi Dispatch", None),
    ],
)
def test_a_publisher_acts_for_whom_its_name_says(publisher: str, expected: str | None) -> None:
    assert publishers(Document("https://outlet.example/a", None, "A text.", publisher=publisher)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Kenya signed the Council of Europe's convention on AI.",
        "Chile has acceded to the treaty on models.",
        "Morocco joined the Lyon declaration, a text on schools.",
        "Peru announced its accession to the network.",
        "Serbia accepted an invitation to the Global AI Summit.",
        "Ghana will send its minister to the third such summit.",
    ],
)
def test_who_joins_a_text_or_a_circle_of_many_does_so_with_others(text: str) -> None:
    actor = Span(0, text.index(" "))
    around = Around(Span(0, len(text)), actor, places.find(text), orgs.find(text), None)

    assert of_claim("partnership", text, around) == "INT"
    assert of_claim("strategy", text, around) == places.find(text)[0].code


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("China introduced a UN General Assembly resolution on models.", "INT"),
        ("Austria drafted the resolution on drones that was adopted by the General Assembly.", "INT"),
        ("Kenya tabled a bill to carry out its UN pledge.", "KE"),
    ],
)
def test_a_resolution_of_all_nations_is_nobody_s_alone(text: str, expected: str) -> None:
    around = Around(Span(0, len(text)), Span(0, text.index(" ")), places.find(text), orgs.find(text), None)

    assert of_claim("legislation", text, around) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Roth, University of Bremen, welcomed the bill.", "DE"),
        ("Researchers at the University of Illinois asked for a ban.", "US"),
        ("Illinois asked for a ban.", "US-IL"),
    ],
)
def test_who_teaches_in_a_state_does_not_speak_for_it(text: str, expected: str) -> None:
    actor = Span(0, text.index(" asked") if " asked" in text else text.index(","))
    around = Around(Span(0, len(text)), actor, places.find(text), orgs.find(text), None)

    assert of_claim("position", text, around) == expected


def test_what_members_ask_for_in_a_story_of_the_union_is_its_policy() -> None:
    text = "Spain and Malta asked for a year's delay of the rules on models."
    around = Around(Span(0, len(text)), Span(0, len("Spain and Malta")), places.find(text), orgs.find(text), None, home="EU")

    assert of_claim("position", text, around) == "EU"
    assert of_claim("partnership", text, around) == "INT"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shopkeepers said it was time for Brussels to drop the rules on models.", "EU"),
        ("Shopkeepers said that Brussels was cold.", None),
    ],
)
def test_what_somebody_asks_of_the_union_is_its_policy(text: str, expected: str | None) -> None:
    around = Around(Span(0, len(text)), Span(0, len("Shopkeepers")), places.find(text), orgs.find(text), None, home="DK")

    assert of_claim("position", text, around) == expected


def test_who_enforces_a_law_of_the_union_in_a_member_does_not_act_for_the_union() -> None:
    text = "The body, which is to enforce the European Union's AI Act, rests on a bill of May."
    around = Around(Span(0, len(text)), None, places.find(text), orgs.find(text), None, home="SE")

    assert of_claim("legislation", text, around) is None


def test_a_ministry_that_signs_with_a_foreign_one_does_so_together() -> None:
    text = "The ministry and the Finnish Ministry of Transport signed a pact on models."
    actor = Span(0, text.index(" signed"))
    at_home, abroad = (Around(Span(0, len(text)), actor, places.find(text), orgs.find(text), None, home=home) for home in ("FI", "PE"))

    assert (of_claim("partnership", text, at_home), of_claim("partnership", text, abroad)) == ("FI", "INT")


@pytest.mark.parametrize(
    ("text", "expected"), [("Councillors in Cumbria voted for a hall.", "GB-CMA"), ("Shoppers in Cumbria voted.", None)]
)
def test_councillors_decide_where_they_sit(text: str, expected: str | None) -> None:
    around = Around(Span(0, len(text)), Span(0, text.index(" voted")), places.find(text), orgs.find(text), None)

    assert of_claim("infrastructure", text, around) == expected


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        pytest.param("infrastructure", "Ontario's lakes will cool the halls.", "CA", id="what cools it"),
        pytest.param("funding", "Halls worth $2 billion are planned beside Alberta's lakes.", "CA", id="whose something is"),
        pytest.param("funding", "The halls were announced together with the Ontario government.", "CA-ON", id="its government"),
        pytest.param("legislation", "In Ontario, halls must report what they burn.", "CA-ON", id="where a law holds"),
    ],
)
def test_a_part_in_which_something_is_built_or_paid_does_not_act(kind: Kind, text: str, expected: str) -> None:
    around = Around(Span(0, len(text)), None, places.find(text), orgs.find(text), None, home="CA")

    assert of_claim(kind, text, around) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Munich Regional Court fined the firm.", "DE"),
        ("The Los Angeles Superior Court fined the firm.", "US-CA"),
        ("The Texas Supreme Court fined the firm.", "US-TX"),
    ],
)
def test_a_court_called_by_its_city_is_its_country_s_but_where_states_have_their_own(text: str, expected: str) -> None:
    actor = Span(0, text.index(" fined"))
    around = Around(Span(0, len(text)), actor, places.find(text), orgs.find(text), None)

    assert of_claim("enforcement", text, around) == expected


@pytest.mark.parametrize(
    ("kind", "text", "actor", "expected"),
    [
        pytest.param("legislation", "A bill modelled on Utah's act failed.", None, None, id="what a bill is like"),
        pytest.param("legislation", "Utah's act was in line with federal practice.", None, "US-UT", id="what is like another"),
        pytest.param("legislation", "Firms must be audited, as Utah does.", "Utah", None, id="who does the same"),
        pytest.param("position", "The chair of the House panel on China spoke.", "The chair of the House panel on China", None, id="what a panel is about"),
        pytest.param("trade_control", "In May the administration barred chips made for China.", "the administration", None, id="whom an act is aimed at"),
        pytest.param("position", "A Chinese Nationalist Party deputy spoke.", "A Chinese Nationalist Party deputy", None, id="a party of Taiwan"),
    ],
)  # fmt: skip
def test_what_is_only_compared_or_talked_about_does_not_act(kind: Kind, text: str, actor: str | None, expected: str | None) -> None:
    who = Span(text.index(actor), text.index(actor) + len(actor)) if actor else None
    around = Around(Span(0, len(text)), who, places.find(text), orgs.find(text), None)

    assert of_claim(kind, text, around) == expected


@pytest.mark.parametrize(
    ("text", "home", "expected"),
    [
        pytest.param("The text would make the EU's act Norwegian law.", "NO", "NO", id="who takes over its law"),
        pytest.param("The model keeps to European law.", "NL", None, id="its adjective in a story of a country"),
        pytest.param("The model keeps to European law.", "EU", "EU", id="in its own"),
        pytest.param("The model keeps to the law of the EU.", "NL", "EU", id="its name"),
    ],
)
def test_the_union_whose_law_is_taken_over_or_kept_to_does_not_act(text: str, home: str, expected: str | None) -> None:
    around = Around(Span(0, len(text)), None, places.find(text), orgs.find(text), None, home=home)

    assert of_claim("infrastructure", text, around) == expected


@pytest.mark.parametrize(
    ("text", "actor", "expected"),
    [
        pytest.param("Kenyan customs officers were told not to let chips through.", None, "KE", id="the sentence's own office"),
        pytest.param("Kenyan bakers were told not to let chips through.", None, "US", id="who holds none"),
        pytest.param("Shenzhen customs held up the chips.", "Shenzhen customs", "CN", id="an office called by its city"),
    ],
)
def test_an_office_acts_in_its_own_sentence_whoever_the_text_went_on_with(text: str, actor: str | None, expected: str) -> None:
    told = f"{text} America waits."
    at = told.index(actor or "America")
    around = Around(Span(0, len(text)), Span(at, at + len(actor or "America")), places.find(told), orgs.find(told), None)

    assert of_claim("trade_control", told, around) == expected
