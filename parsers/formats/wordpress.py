"""WordPress' REST interface (https://developer.wordpress.org/rest-api/reference/posts/): a list of posts, or one."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from parsers.formats import address, decode, fragment, json_body
from parsers.formats.json_body import objects, words
from parsers.formats.snippet import plain
from parsers.formats.told import Told, document
from parsers.model import Document, Layout, Link, Listing, Page, Unreadable


def links(page: Page, layout: Layout) -> Listing:  # noqa: ARG001  (every format is called alike)
    """Return a link to the page of each post in a list."""
    value, completeness = json_body.read(decode.text(page))
    posts = objects(value)
    found = {link.url: link for post in posts if (link := link_of(post, page.final_url))}
    if posts and not found:
        raise Unreadable("malformed", "posts without a link")
    return Listing(tuple(found.values()), completeness, lacks=json_body.cut(completeness))


def link_of(post: dict[str, Any], base: str) -> Link | None:
    """Make a link of one post."""
    url = address.join(base, words(post.get("link")) or "") if words(post.get("link")) else None
    if url is None:
        return None
    return Link(
        url,
        title=plain(rendered(post, "title")),
        published=with_zone(words(post.get("date")), words(post.get("date_gmt"))),
        summary=plain(rendered(post, "excerpt")),
        updated=with_zone(words(post.get("modified")), words(post.get("modified_gmt"))),
        found_in="api",
    )


def parse(page: Page, layout: Layout, link: Link | None) -> Document:
    """Return the document of one post."""
    value, completeness = json_body.read(decode.text(page))
    post = value[0] if isinstance(value, list) else value
    protected = isinstance(post.get("content"), dict) and post["content"].get("protected") is True
    told = Told(
        url=address.join(page.final_url, post["link"]) or page.final_url,
        title=plain(rendered(post, "title")),
        body=fragment.text(rendered(post, "content") or ""),
        authors=tuple(name for author in objects((post.get("_embedded") or {}).get("author")) if (name := words(author.get("name")))),
        published=with_zone(words(post.get("date")), words(post.get("date_gmt"))),
        published_basis="api:date",
        completeness="partial" if protected else completeness,
    )
    return document(told, layout, link)


def rendered(post: dict[str, Any], field: str) -> str | None:
    """Return a field that WordPress has rendered to HTML."""
    value = post.get(field)
    return words(value.get("rendered")) if isinstance(value, dict) else None


def with_zone(local: str | None, utc: str | None) -> str | None:
    """Return a local time with the offset that its pair in UTC shows, which WordPress leaves unsaid.

    >>> with_zone("2026-07-22T09:38:02", "2026-07-22T08:38:02")
    '2026-07-22T09:38:02+01:00'
    """
    if local is None or utc is None:
        return local
    try:
        offset = datetime.fromisoformat(local) - datetime.fromisoformat(utc)
    except (ValueError, TypeError):  # no dates, or one of them with a zone already
        return local
    if abs(offset) > timedelta(hours=15):
        return local
    minutes = round(offset.total_seconds() / 60)
    return f"{local}{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
