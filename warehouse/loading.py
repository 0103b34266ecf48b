"""One batch into the warehouse, in one transaction: staged in temporary tables, merged by the SQL of load/."""

from __future__ import annotations

from dataclasses import astuple, fields

import duckdb

from warehouse import readings, received
from warehouse.batch import Added, Batch
from warehouse.connection import fill
from warehouse.files import HERE

STAGING, RECEIVED, QUARANTINE, WITHDRAWN, DOCUMENTS, CLAIMS, CLOSING, MODEL = (
    (HERE / "load" / f"{name}.sql").read_text(encoding="utf-8")
    for name in ("staging", "received", "quarantine", "withdrawn", "documents", "claims", "closing", "model")
)


def load(connection: duckdb.DuckDBPyConnection, batch: Batch) -> Added:
    """Merge a batch inside the open transaction; return what was new, nothing at all for a batch that was loaded before."""
    if connection.execute("select 1 from ops.batches where batch_id = ?", [batch.batch_id]).fetchone():
        return Added()
    connection.execute("delete from batch")
    connection.execute("insert into batch values (?, ?, ?, ?)", [batch.batch_id, batch.run_id, batch.loaded_at, batch.reread])
    arrived = received.received(batch)
    stage(connection, arrived)
    connection.execute(RECEIVED)
    connection.execute(QUARANTINE)
    added = Added(visits=len(arrived.new_visits), links=count(connection, "fresh_links"), pages=count(connection, "fresh_pages"))
    if arrived.refused_pages:
        connection.execute(WITHDRAWN)
        connection.execute(CLOSING)
        added += Added(claims_closed=count(connection, "departures where reader = 'rules'"))
    for this in readings.rounds(batch):
        stage(connection, this)
        connection.execute(DOCUMENTS)
        connection.execute(CLAIMS)
        connection.execute(CLOSING)
        connection.execute(MODEL)
        added += Added(
            documents_new=count(connection, "verdicts where verdict = 'new'"),
            versions_new=count(connection, "verdicts where is_new_version"),
            claims_new=count(connection, "arrivals where not is_known and reader = 'rules'"),
            claims_closed=count(connection, "departures where reader = 'rules'"),
            model_read=count(connection, "new_model_readings where outcome = 'read'"),
            model_failed=count(connection, "new_model_readings where outcome = 'failed'"),
            model_claims_new=count(connection, "arrivals where not is_known and reader = 'model'"),
            model_refused=count(connection, "new_model_refusals where lost = 'claim'"),
        )
    connection.execute(f"insert into ops.batches select *, {', '.join('?' * len(fields(added)))} from batch", astuple(added))  # noqa: S608
    return added


def stage(connection: duckdb.DuckDBPyConnection, rows: received.Received | readings.Round) -> None:
    """Put rows into the staging tables of their names, in place of what a batch before left there."""
    for table in fields(rows):
        connection.execute(f"delete from {table.name}")  # noqa: S608 - our own field's name
        fill(connection, table.name, getattr(rows, table.name))


def count(connection: duckdb.DuckDBPyConnection, rows: str) -> int:
    """Count the rows of a staging table."""
    found = connection.execute(f"select count(*) from {rows}").fetchone()  # noqa: S608 - our own text
    return int(found[0]) if found else 0
