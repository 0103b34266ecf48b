import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from flows.steps.lock import Busy, one_writer

NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)
HOLD = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from flows.steps.lock import one_writer
with one_writer(Path(sys.argv[1]), "a long ingest", now=lambda: datetime(2026, 11, 26, 11, tzinfo=UTC)):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_the_second_writer_waits_and_says_for_whom(tmp_path: Path, caplog: pytest.LogCaptureFixture):
    with subprocess.Popen([sys.executable, "-c", HOLD, tmp_path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout
        assert other.stdout.readline() == "held\n"

        holder = rf"a long ingest \(process {other.pid}, since 2026-11-26 11:00 UTC\)"
        with pytest.raises(Busy, match=holder), one_writer(tmp_path, "a second ingest", now=lambda: NOON, patience_s=0.1):
            pass

        other.communicate()
    assert "waiting for a long ingest" in caplog.text


def test_a_writer_that_was_killed_holds_nothing(tmp_path: Path):
    with subprocess.Popen([sys.executable, "-c", HOLD, tmp_path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout
        other.stdout.readline()
        other.kill()

    with one_writer(tmp_path, "the next ingest", now=lambda: NOON, patience_s=0.1):
        assert "the next ingest" in (tmp_path / "writer.txt").read_text(encoding="utf-8")
