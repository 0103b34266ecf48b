"""What a pattern cannot match without: read off the pattern, never wrong."""

import random
import re
from functools import reduce
from itertools import islice
from operator import or_

import pytest

from benchmarks.labelled import labelled_sentences
from parsers.claims.kinds.words import words_of
from parsers.claims.rules.hits import hits, rules
from parsers.claims.rules.needles import Index, needles, ways


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
        (r"\bact\n", {" act "}),
        (r"\Aact\Z", {"act"}),
        (r"[\u201c\x22]+", {"“", '"'}),
        (r"[\w.]acts", {"acts"}),
        (r"(?<!n)(?:laws|lawyers)", {"law"}),
    ],
)
def test_the_fewest_and_longest_words_that_must_stand_are_found(pattern: str, found: set[str] | None) -> None:
    assert needles(pattern) == found


@pytest.mark.parametrize("pattern", ["(law", "law)", r"(law)\1", "law|*", "(?P<law>law)"])
def test_what_no_rule_may_hold_is_refused(pattern: str) -> None:
    with pytest.raises(re.error):
        needles(pattern)


def test_every_rule_that_fires_is_asked_for_by_the_words_of_the_sentence() -> None:
    texts = [text for text, _, _ in labelled_sentences()]
    for text in random.Random(7).sample(texts, 300):  # noqa: S311
        asked = words_of(text, 0, len(text), {}).asked
        assert {hit.rule.name for hit in hits(text, asked)} == {
            rule.name for rule in rules() if re.search(rule.pattern, text if rule.cased else text.lower())
        }, text


def test_most_rules_are_not_tried_on_a_sentence_without_their_words() -> None:
    index = Index([way.needles for rule in rules() for way in rule.ways])
    assert list(index.worth_trying(0)) == []
    assert index.of("tomorrow") == 0


def index_of(*patterns: str) -> Index:
    return Index([way.needles for pattern in patterns for way in ways(pattern)])


def tried(index: Index, *words: str) -> list[int]:
    return list(index.worth_trying(reduce(or_, map(index.of, words), 0)))


def test_a_pattern_without_a_word_of_its_own_is_always_tried() -> None:
    assert tried(index_of(r"\w+", "law")) == [0]


def test_a_pattern_that_needs_two_words_is_tried_where_both_stand() -> None:
    index = index_of("senate.*law", "law")
    assert [tried(index, *words) for words in (["senate"], ["law"], ["senate", "laws"])] == [[], [1], [0, 1]]


def test_alternatives_that_need_two_words_each_are_tried_where_both_of_one_stand() -> None:
    index = index_of("senate.*law|court.*ruling")
    assert tried(index, "senate", "law") == [0]
    assert tried(index, "court", "rulings") == [1]
    assert tried(index, "law", "court") == tried(index, "senate") == []


def test_a_word_of_one_alternative_and_one_of_another_ask_for_nothing() -> None:
    index = index_of(r"\b(?:senate\b.*\blaw|court\b.*\bruling)\b", "verdict")
    assert tried(index, "senate", "ruling") == []
    assert tried(index, "court", "ruling") == [1]


def test_the_ways_of_a_choice_are_patterns_of_their_own_in_its_order() -> None:
    assert [way.pattern for way in ways(r"\b(?:a (?:new|old) law|(?:acts|bill of)|court)\b")] == [
        r"\ba (?:new|old) law\b",
        r"\bacts\b",
        r"\bbill of\b",
        r"\bcourt\b",
    ]


def test_of_two_ways_that_fire_the_one_that_stands_first_is_the_hit_and_of_two_that_begin_together_the_one_written_first() -> None:
    for text, _, _ in islice(labelled_sentences(), 300):
        for hit in hits(text, words_of(text, 0, len(text), {}).asked):
            match = re.search(hit.rule.pattern, text if hit.rule.cased else text.lower())
            assert match
            assert match.span() == (hit.start, hit.end), text


@pytest.mark.parametrize(("word", "asked"), [("we", 1), ("we’re", 1), ("web", 0), ("27", 2), ("“", 4), ("\ue000", 8), ("owner", 0)])
def test_a_short_word_is_asked_for_whole_and_any_number_by_any(word: str, asked: int) -> None:
    index = index_of(r"\bwe\b", r"§\d+", "[“”]", "\ue000+")
    assert sum(1 << way for way in tried(index, word)) == asked


@pytest.mark.parametrize(
    ("word", "asked"), [("act", 7), ("acts", 6), ("action", 6), ("impact", 4), ("o’act", 7), ("o’action", 6), ("ac", 0), ("fact", 4)]
)
def test_letters_are_asked_for_by_that_word_alone_by_its_beginning_or_by_any_part(word: str, asked: int) -> None:
    index = index_of(r"\bact\b", r"\bact", "act")
    assert sum(1 << way for way in tried(index, word)) == asked
