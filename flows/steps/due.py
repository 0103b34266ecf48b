"""When to look again: every visit is given the earliest moment at which asking again makes sense, or none.

Pages are corrected soon after they appear or hardly ever, so the pauses grow with their age. What failed for a passing reason is
asked again the same day; what a publisher removed for good is not asked again.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from parsers.model import Reason, Visit

PASSING: frozenset[Reason] = frozenset(
    {"server_error", "rate_limited", "timeout", "connect", "tls", "protocol", "truncated", "robots_unreachable", "bot_challenge"},
)
LOOKS = ((timedelta(days=2), timedelta(days=1)), (timedelta(days=14), timedelta(days=7)), (timedelta(days=90), timedelta(days=30)))
SOON = timedelta(hours=6)
LATER = timedelta(days=7)


def next_visit(visit: Visit, *, published_on: date | None = None, pause: timedelta | None = None) -> datetime | None:
    """Return the earliest next visit; null means that only a sign of change (a feed's `updated`) leads back to the page.

    `pause` is an index page's time between polls; `published_on` an article's day, null counting as new.
    """
    if visit.outcome == "gone":
        return None
    if visit.next_visit_at is not None:  # the server named the moment
        return visit.next_visit_at
    if visit.outcome == "rejected":
        return visit.visited_at + (SOON if visit.reason in PASSING else LATER)
    if pause is not None:
        return visit.visited_at + pause
    age = visit.visited_at.date() - (published_on or visit.visited_at.date())
    wait = next((wait for younger_than, wait in LOOKS if age < younger_than), None)
    return None if wait is None else visit.visited_at + wait
