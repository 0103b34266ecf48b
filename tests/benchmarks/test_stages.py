"""How the weights of stages are learnt: from labelled claims as the rules fill them, the same each time."""

from benchmarks import stages
from benchmarks.labelled import stands
from benchmarks.stages import Read, Told, example, figures, learn, repeated, ruled, told
from parsers.claims.kinds.network import Layers, Network
from parsers.model import Document

TEXT = "The ministry launched a national AI strategy in May. The government plans an AI safety institute."
DOCUMENT = Document("https://outlet.example/a", "AI plans", TEXT)
KNOWS_NOTHING = Layers(bias=[0.0] * 4, units=[0.0], outer=[[0.0] * 4], alone={}, together={})
LABELS: stages.Labels = [
    ("institution", "announced", stands(TEXT, ["The government plans an AI safety institute."])),
    ("strategy", "enacted", stands(TEXT, ["The ministry launched a national AI strategy in May."])),
]


def claims() -> list[Told]:
    return list(told(DOCUMENT, LABELS))


def test_labelled_claims_come_in_the_order_of_the_text_with_what_the_rules_say_of_them() -> None:
    assert [(each.said.kind, each.said.stage, each.stage) for each in claims()] == [
        ("strategy", "enacted", "enacted"),
        ("institution", "proposed", "announced"),
    ]


def test_the_same_claims_make_the_same_weights() -> None:
    assert learn(claims() * 300) == learn(claims() * 300) != KNOWS_NOTHING


def test_what_the_sentences_before_named_is_not_learnt() -> None:
    (_, second) = claims()
    known, _ = example(second)

    assert [word for word in second.known if word.startswith(stages.AROUND)]
    assert set(known) == {word for word in second.known if not word.startswith(stages.AROUND)} | set(second.said.signs())


def test_documents_of_others_are_shown_more_often_than_ours_and_rule_files_always() -> None:
    first, second = claims()

    assert repeated([Read(True, DOCUMENT, (first,)), Read(False, DOCUMENT, (second,))], [first]) == [first, first, second, second]  # noqa: FBT003


def test_a_document_is_judged_by_the_weights_that_are_told_for_it() -> None:
    knows, knows_nothing = Network(learn(claims() * 1200)), Network(KNOWS_NOTHING)
    read = Read(True, DOCUMENT, tuple(claims()))  # noqa: FBT003

    assert figures([(read, knows)]) == {"by rules": 0.5, "weighed": 1.0, "of": 2}
    assert figures([(read, knows_nothing)]) == {"by rules": 0.5, "weighed": 0.5, "of": 2}


def test_examples_of_rule_files_that_have_a_stage_are_learnt_from() -> None:
    taught = list(ruled())

    assert len(taught) > 20
    assert all(each.stage for each in taught)
