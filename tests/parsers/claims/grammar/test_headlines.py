"""A title behind the number of a part tells an act where it holds a subject, a finite verb and what that is done to."""

import pytest

from parsers.claims.grammar.headlines import tells_act
from parsers.claims.sentences.segment import sentences


@pytest.mark.parametrize(
    "title",
    [
        "Japan bans AI-made ballots",
        "Korea funds 10,000 GPUs",
        "EU fines chatbot maker",
        "India and Japan sign AI pact",
        "Kenya launches national AI strategy",
        "Senate passes AI bill",
        "Brazil's Senate approves AI bill",
        "Italy banned DeepSeek",
        "Regulator sues AI firm",
    ],
)
def test_a_title_that_is_a_sentence_tells_an_act(title: str) -> None:
    assert tells_act(title)


@pytest.mark.parametrize(
    "title",
    [
        "Bans on facial recognition",
        "Funds for AI research",
        "Japan",
        "EU funds",
        "Korea plans for AI",
        "Plans and targets",
        "Data sets and records",
        "Classification rules for high-risk AI systems",
        "AI tools used in hiring",
        "Workers replaced by machines",
        "Funds set aside for AI training",
        "Terms used in this Act",
        "Reports required",
        "How France regulates AI",
        "What the law requires",
    ],
)
def test_a_title_that_names_a_subject_or_asks_tells_no_act(title: str) -> None:
    assert not tells_act(title)


@pytest.mark.parametrize(
    ("line", "label", "words"),
    [
        ("Part 2: Japan bans AI-made ballots", "Part 2", "Japan bans AI-made ballots"),
        ("Chapter 4 – Korea funds 10,000 GPUs", "Chapter 4", "Korea funds 10,000 GPUs"),
        ("Part 1 - The Senate passed the AI bill.", "Part 1", "The Senate passed the AI bill."),
        ("Sec. 3. Norway funds AI tutors in schools.", None, "Norway funds AI tutors in schools."),
        ("Part IV. Senate passes AI bill", None, "Senate passes AI bill"),
        ("Section 3\nJapan bans AI-made ballots", None, "Japan bans AI-made ballots"),
    ],
)
def test_an_act_behind_the_number_of_a_part_is_a_sentence_of_its_own(line: str, label: str | None, words: str) -> None:
    assert [(sentence.text, sentence.label) for sentence in sentences(line)] == [(words, label)]


@pytest.mark.parametrize("line", ["Part 2: Bans on facial recognition", "Chapter 4 – Funds for AI research", "Section 3\nAI tools in use"])
def test_the_title_of_a_part_is_no_sentence(line: str) -> None:
    assert sentences(line) == ()
