"""What a user sees of a rule file that cannot be used."""

import json
import shutil
from pathlib import Path

import pytest

from .conftest import HOUSE, Claimhouse

FUND = "Canada announced a C$2 billion fund for artificial intelligence on Monday.\n"


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """Return a house whose rules of funding name a kind that is none."""
    for package in ("parsers", "flows", "warehouse"):
        shutil.copytree(HOUSE / package, tmp_path / "house" / package, ignore=shutil.ignore_patterns("__pycache__"))
    rules = tmp_path / "house" / "parsers" / "claims" / "rules" / "funding.toml"
    rules.write_text(rules.read_text(encoding="utf-8").replace('kind = "funding"', 'kind = "fund"', 1), encoding="utf-8")
    (tmp_path / "fund.txt").write_text(FUND, encoding="utf-8")
    return tmp_path / "house"


def test_a_bad_rule_file_is_told_in_one_line_with_its_file_line_and_reason(program: Claimhouse, broken: Path):
    done = program("explain", "fund.txt", environment={"PYTHONPATH": str(broken)})

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"claimhouse: {broken}/parsers/claims/rules/funding.toml:2: kind is 'fund', must be one of funding, ")
    assert done.stderr.count("\n") == 1


def test_a_page_that_a_bad_rule_file_kept_from_being_read_is_kept_with_the_reason(program: Claimhouse, broken: Path):
    program("ingest", "--file", "fund.txt", "--url", "https://news.example/fund", environment={"PYTHONPATH": str(broken)})

    answer = program("sql", "--json", "select stage, error, message from ops.quarantine")

    (row,) = map(json.loads, answer.stdout.splitlines())
    assert (row["stage"], row["error"]) == ("read", "BadRule")
    assert row["message"].startswith(f"{broken}/parsers/claims/rules/funding.toml:2: kind is 'fund', ")
