"""What is measured is what it says: the figures themselves are no business of tests."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks import evaluate, loading
from benchmarks.measure import in_turns
from warehouse import Warehouse, check

Reader = Callable[[str], dict[str, float]]


def test_candidates_take_turns_after_one_round_that_warms_up():
    taken: list[str] = []

    costs = in_turns({"a": lambda: taken.append("a"), "b": lambda: taken.append("b")}, rounds=2)

    assert taken == ["a", "b", "a", "b", "a", "b"]
    assert set(costs) == {"a", "b"}


def test_the_claims_that_loading_is_measured_with_are_sound(tmp_path: Path):
    made = loading.batch(3)

    with Warehouse(tmp_path / "warehouse.duckdb") as store:
        added = store.add(made)

    assert added.claims_new == 3 * loading.CLAIMS == len(loading.rows(made))
    assert check(tmp_path / "warehouse.duckdb") == ()


@pytest.mark.parametrize(
    ("read", "output", "expected"),
    [
        pytest.param(
            evaluate.spans,
            '{"total": {"full": 8, "pred": 10, "gold": 16, "wrong": 1}}',
            {"precision": 0.8, "recall": 0.5, "f1": pytest.approx(0.615, abs=1e-3), "wrong": 0.1},
            id="spans",
        ),
        pytest.param(evaluate.names, '{"total": {"cases": 10, "case_ok": 8, "missed": 1}}', {"right": 0.8, "wrong": 0.1}, id="names"),
        pytest.param(
            evaluate.whole,
            'warming up\n{"claims": [0.5, 0.6, 0.55], "stage": 0.7, "claims_interval": [0.5, 0.6]}',
            {"claims": 0.55, "stage": 0.7, "claims_interval, from": 0.5, "claims_interval, to": 0.6},
            id="claims",
        ),
        pytest.param(evaluate.VALUES["sentences"], "ar=1/2 all=95/113", {"right": 95 / 113}, id="sentences"),
        pytest.param(
            evaluate.judged,
            "group n right\nall             114     110     111       0         2\n",
            {"endpoints": 114, "right": 110, "named": 111, "unsafe": 0, "impolite": 2},
            id="the judge's table",
        ),
    ],
)
def test_a_scorers_figures_are_read_from_what_it_prints(read: Reader, output: str, expected: dict[str, float]):
    assert read(output) == expected


def test_figures_are_kept_with_the_day_on_which_they_were_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    yesterday = {name: {"measured_on": "2026-01-01", "figures": {"f1": 0.5}} for name in ("fails", "works", "not asked for", "no more")}
    figures = tmp_path / "figures.json"
    figures.write_text(json.dumps(yesterday), encoding="utf-8")
    scorers = [
        evaluate.Scorer(name, (sys.executable, "-c", program), tmp_path, evaluate.whole)
        for name, program in (
            ("fails", "raise SystemExit(1)"),
            ("works", "print('{\"f1\": 0.7}')"),
            ("not asked for", "raise SystemExit(1)"),
        )
    ]
    monkeypatch.setattr(evaluate, "scorers", lambda: iter(scorers))
    monkeypatch.setattr(evaluate, "SHARED", tmp_path)
    monkeypatch.setattr(evaluate, "FIGURES", figures)
    monkeypatch.setattr(sys, "argv", ["evaluate", "--keep", "fails", "works"])

    assert evaluate.main() == 1, "a scorer brought no figures"

    kept = json.loads(figures.read_text(encoding="utf-8"))
    assert (kept["works"]["figures"], kept["works"]["measured_on"] > "2026-01-01") == ({"f1": 0.7}, True)
    assert [kept[name] for name in ("fails", "not asked for")] == [yesterday["fails"], yesterday["not asked for"]]
    assert "no more" not in kept
