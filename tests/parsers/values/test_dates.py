"""Times: every form proves itself, and the words before it say which part, from or until it, and what for."""

from datetime import date

import pytest

from parsers.model import Time
from parsers.values.times import dates
from parsers.values.times.time_forms import Form, forms

WEDNESDAY = date(2025, 6, 4)
SILENT = [
    "Regulation (EU) 2024/1689",
    "the Online Safety Act 2023",
    "260,000 GPUs",
    "2025 people",
    "$2,025 million",
    "Vision 2030",
    "may apply",
    "march on",
    "H100",
    "a second quarter-final",
    "the 44-year-old",
    "call 2010-2015-86",
    "version 2.2025",
    "S&P 500",
    "that year",
    "sat down in the sun",
    "for a second year",
    "for a second straight year",
    "a second or subsequent violation",
    "for a second term",
    "two second readings",
    "over a quarter of firms",
    "may one day",
    "the 15th Five-Year Plan",
    "twice by a fall of prices",
    "$5 million a year",
    "20 years in prison",
    "3.11.2",
    "No. 2024",
    "on 13/14/2025",
    "06/07/2025",
    "on 31 April 2026",
    "on 30 February",
    "February 30, 2026",
    "29 February 2027",
    "the 31st of June 2026",
    "the thirty-first of April 2026",
    "30-31 April 2026",
    "45 March 2026",
    "March 32, 2026",
    "2026-02-30",
    "31.04.2026",
    "31.12.9999",
    "vetoed HB 2094",
    "notice NPA 2025-07 on trust",
    "Circular No. 2024/15 binds banks",
    "passed HB 1806",
    "Bill 2026 was read",
    "in its last week in office",
    "the president's first year",
    "Resolution 2025 was adopted",
    "AB 1018 failed",
    "H.R. 5388 would",
    "S. 2013 would",
    "H. Res. 2013 would",
    "House Resolution No. 2013",
    "Decree 2338",
    "Bills 2024 and 2025",
    "Article 2026 of the code",
    "said Jan Kos, a lawyer",
    "a book by Jan Kos",
    "May Ling said",
    "April Jones said",
    "with June Lee, a lawyer",
    "told August Meyer",
    "Mr March said",
    "Mr. August said",
]


def written(time: Time) -> str:
    if time.start_date is None and time.end_date is None:
        return time.duration or ""
    return f"{time.start_date or ''}/{time.end_date or ''}"


@pytest.mark.parametrize(
    ("form", "text", "says"), [pytest.param(form, text, says, id=text) for form in forms() for text, says in form.says.items()]
)
def test_a_form_says_what_its_file_says(form: Form, text: str, says: str):
    (time,) = dates.find(text, published=WEDNESDAY)

    assert form.pattern.search(text)
    assert written(time) == says


@pytest.mark.parametrize("text", SILENT)
def test_no_time_is_made_out_of_other_numbers_and_words(text: str):
    assert dates.find(text, published=WEDNESDAY) == ()


@pytest.mark.parametrize(
    ("text", "says", "role", "surface"),
    [
        ("by the end of 2025", "/2025-12-31", "deadline", "by the end of 2025"),
        ("by 2030", "/2030-12-31", "deadline", "by 2030"),
        ("December 2027 at the latest", "/2027-12-31", "deadline", "December 2027"),
        ("at the latest on 2 December 2027", "/2027-12-02", "deadline", "2 December 2027"),
        ("before the August 2027 recess", "/2027-08-31", "deadline", "before the August 2027"),
        ("from autumn 2027", "2027-09-01/2027-11-30", "effective", "autumn 2027"),
        ("no later than 2 August 2025", "/2025-08-02", "deadline", "no later than 2 August 2025"),
        ("not later than 16h00 on 9 June 2026", "/2026-06-09", "deadline", "not later than 16h00 on 9 June 2026"),
        ("by 5 p.m. on 9 June 2026", "/2026-06-09", "deadline", "by 5 p.m. on 9 June 2026"),
        ("the sum signed for in March", "2025-03-01/2025-03-31", "event", "March"),
        ("before 2018", "/2017-12-31", "deadline", "before 2018"),
        ("before September 7", "/2025-09-07", "deadline", "before September 7"),
        ("before the end of this year", "/2025-12-31", "deadline", "before the end of this year"),
        ("comments are open until 5 July 2025", "/2025-07-05", "deadline", "until 5 July 2025"),
        ("experiments until June 30, 2026", "/2026-06-30", "period", "until June 30, 2026"),
        ("within 90 days", "/2025-09-02", "deadline", "within 90 days"),
        ("within 180 days of the date of this order", "/2025-12-01", "deadline", "within 180 days"),
        ("within three years of its taking effect", "P3Y", "deadline", "within three years"),
        ("by end-2025", "/2025-12-31", "deadline", "by end-2025"),
        ("until at least 2030", "/2030-12-31", "period", "until at least 2030"),
        ("not before 2027", "2027-01-01/", "period", "not before 2027"),
        ("It will be banned, the minister said on Tuesday", "2025-06-03/2025-06-03", "event", "Tuesday"),
        ("It will be banned, he told two reporters on Tuesday", "2025-06-03/2025-06-03", "event", "Tuesday"),
        ("It will be announced on Tuesday", "2025-06-10/2025-06-10", "event", "Tuesday"),
        ("It will be banned on Tuesday, he said", "2025-06-10/2025-06-10", "event", "Tuesday"),
        ("It hired six firms this month", "2025-06-01/2025-06-30", "event", "this month"),
        ("A vote was held this week", "2025-06-02/2025-06-08", "event", "this week"),
        ("It is expected to be signed this month", "2025-06-01/2025-06-30", "event", "this month"),
        ("between now and 2030", "2025-06-04/2030-12-31", "period", "between now and 2030"),
        ("from October to March", "2024-10-01/2025-03-31", "period", "October to March"),
        ("from June to December", "2025-06-01/2025-12-31", "period", "June to December"),
        ("It was delayed until at least the summer of 2027", "2027-06-01/2027-08-31", "event", "until at least the summer of 2027"),
        ("It commences on 1 January 2027", "2027-01-01/2027-01-01", "effective", "1 January 2027"),
        ("in 2026 and 2027", "2026-01-01/2027-12-31", "period", "2026 and 2027"),
        ("at the end of May", "2025-05-31/2025-05-31", "event", "the end of May"),
        ("towards the end of 2025", "2025-10-01/2025-12-31", "event", "the end of 2025"),
        ("It was promised for the end of 2025", "/2025-12-31", "deadline", "the end of 2025"),
        ("by early summer", "/2025-06-30", "deadline", "by early summer"),
        ("It shall report within thirty (30) days", "/2025-07-04", "deadline", "within thirty (30) days"),
        ("within one hundred eighty (180) days", "/2025-12-01", "deadline", "within one hundred eighty (180) days"),
        ("A second round is planned for the autumn", "2025-09-01/2025-11-30", "period", "the autumn"),
        ("It was to have opened this autumn", "2025-09-01/2025-11-30", "event", "this autumn"),
        ("Both houses have agreed to pass it in November", "2025-11-01/2025-11-30", "event", "November"),
        ("The minister undertook to table it in December", "2025-12-01/2025-12-31", "event", "December"),
        ("They were bound to name it by 2 February", "/2025-02-02", "deadline", "by 2 February"),
        ("From 1 December the subject is compulsory", "2025-12-01/2025-12-01", "effective", "1 December"),
        ("since 2019", "2019-01-01/2025-06-04", "period", "since 2019"),
        ("after 2010", "2011-01-01/", "period", "after 2010"),
        ("late 2025", "2025-10-01/2025-12-31", "event", "late 2025"),
        ("mid-2026", "2026-05-01/2026-08-31", "event", "mid-2026"),
        ("By the mid-year meeting", "2025-05-01/2025-08-31", "event", "mid-year"),
        ("The rules will be published in the first quarter", "2026-01-01/2026-03-31", "event", "the first quarter"),
        ("Analysts expect sales to have grown in the first quarter", "2025-01-01/2025-03-31", "event", "the first quarter"),
        ("is now promised for the fourth quarter", "2025-10-01/2025-12-31", "period", "the fourth quarter"),
        ("pushed its law back to the end of January", "2026-01-31/2026-01-31", "event", "the end of January"),
        ("by mid-2026", "/2026-06-30", "deadline", "by mid-2026"),
        ("before mid-2026", "/2026-06-30", "deadline", "before mid-2026"),
        ("until mid-July", "/2025-07-15", "period", "until mid-July"),
        ("early next year", "2026-01-01/2026-03-31", "event", "early next year"),
        ("early March 2025", "2025-03-01/2025-03-10", "event", "early March 2025"),
        ("takes effect on 1 August 2026", "2026-08-01/2026-08-01", "effective", "1 August 2026"),
        ("will apply from 2 February 2026", "2026-02-02/2026-02-02", "effective", "2 February 2026"),
        ("the deadline is 5 July 2025", "2025-07-05/2025-07-05", "deadline", "5 July 2025"),
        ("from 2025 to 2030", "2025-01-01/2030-12-31", "period", "2025 to 2030"),
        ("between January and March 2026", "2026-01-01/2026-03-31", "period", "January and March 2026"),
        ("from 1 January to 30 June 2026", "2026-01-01/2026-06-30", "period", "1 January to 30 June 2026"),
        ("May to September", "2025-05-01/2025-09-30", "period", "May to September"),
        ("over the next four years", "2025-06-04/2029-06-04", "period", "the next four years"),
        ("over the summer", "2024-06-01/2024-08-31", "period", "over the summer"),
        ("over five years, starting in 2026", "2026-01-01/2030-12-31", "period", "five years, starting in 2026"),
        ("tenders close at 5 p.m. on 9 June 2026", "2026-06-09/2026-06-09", "deadline", "9 June 2026"),
        ("the survey ends on 9 June 2026", "2026-06-09/2026-06-09", "deadline", "9 June 2026"),
        ("the panel is due to meet on 9 June 2026", "2026-06-09/2026-06-09", "event", "9 June 2026"),
        ("Part 2 of the Act commences on 1 August 2026", "2026-08-01/2026-08-01", "effective", "1 August 2026"),
        ("the levy kicks in on 1 August 2026", "2026-08-01/2026-08-01", "effective", "1 August 2026"),
        ("work commenced on 2 June", "2025-06-02/2025-06-02", "event", "2 June"),
        ("from the next academic year", "", "effective", "the next academic year"),
        ("over the coming months", "2025-06-04/", "period", "over the coming months"),
        ("within ten working days", "/2025-06-18", "deadline", "within ten working days"),
        ("The court gave the lender 30 days to reply", "P30D", "deadline", "30 days"),
        ("The lender was closed for 30 days to the public", "P30D", "period", "30 days"),
        ("by the start of the 2027 school year", "/2027-12-31", "deadline", "by the start of the 2027"),
        ("w.e.f. 1.4.2026", "2026-04-01/2026-04-01", "effective", "w.e.f. 1.4.2026"),
        ("guidelines that date from May 2019", "2019-05-01/2019-05-31", "event", "May 2019"),
        ("by close of play on Friday", "/2025-06-06", "deadline", "by close of play on Friday"),
        ("for 18 months beginning on 1 March 2026", "2026-03-01/2027-08-31", "period", "18 months beginning on 1 March 2026"),
    ],
)
def test_the_words_before_bound_a_time_and_give_it_its_role(text: str, says: str, role: str, surface: str):
    published = date(2024, 12, 5) if "summer" in text else WEDNESDAY
    (time,) = dates.find(text, published=published) if "May to" not in text else dates.find(f"from {text}", published=published)

    assert (written(time), time.role, time.surface) == (says, role, surface)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        pytest.param("The act has been in force since 1 August 2024.", ("effective", "2024-08-01", "2024-08-01"), id="since a day"),
        pytest.param("Its ban has applied since February 2025.", ("effective", "2025-02-01", "2025-02-28"), id="since a month"),
        pytest.param("The rules apply from 2 August 2026.", ("effective", "2026-08-02", "2026-08-02"), id="from a day"),
        pytest.param(
            "The office has tested models since 1 August 2024.", ("period", "2024-08-01", "2025-06-04"), id="what has been done since"
        ),
    ],
)
def test_when_something_takes_effect_is_a_day_and_no_time_without_end(text: str, says: tuple[str, str, str]):
    (time,) = dates.find(text, published=WEDNESDAY)

    assert (time.role, str(time.start_date), str(time.end_date)) == says


@pytest.mark.parametrize(
    ("text", "published", "says"),
    [
        ("The law was passed in September.", date(2026, 2, 1), "2025-09-01/2025-09-30"),
        ("The law will take effect in September.", date(2026, 2, 1), "2026-09-01/2026-09-30"),
        ("The vote was postponed to December.", date(2025, 6, 4), "2025-12-01/2025-12-31"),
        ("The office was open until July.", date(2025, 6, 4), "/2024-07-31"),
        ("In January, the agency received complaints.", date(2025, 11, 2), "2025-01-01/2025-01-31"),
        ("In February, Google agreed to pay.", date(2023, 8, 24), "2023-02-01/2023-02-28"),
        ("A decree had been hoped for by Christmas.", date(2025, 7, 17), "/2024-12-25"),
        ("The bill had been expected by spring.", date(2025, 7, 17), "/2025-05-31"),
        ("The vote was put back to the summer.", date(2025, 3, 17), "2025-06-01/2025-08-31"),
        ("Officials expect the bill to reach the Diet in September.", date(2025, 12, 17), "2026-09-01/2026-09-30"),
        ("It has been so from May, when Oslo put it under licence.", date(2026, 2, 1), "2025-05-01/2025-05-31"),
        ("The case comes up again in May.", date(2026, 2, 1), "2026-05-01/2026-05-31"),
        ("The minister vowed to publish a plan by April.", date(2025, 6, 1), "/2025-04-30"),
        ("The minister vowed to publish a plan by August.", date(2025, 6, 1), "/2025-08-31"),
        ("since March", date(2025, 2, 1), "2024-03-01/2025-02-01"),
        ("by March", date(2025, 6, 1), "/2026-03-31"),
        ("officials met Thursday", date(2025, 6, 4), "2025-05-29/2025-05-29"),
        ("officials will meet Thursday", date(2025, 6, 4), "2025-06-05/2025-06-05"),
        ("published on 29 February", date(2025, 3, 3), "2024-02-29/2024-02-29"),
    ],
)
def test_a_time_without_its_year_is_the_nearest_that_fits_the_sentence(text: str, published: date, says: str):
    (time,) = dates.find(text, published=published)

    assert (written(time), time.anchor) == (says, published)


@pytest.mark.parametrize(
    ("text", "surface", "says"),
    [
        ("Sales rose in the third quarter from a year earlier.", "a year earlier", "2023-07-01/2023-09-30"),
        ("In the second quarter of 2024 the year-earlier loss", "year-earlier", "2023-04-01/2023-06-30"),
        ("Prices rose in March from a year earlier.", "a year earlier", "2024-03-01/2024-03-31"),
        ("In 2022 exports fell from a year earlier.", "a year earlier", "2021-01-01/2021-12-31"),
        ("First-quarter profit rose to 5% against 4% a year ago.", "a year ago", "2024-01-01/2024-03-31"),
        ("The ministry opened it a year ago.", "a year ago", "2024-06-01/2024-06-30"),
        ("He left a year earlier.", "a year earlier", ""),
        ("In 2022 it gave $5m, and more the following year.", "the following year", "2023-01-01/2023-12-31"),
        ("It passed in December 2024 and applied the following month.", "the following month", "2025-01-01/2025-01-31"),
        ("It passed in December 2024, and that month", "that month", "2024-12-01/2024-12-31"),
        ("It passed in December 2024, and the same year", "the same year", "2024-01-01/2024-12-31"),
        ("It passed in 2024, and the following month", "the following month", ""),
    ],
)
def test_what_counts_from_a_period_told_before_is_read_with_it(text: str, surface: str, says: str):
    time = dates.find(text, published=WEDNESDAY)[-1]

    assert (time.surface, written(time)) == (surface, says)


def test_a_month_to_which_something_slipped_comes_after_the_one_it_slipped_from():
    told = dates.find("The tender has slipped from March to January.", published=WEDNESDAY)

    assert [written(time) for time in told] == ["2025-03-01/2025-03-31", "2026-01-01/2026-01-31"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("after Labor Day", "2025-09-02/"),
        ("before Thanksgiving 2026", "/2026-11-26"),
        ("since Easter", "2025-04-20/2025-06-04"),
        ("Christmas shopping", None),
    ],
)
def test_holidays_are_days_of_their_year(text: str, says: str | None):
    assert [written(time) for time in dates.find(text, published=WEDNESDAY)] == ([says] if says else [])


def test_relative_times_stay_open_without_publication():
    found = dates.find("Last week ministers met; yesterday they signed; it takes effect on 1 July and in 2026.")

    assert [(time.surface, written(time)) for time in found] == [
        ("Last week", ""),
        ("yesterday", ""),
        ("1 July", ""),
        ("2026", "2026-01-01/2026-12-31"),
    ]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a delay from 2 August 2026 to 2 December 2027", ["2026-08-02/2026-08-02", "2027-12-02/2027-12-02"]),
        ("The deadline was pushed back from March 2026 to June 2027.", ["2026-03-01/2026-03-31", "2027-06-01/2027-06-30"]),
        ("They postponed the vote from 3 June to 10 July 2025.", ["2025-06-03/2025-06-03", "2025-07-10/2025-07-10"]),
        ("They brought the vote forward from 10 July to 3 June 2025.", ["2025-07-10/2025-07-10", "2025-06-03/2025-06-03"]),
        ("It moved the launch from 2025 to 2027.", ["2025-01-01/2025-12-31", "2027-01-01/2027-12-31"]),
        ("a delay, from February to August 2026", ["2026-02-01/2026-02-28", "2026-08-01/2026-08-31"]),
        ("It extended the scheme from 2026 to 2028.", ["2026-01-01/2026-12-31", "2028-01-01/2028-12-31"]),
        ("It was extended from 2026 to 2028.", ["2026-01-01/2026-12-31", "2028-01-01/2028-12-31"]),
        ("The plan brings the target forward from 2035 to 2030.", ["2035-01-01/2035-12-31", "2030-01-01/2030-12-31"]),
        ("They changed the start date from May to July 2026.", ["2026-05-01/2026-05-31", "2026-07-01/2026-07-31"]),
        ("The plan extends from 2026 to 2030.", ["2026-01-01/2030-12-31"]),
        ("The plan runs from 2026 to 2030.", ["2026-01-01/2030-12-31"]),
        ("The delay lasts from 2026 to 2030.", ["2026-01-01/2030-12-31"]),
        ("The movement grew from 2010 to 2015.", ["2010-01-01/2015-12-31"]),
    ],
)
def test_what_is_moved_from_one_time_to_another_is_told_by_both(text: str, says: list[str]):
    assert [written(time) for time in dates.find(text, published=WEDNESDAY)] == says


@pytest.mark.parametrize("published", [date.min, date.max])
@pytest.mark.parametrize(
    "text", ["next year", "two years ago", "by the end of next decade", "last week", "in late December", "over the next 900 years"]
)
def test_what_counts_from_a_day_at_either_end_of_the_calendar_stays_open(published: date, text: str):
    (time,) = dates.find(text, published=published)

    assert (time.start_date, time.end_date, time.anchor) == (None, None, None)


@pytest.mark.parametrize(
    ("text", "published", "says"),
    [
        ("Schools must teach it, starting this fall.", date(2025, 3, 19), "2025-09-01/2025-11-30"),
        ("Pupils will get tutors this autumn.", date(2025, 1, 8), "2025-09-01/2025-11-30"),
        ("This spring came a law on labels.", date(2025, 12, 4), "2025-03-01/2025-05-31"),
        ("He promised a law this spring.", date(2026, 2, 5), "2026-03-01/2026-05-31"),
        ("It opened this autumn.", date(2026, 1, 8), "2025-09-01/2025-11-30"),
        ("It opens this winter.", date(2026, 1, 8), "2025-12-01/2026-02-28"),
    ],
)
def test_this_season_is_the_year_s_own_unless_it_is_over(text: str, published: date, says: str):
    assert [written(time) for time in dates.find(text, published=published)] == [says]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("The body should have been named by 2 August and wasn't.", "/2024-08-02"),
        ("It should've been out by March.", "/2025-03-31"),
        ("The decree was to have been issued within 90 days.", "P90D"),
        ("The ministry will name the body by 2 August.", "/2025-08-02"),
    ],
)
def test_by_when_something_should_have_been_done_is_over(text: str, says: str):
    assert [written(time) for time in dates.find(text, published=WEDNESDAY)] == [says]


def test_from_the_end_of_a_year_is_from_its_last_day():
    assert [written(time) for time in dates.find("It will charge for it from the end of 2026.", published=WEDNESDAY)] == ["2026-12-31/"]


def test_last_spring_is_not_the_one_that_has_begun():
    (time,) = dates.find("Last spring the panel met.", published=date(2026, 3, 12))

    assert written(time) == "2025-03-01/2025-05-31"


def test_a_day_from_which_something_applies_and_the_one_to_which_it_is_put_off_are_two():
    found = dates.find("The text would put off the duties, due to apply from 2 August, to 2 December 2027.", published=date(2026, 3, 12))

    assert [written(time) for time in found] == ["2026-08-02/2026-08-02", "2027-12-02/2027-12-02"]


def test_next_summer_is_not_the_one_that_has_begun():
    assert written(*dates.find("by next summer", published=WEDNESDAY)) == "/2026-08-31"
    assert written(*dates.find("by next summer", published=date(2025, 5, 2))) == "/2025-08-31"


def test_a_week_is_monday_to_sunday_and_earlier_this_year_ends_today():
    week, year = dates.find("last week, and earlier this year", published=WEDNESDAY)

    assert (week.start_date, week.end_date) == (date(2025, 5, 26), date(2025, 6, 1))
    assert (year.start_date, year.end_date, year.precision) == (date(2025, 1, 1), WEDNESDAY, "year")


@pytest.mark.parametrize(
    ("jurisdiction", "says"),
    [("IN", "2025-04-01/2026-03-31"), ("AU", "2025-07-01/2026-06-30"), ("FR", "2025-01-01/2026-12-31")],
)
def test_a_fiscal_year_is_the_countrys(jurisdiction: str, says: str):
    (time,) = dates.find("the 2025-26 budget", published=WEDNESDAY, jurisdiction=jurisdiction)

    assert written(time) == says


@pytest.mark.parametrize(
    ("jurisdiction", "text", "says"),
    [
        ("US", "this fiscal year", "2024-10-01/2025-09-30"),
        ("US", "by the end of the fiscal year", "/2025-09-30"),
        ("JP", "the next fiscal year", "2026-04-01/2027-03-31"),
        ("FR", "the next fiscal year", "2026-01-01/2026-12-31"),
        ("US", "fiscal years 2026 and 2027", "2025-10-01/2027-09-30"),
        ("JP", "fiscal years 2026 through 2028", "2026-04-01/2029-03-31"),
        ("JP", "fiscal 2026 to 2028", "2026-04-01/2029-03-31"),
        ("US", "Fiscal Year (FY) 2027", "2026-10-01/2027-09-30"),
        ("IN", "the last quarter of FY26", "2026-01-01/2026-03-31"),
        ("IN", "the first quarter (April-June) of 2025-26", "2025-04-01/2025-06-30"),
        ("IN", "the first five months of FY27", "2026-04-01/2026-08-31"),
        ("JP", "the last two quarters of fiscal 2026", "2026-10-01/2027-03-31"),
        ("IN", "Q2FY27", "2026-07-01/2026-09-30"),
        ("IN", "by the end of this fiscal", "/2026-03-31"),
    ],
)
def test_a_fiscal_year_told_from_publication_is_the_countrys(jurisdiction: str, text: str, says: str):
    (time,) = dates.find(text, published=WEDNESDAY, jurisdiction=jurisdiction)

    assert written(time) == says


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("30 Sept-2 Oct 2026", "2026-09-30/2026-10-02"),
        ("the first talks (January-March 2026)", "2026-01-01/2026-03-31"),
        ("one-and-a-half years", "P18M"),
        ("within a second of the query", "PT1S"),
        ("a 30-second clip", "PT30S"),
        ("a ban would last two months", "P2M"),
        ("contracts last five years", "P5Y"),
        ("early on Thursday, June 5", "2025-06-05/2025-06-05"),
        ("early Tuesday", "2025-06-03/2025-06-03"),
        ("as soon as Thursday", "2025-06-05/2025-06-05"),
        ("so far this year", "2025-01-01/2025-06-04"),
        ("this past October", "2024-10-01/2024-10-31"),
        ("The summer recess begins.", "2025-06-01/2025-08-31"),
        ("on and after 1 July 2026", "2026-07-01/2026-07-01"),
        ("beyond 2030", "2031-01-01/"),
        ("It will run to 30 June 2029", "/2029-06-30"),
        ("up from fiscal 2023", "2023-01-01/2023-12-31"),
        ("spending rose 4% from 2023", "2023-01-01/2023-12-31"),
        ("over five years from 2025 to 2030", "2025-01-01/2030-12-31"),
        ("from 2026 up to 2030", "2026-01-01/2030-12-31"),
        ("from late 2025 to early 2026", "2025-10-01/2026-03-31"),
        ("between mid-2025 and late 2026", "2025-05-01/2026-12-31"),
        ("Dec. 1 & 2", "2025-12-01/2025-12-02"),
        ("a fortnight ago", "2025-05-21/2025-05-21"),
        ("the year ended 31 March 2025", "2024-04-01/2025-03-31"),
        ("the fiscal year ending September 30", "2024-10-01/2025-09-30"),
        ("Australia's second half of 2026-27", "2027-01-01/2027-06-30"),
        ("on or after 1 July 2026", "2026-07-01/2026-07-01"),
        ("on or before 1 July 2026", "/2026-07-01"),
        ("by the early 2030s", "/2032-12-31"),
        ("in April 31 firms joined", "2025-04-01/2025-04-30"),
    ],
)
def test_times_are_read_whole(text: str, says: str):
    (time,) = dates.find(text, published=WEDNESDAY)

    assert written(time) == says


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("The Senate passed SB 163 last week", "last week"),
        ("They passed HB 2094 in 2025", "2025"),
        ("Decree 2338 of 2025", "2025"),
        ("The firm files 2024 accounts", "2024"),
        ("The AR 2024 fair", "2024"),
        ("In June Congress met", "June"),
        ("by June Brazil will", "by June"),
        ("the August Council meeting", "August"),
        ("April Auto Sales Rose", "April"),
        ("It met in Jan. Brazil did not", "Jan."),
    ],
)
def test_beside_what_only_looks_like_a_time_times_are_read(text: str, says: str):
    assert [time.surface for time in dates.find(text, published=WEDNESDAY)] == [says]


def test_surfaces_are_cut_from_the_text():
    text = "“By 2030” – 서울, on Monday, the 12th of October 2025, Q3 2026 … over the next four years; from 2025 to 2027, within 90 days."
    found = dates.find(text, published=WEDNESDAY)

    assert [text[time.start : time.end] for time in found] == [time.surface for time in found]
    assert len(found) == 6


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("The case began on 14 January 2026 and led six days later to a fine.", ["2026-01-14/2026-01-14", "2026-01-20/2026-01-20"]),
        ("It was signed in May 2024. Six months later it was dropped.", ["2024-05-01/2024-05-31", "2024-11-01/2024-11-30"]),
        ("It was signed on 3 March 2026, two weeks earlier than planned.", ["2026-03-03/2026-03-03", "P2W"]),
        ("It came two weeks later.", ["P2W"]),
        ("It passed on 2 June. Forty minutes later it was signed.", ["2025-06-02/2025-06-02", "PT40M"]),
        ("In May 2024 it began and two days later it ended.", ["2024-05-01/2024-05-31", "P2D"]),
        ("Oslo issued the rule on 2 June. A day later Bergen struck it down.", ["2025-06-02/2025-06-02", "2025-06-03/2025-06-03"]),
        ("It passed on Tuesday night. But the speaker shelved it the next day.", ["2025-06-03/2025-06-03", "2025-06-04/2025-06-04"]),
        ("They met on 2 June. The day before, Peru had paid.", ["2025-06-02/2025-06-02", "2025-06-01/2025-06-01"]),
        ("It is written into the decree of 4 May; a guide came out the same day.", ["2025-05-04/2025-05-04", "2025-05-04/2025-05-04"]),
        ("The decree is of 4 May. She told MPs the same afternoon.", ["2025-05-04/2025-05-04", "2025-05-04/2025-05-04"]),
        ("Nobody knows what the following morning brings.", []),
        ("Meetings end on 2 July. Views may be sent until that day.", ["2025-07-02/2025-07-02", "/2025-07-02"]),
        ("It was signed on 2 June. Ten days before that, Lagos sued.", ["2025-06-02/2025-06-02", "2025-05-23/2025-05-23"]),
        ("In May 2024 two firms announced a centre. It was to open within two years.", ["2024-05-01/2024-05-31", "/2026-05-31"]),
        ("It is eight weeks since the agency sued.", ["2025-04-09/2025-04-09"]),
        ("Two days before Christmas the cabinet met.", ["2024-12-23/2024-12-23"]),
        ("It passed three weeks before the election on 1 May 2025.", ["2025-04-10/2025-04-10"]),
        ("Ten days after the vote on 3 May the court ruled.", ["2025-05-13/2025-05-13"]),
        ("It took ten days before the court ruled.", ["P10D"]),
        ("It was barred in 2022. That autumn two firms sued.", ["2022-01-01/2022-12-31", "2022-09-01/2022-11-30"]),
        ("It was barred in May 2024, and that summer they left.", ["2024-05-01/2024-05-31", "2024-06-01/2024-08-31"]),
        ("Lagos fined it in October 2024 and again the following spring.", ["2024-10-01/2024-10-31", "2025-03-01/2025-05-31"]),
        ("Nobody knows what that winter brought.", []),
        ("It began a trial in April 2023 and went on with it that June.", ["2023-04-01/2023-04-30", "2023-06-01/2023-06-30"]),
        ("It began in October 2023 and ended that January.", ["2023-10-01/2023-10-31", "2024-01-01/2024-01-31"]),
        ("Peru has barred it since October 2022. It went further a year later.", ["2022-10-01/2025-06-04", "2023-10-01/2023-10-31"]),
        ("Nobody knows what the next day brings.", []),
        ("It is to come a year earlier than planned.", []),
    ],
)
def test_how_much_later_is_counted_from_the_day_told_before(text: str, says: list[str]):
    assert [written(time) for time in dates.find(text, published=WEDNESDAY)] == says


def test_a_season_counted_from_an_unknown_day_stays_open():
    (time,) = dates.find("Details will follow this summer.")

    assert (time.surface, time.start_date, time.end_date) == ("this summer", None, None)


def test_a_year_that_ends_a_line_is_no_count_of_what_opens_the_next():
    assert [time.surface for time in dates.find("Programme | 2025 | 2026\nChips | $4m | $6m")] == ["2025", "2026"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("A judge ordered a trial in December.", ("2025-12-01", "2025-12-31")),
        ("The committee scheduled a hearing on the bill for March 3.", ("2026-03-03", "2026-03-03")),
        ("The committee held a hearing on the bill on March 3.", ("2025-03-03", "2025-03-03")),
        ("It has to answer within 72 hours.", (None, "2025-06-27")),
        ("It has to answer within 36 hours.", (None, "2025-06-26")),
    ],
)
def test_an_event_that_is_set_is_to_come_and_hours_are_days(text: str, days: tuple[str | None, str | None]):
    (found,) = dates.find(text, published=date(2025, 6, 24))

    assert (found.start_date and found.start_date.isoformat(), found.end_date and found.end_date.isoformat()) == days
