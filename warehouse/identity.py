"""Who is who: ids are UUIDs of a hash, so that the same thing has the same id on every machine and in every run.

UUIDs rather than hexadecimal text: an id takes 16 bytes in the file instead of 32 (measured: half the size of an index).
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import Decimal
from uuid import UUID

from parsers.model import Claim

# Curly, low and angled quotation marks, and dashes: typography that an editor or a content system changes without meaning anything.
TYPOGRAPHY = str.maketrans(
    dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb", '"') | dict.fromkeys("\u2018\u2019", "'") | dict.fromkeys("\u2013\u2014", "-")
)


def of(*parts: str) -> UUID:
    """Return the UUID of some strings; which ones are together is part of the hash."""
    whole = "".join([f"{len(part)}:{part}" for part in parts])
    return UUID(bytes=hashlib.sha256(whole.encode("utf-8", "surrogatepass")).digest()[:16])


def page_id(url: str, sha256: str) -> UUID:
    """Return the id of a page version."""
    return of("page", url, sha256)


def document_id(url: str) -> UUID:
    """Return the id of a document: that of its canonical URL."""
    return of("document", url)


def version_id(document: UUID, text: str) -> UUID:
    """Return the id of a text version."""
    return of("version", str(document), text)


def claim_ids(document: UUID | str, text: str, claims: Sequence[Claim], reader: str = "rules") -> list[UUID]:
    """Return the ids of a document's claims, in their order; the same claim of another reader has another id.

    Two claims of one kind in the same words with the same values (a sentence that passes two laws) differ in their object only, which
    may be read better tomorrow: they are numbered in the order of the reading instead.
    """
    seen = Counter[tuple[str, ...]]()
    what = "claim" if reader == "rules" else f"claim of the {reader}"
    ids = []
    for claim in claims:
        words = (claim.kind, normal(text[claim.evidence[0].start : claim.evidence[0].end]), *values(claim))
        ids.append(of(what, str(document), *words, *([str(seen[words])] if seen[words] else [])))
        seen[words] += 1
    return ids


def normal(quote: str) -> str:
    """Return a quote as it is compared: letter case, typography and white space make no difference."""
    plain_letters = quote if quote.isascii() else unicodedata.normalize("NFKC", quote).translate(TYPOGRAPHY)
    return " ".join(plain_letters.casefold().split())


def values(claim: Claim) -> Iterable[str]:
    """Return the claim's values, as they count for its identity, in an order of their own."""
    money = sorted(f"{plain(m.amount)} {plain(m.amount_max)} {m.currency}" for m in claim.money)
    times = sorted(f"{t.start_date} {t.end_date} {t.duration}" for t in claim.times)
    quantities = sorted(f"{plain(q.value)} {plain(q.value_max)} {q.unit}" for q in claim.quantities)
    return (*money, "|", *times, "|", *quantities)


def plain(number: Decimal | None) -> str:
    """Return a number as text, the same for 390, 390.00 and 3.9E+2."""
    if number is None:
        return ""
    return str(number.normalize() if number.is_finite() else number)
