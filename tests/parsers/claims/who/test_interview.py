"""Who answers in an interview is who its first lines name, from each answer to the next question."""

import pytest

from parsers.claims import read
from parsers.claims.sentences.spans import find_spans
from parsers.claims.who.interview import answers
from parsers.model import Document, Span

INTERVIEW = (
    "Aino Berg has led the Data Agency since May. Berg received us in Turku.\n"
    "Why did the agency act?\n"
    "We had 300 complaints. We fined the maker of an artificial intelligence app 2 million euros in March.\n"
    "Is that enough?\n"
    "I think the AI law is too weak.\n"
    "What comes next?\n"
    "We will publish guidelines on artificial intelligence in June."
)


def turns(text: str, title: str | None) -> tuple[tuple[int, Span], ...]:
    document = Document("https://news.example/berg", title, text)
    return answers(text, title, find_spans(document))


TITLE = "“It is too low”: Finland's regulator on artificial intelligence"


def test_who_is_asked_answers_until_the_next_question():
    told = [(INTERVIEW[begins:].split(maxsplit=1)[0], INTERVIEW[who.start : who.end]) for begins, who in turns(INTERVIEW, TITLE)]

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
    told = [text[begins : begins + 6] for begins, who in turns(text, TITLE) if who.start < who.end]

    assert told == ["We had", "I thin", "We wil"]


def test_what_is_told_in_an_interview_is_on_the_word_of_who_is_asked():
    told = {claim.kind: claim.attribution for claim in read(Document("https://news.example/berg", TITLE, INTERVIEW)).claims}

    assert told["enforcement"] == "Aino Berg"
    assert told["position"] == "Aino Berg"


def test_an_answer_behind_a_name_is_of_whom_it_names():
    text = INTERVIEW.replace("\nI think", "\nBo Dahl: I think")

    assert [text[who.start : who.end] for _, who in turns(text, TITLE) if who.start < who.end] == ["Aino Berg", "Bo Dahl", "Aino Berg"]


def test_who_is_asked_is_no_place_and_no_thing_with_capitals():
    text = f"Artificial Intelligence is changing San Francisco, where Artificial Intelligence was made in San Francisco.\n{INTERVIEW}"

    assert {text[who.start : who.end] for _, who in turns(text, None) if who.start < who.end} == {"Aino Berg"}


def test_the_questions_and_answers_of_a_ministry_are_no_interview():
    claims = read(Document("https://www.gov.uk/faq", TITLE, INTERVIEW, publisher="Data Agency, Government of Finland")).claims

    assert claims
    assert {claim.attribution for claim in claims if claim.kind != "position"} == {None}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(INTERVIEW.replace("We ", "It ").replace("I think", "Many think"), id="an outlet explains"),
        pytest.param(INTERVIEW.replace("Aino Berg has led", "She has led").replace("Berg", "She"), id="nobody is named"),
        pytest.param(INTERVIEW.replace("\nIs that enough?", ""), id="two questions"),
    ],
)
def test_a_text_that_only_asks_is_no_interview(text: str):
    assert turns(text, None) == ()


def test_what_follows_an_answer_in_quotation_marks_is_told_by_the_page():
    text = INTERVIEW.replace("\nWe", '\n"We').replace("\nI ", '\n"I ').replace("app 2 million euros in March.", 'app in March."')
    text = text.replace("too low.", 'too low."').replace("in June.", 'in June."\nThe House will question experts in May.')
    text = text.replace('in June."\n', 'in June."\nThe state is building too.\n"We test its tools."\n')
    *_, (again, speaks), (begins, who) = turns(text, TITLE)

    assert text[again:].startswith('"We test its tools')
    assert text[speaks.start : speaks.end] == "Aino Berg"
    assert text[begins:].strip() == "The House will question experts in May."
    assert who.start == who.end


@pytest.mark.parametrize("byline", ["5 May 2025 | Turku | Aino Berg, Bo Dahl", "By Aino Berg"])
def test_a_page_of_questions_that_names_a_thing_and_its_writers_is_no_interview(byline: str):
    text = (
        f"{byline}\nOn Monday the Commission tabled its Harbour Omnibus. We are asked about the Harbour Omnibus every day.\n"
        + INTERVIEW.partition("\n")[2]
    )

    assert turns(text, "Harbour Omnibus: what clients ask") == ()


@pytest.mark.parametrize(
    "title", ["Explainer: what the fine on an app means", "The Data Agency's fine: your questions answered", "AI fines FAQ"]
)
def test_a_page_whose_title_says_that_it_explains_is_no_interview(title: str):
    assert turns(INTERVIEW, title) == ()


def test_whoever_reads_is_nobody_who_is_asked():
    text = INTERVIEW.replace(
        "Aino Berg has led the Data Agency since May. Berg received us in Turku.", "Your WhatsApp groups are full of it."
    )

    assert turns(text, TITLE) == ()


def test_labels_of_initials_are_whom_a_label_names_whole():
    text = INTERVIEW.replace("\nWhy", "\nHarbour News: Why").replace("\nWe had", "\nAino Berg: We had").replace("\nIs", "\nHN: Is")
    text = text.replace("\nI think", "\nAB: I think").replace("\nWhat", "\nHN: What").replace("\nWe will", "\nAB: We will")

    told = read(Document("https://news.example/berg", TITLE, text)).claims

    assert {claim.attribution for claim in told if claim.kind != "regulation"} == {"Aino Berg"}
