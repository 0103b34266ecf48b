"""What a command refuses as wrong usage, with exit code 2 and a sentence that says what a right one looks like."""

import pytest

from .conftest import Claimhouse


@pytest.mark.parametrize("limit", ["nan", "inf", "1e300", "0", "-1", "soon"])
def test_a_time_limit_that_is_none_is_wrong_usage(claimhouse: Claimhouse, limit: str):
    done = claimhouse("sql", "--seconds", limit, "select 1")

    assert (done.returncode, done.stdout) == (2, "")
    assert f"argument --seconds: {limit!r} is no number of seconds above 0 and up to 86400 (a day), as 30 or 0.5\n" in done.stderr


@pytest.mark.parametrize("most", ["-3", "0", "2.5", "all"])
def test_a_number_of_rows_that_is_none_is_wrong_usage(claimhouse: Claimhouse, most: str):
    done = claimhouse("sql", "--rows", most, "select 1")

    assert (done.returncode, done.stdout) == (2, "")
    assert f"argument --rows: {most!r} is no whole number of rows from 1 on, as 500\n" in done.stderr
