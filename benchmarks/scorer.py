"""How a scorer of the evaluation data is called: in its own folder, with the readers of one checkout or of an exported commit."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

HOUSE = Path(__file__).parents[1]
SHARED = HOUSE.parent / "shared" / "eval"  # the evaluation data beside this checkout
THEIRS = SHARED / "claims"  # of these the labelled documents of others


def call(command: Sequence[str], folder: Path, house: Path = HOUSE) -> subprocess.CompletedProcess[str]:
    """Run a scorer on the readers that stand in `house`; it leaves nothing behind but what it is told to write."""
    with tempfile.TemporaryDirectory() as scratch:
        return subprocess.run(
            command,
            cwd=folder,
            env=os.environ | {"PYTHONPATH": str(house), "PYTHONDONTWRITEBYTECODE": "1", "TMPDIR": scratch},
            capture_output=True,
            text=True,
            check=False,
        )


def complaint(done: subprocess.CompletedProcess[str]) -> str:
    """Return why a scorer came to nothing: the last line of what it complained of."""
    return (done.stderr.strip().splitlines() or ["it does not say why"])[-1]
