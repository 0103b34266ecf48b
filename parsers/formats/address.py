"""Addresses: one page has one URL, whatever tracking it was shared with (RFC 3986, section 6)."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, quote, urlencode, urljoin, urlsplit, urlunsplit

# what only says where the reader came from
TRACKING = re.compile(
    r"(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|mkt_tok|cmpid|icid|ncid|ocid|smid|sr_share|ftag|at_(?:medium|campaign|\w+)"
    r"|_ga|_gl|ref_src|ref_url|guce_\w+|spm|share|s_cid|jsessionid|phpsessid|sid)",
    re.IGNORECASE,
)
SESSION = re.compile(r";jsessionid=[^/?#]*", re.IGNORECASE)
PORTS = {"http": 80, "https": 443}
KEPT_IN_PATH = "/:@!$&'()*+,;=-._~%"
ESCAPE = re.compile(r"%([0-9a-fA-F]{2})")
UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")


def join(base: str, href: str) -> str | None:
    """Return the absolute address that a link on a page leads to; null where it is none that can be visited."""
    href = re.sub(r"[\t\r\n]", "", href).strip()
    try:
        url = urljoin(base, href)
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return None
    return url if parts.scheme in PORTS and host and not re.search(r"\s", host) else None


def canonical(url: str) -> str:
    """Return the one form of an address: no fragment, tracking or default port; case, escapes and dots as the standard has them."""
    try:
        parts = urlsplit(url.strip())
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return url
    if parts.scheme not in PORTS or not host:
        return url
    name = f"[{host}]" if ":" in host else host
    authority = name if port in {None, PORTS[parts.scheme]} else f"{name}:{port}"
    path = quote(_plain_escapes(_without_dots(SESSION.sub("", parts.path))), safe=KEPT_IN_PATH) or "/"
    asked = [(key, value) for key, value in parse_qsl(parts.query, keep_blank_values=True) if not TRACKING.fullmatch(key)]
    query = parts.query if len(asked) == len(parts.query.split("&")) else urlencode(asked)
    return urlunsplit((parts.scheme, authority, path, query, ""))


def canonical_of(page_url: str, declared: str | None) -> str:
    """Return a page's address: the one it declares where that is a page of the same site, else the one it came from."""
    url = join(page_url, declared) if declared else None
    if url and same_site(url, page_url) and (urlsplit(url).path.strip("/") or not urlsplit(page_url).path.strip("/")):
        return canonical(url)
    return canonical(page_url)


def same_site(one: str, other: str) -> bool:
    """Say whether two addresses are of one site: the same host, a leading www. aside."""
    try:
        hosts = {(urlsplit(url).hostname or "").removeprefix("www.") for url in (one, other)}
    except ValueError:
        return False
    return len(hosts) == 1 and "" not in hosts


def _without_dots(path: str) -> str:
    """Remove dot segments (RFC 3986, 5.2.4)."""
    out: list[str] = []
    segments = path.split("/")
    for segment in segments:
        if segment == "..":
            if len(out) > 1:
                out.pop()
        elif segment != ".":
            out.append(segment)
    if segments[-1] in {".", ".."}:
        out.append("")
    return "/".join(out)


def _plain_escapes(path: str) -> str:
    """Undo escapes of characters that need none, and write the others in upper case (RFC 3986, 6.2.2)."""
    return ESCAPE.sub(lambda found: char if (char := chr(int(found[1], 16))) in UNRESERVED else found[0].upper(), path)
