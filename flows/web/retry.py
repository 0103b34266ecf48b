"""Is the same request worth another try, and when? Decided here, done in asking.py."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from flows.web.bounded import Answer
from flows.web.limits import Limits
from flows.web.verdict import challenge

# 408 and 425 ask for it; 520 to 524 are a well-known relay's words for trouble behind it. 501, 505 and their kin will say the same again
PASSING = frozenset({408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524})


def retry_after_s(answer: Answer, now: datetime) -> float | None:
    """Return the seconds that Retry-After names (RFC 9110 10.2.3), null where there is none that can be read.

    A date is counted from the server's own Date: its clock may be wrong, the distance is what it means.
    """
    value = (answer.header("retry-after") or "").strip()
    if value.isascii() and value.isdigit():
        return float(value[:12])
    until = _instant(value)
    if until is None:
        return None
    return max(0.0, (until - (_instant(answer.header("date") or "") or now)).total_seconds())


def pause_s(answer: Answer, attempt: int, limits: Limits, now: datetime) -> float | None:
    """Return the pause before asking again what was answered so, null where that is not worth it.

    The pause may be longer than anyone waits: then it is for another visit.
    """
    if answer.status not in PASSING or challenge(answer):
        return None
    own_s = backoff_s(attempt, limits.backoff_429_s if answer.status == 429 else limits.backoff_s)
    named_s = retry_after_s(answer, now)
    if named_s is not None and named_s > limits.patience_s:
        return named_s
    if attempt >= limits.tries:
        return limits.rest_s if answer.status == 429 else None
    return own_s if named_s is None else max(own_s, named_s)


def backoff_s(attempt: int, first_s: float) -> float:
    """Return our own pause after so many attempts."""
    return first_s * 2.0 ** (attempt - 1)


def _instant(value: str) -> datetime | None:
    """Read an HTTP-date, null where it is none."""
    try:
        read = parsedate_to_datetime(value)
    except (TypeError, ValueError, OverflowError, IndexError):  # all of them seen from the standard library for odd strings
        return None
    return read if read.tzinfo else read.replace(tzinfo=UTC)
