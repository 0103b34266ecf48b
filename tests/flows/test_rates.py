"""With exchange rates at hand, funding is told in euros and dollars."""

import json
import os
import subprocess
from pathlib import Path

from .conftest import Claimhouse
from .test_cli import PAGE

ECB = "Date,USD,KRW,RUB,\n2026-03-04,1.1699,1700,N/A,\n2022-03-01,1.1162,1345,117.201,\n"
ASKED = "select amount_eur, amount_usd, rate_day, rate_source from funding where currency = 'KRW'"


def test_a_file_of_rates_fills_the_sums_of_funding_and_again_changes_nothing(claimhouse: Claimhouse, tmp_path: Path):
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "eurofxref-hist.csv").write_text(ECB, encoding="utf-8")
    claimhouse("ingest", "--file", "page.html", "--url", "https://news.example/chips")

    first = claimhouse("rates", "--json", "eurofxref-hist.csv")
    again = claimhouse("rates", "eurofxref-hist.csv")

    assert first.returncode == 0, first.stderr
    said = json.loads(first.stdout)
    assert (said["rates"], said["currencies"], said["first"], said["last"], said["changed"]) == (5, 3, "2022-03-01", "2026-03-04", 5)
    assert "5 rates of 3 currencies, 2022-03-01 to 2026-03-04, by European Central Bank: 0 new or changed" in again.stdout
    assert json.loads(claimhouse("sql", "--json", ASKED).stdout) == {
        "amount_eur": "294117647.06",
        "amount_usd": "344088235.29",
        "rate_day": "2026-03-04",
        "rate_source": "European Central Bank",
    }


def test_a_file_with_a_bad_line_loads_nothing_and_names_the_line(claimhouse: Claimhouse, tmp_path: Path):
    (tmp_path / "rates.csv").write_text("Date,USD\n2026-03-02,1.17\n2026-03-03,much\n", encoding="utf-8")

    done = claimhouse("rates", "rates.csv", "--source", "Bank of Ruritania")

    assert done.returncode == 1
    assert "line 3: USD 'much' is no rate" in done.stderr
    assert not (tmp_path / "data" / "warehouse.duckdb").exists()


def test_a_file_that_is_not_there_is_said_before_it_is_asked_who_set_its_rates(claimhouse: Claimhouse):
    done = claimhouse("rates", "nope.csv")

    assert done.returncode == 1
    assert done.stderr == "claimhouse: nope.csv: No such file or directory; check the path: it counts from the folder you are in\n"


def test_rates_of_nobody_are_not_taken_for_the_central_banks(claimhouse: Claimhouse, tmp_path: Path):
    (tmp_path / "rates.csv").write_text("Date,USD\n2026-03-02,1.17\n", encoding="utf-8")

    done = claimhouse("rates", "rates.csv")

    assert done.returncode == 2
    assert "who set the rates in rates.csv? Say it with --source" in done.stderr


def test_rates_may_come_through_a_pipe_which_is_opened_once(claimhouse: Claimhouse, tmp_path: Path):
    os.mkfifo(tmp_path / "rates.csv")
    writes = "printf 'Date,USD\\n2026-03-02,much\\n' > rates.csv; printf 'who opens it again' > rates.csv"
    writer = subprocess.Popen(["sh", "-c", writes], cwd=tmp_path)

    done = claimhouse("rates", "rates.csv", "--source", "Bank of Ruritania")

    writer.kill()
    assert done.returncode == 1
    assert "line 2: USD 'much' is no rate" in done.stderr
