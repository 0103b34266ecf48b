"""What is decided takes effect on a day: it goes on with the claim told before it, and is not in force before that day."""

from datetime import date

import pytest

from parsers import read
from parsers.claims.stages.effect import only_takes_effect
from parsers.model import Document


def told(text: str) -> list[tuple[str, str, list[str]]]:
    claims = read(Document("https://outlet.example/a", None, text, published_on=date(2025, 12, 8))).claims
    return [(claim.kind, claim.stage, [time.surface for time in claim.times if time.role == "effective"]) for claim in claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "China's Ministry of Commerce imposed export controls on AI chip materials on Thursday. The measures take effect on January 1.",
            [("trade_control", "enacted", ["January 1"])],
            id="by another name",
        ),
        pytest.param(
            "France's government signed a decree on the labelling of AI images last week. It enters into force on 1 March 2026.",
            [("regulation", "enacted", ["1 March 2026"])],
            id="it",
        ),
        pytest.param("With effect from 1 July 2027, the agency's rules oblige insurers to keep a list of AI models.", [("regulation", "enacted", ["1 July 2027"])], id="a duty from a day on"),
        pytest.param("South Korea's AI Basic Act is in force and obliges makers of models to publish summaries from 2 August 2026.", [("legislation", "in_force", ["2 August 2026"])], id="a part to come"),
        pytest.param("South Korea's AI Basic Act takes effect on January 22.", [("legislation", "enacted", ["January 22"])], id="alone, to come"),
        pytest.param("The ministry announced that the AI Basic Act enters into force today.", [("legislation", "in_force", ["today"])], id="today"),
        pytest.param("South Korea's AI Basic Act took effect on January 22.", [("legislation", "in_force", ["January 22"])], id="alone, past"),
    ],
)  # fmt: skip
def test_what_takes_effect_goes_on_with_what_was_made_and_is_in_force_from_its_day(
    text: str, expected: list[tuple[str, str, list[str]]]
) -> None:
    assert told(text) == expected


def test_what_a_law_lets_somebody_do_is_not_what_takes_effect() -> None:
    text = (
        "The governor signed the AI act on Friday. The attorney general may fine firms $1 million. The law takes effect on 1 January 2027."
    )

    assert [effective for _, _, effective in told(text)][1] == []


@pytest.mark.parametrize(
    "text",
    ["The rules apply to firms with 50 people.", "The law takes effect in May, and schools have a year to adapt.", "Critics say it takes effect too late."],
)  # fmt: skip
def test_what_tells_more_than_a_day_is_a_claim_of_its_own(text: str) -> None:
    assert not only_takes_effect(text)
