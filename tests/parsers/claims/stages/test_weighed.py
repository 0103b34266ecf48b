"""Learnt weights overrule the stage that the rules say where they are sure, and nothing that is certain by its form."""

import json

import pytest

from benchmarks.stages import digest
from parsers import read
from parsers.claims.kinds.network import Layers, Network
from parsers.claims.stages.stage import certain
from parsers.claims.stages.weighed import OPEN, WEIGHTS, ByRules, Weighed, weigh
from parsers.model import Document, Kind, Stage

# for proposed, announced, enacted, in force
ALONE = {"plan": "300 0 0 0", "opens": "0 0 150 0", "rules=enacted": "0 0 280 0"}
LEARNT = Network(Layers(bias=[0.0] * 4, units=[0.0], outer=[[0.0] * 4], alone=ALONE, together={}))


def said(stage: Stage, kind: Kind = "strategy", *, is_certain: bool = False) -> ByRules:
    return ByRules(kind, stage, "asserted", None, is_certain)


def test_the_weights_were_learnt_from_the_documents_and_words_that_lie_here() -> None:
    given = json.loads(WEIGHTS.read_text(encoding="utf-8"))

    assert given["learnt_from"] == digest(), f"learn them again: {given['made_by']}"


def test_the_weights_are_small_and_have_a_number_for_each_open_stage() -> None:
    given = json.loads(WEIGHTS.read_text(encoding="utf-8"))

    assert WEIGHTS.stat().st_size < 1_200_000
    assert list(given["bias"]) == list(OPEN)
    assert {len(row.split()) for row in given["alone"].values()} == {len(OPEN)}


def test_words_that_are_sure_enough_overrule_the_rules_and_say_what_counted() -> None:
    found = weigh(said("in_force"), {"plan", "opens", "the"}, LEARNT)

    assert (found.stage, found.by_rules, found.sure) == ("proposed", "in_force", pytest.approx(0.756, abs=0.001))
    assert found.counted(LEARNT) == [("plan", pytest.approx(3.0)), ("opens", 0.0)]


def test_words_that_are_not_sure_enough_leave_the_stage_that_the_rules_say() -> None:
    found = weigh(said("enacted"), {"plan"}, LEARNT)

    assert (found.stage, found.told) == ("enacted", frozenset())


@pytest.mark.parametrize(
    "given",
    [
        pytest.param(said("withdrawn"), id="undone"),
        pytest.param(said("passed", "legislation"), id="voted"),
        pytest.param(said("considered"), id="weighed"),
        pytest.param(said("stated", "position"), id="a view"),
        pytest.param(said("announced", "target"), id="an aim"),
        pytest.param(said("enacted", is_certain=True), id="certain by its form"),
    ],
)
def test_what_is_certain_is_not_overruled(given: ByRules) -> None:
    assert weigh(given, {"plan"}, LEARNT) == Weighed(given.stage, given.stage, 1.0)


@pytest.mark.parametrize(
    ("kind", "sentence", "told", "so_far", "expected"),
    [
        ("legislation", "This Act shall take effect 90 days after it is signed.", "enacted", None, True),
        ("regulation", "The guideline on AI took effect in May.", "in_force", None, True),
        ("regulation", "Employers must tell applicants that a machine reads their letters.", "proposed", "proposed", True),
        ("regulation", "Employers must tell applicants that a machine reads their letters.", "in_force", None, False),
        ("legislation", "The law asks makers of chatbots for a yearly report.", "in_force", None, False),
        ("strategy", "The AI plan took effect in May.", "in_force", None, False),
    ],
)
def test_that_a_law_takes_effect_or_what_a_draft_obliges_to_is_certain(
    kind: Kind, sentence: str, told: Stage, so_far: Stage | None, *, expected: bool
) -> None:
    assert certain(kind, sentence, told, so_far) is expected


@pytest.mark.parametrize(
    ("kind", "sentence", "expected"),
    [
        ("legislation", "The minister for digital affairs has promised a new AI bill for this spring.", "proposed"),
        ("institution", "The law creates an AI commission, which would take over the hubs.", "proposed"),
        ("funding", "There is no money in the bill for a national AI supercomputer.", "proposed"),
        (
            "infrastructure",
            "With a ministry subsidy, Nvidia is building an AI data centre of 300 megawatts near Oslo at a cost of 3 billion euros.",
            "announced",
        ),
    ],
)
def test_what_the_rest_of_a_sentence_says_counts_beside_the_verb(kind: Kind, sentence: str, expected: Stage) -> None:
    document = Document("https://outlet.example/a", None, f"{sentence} The policy is about artificial intelligence.")

    assert [claim.stage for claim in read(document).claims if claim.kind == kind] == [expected]
