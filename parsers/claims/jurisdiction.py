"""Whose policy it is: ISO 3166-1 alpha-2, ISO 3166-2 below it, EU, INT; null where nothing says."""

from __future__ import annotations

from collections import Counter

from parsers.model import Kind, Org, Place


def of_sentence(kind: Kind, actor: tuple[int, int] | None, places: list[Place], orgs: list[Org], publisher: str | None) -> str | None:
    """Return what a sentence says itself: its actor's, else the most particular place in it; `actor` is where it stands."""
    acting = [org.jurisdiction for org in orgs if actor and actor[0] <= org.start < actor[1] and org.jurisdiction]
    codes = list(dict.fromkeys([*(place.code for place in places), *(org.jurisdiction for org in orgs if org.jurisdiction)]))
    within = [place.code for place in places if actor and actor[0] <= place.start < actor[1]]
    below = [code for code in codes if "-" in code]
    if below:
        return below[0]
    if "INT" in codes and kind != "position":
        return "INT"
    if kind == "partnership" and len(codes) >= 2:
        return "INT"
    if acting or within:
        return (acting or within)[0]
    if codes and publisher and publisher not in codes and kind != "position":
        return publisher  # an official page tells of its own jurisdiction unless an actor says otherwise
    return codes[0] if codes else None


def of_document(title_places: list[Place], text_places: list[Place], publisher: str | None) -> str | None:
    """Return the jurisdiction that a document is about, for sentences that name none."""
    if publisher:
        return publisher
    if title_places:
        return title_places[0].code
    opening = Counter(place.code for place in text_places if place.start < 1200)
    return opening.most_common(1)[0][0] if opening else None
