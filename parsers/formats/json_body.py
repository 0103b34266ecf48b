"""JSON as a body: whole, cut off, too deep, or not JSON at all."""

from __future__ import annotations

import json
import re
from typing import Any

from parsers.model import Completeness, Unreadable

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+("|$)|[\[\]{},]', re.DOTALL)
_CLOSING = {"{": "}", "[": "]"}


def looks_like(text: str) -> bool:
    """Tell whether a text begins as a JSON object or array does."""
    return re.match(r"\s*\{\s*[\"}]|\s*\[\s*(?:[{\[\"\]]|$)", text.lstrip("\ufeff")[:1_000]) is not None


def read(text: str) -> tuple[Any, Completeness]:
    """Return the value, without what was cut off in its outermost list; raise Unreadable for what is no JSON.

    >>> read('{"results": [{"id": 1, "of": ["a"]}, {"id": 2, "of": [')
    ({'results': [{'id': 1, 'of': ['a']}]}, 'partial')
    """
    text = text.lstrip("\ufeff")
    try:
        return json.loads(text, strict=False), "full"
    except RecursionError as error:
        raise Unreadable("too_deep", "JSON nested beyond the reader's depth") from error
    except ValueError as error:
        closed = close(text)
        if closed is None:
            raise Unreadable("malformed", f"not JSON: {error}") from error
    try:
        return json.loads(closed, strict=False), "partial"
    except RecursionError as error:
        raise Unreadable("too_deep", "JSON nested beyond the reader's depth") from error
    except ValueError as error:
        raise Unreadable("malformed", f"not JSON: {error}") from error


def close(text: str) -> str | None:
    """Return a cut-off text up to the last whole element of its outermost list, closed; null where it was not cut off in a list."""
    opened: list[str] = []
    ends: list[int] = []  # by depth: where the last whole element (of a list) ends
    for token in _TOKEN.finditer(text):
        mark = token.group()
        if mark in "{[":
            opened.append(mark)
            ends.append(token.end())
        elif mark in "}]":
            if not opened or _CLOSING[opened.pop()] != mark:
                return None
            ends.pop()
            if ends:
                ends[-1] = token.end()
        elif mark == "," and opened:
            ends[-1] = token.start()
    if "[" not in opened:
        return None
    depth = opened.index("[")
    return text[: ends[depth]] + "".join(_CLOSING[mark] for mark in reversed(opened[: depth + 1]))


def cut(completeness: Completeness) -> str | None:
    """Return, for people, what is wrong with a text that was read only in part."""
    return "the JSON ends early" if completeness == "partial" else None


def words(value: Any) -> str | None:
    """Return a JSON string without white space around it; null for anything else and for an empty one.

    JSON may spell half of a pair of surrogates, which is no character and can be written nowhere.
    """
    return re.sub("[\ud800-\udfff]", "", value).strip() or None if isinstance(value, str) else None


def objects(value: Any) -> list[dict[str, Any]]:
    """Return the objects of a JSON list, passing over what else is in it; an empty list for what is no list."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []
