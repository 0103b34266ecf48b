"""From any earlier schema to today's: forward only, one file a step, one transaction a file, its row in ops.schema_versions included.

Views hold no data: they are made anew whenever their folder differs from the one that made them last.
"""

from __future__ import annotations

import re
from pathlib import Path

import duckdb

from warehouse import files
from warehouse.errors import NewerFile, Unusable

READ_VIEW = re.compile(r"\bmain\.\w+")  # and, of a comment on a column, the view that it is of

BOOK = """
-- The books that tell what a file is; here since version 1.
create schema if not exists ops;
create table if not exists ops.schema_versions (version integer not null, name varchar not null, digest varchar not null);
comment on table ops.schema_versions is 'Migrations that made this file, and the views that it has (version 0).';
comment on column ops.schema_versions.version is 'Number of the migration; 0: the folder of views.';
comment on column ops.schema_versions.name is 'Name of its file.';
comment on column ops.schema_versions.digest is 'Digest of what was run.';
"""


def migrate(connection: duckdb.DuckDBPyConnection, path: Path) -> list[str]:
    """Bring a file to today's schema and views; return the names of what was run, nothing where it was up to date. Raise NewerFile."""
    steps = {int(step.name.partition("_")[0]): step for step in files.folder("schema")}
    done = versions(connection, path)
    newest = max(done, default=0)
    if newest > max(steps):
        raise NewerFile(path, newest, max(steps))
    for number, step in steps.items():  # a step that is out in the world never changes; a file of an unreleased one is no file of ours
        if number in done and done[number] != files.digest((step,)):
            raise Unusable(path, f"it was made with another form of {step.name}.sql than this Claimhouse has")
    run = []
    if not done:
        in_one(connection, BOOK)
    for number, step in sorted(steps.items()):
        if number > newest:
            in_one(connection, step.sql, (number, step.name, files.digest((step,))))
            run.append(step.name)
    views = files.folder("views")
    if run or done.get(0) != files.digest(views):
        in_one(connection, "\n".join([*drop_views(connection), *in_order(views)]), (0, "views", files.digest(views)))
        run.append("views")
    if run:
        connection.execute("checkpoint")  # a log that mixes DDL and rows has broken replay before (duckdb/duckdb#25928)
    return run


def versions(connection: duckdb.DuckDBPyConnection, path: Path) -> dict[int, str]:
    """Return what made this file, by number; nothing for an empty one. Raise Unusable for a database of somebody else's."""
    tables = {f"{schema}.{name}" for schema, name in connection.execute("select schema_name, table_name from duckdb_tables()").fetchall()}
    if "ops.schema_versions" in tables:
        return dict(connection.execute("select version, digest from ops.schema_versions").fetchall())
    if tables:
        raise Unusable(path, f"it is a DuckDB file with tables that are not ours ({', '.join(sorted(tables)[:3])} ...)")
    return {}


def in_one(connection: duckdb.DuckDBPyConnection, sql: str, row: tuple[int, str, str] | None = None) -> None:
    """Run a script and note it down, in one transaction."""
    connection.execute("begin")
    try:
        connection.execute(sql)
        if row:
            connection.execute("delete from ops.schema_versions where version = ?", [row[0]])
            connection.execute("insert into ops.schema_versions values (?, ?, ?)", row)
        connection.execute("commit")
    except duckdb.Error:
        connection.execute("rollback")
        raise


def drop_views(connection: duckdb.DuckDBPyConnection) -> list[str]:
    """Return the statements that drop every view of ours."""
    views = connection.execute("select schema_name, view_name from duckdb_views() where not internal").fetchall()
    return [f"drop view {schema}.{name};" for schema, name in views]


def in_order(views: tuple[files.SqlFile, ...]) -> list[str]:
    """Return the views' SQL, each after the views that it reads: a view of ours reads another one only as `main.NAME`."""
    waiting, ordered = list(views), list[files.SqlFile]()
    while waiting:
        names = {f"main.{view.name}" for view in waiting}
        ready = [view for view in waiting if not (names - {f"main.{view.name}"}) & set(READ_VIEW.findall(view.sql))]
        if not ready:
            raise ValueError(f"views that read one another in a circle: {', '.join(view.name for view in waiting)}")
        ordered += ready
        waiting = [view for view in waiting if view not in ready]
    return [view.sql for view in ordered]
