"""Which times are those of an act in a sentence that tells two acts, each with its own."""

from datetime import date

import pytest

from parsers.claims.figures.acts_apart import of_its_part
from parsers.values.times import dates

PUBLISHED = date(2026, 3, 10)


def times(text: str, told: str, *, alone: bool = False) -> list[str]:
    """Return the times of the act that a word of a sentence tells."""
    found = of_its_part(text, 0, dates.find(text, published=PUBLISHED), text.index(told), alone=alone)
    return [time.surface for time in found]


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        pytest.param("Jakarta blocked Pavo in March 2023 and fined Zed in May 2024.", ("blocked", "March 2023"), ("fined", "May 2024"), id="another whom it is done to"),
        pytest.param("Ottawa sued a broker in March 2023 and then banned another app in May 2024.", ("sued", "March 2023"), ("banned", "May 2024"), id="another"),
        pytest.param("Lagos opened a lab in March 2023 and paid $4 million in May 2024.", ("opened", "March 2023"), ("paid", "May 2024"), id="a sum"),
        pytest.param("Rabat issued guidelines in March 2023 and set up a council in May 2024.", ("issued", "March 2023"), ("set up", "May 2024"), id="a verb of two words"),
        pytest.param("Brussels fined Pavo in March 2023, and in May 2024 it sued Zed.", ("fined", "March 2023"), ("sued", "May 2024"), id="the second time opens its part"),
        pytest.param("Brussels fined Pavo in March 2023, but only on 6 May 2024 did it sue.", ("fined", "March 2023"), ("sue", "6 May 2024"), id="but only then"),
        pytest.param("Canberra fined Pavo in March 2023 and is now suing Zed, which it warned in May 2024.", ("fined", "March 2023"), ("suing", "May 2024"), id="what it is doing"),
    ],
)  # fmt: skip
def test_each_act_has_the_times_of_its_part(text: str, first: tuple[str, str], second: tuple[str, str]) -> None:
    assert [times(text, told) for told, _ in (first, second)] == [[when] for _, when in (first, second)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("Delhi passed the rules in March 2023 and tightened them in May 2024.", "tightened", id="the same thing"),
        pytest.param("Delhi passed the rules in March 2023 and in May 2024.", "passed", id="no second act"),
        pytest.param("Seoul passed the act in March 2023 and it takes effect in May 2024.", "passed", id="from when it holds"),
        pytest.param("Lagos opened a lab in March 2023 and closed 6 May 2024.", "opened", id="nothing but a time behind the verb"),
    ],
)
def test_of_one_act_all_times_are_its_own(text: str, told: str) -> None:
    assert times(text, told) == [time.surface for time in dates.find(text, published=PUBLISHED)]


def test_a_time_that_opens_the_sentence_is_that_of_both_acts() -> None:
    text = "In 2025 Oslo fined Pavo in March and sued Zed in May."

    assert [times(text, told) for told in ("fined", "sued")] == [["2025", "March"], ["2025", "May"]]


def test_from_when_something_applies_is_told_of_the_whole() -> None:
    text = "Seoul passed the act in March 2023 and opened an office in May 2024; it takes effect on 6 June 2026."

    assert [times(text, told) for told in ("passed", "opened")] == [["March 2023", "6 June 2026"], ["May 2024", "6 June 2026"]]


def test_what_somebody_is_doing_is_an_act_of_its_own_only_where_the_sentence_makes_several_claims() -> None:
    text = "Canberra fined Pavo in March 2023 and is now suing Zed, which it warned in May 2024."

    assert times(text, "fined") == ["March 2023"]
    assert times(text, "fined", alone=True) == ["March 2023", "May 2024"]


def test_a_sentence_within_a_text_has_its_times_by_their_places_in_the_text() -> None:
    before = "The agencies met. "
    sentence = "Jakarta blocked Pavo in March 2023 and fined Zed in May 2024."
    found = dates.find(before + sentence, published=PUBLISHED)

    assert [time.surface for time in of_its_part(sentence, len(before), found, (before + sentence).index("fined"), alone=True)] == [
        "May 2024"
    ]


def test_where_the_act_is_told_nowhere_all_times_are_its_own() -> None:
    text = "Jakarta blocked Pavo in March 2023 and fined Zed in May 2024."
    found = dates.find(text, published=PUBLISHED)

    assert of_its_part(text, 0, found, None, alone=True) == found
