"""JSON-LD: the node that is the article, with what it refers to by @id, as facts.

A page may have several blocks, each a node, a list of them, or an @graph (JSON-LD 1.1, 7.2).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from parsers.formats.facts import Fact

MAX_DEPTH = 12
MAX_NODES = 5_000
ARTICLE = re.compile(r"\w*(?:Article|Posting)$|Report$|Review$|^(?:Liveblog|BlogPost|GovernmentAnnouncement|SpecialAnnouncement)\w*")
PAGE = re.compile(r"\w*Page$")
PROPERTIES = (
    "headline", "alternativeHeadline", "name", "datePublished", "dateCreated", "dateModified", "description", "articleBody", "inLanguage",
    "url",
)  # fmt: skip
NESTED = re.compile(r"[\[{]{60}|(?:[\[{]\s*){200}")  # levels opened without a word between: an attack, and Python's reader would recurse
CDATA = re.compile(  # of a text without white space around it; spaces are counted, or a block of nothing else would take minutes
    r"^(?:/[/*])?\s{0,9}(?:\*/)?\s{0,9}(?:<!\[CDATA\[|<!--)(?:\s{0,9}\*/)?|(?:/[/*])?\s{0,9}(?:\]\]>|-->)\s{0,9}(?:\*/)?$"
)
REPAIRS: tuple[Callable[[str], str], ...] = (
    lambda text: text,
    lambda text: re.sub(r",(\s*[}\]])", r"\1", text),  # a comma too many
    lambda text: re.sub(r"\}\s*\{", "},{", f"[{text}]"),  # objects side by side
    lambda text: re.sub(r'(?<=[\w.,;:!?])"(?=[\w ])(?![\s]*[,}\]:])', r'\\"', text),  # a quotation inside a string
)
Node = dict[str, Any]


def facts(tree: HtmlElement, url: str) -> Iterator[Fact]:
    """Yield what the node of the article says; of a page without one, what the node of the page says."""
    nodes = list(described(tree))
    known = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    articles = [node for node in nodes if any(map(ARTICLE.search, types(node)))]
    if articles:
        node, origin = max(articles, key=lambda node: fitness(node, url)), "json-ld"
    else:
        pages = [node for node in nodes if any(map(PAGE.search, types(node)))]
        node, origin = max(pages, key=lambda node: fitness(node, url), default={}), "json-ld:page"
    yield from about(node, known, origin)


def described(tree: HtmlElement) -> Iterator[Node]:
    """Yield all nodes of all blocks."""
    left = MAX_NODES
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "").lower() and script.text:
            for node in walk(loaded(script.text)):
                yield node
                left -= 1
                if not left:
                    return


def loaded(text: str) -> Any:
    """Read a block of JSON as it should have been written; null where nothing helps."""
    text = CDATA.sub("", text.strip()).strip().rstrip(";")
    if NESTED.search(text):
        return None
    for repair in REPAIRS:
        try:
            return json.loads(repair(text), strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def walk(value: Any, depth: int = 0) -> Iterator[Node]:
    """Yield the objects of a value, the outer before the inner."""
    if depth > MAX_DEPTH:
        return
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for inner in value:
            if isinstance(inner, dict | list):
                yield from walk(inner, depth + 1)


def types(node: Node) -> list[str]:
    """Return a node's types without their vocabulary."""
    named = node.get("@type")
    return [re.split(r"[/#:]", kind)[-1] for kind in (named if isinstance(named, list) else [named]) if isinstance(kind, str)]


def fitness(node: Node, url: str) -> int:
    """Say how likely a node is the one that the page is about: it names the page, and it says what articles say."""
    named = (node.get("url"), node.get("mainEntityOfPage"), node.get("@id"))
    is_here = any(place(address) == place(url) for value in named for address in text_of(value, ("@id", "url")))
    return 4 * is_here + sum(bool(node.get(key)) for key in ("headline", "datePublished", "author", "articleBody"))


def place(url: str) -> str:
    """Return an address without scheme, www, query and fragment."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    return (parts.netloc.removeprefix("www.") + parts.path).rstrip("/")


def about(node: Node, known: dict[str, Node], origin: str) -> Iterator[Fact]:
    """Yield the statements of a node."""
    for name in PROPERTIES:
        yield from (Fact(name, text, origin) for text in text_of(node.get(name)))
    for role in ("author", "creator"):
        for person in referred(node.get(role), known):
            kind = types(person)[0] if isinstance(person, dict) and types(person) else "Person"
            yield from (Fact("author", name, origin if kind == "Person" else f"{origin}:{kind}") for name in person_names(person))
    for publisher in referred(node.get("publisher"), known):
        yield from (Fact("publisher", name, origin) for name in text_of(publisher))
    # some mark only the part that is sold (https://developers.google.com/search/docs/appearance/structured-data/paywalled-content)
    for part in [node] if "isAccessibleForFree" in node else referred(node.get("hasPart"), known):
        if isinstance(part, dict) and (free := part.get("isAccessibleForFree")) is not None:
            yield Fact("isAccessibleForFree", str(free).rsplit("/", 1)[-1].lower(), origin)


def referred(value: Any, known: dict[str, Node]) -> Iterator[Any]:
    """Yield the values themselves, a mere reference replaced by what it refers to."""
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, list):
            yield from each
        else:
            yield known.get(str(each.get("@id")), each) if isinstance(each, dict) and not each.get("name") else each


def person_names(person: Any) -> Iterable[str]:
    """Return the name of an author, who may be a string, a node, or a node with the parts of a name."""
    named = text_of(person)
    if named or not isinstance(person, dict):
        return named
    whole = " ".join(part for key in ("givenName", "familyName") for part in text_of(person.get(key))[:1])
    return [whole] if whole else []


def text_of(value: Any, keys: tuple[str, ...] = ("@value", "name", "headline")) -> list[str]:
    """Return the texts of a value, which may be one, a list of them, or an object that holds one."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, list):
        return [text for inner in value[:50] for text in text_of(inner, keys) if not isinstance(inner, list)]
    if isinstance(value, dict):
        return next((texts for key in keys if isinstance(value.get(key), str | list) and (texts := text_of(value[key], keys))), [])
    return []
