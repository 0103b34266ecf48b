"""Addresses: one page has one URL, whatever tracking it was shared with (RFC 3986, section 6)."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote_plus, urljoin, urlsplit, urlunsplit

# what only says where the reader came from, or who reads; a name that may choose the content (id, p, sid, page) is never among them
TRACKING = re.compile(
    r"utm_\w+|(?:fb|g|d|y|tt|tw|li_fat_|ms)cli[dk]|gclsrc|msclkid|wbraid|gbraid|li_fat_id|mc_[ce]id|igshid?|mkt_tok|cmpid|icid|ncid|ocid|smid|smtyp"
    r"|sr_share|ftag|at_(?:medium|campaign|custom\d|format|link_\w+|ptr_name|bbc_team)|_ga|_gl|_hsenc|_hsmi|__twitter_impression|ref_src|ref_url"
    r"|guce_\w+|guccounter|srsltid|s_cid|s_kwcid|ns_(?:campaign|mchannel|source|linkname|fee)|wt_?\.?mc(?:_\w+)?|oc|taid|xtor|xt_?or|dicbo|cx_\w+"
    r"|piwik_\w+|pk_\w+|mtm_\w+|matomo_\w+|vero_\w+|trk_?\w*|hss_channel|traffic_source|jsessionid|phpsessid|aspsessionid\w*",
    re.IGNORECASE,
)
SESSION = re.compile(r";jsessionid=[^/?#]*", re.IGNORECASE)
PORTS = {"http": 80, "https": 443}
KEPT_IN_PATH = "/:@!$&'()*+,;=-._~%"
KEPT_IN_QUERY = KEPT_IN_PATH + "?[]|"
BARE_PERCENT = re.compile(r"%(?![0-9a-fA-F]{2})")
ESCAPE = re.compile(r"%([0-9a-fA-F]{2})")
UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
CONTROL = re.compile(r"[\x00-\x20\x7f\ud800-\udfff]+")
FACE = re.compile(r"^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)")  # the same site in other clothes
HOME = re.compile(r"/?(?:(?!ai\b|ia\b)[a-z]{2}(?:[-_][a-z]{2})?/?)?(?:(?:index|default|home)(?:\.\w+)?)?", re.IGNORECASE)
MAX_LENGTH = 8_000  # more is an attack or a picture


def join(base: str, href: str) -> str | None:
    """Return the absolute address that a link on a page leads to; null where it is none that can be visited."""
    if len(href) > MAX_LENGTH:
        return None
    href = re.sub(r"[\t\r\n]", "", href).strip("".join(map(chr, range(33))))  # as browsers do (URL Standard, 4.4)
    try:
        url = urljoin(base, href)
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return None
    return url if parts.scheme in PORTS and host and not CONTROL.search(host) else None


def site(url: str) -> str | None:
    """Return the host that an address names, which publishes where nothing else says who does; null where it names none."""
    return host(url).removeprefix("www.") or None


def canonical(url: str) -> str:
    """Return the one form of an address: no fragment, tracking or default port; case, escapes and dots as the standard has them."""
    try:
        parts = urlsplit(url.strip())
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return url
    if parts.scheme not in PORTS or not host:
        return url
    name = f"[{host}]" if ":" in host else ascii_host(host)
    authority = name if port in {None, PORTS[parts.scheme]} else f"{name}:{port}"
    path = without_dots(escaped(SESSION.sub("", parts.path), KEPT_IN_PATH)) or "/"  # in this order: an escaped dot is one too
    asked = [pair for pair in parts.query.split("&") if pair and not TRACKING.fullmatch(unquote_plus(pair.partition("=")[0]))]
    return urlunsplit((parts.scheme, authority, path, escaped("&".join(asked), KEPT_IN_QUERY), ""))


def canonical_of(page_url: str, declared: str | None) -> str:
    """Return a page's address: the one it declares where that is a page of the same site, else the one it came from."""
    url = join(page_url, declared) if declared else None
    if url and same_site(url, page_url) and (not is_home(url) or is_home(page_url)):
        return canonical(url)
    return canonical(page_url)


def same_site(one: str, other: str) -> bool:
    """Say whether two addresses are of one site: the same host, a leading www or m aside."""
    hosts = {FACE.sub("", host(url)) for url in (one, other)}
    return len(hosts) == 1 and "" not in hosts


def host(url: str) -> str:
    """Return the host name of an address; nothing where it has none."""
    try:
        return (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""


def is_home(url: str) -> bool:
    """Say whether an address is a site's front page, in whatever language."""
    parts = urlsplit(url)
    return not parts.query and HOME.fullmatch(parts.path) is not None


def ascii_host(host: str) -> str:
    """Return a host name as the network knows it; what cannot be one is left as it is."""
    try:
        return host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        return host


def without_dots(path: str) -> str:
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


def escaped(part: str, kept: str) -> str:
    """Escape what has to be, undo escapes of what need not be, and write the others in upper case (RFC 3986, 6.2.2)."""
    upper = ESCAPE.sub(lambda found: char if (char := chr(int(found[1], 16))) in UNRESERVED else found[0].upper(), part)
    return quote(BARE_PERCENT.sub("%25", upper), safe=kept, errors="replace")
