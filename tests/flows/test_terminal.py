"""How answers look to people and to programs."""

import io
import json
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from rich.console import Console

from flows.cli import parser
from flows.terminal import counted, print_json, print_rows, print_table


def shown(width: int, columns: tuple[str, ...], *rows: tuple[object, ...]) -> str:
    out = io.StringIO()
    print_table(Console(file=out, width=width), columns, rows)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines())


@pytest.mark.parametrize(
    ("number", "noun", "said"),
    [
        (0, "visit", "0 visits"),
        (1, "visit", "1 visit"),
        (2, "new claim", "2 new claims"),
        (1, "currency", "1 currency"),
        (2, "currency", "2 currencies"),
    ],
)
def test_one_of_a_thing_is_counted_in_the_singular(number: int, noun: str, said: str):
    assert counted(number, noun) == said


def test_a_number_that_json_has_no_word_for_is_null(capsys: pytest.CaptureFixture[str]):
    print_json({"nan": float("nan"), "list": [float("inf"), {"deep": float("-inf")}], "half": 0.5, "exact": Decimal("0.10")})

    assert json.loads(capsys.readouterr().out, parse_constant=pytest.fail) == {
        "nan": None,
        "list": [None, {"deep": None}],
        "half": 0.5,
        "exact": "0.10",
    }


@pytest.mark.parametrize(
    ("value", "told"),
    [
        pytest.param(b"\x00\xffa\\", "\\x00\\xFFa\\x5C", id="bytes, as DuckDB writes them"),
        pytest.param(timedelta(days=33, hours=2), "P33DT2H", id="days and hours"),
        pytest.param(timedelta(minutes=-90, milliseconds=-20), "-PT1H30M0.02S", id="less than nothing"),
        pytest.param(timedelta(), "PT0S", id="no time at all"),
        pytest.param(2**53 - 1, 9007199254740991, id="the last whole number that every reader keeps"),
        pytest.param(2**127 - 1, "170141183460469231731687303715884105727", id="one that many readers round"),
        pytest.param({date(2026, 1, 1): [Decimal("1.50"), None]}, {"2026-01-01": ["1.50", None]}, id="values in values"),
    ],
)
def test_a_value_that_json_has_no_type_for_is_a_text_that_says_all_of_it(value: object, told: object, capsys: pytest.CaptureFixture[str]):
    print_json({"value": value})

    assert json.loads(capsys.readouterr().out) == {"value": told}


def test_in_a_pipe_values_in_values_are_json_and_tabs_and_line_breaks_are_spaces(capsys: pytest.CaptureFixture[str]):
    print_rows(("list", "text", "null", "bytes"), [([Decimal("1.50"), "a"], "one\ttwo\nthree", None, b"\x00")])

    assert capsys.readouterr().out == 'list\ttext\tnull\tbytes\n["1.50", "a"]\tone two three\t\t\\x00\n'


def test_a_name_of_a_column_that_comes_from_a_page_is_one_line_of_harmless_text_too(capsys: pytest.CaptureFixture[str]):
    print_rows(("The\tDaily\nWire", "\x1b[31mred"), [(1, 2)])

    assert capsys.readouterr().out == "The Daily Wire\t[31mred\n1\t2\n"


def test_columns_of_one_name_are_all_in_the_object_that_a_program_gets(capsys: pytest.CaptureFixture[str]):
    print_rows(("url", "url", "url_1", "url"), [("a", "b", "c", "d")], as_json=True)

    assert json.loads(capsys.readouterr().out) == {"url": "a", "url_2": "b", "url_1": "c", "url_3": "d"}


def test_a_long_text_is_folded_and_not_cut_and_a_number_stays_whole():
    assert shown(40, ("kind", "quote", "amount"), ("funding", "The ministry announced a fund.", Decimal(500_000_000_000))) == (
        "kind     quote                    amount\nfunding  The ministry    500,000,000,000\n         announced a\n         fund."
    )


def test_in_a_pipe_a_time_keeps_its_seconds_and_a_decimal_its_digits(capsys: pytest.CaptureFixture[str]):
    print_rows(("at", "amount"), [(datetime(2026, 3, 4, 9, 30, 15, 65943, tzinfo=UTC), Decimal("12500.00"))])

    assert capsys.readouterr().out == "at\tamount\n2026-03-04 09:30:15.065943+00:00\t12500.00\n"


def test_a_table_too_wide_for_the_terminal_is_shown_row_by_row():
    columns = tuple(f"column_{letter}" for letter in "abcde")

    assert shown(40, columns, ("one", None, "three", 4, "five " * 8), ("1", "2", "3", 4, "5")) == (
        "column_a  one\n"
        "column_c  three\n"
        "column_d  4\n"
        "column_e  five five five five five five\n"
        "          five five\n"
        "\n"
        "column_a  1\n"
        "column_b  2\n"
        "column_c  3\n"
        "column_d  4\n"
        "column_e  5\n"
    )


def test_of_a_table_without_rows_the_columns_names_stay_whole_however_narrow_the_terminal():
    assert shown(20, ("jurisdiction", "currency", "amount")) == "jurisdiction\ncurrency  amount"
    assert shown(80, ("jurisdiction", "currency", "amount")) == "jurisdiction  currency  amount"


@pytest.mark.parametrize("width", [40, 100])
def test_the_help_that_tells_the_exit_codes_is_as_wide_as_the_terminal(monkeypatch: pytest.MonkeyPatch, width: int):
    monkeypatch.setenv("COLUMNS", str(width))

    assert max(map(len, parser().format_help().splitlines())) <= width
