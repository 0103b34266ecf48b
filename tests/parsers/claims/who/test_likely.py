"""Who most likely acts in a sentence that names nobody."""

import pytest

from parsers.model import Kind
from tests.parsers.claims.who.reading import actors, acts, by_the_rules, reader_of


@pytest.mark.parametrize(
    ("text", "kind", "title", "actor"),
    [
        pytest.param("Ana Khan spoke in Ottawa.\nThe Government of Canada will:\n- A fund of $4 million for chips opens in May", "funding", "Speech by Ana Khan", "The Government of Canada", id="who introduces the list, before who gives the speech"),
        pytest.param("The Ministry of Work met the press. Ports SA signed a pact with Lima.\nSet up a fund of $4 million for chips.", "funding", None, "The Ministry of Work", id="the office above whose deed it opens with, before a firm"),
        pytest.param("Ana Khan spoke in Lima.\nPorts SA signed a pact.\nSet up a fund of $4 million for chips.", "funding", "Speech by Ana Khan", "Ports SA", id="who acted last, whose deed it opens with, before who gives the speech"),
        pytest.param("President Ana Khan spoke in Nairobi.\nThe Authority banned the app. Reports shall be made each year.", "regulation", "Speech by President Ana Khan", "The Authority", id="who was told to act, before who gives the speech"),
        pytest.param("Ana Khan spoke in Lima.\nPorts SA signed a pact. A fund of $4 million for chips opened in May.", "funding", "Speech by Ana Khan", "Ana Khan", id="who gives the speech, before who acts in the paragraph"),
        pytest.param("Chile banned the app.\nPeru sued a firm. A ban on drones applies from May.", "regulation", None, "Peru", id="who acts in the paragraph, before who did the first act of the kind"),
        pytest.param("Chile banned the app.\nPeru sued a firm.\nPeru sued a shop.\nA ban on drones applies from May.", "regulation", None, "Chile", id="who did the first act of the kind, before who acts most often"),
    ],
)  # fmt: skip
def test_of_those_who_may_be_meant_the_likeliest_acts(text: str, kind: Kind, title: str | None, actor: str) -> None:
    assert by_the_rules(text, kind, title)[-1] == actor


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("Halden built a hall.\nA ban on drones applies from May.", "regulation", id="a firm bans nothing"),
        pytest.param("Ofcom fined a firm.\nA law on chips was passed in May.", "legislation", id="a regulator makes no laws"),
        pytest.param("The police of Malta fined a firm.\nA law on chips was passed in May.", "legislation", id="nor do the police"),
        pytest.param("The assembly passed a law on chips.\nThe previous law was passed in 2019.", "legislation", id="a law of other makers"),
        pytest.param("The assembly passed a law on chips.\nWhoever deceives a voter shall be fined.", "legislation", id="what a law punishes"),
        pytest.param("The institute gave $4 million to firms.\nThe institute gets $5 million for chips.", "funding", id="who is given the money"),
    ],
)  # fmt: skip
def test_nobody_acts_where_those_who_were_told_of_cannot_have_done_it(text: str, kind: Kind) -> None:
    assert by_the_rules(text, kind)[-1] is None


def test_a_regulator_makes_rules() -> None:
    assert by_the_rules("Ofcom fined a firm.\nThe rules on chips apply from May.", "legislation")[-1] == "Ofcom"


def test_what_is_told_of_another_country_is_that_one_s() -> None:
    assert actors("Norway has a law. In Denmark a similar draft is out for comment.", "legislation") == ["Norway", "Denmark"]


def test_who_is_given_a_sum_does_not_give_it() -> None:
    assert actors("The Harbour Agency met in May. It was given 3 million euros in the budget.", "funding")[1] is None
    assert actors("The Harbour Agency opened a fund. It was announced in May.", "funding")[1] == "The Harbour Agency"


@pytest.mark.parametrize("title", ["Decisions taken by the Cabinet of Ministers on 3 May", "Cabinet decisions of the week"])
def test_what_a_list_of_decisions_tells_of_nobody_is_of_who_took_them(title: str) -> None:
    text = "The Cabinet of Ministers met.\nA task force was appointed by the President in 2023. An office for robots will be set up."

    assert actors(text, "institution", title)[1:] == ["the President", "The Cabinet of Ministers"]


def test_a_law_in_force_is_nobody_s_where_it_is_called_by_another_name() -> None:
    _, reader = reader_of("MP Ida Voll warned of robots. The Law on Cameras, in effect since May 2022, requires consent.")
    acts(reader, "position", [0])

    assert acts(reader, "legislation", [1]) is None


def test_an_official_page_goes_on_telling_of_its_own_acts_behind_those_of_others() -> None:
    text = "The Data Commission of Korea stopped an app in Seoul. Australia and Taiwan banned it. A guide for developers will be drawn up."

    assert actors(text, "regulation", publisher="Ministry of Science and ICT, Republic of Korea")[-1] != "Australia and Taiwan"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("Sweden tabled a bill. The AI Act bans such use by the police.", "legislation", id="a law of the Union, of which another country's text tells"),
        pytest.param("The privacy board met. Six bills on robots lie in committees.", "legislation", id="a board makes no laws"),
        pytest.param("From 2 August the Commission may fine providers of models.", "legislation", id="who may fine under a law"),
        pytest.param("The ministry has three months to put things right.", "enforcement", id="who has time to put things right"),
    ],
)  # fmt: skip
def test_who_applies_or_obeys_a_law_has_not_made_it(text: str, kind: Kind) -> None:
    assert by_the_rules(text, kind)[-1] is None
