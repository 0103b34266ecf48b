"""Who is named in a sentence beside an act does not do it: who saw a draft, contests a fine, tabled what others pass, is to use the money."""

import pytest

from parsers import read
from parsers.model import Claim, Document


def last(text: str) -> Claim:
    return read(Document("https://outlet.example/a", None, f"Kenya wants rules for artificial intelligence.\n\n{text}")).claims[-1]


@pytest.mark.parametrize(
    ("text", "not_who"),
    [
        pytest.param("A draft of the AI rules, seen by Reuters, would require watermarks.", "Reuters", id="saw it"),
        pytest.param("A copy of the AI bill, obtained by Politico, bans emotion recognition.", "Politico", id="got it"),
        pytest.param("The AI fine, which Clearview AI has appealed, was imposed in October.", "Clearview AI", id="appeals"),
        pytest.param(
            "The $2 million AI fund, which the opposition has criticised, was launched on Monday.", "the opposition", id="criticises"
        ),
        pytest.param("The amendment to the AI bill, tabled by the Greens, was rejected by 312 votes to 288.", "the Greens", id="tabled it"),
        pytest.param("Licences for AI chips were granted to Microsoft in September.", "Microsoft", id="is given it"),
        pytest.param(
            "Of this, $20 million will go to an AI model to be built by the National Library.", "the National Library", id="is to build it"
        ),
    ],
)
def test_who_only_stands_by_does_not_act(text: str, not_who: str) -> None:
    assert last(text).actor != not_who


def test_who_decides_on_what_somebody_tabled_acts() -> None:
    assert last("The AI bill, sponsored by Senator Osei, cleared the committee on Monday.").actor == "the committee"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        pytest.param("The minister thanked Nvidia for its $2 billion investment in AI.", "Nvidia", id="thanked"),
        pytest.param("The minister welcomed Microsoft's decision to spend $1 billion on AI data centres.", "Microsoft", id="welcomed"),
    ],
)
def test_who_is_thanked_for_money_gives_it(text: str, who: str) -> None:
    assert last(text).actor == who


def test_all_who_are_listed_behind_by_act_together() -> None:
    text = "The AI guidelines were issued by the Ministry of Justice, the Data Protection Authority and the University of Oslo."

    assert last(text).actor == "the Ministry of Justice, the Data Protection Authority and the University of Oslo"


@pytest.mark.parametrize("who", ["RNZ", "Reuters", "reporters"])
def test_who_is_told_something_is_no_part_of_who_acts(who: str) -> None:
    assert last(f"The minister told {who} the government would publish AI guidance in May.").actor == "the government"
