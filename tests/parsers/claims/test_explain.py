"""Why a page reads as it does."""

import re

from parsers import read
from parsers.claims.explain import Explained, explain
from parsers.model import Document

DOCUMENT = Document(
    url="https://outlet.example/a",
    title=None,
    text="The ministry of science announced $390 million for artificial intelligence on Monday.\nThe parliament debated a bill on AI in the afternoon.",
)
TWO_ACTS = Document(
    url="https://outlet.example/c", title=None, text="The ministry issued guidelines on AI in hospitals and set up an AI safety office."
)
OFF_TOPIC = Document(url="https://outlet.example/b", title=None, text="The council paid $40 million for a bridge.")


def first(document: Document) -> Explained:
    return explain(document).sentences[0]


def test_an_explained_sentence_makes_the_claims_that_the_reader_reads() -> None:
    told = [(sentence.start, kind) for sentence in explain(DOCUMENT).sentences for kind in sentence.kinds]
    assert told == [(claim.evidence[0].start, claim.kind) for claim in read(DOCUMENT).claims]


def test_a_second_act_in_a_part_of_a_sentence_is_explained_as_it_is_read() -> None:
    assert set(first(TWO_ACTS).kinds) == {claim.kind for claim in read(TWO_ACTS).claims} == {"regulation", "institution"}


def test_every_claim_that_the_reader_reads_stands_whole_at_the_sentence_that_tells_it_most_fully() -> None:
    sentences = explain(DOCUMENT).sentences
    assert tuple(claim for sentence in sentences for claim in sentence.claims) == read(DOCUMENT).claims
    for sentence in sentences:
        assert {claim.kind for claim in sentence.claims} <= set(sentence.kinds)


def test_a_rule_is_shown_with_its_weight_and_the_words_it_fired_on() -> None:
    fired = {name: words for name, _, words in first(DOCUMENT).fired}
    assert fired["funding/sum"] == "$390 million"


def test_how_sure_the_likeliest_kind_is_comes_first_then_the_signs_that_counted() -> None:
    reasons = explain(DOCUMENT).sentences[1].reasons

    assert reasons[0].startswith("legislation: 0.")
    assert any(reason.startswith("sign: words") for reason in reasons)


def test_the_words_that_counted_are_named() -> None:
    assert any(reason.startswith("word: <money> ") for reason in first(DOCUMENT).reasons)


def test_where_the_stage_of_a_claim_comes_from_is_told_last() -> None:
    assert first(DOCUMENT).reasons[-1] == "stage of funding: announced, by the rules"


def test_a_stage_that_overrules_the_rules_names_the_three_words_or_signs_that_counted_most() -> None:
    bill = Document(url="https://outlet.example/e", title=None, text="The minister for AI has promised a new AI bill for this spring.")

    assert re.fullmatch(
        r"stage of legislation: proposed, 0\.\d\d sure by its words, and not announced, as the rules say(?:[:,] [^,]+ \+\d\.\d){3}",
        first(bill).reasons[-1],
    )


def test_kinds_that_came_near_are_no_claims_and_come_in_order() -> None:
    for sentence in explain(DOCUMENT).sentences:
        assert not set(sentence.kinds) & {kind for kind, _ in sentence.almost}
        assert [sure for _, sure in sentence.almost] == sorted((sure for _, sure in sentence.almost), reverse=True)


def test_a_document_off_the_topic_says_so() -> None:
    assert first(OFF_TOPIC).kinds == ()
    assert any("hardly about AI policy" in reason for reason in first(OFF_TOPIC).reasons)


def test_a_rule_of_which_only_a_word_stands_almost_fired() -> None:
    sentence = explain(DOCUMENT).sentences[1]
    assert sentence.kinds == ("legislation",)
    assert sentence.almost_fired
    fired = {name for name, _, _ in sentence.fired}
    for rule, word in sentence.almost_fired:
        assert rule not in fired
        assert word in sentence.text


def test_the_relevance_of_a_document_is_told_with_its_reasons() -> None:
    read_as = read(DOCUMENT)
    assert (explain(DOCUMENT).relevance, explain(DOCUMENT).reasons) == (read_as.relevance, read_as.reasons)


def test_a_text_in_another_language_says_so_and_has_no_sentences() -> None:
    text = "Das Ministerium hat am Montag eine neue Strategie für die künstliche Intelligenz vorgestellt und will dafür eine Milliarde Euro ausgeben."
    explained = explain(Document(url="https://outlet.example/c", title=None, text=text))
    assert explained.sentences == ()
    assert explained.reasons == read(Document(url="https://outlet.example/c", title=None, text=text)).reasons
    assert "another language" in explained.reasons[0]


def test_a_sentence_on_which_rules_fire_and_no_kind_is_likely_says_so() -> None:
    text = "The ministry of science announced $390 million for artificial intelligence.\nClubs are more interested in the by-product."
    clubs = explain(Document(url="https://outlet.example/d", title=None, text=text)).sentences[1]

    assert clubs.fired
    assert clubs.reasons == ("no kind is likely, by its rules or by its words",)


def test_of_a_sentence_that_tells_two_acts_of_one_kind_both_are_shown_and_how_it_was_read() -> None:
    text = "The Senate passed the AI bill on Monday, but the president vetoed it on Friday."
    (told,) = explain(Document("https://outlet.example/a", None, text)).sentences

    assert [claim.stage for claim in told.claims] == ["passed", "withdrawn"]
    assert "it tells 2 acts, each in a clause that is read by itself" in told.reasons
