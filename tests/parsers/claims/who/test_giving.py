"""Whose money it is: who is told to give a sum, not who gets it or who was named last."""

import pytest

from parsers.claims.sentences.segment import sentences
from tests.parsers.claims.who.reading import actor_of_all, actors, acts, reader_of


def giver(text: str, sum_begins: str) -> str | None:
    """Return who gives the sum of a text's last sentence that begins so, were it a claim of its own."""
    _, reader = reader_of(text)
    last = len(sentences(text)) - 1
    for number in range(last):
        acts(reader, "funding", [number])
    found = acts(reader, "funding", [last], text.rindex(sum_begins))
    return text[found.start : found.end] if found else None


FIRMS = "The minister met reporters. He listed $2 billion from Nordkraft and $3 billion from Halden for regions."
OWN = "The minister met reporters. Nordkraft's $2 billion region and Halden's $3 billion hall were on his list."


IN_TURN = "The minister met reporters. Nordkraft will spend $2 billion and Halden $3 billion on regions."


@pytest.mark.parametrize("text", [FIRMS, OWN, IN_TURN])
@pytest.mark.parametrize(("begins", "actor"), [("$2", "Nordkraft"), ("$3", "Halden")])
def test_each_of_several_sums_is_of_whoever_gives_it(text: str, begins: str, actor: str) -> None:
    assert giver(text, begins) == actor


@pytest.mark.parametrize(("begins", "actor"), [("$3", "The state"), ("$1", "the city"), ("$2", "the European fund Nord")])
def test_those_who_are_told_behind_one_verb_each_give_their_sum(begins: str, actor: str) -> None:
    text = "The minister met reporters. The state pays $3 million for the hall, the city $1 million, and the European fund Nord another $2 million."

    assert giver(text, begins) == actor


def test_to_whom_another_sentence_gives_a_sum_says_nothing_of_this_one() -> None:
    text = "The minister met reporters. France gave Ghana $3 million last year. Norway spent $4 million on chips, Germany $1 million."

    assert giver(text, "$1") == "Germany"


def test_who_is_told_behind_one_to_whom_a_sum_is_given_gets_one_as_well() -> None:
    text = "The minister met reporters. The ministry gives schools $3 million, the library $1 million and the army $4 million."

    assert {giver(text, begins) for begins in ("$3", "$1", "$4")} == {"The ministry"}


def test_a_sum_for_people_from_a_place_is_not_of_that_place() -> None:
    assert giver("The ministry met. It needs $2 billion for students from Norway.", "$2") == "The ministry"


@pytest.mark.parametrize(
    "text",
    [
        "The centre will get $3 million from the Nord Foundation, the minister said.",
        "A hall is to be built by the Nord Foundation (NF) at a cost of $3 million, the minister said.",
    ],
)
def test_who_gives_it_is_told_before_who_tells_of_it(text: str) -> None:
    assert actors(text, "funding") == ["the Nord Foundation"]


@pytest.mark.parametrize(
    "gets", ["will share $3 million", "sees its money doubled to $3 million", "stands to gain", "can claim $3 million"]
)
def test_who_is_paid_does_not_pay(gets: str) -> None:
    assert actors(f"The cabinet met on Monday. The Nord Institute {gets}.", "funding")[1] == "The cabinet"


def test_who_called_others_together_acts_and_who_is_harmed_by_a_thing_meets_nobody() -> None:
    drafted = "The plan was drafted by ninety experts whom the ministry had called together."

    assert actors(drafted, "strategy") == ["the ministry"]
    assert actors("The cabinet met. Victims harmed by a ministry's model get an ombud.", "institution")[1] == "The cabinet"


def test_of_a_headline_that_names_a_capital_the_person_told_below_it_acts() -> None:
    assert (
        actor_of_all("Oslo sets aside $3 million.\nPrime Minister Élise Holm promised $3 million.", "funding")
        == "Prime Minister Élise Holm"
    )


def test_a_sector_or_a_budget_pays_but_not_what_is_paid_from_ones_own() -> None:
    assert giver("The ministry met. Some $2 billion should come from the private sector.", "$2") == "the private sector"
    assert giver("The ministry met. It will give $2 billion from its own budget.", "$2") == "The ministry"


def test_whoever_gives_a_sum_goes_on_acting() -> None:
    text = "A US agency met. Of the sum, 3 million kroner comes from the Nord Authority. Fjordbank won the tender."
    _, reader = reader_of(text)
    acts(reader, "funding", [1], text.index("3 million"))

    found = acts(reader, "partnership", [2])
    assert found is not None
    assert text[found.start : found.end] == "the Nord Authority"


def test_a_fund_gives_where_money_is_told_to_come_from_it() -> None:
    text = "The ministry met. The money, 3 million euros, comes from the Harbour Development Fund."

    assert actors(text, "funding")[1] == "the Harbour Development Fund"


def test_more_than_a_dozen_are_counted() -> None:
    assert actors("More than a dozen outlets will pay 3 million euros.", "funding") == ["More than a dozen outlets"]


@pytest.mark.parametrize(("begins", "actor"), [("$4", "The Bank of Oslo"), ("$6", "Bergen")])
def test_of_two_who_pay_respectively_each_gives_its_own_sum(begins: str, actor: str) -> None:
    assert giver("The ministers met. The Bank of Oslo and Bergen will pay $4 million and $6 million respectively.", begins) == actor


def test_whose_sum_is_matched_or_who_is_given_more_does_not_give_it() -> None:
    assert giver("The ministers met. Bergen will match Oslo's $3 million.", "$3") == "Bergen"
    assert giver("The ministry met. It granted Nordkraft $2 billion, and Halden $3 billion.", "$3") == "The ministry"


@pytest.mark.parametrize(("begins", "actor"), [("€150", "Germany"), ("$5", "the Bank of Oslo")])
def test_a_sum_without_a_verb_is_of_whoever_stands_before_it(begins: str, actor: str) -> None:
    assert giver("The ministers met. France promised €400 million, Germany €150 million and the Bank of Oslo $5 million.", begins) == actor


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        pytest.param("Boreal got none of the 3 billion euros in state aid cleared by Brussels.", "Brussels", id="cleared by"),
        pytest.param(
            "They spoke of the $500 billion Stargate project of OpenAI, Oracle and SoftBank.", "OpenAI, Oracle and SoftBank", id="of"
        ),
        pytest.param(
            "A further 3 million kroner are to come out of the budget of the Ministry of Ports.", "the Ministry of Ports", id="out of"
        ),
        pytest.param("It draws on the $2 billion package announced under Ole Dahl in 2024.", "Ole Dahl", id="in whose time"),
    ],
)
def test_a_sum_is_of_those_who_cleared_or_announced_it(text: str, actor: str) -> None:
    assert actors(text, "funding") == [actor]


def test_who_adds_to_a_sum_gives_what_is_added() -> None:
    text = "The minister met reporters. The ministry is giving regions $2 billion, to which the universities will add $3 billion."

    assert giver(text, "$3") == "the universities"


PARTS = "The supercomputer will cost 90 million euros, of which 60 million is paid by the state and 30 million by the city."


@pytest.mark.parametrize(("begins", "actor"), [("60", "the state"), ("30", "the city")])
def test_each_part_of_a_sum_is_of_whom_it_is_paid_by(begins: str, actor: str) -> None:
    assert giver(PARTS, begins) == actor
