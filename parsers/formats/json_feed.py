"""JSON Feed 1 and 1.1 (https://jsonfeed.org/version/1.1)."""

from __future__ import annotations

from typing import Any

from parsers.formats import json_body
from parsers.formats.feed_entries import MAX_ENTRIES, Entry, Feed
from parsers.formats.json_body import words
from parsers.model import Unreadable


def read(text: str) -> Feed:
    """Read a JSON Feed; raise Unreadable (not_a_feed) for JSON that says it is something else."""
    value, completeness = json_body.read(text)
    if not is_feed(value):
        raise Unreadable("not_a_feed", "JSON without the version and items of a JSON Feed")
    entries = tuple(entry(item) for item in json_body.objects(value["items"])[:MAX_ENTRIES])
    return Feed(entries, words(value.get("home_page_url")), lost=len(value["items"]) - len(entries), cut=json_body.cut(completeness))


def is_feed(value: Any) -> bool:
    """Tell a JSON Feed by what the standard requires of it; the version may be of any spelling, since people write "1.1" too."""
    return isinstance(value, dict) and isinstance(value.get("items"), list) and isinstance(value.get("version"), str)


def entry(item: dict[str, Any]) -> Entry:
    """Read one item. An external_url is what the item is about, so it comes after the item's own address."""
    identity = words(item.get("id"))
    named = [words(item.get("url")), words(item.get("external_url")), identity if identity and identity.startswith("http") else None]
    return Entry(
        hrefs=tuple(href for href in named if href),
        title=words(item.get("title")),
        title_is_markup=False,
        published=words(item.get("date_published")),
        updated=words(item.get("date_modified")),
        summary=words(item.get("summary")) or words(item.get("content_text")),
        content=words(item.get("content_html")),
    )
