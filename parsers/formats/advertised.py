"""The feed that an HTML page advertises, for those who were given the home page's address instead."""

from __future__ import annotations

import html
import re

from parsers.formats import address

FEED_TYPES = {"application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json"}

_LINK = re.compile(r"<link\s[^<>]{1,2000}>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([A-Za-z-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")


def feed(text: str, page_url: str) -> str | None:
    """Return the address of the page's first feed, of comments only when there is no other; null where it names none but itself."""
    found: list[tuple[bool, str]] = []
    for tag in _LINK.findall(re.sub(r"<!--.*?(?:-->|$)", "", text, flags=re.DOTALL)):
        given = {name.lower(): html.unescape(quoted or single or bare) for name, quoted, single, bare in _ATTRIBUTE.findall(tag)}
        media_type = given.get("type", "").partition(";")[0].strip().lower()
        url = address.join(page_url, given.get("href", ""))
        if url and url != page_url and media_type in FEED_TYPES and "alternate" in given.get("rel", "").lower().split():
            found.append(("comment" in f"{url} {given.get('title', '')}".lower(), url))
    return min(found, key=lambda pair: pair[0])[1] if found else None
