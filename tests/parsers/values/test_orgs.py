"""Organisations: known ones with their identifier, others by what they are called, each with whose body it is."""

from itertools import pairwise

import pytest

from parsers.values import orgs


@pytest.mark.parametrize(
    ("text", "name", "org_id", "jurisdiction", "form"),
    [
        ("The European Commission said", "European Commission", "wikidata:Q8880", "EU", "government"),
        ("researchers at OpenAI said", "OpenAI", "wikidata:Q21708200", None, "company"),
        ("the Commerce Department said", "US Department of Commerce", "wikidata:Q503577", "US", "government"),
        ("NIST published", "National Institute of Standards and Technology", "wikidata:Q176691", "US", "government"),
        ("the Ministry of Digital Economy of Thailand", "Ministry of Digital Economy of Thailand", None, "TH", "government"),
        ("the Ministry of Digital Economy (Malaysia)", "Ministry of Digital Economy", None, "MY", "government"),
        ("Vietnam's Ministry of Information", "Ministry of Information", None, "VN", "government"),
        ("the Council of Europe in May", "Council of Europe", "wikidata:Q8908", "INT", "international"),
        ("the state Department of Justice sued", "Department of Justice", None, None, "government"),
        ("the State Department for Broadcasting met", "State Department for Broadcasting", None, None, "government"),
        ("the State Department met", "US Department of State", "wikidata:Q789915", "US", "government"),
        ("the Texas Senate voted", "Texas Senate", None, "US-TX", "legislature"),
        ("the South Korean government said", "South Korean government", None, "KR", "government"),
        ("India's parliament passed", "India's parliament", None, "IN", "legislature"),
        ("the National Widget Commission ruled", "National Widget Commission", None, None, "regulator"),
        ("the University of Tartu studied", "University of Tartu", None, None, "university"),
        ("the Department of the interior met", "Department of the interior", None, None, "government"),
        ("the Commission on Ports met", "Commission on Ports", None, None, "regulator"),
        ("the Court of Harbours ruled", "Court of Harbours", None, None, "court"),
        ("the Council on Ports met", "Council on Ports", None, None, "other"),
        ("Malta's new AI Office met", "AI Office", None, "MT", "regulator"),
        ("the State's own AI Office met", "AI Office", None, None, "regulator"),
        ("the AI Office met", "European AI Office", None, "EU", "regulator"),
    ],
)
def test_an_organisation_has_a_name_and_whose_it_is(text: str, name: str, org_id: str | None, jurisdiction: str | None, form: str):
    (found,) = orgs.find(text)

    assert (found.name, found.org_id, found.jurisdiction, found.form) == (name, org_id, jurisdiction, form)


@pytest.mark.parametrize(
    "text", ["", "The government said so", "a new commission of experts", "They met in the office", "an apple a day", "meta-analysis"]
)
def test_common_nouns_name_no_organisation(text: str):
    assert orgs.find(text) == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("SEC. 2. REPORTING.", []),
        ("Duties.\n  SEC. 12A. Every firm reports.", []),
        ("as Sec. 4 says, and under SEC. 5", []),
        ("SEC 3. TERMS", []),
        ("The SEC. 2 firms paid.", ["SEC"]),
        ("The SEC 2 years ago", ["SEC"]),
        ("SEC 2024 report", ["SEC"]),
        ("NIST. 2. It acts.", ["NIST"]),
    ],
)
def test_the_mark_of_a_section_is_no_organisation(text: str, names: list[str]):
    assert [found.surface for found in orgs.find(text)] == names


@pytest.mark.parametrize(
    ("text", "jurisdiction"),
    [
        ("Japan's House of Representatives voted", "JP"),
        ("the House of Representatives voted", "US"),
        ("Canada's House of Commons", "CA"),
        ("the House of Commons", "GB"),
    ],
)
def test_a_shared_name_belongs_to_the_country_beside_it(text: str, jurisdiction: str):
    (found,) = orgs.find(text)

    assert found.jurisdiction == jurisdiction
    assert (found.org_id is None) == (jurisdiction in {"JP", "CA"})


def test_a_state_s_body_is_not_the_nation_s_of_that_name():
    state, nation = orgs.find("The Oregon Department of Justice sued. The Department of Justice sued.")

    assert (state.jurisdiction, state.org_id) == ("US-OR", None)
    assert nation.jurisdiction == "US"
    assert nation.org_id is not None


def test_surfaces_are_cut_from_the_text_and_do_not_overlap():
    text = (
        "South Korea’s Ministry of Science and ICT, the U.S. Department of Commerce’s Bureau of Industry and Security, "
        "Samsung and the EU met."
    )
    found = orgs.find(text)

    assert [text[org.start : org.end] for org in found] == [org.surface for org in found]
    assert [org.jurisdiction for org in found] == ["KR", "US", "US", None, "EU"]
    assert all(first.end <= second.start for first, second in pairwise(found))


def test_a_shortened_month_is_in_no_name():
    assert [found.surface for found in orgs.find("The Bureau of Ports on Jan. 13 met.")] == ["Bureau of Ports"]


@pytest.mark.parametrize("text", ["Senate Bill 25B-004 passed.", "Senate File 12 passed.", "Senate Joint Resolution No. 4 passed."])
def test_the_senate_of_a_bills_number_is_no_body(text: str):
    assert [org.name for org in orgs.find(text) if org.form == "legislature"] == []
