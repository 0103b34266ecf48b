"""claimhouse fetch: visit and parse, load no page."""

from __future__ import annotations

import argparse
import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

from flows import MIB, settings
from flows.steps.fetch import fetch
from flows.steps.files import read_file
from flows.terminal import clean, counted, print_json, print_rows, progress
from parsers.model import CAME, Link, PageKind
from warehouse import Confirmed, Kept

logger = logging.getLogger(__name__)

KINDS: tuple[PageKind, ...] = get_args(PageKind)
LONGEST_LIST = 8 * MIB
COLUMNS = ("outcome", "reason", "status", "url", "redirected_to", "what")


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Say how the command is called."""
    parser = commands.add_parser(
        "fetch",
        help="visit URLs and show what came, without loading it",
        description="Visit every URL now and parse what comes. The visit is recorded as any visit is; no page is loaded. "
        "Of a page that did not change nothing comes: since when it is unchanged is said, and where its bytes are.",
        epilog="Exit code 1 when any URL could not be had.",
    )
    parser.add_argument("urls", nargs="*", metavar="URL")
    parser.add_argument("--from", dest="listed", type=Path, metavar="FILE", help="a file with one URL<TAB>KIND a line")
    parser.add_argument("--kind", choices=KINDS, default="page", help="what the URLs on the command line are (default: page)")
    parser.add_argument("--allow", action="append", default=[], metavar="IP:PORT", help="allow exactly this non-public address")
    parser.add_argument("--json", action="store_true", help="print one JSON object a URL")
    parser.set_defaults(run=run, usage_error=parser.error)


def run(args: argparse.Namespace) -> int:
    """Visit and show."""
    if not all(url.strip() for url in args.urls):
        args.usage_error("one of the URLs is empty")
    links = [Link(url=url, kind=args.kind, found_in="given") for url in args.urls]
    if args.listed:
        links += listed(args)
    if not links:
        args.usage_error(f"{args.listed} holds no URL" if args.listed else "give URLs, or --from FILE")
    house = settings.load()
    house = replace(house, allow=house.allow | {settings.address(pair) for pair in args.allow})
    rows, failed = [], []

    def told(link: Link, kept: Kept, stands: Confirmed | None) -> None:
        rows.append(row(kept, stands))
        failed.append(kept.visit.outcome not in CAME)
        logger.info("%d of %d visited: %s", len(rows), len(links), link.url)
        if args.json:
            print_json(answer(link, kept, stands))

    try:
        with progress():
            fetch(house, links, told)
    finally:  # whoever breaks off has what came until then
        if rows and not args.json:
            print_rows(COLUMNS, rows)
    return 1 if any(failed) else 0


def listed(args: argparse.Namespace) -> Iterator[Link]:
    """Yield the links of a file: URL, tab, kind; the kind may be left out for a page."""
    try:
        body = read_file(args.listed, LONGEST_LIST, "which is more addresses than one run visits; give them in parts")
        lines = body.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        args.usage_error(f"{args.listed} is no text in UTF-8 (byte {error.start}): a list holds a URL a line")
    for number, line in enumerate(lines, 1):
        url, _, told = line.strip().partition("\t")
        kind = next((known for known in KINDS if known == (told or "page")), None)
        if url and kind is None:
            args.usage_error(f"{args.listed}:{number}: kind {told!r} is none of {', '.join(KINDS)}")
        elif url and kind:
            yield Link(url=url, kind=kind, found_in="given")


def answer(link: Link, kept: Kept, stands: Confirmed | None) -> dict[str, Any]:
    """Return what came of one URL, for programs."""
    visit, listing, document = kept.visit, kept.listing, kept.document
    text = document.text if document else None
    if listing:
        text = "\n".join(" ".join(part for part in (found.title, found.summary) if part) for found in listing.links)
    return {
        "url": link.url,
        "kind": link.kind,
        "outcome": visit.outcome,
        "reason": visit.reason,
        "detail": visit.detail,
        "final_url": visit.final_url,
        "status": visit.status,
        "title": document.title if document else stands.title if stands else None,
        "text": text,
        "items": len(listing.links) if listing else None,
        "links": [found.url for found in listing.links] if listing else None,
        "next_visit_at": visit.next_visit_at,
        "unchanged_since": stands.since if stands else None,
        "archive": stands.archive if stands else None,
    }


def row(kept: Kept, stands: Confirmed | None) -> tuple[object, ...]:
    """Return what came of one URL, for people."""
    visit = kept.visit
    what = counted(len(kept.listing.links), "link") if kept.listing else kept.document.title if kept.document else None
    told = ": ".join(part for part in (unchanged(stands) if stands else what, visit.detail) if part)
    moved = visit.final_url if visit.final_url != visit.url else None
    return (visit.outcome, visit.reason, visit.status, visit.url, moved, told)


def unchanged(stands: Confirmed) -> str:
    """Return what stands at an address that has nothing new, since when, and where its bytes are."""
    where = f"its bytes are in {stands.archive}" if stands.archive else "it was looked at then, and not kept"
    return f"{f'{stands.title}: ' if stands.title else ''}unchanged since {clean(stands.since)}; {where}"
