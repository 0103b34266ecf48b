"""claimhouse rates: exchange rates from a file, so that `funding` tells sums in euros and dollars."""

from __future__ import annotations

import argparse
from pathlib import Path

from flows import settings
from flows.steps.rates import RatesLoaded, load_rates
from flows.terminal import counted, print_json, progress

ECB = "European Central Bank"


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Say how the command is called."""
    parser = commands.add_parser(
        "rates",
        help="load exchange rates from a file, so that `funding` tells sums in euros and dollars",
        description="Load reference rates: a CSV file with Date,USD,JPY,... and a day a line, units of each currency for one euro, as the "
        "ECB's eurofxref-hist.csv. A rate of the same currency and day takes the place of the old one.",
        epilog="Exit code 1 when a line cannot be used: each is named, and nothing is loaded.",
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="the CSV file; the ECB's lies in its eurofxref-hist.zip")
    parser.add_argument("--source", metavar="WHO", help=f"who set the rates; needed unless the file is called eurofxref*.csv ({ECB})")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run, usage_error=parser.error)


def run(args: argparse.Namespace) -> int:
    """Load the rates and say what they are."""
    args.file.stat()  # that there is no such file is said before anything is asked about it; a pipe can be opened once only
    source: str = args.source or (ECB if args.file.name.startswith("eurofxref") else "")
    if not source:
        args.usage_error(f"who set the rates in {args.file.name}? Say it with --source: `funding` tells it beside each sum")
    with progress():
        loaded = load_rates(settings.load(), args.file, source)
    if args.json:
        print_json(told(loaded, source))
    else:
        said = told(loaded, source)
        what = f"{counted(len(loaded.rates), 'rate')} of {counted(loaded.currencies, 'currency')}"
        print(f"{what}, {said['first']} to {said['last']}, by {source}: {loaded.changed} new or changed")
        print(f"Published: {loaded.published.path}")
    return 0


def told(loaded: RatesLoaded, source: str) -> dict[str, object]:
    """Return what was loaded, for programs."""
    days = [rate.day for rate in loaded.rates]
    return {
        "rates": len(loaded.rates),
        "currencies": loaded.currencies,
        "first": min(days),
        "last": max(days),
        "source": source,
        "changed": loaded.changed,
        "published": str(loaded.published.path),
    }
