"""Counts that no list of units tells: their noun is left out, was named before or is a rare one."""

import pytest

from parsers.values.counts import counts_left_open, quantities
from parsers.values.sums import money
from parsers.values.times import dates


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("They own 9,000 GPUs. They are to add 15,000, for a total of 24,000.", [("15,000", "GPU"), ("24,000", "GPU")]),
        ("Six teams were chosen; three more are to follow.", [("three more", "team")]),
        ("Of 80 students 31 of them found a job in 5 towns.", [("31 of them", "student")]),
        ("Nine of the new zones will be in Wales.", [("Nine of the new zones", "zone")]),
        ("The number of medical schools would rise to 24 from 19.", [("24", "school"), ("19", "school")]),
        ("It holds the data of 212,000 Kenyans.", [("212,000 Kenyans", "person")]),
        ("The number of ferries was cut from 1,600 to 900.", [("1,600", "ferry"), ("900", "ferry")]),
        ("They shortlisted three to five bidders.", [("three to five bidders", "bidder")]),
        ("Nine of the 16 regional libraries joined.", [("Nine", "library")]),
        ("It has a workforce of about 80, they say.", [("80", "person")]),
        ("It wrote to four providers.", [("four providers", "provider")]),
        ("It wrote to two providers.", []),
        ("At least one zone should pass a gigawatt by then.", [("a gigawatt", "GW")]),
        ("A fifth of a gigawatt is there; a megawatt-hour is dear.", []),
        ("Korea wants to be one of the world's top three AI powers.", [("top three", "country")]),
        ("The Digital Hubs, over 250 in number, will be renamed.", [("250", "hub")]),
        ("It is in the top three of the list.", []),
        ("It costs 15,000, they say.", []),
        ("It paid $15,000 in 2024 and 3 more times.", []),
    ],
)
def test_a_count_without_a_noun_of_our_list(text: str, says: list[tuple[str, str]]) -> None:
    others = (*money.find(text), *dates.find(text))
    counts = quantities.find(text, taken=others)
    taken = [(each.start, each.end) for each in (*others, *counts)]

    found = sorted(counts_left_open.find(text, counts, taken), key=lambda each: each.start)

    assert [(each.surface, each.unit) for each in found] == says
    assert all(text[each.start : each.end] == each.surface for each in found)
