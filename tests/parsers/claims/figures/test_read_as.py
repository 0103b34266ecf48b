"""From when days count, until when something is open or put off, since when it holds."""

from datetime import date

import pytest

from parsers.claims.figures.read_as import closing, counted_from_nothing, from_the_act, not_before, since
from parsers.values.times import dates

DAY = date(2025, 6, 4)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "China has required labels since September 2024.", ("effective", date(2024, 9, 1), date(2024, 9, 30)), id="a law since a month"
        ),
        pytest.param(
            "Since 1 August 2024 firms have had to publish summaries.",
            ("effective", date(2024, 8, 1), date(2024, 8, 1)),
            id="a duty since a day",
        ),
        pytest.param("The bill has been with a committee since May 2024.", ("period", date(2024, 5, 1), None), id="what goes on"),
    ],
)
def test_a_law_took_effect_in_the_time_since_which_it_holds(text: str, expected: tuple[str, date, date | None]) -> None:
    (time,) = dates.find(text, published=DAY)

    time = since(text, 0, len(text), time, binding=True)

    assert (time.role, time.start_date, time.end_date) == expected


def test_what_goes_on_since_a_day_ends_with_none() -> None:
    text = "China has paid for chips since September 2024."
    (time,) = dates.find(text, published=DAY)

    found = since(text, 0, len(text), time, binding=False)

    assert (found.role, found.start_date, found.end_date) == ("period", date(2024, 9, 1), None)


def test_days_that_a_law_gives_are_counted_from_nothing_that_the_text_tells() -> None:
    (time,) = dates.find("They must report incidents within 15 days.", published=DAY)

    assert (time.end_date, counted_from_nothing(time).end_date) == (date(2025, 6, 19), None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The draft is not due before June 2026.", (date(2026, 6, 1), date(2026, 6, 30)), id="a month"),
        pytest.param("A vote is unlikely before 2026.", (date(2026, 1, 1), date(2026, 12, 31)), id="a year"),
        pytest.param("It cannot fine them before 2 August 2026.", (date(2026, 8, 2), date(2026, 8, 2)), id="a day"),
        pytest.param("The draft is due before June 2026.", (None, date(2026, 5, 31)), id="a deadline"),
    ],
)
def test_what_is_not_to_come_before_a_time_may_come_in_it(text: str, expected: tuple[date | None, date]) -> None:
    (time,) = dates.find(text, published=DAY)
    time = not_before(text, time)

    assert (time.start_date, time.end_date) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The call for projects closes on 12 May 2026.", (None, "deadline"), id="closes"),
        pytest.param("The call for projects opens on 12 May 2026.", (date(2026, 5, 12), "event"), id="opens"),
        pytest.param("The call for projects closes in May 2026.", (date(2026, 5, 1), "deadline"), id="in a month"),
    ],
)
def test_until_the_day_on_which_it_closes_a_call_is_open(text: str, expected: tuple[date | None, str]) -> None:
    (time,) = dates.find(text, published=DAY)
    time = closing(text, time)

    assert (time.start_date, time.role) == expected


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        pytest.param("On Monday the court gave the lender 30 days to reply.", date(2025, 7, 2), id="from its day"),
        pytest.param("On Monday it was told to stop within five business days.", date(2025, 6, 9), id="without the weekend"),
        pytest.param("It was told to stop within 30 days.", date(2025, 7, 4), id="from publication"),
        pytest.param("On Monday it was told to stop within 30 days of receipt.", None, id="from something else"),
        pytest.param("The court gave the lender 30 days to reply.", None, id="no day told"),
    ],
)
def test_how_long_somebody_was_given_is_counted_from_the_day_of_the_act(text: str, ends: date | None) -> None:
    times = dates.find(text, published=DAY)

    assert from_the_act(times[-1], times).end_date == ends
