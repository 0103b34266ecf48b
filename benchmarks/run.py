"""make bench: speed and memory as ratios in one run. Nothing here is asserted; a figure that falls short is shown as it is."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

from benchmarks import growth, lengths, loading, prefect_share, reading
from benchmarks.measure import Figure, peak_mb


def main() -> int:
    """Measure, and print one row a figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", choices=["reading", "lengths", "growth", "loading", "prefect", []], help="only these")
    parser.add_argument("--dlt-python", type=Path, help="a Python that has dlt with its DuckDB destination, to be compared with")
    parser.add_argument("--json", action="store_true", help="print one JSON object a figure")
    args = parser.parse_args()
    parts = {
        "reading": reading.figures,
        "lengths": lengths.figures,
        "growth": growth.figures,
        "loading": lambda: loading.figures(args.dlt_python),
        "prefect": prefect_share.figures,
    }
    if not args.names:  # each in a process of its own, or one part's memory would be another's
        return max(subprocess.run([sys.executable, "-m", "benchmarks.run", name, *sys.argv[1:]], check=False).returncode for name in parts)
    for name in args.names:
        for figure in [*parts[name](), Figure(f"memory of {name}", peak_mb(), "MB", "peak of the process that measured it")]:
            if args.json:
                print(json.dumps(asdict(figure)), flush=True)
            else:
                print(f"{figure.name:36}{figure.value:>10,.2f}  {figure.unit:26}{figure.beside}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
