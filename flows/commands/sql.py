"""claimhouse sql: ask the warehouse in SQL."""

from __future__ import annotations

import argparse
import sys

from flows import settings
from flows.terminal import counted, print_rows
from warehouse import query


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Say how the command is called."""
    parser = commands.add_parser(
        "sql",
        help="ask the published warehouse in SQL",
        description="Run one read-only statement on the published file, in a process of its own with limits on time, memory and rows.",
        epilog="Exit code 1 for an error in the SQL or when a limit is reached, 2 for more than one statement or none.",
    )
    parser.add_argument("statement", help="SQL, or - to read it from standard input")
    parser.add_argument("--live", action="store_true", help="ask the file that the loader writes, not the published one")
    parser.add_argument("--seconds", type=float, default=30, help="time limit (default: 30)")
    parser.add_argument("--rows", type=int, default=10_000, help="at most so many rows (default: 10000)")
    parser.add_argument("--json", action="store_true", help="print one JSON object a row")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Ask and print the answer."""
    house = settings.load()
    path = house.warehouse if args.live else house.published
    statement = sys.stdin.read() if args.statement == "-" else args.statement
    answer = query(path, statement, seconds=args.seconds, rows=args.rows)
    print_rows(answer.columns, answer.rows, as_json=args.json)
    if answer.truncated:
        print(f"cut short after {counted(args.rows, 'row')}; --rows asks for more", file=sys.stderr)
    return 0
