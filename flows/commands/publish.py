"""claimhouse publish: checks pass, then what analysts open is replaced in one step."""

from __future__ import annotations

import argparse

from flows import settings
from flows.steps.house import utc_now
from flows.steps.lock import one_writer
from flows.steps.publish import publish
from flows.terminal import counted, print_json, progress


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Say how the command is called."""
    parser = commands.add_parser(
        "publish",
        help="check the warehouse and put it where analysts read",
        epilog="Exit code 1 when a check fails: what was published before stays in place.",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Publish and say where."""
    house = settings.load()
    with progress(), one_writer(house.home, "publish", now=utc_now):
        published = publish(house, now=utc_now())
    if args.json:
        print_json({"path": str(published.path), "documents": published.documents, "claims": published.claims})
    else:
        print(f"Published {counted(published.claims, 'claim')} of {counted(published.documents, 'document')}: {published.path}")
    return 0
