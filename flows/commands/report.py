"""claimhouse report: the questions analysts ask every week, answered by name."""

from __future__ import annotations

import argparse

from flows import settings
from flows.terminal import print_rows
from warehouse.report import Report, report, reports


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Say how the command is called."""
    parser = commands.add_parser("report", help="answer one of the questions that analysts ask every week")
    parser.add_argument("name", nargs="?", metavar="NAME", help="a report; without one they are listed")
    parser.add_argument("parameters", nargs="*", metavar="KEY=VALUE", help="what the report asks for")
    parser.add_argument("--json", action="store_true", help="print one JSON object a row")
    parser.set_defaults(run=run, usage_error=parser.error)


def run(args: argparse.Namespace) -> int:
    """Answer a report, or list what there is."""
    if args.name is None:
        rows = [(each.name, each.question, parameters(each)) for each in reports()]
        print_rows(("report", "question", "parameters"), rows, as_json=args.json)
        return 0
    given = {}
    for pair in args.parameters:
        key, equals, value = pair.partition("=")
        if not equals:
            args.usage_error(f"{pair!r} is no KEY=VALUE, as in days=30")
        given[key] = value
    answer = report(settings.load().published, args.name, given)
    print_rows(answer.columns, answer.rows, as_json=args.json)
    return 0


def parameters(report: Report) -> str:
    """Return what a report can be asked with."""
    return " ".join(f"{wanted.name}={wanted.default or '...'}" for wanted in report.parameters)
