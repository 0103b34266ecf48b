"""Cues: where the words that open them stand, and what opens none."""

from parsers.claims.grammar.cues import Cue

WAITS = Cue(r"wai(?:t|ts|ted) for|^awaiting|hal(?:t|ted)(?= now)|(?-i:S)helved|post(?:poned)?")


def found(text: str, start: int = 0, end: int | None = None) -> str | None:
    match = WAITS.search(text, start, end)
    return match[0] if match else None


def test_a_choice_within_the_first_word_opens_a_cue_by_each_of_its_forms() -> None:
    assert found("The board waits for it") == "waits for"
    assert found("The board WAITED FOR it") == "WAITED FOR"


def test_what_only_begins_like_a_choice_opens_no_cue() -> None:
    assert found("The waiter for the board") is None


def test_a_first_word_may_have_an_ending_or_none() -> None:
    assert found("The plan was postponed") == "postponed"
    assert found("A post follows") == "post"


def test_what_must_follow_or_open_the_text_counts() -> None:
    assert found("They halted now") == "halted"
    assert found("They halted later") is None
    assert found("Awaiting word, they left") == "Awaiting"
    assert found("They are awaiting word") is None


def test_a_letter_whose_case_counts_opens_a_cue_in_that_case_alone() -> None:
    assert found("Shelved for good") == "Shelved"
    assert found("It is shelved") is None


def test_of_several_places_the_first_within_bounds_counts() -> None:
    text = "It waits for rain and waited for snow"
    assert found(text) == "waits for"
    assert found(text, start=10) == "waited for"
    assert found(text, start=10, end=24) is None
