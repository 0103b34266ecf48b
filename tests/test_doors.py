"""Who may import whom, written down once."""

import ast
import subprocess
import sys
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[1]
FORMATS = {"bs4", "lxml", "trafilatura", "feedparser", "protego", "pypdf", "charset_normalizer", "soupsieve"}
OURS = {"flows", "parsers", "warehouse"}
STANDARD = sys.stdlib_module_names

MAY_IMPORT = {  # the longest name that fits decides
    "parsers": {"parsers"},
    "parsers/formats": {"parsers"} | FORMATS,
    "parsers/claims/sentences/segment.py": {"parsers", "sentencex"},
    "warehouse": {"warehouse", "parsers", "duckdb"},
    "flows": {"flows", "parsers", "warehouse", "prefect"},
    "flows/cli.py": {"flows"},
    "flows/exit_codes.py": {"flows", "warehouse"},
    "flows/__main__.py": {"flows"},
    "flows/terminal.py": {"flows", "rich"},
    "flows/commands": {"flows", "parsers", "warehouse"},
    "flows/settings.py": {"flows"},
    "flows/steps": {"flows", "parsers", "warehouse", "filelock"},
    "flows/web": {"flows", "parsers", "httpx", "httpcore", "brotli", "backports", "compression", "warcio"},
    "flows/sources": {"flows", "parsers"},
}
FORBIDDEN_IN_PARSERS = {"socket", "ssl", "urllib.request", "http", "asyncio", "sqlite3", "subprocess", "threading", "time"}


def files() -> list[Path]:
    return [path.relative_to(HOUSE) for room in sorted(OURS) for path in sorted((HOUSE / room).rglob("*.py"))]


@cache
def imported(file: Path) -> set[str]:
    tree = ast.parse((HOUSE / file).read_text(encoding="utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    return names | {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and not node.level}


@pytest.mark.parametrize("file", files(), ids=str)
def test_a_module_only_opens_its_own_doors(file: Path):
    door = max((room for room in MAY_IMPORT if file.is_relative_to(room)), key=len)

    outside = {name.split(".")[0] for name in imported(file)} - set(STANDARD) - {"__future__"}

    assert outside <= MAY_IMPORT[door]


@pytest.mark.parametrize("file", [file for file in files() if file.parts[0] == "parsers"], ids=str)
def test_parsers_know_no_network_clock_or_database(file: Path):
    assert not imported(file) & FORBIDDEN_IN_PARSERS


def test_the_folders_of_parsers_import_one_way():
    folders: dict[str, set[str]] = {}
    for file in (file for file in files() if file.parts[0] == "parsers"):
        used = {folder(name) for name in imported(file) if name.startswith("parsers.")}
        folders.setdefault(".".join(file.parts[:-1]), set()).update(used)

    try:
        TopologicalSorter({name: used - {name} for name, used in folders.items()}).prepare()
    except CycleError as error:
        pytest.fail(f"these import each other in a circle: {' -> '.join(error.args[1])}")


def test_the_folders_of_the_claims_reader_import_only_from_those_above_them():
    told = ast.get_docstring(ast.parse((HOUSE / "parsers/claims/__init__.py").read_text(encoding="utf-8"))) or ""
    order = [
        name for name, _, what in (line.partition(" ") for line in told.splitlines()) if what and (HOUSE / "parsers/claims" / name).is_dir()
    ]
    used = {
        name: {
            other.split(".")[2]
            for file in files()
            if file.is_relative_to(f"parsers/claims/{name}")
            for other in imported(file)
            if other.startswith("parsers.claims.")
        }
        for name in order
    }

    assert set(order) == {path.name for path in (HOUSE / "parsers/claims").iterdir() if (path / "__init__.py").exists()}
    assert {name: below for at, name in enumerate(order) if (below := used[name] & set(order[at + 1 :]))} == {}


def folder(module: str) -> str:
    """Return the folder in which a module stands; a folder stands for itself."""
    return module if (HOUSE / module.replace(".", "/")).is_dir() else module.rpartition(".")[0]


def test_prefect_is_imported_by_flow_files_only():
    assert {str(file) for file in files() if any(name.split(".")[0] == "prefect" for name in imported(file))} == {
        "flows/ingest.py",
        "flows/publish.py",
        "flows/reread.py",
    }


def test_who_asks_the_file_waits_for_no_network_and_no_reader_to_load():
    loaded = "import sys; from flows import cli; cli.main(['report']); print(*sys.modules)"

    done = subprocess.run([sys.executable, "-c", loaded], cwd=HOUSE, capture_output=True, text=True, timeout=600, check=True)

    assert {"flows.commands.report", "duckdb"} <= set(done.stdout.split())
    assert not {"flows.commands.show", "flows.web", "httpx", "warcio", "prefect", "parsers.claims.reader"} & set(done.stdout.split())
