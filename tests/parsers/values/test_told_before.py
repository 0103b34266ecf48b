"""Times that are counted from one told before."""

from datetime import date

import pytest

from parsers.model import Precision, Time
from parsers.values.times.dates import find
from parsers.values.times.told_before import counted

PUBLISHED = date(2025, 6, 4)
ENDS: dict[str, tuple[Precision, date]] = {"4 March 2025": ("day", date(2025, 3, 4)), "May 2024": ("month", date(2024, 5, 31)), "2019": ("year", date(2019, 12, 31))}  # fmt: skip
BEGINS = {"4 March 2025": date(2025, 3, 4), "May 2024": date(2024, 5, 1), "2019": date(2019, 1, 1)}


def told(text: str) -> Time:
    """Return the time that a text tells by its date."""
    surface = next(surface for surface in BEGINS if surface in text)
    at, (precision, ends) = text.index(surface), ENDS[surface]
    return Time(at, at + len(surface), surface, BEGINS[surface], ends, precision=precision, anchor=PUBLISHED)


def length(text: str, surface: str, duration: str | None) -> Time:
    """Return a time that a text tells by nothing but words such as "two days", "the next day"."""
    at = text.index(surface)
    deadline = surface.startswith("within")
    ends = date(2027, 6, 4) if deadline else None
    return Time(at, at + len(surface), surface, None, ends, duration, role="deadline" if deadline else "period", anchor=PUBLISHED)


def said(time: Time) -> tuple[str, str]:
    days = [day.isoformat() if day else "" for day in (time.start_date, time.end_date)]
    return time.surface, days[0] if days[0] == days[1] else "/".join(days)


@pytest.mark.parametrize(
    ("text", "surface", "duration", "read"),
    [
        pytest.param("Brasília tabled it in May 2024; three months later it withdrew it.", "three months", "P3M", ("three months later", "2024-08-01/2024-08-31"), id="later, from a month"),
        pytest.param("Seoul's cabinet approved it on 4 March 2025 and published it a week later.", "a week", "P1W", ("a week later", "2025-03-11"), id="later, from a day"),
        pytest.param("Lagos signed it on 4 March 2025, a month after that it was void.", "a month", "P1M", ("a month after that", "2025-04-01/2025-04-30"), id="after that"),
        pytest.param("Warsaw signed the decree on 4 March 2025, which three ministers had drafted with the unions ten days before.", "ten days", "P10D", ("ten days before", "2025-02-22"), id="before"),
        pytest.param("Two states passed laws in 2019; three years earlier there were none.", "three years", "P3Y", ("three years earlier", "2016-01-01/2016-12-31"), id="earlier, from a year"),
        pytest.param("The Rajya Sabha passed it on 4 March 2025. The next day it was signed.", "The next day", None, ("The next day", "2025-03-05"), id="the next day"),
        pytest.param("Nairobi banned it on 4 March 2025; the day before, police came.", "the day before", None, ("the day before", "2025-03-03"), id="the day before"),
        pytest.param("Kigali opened it on 4 March 2025. That day it named a director.", "That day", None, ("That day", "2025-03-04"), id="that day"),
        pytest.param("Views on the order of 4 March 2025 may be sent until the next day.", "until the next day", None, ("until the next day", "/2025-03-05"), id="until then"),
        pytest.param("Ottawa promised it in May 2024; it was to open within two years.", "within two years", "P2Y", ("within two years", "/2026-05-31"), id="what was to be within some years"),
        pytest.param("Oslo and Malmö: 4 March 2025.\n\nIt is eight weeks since the agency sued.", "eight weeks", "P8W", ("eight weeks", "2025-04-09"), id="how long it is since, from publication"),
    ],
)  # fmt: skip
def test_a_length_or_a_day_is_counted_from_what_was_told_before(
    text: str, surface: str, duration: str | None, read: tuple[str, str]
) -> None:
    counted_from, found = counted(text, [told(text), length(text, surface, duration)], (), PUBLISHED)

    assert counted_from == told(text)
    assert said(found) == read


@pytest.mark.parametrize(
    ("text", "surface", "duration"),
    [
        pytest.param("Canberra signed it on 4 March 2025, two weeks earlier than planned.", "two weeks", "P2W", id="than planned"),
        pytest.param("Canberra signed it on 4 March 2025, two weeks after the vote.", "two weeks", "P2W", id="after something else"),
        pytest.param("Jakarta tabled it in May 2024 and two days later passed it.", "two days", "P2D", id="days from a month"),
        pytest.param("Jakarta tabled it in 2019 and a month later passed it.", "a month", "P1M", id="a month from a year"),
        pytest.param("Tallinn passed it on 4 March 2025. Forty minutes later it was law.", "Forty minutes", "PT40M", id="minutes"),
        pytest.param("It takes effect in May 2024, or a year later.", "a year", "P1Y", id="or else"),
        pytest.param("Jakarta tabled it in May 2024. The next day it was passed.", "The next day", None, id="a day from a month"),
        pytest.param("It has held since 4 March 2025. From the next day on it was void.", "From the next day", None, id="since a day"),
        pytest.param("Ottawa promised it in May 2024; it is to open within two years.", "within two years", "P2Y", id="what is still to be"),
        pytest.param("On 4 March 2025 Lima paid for eight weeks since it had to.", "eight weeks", "P8W", id="for so long"),
    ],
)  # fmt: skip
def test_what_is_counted_from_something_else_stays_as_it_was(text: str, surface: str, duration: str | None) -> None:
    times = [told(text), length(text, surface, duration)]

    assert list(counted(text, times, (), PUBLISHED)) == times


def test_a_story_goes_on_from_its_last_day_where_a_sentence_opens_with_it() -> None:
    between = "The chamber spoke of chips. " * 12
    opens, within = (
        f"It was passed on 4 March 2025. {between}A week later it was law.",
        f"It was passed on 4 March 2025. {between}It was law a week later.",
    )

    assert said(list(counted(opens, [told(opens), length(opens, "A week", "P1W")], (), PUBLISHED))[1]) == ("A week later", "2025-03-11")
    assert said(list(counted(within, [told(within), length(within, "a week", "P1W")], (), PUBLISHED))[1]) == ("a week", "")


def test_each_is_counted_from_the_last_one_also_where_that_was_counted_itself() -> None:
    text = "Ankara fined it on 4 March 2025. Two days later it paid; three days later it left."
    found = counted(text, [told(text), length(text, "Two days", "P2D"), length(text, "three days", "P3D")], (), PUBLISHED)

    assert [said(each)[1] for each in found] == ["2025-03-04", "2025-03-06", "2025-03-09"]


def test_words_that_would_be_no_time_by_themselves_are_left_out_where_no_day_was_told() -> None:
    text = "Nobody knows what the next day brings."
    time = length(text, "the next day", None)

    assert list(counted(text, [time], {time.end}, PUBLISHED)) == []
    assert list(counted(text, [time], (), PUBLISHED)) == [time]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        pytest.param(
            "It passed in March 2024. Rules came in February of the same year.",
            [("March 2024", "2024-03-01/2024-03-31"), ("February of the same year", "2024-02-01/2024-02-29")],
            id="of the same year",
        ),
        pytest.param(
            "In Voll v Dahl, six years ago this summer, the court ruled.",
            [("six years ago this summer", "2019-06-01/2019-08-31")],
            id="years ago this summer",
        ),
        pytest.param(
            "Japan gives some in fiscal 2026 and more in the following year.",
            [("fiscal 2026", "2026-04-01/2027-03-31"), ("the following year", "2027-04-01/2028-03-31")],
            id="the fiscal year after",
        ),
        pytest.param(
            "Canada gives some in 2026 and more in the following year.",
            [("2026", "2026-01-01/2026-12-31"), ("the following year", "2027-01-01/2027-12-31")],
            id="the year after",
        ),
    ],
)
def test_a_year_told_with_it_or_before_it_is_meant(text: str, read: list[tuple[str, str]]) -> None:
    assert [said(time) for time in find(text, published=PUBLISHED)] == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("It was originally to open by the end of October.", "/2024-10-31"),
        ("It is to open by the end of October.", "/2025-10-31"),
    ],
)
def test_what_was_first_to_come_by_a_day_lies_behind(text: str, read: str) -> None:
    assert [said(time) for time in find(text, published=PUBLISHED)] == [("by the end of October", read)]
