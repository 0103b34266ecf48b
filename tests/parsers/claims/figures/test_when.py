"""Which times of a sentence date its act."""

from datetime import date

import pytest

from parsers import read
from parsers.claims.figures.when import dates_an_act, said_once, without_wider
from parsers.model import Document
from parsers.values.times import dates

DAY = date(2025, 6, 4)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        pytest.param("The draft amends the IT Rules, 2021, on labels.", [], id="a law's name"),
        pytest.param("The government repealed the AI decree of 2021.", [], id="which decree"),
        pytest.param("The committee worried about the 2020 election.", [], id="an election's name"),
        pytest.param("The law was passed in 2021.", ["2021"], id="a year"),
        pytest.param("It was signed exactly one year after the first bill failed.", [], id="counted from something else"),
        pytest.param("Paris, France, 11 February 2025 – The ministry launched a plan.", [], id="a dateline's"),
        pytest.param("It happened in Paris on 11 February 2025 – the plan was launched.", ["2025"], id="a dash is no dateline"),
        pytest.param("The 2025 National Security Act barred the purchase.", [], id="a law's name behind its year"),
        pytest.param("The moratorium lasts ten years and is reviewed every two years.", ["years"], id="how often is not when"),
        pytest.param("Nothing had been announced as of Wednesday.", [], id="not known yet"),
        pytest.param("She presented Budget 2026 and the Digital Strategy 2025-2030.", [], id="a plan's name"),
        pytest.param("It was announced in Budget 2026.", ["2026"], id="in a budget"),
        pytest.param("At Budget 2026, the ministry set it aside.", ["2026"], id="at a budget"),
        pytest.param("It is a matter for the May budget.", [], id="a budget by its month"),
        pytest.param("It was passed in the May budget.", ["May"], id="in the budget of a month"),
        pytest.param("Two years on from the riots, a curfew still holds.", [], id="since something else"),
        pytest.param("It sued three days ahead of the start; members hear of it 30 days in advance.", [], id="how much sooner"),
        pytest.param("Five days of speeches came to an end after a year of drafts.", [], id="how much of something"),
        pytest.param("It has to report within two years of adoption.", ["years"], id="by when, counted from something"),
        pytest.param("The debate lasted barely forty minutes.", [], id="how long they spoke"),
        pytest.param("Platforms have six hours to take it down.", ["hours"], id="a term of hours"),
        pytest.param("They have until 2 June 2025, three months less than was offered.", ["2025"], id="how much less"),
        pytest.param("For the second time in 15 months, it let go of a plan.", [], id="how often something happened"),
        pytest.param("It is the third fine in two years.", [], id="how often something was given"),
        pytest.param("It issued rules ahead of the vote of 12 May 2026.", [], id="which vote"),
        pytest.param("It hopes to govern after next month's election.", [], id="which election"),
        pytest.param("It issued rules on 12 May 2025 before the vote.", ["2025"], id="before some vote"),
        pytest.param("It was formed in the wake of Executive Order 14110 of October 30, 2023.", [], id="which order"),
        pytest.param("Executive Order 14320 of July 23, 2025 directs two offices to report.", ["2025"], id="the order's own day"),
        pytest.param("They met at a two-day AI conference.", [], id="how long they met"),
        pytest.param("It goes back to the Global Ports Compact of September 2024.", [], id="which compact"),
        pytest.param("A firm may be fined a tenth of the revenue it makes in a year.", [], id="how much"),
        pytest.param("The rule was shortened by up to three months.", [], id="by how much"),
        pytest.param("A forger was given jail for up to two years.", [], id="how long a sentence is"),
        pytest.param("Ida Voll was elected for a term of six years.", [], id="how long an office is held"),
        pytest.param("The council meets once a year.", [], id="once so often"),
        pytest.param("The ministry can end it with six months' notice.", [], id="how much notice"),
        pytest.param("It pushes back the state's 2024 AI statute.", [], id="the law of a state"),
    ],
)
def test_which_times_date_an_act(text: str, kept: list[str]) -> None:
    found = [time.surface for time in dates.find(text, published=DAY) if dates_an_act(text, time)]

    assert [surface.split()[-1] for surface in found] == kept


@pytest.mark.parametrize(
    "text", ["The 2026 budget sets aside 5 million reais.", "It put 5 million into its 2026 budget.", "Budget 2026 set aside 5 million."]
)
def test_the_money_of_a_budget_is_for_its_year(text: str) -> None:
    (time,) = dates.find(text, published=DAY)

    assert dates_an_act(text, time, "funding")
    assert not dates_an_act(text, time, "strategy")


def test_what_a_page_without_a_date_does_not_resolve_keeps_its_words() -> None:
    text = (
        "The government announced $390 million for artificial intelligence on Monday. "
        "In recent years it has spent $2 billion on artificial intelligence, as it said last week and in May."
    )
    first, second = (claim.times for claim in read(Document("http://document.example/", None, text)).claims)

    assert [(time.surface, time.start_date, time.end_date, time.role, time.anchor) for time in first] == [
        ("Monday", None, None, "event", None)
    ]
    assert [time.surface for time in second] == ["last week", "May"]


def test_this_year_says_nothing_beside_today() -> None:
    found = without_wider(dates.find("This year in Davos we announce today a framework.", published=DAY))

    assert [time.surface for time in found] == ["today"]


def test_how_long_ago_a_day_was_is_not_another_day() -> None:
    text = "The plan came on 20 May, just two weeks ago; the law came two weeks ago."

    assert [time.surface for time in said_once(text, dates.find(text, published=DAY))] == ["20 May", "two weeks ago"]


def test_the_time_of_the_line_that_opens_a_list_is_that_of_its_items() -> None:
    text = (
        "Today the Minister launched the AI strategy of the Government of Canada.\n"
        "Over five years beginning in 2024–25, the Government will:\n"
        "- invest $700 million in data centres for artificial intelligence;\n"
        "- invest $300 million in public computers for artificial intelligence."
    )
    document = Document("http://document.example/", "Canada launches AI strategy", text, publisher="Government of Canada", published_on=DAY)

    sums = [claim for claim in read(document).claims if claim.money]

    assert sums
    assert all([(time.start_date, time.end_date) for time in claim.times] == [(date(2024, 4, 1), date(2029, 3, 31))] for claim in sums)
