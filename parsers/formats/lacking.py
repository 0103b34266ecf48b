"""What an index lacks, in words for people: "5 of 9 items usable; the XML ends early"."""

from __future__ import annotations


def lacks(usable: int, items: int, *why: str | None) -> str | None:
    """Return how many of an index's items could be used and what else is wrong with it; null where nothing is."""
    counted = f"{usable} of {items} items usable" if usable < items else None
    return "; ".join(part for part in (counted, *why) if part) or None
