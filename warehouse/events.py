"""Acts in the world: candidates by SQL, decided by `parsers.claims.match`, grouped, and each group an event with an id that lasts.

Every current claim tells of exactly one event, perhaps alone. Relating starts from the claims each time and gives a group the id that most
of its claims had before, so that nothing that was decided wrongly yesterday has to be kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, count, product
from typing import Any

import duckdb

from parsers.claims.match.alike import TOGETHER, VERSION, Alike, alike, rarity
from parsers.claims.match.compared import Compared, Days, names, numbers, words
from parsers.claims.match.sums import ComparedSum
from warehouse import files, identity
from warehouse.clusters import clusters, company, joined
from warehouse.connection import fill

SQL = {each.name: each.sql for each in files.folder("relate")}
COPIES = ("copies", "retold")  # each tells which documents are one text
HALF, IN_COMPANY = 0.5, 0.2  # of the other acts two documents have to share; what it is worth to a pair of theirs if they share all
Ids = list[str]
Pairs = dict[tuple[str, str], Alike | None]  # null: they cannot be one


@dataclass(frozen=True, slots=True)
class Claims:
    """The current claims as they are compared: in the order of telling, with the document of each and how much words tell."""

    told: Mapping[str, Compared]
    document: Mapping[str, str]
    rare: Mapping[str, float]

    def grouped(self, judged: Pairs) -> list[Ids]:
        """Return the claims in groups, each of one act."""
        scores = {pair: found.score if found else None for pair, found in judged.items()}
        places = {claim_id: told.jurisdiction for claim_id, told in self.told.items()}
        return clusters(self.told, scores, self.document, places, TOGETHER)


def relate(at: duckdb.DuckDBPyConnection) -> int | None:
    """Relate the current claims inside an open transaction; return the number of events, null where nothing changed since the last time."""
    seen = at.execute(SQL["seen"]).fetchone()
    if at.execute("select history_rows, last_read_at from ops.relatings where matcher = ?", [VERSION]).fetchone() == seen:
        return None
    claims = read(at)
    judged = compare(at, claims)
    judged |= in_company(claims, claims.grouped(judged), judged)
    groups = claims.grouped(judged)
    write(at, claims, groups, judged)
    at.execute("delete from ops.relatings")
    at.execute("insert into ops.relatings values (?, ?, ?)", [VERSION, *(seen or ())])
    return len(groups)


def read(at: duckdb.DuckDBPyConnection) -> Claims:
    """Return what the current claims tell."""
    told, document = {}, {}
    for claim_id, document_id, *rest in at.execute(SQL["told"]).fetchall():
        told[claim_id], document[claim_id] = comparable(*rest), document_id
    return Claims(told, document, rarity(each.words for each in told.values()))


def comparable(*row: Any) -> Compared:
    """Return one claim as it is compared."""
    kind, stage, factuality, jurisdiction, actor, actor_id, is_public, acted_on, quotes, sums, days, told_on = row
    return Compared(
        kind, stage, factuality, jurisdiction, actor, actor_id, words(acted_on), words(acted_on, *quotes) - words(actor), names(acted_on),
        numbers(acted_on), tuple(ComparedSum(**each) for each in sums), tuple(Days(**each) for each in days), told_on, is_public,
    )  # fmt: skip


def compare(at: duckdb.DuckDBPyConnection, claims: Claims) -> Pairs:
    """Compare the pairs that have anything rare in common."""
    keys = [
        (claim_id, claims.document[claim_id], place, told.kind, key)
        for place, (claim_id, told) in enumerate(claims.told.items())
        for key in sorted(set(told.keys()))
    ]
    stage(at, "keys", "claim_id uuid, document_id uuid, position integer, kind varchar, key varchar", keys)
    pairs = at.execute(SQL["candidates"]).fetchall()
    judged = (((a, b), alike(claims.told[a], claims.told[b], claims.rare)) for a, b in pairs)
    return {pair: found for pair, found in judged if found is None or found.score > 0}


def in_company(claims: Claims, groups: list[Ids], judged: Pairs) -> Pairs:
    """Compare once more what else two documents tell that share half of their acts: copies, and reports of one announcement."""
    tells: dict[str, Ids] = {}
    for claim_id, document in claims.document.items():
        tells.setdefault(document, []).append(claim_id)
    told_by: dict[str, frozenset[str]] = {}
    for group in groups:
        told_by |= dict.fromkeys(group, frozenset(claims.document[claim_id] for claim_id in group))
    place = {claim_id: n for n, claim_id in enumerate(claims.told)}
    found: Pairs = {}
    for (one, other), share in company(groups, claims.document).items():
        if share < HALF:
            continue
        left = [[each for each in tells[mine] if yours not in told_by[each]] for mine, yours in ((one, other), (other, one))]
        for pair in product(*left):
            a, b = sorted(pair, key=place.__getitem__)
            alone = judged[a, b] if (a, b) in judged else alike(claims.told[a], claims.told[b], claims.rare)
            if alone and alone.score > 0 and claims.told[a].stage == claims.told[b].stage:
                found[a, b] = Alike(min(1.0, alone.score + IN_COMPANY * share), (*alone.reasons, "told beside the same acts"))
    return found


def write(at: duckdb.DuckDBPyConnection, claims: Claims, groups: list[Ids], judged: Pairs) -> None:
    """Write the groups down as events."""
    before = dict(at.execute("select claim_id::varchar, event_id::varchar from core.event_claims").fetchall())
    ids, best = ids_of(groups, before), nearest(groups, judged)
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
    for how in COPIES:
        for n, a, b in at.execute(SQL[how]).fetchall():
            copies.setdefault(n, []).append((a, b))
    for n, group in enumerate(groups):
        documents = [claims.document[claim_id] for claim_id in group]
        first = joined(documents, copies.get(n, []))
        yield [first[document] for document in documents]


def ids_of(groups: list[Ids], before: Mapping[str, str]) -> list[str]:
    """Return an event id for each group: the one that most of its claims had, if no larger group has it; else one of its first claim."""
    taken: set[str] = set()
    ids = [""] * len(groups)
    for n in sorted(range(len(groups)), key=lambda n: (-len(groups[n]), n)):
        had = Counter(before[claim_id] for claim_id in groups[n] if claim_id in before)
        founded = (str(identity.of("event", *each)) for each in founders(groups[n]))
        ids[n] = next(event for event in chain((event for event, _ in had.most_common()), founded) if event not in taken)
        taken.add(ids[n])
    return ids


def founders(group: Ids) -> Iterator[tuple[str, ...]]:
    """Yield what may name an event: each of its claims; where the events of all went on without them, its first with a number."""
    yield from ((claim_id,) for claim_id in group)
    yield from ((group[0], str(again)) for again in count(1))


def merged(groups: list[Ids], before: Mapping[str, str], ids: list[str]) -> list[tuple[str, str]]:
    """Return the events that no group has any more, with the event that most of their claims are in now."""
    now: dict[str, Counter[str]] = {}
    for n, group in enumerate(groups):
        for claim_id in group:
            if claim_id in before:
                now.setdefault(before[claim_id], Counter())[ids[n]] += 1
    standing = set(ids)
    return [(event, where.most_common(1)[0][0]) for event, where in now.items() if event not in standing]


def nearest(groups: Iterable[Ids], judged: Pairs) -> dict[str, Alike]:
    """Return for each claim the comparison with the most alike of its group."""
    group_of = {claim_id: n for n, group in enumerate(groups) for claim_id in group}
    best: dict[str, Alike] = {}
    for (a, b), found in judged.items():
        if found and group_of[a] == group_of[b]:
            for claim_id in (a, b):
                best[claim_id] = max(best.get(claim_id, found), found, key=lambda each: each.score)
    return best


def stage(at: duckdb.DuckDBPyConnection, table: str, columns: str, rows: list[tuple[Any, ...]]) -> None:
    """Put rows into a temporary table."""
    at.execute(f"create or replace temp table {table} ({columns})")
    fill(at, table, rows)
