"""The learnt weights: current, small, and what they decide."""

import json

import pytest

from benchmarks.labelled import of_ours, overlap
from benchmarks.learn import yes_or_no
from benchmarks.ours import all_written
from benchmarks.train import digest
from parsers import read
from parsers.claims.kinds.judge import judge
from parsers.claims.kinds.judged import Judged
from parsers.claims.kinds.probable import sure
from parsers.claims.kinds.rerank import NO_CLAIM, OUTCOMES, WEIGHTS, choose, decide, known_by, title_known_by, told, weights
from parsers.claims.kinds.words import features, names_of, recent, senses, stem, words_of
from parsers.claims.sentences.spans import find_spans
from parsers.model import KINDS, Document

TEXT = (
    "The ministry of science announced $390 million for artificial intelligence on Monday. "
    "The parliament passed a bill that would ban face recognition by the police. "
    "“This goes too far and will hurt us all,” said Jane Roe, who heads the AI industry association. "
    "The weather in the capital was mild."
)


def judged(text: str) -> tuple[Judged, ...]:
    document = Document(url="https://outlet.example/a", title=None, text=text)
    seen = judge(document)
    decide(document, seen)
    return seen.judged


def test_the_weights_were_learnt_from_the_sentences_and_rules_that_lie_here() -> None:
    given = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    assert given["learnt_from"] == digest(), f"learn them again: {given['made_by']}"
    assert given["made_by"] == "python -m benchmarks.train"


def test_the_weights_are_small() -> None:
    assert WEIGHTS.stat().st_size < 4_500_000


def test_each_kind_of_sentence_is_told_from_the_others() -> None:
    assert [sentence.kinds[:1] for sentence in judged(TEXT)] == [("funding",), ("legislation",), ("position",), ()]


def test_how_sure_a_claim_is_lies_between_nothing_and_all_and_over_the_bar() -> None:
    for sentence in judged(TEXT):
        assert set(sentence.sure) <= set(KINDS)
        assert all(0 <= sure <= 1 for sure in sentence.sure.values())
        assert all(sentence.sure[kind] >= weights().bar for kind in sentence.kinds)


def test_a_document_that_is_not_about_ai_policy_makes_no_claim() -> None:
    text = "The minister opened a bridge over the river. The regulator fined the builder $40 million."
    assert not read(Document(url="https://outlet.example/a", title=None, text=text)).claims
    assert any(sentence.kinds for sentence in judged(text))


def test_words_share_out_certainty_among_kinds_and_no_claim() -> None:
    for known in known_by(judged(TEXT)):
        assert sum(told(known).values()) == pytest.approx(1)


def test_the_weights_of_a_word_stand_in_the_order_of_the_outcomes() -> None:
    assert (
        list(json.loads(WEIGHTS.read_text(encoding="utf-8"))["bias"]) == [*KINDS, NO_CLAIM] == [outcome or NO_CLAIM for outcome in OUTCOMES]
    )
    assert {len(row.split()) for row in weights().words.layers.alone.values()} == {len(OUTCOMES)}


def test_a_title_speaks_for_the_kind_that_it_tells() -> None:
    shares = told(title_known_by("Regulator fines chatbot maker over children's data"))

    assert max(KINDS, key=lambda kind: shares[kind]) == "enforcement"
    assert title_known_by(None) == set()


def surely(**kinds: float) -> Judged:
    (result,) = judged("The ministry announced a plan for artificial intelligence.")
    result.sure = {kind: kinds.get(kind, 0.0) for kind in KINDS}
    return result


def test_the_surest_kind_stands_over_the_bar_and_another_one_over_the_second_bar() -> None:
    assert choose(surely(strategy=0.2), 0.25, 0.5) == ()
    assert choose(surely(strategy=0.3, funding=0.28), 0.25, 0.5) == ("strategy",)
    assert choose(surely(strategy=0.6, target=0.7), 0.25, 0.5) == ("target", "strategy")


def test_a_plan_told_with_its_sum_is_funding_from_the_first_bar_on() -> None:
    (costly,) = judged("The ministry announced a plan worth $390 million for artificial intelligence.")
    costly.sure = surely(strategy=0.4, funding=0.3).sure
    assert choose(costly, 0.25, 0.5) == ("strategy", "funding")
    costly.sure = surely(position=0.4, funding=0.3).sure
    assert choose(costly, 0.25, 0.5) == ("position",)


def test_a_name_alone_makes_no_claim_however_sure_its_words_are() -> None:
    (named,) = judged("Foundation models.")
    named.sure = surely(infrastructure=0.9).sure
    assert choose(named, 0.25, 0.5) == ()


def test_values_and_endings_do_not_tell_words_apart() -> None:
    text = "It gives \ue000\ue000\ue000 for \ue001 chips by \ue002\ue002"
    assert words_of(text, 0, len(text), {}).forms == ["it", "give", "<money>", "for", "<count>", "chip", "by", "<time>"]
    assert [stem(word) for word in ("policies", "policy", "launching", "launched", "launches", "launch", "use")] == ["policy"] * 2 + [
        "launch"
    ] * 4 + ["use"]


def test_a_word_has_the_senses_of_its_form_and_a_name_counts_as_one_word() -> None:
    text = "South Korea did not pass laws."
    found = find_spans(Document(url="https://outlet.example/a", title=None, text=text))
    assert words_of(text, 0, len(text), names_of(found)).senses == [("<place>",), ("<not>",), ("@pass",), senses()["law"]]


def test_a_sentence_is_known_by_its_words_senses_pairs_opening_rules_and_what_stands_around_it() -> None:
    known = features(words_of("Senators voted", 0, 14, {}), ["legislation/move"], ["back"])
    assert known == {
        *("senator", "voted", "senator voted", "^senator", "^voted", "rule:legislation/move", "back"),
        *("@lawmaker", "@pass", "@lawmaker>@pass", "^@lawmaker", "^@pass"),
    }


def test_no_word_or_pair_of_words_is_a_sign_of_where_a_sentence_stands() -> None:
    first = Document(url="https://outlet.example/a", title=None, text="They are back. It is the first AI law.\n- It bans the first robots.")
    signs = {sign for each in judge(first).judged for sign in known_by([each])[0]} - {"=first", "=item", "=heading", "=back"}

    assert {"back", "the first"} <= signs
    assert not any(sign.startswith("=") for sign in signs)


def test_what_was_named_stays_near_for_three_sentences_and_is_meant_where_a_sentence_refers_back() -> None:
    law, court = frozenset({"@law"}), frozenset({"@court"})
    assert set(recent([law, court], back=False)) == {"before:@court", "near:@law", "near:@court"}
    assert "meant:@law" in set(recent([law, court], back=True))
    assert "near:@law" not in set(recent([law, court, court, court], back=True))


def test_every_document_of_ours_has_its_form_and_most_labelled_sentences_of_every_fifth_are_found() -> None:
    written = list(all_written())  # raises for one that breaks its form
    documents = [of_ours(each) for each in written[::5]]
    found = sum(bool(kinds) for document in documents for kinds in document.kinds)
    assert len(written) > 800
    assert found > 0.95 * sum(len(pieces) for document in documents for _, pieces in document.claims) / 1.15


def test_a_sign_that_goes_with_yes_counts_for_it() -> None:
    learnt = yes_or_no([({"rules": 1.0}, True), ({"against": 1.0}, False)] * 20, rounds=10, shrink=0.0)
    assert learnt["rules"] > 0 > learnt["against"]
    assert sure({"rules": 1.0}, learnt) > 0.8
    assert sure({"against": 1.0}, learnt) < 0.2


def test_pieces_overlap_from_half_of_the_shorter_one_on() -> None:
    assert overlap([(0, 10)], [(5, 15)])
    assert not overlap([(0, 10)], [(6, 16)])
    assert not overlap([(0, 10)], [(10, 20)])
