"""Exchange rates come in from a file, whole or not at all."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from flows.steps.rates import BadRates, read_rates
from warehouse import ExchangeRate

TODAY = date(2026, 3, 9)
ECB = """Date,USD,JPY,BGN,
2026-03-03,1.1699,183.5,N/A,
2026-03-02,1.1712,184,N/A,
2025-12-31,1.1750,184.09,1.9558,
"""


def file(folder: Path, text: str | bytes) -> Path:
    path = folder / "rates.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_rates_are_read_as_the_ecb_writes_them(tmp_path: Path):
    rates = read_rates(file(tmp_path, ECB), "ECB", TODAY)

    assert len(rates) == 7
    assert rates[1] == ExchangeRate("JPY", date(2026, 3, 3), Decimal("183.5"), "ECB")
    assert [rate.day for rate in rates if rate.currency == "BGN"] == [date(2025, 12, 31)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Date,USD\n2026-03-02,1.1712\n", id="without a comma at the end"),
        pytest.param("\ufeffDate, USD\r\n2026-03-02, 1.1712\r\n\r\n", id="from a spreadsheet"),
        pytest.param("Date,USD\n2026-03-02,1.1712\n , \n", id="with a line of blanks"),
        pytest.param("Date,USD\n2026-03-02,1.17120000001\n", id="with more decimals than are kept"),
    ],
)
def test_a_file_of_the_same_form_from_elsewhere_reads_the_same(tmp_path: Path, text: str):
    assert read_rates(file(tmp_path, text), "us", TODAY) == (ExchangeRate("USD", date(2026, 3, 2), Decimal("1.1712"), "us"),)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("Date,USD\n02/03/2026,1.17\n", "line 2: '02/03/2026' is no date, as in 2026-03-02", id="another form of dates"),
        pytest.param("Date,USD\n20260302,1.17\n", "line 2: '20260302' is no date, as in 2026-03-02", id="a date without hyphens"),
        pytest.param("Date,USD\n2026-W10-1,1.17\n", "line 2: '2026-W10-1' is no date, as in 2026-03-02", id="a day of a week"),
        pytest.param("Date,USD\n2026-02-30,1.17\n", "line 2: '2026-02-30' is no date, as in 2026-03-02", id="no such day"),
        pytest.param("Date,USD\n0001-01-01,1.17\n", "line 2: 0001-01-01 has no rate: there is a euro since 1999-01-01", id="no euro yet"),
        pytest.param("Date,USD\n2026-03-11,1.17\n", "line 2: 2026-03-11 has no rate: it lies ahead", id="a day that lies ahead"),
        pytest.param('Date,USD\n2026-03-02,"1,17"\n', "line 2: USD '1,17' is no rate", id="a decimal comma"),
        pytest.param("Date,USD\n2026-03-02,-1\n", "line 2: USD '-1' is no rate", id="below nothing"),
        pytest.param("Date,USD\n2026-03-02,0.0000001\n", "line 2: USD '0.0000001' is no rate", id="nothing, in six decimals"),
        pytest.param("Date,USD\n2026-03-02,0\n", "line 2: USD '0' is no rate", id="nothing"),
        pytest.param("Date,USD\n2026-03-02,inf\n", "line 2: USD 'inf' is no rate", id="without end"),
        pytest.param("Date,USD\n2026-03-02,1e3\n", "line 2: USD '1e3' is no rate", id="with a power of ten"),
        pytest.param("Date,USD\n2026-03-02,1234567890123\n", "line 2: USD '1234567890123' is no rate", id="beyond all rates"),
        pytest.param("Date,USD\n2026-03-02,nan\n", "line 2: USD 'nan' is no rate", id="no number"),
        pytest.param("Date,USD,JPY\n2026-03-02,1.17\n", "line 2: of 2 rates that the header promises 1 are there", id="a line cut off"),
        pytest.param("Date,USD\n2026-03-02,1\n2026-03-02,2\n", "line 3: 2026-03-02 stands on line 2 already", id="a day twice"),
        pytest.param("Date,USD,US dollar\n", "line 1: 'US dollar' is no currency code, as in USD", id="a name for a code"),
        pytest.param("Date,USD,USD\n", "line 1: USD has two columns", id="a column twice"),
        pytest.param("CURRENCY,TIME_PERIOD\n", "line 1: the first column is 'CURRENCY', not 'Date'", id="another table"),
        pytest.param("", "line 1: the first column is '', not 'Date'", id="empty"),
        pytest.param("Date,USD\n2026-03-02,N/A\n", "there is not one rate in it", id="no rate"),
        pytest.param(b"PK\x03\x04" + b"\0" * 20, "this is a packed file (ZIP or gzip): unpack it", id="still packed"),
        pytest.param(b"\x1f\x8b" + b"\0" * 20, "this is a packed file (ZIP or gzip): unpack it", id="packed by gzip"),
        pytest.param(b"Date,USD\n\xff\xfe\n", "this is no CSV file in UTF-8", id="other bytes"),
    ],
)
def test_a_file_that_cannot_be_used_says_which_line_and_why(tmp_path: Path, text: str | bytes, said: str):
    with pytest.raises(BadRates) as raised:
        read_rates(file(tmp_path, text), "ECB", TODAY)

    assert f"rates.csv: no rate was loaded\n  {said}" in str(raised.value)


def test_of_many_bad_lines_the_first_are_told_and_the_others_counted(tmp_path: Path):
    bad = "".join(f"2026-03-{day:02},x\n" for day in range(1, 10))

    with pytest.raises(BadRates) as raised:
        read_rates(file(tmp_path, f"Date,USD\n{bad}"), "ECB", TODAY)

    said = str(raised.value).splitlines()
    assert len(said) == 7
    assert said[-1] == "  and 4 more"


def test_a_day_that_has_begun_somewhere_on_earth_may_have_a_rate(tmp_path: Path):
    (rate,) = read_rates(file(tmp_path, "Date,JPY\n2026-03-10,183.5\n"), "Bank of Ruritania", TODAY)

    assert rate.day == date(2026, 3, 10)
