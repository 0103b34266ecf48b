"""What introduces the list that a sentence stands in."""

import pytest

from parsers.claims.sentences.lists import with_introductions
from parsers.claims.sentences.segment import sentences


def heads(text: str) -> list[tuple[str, str | None]]:
    return [(each.text, text[each.over.start : each.over.end] if each.over else None) for each in with_introductions(text, sentences(text))]


@pytest.mark.parametrize("mark", ["- ", "* ", "2) "])
def test_items_with_marks_are_of_the_line_above_them(mark: str):
    text = f"The ministry of science will now:\n\n{mark}build a centre\n\n{mark}train teachers. They are many.\nThe end is near."

    assert [head for _, head in heads(text)][-4:] == [*["The ministry of science will now:"] * 3, None]


def test_lines_below_each_other_are_items():
    text = "The ministry of science will now:\n\nbuild a centre\ntrain teachers\n\nThe end is near."

    assert [head for _, head in heads(text)][-3:] == [*["The ministry of science will now:"] * 2, None]


def test_a_paragraph_alone_is_no_list():
    assert {head for _, head in heads("The minister of science said this:\n\nThe end is near.\n\nIt has come.")} == {None}


def test_a_line_too_short_for_a_sentence_introduces_a_list_too():
    assert heads("The law passed.\n\nOf this:\n- one half for schools\n- one half for labs")[1:] == [
        ("one half for schools", "Of this:"),
        ("one half for labs", "Of this:"),
    ]


def test_whole_sentences_below_each_other_are_items_where_paragraphs_are_parted_by_blank_lines_alone():
    items = "It builds a centre in Turku.\nIt trains the teachers of the north."

    assert [head for _, head in heads(f"The ministry of science acts:\n\n{items}")][-2:] == ["The ministry of science acts:"] * 2
    assert {head for _, head in heads(f"It is Monday.\nThe ministry of science acts:\n{items}")} == {None, "The ministry of science acts:"}
    assert [head for _, head in heads(f"It is Monday.\nThe ministry of science acts:\n{items}")][-1] is None


def test_names_below_each_other_are_items_without_a_mark_or_a_stop():
    text = "The ministry of science pays for this now:\nA centre for schools\nTraining of teachers\nThe end of it is near."

    assert [head for _, head in heads(text)][-3:] == [*["The ministry of science pays for this now:"] * 2, None]


def test_a_list_ends_where_the_next_one_is_introduced():
    text = "The ministry of science will now:\n- build a centre\nIt has:\n- two halves for schools\n- one half for labs"

    assert [head for _, head in heads(text)][-3:] == ["The ministry of science will now:", "It has:", "It has:"]
