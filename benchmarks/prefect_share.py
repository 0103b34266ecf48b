"""Prefect's share of a run of 500 documents: the plain steps, and the same steps as a flow that a running server records.

The documents are sample stories under many invented hosts, so that the half second between two requests to one host is not what
is measured. CPU counts, of the client with its readers and of the server.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx

from benchmarks.measure import Figure
from samples import newsroom

DOCUMENTS, HOSTS = 500, 50
DIGESTION_S = 15  # the server goes on digesting a run's events for a while after it
SOURCE = """publisher = "Outlet {number}"
jurisdiction = "KR"
kind = "sitemap"
url = "http://outlet{number}.example/sitemap.xml"
language = "en"
tier = "news"
licence = "Apache-2.0: written for this project"
store_text = "full"
cadence_h = 1
"""
PLAIN = "from flows import settings\nfrom flows.steps.ingest import ingest\nprint(ingest(settings.load()).added.documents_new)"
COUNT = """
import resource
for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN):
    used = resource.getrusage(who)
    print(used.ru_utime + used.ru_stime)
"""
FLOW = "from flows.ingest import ingest\nprint(ingest().added.documents_new)"


def figures() -> Iterator[Figure]:
    """Yield what Prefect adds to a run."""
    with outlets() as (port, sources), tempfile.TemporaryDirectory() as scratch, prefect_server(Path(scratch)) as (api, server):
        plain, told = run(PLAIN, Path(scratch) / "plain", port, sources, api)
        idle, since = cpu_of(server), time.monotonic()
        time.sleep(DIGESTION_S)
        idle_share = (cpu_of(server) - idle) / (time.monotonic() - since)  # what its services take whether anything runs or not
        before, since = cpu_of(server), time.monotonic()
        flow, _ = run(FLOW, Path(scratch) / "flow", port, sources, api)
        time.sleep(DIGESTION_S)
        server_s = cpu_of(server) - before - idle_share * (time.monotonic() - since)
    importing = import_s()
    yield Figure("documents brought in", told / plain, "a CPU second", f"{told} documents, from the network to the published file")
    yield Figure("Prefect's tasks", 100 * (flow - plain - importing) / plain, "% more CPU", "the plain steps; Prefect's import left out")
    yield Figure("Prefect's server", 100 * server_s / plain, "% more CPU", "the plain steps; what it takes idle left out")
    yield Figure("Prefect's import", importing, "CPU seconds a run", "whatever the run's length")


@contextmanager
def outlets() -> Iterator[tuple[int, Path]]:
    """Serve 500 stories under 50 hosts and yield the port and the folder of their source files."""
    story = newsroom.answers("policyledger.example", 1)["/2025/08/05/south-korea-five-teams/"].body

    class Outlet(BaseHTTPRequestHandler):
        """Answers for every outlet by its Host header."""

        def do_GET(self) -> None:
            """Answer a sitemap, a story or nothing."""
            host = self.headers.get("Host", "").partition(":")[0]
            body = sitemap(host) if self.path == "/sitemap.xml" else story.replace(b"policyledger.example", host.encode())
            body = body.replace(b"/2025/08/05/south-korea-five-teams/", self.path.encode()) if self.path.startswith("/story") else body
            found = self.path == "/sitemap.xml" or self.path.startswith("/story")
            self.send_response(200 if found else 404)
            self.send_header("Content-Type", "application/xml" if self.path == "/sitemap.xml" else "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body) if found else 0))
            self.end_headers()
            self.wfile.write(body if found else b"")

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Outlet) as server, tempfile.TemporaryDirectory() as folder:
        for number in range(HOSTS):
            (Path(folder) / f"outlet{number}.toml").write_text(SOURCE.format(number=number), encoding="utf-8")
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield server.server_port, Path(folder)
        finally:
            server.shutdown()


def sitemap(host: str) -> bytes:
    """Return an outlet's list of stories."""
    locations = "".join(f"<url><loc>http://{host}/story-{each}.html</loc></url>" for each in range(DOCUMENTS // HOSTS))
    return f'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{locations}</urlset>'.encode()


@contextmanager
def prefect_server(folder: Path) -> Iterator[tuple[str, int]]:
    """Run a Prefect server of our own and yield its address and process id."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    api, home = f"http://127.0.0.1:{port}/api", folder / "prefect"
    home.mkdir()
    env = os.environ | {"PREFECT_HOME": str(home), "PREFECT_SERVER_ANALYTICS_ENABLED": "false", "DO_NOT_TRACK": "1"}
    command = [Path(sys.executable).with_name("prefect"), "server", "start", "--host", "127.0.0.1", "--port", str(port), "--no-ui"]
    with (folder / "server.log").open("wb") as log, subprocess.Popen(command, env=env, stdout=log, stderr=log) as process:
        try:
            wait_until_healthy(api)
            yield api, process.pid
        finally:
            process.terminate()


def wait_until_healthy(api: str) -> None:
    """Wait for a server to answer."""
    for _ in range(240):
        try:
            if httpx.get(f"{api}/health").status_code == 200:
                return
        except httpx.HTTPError:
            pass
        time.sleep(0.5)
    raise TimeoutError(f"no Prefect server at {api} after two minutes")


def run(code: str, home: Path, port: int, sources: Path, api: str) -> tuple[float, int]:
    """Run one of the two ways in a process of its own; return its CPU seconds, readers included, and how many documents came."""
    env = os.environ | {
        "CLAIMHOUSE_HOME": str(home),
        "CLAIMHOUSE_SOURCES": str(sources),
        "CLAIMHOUSE_RESOLVE": ",".join(f"outlet{number}.example=127.0.0.1:{port}" for number in range(HOSTS)),
        "PREFECT_API_URL": api,
        "PREFECT_HOME": str(home / "prefect"),
        "PREFECT_LOGGING_LEVEL": "ERROR",
    }
    done = subprocess.run([sys.executable, "-c", code + COUNT], env=env, capture_output=True, text=True, check=True)
    documents, mine, children = done.stdout.split()[-3:]
    return float(mine) + float(children), int(documents)


def import_s() -> float:
    """Return the CPU seconds that importing Prefect takes, whatever the length of a run."""
    code = "import resource, prefect\nu = resource.getrusage(resource.RUSAGE_SELF)\nprint(u.ru_utime + u.ru_stime)"
    return float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)


def cpu_of(pid: int) -> float:
    """Return the CPU seconds of a process and its children so far, as Linux counts them."""
    total = 0.0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if int(stat.parent.name) == pid or int(fields[1]) == pid:
            total += (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return total
