"""An object that a sentence only points at, "the bill", "it", is what the claims before it named in full."""

import pytest

from parsers import read
from parsers.model import Document


def objects(text: str) -> list[str | None]:
    return [claim.object for claim in read(Document("https://outlet.example/a", None, text)).claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Chile's government introduced a bill on artificial intelligence systems in May. The Senate passed the bill on Monday.",
            ["bill on artificial intelligence systems"] * 2,
            id="the bill",
        ),
        pytest.param(
            "Chile's government introduced a bill on artificial intelligence systems in May. The Senate passed it on Monday.",
            ["bill on artificial intelligence systems"] * 2,
            id="it",
        ),
        pytest.param(
            "Brazil's Senate passed the bill on AI songs. Peru's congress rejected the bill.",
            ["bill on AI songs", "bill"],
            id="another country",
        ),
        pytest.param(
            "Peru issued an order on chatbots in 2024. The Senate passed the AI bill on Monday.",
            ["order on chatbots", "AI bill"],
            id="another noun",
        ),
    ],
)
def test_what_is_pointed_at_is_named_in_full(text: str, expected: list[str]) -> None:
    assert objects(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Sharing sexual deepfakes is punishable with two years in prison.", "Sharing sexual deepfakes", id="nobody acts"),
        pytest.param(
            "A comprehensive AI law is missing from the legislative plan of the congress.",
            "comprehensive AI law",
            id="not what follows a state",
        ),
    ],
)
def test_where_nothing_is_done_to_anything_the_subject_is_the_object(text: str, expected: str) -> None:
    assert objects(text) == [expected]


def test_who_acts_is_no_object() -> None:
    assert objects("The Ministry of Science and ICT will vote on artificial intelligence in June.") != ["Ministry of Science and ICT"]


def test_the_object_of_an_aside_is_what_it_tells_of() -> None:
    text = "The AI chip control list that the Netherlands introduced in September 2023 was withdrawn on Friday."

    assert objects(text) == ["AI chip control list"] * 2
