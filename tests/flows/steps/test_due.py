from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from flows.steps.due import next_visit
from parsers.model import Visit

NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SEEN = Visit(url="https://news.example/a", kind="page", visited_at=NOON, outcome="ok")


@pytest.mark.parametrize(
    ("published_on", "expected"),
    [
        pytest.param(date(2026, 11, 26), NOON + DAY, id="today"),
        pytest.param(date(2026, 11, 20), NOON + 7 * DAY, id="last week"),
        pytest.param(date(2026, 10, 1), NOON + 30 * DAY, id="two months ago"),
        pytest.param(date(2025, 1, 1), None, id="long ago"),
        pytest.param(None, NOON + DAY, id="undated"),
    ],
)
def test_the_older_a_page_the_longer_the_pause(published_on: date | None, expected: datetime | None):
    assert next_visit(SEEN, published_on=published_on) == expected


def test_an_index_is_visited_by_its_cadence():
    assert next_visit(replace(SEEN, kind="feed"), pause=6 * HOUR) == NOON + 6 * HOUR


def test_what_the_server_says_comes_first():
    until = NOON + 9 * HOUR

    assert next_visit(replace(SEEN, outcome="deferred", reason="rate_limited", next_visit_at=until)) == until


def test_a_passing_trouble_is_tried_again_the_same_day_and_a_lasting_one_next_week():
    assert next_visit(replace(SEEN, outcome="rejected", reason="timeout")) == NOON + 6 * HOUR
    assert next_visit(replace(SEEN, outcome="rejected", reason="not_found")) == NOON + 7 * DAY


def test_what_is_gone_is_not_asked_again():
    assert next_visit(replace(SEEN, outcome="gone")) is None
