"""claimhouse sources: who is asked, how often, on which terms."""

from __future__ import annotations

import argparse

from flows import settings
from flows.sources import load
from flows.terminal import print_rows

COLUMNS = ("source", "on", "jurisdiction", "kind", "tier", "cadence_h", "publisher", "url", "off_because")


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Say how the command is called."""
    parser = commands.add_parser("sources", help="list the sources of the registry")
    parser.add_argument("--json", action="store_true", help="print one JSON object a source")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """List the registry."""
    sources = load(settings.load().sources)
    rows = [
        (s.id, "on" if s.on else "off", s.jurisdiction, s.kind, s.tier, s.cadence_h, s.publisher, s.url, s.off_because) for s in sources
    ]
    print_rows(COLUMNS, rows, as_json=args.json)
    return 0
