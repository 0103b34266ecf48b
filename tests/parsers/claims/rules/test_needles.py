"""What a pattern cannot match without: read off the pattern, never wrong."""

import random

import pytest

from benchmarks.labelled import labelled_sentences
from parsers.claims.kinds.words import words_of
from parsers.claims.rules.hits import hits, rules
from parsers.claims.rules.needles import Index, compiled, needles


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        (r"\bbills?\b", {" bill"}),
        (r"\bbill\b", {" bill "}),
        (r"\b(?:senate|parliament)\b[^.]{0,80}\bpass(?:es|ed)?\b", {" pass"}),
        (r"minist(?:er|ers|ry)", {"minist"}),
        (r"(?:law|act)", {"law", "act"}),
        (r"\b(?:law|act)s?\b", {" law", " act"}),
        ("\ue000{1,99} to", {"\ue000"}),
        (r"(?:new )+laws", {" laws"}),
        (r"\b(?:new )?laws\b", {" laws "}),
        (r"(?:new )?laws\b", {"laws"}),
        (r"\b(?:new ?)?laws\b", {"laws"}),
        (r"\b(?:bill |old\s|un)laws\b", {"laws"}),
        (r"\b(?:bill |old[ -])laws\s", {" laws "}),
        (r"(?:laws)?", None),
        (r"law|by \d", {"law", "#"}),
        (r"law|by \w", None),
        (r"(?! enforcement)\bAI\b", {" ai "}),
        (r"\bby (?:the )?end|\b(?:we|I)\b", {" end", " we ", " i "}),
        (r"\bwe|[“\"]", None),
        (r"[“\"][^”]{4}", {"“", '"'}),
        (r"the Act\b", {" act "}),
    ],
)
def test_the_fewest_and_longest_words_that_must_stand_are_found(pattern: str, found: set[str] | None) -> None:
    assert needles(pattern) == found


def test_every_rule_that_fires_is_asked_for_by_the_words_of_the_sentence() -> None:
    texts = [text for text, _, _ in labelled_sentences()]
    for text in random.Random(7).sample(texts, 300):  # noqa: S311
        asked = words_of(text, 0, len(text), {}).asked
        assert {hit.rule.name for hit in hits(text, asked)} == {
            rule.name for rule in rules() if rule.pattern.search(text if rule.cased else text.lower())
        }, text


def test_most_rules_are_not_tried_on_a_sentence_without_their_words() -> None:
    index = Index(rule.ways for rule in rules())
    assert index.worth_trying(0) == 0
    assert index.of("tomorrow") == 0


def index_of(*patterns: str) -> Index:
    return Index(ways for _, ways in map(compiled, patterns))


def test_a_pattern_without_a_word_of_its_own_is_always_tried() -> None:
    assert index_of(r"\w+", "law").worth_trying(0) == 1


def test_a_pattern_that_needs_two_words_is_tried_where_both_stand() -> None:
    index = index_of("senate.*law", "law")
    assert [index.worth_trying(asked) for asked in (index.of("senate"), index.of("law"), index.of("senate") | index.of("laws"))] == [
        0,
        2,
        3,
    ]


def test_alternatives_that_need_two_words_each_are_tried_where_both_of_one_stand() -> None:
    index = index_of("senate.*law|court.*ruling")
    assert index.worth_trying(index.of("senate") | index.of("law")) == 1
    assert index.worth_trying(index.of("court") | index.of("rulings")) == 1
    assert index.worth_trying(index.of("law") | index.of("court")) == index.worth_trying(index.of("senate")) == 0


def test_a_word_of_one_alternative_and_one_of_another_ask_for_nothing() -> None:
    index = index_of(r"\b(?:senate\b.*\blaw|court\b.*\bruling)\b", "verdict")
    assert index.worth_trying(index.of("senate") | index.of("ruling")) == 0
    assert index.worth_trying(index.of("court") | index.of("ruling")) == 1


@pytest.mark.parametrize(("word", "asked"), [("we", 1), ("we’re", 1), ("web", 0), ("27", 2), ("“", 4), ("\ue000", 8), ("owner", 0)])
def test_a_short_word_is_asked_for_whole_and_any_number_by_any(word: str, asked: int) -> None:
    index = index_of(r"\bwe\b", r"§\d+", "[“”]", "\ue000+")
    assert index.worth_trying(index.of(word)) == asked


@pytest.mark.parametrize(
    ("word", "asked"), [("act", 7), ("acts", 6), ("action", 6), ("impact", 4), ("o’act", 7), ("o’action", 6), ("ac", 0), ("fact", 4)]
)
def test_letters_are_asked_for_by_that_word_alone_by_its_beginning_or_by_any_part(word: str, asked: int) -> None:
    index = index_of(r"\bact\b", r"\bact", "act")
    assert index.worth_trying(index.of(word)) == asked
