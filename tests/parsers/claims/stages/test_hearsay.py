"""What people without a name tell, other media report, or those who write only heard, may not be so."""

import pytest

from parsers import read
from parsers.claims.stages.hearsay import is_hearsay, is_unnamed, told_by_the_same_people
from parsers.model import Document


@pytest.mark.parametrize(
    "source",
    [
        "two officials",
        "Three sellers",
        "several party leaders heard by the Gazette",
        "a person close to the regulator",
        "people briefed on the plan",
        "a coalition source",
        "judicial sources",
        "diplomats from two members",
        "local media",
    ],
)
def test_people_without_a_name_are_nobody_in_particular(source: str) -> None:
    assert is_unnamed(source)


@pytest.mark.parametrize(
    "source",
    ["the ministry", "two ministries", "its lawyer, Ida Voll", "an official at the trade ministry", "the Media Authority", "officials"],
)
def test_a_body_or_those_who_speak_for_it_is_somebody(source: str) -> None:
    assert not is_unnamed(source)


@pytest.mark.parametrize(
    "sentence",
    [
        "Some 6 trillion yen would be given as subsidies, Japanese media reported.",
        "Tokyo set up an AI unit, the daily wrote, citing two officials.",
        "We understand from officials that the ministry has changed its AI rules.",
        "A viral video claims that the ministry has banned AI toys.",
        "The Oslo regulator, we hear, is drafting a code on AI voices.",
    ],
)
def test_a_rumour_and_what_was_only_heard_are_hearsay(sentence: str) -> None:
    assert is_hearsay(sentence, [])


def test_only_what_was_heard_is_hearsay() -> None:
    sentence = "The cabinet has found 3 million kroner for an AI lab, and I hear a second lab is planned."

    assert not is_hearsay(sentence, [sentence.index("found")])
    assert is_hearsay(sentence, [sentence.index("second")])


def test_who_asks_to_be_named_something_tells_no_hearsay() -> None:
    assert is_hearsay("An official, who asked not to be named, said the AI unit is closed.", [])
    assert not is_hearsay("Ida Voll, who asked to be named chair of the AI council, said the AI unit is closed.", [])


def test_those_told_of_before_are_still_without_a_name() -> None:
    assert told_by_the_same_people("One of them said it was late.", ["Two people briefed on the plan said it would come."])
    assert not told_by_the_same_people("One of them said it was late.", ["Ida Voll resigned."])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Dutch customs officers have stopped the export of AI chips since May, three brokers say.", ["possible"], id="brokers"
        ),
        pytest.param("Dutch customs officers have stopped the export of AI chips since May, it said.", ["asserted"], id="itself"),
    ],
)
def test_an_act_is_as_sure_as_those_who_tell_it(text: str, expected: list[str]) -> None:
    claims = read(Document("https://outlet.example/a", "AI chips", text)).claims

    assert [claim.factuality for claim in claims if claim.kind == "trade_control"] == expected
