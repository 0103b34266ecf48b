"""claimhouse explain: how a page is read and why: its relevance, its claims, the rules that fired or almost did, what weights added."""

from __future__ import annotations

import argparse
import logging
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import parsers
from flows import settings
from flows.commands.given import refuse_no_address, refuse_no_date
from flows.commands.in_words import in_words
from flows.sources import layout_for, load
from flows.steps.handed import page_from_file
from flows.steps.house import utc_now
from flows.terminal import clean, complain, print_json, progress
from parsers.model import BadRule, Claim, Document, Link, Money, Quantity, Time, Unreadable

if TYPE_CHECKING:
    from parsers.claims.explain import Explained

logger = logging.getLogger(__name__)


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Say how the command is called."""
    parser = commands.add_parser(
        "explain",
        help="show how a page is read and why: its claims, which rules fired on which words, which almost did, what the weights added",
        epilog="Exit code 1 when the page cannot be read.",
    )
    parser.add_argument("page", type=Path, metavar="PAGE", help="a file: HTML, plain text or PDF")
    parser.add_argument("--url", default="http://page.example/", help="its address, for the layout and the publisher")
    parser.add_argument("--title", help="its title, where the file does not say it")
    parser.add_argument("--published", metavar="DATE", help="when it was published, where the file does not say it")
    parser.add_argument("--json", action="store_true", help="print one JSON object; offsets count code points of the `text` in it")
    parser.set_defaults(run=run, usage_error=parser.error)


def run(args: argparse.Namespace) -> int:
    """Read a page and explain its claims."""
    refuse_no_address(args)
    refuse_no_date(args)
    now = utc_now()
    page = page_from_file(args.page, args.url, now=lambda: now)
    layout = layout_for(load(settings.load().sources), args.url, now.date())
    link = Link(url=args.url, title=args.title, published=args.published, found_in="given")
    try:
        document = parsers.parse(page, layout, link)
    except Unreadable as error:
        complain(f"{args.page}: {error}")
        return 1
    try:
        from parsers.claims.explain import explain  # noqa: PLC0415 - no other command needs the rules loaded

        with progress():
            logger.info("reading %s: %s characters", args.page, f"{len(document.text):,}")
            explanation = explain(document)
    except BadRule as error:
        complain(str(error))
        return 2
    page_says = about(document)
    if args.json:
        print_json(page_says | asdict(explanation) | {"text": document.text})  # that every offset counts in
        return 0
    for name, value in page_says.items():
        print(f"{name:10}{'not known' if value is None else clean(value)}")
    print(f"relevance {explanation.relevance}")
    for reason in explanation.reasons:
        print(f"        {clean(reason)}")
    for sentence in explanation.sentences:
        show(sentence)
    return 0


def about(document: Document) -> dict[str, str | None]:
    """Return what the page is taken to say of itself, which claims rest on: "today" has no day where none is known."""
    day = document.published_on.isoformat() if document.published_on else None
    return {"title": document.title, "publisher": document.publisher, "published": day, "language": document.language}


def show(sentence: Explained) -> None:
    """Print one sentence and what was seen in it."""
    kinds, near = ", ".join(sentence.kinds) or "no claim", ", ".join(f"{kind} {score}" for kind, score in sentence.almost)
    print(f"\n{clean(sentence.text)}\n  {kinds}{f'   (almost: {near})' if near else ''}")
    for claim, actor in zip(sentence.claims, sentence.actors, strict=True):
        for name, value in told(claim):
            print(f"    {name:13} {clean(value)}")
        print(f"    {'who acts':13} {clean(actor)}")
    for rule, weight, words in sentence.fired:
        print(f"  {weight:+.1f}  {rule:32} {clean(words)!r}")
    for rule, word in sentence.almost_fired:
        print(f"        {rule:32} almost, at {clean(word)!r}")
    for reason in sentence.reasons:
        print(f"        {reason}")


def told(claim: Claim) -> Iterator[tuple[str, object]]:
    """Yield what a claim says, slot by slot; what is null is left out."""
    yield "claim", f"{claim.kind}, {claim.stage}, {claim.factuality}"
    slots = (
        ("actor", f"{claim.actor} ({claim.actor_id})" if claim.actor_id else claim.actor),
        ("jurisdiction", claim.jurisdiction),
        ("object", claim.object),
        ("attribution", claim.attribution),
        ("confidence", claim.confidence),
    )
    yield from ((name, value) for name, value in slots if value is not None)
    values: list[Money | Time | Quantity] = [*claim.money, *claim.times, *claim.quantities]
    for value in values:
        what, words = in_words(value)
        yield what, f"{words} <- {value.surface!r}"
