"""Whose address a page has: a government's says whose policy it tells of, and a country's domain at least whose dollar."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from urllib.parse import urlsplit

from parsers.names import table
from parsers.values.geography.place_names import country_codes

# a government's part of a country's domain, perhaps with the name or the code of a part of the country: "vic.gov.au", "gov.bc.ca"
GOVERNMENT = re.compile(
    r"(?:^|\.)(?:(?P<in_front>[\w-]+)\.)?(?:gov|govt|gob|gouv|mil|gub(?=\.uy)|gv(?=\.at)|gc(?=\.ca)|go(?=\.(?:jp|kr|ke|th|id|tz|ug|cr|ci)))"
    r"\.(?:(?P<behind>[\w-]+)\.)?(?P<country>[a-z]{2})$|(?:^|\.)(?:(?P<state>[\w-]+)\.)?(?:gov|mil)$"
)
OF_PUBLIC_BODIES = {  # whose addresses do not say so
    "europa.eu": "EU", "admin.ch": "CH", "bund.de": "DE", "bundesregierung.de": "DE", "bundestag.de": "DE", "elysee.fr": "FR", "governo.it": "IT",
    "government.nl": "NL", "rijksoverheid.nl": "NL", "overheid.nl": "NL", "regjeringen.no": "NO", "regeringen.se": "SE", "government.se": "SE",
    "valtioneuvosto.fi": "FI", "parliament.uk": "GB", "gov.scot": "GB-SCT", "gov.wales": "GB-WLS", "canada.ca": "CA", "ontario.ca": "CA-ON",
    "alberta.ca": "CA-AB", "un.org": "INT", "oecd.org": "INT",
}  # fmt: skip
CODES = {"uk": "GB", "eu": "EU"}  # domains that are no code of ISO 3166
# domains of countries that anybody takes for what they spell
ANYBODYS = frozenset([
    "ac", "ag", "ai", "am", "bz", "cc", "cd", "co", "cx", "fm", "gg", "im", "io", "la", "ly", "me", "ms", "nu", "sh", "st", "tk", "to", "tv", "vc", "vg", "ws",
])  # fmt: skip
HOST = 253  # characters that a name may have (RFC 1035)


@lru_cache(maxsize=1000)
def governments(url: str) -> str | None:
    """Return the jurisdiction whose government an address is; null for everybody else's."""
    host = _host(url)
    if found := GOVERNMENT.search(host):
        country = _country(found["country"] or "us")
        within = (found["in_front"], found["behind"], found["state"])
        return next((code for label in within if label and (code := _parts().get((country, label)))), country)
    return next((code for name, code in OF_PUBLIC_BODIES.items() if host == name or host.endswith(f".{name}")), None)


@lru_cache(maxsize=1000)
def at_home_in(url: str) -> str | None:
    """Return the country, or the Union, in whose domain an address lies; null where anybody's may."""
    host = _host(url)
    domain = host.rpartition(".")[2]
    return None if domain in ANYBODYS else governments(url) or _country(domain)


def _host(url: str) -> str:
    """Return the host of an address in small letters; empty for what is no address."""
    try:
        return (urlsplit(url).hostname or "")[:HOST]
    except ValueError:
        return ""


def _country(domain: str) -> str | None:
    code = CODES.get(domain, domain.upper())
    return code if code == "EU" or code in country_codes() else None


@cache
def _parts() -> dict[tuple[str | None, str], str]:
    """Return the parts of countries by their country and by what an address calls them: a code, or a name in one word."""
    found: dict[tuple[str | None, str], str] = {}
    for row in table("subdivisions"):
        country, _, code = row["code"].partition("-")
        for label in (code.lower(), re.sub(r"[^a-z]", "", row["name"].lower())):
            found[country, label] = row["code"]
    return found
