"""Acts in the world: candidates by SQL, decided by `parsers.claims.match`, grouped, and each group an event with an id that lasts.

Every current claim tells of exactly one event, perhaps alone. Relating starts from the claims each time and gives a group the id that most
of its claims had before, so that nothing that was decided wrongly yesterday has to be kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import duckdb

from parsers.claims.match import TOGETHER, VERSION, Alike, Compared, Sum, alike, rarity, words
from warehouse import files, identity
from warehouse.clusters import clusters, joined
from warehouse.connection import fill

SQL = {each.name: each.sql for each in files.folder("relate")}
Ids = list[str]


@dataclass(frozen=True, slots=True)
class Claims:
    """The current claims as they are compared: in the order of telling, with the document of each."""

    told: Mapping[str, Compared]
    document: Mapping[str, str]


def relate(at: duckdb.DuckDBPyConnection) -> int | None:
    """Relate the current claims inside an open transaction; return the number of events, null where nothing changed since the last time."""
    seen = at.execute(SQL["seen"]).fetchone()
    if at.execute("select history_rows, last_read_at from ops.relatings where matcher = ?", [VERSION]).fetchone() == seen:
        return None
    claims = read(at)
    judged = compare(at, claims)
    groups = clusters(claims.told, {pair: found.score for pair, found in judged.items()}, claims.document, TOGETHER)
    write(at, claims, groups, judged)
    at.execute("delete from ops.relatings")
    at.execute("insert into ops.relatings values (?, ?, ?)", [VERSION, *(seen or ())])
    return len(groups)


def read(at: duckdb.DuckDBPyConnection) -> Claims:
    """Return what the current claims tell."""
    told, document = {}, {}
    for claim_id, document_id, *rest in at.execute(SQL["told"]).fetchall():
        told[claim_id], document[claim_id] = comparable(*rest), document_id
    return Claims(told, document)


def comparable(*row: Any) -> Compared:
    """Return one claim as it is compared."""
    kind, stage, factuality, jurisdiction, actor, actor_id, acted_on, quotes, sums, days, told_on = row
    amounts = tuple(Sum(**each) for each in sums)
    acted, all_words = words(acted_on), words(acted_on, *quotes)
    return Compared(kind, stage, factuality, jurisdiction, actor, actor_id, acted, all_words, amounts, told_on, frozenset(days))


def compare(at: duckdb.DuckDBPyConnection, claims: Claims) -> dict[tuple[str, str], Alike]:
    """Compare the pairs that have anything rare in common."""
    keys = [
        (claim_id, claims.document[claim_id], place, told.kind, key)
        for place, (claim_id, told) in enumerate(claims.told.items())
        for key in sorted({*told.words, *(f"{each.currency} {each.amount:f}" for each in told.sums)})
    ]
    stage(at, "keys", "claim_id uuid, document_id uuid, position integer, kind varchar, key varchar", keys)
    rare = rarity(told.words for told in claims.told.values())
    pairs = at.execute(SQL["candidates"]).fetchall()
    judged = {(a, b): alike(claims.told[a], claims.told[b], rare) for a, b in pairs}
    return {pair: found for pair, found in judged.items() if found.score > 0}


def write(at: duckdb.DuckDBPyConnection, claims: Claims, groups: list[Ids], judged: Mapping[tuple[str, str], Alike]) -> None:
    """Write the groups down as events."""
    before = dict(at.execute("select claim_id::varchar, event_id::varchar from core.event_claims").fetchall())
    ids, best = names(groups, before), nearest(groups, judged)
    rows = [
        (
            event,
            claim_id,
            origin,
            best[claim_id].score if claim_id in best else None,
            list(best[claim_id].reasons) if claim_id in best else [],
        )
        for event, group, origins in zip(ids, groups, origins_of(at, claims, groups), strict=True)
        for claim_id, origin in zip(group, origins, strict=True)
    ]
    stage(at, "new_event_claims", "event_id uuid, claim_id uuid, origin_id uuid, score double, reasons varchar[]", rows)
    stage(at, "new_events", "event_id uuid, founded_by uuid", [(event, group[0]) for event, group in zip(ids, groups, strict=True)])
    stage(at, "merged", "event_id uuid, redirects_to uuid", merged(groups, before, ids))
    at.execute(SQL["write"])


def origins_of(at: duckdb.DuckDBPyConnection, claims: Claims, groups: list[Ids]) -> Iterator[Ids]:
    """Yield for each group, claim by claim, the oldest document that the claim's document is a copy or rewrite of."""
    stage(at, "clusters", "cluster integer, claim_id uuid", [(n, claim_id) for n, group in enumerate(groups) for claim_id in group])
    copies: dict[int, list[tuple[str, str]]] = {}
    for n, a, b in at.execute(SQL["copies"]).fetchall():
        copies.setdefault(n, []).append((a, b))
    for n, group in enumerate(groups):
        documents = [claims.document[claim_id] for claim_id in group]
        first = joined(documents, copies.get(n, []))
        yield [first[document] for document in documents]


def names(groups: list[Ids], before: Mapping[str, str]) -> list[str]:
    """Return an event id for each group: the one that most of its claims had, if no larger group has it; else that of its first claim."""
    taken: set[str] = set()
    ids = [""] * len(groups)
    for n in sorted(range(len(groups)), key=lambda n: (-len(groups[n]), n)):
        had = Counter(before[claim_id] for claim_id in groups[n] if claim_id in before)
        candidates = [event for event, _ in had.most_common()] + [str(identity.of("event", claim_id)) for claim_id in groups[n]]
        ids[n] = next(event for event in candidates if event not in taken)
        taken.add(ids[n])
    return ids


def merged(groups: list[Ids], before: Mapping[str, str], ids: list[str]) -> list[tuple[str, str]]:
    """Return the events that no group has any more, with the event that most of their claims are in now."""
    now: dict[str, Counter[str]] = {}
    for n, group in enumerate(groups):
        for claim_id in group:
            if claim_id in before:
                now.setdefault(before[claim_id], Counter())[ids[n]] += 1
    return [(event, where.most_common(1)[0][0]) for event, where in now.items() if event not in set(ids)]


def nearest(groups: Iterable[Ids], judged: Mapping[tuple[str, str], Alike]) -> dict[str, Alike]:
    """Return for each claim the comparison with the most alike of its group."""
    group_of = {claim_id: n for n, group in enumerate(groups) for claim_id in group}
    best: dict[str, Alike] = {}
    for (a, b), found in judged.items():
        if group_of[a] == group_of[b]:
            for claim_id in (a, b):
                best[claim_id] = max(best.get(claim_id, found), found, key=lambda each: each.score)
    return best


def stage(at: duckdb.DuckDBPyConnection, table: str, columns: str, rows: list[tuple[Any, ...]]) -> None:
    """Put rows into a temporary table."""
    at.execute(f"create or replace temp table {table} ({columns})")
    fill(at, table, rows)
