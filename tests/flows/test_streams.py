"""The command line where its standard streams are closed, full, or hold what is no text."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from .conftest import BIN, Claimhouse, without_settings

NO_STANDARD_OUTPUT = "claimhouse: standard output is closed: give it somewhere to go, if only /dev/null\n"


def in_shell(folder: Path, redirected: str, *arguments: str, handed: bytes = b"") -> tuple[int, bytes, str]:
    """Run the program as a shell does that redirects its streams; return its exit code and what came out."""
    asked = ["sh", "-c", f'exec "$0" "$@" {redirected}', BIN / "claimhouse", *arguments]
    environment = without_settings() | {"CLAIMHOUSE_HOME": str(folder / "data")}
    done = subprocess.run(asked, env=environment, cwd=folder, input=handed, capture_output=True, timeout=120, check=False)
    return done.returncode, done.stdout, done.stderr.decode()


@pytest.fixture
def with_a_warehouse(claimhouse: Claimhouse, tmp_path: Path) -> None:
    (tmp_path / "fund.txt").write_text("Britain announced a £2 billion fund for artificial intelligence on Monday.\n", encoding="utf-8")
    assert claimhouse("ingest", "--file", "fund.txt", "--url", "https://news.example/fund").returncode == 0


@pytest.mark.parametrize("command", [["sql", "select 1"], ["publish"], ["--help"]], ids=" ".join)
def test_where_standard_output_is_closed_nothing_is_begun(tmp_path: Path, command: list[str]):
    assert in_shell(tmp_path, ">&-", *command) == (2, b"", NO_STANDARD_OUTPUT)
    assert not (tmp_path / "data").exists()


@pytest.mark.usefixtures("with_a_warehouse")
def test_standard_input_and_error_that_are_closed_are_nobodys_loss(tmp_path: Path):
    assert in_shell(tmp_path, "2>&- <&-", "sql", "select 1 as one") == (0, b"one\n1\n", "")
    assert in_shell(tmp_path, "<&-", "sql", "-") == (2, b"", "claimhouse: no statements; ask one at a time\n")


@pytest.mark.usefixtures("with_a_warehouse")
def test_an_answer_for_which_there_is_no_room_is_told_and_no_traceback(tmp_path: Path):
    code, _, said = in_shell(tmp_path, ">/dev/full", "sql", "select 1 as one")

    assert code == 3
    assert said.startswith("claimhouse: no space left")
    assert said.count("\n") == 1


def test_a_log_that_is_full_changes_no_exit_code(tmp_path: Path):
    assert in_shell(tmp_path, "2>/dev/full", "sql", "select 1")[0] == 1
    code, out, _ = in_shell(tmp_path, "2>/dev/full", "fetch", "--json", "http://127.0.0.1:9/")
    assert (code, json.loads(out)["reason"]) == (1, "blocked_address")


@pytest.mark.usefixtures("with_a_warehouse")
@pytest.mark.parametrize(
    ("handed", "code", "said"),
    [
        pytest.param(b"select '\xff'", 2, "standard input is no text in UTF-8 (byte 8)\n", id="other bytes"),
        pytest.param(b"select 1;" * 200_000, 1, "standard input: holds more than 1 MiB, which no statement does\n", id="without end"),
        pytest.param(b"\xef\xbb\xbfselect 1", 0, "", id="with a mark of its order"),
    ],
)
def test_a_statement_on_standard_input_is_text_of_a_sensible_length(tmp_path: Path, handed: bytes, code: int, said: str):
    came, _, told = in_shell(tmp_path, "", "sql", "-", handed=handed)

    assert came == code
    assert told.endswith(said)
    assert "Traceback" not in told


@pytest.mark.parametrize(
    "command",
    [["sql", "select '\udcff'"], ["show", "\udcff"], ["fetch", "http://\udcff.example/"], ["rates", "r.csv", "--source", "\udcff"]],
    ids=lambda command: command[0],
)
def test_an_argument_that_is_no_text_is_wrong_usage(claimhouse: Claimhouse, command: list[str]):
    done = claimhouse(*command)

    assert (done.returncode, done.stdout) == (2, "")
    assert "is no text in UTF-8\n" in done.stderr


def test_a_file_may_have_a_name_that_is_no_text(claimhouse: Claimhouse, tmp_path: Path):
    path = os.fsdecode(b"fund-\xff.txt")
    (tmp_path / path).write_text("Britain announced a £2 billion fund for artificial intelligence on Monday.\n", encoding="utf-8")

    done = claimhouse("ingest", "--file", path, "--url", "https://news.example/fund")

    assert done.returncode == 0, done.stderr
