"""The reliability table of the documentation is that of the weights in use."""

from benchmarks.reliability import BEGINS, ENDS, PAGE, current, renewed, table

WEIGHTS = {"bar": 0.26, "calibrated": {"0.1": 0.1, "0.2": 0.31, "0.9": 0.875}}


def test_the_page_has_the_table_of_todays_weights():
    assert PAGE.read_text(encoding="utf-8") == current(), "run `make docs`"


def test_bands_begin_where_claims_do():
    rows = [line for line in table(WEIGHTS).splitlines() if line.startswith("| 0")]

    assert rows == ["| 0.26 to 0.3 | 31 |", "| 0.90 to 1.0 | 88 |"]


def test_the_table_is_written_between_its_marks_and_nowhere_else():
    page = renewed(f"before\n{BEGINS}yesterday\n{ENDS}after\n", WEIGHTS)

    assert page == f"before\n{BEGINS}\n{table(WEIGHTS)}\n{ENDS}after\n"
    assert renewed(page, WEIGHTS) == page
