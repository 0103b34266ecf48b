"""What the documentation shows is run."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from flows import cli
from flows.settings import Settings
from parsers import read
from parsers.model import Document
from samples import answers
from warehouse import query
from warehouse.report import reports

HOUSE = Path(__file__).parents[1]
PAGES = [HOUSE / "README.md", HOUSE / "CONTRIBUTING.md", *sorted((HOUSE / "docs").glob("*.md"))]


def blocks(language: str) -> list[tuple[str, str]]:
    """Every block of a language, with where it stands."""
    fence = re.compile(rf"^```{language}\n(.*?)^```", re.MULTILINE | re.DOTALL)
    return [
        (f"{page.name}:{number}", block)
        for page in PAGES
        for number, block in enumerate(fence.findall(page.read_text(encoding="utf-8")), 1)
    ]


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    return answers.built(tmp_path_factory.mktemp("docs") / "data")


@pytest.mark.parametrize(("where", "sql"), blocks("sql"), ids=lambda value: value if ":" in value and "\n" not in value else "")
def test_every_recipe_in_sql_has_an_answer(where: str, sql: str, house: Settings):
    assert query(house.published, sql).rows, where


def commands() -> list[str]:
    """Every line that calls claimhouse to ask something."""
    lines = [line for _, block in blocks("bash") for line in block.splitlines()]
    return sorted(
        {line.split("  #")[0].strip() for line in lines if re.match(r"(?:\.venv/bin/)?claimhouse (?:sql|report|sources)\b", line)}
    )


@pytest.mark.parametrize("command", commands())
def test_every_command_that_asks_is_answered(command: str, house: Settings):
    words = shlex.split(command)

    done = subprocess.run(
        [Path(sys.executable).with_name("claimhouse"), *words[1:]],
        env=os.environ | {"CLAIMHOUSE_HOME": str(house.home)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr


def test_the_lines_of_python_run(house: Settings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    monkeypatch.chdir(house.home)

    for _, block in blocks("python"):
        if "prefect" not in block:  # operations.md talks to a server
            exec(block, {"duckdb": duckdb})  # noqa: S102 - our own documentation

    assert "http" in capsys.readouterr().out


def test_the_page_of_reports_is_current(house: Settings):
    assert answers.PAGE.read_text(encoding="utf-8") == answers.page(house), "run `make docs`"


def test_every_report_stands_on_the_page_of_reports():
    page = answers.PAGE.read_text(encoding="utf-8")

    assert [each.name for each in reports() if f"## {each.name}\n" not in page] == []


def test_links_between_pages_lead_somewhere():
    links = [(page, target) for page in PAGES for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8"))]

    assert [f"{page.name} -> {target}" for page, target in links if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_page_has_a_gap_to_be_filled(page: Path):
    assert re.findall(r"@@\w+@@", page.read_text(encoding="utf-8")) == []


def test_every_command_and_target_in_the_documentation_exists():
    text = "\n".join(block for _, block in blocks("bash"))
    for line in re.findall(r"^(?:\.venv/bin/)?claimhouse .+", text, re.MULTILINE):
        cli.parser().parse_args(shlex.split(line.split("  #")[0])[1:])
    makefile = (HOUSE / "Makefile").read_text(encoding="utf-8")

    assert [target for target in re.findall(r"\bmake ([a-z]+)", text) if f"\n{target}:" not in makefile] == []


def test_the_worked_example_reads_as_it_is_told():
    page = (HOUSE / "docs" / "claims.md").read_text(encoding="utf-8")
    text = " ".join(line[2:] for line in page.splitlines() if line.startswith("> "))
    document = Document("http://ministry.example/1", "Programme for sovereign AI models", text, jurisdiction="KR", official=True)
    claims = read(document).claims

    found = [
        [
            claim.kind,
            claim.stage,
            claim.factuality,
            claim.actor,
            claim.jurisdiction,
            *next(([f"{value.amount}", value.currency] for value in claim.money if value.role == "total"), ["", ""]),
            next((f"{time.end_date}" for time in claim.times if time.role == "deadline"), ""),
        ]
        for claim in claims
    ]

    told = [
        [cell.strip() for cell in row.strip("|").split("|")]
        for row in re.findall(r"^\| (?:funding|regulation|position) \|.*$", page, re.MULTILINE)
    ]
    assert found == told
    sums = [f"{value.amount:,.0f} {value.currency} (`{value.role}`" for claim in claims for value in claim.money]
    assert re.findall(r"\d[\d,]+ [A-Z]{3} \(`\w+`", page) == sums
