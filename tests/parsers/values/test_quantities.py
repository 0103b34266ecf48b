"""Quantities: what is counted, in plain singular English, and what is no count."""

from decimal import Decimal

import pytest

from parsers.model import Quantity, Span
from parsers.values.counts import quantities
from parsers.values.sums import money
from parsers.values.times import dates

CORPUS = {
    ("260000", "GPU"): [
        "260,000 GPUs",
        "260,000 advanced GPUs",
        "260,000 Nvidia GPUs",
        "260 thousand GPUs",
        "260,000 graphics processing units",
    ],
    ("1200", "MW"): ["1,200 MW", "1,200MW", "1,200 megawatts", "1,200-megawatt"],
    ("7", "percent"): ["7%", "7 percent", "7 per cent", "seven percent", "7 %"],
    ("1000000", "person"): ["1 million people", "a million people", "one million young people", "1m people", "1,000,000 individuals"],
    ("27", "country"): ["27 countries", "27 member states", "twenty-seven nations"],
    ("5000", "company"): ["5,000 companies", "5,000 firms", "five thousand small businesses"],
    ("100000", "job"): ["hundreds of thousands of jobs", "100,000 jobs"],
    ("20", "year in prison"): ["20 years in prison", "twenty years in jail"],
    ("3000", "petaflops"): ["3,000 petaflops", "3,000 PFLOPS"],
    ("12", "startup"): ["a dozen startups", "12 European start-ups"],
    ("50", "regime"): ["50 different regulatory regimes"],
    ("405000000000", "parameter"): ["405B-parameter", "405-billion-parameter", "405 billion parameters"],
    ("15", "member"): ["15-member", "15 members"],
    ("-5", "percent"): ["minus 5 percent", "minus-5 percent", "minus five percent", "-5%"],
    ("5.5", "percent"): ["5.5 percent", "five point five percent"],
    ("20", "percentage point"): ["20 percentage points", "20-percentage-point"],
    ("16", "year of age"): ["16 years old", "16-year-old", "16 years of age"],
    ("500", "square metre"): ["500 square metres", "500 sq m", "500-square-metre"],
    ("1E+26", "operation"): ["10^26 operations", "10²⁶ operations", "10 to the 26th power operations", "10 to the power of 26 operations"],
}
SILENT = [
    "Article 5 companies must",
    "GPT-4 models",
    "5G networks",
    "iPhone 16 sells well",
    "one of the firms",
    "half of companies",
    "No. 7 on the list",
    "H100 chips",
    "on page 12 members",
    "one in five workers",
    "three out of ten workers",
    "passed 38-4 with two abstentions",
    "one telling all agencies",
]


@pytest.mark.parametrize(("expected", "text"), [(expected, text) for expected, texts in CORPUS.items() for text in texts])
def test_one_quantity_has_many_wordings(expected: tuple[str, str], text: str):
    (found,) = quantities.find(f"They promised {text} there.")

    assert (found.value, found.unit) == (Decimal(expected[0]), expected[1])
    assert found.surface == text


@pytest.mark.parametrize("text", SILENT)
def test_what_counts_nothing_stays_silent(text: str):
    assert quantities.find(text) == ()


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("revised its forecast from 5 to 7 per cent to 3 to 5 per year", "5", "7"),
        ("5 to 7 per cent", "5", "7"),
        ("between 10 and 20 million people", "10000000", "20000000"),
        ("10-20 companies", "10", "20"),
        ("two or three ministers", "2", "3"),
        ("between six and eight hubs", "6", "8"),
        ("wages in start-ups range from 5 to 7 percent", "5", "7"),
    ],
)
def test_a_range_has_two_ends(text: str, low: str, high: str):
    (found,) = quantities.find(text)

    assert (found.value, found.value_max, found.qualifier) == (Decimal(low), Decimal(high), "range")


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("more than 50,000 chips", "min"),
        ("up to 1.2 GW", "max"),
        ("roughly 60 teachers", "approx"),
        ("100-plus startups", "min"),
        ("fewer than 10 firms", "max"),
        ("no fewer than 10 firms", "min"),
        ("60 teachers at most", "max"),
        ("60 teachers", "exact"),
    ],
)
def test_words_beside_a_quantity_qualify_it(text: str, qualifier: str):
    (found,) = quantities.find(text)

    assert found.qualifier == qualifier


def test_money_and_times_are_left_to_their_own_readers():
    text = "In 2025 firms got $30 million for 200 projects over five years, 40% of it by 30 June."
    taken = [Span(value.start, value.end) for value in (*money.find(text), *dates.find(text))]

    assert quantities.find(text, taken=taken) == (
        Quantity(34, 46, "200 projects", Decimal(200), "project"),
        Quantity(64, 67, "40%", Decimal(40), "percent"),
    )


@pytest.mark.parametrize(
    ("text", "values", "unit"),
    [
        ("a 7- or 8-inch screen", ["7", "8"], "inch"),
        ("20 or 30 megawatts", ["20", "30"], "MW"),
        ("rose from 5 to 7 percent", ["5", "7"], "percent"),
        ("will be halved from 60 to 30 people", ["60", "30"], "person"),
        ("8 or 9 million barrels", ["8000000", "9000000"], "barrel"),
    ],
)
def test_two_numbers_share_the_unit_after_the_second(text: str, values: list[str], unit: str):
    found = quantities.find(text)

    assert [(each.value, each.unit) for each in found] == [(Decimal(value), unit) for value in values]


def test_three_quarters_of_something_are_a_share_and_no_time():
    assert [time.surface for time in dates.find("Three quarters of the staff left two quarters ago.")] == ["two quarters ago"]


def test_what_shares_a_character_with_a_held_span_does_not_stand_apart() -> None:
    found = quantities.find("The hall has 40 cranes, 50 robots and 60 trucks.")

    assert [each.surface for each in quantities.apart(found, [(0, 18), (24, 25), (4, 6)])] == ["60 trucks"]
    assert quantities.apart(found, []) == [*found]


@pytest.mark.parametrize("text", ["Compute in 2026\n\nChips are dear.", "Programme | 2026\nChips | 4", "See rule 30\nCompanies complain."])
def test_the_first_word_of_a_line_is_not_counted_by_the_number_that_ends_the_line_before(text: str):
    assert quantities.find(text, taken=()) == ()


def test_the_number_of_a_clause_or_a_section_counts_nothing():
    assert quantities.find("The clause 14 stays, and under section 12 rules apply.") == ()
    assert quantities.find("12.3 Schools shall list their machines.") == ()


def test_a_number_counts_what_follows_in_a_wrapped_line():
    assert [count.surface for count in quantities.find("The state bought 900\nchips for schools.", taken=())] == ["900\nchips"]
