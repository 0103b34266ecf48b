"""Where a redirection leads, how far it is followed, and how much of the way is there to stay."""

from __future__ import annotations

from contextlib import suppress
from urllib.parse import urlsplit

import httpx

from flows.web.bounded import Answer
from flows.web.errors import Fault, Refused, Unusable
from parsers.model import Reason

FOLLOWED = frozenset({301, 302, 303, 307, 308})
PERMANENT = frozenset({301, 308})
VISITS_OF_ONE = 2  # of one address with the same cookies: the third is a circle


def address(url: str) -> httpx.URL:
    """Read an http(s) address: user name, password and fragment are not sent and not kept."""
    try:
        _ = urlsplit(url.strip()).port  # whoever reads it later must understand it as well
        read = httpx.URL(url.strip())
        if read.scheme not in ("http", "https"):
            raise Refused("blocked_scheme", f"{url[:200]!r} is neither http nor https")
        if not read.host:
            raise Unusable("protocol", f"{url[:200]!r} names no host")
        return read.copy_with(userinfo=b"", fragment=None)
    except (httpx.InvalidURL, ValueError) as error:  # the latter also of a host that begins with "xn--" and is no name by IDNA 2008
        raise Unusable("protocol", f"{url[:200]!r}: {error}") from error


class Way:
    """The hops of one visit."""

    def __init__(self, start: httpx.URL, *, most: int) -> None:
        self._start, self._most = start, most
        self._seen: list[tuple[httpx.URL, str]] = []
        self._permanent = True
        self.moved_to: httpx.URL | None = None

    @property
    def hops(self) -> int:
        """How many redirections were followed."""
        return len(self._seen)

    def follow(self, here: httpx.URL, answer: Answer, cookies: str) -> httpx.URL:
        """Return where an answer redirects to.

        `moved_to` is the end of the permanent hops that the way begins with: behind a temporary one nothing is there to stay
        (RFC 9110 15.4.3), however it answers.
        """
        self._seen.append((here, cookies))
        there = self._target(here, answer)
        if len(self._seen) > self._most or self._seen.count((there, cookies)) >= VISITS_OF_ONE:
            circle = there in [url for url, _ in self._seen]
            reason: Reason = "loop" if circle else "too_many_redirects"
            raise Unusable(reason, f"{len(self._seen)} redirections from {self._start}", status=answer.status)
        self._permanent = self._permanent and answer.status in PERMANENT
        if self._permanent:
            self.moved_to = there
        return there

    @staticmethod
    def _target(here: httpx.URL, answer: Answer) -> httpx.URL:
        """Return the address in Location, relative to here."""
        location = (answer.header("location") or "").strip()
        if not location:
            raise Fault("protocol", f"status {answer.status} without Location", status=answer.status)
        with suppress(UnicodeDecodeError):  # bytes beyond ASCII are UTF-8 to browsers
            location = location.encode("latin-1").decode()
        try:
            return address(str(here.join(location)))
        except httpx.InvalidURL as error:
            raise Unusable("protocol", f"Location: {location[:200]!r}: {error}", status=answer.status) from error
