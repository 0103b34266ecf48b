"""What a model replied, as proposals to be judged one by one: JSON, fenced JSON, half a JSON, or no JSON at all."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from string import ascii_letters
from typing import Any

Proposal = dict[str, Any]

LARGEST = 400_000  # characters of a reply; what follows is not read
PROPOSALS = 200  # of one reply
TRIES = 500  # places of a broken reply at which an object may begin
OPENS = re.compile(r"\{\s*[\"}]")


@dataclass(frozen=True, slots=True)
class Reply:
    """The proposals of a reply, and what of it could not be read; null where all could."""

    proposals: tuple[Proposal, ...]
    unread: str | None = None


def parse_reply(reply: str) -> Reply:
    """Read a reply; nothing that it holds raises."""
    text = reply[:LARGEST]
    whole = _whole(text)
    found = list(_claims_of(whole)) if whole is not None else list(_salvaged(text))
    if whole is None:
        unread = "it is no JSON" if not found else "it is broken JSON; what could be read of it was judged"
    elif not found and whole not in ({"claims": []}, []):
        unread = "it is JSON without claims in the form that was asked for"
    else:
        unread = None
    if len(found) > PROPOSALS:
        unread = f"it has more than {PROPOSALS} proposals; the first of them were judged"
    if len(reply) > LARGEST:
        unread = f"it is longer than {LARGEST:,} characters; what stands before was judged"
    return Reply(tuple(found[:PROPOSALS]), unread)


def _number(written: str) -> Decimal | str:
    try:
        return Decimal(written)
    except InvalidOperation:
        return written


DECODER = json.JSONDecoder(parse_float=_number, parse_int=_number, parse_constant=str)


def _decoded(text: str, at: int) -> tuple[Any, int] | None:
    """Return the value that begins at a place and where it ends; null where none does."""
    try:
        value, end = DECODER.raw_decode(text, at)
    except (ValueError, RecursionError):
        return None
    return value, end


def _whole(text: str) -> Any | None:
    """Return the reply's value where it is nothing but one, perhaps in a fence of Markdown; null where it is not."""
    bare = text.strip()
    if bare.startswith("```"):
        bare = bare[3:].lstrip(ascii_letters).removesuffix("```").strip()
    decoded = _decoded(bare, 0)
    return decoded[0] if decoded and decoded[1] == len(bare) else None


def _claims_of(value: Any) -> Iterator[Proposal]:
    """Yield the proposals in a value, in whichever of the usual ways it holds them."""
    if isinstance(value, dict) and isinstance(value.get("claims"), list):
        value = value["claims"]
    if isinstance(value, dict) and "quote" in value:
        yield value
    elif isinstance(value, list):
        yield from (each for each in value if isinstance(each, dict))


def _salvaged(text: str) -> Iterator[Proposal]:
    """Yield the whole proposals in a reply that is broken, cut off, or wrapped in prose."""
    at = tries = 0
    while tries < TRIES and (opens := OPENS.search(text, at)):
        tries += 1
        decoded = _decoded(text, opens.start())
        found = list(_claims_of(decoded[0])) if decoded else []
        yield from found
        at = decoded[1] if decoded and found else opens.start() + 1
