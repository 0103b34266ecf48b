"""claimhouse report: the questions analysts ask every week, answered by name."""

from __future__ import annotations

import argparse

from flows import settings
from flows.terminal import complain, counted, print_rows
from warehouse.report import Parameter, named, report, reports


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
        rows = [(each.name, each.question, ", ".join(map(asked_for, each.parameters))) for each in reports()]
        print_rows(("report", "question", "parameters"), rows, as_json=args.json)
        return 0
    given: dict[str, str] = {}
    for pair in args.parameters:
        key, equals, value = pair.partition("=")
        if not equals:
            args.usage_error(f"{pair!r} is no KEY=VALUE, as in days=30")
        if key in given:
            args.usage_error(f"{key} is given twice, as {given[key]!r} and {value!r}: a report is asked with one value of each")
        given[key] = value
    answer = report(settings.load().published, args.name, given)
    print_rows(answer.columns, answer.rows, as_json=args.json)
    if answer.truncated:
        complain(f"cut short after {counted(len(answer.rows), 'row')}; `claimhouse sql` asks for more")
    if not answer.rows and (limits := [each for each in named(args.name).parameters if each.name not in given and narrows(each)]):
        holds = " and ".join(f"{each.name} is {each.by_default}" for each in limits)
        complain(f"no row, where by default {holds}; give {' or '.join(f'{each.name}=...' for each in limits)} to look elsewhere")
    return 0


def asked_for(parameter: Parameter) -> str:
    """Return how a report is asked with a parameter, and what holds without it."""
    if parameter.default is not None:
        return f"{parameter.name}={parameter.default}"
    return f"{parameter.name}=... ({f'by default {parameter.by_default}' if parameter.by_default else 'must be given'})"


def narrows(parameter: Parameter) -> bool:
    """Say whether a parameter that was not given leaves anything out."""
    return parameter.by_default not in {None, "all", "everything"}
