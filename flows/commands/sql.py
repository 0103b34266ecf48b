"""claimhouse sql: ask the warehouse in SQL."""

from __future__ import annotations

import argparse
import sys
from contextlib import suppress

from flows import MIB, settings
from flows.steps.files import read_stream
from flows.terminal import counted, print_rows
from warehouse import query

LONGEST = MIB  # of a statement on standard input
ENOUGH_ROWS = 10_000  # for people; whoever wants more says how many
DAY_S = 86_400  # a query that takes longer is a mistake


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Say how the command is called."""
    parser = commands.add_parser(
        "sql",
        help="ask the published warehouse in SQL",
        description="Run one read-only statement on the published file, in a process of its own with limits on time, memory and rows.",
        epilog="Exit code 1 for an error in the SQL or when the limit of time, of memory, or of rows that nobody set is reached, "
        "2 for more than one statement or none, or one that is no text in UTF-8.",
    )
    parser.add_argument("statement", help="SQL, or - to read it from standard input")
    parser.add_argument("--live", action="store_true", help="ask the file that the loader writes, not the published one")
    parser.add_argument("--seconds", type=seconds, default=30, help="time limit (default: 30)")
    parser.add_argument("--rows", type=rows, help=f"at most so many rows (default: {ENOUGH_ROWS}, and exit code 1 where there are more)")
    parser.add_argument("--json", action="store_true", help="print one JSON object a row")
    parser.set_defaults(run=run, usage_error=parser.error)


def seconds(given: str) -> float:
    """Read a time limit."""
    with suppress(ValueError):
        if 0 < (limit := float(given)) <= DAY_S:
            return limit
    raise argparse.ArgumentTypeError(f"{given!r} is no number of seconds above 0 and up to {DAY_S} (a day), as 30 or 0.5")


def rows(given: str) -> int:
    """Read how many rows are wanted at most."""
    with suppress(ValueError):
        if (most := int(given)) >= 1:
            return most
    raise argparse.ArgumentTypeError(f"{given!r} is no whole number of rows from 1 on, as 500")


def run(args: argparse.Namespace) -> int:
    """Ask and print the answer."""
    house = settings.load()
    path = house.warehouse if args.live else house.published
    statement = handed(args) if args.statement == "-" else args.statement
    most = args.rows or ENOUGH_ROWS
    answer = query(path, statement, seconds=args.seconds, rows=most)
    print_rows(answer.columns, answer.rows, as_json=args.json)
    if answer.truncated:
        print(f"cut short after {counted(most, 'row')}; --rows asks for more", file=sys.stderr)
    return 1 if answer.truncated and args.rows is None else 0


def handed(args: argparse.Namespace) -> str:
    """Return the statement on standard input."""
    body = read_stream(sys.stdin.buffer, "standard input", LONGEST, "which no statement does")
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        args.usage_error(f"standard input is no text in UTF-8 (byte {error.start})")
        raise
