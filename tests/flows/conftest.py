"""A running newsroom and a house that knows the way to it, for the tests of flows and commands."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import duckdb
import pytest

from flows import cli, settings
from flows.settings import Settings
from flows.steps import gather, workers
from samples import newsroom
from warehouse import connection

HOUSE = Path(__file__).parents[2]
BIN = Path(sys.executable).parent

Claimhouse = Callable[..., subprocess.CompletedProcess[str]]
Site = Callable[[dict[str, bytes | str]], str]


@pytest.fixture(scope="session", autouse=True)
def lasting_workers() -> Iterator[None]:
    """Hand the workers of one house on to the next: each takes a second to be ready. How they end is asked in steps/test_workers.py."""
    warm: list[subprocess.Popen[bytes]] = []

    class Lasting(workers.Workers):
        def __init__(self) -> None:
            super().__init__()
            if warm:
                self._idle.get_nowait()
                self._idle.put(warm.pop())

        def __exit__(self, *_: object) -> None:
            while not self._idle.empty():
                if child := self._idle.get_nowait():
                    warm.append(child)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(gather, "Workers", Lasting)
        yield
    for child in warm:
        workers.end(child)


@pytest.fixture(scope="session", autouse=True)
def new_files_are_copies(empty_file: Path) -> Iterator[None]:
    """Copy a new warehouse from one that was made: making it takes half a second. How it is made is asked in warehouse/test_schema.py."""
    opened = connection.write

    def write(path: Path) -> duckdb.DuckDBPyConnection:
        if path.parent.is_dir() and not path.exists():
            shutil.copyfile(empty_file, path)
        return opened(path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(connection, "write", write)
        yield


@pytest.fixture
def served() -> Iterator[newsroom.Served]:
    with newsroom.serve() as running:
        yield running


@pytest.fixture(scope="module")
def newsroom_of_module() -> Iterator[newsroom.Served]:
    """A newsroom for what several tests of a module begin with; what it was asked is nobody's test."""
    with newsroom.serve() as running:
        yield running


@pytest.fixture
def site() -> Iterator[Site]:
    """Serve bytes at paths, and a path at another that leads there; everything else is not found. Returns IP:PORT."""
    with ExitStack() as open_sites:

        def serve(answers: dict[str, bytes | str]) -> str:
            class Handler(BaseHTTPRequestHandler):
                def do_GET(self) -> None:
                    found = answers.get(self.path)
                    self.send_response(404 if found is None else 302 if isinstance(found, str) else 200)
                    if isinstance(found, str):
                        self.send_header("Location", found)
                    body = found if isinstance(found, bytes) else b""
                    self.send_header("Content-Type", "text/html" if body.startswith(b"<html") else "text/xml")
                    self.send_header("Content-Length", str(len(body)))
                    self.end_headers()
                    self.wfile.write(body)

                def log_message(self, *_: object) -> None:
                    pass

            server = open_sites.enter_context(ThreadingHTTPServer(("127.0.0.1", 0), Handler))
            threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
            open_sites.callback(server.shutdown)
            return f"127.0.0.1:{server.server_port}"

        yield serve


def surroundings(home: Path, served: newsroom.Served) -> dict[str, str]:
    """What a house must know to visit a newsroom."""
    return {
        "CLAIMHOUSE_HOME": str(home),
        "CLAIMHOUSE_SOURCES": str(newsroom.SOURCES),
        "CLAIMHOUSE_RESOLVE": ",".join(f"{name}={ip}:{port}" for name, (ip, port) in served.resolve.items()),
    }


@pytest.fixture
def house(tmp_path: Path, served: newsroom.Served) -> Settings:
    return settings.load(surroundings(tmp_path / "data", served))


@pytest.fixture
def claimhouse(tmp_path: Path, served: newsroom.Served, capfd: pytest.CaptureFixture[str]) -> Claimhouse:
    """Run the command line in this process, which has loaded it once; the answer has returncode, stdout and stderr."""

    def run(*arguments: str | Path, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        capfd.readouterr()  # what was said before is of no command
        code = run_here(*arguments, cwd=tmp_path, environment=surroundings(tmp_path / "data", served) | (environment or {}))
        said = capfd.readouterr()
        return subprocess.CompletedProcess([*map(str, arguments)], code, said.out, said.err)

    return run


@pytest.fixture
def program(tmp_path: Path, served: newsroom.Served) -> Claimhouse:
    """Run the command line as a user does, as the program that was installed; the answer has returncode, stdout and stderr."""

    def run(*arguments: str | Path, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        return call(*arguments, cwd=tmp_path, environment=surroundings(tmp_path / "data", served) | (environment or {}))

    return run


def run_here(*arguments: str | Path, cwd: Path, environment: dict[str, str]) -> int:
    """Run the command line in this process, in a folder, with these settings and no others; return its exit code."""
    with pytest.MonkeyPatch.context() as at_home:
        at_home.chdir(cwd)
        for name in os.environ.keys() - without_settings().keys():
            at_home.delenv(name)
        for name, value in environment.items():
            at_home.setenv(name, value)
        try:
            return cli.main([*map(str, arguments)])
        except SystemExit as end:  # so argparse ends
            return int(end.code or 0)


def call(*arguments: str | Path, cwd: Path, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run the installed program in a folder, with these settings and no others."""
    return subprocess.run(
        [BIN / "claimhouse", *map(str, arguments)],
        env=without_settings() | environment,
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )


def ingested(folder: Path, served: newsroom.Served, *arguments: str) -> Path:
    """Return a house to copy, made by the command line once: it takes seconds."""
    assert run_here("ingest", *arguments, cwd=folder, environment=surroundings(folder / "data", served)) == 0
    return folder / "data"


def without_settings() -> dict[str, str]:
    """Return the environment as it is for who has set nothing of a house."""
    return {key: value for key, value in os.environ.items() if not key.startswith(("CLAIMHOUSE_", "PREFECT_"))}
