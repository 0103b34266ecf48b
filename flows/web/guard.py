"""May we connect there? Public addresses on web ports, and exactly the pairs that were allowed; everything else is refused.

The lists are our own: `ipaddress.is_global` answers otherwise from one Python to the next (3.11.7 calls 192.0.0.192, a cloud's
metadata service, and 64:ff9b::7f00:1, loopback behind NAT64, global).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

from flows.web.errors import Refused

PORTS = frozenset({80, 443, 8080, 8443})  # nobody uses us to talk to mail servers and databases

NOT_PUBLIC = [
    IPv4Network(block)
    for block in (
        # IANA IPv4 Special-Purpose Address Registry: what is not globally reachable
        *("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24"),
        *("192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24"),
        *("224.0.0.0/4", "240.0.0.0/4"),
        "168.63.129.16/32",  # a public address by number, a cloud's own services by use
    )
]

UNICAST = IPv6Network("2000::/3")  # all that is routed in IPv6 lies here
NOT_PUBLIC_6 = [
    IPv6Network(block)
    for block in (
        "2001::/23",  # protocol assignments: Teredo (any IPv4 address inside), ORCHID, benchmarking
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4: any IPv4 address inside, and nobody serves news from there any more (RFC 7526)
        "3fff::/20",  # documentation
    )
]
NAT64 = IPv6Network("64:ff9b::/96")  # RFC 6052: how IPv6-only networks reach an IPv4 address


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Say whether an address belongs to the public internet; an IPv4 address inside an IPv6 one decides."""
    if isinstance(address, IPv4Address):
        return not any(address in block for block in NOT_PUBLIC)
    if address.ipv4_mapped:
        return is_public(address.ipv4_mapped)
    if address in NAT64:
        return is_public(IPv4Address(int(address) & 0xFFFF_FFFF))
    return address in UNICAST and not any(address in block for block in NOT_PUBLIC_6)


class Guard:
    """The addresses that may be connected to: `allow` has exact pairs, `resolve` gives names a pair (as curl's --resolve), alone."""

    def __init__(self, allow: Iterable[tuple[str, int]], resolve: Mapping[str, tuple[str, int]]) -> None:
        self._resolve = {name.lower().rstrip("."): pair for name, pair in resolve.items()}
        self._allow = {(ip_address(address), port) for address, port in allow}

    def pair_of(self, host: str) -> tuple[str, int] | None:
        """Return the address and port that the table gives a name."""
        return self._resolve.get(host.lower().rstrip("."))

    def check(self, host: str, port: int, answers: Iterable[str]) -> list[str]:
        """Return the addresses a name resolved to, or refuse the name when any of them is forbidden.

        One forbidden answer spoils them all: a name that points to the public and to us is an attack or a mistake.
        """
        addresses = list(dict.fromkeys(answers))
        for address in addresses:
            known = ip_address(address.partition("%")[0])  # fe80::1%eth0
            if (known, port) not in self._allow and not (is_public(known) and port in PORTS):
                raise Refused("blocked_address", f"{host}:{port} is {address}, not public and not allowed")
        return addresses


class Named(Guard):
    """The addresses of a host that the operator has named in a setting: it may be anywhere, on this machine most often."""

    def check(self, host: str, port: int, answers: Iterable[str]) -> list[str]:  # noqa: ARG002 - whichever they are
        """Return the addresses that a name resolved to."""
        return list(dict.fromkeys(answers))
