"""Places in texts, and whole names of jurisdictions."""

import pytest

from parsers.names import table
from parsers.values.geography import places

NAMES = {
    "KR": ["South Korea", "Republic of Korea", "Korea, Republic of", "Korea, Rep.", "대한민국", "Corée du Sud", "ROK"],
    "KP": ["North Korea", "Democratic People's Republic of Korea", "Korea, Dem. People's Rep.", "DPRK", "Dem. People’s Rep. of Korea"],
    "CN": ["China", "People's Republic of China", "PRC", "中国", "China, People's Republic of"],
    "TW": ["Taiwan", "Republic of China", "Taiwan, Province of China", "Taiwan (Province of China)"],
    "CD": ["DR Congo", "Congo, Democratic Republic of the", "Democratic Republic of the Congo", "Congo-Kinshasa"],
    "CG": ["Congo", "Republic of the Congo", "Congo, Rep.", "Congo-Brazzaville"],
    "GB": ["UK", "U.K.", "United Kingdom", "Britain", "England", "United Kingdom of Great Britain and Northern Ireland"],
    "US": ["USA", "U.S.", "United States of America", "the United States", "Estados Unidos"],
    "CI": ["Côte d'Ivoire", "Cote d’Ivoire", "Ivory Coast"],
    "TZ": ["Tanzania", "United Republic of Tanzania", "Tanzania, United Rep. of"],
    "DE": ["Germany", "Bundesrepublik Deutschland", "Deutschland", "Federal Republic of Germany", "GERMANY"],
    "EU": ["European Union", "EU"],
    "US-CA": ["California"],
    "GB-SCT": ["Scotland"],
    "IN-MH": ["Maharashtra"],
}


@pytest.mark.parametrize(("code", "name"), [(code, name) for code, names in NAMES.items() for name in names])
def test_one_place_has_many_names(code: str, name: str):
    assert places.code_of(name) == code


@pytest.mark.parametrize("name", ["", "Republic", "the Kingdom of", "Atlantis", "Korean barbecue", "of", "United", "Islands"])
def test_an_unknown_name_has_no_code(name: str):
    assert places.code_of(name) is None


@pytest.mark.parametrize("row", table("countries"), ids=lambda row: row["code"])
def test_every_country_is_known_by_its_own_name(row: dict[str, str]):
    assert places.code_of(row["name"]) == row["code"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("South Korea’s ministry met U.S. and EU officials in Paris.", [("KR", "name"), ("US", "name"), ("EU", "name"), ("FR", "city")]),
        ("It told us that it is up to them and to international partners", []),
        ("The United Nations and the G7 met", [("INT", "name"), ("INT", "name")]),
        ("SOUTH KOREA UNVEILS PLAN", [("KR", "name")]),
        ("Koreans and the Dutch government", [("KR", "adjective"), ("NL", "adjective")]),
        ("Latin American leaders in New Delhi", [("IN", "city")]),
        ("Downing Street and the White House", [("GB", "institution"), ("US", "institution")]),
        ("The New York Times reported from New York", [("US-NY", "name")]),
        ("Northern Ireland and Ireland", [("GB-NIR", "name"), ("IE", "name")]),
        ("New Mexico and Mexico", [("US-NM", "name"), ("MX", "name")]),
        ("Rep. Jim Jordan met officials of Jordan", [("JO", "name")]),
        ("Ms Jordan-Dyani met officials of Jordan", [("JO", "name")]),
        ("Bavaria, Ontario and New South Wales", [("DE-BY", "name"), ("CA-ON", "name"), ("AU-NSW", "name")]),
        ("the Democratic People's Republic of Korea", [("KP", "name")]),
        ("THE STATES\nNew South Wales", [("AU-NSW", "name")]),
        ("", []),
    ],
)
def test_places_are_found_by_name_adjective_city_and_seat(text: str, expected: list[tuple[str, str]]):
    assert [(place.code, place.form) for place in places.find(text)] == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Mexico City's government paid", "MX-CMX"),
        ("firms in Mexico City paid", "MX"),
        ("the Delhi government paid", "IN-DL"),
        ("Beijing's municipal government paid", "CN-BJ"),
        ("Abu Dhabi's government paid", "AE-AZ"),
        ("Abu Dhabi paid, the emirate said", "AE-AZ"),
        ("Abu Dhabi paid", "AE"),
    ],
)
def test_a_capital_that_acts_for_itself_is_a_part_of_its_country(text: str, code: str):
    assert [place.code for place in places.find(text)] == [code]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Georgia and Armenia", "GE"),
        ("Georgia's state lawmakers", "US-GA"),
        ("California and Georgia", "US-GA"),
        ("Georgia signed", "GE"),
        ("Ohio firms built halls in Tbilisi, Georgia", "GE"),
    ],
)
def test_georgia_is_the_state_among_states(text: str, code: str):
    assert [place.code for place in places.find(text) if place.surface == "Georgia"] == [code]


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("Victoria pays for it, Melbourne heard", "Victoria", "AU-VIC"),
        ("Victoria pays for it, Queensland does not", "Victoria", "AU-VIC"),
        ("Victoria pays for it", "Victoria", None),
        ("Victoria and Vancouver in British Columbia beat Australia", "Victoria", None),
        ("Dame Victoria Sharp spoke in Melbourne", "Victoria", None),
        ("Punjab pays for it, Lahore heard", "Punjab", "PK-PB"),
        ("Punjab pays for it, unlike Lahore, as Chandigarh heard", "Punjab", "IN-PB"),
        ("Punjab pays for it", "Punjab", "IN-PB"),
        ("PERTH - Scottish nurses wait", "PERTH", "GB-SCT"),
        ("Perth waits", "Perth", "AU-WA"),
        ("Hamilton City Council paid, Auckland heard", "Hamilton City Council", "NZ-WKO"),
        ("Hamilton City Council paid, Ontario heard", "Hamilton City Council", None),
        ("Newcastle City Council paid", "Newcastle City Council", "GB-NET"),
        ("Newcastle City Council paid, Sydney heard", "Newcastle City Council", "AU-NSW"),
    ],
)
def test_a_name_that_two_share_is_told_by_what_else_a_text_speaks_of(text: str, name: str, code: str | None):
    assert {place.surface: place.code for place in places.find(text)}.get(name) == code


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ATHENS, Ga. — The mayor waits.", [("ATHENS, Ga.", "US-GA")]),
        ("A school in St. John's, N.L., closed.", [("St. John's, N.L.", "CA-NL")]),
        ("Clerks from London, Ont. and Moose Jaw, Sask. met in Athens.", [("London, Ont.", "CA-ON"), ("Moose Jaw, Sask.", "CA-SK"), ("Athens", "GR")]),
        ("ATHENS, Ga. — Athens waits.", [("ATHENS, Ga.", "US-GA"), ("Athens", "US-GA")]),
        ("PARIS, Texas (AP) — The mayor waits.", [("PARIS, Texas", "US-TX")]),
        ("LONDON, Ontario, June 11 - The mayor waits.", [("LONDON, Ontario", "CA-ON")]),
        ("An ordinance of the City of Everett, Washington, on cameras.", [("City of Everett, Washington", "US-WA")]),
        ("In Berlin, Texas and Ontario wait.", [("Berlin", "DE"), ("Texas", "US-TX"), ("Ontario", "CA-ON")]),
        ("Benin City is not in Benin.", [("Benin City", "NG-ED"), ("Benin", "BJ")]),
        ("- Utah. No.\n- Ohio. Yes.\n- Washington. No.", [("Utah", "US-UT"), ("Ohio", "US-OH"), ("Washington", "US-WA")]),
        ("- Peru. No.\n- Chile. Yes.\n- Washington. No.", [("Peru", "PE"), ("Chile", "CL"), ("Washington", "US")]),
    ],
)  # fmt: skip
def test_a_town_lies_where_its_state_is_told(text: str, expected: list[tuple[str, str]]):
    assert [(place.surface, place.code) for place in places.find(text)] == expected


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Montana Governor Ann Lee signed it", ["US-MT"]),
        ("the Virginia Attorney General sued", ["US-VA"]),
        ("Virginia Woods signed it", []),
        ("Then Walter Virginia signed it", []),
    ],
)
def test_a_state_before_an_office_is_no_person(text: str, codes: list[str]):
    assert [place.code for place in places.find(text)] == codes


def test_a_body_of_many_countries_names_no_place():
    assert places.find("The Council of Europe, the Organization of American States and the European Patent Office") == ()


def test_surfaces_are_cut_from_the_text():
    text = "“Séoul” – Seoul, D.R. Congo; the U.S.-led talks in Washington, D.C., Côte d’Ivoire’s and Türkiye’s"
    found = places.find(text)

    assert [text[place.start : place.end] for place in found] == [place.surface for place in found]
    assert [place.code for place in found] == ["KR", "CD", "US", "US", "CI", "TR"]


def test_a_town_that_is_called_as_a_state_is_not_the_state():
    text = "The Town of Alabama, east of Buffalo, voted. Alabama's board meets in Ohio."

    assert [(place.surface, place.code) for place in places.find(text) if place.code.startswith("US-")][-1] == ("Ohio", "US-OH")
    assert "US-AL" not in {place.code for place in places.find(text)}
