"""What is in the file: docs/schema.md, written from the comments in the database itself.

python -m warehouse.describe [FILE]      FILE is docs/schema.md by default
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import duckdb

from warehouse import connection
from warehouse.migrate import migrate

SCHEMAS = {
    "main": "What analysts query. Views with plain names; their names and columns are kept.",
    "core": "What was understood: documents with their text versions, claims with their values and words, reference data, history.",
    "raw": "What was received.",
    "ops": "How the house runs.",
}
HEAD = """# The schema

<!-- Made by `make docs` from the comments in warehouse/schema and warehouse/views; a test keeps it current. -->

One DuckDB file. Money is `DECIMAL(38, 2)` in major units of its currency, dates are `DATE`, instants are `TIMESTAMPTZ` in UTC, and offsets
are code points of `documents.text`, the end exclusive. What null means, each column says.
"""


def describe() -> str:
    """Return the schema as Markdown."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "empty.duckdb"
        at = connection.write(path)
        try:
            migrate(at, path)
            return "\n".join([HEAD, *(line for schema, what in SCHEMAS.items() for line in lines(at, schema, what))])
        finally:
            at.close()


def lines(at: duckdb.DuckDBPyConnection, schema: str, what: str) -> Iterator[str]:
    """Yield a schema's chapter."""
    yield f"## {schema}\n\n{what}\n"
    relations = at.execute(
        """
        select view_name, comment from duckdb_views() where schema_name = $schema and not internal
        union all
        select table_name, comment from duckdb_tables() where schema_name = $schema
        order by 1
        """,
        {"schema": schema},
    ).fetchall()
    for name, comment in relations:
        yield f"### {name}\n\n{comment}\n\n| column | type | meaning |\n|---|---|---|"
        columns = at.execute(
            "select column_name, data_type, comment from duckdb_columns() where schema_name = ? and table_name = ? order by column_index",
            [schema, name],
        ).fetchall()
        yield from (f"| `{column}` | {type_} | {meaning} |" for column, type_, meaning in columns)
        yield ""


def main() -> None:
    """Write the page."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "docs" / "schema.md"
    path.write_text(describe(), encoding="utf-8")


if __name__ == "__main__":
    main()
