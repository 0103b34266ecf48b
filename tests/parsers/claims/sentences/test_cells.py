"""Cells of tables: what names them, the sums whose unit stands in a head, and what claims make of them."""

from dataclasses import replace
from datetime import date

import pytest

from parsers.claims import read
from parsers.claims.sentences import cells
from parsers.claims.sentences.spans import find_spans
from parsers.model import Claim, Document

LEAD = "The government of Kenya published its budget for artificial intelligence on Monday.\n\n"


def document(text: str) -> Document:
    return Document("https://budget.example/", None, text, jurisdiction="KE")


def sums(text: str) -> list[tuple[str, int, str]]:
    return [(each.surface, int(each.amount), each.currency) for each in find_spans(document(text)).money]


def funding(table: str) -> list[Claim]:
    return [claim for claim in read(document(LEAD + table)).claims if claim.kind == "funding" and claim.money]


@pytest.mark.parametrize(
    ("head", "amount", "currency"),
    [
        ("Allocation (KSh million)", 400_000_000, "KES"),
        ("Budget, $m", 400_000_000, "USD"),
        ("Cost in million euros", 400_000_000, "EUR"),
        ("Rs crore", 4_000_000_000, "INR"),
        ("Allocation (millions of dollars)", 400_000_000, "USD"),
        ("Amount (€)", 400, "EUR"),
        ("Budget (in billion KRW)", 400_000_000_000, "KRW"),
        ("Budget 2026/27 (£m)", 400_000_000, "GBP"),
        ("Budget (US$ '000)", 400_000, "USD"),
    ],
)
def test_a_bare_number_is_a_sum_in_the_unit_of_its_column(head: str, amount: int, currency: str):
    assert sums(f"Programme | {head}\nComputing centres | 400") == [("400", amount, currency)]


@pytest.mark.parametrize(
    "head",
    [
        "Staff",
        "Number of GPUs (thousand)",
        "Persons (million)",
        "Share",
        "Year",
        "CAD licences",
        "Projects in Euro area",
        "Dollar stores",
        "Growth in $ (%)",
    ],
)
def test_a_bare_number_under_what_is_no_money_is_no_sum(head: str):
    assert sums(f"Programme | {head}\nComputing centres | 400") == []


def test_a_unit_of_the_whole_table_is_meant_for_its_years_and_sums_alone():
    table = "Programme (KSh million) | 2025 | Total cost | Staff\nComputing centres | 1,400.5 | 2,000 | 12"

    assert sums(table) == [("1,400.5", 1_400_500_000, "KES"), ("2,000", 2_000_000_000, "KES")]


def test_a_unit_of_the_whole_table_is_not_meant_for_what_is_counted_beside_its_sums():
    table = "Grants in KSh million\nBody | Staff approved | Total students | Approved\nA school | 40 | 50 | 60"

    assert sums(table) == [("60", 60_000_000, "KES")]


def test_years_that_are_estimates_name_columns_and_are_no_sums():
    assert sums("Budget (KSh million)\nItem | 2026 | 2027e\nChips | 3 | 4") == [("3", 3_000_000, "KES"), ("4", 4_000_000, "KES")]
    assert sums("Budget (KSh million)\nItem | 2026 | 2027 (3)\nChips | 3 | 4") == [("3", 3_000_000, "KES"), ("4", 4_000_000, "KES")]


def test_a_number_that_means_a_thousand_times_more_elsewhere_is_no_sum():
    assert sums("Programa | Budget (CLP million)\nChips | 12.500\nSchools | 12.5") == [("12.5", 12_500_000, "CLP")]


def test_a_row_of_totals_tells_the_sum_above_once_more():
    lead = "Kenya's cabinet on Tuesday approved an artificial intelligence programme worth KSh 490 million.\n\nIt met in Nairobi.\n\nIt rained.\n\n"
    table = "Programme | Budget (KSh million)\nComputing centres | 400\nAI safety institute | 90\nTotal AI budget | 490"
    told = [(value.surface, value.role) for claim in read(document(lead + table)).claims for value in claim.money]

    assert ("KSh 490 million", "total") in told
    assert [surface for surface, role in told if role == "total"] == ["KSh 490 million"]


def test_a_row_that_does_not_fit_its_head_takes_no_unit():
    assert sums("KSh million\nProgramme | Staff | 2025 | 2026\nCentres | 12 | 400") == []


def test_a_blank_line_parts_two_tables_of_which_each_has_its_own_unit():
    text = "Programme | Budget (KSh million)\nCentres | 400\n\nDonor | Grant (US$ million)\nBank | 5"

    assert sums(text) == [("400", 400_000_000, "KES"), ("5", 5_000_000, "USD")]


def test_the_line_above_a_table_gives_its_unit():
    assert sums("The plan is long. All figures in C$ million.\n\nProgramme | 2025\nChips | 2") == [("2", 2_000_000, "CAD")]
    assert sums("Table 2: Spending on AI (KSh billion)\n\nProgramme | 2025\nChips | 2") == [("2", 2_000_000_000, "KES")]


def test_a_number_that_looks_like_a_year_is_a_sum_under_a_unit():
    found = find_spans(document("Programme | Budget ($m)\nChips | 2025"))

    assert [each.surface for each in found.money] == ["2025"]
    assert found.times == ()


def test_a_table_whose_head_has_no_name_for_the_rows_has_its_columns_in_place():
    found = cells.find("2025 | 2026\nChips | $4m | $6m")

    assert [cell.column is None for cell in found] == [True, False, False]


def test_what_was_spent_in_the_year_before_is_no_act_where_half_of_it_is_over():
    table = "Programme | 2025 ($m) | 2026 ($m)\nChips | 400 | 600\nTotal | 500 | 900"

    def told(day: date) -> set[str]:
        read_on = replace(document(LEAD + table), published_on=day)
        return {value.surface for claim in read(read_on).claims for value in claim.money}

    assert told(date(2025, 10, 7)) == {"600", "900"}
    assert told(date(2025, 1, 7)) == {"400", "500", "600", "900"}


def test_what_a_column_of_totals_sums_up_are_parts():
    text = "Measure | 2026 | 2027 | Total\nChips | $10m | $20m | $30m"

    assert [(each.surface, each.role) for each in find_spans(document(text)).money] == [
        ("$10m", "part"),
        ("$20m", "part"),
        ("$30m", "total"),
    ]


@pytest.mark.parametrize(
    "head",
    [
        "Programme | 2025 | 2026\nChips | $400m | $600m\nAI schools | $100m | $120m",
        "Programme ($m) | 2025 | 2026\nChips | 400 | 600\nAI schools | 100 | 120",
    ],
)
def test_a_sum_in_a_row_is_for_what_names_the_row_in_the_year_of_its_column(head: str):
    claims = funding(head + "\nTotal | $500m | $720m")

    told = [(claim.object, int(claim.money[0].amount), claim.times[0].surface) for claim in claims]
    assert told[:2] == [("Chips", 400_000_000, "2025"), ("Chips", 600_000_000, "2026")]
    assert [claim.object for claim in claims[2:4]] == ["AI schools", "AI schools"]


def test_rows_that_a_body_opens_are_of_that_body_and_for_what_stands_beside():
    claims = funding(
        "Ministry | Measure | Budget (KSh billion)\nMinistry of Health | AI diagnostics | 2\nMinistry of Education | AI teachers | 1.5"
    )

    assert [(claim.actor, claim.object) for claim in claims] == [
        ("Ministry of Health", "AI diagnostics"),
        ("Ministry of Education", "AI teachers"),
    ]


def test_who_pays_for_a_row_pays_for_those_below():
    claims = funding(
        "Programme | Budget (KSh million) | Staff\n" + "".join(f"AI centre of {name} | 4{n} | 12\n" for n, name in enumerate("ABCDEF"))
    )

    assert {claim.actor for claim in claims} == {"The government of Kenya"}


def test_who_acts_above_a_table_pays_for_its_rows_under_a_caption_and_a_head_too():
    table = "Table 1. Spending, KSh million\n\nProgramme | 2025/26\nComputing centres | 400\nAI safety institute | 90"
    claims = read(document(f"The government of Kenya will spend KSh 700 million on artificial intelligence.\n\n{table}")).claims[1:]

    assert {claim.actor for claim in claims} == {"The government of Kenya"}
    assert {(time.start_date, time.end_date) for claim in claims for time in claim.times} == {(date(2025, 7, 1), date(2026, 6, 30))}
