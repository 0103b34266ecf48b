"""claimhouse doctor: what is wrong with which source, since when, and what to do."""

from __future__ import annotations

import argparse
from pathlib import Path

from flows import settings
from flows.terminal import clean, counted, print_json, print_rows
from warehouse import WarehouseError, query
from warehouse.look import Health, Record, health

COLUMNS = ("source", "health", "reason", "failing_since", "last_success_at", "new_documents", "what_to_do")
CURES = {
    "not_found": "the address has moved: find it on the publisher's site and change `url`",
    "gone": "the publisher has closed it: find its successor, or set `on = false` and say why",
    "robots": "robots.txt closes it: set `on = false`; ask the publisher, never go round it",
    "robots_unreachable": "their robots.txt answers with errors; it is tried again by itself",
    "bot_challenge": "a bot wall: look for a feed or an API, or set `on = false`",
    "forbidden": "refused: look for a feed or an API, ask the publisher, or set `on = false`",
    "not_a_feed": "no feed any more: look at `claimhouse fetch --kind feed {url}`, change `url` or `kind`",
    "not_a_sitemap": "no sitemap any more: look at `claimhouse fetch --kind sitemap {url}`, change `url` or `kind`",
    "could not be read": "our reader failed: `claimhouse reread --quarantined` after an update, or report it",
    "malformed": "look at `claimhouse fetch --kind {kind} {url}`; the format has changed",
}
OTHERWISE = "look at `claimhouse fetch --kind {kind} {url}`; passing troubles are tried again by themselves"
CHANGED = "the page has changed: look at it and mend the [[layout]] selectors"
SHORT = "it shows fewer links than `expect_links` promises: look at `claimhouse fetch --kind {kind} {url}`"


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Say how the command is called."""
    parser = commands.add_parser(
        "doctor",
        help="say what is wrong with which source, since when, and what to do",
        epilog="Exit code 1 when a source fails, a page is in quarantine, a check finds something, "
        "the model failed on a text, or the published file does not answer.",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Examine the working file."""
    house = settings.load()
    found = health(house.warehouse, (house.model, prompt()) if house.model else None)
    unpublished = wrong_with(house.published)
    sources = [{**source, "what_to_do": cure(source)} for source in found.sources]
    if args.json:
        asked = {"name": house.model, "url": house.model_url, **found.model} if found.model else None
        failed = [each.name for each in found.failed]
        print_json(
            {"sources": sources, "quarantined": found.quarantined, "failed_checks": failed, "model": asked, "published": unpublished}
        )
    else:
        report(found, sources)
        print(of_the_model(house, found))
        if unpublished:
            print(f"The published file does not answer (`claimhouse publish` makes it again): {clean(unpublished)}")
    return 0 if found.good and not unpublished else 1


def wrong_with(published: Path) -> str | None:
    """Return why the published file does not answer; null: it does."""
    try:
        query(published, "select published_at from about", seconds=10)
    except WarehouseError as error:
        return str(error)
    return None


def prompt() -> str:
    """Return the version of the wording that a model is asked with."""
    from parsers.claims.second_reader.prompt import PROMPT  # noqa: PLC0415 - the readers of claims, which nobody without a model needs here

    return PROMPT


def of_the_model(house: settings.Settings, found: Health) -> str:
    """Return whether a model is asked, and how it does."""
    if found.model is None:
        return "No model is configured: the rules alone read claims."
    did = found.model
    done = f"{counted(did['texts_read'], 'text')} read, {counted(did['claims'], 'claim')}, {counted(did['refused'], 'proposal')} refused"
    left = f" Not read: {counted(did['failed'], 'text')}, {did['given_up']} of them given up after five runs."
    why = f"{left} The last failure: {did['last_failure']}" if did["failed"] else ""
    return clean(f"The model {house.model} at {house.model_url} is asked too: {done}.{why}")


def report(found: Health, sources: list[Record]) -> None:
    """Print the findings for people."""
    on = [source for source in sources if source["health"] != "off"]
    if on:
        print_rows(COLUMNS, [[source[column] for column in COLUMNS] for source in on])
    if found.quarantined:
        print(f"\n{counted(len(found.quarantined), 'page')} in quarantine; `claimhouse reread --quarantined` reads again:")
        print_rows(("url", "error", "message"), [(page["url"], page["error"], page["message"]) for page in found.quarantined])
    for check in found.failed:
        print(f"\ncheck {check.name} found {counted(check.count, 'row')}: {check.rule}")
    failing, off = sum(source["health"] == "failing" for source in on), len(sources) - len(on)
    fails = f"{failing} failing" if failing else "none fails"
    print(f"\n{counted(len(on), 'source')} on, {fails}.{f' {off} off: --json says why.' if off else ''}")


def cure(source: Record) -> str | None:
    """Return what to do about a source; null where nothing is to be done."""
    if source["health"] != "failing":
        return None
    reason = clean(source["reason"])
    if reason.startswith("selectors that match nothing") or ("promised" in reason and source["kind"] in {"listing", "page"}):
        return CHANGED
    return (SHORT if "promised" in reason else CURES.get(reason, OTHERWISE)).format_map(source)
