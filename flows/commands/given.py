"""What somebody says of a page on the command line, its address and its day: what cannot be one ends as wrong usage."""

from __future__ import annotations

import argparse
import re
from datetime import datetime, timedelta

from flows.steps.house import utc_now
from flows.web.errors import WebError
from flows.web.redirects import address

ZONES = timedelta(days=1)  # so far ahead of our clock's day a place on earth may be
ADDRESS = re.compile(r"https?://[^/\s\[\]@?#]+(?:[/?#]|$)")


def refuse_no_address(args: argparse.Namespace) -> None:
    """End with a usage error where --url is no address of the web."""
    if args.url is not None and not is_address(args.url):
        args.usage_error(f"--url {args.url!r} is no address: it starts with http:// or https:// and names a host, and no user")


def is_address(url: str) -> bool:
    """Say whether a page could be at an address."""
    try:
        return ADDRESS.match(url) is not None and bool(address(url))
    except WebError:
        return False


def refuse_no_date(args: argparse.Namespace) -> None:
    """End with a usage error where --published can be no day of publication: one that is passed over would look like an undated page."""
    if args.published is None:
        return
    from parsers.formats import published  # noqa: PLC0415 - the readers of formats are loaded when they are needed

    try:
        day = datetime.fromisoformat(args.published).date()
    except ValueError:
        day = None
    if day and day > (utc_now() + ZONES).date():
        args.usage_error(f"--published {args.published!r} lies ahead: nothing that is here was published after {utc_now():%Y-%m-%d}")
    if day is None or published.read(args.published) is None:
        args.usage_error(f"--published {args.published!r} is no date: write it as 2026-03-12 or 2026-03-12T09:30+01:00")
