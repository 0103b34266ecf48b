"""The learnt weights: current, small, and what they decide."""

import json

import pytest

from benchmarks.learn import chance, several, yes_or_no
from benchmarks.train import digest, overlap
from parsers import read
from parsers.claims.context import context
from parsers.claims.judge import Judged, judge
from parsers.claims.rerank import OUTCOMES, WEIGHTS, by_words, choose, decide, known_by, weights
from parsers.claims.rules import KINDS
from parsers.claims.segment import sentences
from parsers.claims.spans import find_spans
from parsers.claims.words import features, stem, tokens
from parsers.model import Document

TEXT = (
    "The ministry of science announced $390 million for artificial intelligence on Monday. "
    "The parliament passed a bill that would ban face recognition by the police. "
    "“This goes too far and will hurt us all,” said Jane Roe, who heads the AI industry association. "
    "The weather in the capital was mild."
)


def judged(text: str) -> tuple[Judged, ...]:
    found = find_spans(Document(url="https://outlet.example/a", title=None, text=text))
    about = context(None, text, found.orgs)
    result = judge(sentences(text), about, found.marked)
    decide(result, about, found.marked)
    return result


def test_the_weights_were_learnt_from_the_sentences_and_rules_that_lie_here() -> None:
    given = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    assert given["learnt_from"] == digest(), f"learn them again: {given['made_by']}"
    assert given["made_by"] == "python -m benchmarks.train"


def test_the_weights_are_small() -> None:
    assert WEIGHTS.stat().st_size < 300_000


def test_every_word_has_a_weight_for_every_kind_and_for_no_claim() -> None:
    assert len(weights().bias) == len(OUTCOMES) == len(KINDS) + 1
    assert {len(row) for row in weights().words.values()} == {len(OUTCOMES)}


def test_each_kind_of_sentence_is_told_from_the_others() -> None:
    assert [sentence.kinds[:1] for sentence in judged(TEXT)] == [("funding",), ("legislation",), ("position",), ()]


def test_how_sure_a_claim_is_lies_between_nothing_and_all_and_over_the_bar() -> None:
    for sentence in judged(TEXT):
        assert set(sentence.sure) == set(KINDS)
        assert all(0 <= sure <= 1 for sure in sentence.sure.values())
        assert all(sentence.sure[kind] >= weights().bar for kind in sentence.kinds)


def test_the_confidence_of_a_claim_is_how_sure_its_surest_sentence_is() -> None:
    (claim, *_) = read(Document(url="https://outlet.example/a", title=None, text=TEXT)).claims
    assert claim.confidence == round(judged(TEXT)[0].sure["funding"], 3)


def test_a_document_that_is_not_about_ai_policy_makes_no_claim() -> None:
    text = "The minister opened a bridge over the river. The council paid $40 million for it, and the governor cut the ribbon."
    assert not any(sentence.kinds for sentence in judged(text))
    assert any(max(sentence.sure.values()) > weights().bar for sentence in judged(text))


def test_words_share_out_certainty_among_kinds_and_no_claim() -> None:
    for known in known_by(judged(TEXT), find_spans(Document(url="https://outlet.example/a", title=None, text=TEXT)).marked):
        told = by_words(known, weights())
        assert sum(told.values()) == pytest.approx(1)


def sure(**kinds: float) -> Judged:
    (result,) = judged("The ministry announced a plan for artificial intelligence.")
    result.sure = {kind: kinds.get(kind, 0.0) for kind in KINDS}
    return result


def test_the_surest_kind_stands_over_the_bar_and_another_one_over_the_second_bar() -> None:
    assert choose(sure(strategy=0.2), 0.25, 0.5) == ()
    assert choose(sure(strategy=0.3, funding=0.28), 0.25, 0.5) == ("strategy",)
    assert choose(sure(strategy=0.6, target=0.7), 0.25, 0.5) == ("target", "strategy")


def test_a_plan_told_with_its_sum_is_funding_from_the_first_bar_on() -> None:
    (costly,) = judged("The ministry announced a plan worth $390 million for artificial intelligence.")
    costly.sure = sure(strategy=0.4, funding=0.3).sure
    assert choose(costly, 0.25, 0.5) == ("strategy", "funding")
    costly.sure = sure(position=0.4, funding=0.3).sure
    assert choose(costly, 0.25, 0.5) == ("position",)


def test_values_and_endings_do_not_tell_words_apart() -> None:
    assert tokens("It gives \ue000\ue000\ue000 for \ue001 chips by \ue002\ue002") == [
        "it",
        "give",
        "<money>",
        "for",
        "<count>",
        "chip",
        "by",
        "<time>",
    ]
    assert [stem(word) for word in ("policies", "policy", "launching", "launched", "launches", "launch", "use")] == ["policy"] * 2 + [
        "launch"
    ] * 4 + ["use"]


def test_a_sentence_is_known_by_its_words_pairs_opening_rules_and_what_came_before() -> None:
    assert features("States pay", "A ban", ["funding/sum"]) == sorted(
        ["stat", "pay", "stat pay", "^stat", "^pay", "<a", "<ban", "rule:funding/sum"]
    )


def test_what_separates_is_learnt_and_learnt_alike_each_time() -> None:
    examples = [(["sum", "state"], [1.0, 0.0]), (["view", "state"], [0.0, 1.0])] * 20
    words, bias = several(examples, 2, rounds=10, shrink=0.0)
    assert words["sum"][0] > 0 > words["sum"][1]
    assert (words, bias) == several(examples, 2, rounds=10, shrink=0.0)


def test_a_sign_that_goes_with_yes_counts_for_it() -> None:
    learnt = yes_or_no([({"rules": 1.0}, True), ({"against": 1.0}, False)] * 20, rounds=10, shrink=0.0)
    assert learnt["rules"] > 0 > learnt["against"]
    assert chance({"rules": 1.0}, learnt) > 0.8
    assert chance({"against": 1.0}, learnt) < 0.2


def test_pieces_overlap_from_half_of_the_shorter_one_on() -> None:
    assert overlap([(0, 10)], [(5, 15)])
    assert not overlap([(0, 10)], [(6, 16)])
    assert not overlap([(0, 10)], [(10, 20)])
