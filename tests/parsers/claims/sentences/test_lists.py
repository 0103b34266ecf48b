"""What introduces the list that a sentence stands in."""

import pytest

from parsers.claims.sentences.segment import sentences


def heads(text: str) -> list[tuple[str, str | None]]:
    return [(each.text, text[each.over.start : each.over.end] if each.over else None) for each in sentences(text)]


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
