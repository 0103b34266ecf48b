"""The year of a time that gives none: the verb that governs it says whether it lies behind or ahead."""

from datetime import date

import pytest

from parsers.values.times import dates

NOVEMBER = date(2026, 11, 18)
NEXT_DECEMBER, LAST_DECEMBER = ("2026-12-01", "2026-12-31"), ("2025-12-01", "2025-12-31")


def days(text: str, published: date = NOVEMBER) -> list[tuple[str | None, str | None]]:
    return [
        (time.start_date and time.start_date.isoformat(), time.end_date and time.end_date.isoformat())
        for time in dates.find(text, published=published)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The order, signed in December, directs agencies to act.",
        "Under the law, enacted in December, firms must report.",
        "It will replace the guidance issued in December.",
        "In December, the president signed an order.",
        "In December, the ministry said it would open an office.",
        "The ministry said in December that it would wait.",
        "Trump’s December order will be reviewed.",
        "Agencies await a December ruling.",
        "It was presented to parliament in December.",
        "The December executive order is under review.",
        "The memorandum of December is revoked.",
        "It cites a memo in December.",
        "Signed by the governor in December, the statute is disputed.",
        "The summit in December drew 60 countries.",
        "It was sent to the cabinet in December.",
        "At the summit in Paris in December, the countries declined to sign.",
        "Since joining in December, firms may sell chips.",
        "The panel heard experts in December.",
        "The council overturned it in December.",
        "The task force, formed in December, has a new head.",
    ],
)
def test_what_was_done_in_a_month_was_done_in_the_last_one(text: str):
    assert days(text) == [LAST_DECEMBER]


@pytest.mark.parametrize(
    "text",
    [
        "The law will take effect in December.",
        "The ministry will set up an office in December.",
        "The ministry would also put forward a bill in December.",
        "A decision is expected in December.",
        "The vote was postponed to December.",
        "The hearing is scheduled for December.",
        "The proposed rules will apply in December.",
        "Limits for automated decisions are required in December.",
        "The ministry announced a summit in December.",
        "The firm agreed to pay in December.",
        "Senators are to vote in December.",
        "It could open as early as December.",
        "The statute becomes operative in December.",
        "The panel meets again in December.",
        "The start is in December.",
        "The case is heard in December.",
    ],
)
def test_what_is_to_come_in_a_month_comes_in_the_next_one(text: str):
    assert days(text) == [NEXT_DECEMBER]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("It will take effect in March.", ("2027-03-01", "2027-03-31")),
        ("It took effect on January 1.", ("2026-01-01", "2026-01-01")),
        ("It has until the end of July to report.", (None, "2027-07-31")),
        ("The act is effective Feb. 1.", ("2027-02-01", "2027-02-01")),
        ("It will be held on November 16.", ("2026-11-16", "2026-11-16")),
        ("It expects to report its losses for the third quarter.", ("2026-07-01", "2026-09-30")),
        ("A second-quarter loss was a surprise.", ("2026-04-01", "2026-06-30")),
        ("Growth slowed in the April-to-June quarter.", ("2026-04-01", "2026-06-30")),
        ("The pilot ran until March.", (None, "2026-03-31")),
        ("The pilot runs until March.", (None, "2027-03-31")),
        ("The pilot ran from March to June.", ("2026-03-01", "2026-06-30")),
        ("The pilot runs from March to June.", ("2027-03-01", "2027-06-30")),
        ("Comments were invited till 15 September.", (None, "2026-09-15")),
        ("Written comments close October 13.", ("2027-10-13", "2027-10-13")),
        ("A hearing slated for July took place at last.", ("2026-07-01", "2026-07-31")),
        ("A hearing is slated for July.", ("2027-07-01", "2027-07-31")),
        ("They set March 7 for a hearing.", ("2027-03-07", "2027-03-07")),
        ("They postponed the vote until Tuesday.", (None, "2026-11-24")),
        ("The pilot, due to end in June, was extended.", ("2026-06-01", "2026-06-30")),
        ("A reading is set down for August, after Labour objected.", ("2026-08-01", "2026-08-31")),
        ("They voted after May’s budget.", ("2026-05-01", "2026-05-31")),
        ("It met on the 30th of last month.", ("2026-10-30", "2026-10-30")),
        ("The rule was to take effect on September 1.", ("2026-09-01", "2026-09-01")),
        ("The duties applied from 2 January.", ("2026-01-02", "2026-01-02")),
        ("A hearing follows on Friday.", ("2026-11-20", "2026-11-20")),
        ("Lawmakers return on Monday.", ("2026-11-23", "2026-11-23")),
        ("Nobody knew of his return on Monday.", ("2026-11-16", "2026-11-16")),
        ("On Friday, the ministry planned to publish it.", ("2026-11-13", "2026-11-13")),
        ("By December, 30 states had such laws.", (None, "2025-12-31")),
        ("By December, 30 states will have such laws.", (None, "2026-12-31")),
        ("It plans a March launch.", ("2027-03-01", "2027-03-31")),
        ("The mayor spoke at the March for Jobs.", None),
        ("The review reports in the autumn.", ("2026-09-01", "2026-11-30")),
        ("It will report in the spring.", ("2027-03-01", "2027-05-31")),
    ],
)
def test_the_nearest_counts_where_the_tense_leaves_it_open(text: str, says: tuple[str | None, str | None] | None):
    assert days(text) == ([says] if says else [])


def test_a_day_with_its_weekday_is_in_a_year_in_which_it_falls_on_it():
    assert days("the meeting of Wednesday, November 19", NOVEMBER) == [("2025-11-19", "2025-11-19")]
    assert days("the meeting of Thursday (19 November)", NOVEMBER) == [("2026-11-19", "2026-11-19")]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("on Dec. 23 last year", ("2025-12-23", "2025-12-23")),
        ("in June of last year", ("2025-06-01", "2025-06-30")),
        ("from 10 to 12 May next year", ("2027-05-10", "2027-05-12")),
        ("in summer last year", ("2025-06-01", "2025-08-31")),
    ],
)
def test_a_day_or_month_of_a_year_told_from_publication_is_one_time(text: str, says: tuple[str, str]):
    assert days(text) == [says]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        pytest.param("The committee set a deadline of 16 December for evidence.", ("2026-12-16", "2026-12-16"), id="a deadline"),
        pytest.param("The ministry missed the deadline of 2 October.", ("2026-10-02", "2026-10-02"), id="one that was missed"),
        pytest.param("China lifted the restrictions through 31 March.", (None, "2027-03-31"), id="lifted through"),
        pytest.param("The tax credit has been extended until 31 March.", (None, "2027-03-31"), id="extended until"),
        pytest.param("The court has given it until 27 March to reply.", (None, "2027-03-27"), id="given until"),
        pytest.param("The programme ran through March.", (None, "2026-03-31"), id="ran through"),
        pytest.param("Presented to the cabinet in March, the plan foresees a fund.", ("2026-03-01", "2026-03-31"), id="a participle first"),
    ],
)
def test_a_deadline_and_an_end_lie_ahead_unless_they_are_over(text: str, says: tuple[str | None, str | None]):
    assert days(text)[0] == says


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The rules, originally due in March, were issued on Monday.", id="done after all"),
        pytest.param("Parliament was due to vote on Monday but the sitting was cancelled.", id="thwarted"),
        pytest.param("The rules will apply a year late, the Commission admitted on Monday.", id="admitted"),
    ],
)
def test_a_weekday_behind_what_was_done_is_the_last_one(text: str):
    assert days(text)[-1] == ("2026-11-16", "2026-11-16")
