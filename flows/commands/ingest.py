"""claimhouse ingest: bring in what is new, from the sources or from what you hand it."""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import replace
from pathlib import Path

from flows import settings
from flows.commands.given import refuse_no_address, refuse_no_date
from flows.sources import load
from flows.steps import ingest as steps
from flows.steps.files import FileTooLarge
from flows.steps.handed import page_from_file, page_with_its_address, pages_from_warcs
from flows.steps.ingest import Brought
from flows.terminal import clean, complain, counted, print_json, print_rows, progress, told
from parsers.model import CAME, Link, Page, Unreadable


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Say how the command is called."""
    parser = commands.add_parser(
        "ingest",
        help="bring in what is new, from the sources or from a URL, a file or a WARC archive",
        description="Bring in what is new. Without arguments: from every source that is on and due. Named sources are asked now.",
        epilog="Exit code 1 when a URL, a file or the index of a source that you named could not be had, or an archive is damaged: "
        "what stands before the damage is loaded.",
    )
    parser.add_argument("sources", nargs="*", metavar="SOURCE", help="id of a source, as `claimhouse sources` lists them")
    parser.add_argument("--url", help="visit this one page now; with --file, the address that the file is a copy of")
    parser.add_argument(
        "--file",
        type=Path,
        nargs="+",
        metavar="PATH",
        help="load pages from files (HTML, plain text, PDF); without --url each is what its canonical link says, with it one file",
    )
    parser.add_argument("--title", help="title of the one file's text, where it does not say it")
    parser.add_argument("--published", metavar="DATE", help="when the one file was published (ISO 8601), where it does not say it")
    parser.add_argument("--warc", type=Path, nargs="+", metavar="PATH", help="load the pages of WARC archives")
    parser.add_argument("--flow", action="store_true", help="run it as a Prefect flow, recorded by a Prefect server")
    parser.add_argument("--json", action="store_true", help="print what was brought in as one JSON object")
    parser.set_defaults(run=run, usage_error=parser.error)


def run(args: argparse.Namespace) -> int:
    """Bring in what was asked for and say what came."""
    how = [bool(args.sources), bool(args.url and not args.file), args.file is not None, args.warc is not None]
    if sum(how) > 1:
        args.usage_error("give sources, or --url, or --file, or --warc: one of them")
    refuse_no_address(args)
    if args.file and len(args.file) > 1 and (args.url or args.title or args.published):
        args.usage_error("--url, --title and --published go with one file")
    if args.flow and (args.url or args.file or args.warc):
        args.usage_error("--flow goes with sources: a URL, a file or an archive is loaded by the steps themselves")
    if (args.title or args.published) and not args.file:
        args.usage_error("--title and --published go with --file")
    refuse_no_date(args)
    pages, unread = handed(args)
    for why in unread:
        complain(why)
    if unread and not pages:
        return 1
    with progress():
        brought = bring(args, pages)
    if args.json:
        print_json(as_json(brought))
    else:
        report(brought, nothing="no page is in it" if args.warc else "nothing was due")
    if brought.stopped:
        complain(f"{brought.stopped}; what stands before that is loaded ({counted(len(brought.outcomes), 'page')})")
    return 1 if brought.stopped or unread or failed(args, brought) else 0


def failed(args: argparse.Namespace, brought: Brought) -> bool:
    """Say whether a URL or file that was named did not come, or the index of a source that was named."""
    named = {source.url for source in load(settings.load().sources) if source.id in args.sources}
    asked = [outcome for outcome in brought.outcomes if args.url or args.file or outcome.url in named]
    return not all(outcome.outcome in CAME for outcome in asked)


def handed(args: argparse.Namespace) -> tuple[list[tuple[Page, Link]], list[str]]:
    """Return the pages of the files that were named, and what is wrong with the others; no page and a missing address are wrong usage."""
    pages, unread, unknown = [], [], []
    for path in args.file or ():
        try:
            page = page_from_file(path, args.url) if args.url else page_with_its_address(path)
        except (FileTooLarge, Unreadable, OSError) as error:
            unread.append(f"{path}: {error}" if isinstance(error, Unreadable) else told(error))
            continue
        if page:
            pages.append((page, Link(url=page.url, title=args.title, published=args.published, found_in="given")))
        else:
            unknown.append(str(path))
    if unknown:
        which = ", ".join(unknown)
        unread.append(f"--file needs --url for what has no canonical link of its own ({which}): the address that the file is a copy of")
    if unknown and not pages:
        args.usage_error("; ".join(unread))
    return pages, unread


def bring(args: argparse.Namespace, pages: list[tuple[Page, Link]]) -> Brought:
    """Call the step that fits the arguments."""
    house = settings.load()
    if args.file:
        return steps.ingest_pages(house, pages, f"ingest --file {', '.join(path.name for path in args.file)}")
    if args.warc:
        passed_over = Counter[str]()
        found = pages_from_warcs(args.warc, load(house.sources), passed_over)
        brought = steps.ingest_pages(house, found, f"ingest --warc {', '.join(path.name for path in args.warc)}")
        return replace(brought, passed_over=passed_over)
    if args.url:
        return steps.ingest_links(house, [Link(url=args.url, found_in="given")])
    if args.flow:
        from flows.ingest import ingest  # noqa: PLC0415 - Prefect takes seconds to import

        return ingest(sources=args.sources)
    return steps.ingest(house, args.sources)


def report(brought: Brought, what: str = "visit", how: str = "", *, nothing: str) -> None:
    """Say what came, for people: failures by name, then the sums."""
    failed = [o for o in brought.outcomes if o.outcome not in CAME]
    if failed:
        print_rows(("outcome", "reason", "url", "detail"), [(o.outcome, o.reason, o.url, o.detail) for o in failed])
        print()
    added, counts = brought.added, brought.counts()
    print(f"{counted(sum(counts.values()), what)}{how}: " + (", ".join(f"{n} {name}" for name, n in counts.most_common()) or nothing))
    for detail, urls in remarks(brought).items():
        print(f"  {clean(urls[0]) if len(urls) == 1 else f'{len(urls)} of them'}: {clean(detail)}")
    for why, number in brought.passed_over.items():
        print(f"Passed over: {counted(number, 'response')} ({why})")
    new = {"document": added.documents_new, "version": added.versions_new, "claim": added.claims_new}
    closed = f", {counted(added.claims_closed, 'claim')} closed"
    is_new = added.claims_closed or any(new.values())
    print("New: " + ", ".join(counted(n, noun) for noun, n in new.items()) + closed if is_new else "Nothing is new.")
    if added.model_read or added.model_failed:
        not_read = f", {added.model_failed} not read (`claimhouse doctor` says why; the next run tries again)" if added.model_failed else ""
        print(
            f"Model: {counted(added.model_read, 'text')} read, {counted(added.model_claims_new, 'new claim')}, "
            f"{counted(added.model_refused, 'proposal')} refused{not_read}"
        )
    if brought.published:
        print(f"Published: {brought.published.path}")


def remarks(brought: Brought) -> dict[str, list[str]]:
    """Return what is to be said of pages that came, with their addresses."""
    said: dict[str, list[str]] = {}
    for outcome in brought.outcomes:
        if outcome.outcome in CAME and outcome.detail:
            said.setdefault(outcome.detail, []).append(outcome.url)
    return said


def as_json(brought: Brought) -> dict[str, object]:
    """Return what came, for programs."""
    return {
        "run_id": brought.run_id,
        "outcomes": [
            {"url": o.url, "source": o.source, "outcome": o.outcome, "reason": o.reason, "detail": o.detail} for o in brought.outcomes
        ],
        "documents_new": brought.added.documents_new,
        "versions_new": brought.added.versions_new,
        "claims_new": brought.added.claims_new,
        "claims_closed": brought.added.claims_closed,
        "model_read": brought.added.model_read,
        "model_failed": brought.added.model_failed,
        "model_claims_new": brought.added.model_claims_new,
        "model_refused": brought.added.model_refused,
        "published": str(brought.published.path) if brought.published else None,
        "passed_over": brought.passed_over,
        "stopped": brought.stopped,
    }
