"""Numbers as news writes them: one value, many wordings."""

from decimal import Decimal

import pytest

from parsers.values.numbers import numerals

CORPUS = {
    "500000000": ["half a billion", "half-billion", "a half billion", "500 million", "five hundred million", "0.5bn", "500m rupees"],
    "1500000000": [
        "a billion and a half",
        "one and a half billion",
        "1.5 billion",
        "1.5bn",
        "1 1/2 billion",
        "1½ billion",
        "1,500 million",
        "15亿",
    ],
    "750000000": ["three quarters of a billion", "750 million"],
    "250000": ["a quarter of a million", "quarter million", "250,000", "2.5 lakh", "250k", "25万"],
    "125000": ["one hundred and twenty-five thousand", "125,000", "125 thousand", "1,25,000", "125'000"],
    "1000000000000": ["1 lakh crore", "a trillion", "a thousand billion", "1tn", "1조"],
    "1234.5": ["1,234.5", "1.234,50", "1 234,50"],
    "24": ["two dozen", "twenty-four", "24"],
    "0.25": ["one quarter of", "¼", "a fourth of"],
    "1E+26": ["10^26", "10²⁶", "1e26", "10**26"],
    "-1.3": ["-1.3", "−1.3", "minus 1.3", "minus one point three"],
    "20000000000": ["20.000 millones", "20 milliards", "20 Milliarden", "20 Mrd", "20 miliardi", "20 bi", "20 miliar", "20 tỷ", "200 oku"],
    "2100000000": ["2.1 billion", "two point one billion"],
}
SILENT = ["the 22nd amendment", "the third quarter", "half of them", "a third option", "the other party"]


@pytest.mark.parametrize(("value", "text"), [(value, text) for value, texts in CORPUS.items() for text in texts])
def test_one_value_has_many_wordings(value: str, text: str):
    read = [numeral.letter_value or numeral.value for numeral in numerals.find(text)]

    assert read == [Decimal(value)]


@pytest.mark.parametrize("text", SILENT)
def test_what_only_looks_like_a_number_is_none(text: str):
    assert list(numerals.find(text)) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("two and three", [2, 3]),
        ("twenty twenty-five", [20, 25]),
        ("a dozen two dozen", [12, 24]),
        ("five, six", [5, 6]),
        ("10-20 million", [10, 20_000_000]),
    ],
)
def test_neighbours_stay_apart(text: str, values: list[int]):
    assert [numeral.value for numeral in numerals.find(text)] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("tens of billions of dollars", 10_000_000_000),
        ("hundreds of thousands of jobs", 100_000),
        ("thousands of people", 1000),
        ("dozens of states", 24),
        ("several hundred thousand more", 100_000),
    ],
)
def test_vague_plurals_take_their_lower_bound(text: str, value: int):
    (numeral,) = numerals.find(text)

    assert (numeral.value, numeral.qualifier) == (value, "min")


def test_an_article_is_no_part_of_a_number_that_does_not_need_it():
    text = "a five-member board, a dozen firms, a hundred and five people"

    assert [text[numeral.start : numeral.end] for numeral in numerals.find(text)] == ["five", "a dozen", "a hundred and five"]


def test_a_letter_that_may_be_a_unit_leaves_both_readings_open():
    (numeral,) = numerals.find("5m")

    assert (numeral.value, numeral.end, numeral.letter_value, numeral.letter_end) == (5, 1, 5_000_000, 2)


def test_digits_whose_separators_fit_no_custom_are_no_number():
    assert numerals.read_number("1,23,4") is None


def test_a_long_number_in_words_is_one_number():
    text = "one hundred twenty three million four hundred fifty six thousand seven hundred and eighty nine"

    assert [numeral.value for numeral in numerals.find(text)] == [123_456_789]
