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
    ("over", "source"),
    [
        ("According to the ministry, the money of the AI fund goes to:", "the ministry"),
        (
            "Under the spending plan seen by The Gazette, the AI budget of $9 billion breaks down as follows:",
            "the spending plan seen by The Gazette",
        ),
        ("The money of the AI fund, of which the ministry said nothing, goes to:", None),
    ],
)
def test_the_items_of_a_list_are_told_on_the_word_that_the_line_over_it_gives(over: str, source: str | None) -> None:
    assert told(f"{over}\n\n* $3 billion for 3,000 GPUs in Oslo;\n* $6 billion for an AI school in Bergen.")[-1] == ("funding", source)


@pytest.mark.parametrize(
    "goes_on", [pytest.param("", id="the rest of the text"), pytest.param("\n\nThe press was there.", id="up to its end")]
)
def test_of_a_talk_the_rest_of_the_paragraph_is_told_on_the_word_of_who_held_it(goes_on: str) -> None:
    assert ("institution", "Ms Ida Voll, Director-General") in told(TALK + goes_on)


@pytest.mark.parametrize(
    "led",
    [
        "The Senate took the AI bill through the budget committee.",
        "The prime minister led the country through the budget crisis.",
        "Senator Doe led the AI bill through its final report stage.",
    ],
)
def test_what_is_led_through_something_is_no_talk(led: str) -> None:
    assert ("institution", None) in told(f"{led} The ministry set up an AI institute on Monday.")


@pytest.mark.parametrize(
    ("opens", "who"),
    [
        ("The minister, who took office in May 2024, announced", "The minister"),
        ("The minister on Monday announced", "The minister"),
        ("She announced", None),
    ],
)
def test_who_presents_is_a_name_and_no_more(opens: str, who: str | None) -> None:
    assert told(f"{opens} the following:\n\n- An AI Authority will be established.\n- An AI Fund will support start-ups.")[0][1] == who


def test_behind_another_speaker_or_in_another_paragraph_nobody_presents_any_more() -> None:
    assert ("institution", None) in told(TALK.replace(". A National", ". Members, the chair said, were glad. A National"))
    assert ("institution", None) in told(TALK.replace(". A National", ".\n\nA National"))
