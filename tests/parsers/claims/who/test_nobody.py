"""What stands where somebody could, and is nobody who acts."""

import pytest

from parsers.claims.who.nobody import is_nobody
from tests.parsers.claims.who.reading import actors


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        pytest.param("The cabinet met. Close to 4 billion kroner will go to laboratories.", "The cabinet", id="a sum"),
        pytest.param("The cabinet met. The plan, backed by two thirds, by 30 states, adds 3 million kroner.", "The cabinet", id="by"),
        pytest.param("The cabinet met. Lines of Nordbank add up to 3 billion kroner.", "The cabinet", id="lines of a bank"),
        pytest.param("The cabinet met. The Harbour Computing Challenge is worth 3 million kroner.", "The cabinet", id="a contest"),
        pytest.param("The cabinet met. Oversight will cost 3 million kroner.", "The cabinet", id="a thing"),
        pytest.param("3.4 The Department shall pay 3 million kroner.", "The Department", id="a numbered paragraph"),
        pytest.param("In short: the ministry will pay 3 million kroner.", "the ministry", id="behind a label"),
        pytest.param("Hong Kong's 3 million dollars for an institute look modest.", "Hong Kong", id="whose sum"),
        pytest.param("G42 will pay 3 million dollars.", "G42", id="a firm with a number"),
        pytest.param("The cabinet met. The plant of chipmaker Rapidus adds 3 million kroner.", "Rapidus", id="a plant"),
        pytest.param("The cabinet met. In 2024, a week before leaving Oslo, it paid 3 million kroner.", "The cabinet", id="when it was"),
        pytest.param("The cabinet met. A leaders' declaration costs 3 million kroner.", "The cabinet", id="whosever declaration"),
        pytest.param("The cabinet met. Comedy brings in 3 million kroner.", "The cabinet", id="a thing that opens a sentence"),
        pytest.param("The cabinet met. Rs 40 lakh per district will pay for looms.", "The cabinet", id="a sum for each district"),
        pytest.param("The cabinet met. 'Police' and 'Court' are words that cost 3 million.", "The cabinet", id="words spoken of"),
        pytest.param('The cabinet met. "Trust" turns up where the plan gives looms 3 million kroner.', "The cabinet", id="a word in marks"),
        pytest.param(
            "The cabinet met. Redata, the regime that frees looms from tax, is worth 3 million kroner.", "The cabinet", id="a regime"
        ),
        pytest.param("The cabinet met. Nowhere to be seen are the 3 million kroner for looms.", "The cabinet", id="nowhere"),
        pytest.param("The cabinet met. Closer at hand are the 3 million kroner for looms.", "The cabinet", id="closer at hand"),
        pytest.param("ABU DHABI // Mubadala will pay 3 million dollars.", "Mubadala", id="behind a dateline"),
        pytest.param("The cabinet met. Decree no. 17 of 4 May gives looms 3 million kroner.", "The cabinet", id="a decree's number"),
    ],
)
def test_what_opens_like_no_name_or_is_a_thing_pays_nothing(text: str, actor: str) -> None:
    assert actors(text, "funding")[-1] == actor


@pytest.mark.parametrize("bill", ["H.B. 3773", "SB 1047", "S. 2938", "SB 7", "H.R. 9"])
def test_a_bill_does_not_act(bill: str) -> None:
    assert actors(f"{bill}, signed in May, obliges employers to give notice.", "legislation") == [None]


def test_the_label_of_a_line_of_a_notice_is_nobody_and_an_agency_somebody() -> None:
    assert is_nobody("AGENCY", ["agency"], timed=False)
    assert not is_nobody("the Agency", ["the", "agency"], timed=False)


@pytest.mark.parametrize("day", ["14 May", "3rd June", "2026", "2025, the year"])
def test_a_day_or_a_year_is_nobody(day: str) -> None:
    assert is_nobody(day, day.lower().split(), timed=False)


def test_a_strategy_with_its_years_does_not_act_but_who_launched_it() -> None:
    assert actors("The Kenya AI Strategy 2025-2030, launched in May by Minister Ole Dahl, names three aims.", "strategy") == [
        "Minister Ole Dahl"
    ]


def test_a_body_and_a_crowd_beside_it_act_together() -> None:
    assert actors("The Government and six parties have agreed on a law.", "legislation") == ["The Government and six parties"]
    assert actors("The ministry met. Firms and six parties will get machines.", "infrastructure")[1] == "The ministry"


def test_what_is_done_with_parts_of_a_company_is_not_its_act() -> None:
    assert actors("Servers with the company's parts are exempt from tariffs.", "trade_control") == [None]


def test_one_of_a_kind_who_is_not_named_is_not_who_acts_later() -> None:
    text = "The cabinet set up a fund. A donor will cover part of it. Some 3 million kroner are in it."

    assert actors(text, "funding") == ["The cabinet", "A donor", "The cabinet"]


@pytest.mark.parametrize("who", ["A Danish investor", "Private bidders", "The developer"])
def test_those_who_put_money_into_things_act(who: str) -> None:
    assert actors(f"{who} will build a hall.", "infrastructure") == [who]


def test_a_firm_that_settles_acts() -> None:
    assert actors("The developer then settled with authors for $3 million.", "enforcement") == ["The developer"]


def test_the_authority_vested_in_somebody_is_nobody() -> None:
    assert actors("By the authority vested in me as Mayor, I hereby order the ports to close.", "regulation") != ["the authority"]


@pytest.mark.parametrize(
    "opens",
    ["Rumour has it that the budget ministry wants 3 million euros.", "Hydropower will feed halls, which the budget ministry built."],
)
def test_a_common_noun_that_opens_a_sentence_is_nobody(opens: str) -> None:
    assert actors(opens, "funding") == ["the budget ministry"]


@pytest.mark.parametrize("many", ["Countries of comparable size have one.", "Bidders supply their own chips."])
def test_a_plain_plural_does_not_go_on_acting(many: str) -> None:
    assert actors(f"The Cabinet approved a centre. {many} An office will be set up.", "institution")[-1] == "The Cabinet"


def test_what_somebody_with_a_title_suggests_is_his() -> None:
    assert actors("Mr Dahl's suggestion of a notice would be costly.", "regulation") == ["Mr Dahl"]
    assert actors("Prime Minister Ole Dahl's advisers drew up a rule.", "regulation") == ["Prime Minister Ole Dahl's advisers"]


def test_a_law_called_after_a_senator_is_his_and_no_pause_is_nobody() -> None:
    assert actors("Senator Ole Dahl's Chip Security Act would ban it.", "legislation") == ["Senator Ole Dahl"]
    assert actors("No pause and no grace period will be granted.", "regulation") == [None]


def test_a_body_whose_name_ends_in_a_thing_acts_beside_another() -> None:
    both = "The African Development Bank and the United Nations Development Programme"
    assert actors(f"{both} this week launched a fund of $10 billion.", "funding") == [both]


def test_nearly_so_many_act() -> None:
    assert actors("Nearly 60 governments have put their names to a separate, American-led text.", "partnership") == [
        "Nearly 60 governments"
    ]
