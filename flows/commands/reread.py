"""claimhouse reread: kept pages through today's parsers again."""

from __future__ import annotations

import argparse

from flows import settings
from flows.commands.ingest import as_json, report
from flows.steps.reread import reread
from flows.terminal import print_json, progress


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Say how the command is called."""
    parser = commands.add_parser(
        "reread",
        help="take kept pages through today's parsers again",
        description="Read kept pages again with today's parsers. Nothing is fetched; what reads otherwise is closed as 'reader'.",
    )
    parser.add_argument("sources", nargs="*", metavar="SOURCE", help="only pages of these sources")
    parser.add_argument("--quarantined", action="store_true", help="only pages that could not be read before")
    parser.add_argument("--json", action="store_true", help="print what changed as one JSON object")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Read again and say what changed."""
    with progress():
        brought = reread(settings.load(), args.sources, quarantined=args.quarantined)
    if args.json:
        print_json(as_json(brought))
    else:
        report(brought, "page", " read again", nothing="none was there")
    return 0
