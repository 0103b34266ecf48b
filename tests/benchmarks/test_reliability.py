"""The reliability table of the documentation is that of the weights in use."""

from benchmarks.reliability import BEGINS, ENDS, PAGE, current, renewed, table

WEIGHTS = {"calibrated": {"0.9": 0.875, "0.2": 0.31}}


def test_the_page_has_the_table_of_todays_weights():
    assert PAGE.read_text(encoding="utf-8") == current(), "run `make docs`"


def test_bands_rise_and_shares_are_of_a_hundred():
    assert table(WEIGHTS) == "| confidence | right, of 100 |\n|---|---|\n| 0.2 to 0.3 | 31 |\n| 0.9 to 1.0 | 88 |\n"


def test_the_table_is_written_between_its_marks_and_nowhere_else():
    page = renewed(f"before\n{BEGINS}yesterday\n{ENDS}after\n", WEIGHTS)

    assert page == f"before\n{BEGINS}\n{table(WEIGHTS)}\n{ENDS}after\n"
    assert renewed(page, WEIGHTS) == page
