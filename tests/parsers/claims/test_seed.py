"""The article that the project began with: how much, who, what for, by when, what is only considered, and whose view is whose."""

from decimal import Decimal
from pathlib import Path

import pytest

from parsers import read
from parsers.model import Claim, Document, Reading


@pytest.fixture(scope="module")
def text(shared: Path) -> str:
    return (shared / "seed" / "south-korea-390m.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def reading(text: str) -> Reading:
    return read(Document(url="https://outlet.example/south-korea", title=None, text=text))


def quotes(claim: Claim, text: str) -> str:
    return " ".join(text[span.start : span.end] for span in claim.evidence)


def about(words: str, reading: Reading, text: str) -> list[Claim]:
    return [claim for claim in reading.claims if words in quotes(claim, text)]


def test_it_is_about_ai_policy(reading: Reading) -> None:
    assert reading.relevance >= 0.9


def test_how_much(reading: Reading, text: str) -> None:
    announced = [claim for claim in about("has announced", reading, text) if claim.kind == "funding"]

    assert [(claim.actor, claim.jurisdiction, claim.stage) for claim in announced] == [("South Korea", "KR", "announced")]
    assert [(money.amount, money.currency, money.qualifier) for money in announced[0].money] == [(Decimal(390_000_000), "USD", "exact")]


def test_who(reading: Reading, text: str) -> None:
    revealed = about("Ministry of Science and ICT revealed", reading, text)

    assert {(claim.actor, claim.jurisdiction) for claim in revealed} == {("Ministry of Science and ICT", "KR")}


def test_the_three_areas(reading: Reading, text: str) -> None:
    areas = about("three main areas", reading, text)

    told = " ".join(claim.object or "" for claim in areas)
    assert all(area in told for area in ("research and development", "hardware innovation", "public-private partnerships"))


def test_by_when_and_over_how_long(reading: Reading, text: str) -> None:
    disbursed = about("disbursed over multiple years", reading, text)

    times = [time for claim in disbursed for time in claim.times]
    assert ("deadline", "2025-12-31") in {(time.role, str(time.end_date)) for time in times}
    assert "multiple years" in " ".join(time.surface for time in times if time.role == "period")


def test_what_is_only_considered(reading: Reading, text: str) -> None:
    reforms = about("considering regulatory reforms", reading, text)

    assert {claim.stage for claim in reforms} == {"considered"}


def test_whose_view_is_whose(reading: Reading, text: str) -> None:
    noted = [claim for claim in about("noted one industry researcher", reading, text) if claim.kind == "position"]

    assert [claim.actor for claim in noted] == ["one industry researcher"]


def test_training_and_mentorship_are_still_to_come(reading: Reading, text: str) -> None:
    training = about("training and mentorship opportunities", reading, text)

    assert {claim.stage for claim in training} == {"proposed"}


@pytest.mark.parametrize("words", ["GPT-5", "Baidu and Alibaba"])
def test_products_of_firms_are_no_policy(words: str, reading: Reading, text: str) -> None:
    assert not about(words, reading, text)
