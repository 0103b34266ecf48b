"""On whose word the items of a list and the rest of a paragraph are told that somebody presents."""

import pytest

from parsers import read
from parsers.model import Document

TALK = "Ms Ida Voll, Director-General, took members through the draft AI policy. A National AI Commission would be set up by the end of the year."


def told(text: str) -> list[tuple[str, str | None]]:
    return [(claim.kind, claim.attribution) for claim in read(Document("https://outlet.example/a", None, text)).claims]


def test_the_items_of_what_somebody_announced_are_told_on_his_word() -> None:
    items = "- An AI Authority will be established.\n- An AI Fund of $150 million will support start-ups."

    assert told(f"The minister, Ida Voll, announced the following:\n\n{items}") == [
        ("institution", "The minister, Ida Voll"),
        ("funding", "The minister, Ida Voll"),
    ]
    assert told(f"The minister, Ida Voll, signed the following:\n\n{items}") == [("institution", None), ("funding", None)]


@pytest.mark.parametrize(
    ("goes_on", "who"),
    [
        pytest.param("", "Ms Ida Voll, Director-General", id="the rest of the paragraph"),
        pytest.param("\n\nThe press was there.", "Ms Ida Voll, Director-General", id="up to its end"),
    ],
)
def test_of_a_talk_the_rest_of_the_paragraph_is_told_on_the_word_of_who_held_it(goes_on: str, who: str) -> None:
    assert ("institution", who) in told(TALK + goes_on)


def test_behind_another_speaker_or_in_another_paragraph_nobody_presents_any_more() -> None:
    assert ("institution", None) in told(TALK.replace(". A National", ". Members, the chair said, were glad. A National"))
    assert ("institution", None) in told(TALK.replace(". A National", ".\n\nA National"))
