"""Text to sentences: offsets that hold, list marks and labels apart, nothing of what closes a page."""

import pytest

from parsers.claims.segment import LONGEST, Sentence, sentences


def texts(text: str) -> list[str]:
    return [sentence.text for sentence in sentences(text)]


def only(text: str) -> Sentence:
    (sentence,) = sentences(text)
    return sentence


def test_every_sentence_stands_at_its_offsets_and_is_trimmed() -> None:
    text = "  The ministry spoke.  It will pay. \n\n• A bullet point here\n“Quoted,” she said. Then she left.\n"
    for sentence in sentences(text):
        assert text[sentence.start : sentence.end] == sentence.text == sentence.text.strip()


def test_offsets_count_code_points_beyond_the_basic_plane() -> None:
    text = "🎉🎉 The ministry spoke today. 𝔸𝔹 It will pay for chips."
    assert [text[sentence.start : sentence.end] for sentence in sentences(text)] == texts(text)
    assert texts(text)[-1].endswith("It will pay for chips.")


def test_sentences_of_a_line_are_parted() -> None:
    assert texts("The Senate voted. The House did not.") == ["The Senate voted.", "The House did not."]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Park of the ministry signed the order.",
        "The U.S. Senate passed the bill by 60 to 40.",
        "Sen. Jane Roe (D-N.Y.) opposed the measure in full.",
        "The fund holds 4.5 billion won for language models.",
        "Under Art. 5 of the law such systems are banned.",
    ],
)
def test_a_stop_within_a_sentence_does_not_end_it(text: str) -> None:
    assert texts(text) == [text]


@pytest.mark.parametrize("mark", ["• ", "- ", "* ", "1. ", "(a) ", "ii) "])
def test_a_list_mark_is_no_part_of_its_sentence(mark: str) -> None:
    sentence = only(f"{mark}The agency must report each year")
    assert sentence.text == "The agency must report each year"
    assert sentence.bullet


def test_a_label_is_cut_off_and_remembered() -> None:
    sentence = only("Jane Roe, minister: “We will pay for it all.”".replace(", minister", ""))
    assert (sentence.label, sentence.text[:4]) == ("Jane Roe", "“We ")


def test_a_label_that_opens_a_list_goes_on_over_its_items_and_no_further() -> None:
    found = sentences("What it says: The order has two parts.\n- The first is about chips\nA new paragraph begins here.")
    assert [sentence.label for sentence in found] == ["What it says", "What it says", None]


def test_a_line_without_a_stop_is_a_heading() -> None:
    found = sentences("Ministry unveils plan\nThe ministry unveiled its plan.")
    assert [sentence.heading for sentence in found] == [True, False]


def test_what_closes_a_page_is_left_out() -> None:
    assert texts("The law passed today.\nNotes to editors\nThe office was founded in 1990.") == ["The law passed today."]


def test_a_line_that_invites_to_subscribe_hides_itself_alone() -> None:
    assert texts("The law passed today.\nSubscribe to our newsletter.\nThe king signed it.") == [
        "The law passed today.",
        "The king signed it.",
    ]


@pytest.mark.parametrize("text", ["", " \n\t\n", "\n" * 1000, "...", "Yes."])
def test_where_there_is_no_sentence_none_is_found(text: str) -> None:
    assert sentences(text) == ()


@pytest.mark.parametrize("unit", ["chips and models ", "chips\xa0and models; ", "O'A-B.C&D", "1234567890", "x" + " " * 3000])
def test_no_sentence_is_longer_than_2000_characters_and_nothing_of_it_is_lost(unit: str) -> None:
    text = unit * (17_000 // len(unit))
    found = sentences(text)
    assert all(sentence.end - sentence.start <= LONGEST == 2000 for sentence in found)
    assert all(text[sentence.start : sentence.end] == sentence.text for sentence in found)
    if len(unit) < 3000:
        assert "".join("".join(sentence.text for sentence in found).split()) == "".join(text.split())


def test_a_sentence_that_is_too_long_is_cut_between_its_words() -> None:
    words = {word for text in texts("The ministry funds " + "semiconductors, " * 500 + "in May.") for word in text.split()}
    assert words == {"The", "ministry", "funds", "semiconductors,", "in", "May."}


def test_a_sentence_of_2000_characters_stays_whole() -> None:
    text = "The ministry funds " + "m" * 1980 + "."
    assert texts(text) == [text]
