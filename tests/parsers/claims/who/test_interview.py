"""Who answers in an interview is who its first lines name, from each answer to the next question."""

import pytest

from parsers.claims import read
from parsers.claims.who.interview import answers
from parsers.model import Document

INTERVIEW = (
    "Aino Berg has led the Data Agency since May. Berg received us in Turku.\n"
    "Why did the agency act?\n"
    "We had 300 complaints. We fined the maker of an artificial intelligence app 2 million euros in March.\n"
    "Is that enough?\n"
    "I think the fine is too low.\n"
    "What comes next?\n"
    "We will publish guidelines on artificial intelligence in June."
)
TITLE = "“It is too low”: Finland's regulator on artificial intelligence"


def test_who_is_asked_answers_until_the_next_question():
    told = [(INTERVIEW[begins:].split(maxsplit=1)[0], INTERVIEW[who.start : who.end]) for begins, who in answers(INTERVIEW, TITLE)]

    assert told == [
        ("Why", ""),
        ("We", "Aino Berg"),
        ("Is", ""),
        ("I", "Aino Berg"),
        ("What", ""),
        ("We", "Aino Berg"),
    ]


def test_answers_behind_a_letter_are_whose_they_are():
    text = INTERVIEW.replace("\nWhy", "\nQ: Why").replace("\nWe", "\nA: We").replace("\nIs", "\nQ: Is").replace("\nI ", "\nA: I ")
    told = [text[begins : begins + 6] for begins, who in answers(text, TITLE) if who.start < who.end]

    assert told == ["We had", "I thin", "We wil"]


def test_what_is_told_in_an_interview_is_on_the_word_of_who_is_asked():
    told = {claim.kind: claim.attribution for claim in read(Document("https://news.example/berg", TITLE, INTERVIEW)).claims}

    assert told["enforcement"] == "Aino Berg"
    assert told["position"] == "Aino Berg"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(INTERVIEW.replace("We ", "It ").replace("I think", "Many think"), id="an outlet explains"),
        pytest.param(INTERVIEW.replace("Aino Berg has led", "She has led").replace("Berg", "She"), id="nobody is named"),
        pytest.param(INTERVIEW.replace("\nIs that enough?", ""), id="two questions"),
    ],
)
def test_a_text_that_only_asks_is_no_interview(text: str):
    assert answers(text, None) == ()
