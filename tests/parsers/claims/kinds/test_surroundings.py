"""A sentence that refers to a law or an order is of its kind, for as long as a reader remembers which."""

from parsers.claims.kinds.judge import judge
from parsers.claims.kinds.surroundings import INSTRUMENT_LASTS
from parsers.model import Document

LAW = "The Senate passed the artificial intelligence bill."
REFERS = "It requires developers to label images."


def reasons(text: str) -> tuple[str, ...]:
    return tuple(judge(Document("https://outlet.example/a", None, text)).judged[-1].reasons)


def test_what_refers_to_a_law_is_of_the_law() -> None:
    assert "legislation +1.6 refers to the instrument named last" in reasons(f"{LAW} {REFERS}")
    assert "legislation +1.6 refers to the instrument named last" not in reasons(REFERS)


def test_a_law_named_long_ago_is_forgotten() -> None:
    between = " ".join(["The weather was fine in town."] * INSTRUMENT_LASTS)

    assert "legislation +1.6 refers to the instrument named last" in reasons(f"{LAW} {between} {REFERS}")
    assert "legislation +1.6 refers to the instrument named last" not in reasons(f"{LAW} {between} The weather was fine. {REFERS}")


def test_a_partnership_told_after_a_law_ends_what_is_said_of_the_law() -> None:
    pact = "India and France signed a memorandum of understanding on artificial intelligence."

    assert "legislation +1.6 refers to the instrument named last" not in reasons(f"{LAW} {pact} {REFERS}")


def test_a_sum_without_a_verb_is_hardly_funding() -> None:
    assert "funding -0.5 a sum without a verb" in reasons("In all, $20 million for AI research.")


def test_what_takes_away_from_a_score_is_told_where_there_is_one() -> None:
    assert "funding x0.8 without a sum" in reasons("The ministry will fund laboratories for AI research.")
    assert "funding x0.8 without a sum" not in reasons("The weather was fine in town.")
