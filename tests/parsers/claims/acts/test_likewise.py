"""That another did the same is told in few words, and is an act of its own."""

import pytest

from parsers import read
from parsers.model import Document

BEFORE = "Canada banned DeepSeek from government devices on Monday. "


def told(text: str) -> list[tuple[str, str | None]]:
    return [(claim.kind, claim.actor) for claim in read(Document(url="https://outlet.example/a", title=None, text=text)).claims]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Australia did the same on Tuesday.", "Australia"),
        ("Australia has done so too.", "Australia"),
        ("South Korea followed suit.", "South Korea"),
        ("South Korea's ministry of defence took a similar step in May.", "South Korea's ministry of defence"),
        ("Taiwan did so in March.", "Taiwan"),
        ("Taiwan followed on Sunday.", "Taiwan"),
        ("Texas may follow suit.", "Texas"),
    ],
)
def test_that_another_did_the_same_is_an_act_of_the_same_kind(text: str, who: str):
    assert told(BEFORE + text) == [("regulation", "Canada"), ("regulation", who)]


def test_what_a_third_did_is_of_the_kind_that_the_second_did():
    assert told(f"{BEFORE}Australia did the same. South Korea followed suit.")[1:] == [
        ("regulation", "Australia"),
        ("regulation", "South Korea"),
    ]


def test_how_somebody_followed_is_not_what_was_followed():
    (_, same) = read(Document(url="https://outlet.example/a", title=None, text=f"{BEFORE}South Korea followed suit.")).claims

    assert same.object is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It did so after complaints from staff.", id="why the same one did it"),
        pytest.param("Questions followed on Sunday.", id="what is no country"),
        pytest.param("The weather did its best.", id="another deed"),
    ],
)
def test_what_tells_of_nobody_else_is_not_read_as_one_who_did_the_same(text: str):
    assert ("regulation", None) not in told(BEFORE + text)
    assert [kind for kind, _ in told(BEFORE + text)].count("regulation") == 1
