"""What a page says about itself in any notation: JSON-LD, microdata, RDFa, the elements of its head."""

from __future__ import annotations

from lxml.html import HtmlElement

from parsers.formats import jsonld, meta, microdata
from parsers.formats.facts import Facts, gathered


def read(tree: HtmlElement, url: str) -> Facts:
    """Return the facts, from the notation made for articles down to those made for links to them."""
    return gathered((*jsonld.facts(tree, url), *microdata.facts(tree), *meta.facts(tree)))
