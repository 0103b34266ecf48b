"""claimhouse show: one claim, in the words of the page."""

from __future__ import annotations

import argparse
import sys

from flows import settings
from flows.commands.in_words import in_words
from flows.terminal import clean, complain, print_json
from warehouse.look import ClaimInFull, Record, claim, claims_called

FIELDS = (
    "kind",
    "stage",
    "factuality",
    "factuality_by_rules",
    "actor",
    "actor_id",
    "jurisdiction",
    "object",
    "attribution",
    "rule",
    "confidence",
)


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Say how the command is called."""
    parser = commands.add_parser(
        "show",
        help="show a claim's sentence in its paragraph, with offsets, version and time",
        epilog="Exit code 1 when there is no such claim, or when several have ids that begin so.",
    )
    parser.add_argument("claim_id", metavar="CLAIM_ID", help="the claim's id, or as much of its beginning as no other has")
    parser.add_argument("--live", action="store_true", help="look into the file that the loader writes, not the published one")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run, usage_error=parser.error)


def run(args: argparse.Namespace) -> int:
    """Show one claim."""
    house = settings.load()
    path = house.warehouse if args.live else house.published
    if not args.claim_id:
        args.usage_error("CLAIM_ID is empty: give a claim's id or its first letters")
    called = claims_called(path, args.claim_id)
    if len(called) > 1:
        complain(f"several claims of {path} have ids that begin with {args.claim_id}, as {called[0]} and {called[1]}; give more of it")
        return 1
    found = claim(path, called[0]) if called else None
    if found is None:
        complain(f"{path} has no claim {args.claim_id}; the view `claims` lists their ids")
        return 1
    if args.json:
        values = [{"what": what, "surface": each.surface, "value": words} for each in found.values for what, words in [in_words(each)]]
        print_json({**found.claim, "values": values, "evidence": found.quotes})
    else:
        show(found)
    return 0


def show(found: ClaimInFull) -> None:
    """Print a claim for people."""
    told = found.claim
    publication = ", ".join(filter(None, (clean(told["publisher"]), clean(told["published_on"]) or "undated")))
    print(f"{clean(told['title']) or '(no title)'}\n{publication}  {clean(told['url'])}\n")
    for field in FIELDS:
        if told[field] is not None:
            print(f"  {field:13} {clean(told[field])}")
    for value in found.values:
        what, words = in_words(value)
        print(f"  {what:13} {clean(words)} <- {clean(value.surface)!r}")
    if told["closed_at"]:
        print(f"  {'closed':13} {clean(told['closed_at'])}, because of the {told['closed_reason']}")
    for quote in found.quotes:
        print(f"\n  {in_paragraph(quote)}\n")
        print(f"  characters {quote['start_char']} to {quote['end_char']} of text version {quote['version_id']}")
        print(f"  fetched {clean(quote['fetched_at'])} from {clean(quote['final_url'])}")
        print(f"  bytes {quote['sha256'][:16]}... in {quote['archive']}")


def in_paragraph(quote: Record) -> str:
    """Return the paragraph with the quote marked: in bold on a terminal, in brackets elsewhere."""
    before, after = ("\033[1m", "\033[0m") if sys.stdout.isatty() else ("[", "]")
    return f"{clean(quote['before'])} {before}{clean(quote['quote'])}{after} {clean(quote['after'])}".strip()
