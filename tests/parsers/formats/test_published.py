"""Dates: the day, the instant and the zone that are told, and none that is not."""

from datetime import UTC, date, datetime

import pytest

from parsers.formats.dating import choose
from parsers.formats.published import Read, read
from parsers.model import Layout

DAY = date(2024, 5, 14)


def at(hour: int, minute: int, second: int = 0, day: int = 14) -> datetime:
    return datetime(2024, 5, day, hour, minute, second, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2024-05-14T09:30:00+09:00", Read(DAY, at(0, 30), "second", "+09:00")),
        ("2024-05-14T09:30:05.123Z", Read(DAY, at(9, 30, 5), "second", "Z")),
        ("2024-05-14 09:30 GMT", Read(DAY, at(9, 30), "minute", "GMT")),
        ("2024-05-14T09:30:00 Asia/Seoul", Read(DAY, at(0, 30), "second", "Asia/Seoul")),
        ("2024-05-14T24:30:00Z", Read(DAY, None, "day", None)),
        ("14 May 2024, 24:30 CEST", Read(DAY, None, "day", None)),
        ("20240514T0930Z", Read(DAY, at(9, 30), "minute", "Z")),
        ("1715679000", Read(DAY, at(9, 30), "second", "Z")),
        ("1715679000000", Read(DAY, at(9, 30), "second", "Z")),
        ("Tue, 14 May 2024 09:30:00 +0200", Read(DAY, at(7, 30), "second", "+0200")),
        ("Tue May 14 2024 09:30:00 GMT+0200 (CEST)", Read(DAY, at(7, 30), "second", "+0200")),
        ("Tue May 14 09:30:00 KST 2024", Read(DAY, at(0, 30), "second", "KST")),
        ("May 14, 2024, 4:05 p.m. EDT", Read(DAY, at(20, 5), "minute", "EDT")),
        ("Updated 4:05 PM ET, May 14, 2024", Read(DAY, at(20, 5), "minute", "ET")),
        ("05/14/2024 2:05 PM ET", Read(DAY, at(18, 5), "minute", "ET")),
        ("14 de mayo de 2024 - 10:05 CEST", Read(DAY, at(8, 5), "minute", "CEST")),
        ("Tue, 14 May 2024 09:30 IST", Read(DAY, at(4, 0), "minute", "IST")),
    ],
)
def test_an_instant_is_read(written: str, expected: Read):
    assert read(written) == expected


@pytest.mark.parametrize(
    ("written", "local"),
    [
        ("2024-05-14 14:05", "14:05"),
        ("Posted On: 14 MAY 2024 2:05PM by the Press Desk", "14:05"),
        ("Published May 14, 2024, 02:05 PM", "14:05"),
        ("Stand: 14.05.2024 14:05 Uhr", "14:05"),
        ("14. Mai 2024, 14.05 Uhr", "14:05"),
        ("le 14 mai 2024 à 14h05", "14:05"),
        ("2024年5月14日 14時05分", "14:05"),
        ("입력 2024.05.14 오후 2:05", "14:05"),
        ("2024. 5. 14. 14:05", "14:05"),
        ("14 Mayıs 2024 14:05", "14:05"),
        ("14 мая 2024, 14:05", "14:05"),
    ],
)
def test_a_time_without_a_zone_is_of_the_source(written: str, local: str):
    assert read(written, "Asia/Seoul") == Read(DAY, at(int(local[:2]) - 9, int(local[3:])), "minute", "Asia/Seoul")


def test_a_time_without_any_zone_is_no_instant():
    assert read("2024-05-14 14:05") == Read(DAY, None, "minute", None)


@pytest.mark.parametrize(
    "written",
    [
        "2024-05-14",
        "20240514",
        "14 May 2024",
        "14th of May 2024",
        "May 14, 2024",
        "14.05.2024",
        "2024년 5월 14일",
        "2024-05-14T00:00:00Z",
        "Tue, 14 May 2024 00:00:00 +0200",
    ],
)
def test_midnight_is_never_made_up(written: str):
    assert read(written, "Europe/Berlin") == Read(DAY, None, "day", None)


def test_a_month_alone_is_no_day():
    assert read("May 2024") == Read(date(2024, 5, 1), None, "month", None)
    assert read("2024-05") == Read(date(2024, 5, 1), None, "month", None)


def test_an_instant_told_in_utc_falls_on_the_day_that_it_is_at_the_source():
    assert read("2024-05-13T23:30:00Z", "Asia/Seoul") == Read(DAY, at(23, 30, day=13), "second", "Z")


def test_the_month_stands_first_where_the_page_is_american():
    assert (read("05/04/2024") or Read(DAY, None, "day", None)).on == date(2024, 4, 5)
    assert (read("05/04/2024", month_first=True) or Read(DAY, None, "day", None)).on == date(2024, 5, 4)


@pytest.mark.parametrize("written", ["", "2024", "soon", "2024-02-31", "14.13.2024", "call 020 2024 1405", "version 2.0.24", "x" * 10_000])
def test_what_is_no_date_is_none(written: str):
    assert read(written) is None


@pytest.mark.parametrize(
    ("layout", "language", "expected"),
    [
        pytest.param(Layout(), "en", date(2026, 3, 4), id="an outlet of nowhere"),
        pytest.param(Layout(jurisdiction="GB"), "en", None, id="one that writes the day first"),
        pytest.param(Layout(jurisdiction="US"), "en", date(2026, 3, 4), id="one that writes the month first"),
        pytest.param(Layout(), "fr", None, id="one in another language"),
    ],
)
def test_a_day_in_figures_that_lies_ahead_one_way_is_the_one_that_has_just_been(layout: Layout, language: str, expected: date | None):
    found = choose([("time", "03/04/2026")], layout, language, date(2026, 3, 10))

    assert (found.when.on if found else None) == expected
