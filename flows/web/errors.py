"""What can go wrong out there; whether it is worth asking again is a type.

    WebError        the visit ends without content; `reason` says why
        Refused         we do not go there: blocked_address, blocked_scheme, robots
        Unusable        it came, or would not come, and asking again at once changes nothing: too_large, timeout, not_found ...
        Fault           the wire failed (connect, protocol, truncated): the same request may work
            Stale           a connection that was kept open had been closed meanwhile: nobody's fault
        Later           not before `until`: nothing sleeps for so long, the visit is deferred
        Gone            410: stop expecting it

Each carries its reason in the vocabulary of visits, what was seen, and the status where a response had begun.
"""

from __future__ import annotations

from datetime import datetime

from parsers.model import Outcome, Reason


class WebError(Exception):
    """A visit that brings no content: why, and what was seen where."""

    outcome: Outcome = "rejected"

    def __init__(self, reason: Reason | None, detail: str, *, status: int | None = None) -> None:
        super().__init__(f"{reason or self.outcome}: {detail}")
        self.reason = reason
        self.detail = detail
        self.status = status


class Refused(WebError):
    """We do not go there."""


class Unusable(WebError):
    """It cannot be taken, now or a moment later."""


class Fault(WebError):
    """The wire failed; the same request may work."""


class Stale(Fault):
    """A connection kept from an earlier request ended before this one was answered."""


class Later(WebError):
    """They will have us again, but not before `until`."""

    outcome: Outcome = "deferred"

    def __init__(self, reason: Reason, detail: str, *, until: datetime, status: int | None = None) -> None:
        super().__init__(reason, detail, status=status)
        self.until = until


class Gone(WebError):
    """The address has ended (RFC 9110 15.5.11); outcome and reason are one here."""

    outcome: Outcome = "gone"

    def __init__(self, detail: str) -> None:
        super().__init__(None, detail, status=410)
