"""Rows of tables in a text: what names the columns, what is a part of a total, and what sums say of it."""

import pytest

from parsers.claims.sentences.spans import find_spans
from parsers.claims.sentences.tables import roles
from parsers.model import Document


def told(text: str) -> list[str | None]:
    lines = [(number, 0, line) for number, line in enumerate(text.split("\n"))]
    found = roles(lines)
    return [found.get(number) for number, _, _ in lines]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Programme | 2025 | 2026\nChips | $4m | $6m\nTotal | $4m | $6m", ["head", "part", "total"]),
        ("Chips | $4m\nSchools | $6m", ["row", "row"]),
        ("Chips | $4m\nGRAND TOTAL | $4m", ["part", "total"]),
        ("Country | Law\nKorea | AI Basic Act", ["head", "row"]),
        ("Total budget | $5m", ["total"]),
        ("Chips | $4m\nSchools | $6m\nAltogether | $10m", ["part", "part", "total"]),
        ("- Chips: $4m\n- Schools: $6m\nTotal: $10m", ["part", "part", "total"]),
        ("The plan pays for chips: $4m.\nIt was told on Monday.", [None, None]),
        ("Totally new | $4m\nOld | $5m", ["row", "row"]),
    ],
)
def test_each_row_has_its_role_in_its_table(text: str, roles: list[str | None]) -> None:
    assert told(text) == roles


@pytest.mark.parametrize(
    "text",
    [
        "Chips | $4m\nSchools | $6m\nTotal | $10m",
        "Chips | $4m\nSchools | $6m\nAll programmes | $10m",
        "The budget:\n- Chips: $4m\n- Schools: $6m\nIn total: $10m\nTotal: $10m",
    ],
)
def test_sums_in_rows_that_a_total_sums_up_are_parts(text: str) -> None:
    roles_of = {value.surface: value.role for value in find_spans(Document(url="https://a.example/", title=None, text=text)).money}
    assert roles_of == {"$4m": "part", "$6m": "part", "$10m": "total"}


def test_sums_outside_a_table_with_a_total_keep_their_role() -> None:
    text = "The fund has $9m.\nChips | $4m\nTotal | $4m"
    found = find_spans(Document(url="https://a.example/", title=None, text=text)).money
    assert [(value.surface, value.role) for value in found] == [("$9m", "total"), ("$4m", "part"), ("$4m", "total")]
