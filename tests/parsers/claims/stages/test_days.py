"""How the days of an act lie to its publication says how far it has come."""

from datetime import date

import pytest

from parsers.claims.stages.days import day_signs
from parsers.model import Time

PUBLISHED = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("first", "last", "lies"),
    [
        (date(2026, 3, 11), date(2026, 3, 11), "ahead"),
        (date(2026, 3, 10), date(2026, 3, 10), "now"),
        (date(2026, 3, 1), date(2026, 3, 31), "now"),
        (date(2026, 3, 1), date(2026, 3, 9), "past"),
        (None, date(2026, 6, 30), "ahead"),
    ],
)
def test_a_day_lies_ahead_of_publication_on_it_or_behind_it(first: date | None, last: date, lies: str) -> None:
    told = Time(0, 3, "day", first, last, role="effective")

    assert set(day_signs("legislation", [told], PUBLISHED)) == {f"day={lies} effective", f"day={lies} legislation"}


def test_without_a_day_or_a_publication_nothing_is_known_of_how_it_lies() -> None:
    assert list(day_signs("legislation", [], PUBLISHED)) == ["day=none"]
    assert list(day_signs("legislation", [Time(0, 3, "day", date(2026, 3, 1), date(2026, 3, 1))], None)) == []
