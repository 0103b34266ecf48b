"""docs/reports.md: what every report answers on the sample newsroom. `make docs` makes it again; a test keeps it current.

The newsroom is ingested over real HTTP at a fixed instant, so that the same pages give the same page.
"""

from __future__ import annotations

import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from flows import settings
from flows.settings import Settings
from flows.steps.ingest import ingest
from flows.terminal import clean
from samples import newsroom
from warehouse.report import Parameter, Report, report, reports

PAGE = Path(__file__).parents[1] / "docs" / "reports.md"
NOON = datetime(2026, 1, 15, 12, tzinfo=UTC)
ASKED = {  # where the newsroom's stories want other parameters than the defaults
    "announced-by": {"actor": "Ministry of Science and ICT", "since": "2024-01-01"},
    "changed-since": {"since": "2025-01-01"},
    "deadlines": {"days": "365", "today": "2025-08-01"},
    "new-money": {"since": "2024-01-01"},
}
ROWS = 6
WIDTH = 90  # characters of a cell
HEAD = """<!-- made by `make docs` (python -m samples.answers): do not edit -->
# Reports

Named questions, answered by `claimhouse report NAME` on the published file; `claimhouse report` lists them. Each is a file of
`warehouse/reports/`. The answers below are those of the sample newsroom that `make demo` serves, the first rows of
each, asked on 15 January 2026: later, `today=2026-01-15`, or a `since=` of three months before, gives the same rows where a report
counts from today.
"""


def built(home: Path) -> Settings:
    """Ingest the newsroom into a new house and return it."""
    with newsroom.serve() as served:
        house = settings.load(
            {
                "CLAIMHOUSE_HOME": str(home),
                "CLAIMHOUSE_SOURCES": str(newsroom.SOURCES),
                "CLAIMHOUSE_RESOLVE": ",".join(f"{name}={ip}:{port}" for name, (ip, port) in served.resolve.items()),
            },
        )
        ingest(house, now=lambda: NOON)
    return house


def page(house: Settings) -> str:
    """Return the page: every report with its first rows."""
    return HEAD + "".join(section(house, each) for each in reports())


def section(house: Settings, asked: Report) -> str:
    """Return one report's part of the page."""
    wanted = {parameter.name for parameter in asked.parameters}
    given = {key: value for key, value in ASKED.get(asked.name, {}).items() if key in wanted}
    answer = report(house.published, asked.name, given)
    command = " ".join(
        ["claimhouse report", asked.name, *(f"{key}={value!r}" if " " in value else f"{key}={value}" for key, value in given.items())]
    )
    rows = ["| " + " | ".join(cell(value) for value in row) + " |" for row in answer.rows[:ROWS]]
    table = [f"| {' | '.join(answer.columns)} |", "|" + "---|" * len(answer.columns), *rows]
    found = f"{len(answer.rows)} rows" if len(answer.rows) != 1 else "one row"
    meanings = list(map(told, asked.parameters))
    return "\n".join(
        [
            "",
            f"## {asked.name}",
            "",
            asked.question,
            "",
            *meanings,
            *([""] if meanings else []),
            f"`{command}` gives {found}:",
            "",
            *table,
            "",
        ]
    )


def told(wanted: Parameter) -> str:
    """Return what a parameter is, as an item of a list."""
    what = f"`{wanted.name}`" if wanted.type == wanted.name else f"`{wanted.name}` ({wanted.type})"
    return f"* {what}: {wanted.meaning}; {f'by default {wanted.by_default}' if wanted.by_default else 'must be given'}"


def cell(value: object) -> str:
    """Return a value for a table of Markdown."""
    words = clean(value).replace("|", "\\|")
    return words if len(words) <= WIDTH else words[: WIDTH - 1] + "…"


def main() -> int:
    """Write the page."""
    with tempfile.TemporaryDirectory() as folder:
        PAGE.write_text(page(built(Path(folder) / "data")), encoding="utf-8")
    print(f"made {PAGE}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
