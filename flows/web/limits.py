"""Who asks, and how much is too much: all that the caller decides."""

from __future__ import annotations

from dataclasses import dataclass

from flows import MIB

DAY_S = 86_400.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Who is asking: a product token that robots.txt can name, and where its people can be reached."""

    product: str = "claimhouse"
    version: str
    contact: str  # a URL or an e-mail address

    def __post_init__(self) -> None:
        if "@" not in self.contact and not self.contact.startswith(("http://", "https://")):
            raise ValueError(f"contact must be a URL or an e-mail address, not {self.contact!r}")
        if not self.product.replace("-", "").replace("_", "").isalpha():  # RFC 9309 2.2.1: letters, "_" and "-"
            raise ValueError(f"product must be letters, '-' and '_' only, not {self.product!r}")

    @property
    def user_agent(self) -> str:
        """The User-Agent header: "claimhouse/0.1.0 (+https://...)"."""
        return f"{self.product}/{self.version} (+{self.contact})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How long, how much and how often. Seconds and bytes; docs/fetching.md says what each is for."""

    # time: waiting for one's turn at an authority counts in none of these
    connect_s: float = 5
    read_s: float = 10  # silence between two pieces
    attempt_s: float = 20  # one request, from connecting to its last byte: a drip satisfies every limit on a single read
    visit_s: float = 45  # all requests of one visit
    robots_s: float = 10  # all requests for one robots.txt

    # size
    wire_bytes: int = 16 * MIB
    body_bytes: int = 24 * MIB  # content codings undone
    ratio: int = 200  # of body to wire, above `ratio_from_bytes`: text stays under 50, bombs begin at 1,000
    ratio_from_bytes: int = MIB
    codings: int = 2
    robots_bytes: int = 512 * 1024  # RFC 9309 2.5 asks for at least 500 KiB; what follows is cut off
    large_bytes: int = 2 * MIB  # from here on a body must be one of ...
    large_bodies: int = 4  # ... so many at a time: this bounds the memory of all visits together

    # patience
    tries: int = 4
    backoff_s: float = 0.25  # doubled with every try
    backoff_429_s: float = 1.0  # the same after 429, which asks for more
    patience_s: float = 8  # longer waits are left to a later visit
    rest_s: float = 600  # of an authority that goes on saying 429 and not for how long
    robots_rest_s: float = 300  # of an authority whose robots.txt cannot be had
    longest_rest_s: float = 7 * DAY_S  # a Retry-After beyond it is taken for a slip
    robots_ttl_s: float = DAY_S  # RFC 9309 2.4

    # manners
    interval_s: float = 0.5  # between the starts of two requests to an authority
    crawl_delay_s: float = 15  # the longest Crawl-delay that is waited for
    connections: int = 2  # per authority
    redirects: int = 10
    pools: int = 256  # authorities with connections kept open


ORDINARY = Limits()
