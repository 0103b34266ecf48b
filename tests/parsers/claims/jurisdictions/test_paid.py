"""Whose money a text tells its sums in, and how much that says of the country."""

import pytest

from parsers.claims.jurisdictions.paid import countries_paid

OPENING = 5  # what whatever stands in these texts weighs


@pytest.mark.parametrize(
    ("text", "country", "weight"),
    [
        pytest.param("The state pays PHP2.6 trillion.", "PH", OPENING, id="a code"),
        pytest.param("The state pays ₱5.", "PH", OPENING, id="a sign"),
        pytest.param("The state pays R1.9 billion.", "ZA", 1, id="a letter, which others use as well"),
        pytest.param("The state pays 3 trillion yuan.", "CN", 1, id="a word, which others write as well"),
        pytest.param("The state pays 150 trillion won.", "KR", 1, id="a word for the money of two countries, mostly one's"),
        pytest.param("The state pays 3 trillion yuan and then 2 trillion yuan.", "CN", 2, id="each sum"),
        pytest.param("The state pays 5 trillion won a year.", "KR", 1, id="by the year"),
        pytest.param("The state pays 5 trillion won by 2030.", "KR", 1, id="by a year"),
        pytest.param("The state pays 5 trillion won by the end of May.", "KR", 1, id="by a day"),
        pytest.param("The state pays £5m, and the town £700.", "GB", 2, id="pounds, which others tell sums in as well"),
    ],
)
def test_a_sum_in_the_money_of_one_country_speaks_for_it(text: str, country: str, weight: int) -> None:
    assert countries_paid(text, lambda _: OPENING, None) == {country: weight}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The state pays $5 billion, USD 5 billion or EUR 3 million.", id="what others tell sums in as well"),
        pytest.param("The state pays $5 million (£4 million).", id="what a sum comes to in pounds"),
        pytest.param("The model has R1 and N5 in its name.", id="a letter before what is no large sum"),
        pytest.param("Yuan was said 3 times.", id="a word beside no sum"),
        pytest.param("The prize of 1.2 million won by a team in Paris is the largest.", id="won by somebody"),
        pytest.param("The prize of 1.2 million won the team a place.", id="won for somebody"),
    ],
)
def test_other_sums_speak_for_nobody(text: str) -> None:
    assert not countries_paid(text, lambda _: OPENING, None)
