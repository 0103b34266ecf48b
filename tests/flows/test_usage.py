"""What a command refuses as wrong usage, with exit code 2 and a sentence that says what a right one looks like."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from flows.steps.house import utc_now

from .conftest import Claimhouse


@pytest.mark.parametrize("limit", ["nan", "inf", "1e300", "0", "-1", "soon"])
def test_a_time_limit_that_is_none_is_wrong_usage(claimhouse: Claimhouse, limit: str):
    done = claimhouse("sql", "--seconds", limit, "select 1")

    assert (done.returncode, done.stdout) == (2, "")
    assert f"argument --seconds: {limit!r} is no number of seconds above 0 and up to 86400 (a day), as 30 or 0.5\n" in done.stderr


def test_a_terminal_that_knows_only_ascii_is_told_all_the_same(program: Claimhouse, tmp_path: Path):
    (tmp_path / "fund.txt").write_text("Britain announced a £2 billion fund for artificial intelligence on Monday.\n", encoding="utf-8")
    done = program("explain", "fund.txt", environment={"PYTHONIOENCODING": "ascii"})

    assert (done.returncode, done.stderr) == (0, "")
    assert "\\xa32 billion" in done.stdout


@pytest.mark.parametrize("most", ["-3", "0", "2.5", "all"])
def test_a_number_of_rows_that_is_none_is_wrong_usage(claimhouse: Claimhouse, most: str):
    done = claimhouse("sql", "--rows", most, "select 1")

    assert (done.returncode, done.stdout) == (2, "")
    assert f"argument --rows: {most!r} is no whole number of rows from 1 on, as 500\n" in done.stderr


@pytest.mark.parametrize(("asked", "code"), [((), 1), (("--rows", "5"), 0)])
def test_an_answer_cut_at_a_limit_that_nobody_set_is_no_whole_answer(
    claimhouse: Claimhouse, tmp_path: Path, asked: tuple[str, ...], code: int
):
    (tmp_path / "fund.txt").write_text("Britain announced a £2 billion fund for artificial intelligence on Monday.\n", encoding="utf-8")
    claimhouse("ingest", "--file", "fund.txt", "--url", "https://news.example/fund")

    done = claimhouse("sql", *asked, "select * from range(10001)")

    assert done.returncode == code
    assert f"cut short after {10_000 if code else 5:,} rows".replace(",", "") in done.stderr.replace(",", "")


def test_a_report_is_asked_with_one_value_of_each_parameter(claimhouse: Claimhouse):
    done = claimhouse("report", "deadlines", "days=1", "days=2")

    assert (done.returncode, done.stdout) == (2, "")
    assert "days is given twice, as '1' and '2'" in done.stderr


def test_the_list_of_reports_says_what_must_be_given_and_what_holds_by_default(claimhouse: Claimhouse):
    told = dict(line.split("\t")[::2] for line in claimhouse("report").stdout.splitlines())

    assert told["announced-by"] == "actor=... (must be given), since=... (by default twelve months before the file was published)"
    assert told["deadlines"].startswith("days=90, today=... (by default the day on which the file was published), ")


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        pytest.param([], "no row, where by default since is three months before the file was published; give since=...", id="by default"),
        pytest.param(["since=2030-01-01"], "", id="as it was asked"),
    ],
)
def test_a_report_without_a_row_says_which_default_left_everything_out(claimhouse: Claimhouse, tmp_path: Path, asked: list[str], said: str):
    (tmp_path / "fund.txt").write_text("Canada announced a C$2 billion fund for artificial intelligence on Monday.\n", encoding="utf-8")
    claimhouse("ingest", "--file", "fund.txt", "--url", "https://news.example/fund", "--published", "2024-01-15")

    done = claimhouse("report", "new-money", *asked)

    assert (done.returncode, done.stdout.count("\n")) == (0, 1)
    assert done.stderr.removeprefix("claimhouse: ").startswith(said)
    assert bool(done.stderr) == bool(said)


HANDED = pytest.mark.parametrize(
    "command",
    [
        pytest.param(["ingest", "--file", "page.html"], id="ingest"),
        pytest.param(["explain", "page.html"], id="explain"),
    ],
)


@HANDED
@pytest.mark.parametrize(
    ("day", "said"),
    [
        pytest.param("12 March 2026", "is no date: write it as 2026-03-12 or 2026-03-12T09:30+01:00", id="in words"),
        pytest.param("2024-02-30", "is no date: write it as", id="no such day"),
        pytest.param("1789-07-14", "is no date: write it as", id="before any page"),
        pytest.param("2024-W10-1", "is no date: write it as", id="by its week"),
        pytest.param("2999-01-01", "lies ahead: nothing that is here was published after 20", id="not yet"),
    ],
)
def test_a_day_of_publication_that_can_be_none_is_refused(claimhouse: Claimhouse, command: list[str], day: str, said: str):
    done = claimhouse(*command, "--url", "https://news.example/chips", "--published", day)

    assert (done.returncode, done.stdout) == (2, "")
    assert f"--published {day!r} {said}" in done.stderr


@HANDED
def test_a_page_published_on_a_day_that_has_begun_nowhere_is_refused(claimhouse: Claimhouse, command: list[str]):
    ahead = f"{utc_now() + timedelta(days=3):%Y-%m-%d}"  # not two: midnight may strike before the command looks at its clock

    done = claimhouse(*command, "--url", "https://news.example/chips", "--published", ahead)

    assert (done.returncode, done.stdout) == (2, "")
    assert f"--published {ahead!r} lies ahead" in done.stderr


@HANDED
def test_a_page_published_tomorrow_is_taken_since_tomorrow_has_begun_somewhere(claimhouse: Claimhouse, tmp_path: Path, command: list[str]):
    (tmp_path / "page.html").write_text(
        f"<html><body><article>{'<p>The ministry announced a fund for AI.</p>' * 9}</article></body></html>"
    )

    done = claimhouse(*command, "--url", "https://news.example/chips", "--published", f"{utc_now() + timedelta(days=1):%Y-%m-%d}")

    assert done.returncode == 0, done.stderr


@HANDED
@pytest.mark.parametrize(
    "address",
    [
        "notaurl",
        "ftp://news.example/chips",
        "http://xn--/chips",
        "http://a℀b/chips",
        "http://news.example:abc/",
        "https:///chips",
        "https://me:secret@news.example/",
    ],
)
def test_an_address_that_is_none_is_refused(claimhouse: Claimhouse, command: list[str], address: str):
    done = claimhouse(*command, "--url", address)

    assert (done.returncode, done.stdout) == (2, "")
    assert f"--url {address!r} is no address: it starts with http:// or https:// and names a host" in done.stderr


def test_a_file_larger_than_any_page_is_refused_in_a_sentence(claimhouse: Claimhouse, tmp_path: Path):
    with (tmp_path / "huge.txt").open("wb") as huge:
        huge.truncate(30 << 20)

    for command in (["ingest", "--file", "huge.txt", "--url", "https://news.example/a"], ["explain", "huge.txt"]):
        done = claimhouse(*command)

        assert (done.returncode, done.stdout) == (1, "")
        assert "huge.txt: holds more than 24 MiB" in done.stderr


def test_a_page_with_more_characters_than_can_be_read_is_refused_in_a_sentence(claimhouse: Claimhouse, tmp_path: Path):
    head = '<html><head><link rel="canonical" href="https://news.example/a"></head><body>'
    (tmp_path / "long.html").write_text(head + "<p>The ministry announced a fund for AI.</p>\n" * 140_000, encoding="utf-8")

    done = claimhouse("ingest", "--file", "long.html")

    assert (done.returncode, done.stdout) == (1, "")
    assert "long.html: too_large: " in done.stderr


def test_a_list_of_links_that_is_no_text_is_wrong_usage(claimhouse: Claimhouse, tmp_path: Path):
    (tmp_path / "links.bin").write_bytes(b"http://a.example/\n\xff\xfe")

    done = claimhouse("fetch", "--from", "links.bin")

    assert (done.returncode, done.stdout) == (2, "")
    assert "links.bin is no text in UTF-8 (byte 18)" in done.stderr


@pytest.mark.parametrize(
    ("command", "said"),
    [
        pytest.param(["fetch", "--from", "/dev/zero"], "which is more addresses than one run visits", id="a list of addresses"),
        pytest.param(["rates", "/dev/zero", "--source", "Bank of Ruritania"], "which is no file of daily rates", id="rates"),
        pytest.param(["explain", "/dev/zero"], "which no page does", id="a page"),
    ],
)
def test_what_has_no_end_is_read_no_further_than_is_sensible(claimhouse: Claimhouse, tmp_path: Path, command: list[str], said: str):
    done = claimhouse(*command)

    assert (done.returncode, done.stdout) == (1, "")
    assert f"/dev/zero: holds more than {24 if 'explain' in command else 8} MiB, {said}" in done.stderr
    assert not (tmp_path / "data").exists()


def test_a_list_of_links_may_begin_with_the_mark_that_some_editors_write(claimhouse: Claimhouse, tmp_path: Path):
    (tmp_path / "links.txt").write_bytes("\ufeffhttp://science-ict.example/nothing-here\n".encode())

    done = claimhouse("fetch", "--json", "--from", "links.txt")

    assert json.loads(done.stdout)["reason"] == "not_found"
