"""XML that is broken beyond mending, piece by piece: its repeated elements, each for itself, so that one never costs the others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree

from parsers.formats import xml_tree

MAX_PIECES = 50_000


def pieces(text: str, start: int, names: re.Pattern[str]) -> Iterator[str | None]:
    """Cut a text into the elements whose start tags are looked for, up to 50,000, each from its start tag to its end tag.

    Where an end tag was forgotten the next element shows where it ends; the last one that never ends was cut off: null, since half
    an address is a wrong one.
    """
    starts = list(islice(names.finditer(text, start), MAX_PIECES))
    for number, found in enumerate(starts):
        limit = starts[number + 1].start() if number + 1 < len(starts) else len(text)
        end_tag = f"</{found.group(1)}>"
        end = text.rfind(end_tag, found.start(), limit)
        if end >= 0:
            yield text[found.start() : end + len(end_tag)]
        else:
            yield text[found.start() : limit] + end_tag if limit < len(text) else None


def alone(piece: str, root: re.Match[str]) -> etree._Element | None:
    """Parse one piece within its root's tag, for the namespaces; null where it is not well-formed."""
    opening = root.group().removesuffix("/>").removesuffix(">") + ">"
    try:
        return xml_tree.strict(f"{opening}{piece}</{root.group(1)}>")[0]
    except etree.XMLSyntaxError:
        return None


def ends(text: str, root: re.Match[str]) -> bool:
    """Tell whether the end of the root is there."""
    return f"</{root.group(1)}" in text[-2_000:]
