"""The product as it runs unattended: a real Prefect server and worker, a schedule that fires, claims in the published file."""

import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import duckdb
import httpx
import pytest
import yaml

from samples import newsroom

from .conftest import BIN, HOUSE, surroundings, without_settings

SOON_S = 10


class Scheduler:
    """A Prefect server of our own, and whatever else was started beside it; all of it ends with the test."""

    def __init__(self, folder: Path, served: newsroom.Served) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.api = f"http://127.0.0.1:{self.port}/api"
        self.folder, self.started = folder, list[subprocess.Popen[bytes]]()
        self.env = (
            without_settings()
            | surroundings(folder / "data", served)
            | {
                "PREFECT_HOME": str(folder / "prefect"),
                "PREFECT_API_URL": self.api,
                "PREFECT_CLI_PROMPT": "false",
                "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
                "DO_NOT_TRACK": "1",
                "PREFECT_WORKER_QUERY_SECONDS": "2",
            }
        )

    def spawn(self, *arguments: str) -> None:
        """Start a Prefect command that stays; its words go to a file, never to a pipe that nobody reads."""
        with (self.folder / f"{len(self.started)}.log").open("wb") as log:
            self.started.append(subprocess.Popen([BIN / "prefect", *arguments], env=self.env, cwd=self.folder, stdout=log, stderr=log))

    def call(self, *arguments: str, cwd: Path) -> None:
        """Run a Prefect command to its end."""
        subprocess.run([BIN / "prefect", *arguments], env=self.env, cwd=cwd, check=True, timeout=120, stdout=sys.stderr, stderr=sys.stderr)

    def stop(self) -> None:
        """End what was started, last first."""
        for process in reversed(self.started):
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def wait_for(what: str, seconds: float, ask: Callable[[], Any]) -> Any:
    """Ask until there is an answer."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if answer := ask():
                return answer
        except (httpx.HTTPError, duckdb.Error):
            pass
        time.sleep(0.5)
    raise AssertionError(f"{what} did not come within {seconds} s")


@pytest.fixture
def scheduler(tmp_path: Path, served: newsroom.Served) -> Iterator[Scheduler]:
    running = Scheduler(tmp_path, served)
    try:
        running.spawn("server", "start", "--host", "127.0.0.1", "--port", str(running.port), "--no-ui")
        wait_for("a healthy Prefect server", 120, lambda: httpx.get(f"{running.api}/health").status_code == 200)
        yield running
    finally:
        running.stop()


def with_a_schedule_that_fires_soon(folder: Path) -> Path:
    """The deployments as they are, but ingest every 10 seconds: a test cannot wait for the seventh minute of the hour."""
    plan = yaml.safe_load((HOUSE / "prefect.yaml").read_text(encoding="utf-8"))
    plan["deployments"][0]["schedules"] = [{"interval": SOON_S, "slug": "soon"}]
    (folder / "prefect.yaml").write_text(yaml.safe_dump(plan), encoding="utf-8")
    return folder


@pytest.mark.end_to_end
def test_a_scheduled_run_brings_claims_into_the_published_file(scheduler: Scheduler, tmp_path: Path):
    project = tmp_path / "project"
    project.mkdir()
    scheduler.call("work-pool", "create", "claimhouse", "--type", "process", cwd=tmp_path)
    scheduler.call("work-pool", "set-concurrency-limit", "claimhouse", "1", cwd=tmp_path)
    scheduler.call("deploy", "--all", cwd=with_a_schedule_that_fires_soon(project))
    scheduler.spawn("worker", "start", "--pool", "claimhouse", "--limit", "1")

    asked = {"flow_runs": {"state": {"type": {"any_": ["COMPLETED"]}}}, "flows": {"name": {"any_": ["ingest"]}}}
    run = wait_for("a scheduled run", 240, lambda: httpx.post(f"{scheduler.api}/flow_runs/filter", json=asked).json())[0]

    assert run["auto_scheduled"]
    assert {"ingest", "writer"} <= set(run["tags"])
    published = tmp_path / "data" / "published" / "claimhouse.duckdb"
    with duckdb.connect(str(published), read_only=True) as file:
        assert file.execute("select count(*) > 5 from claims where quote is not null").fetchone() == (True,)


def test_every_run_that_is_started_by_hand_in_the_docs_is_of_a_deployment_that_there_is():
    plan = yaml.safe_load((HOUSE / "prefect.yaml").read_text(encoding="utf-8"))
    there = {f"{deployment['entrypoint'].split(':')[1]}/{deployment['name']}" for deployment in plan["deployments"]}

    told = re.findall(r"prefect deployment run (\S+)", (HOUSE / "docs" / "operations.md").read_text(encoding="utf-8"))

    assert "ingest/hourly" in told
    assert set(told) <= there


def test_every_deployment_enters_by_a_flow_of_ours():
    plan = yaml.safe_load((HOUSE / "prefect.yaml").read_text(encoding="utf-8"))

    entries = {deployment["entrypoint"] for deployment in plan["deployments"]}

    found = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, importlib\nfor e in sys.argv[1:]:\n m, f = e.split(':'); print(getattr(importlib.import_module(m), f).name)",
            *entries,
        ],
        capture_output=True,
        text=True,
        check=True,
        cwd="/",
    )
    assert sorted(found.stdout.split()) == ["ingest", "publish", "reread"]
