"""The address that a page gives itself: of a file that somebody hands over it may be the only one that is known."""

from __future__ import annotations

from parsers.formats import address, decode, sniff, structured, tree
from parsers.model import Page, Unreadable


def address_of(page: Page) -> str | None:
    """Return the whole address that an HTML page declares as its own; null where it declares none, or a site's front page alone."""
    try:
        if sniff.document(page) != "article":
            return None
    except Unreadable:
        return None
    facts = structured.read(tree.grow(decode.text(page)), page.final_url)
    told = (fact.says for fact in facts.of("canonical", "url"))
    return next((address.canonical(url) for url in told if address.join(page.final_url, url) == url and not address.is_home(url)), None)
