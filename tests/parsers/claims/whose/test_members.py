"""Who acts within a member of the Union, though a text tells of the Union's law."""

import pytest

from parsers import read
from parsers.claims.whose.members import acts_within_a_member, proposed_by_the_union, told_by_the_way
from parsers.model import Document


@pytest.mark.parametrize(
    ("actor", "within"),
    [
        ("the opposition", True),
        ("The government", True),
        ("trade unions", True),
        ("the prime minister", True),
        ("the government of Norway", False),
        ("The European Commission", False),
        ("Parliament", False),
    ],
)
def test_whom_only_members_have_acts_within_one(actor: str, *, within: bool) -> None:
    assert acts_within_a_member(actor) is within


OMNIBUS = "BRUSSELS - The European Commission proposed on Monday to put off the EU's AI Act. The European Parliament must agree. The Commission says firms need time. "


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("Max Roe, an Austrian campaigner, called the AI package a gift.", "EU", id="by its adjective"),
        pytest.param("Austria's digital minister called the AI package a gift.", "AT", id="by its name"),
        pytest.param("Max Roe, an American campaigner, called the AI package a gift.", "US", id="of no member"),
    ],
)
def test_a_view_of_the_unions_law_is_of_the_union_where_a_member_is_named_by_its_adjective_alone(sentence: str, expected: str) -> None:
    claims = read(Document("https://news.example/omnibus", "Commission puts off the AI Act", OMNIBUS + sentence)).claims
    begins = len(OMNIBUS)

    assert [claim.jurisdiction for claim in claims if claim.kind == "position" and claim.evidence[0].start >= begins] == [expected]


def test_what_the_union_gives_is_told_of_by_the_way_in_a_story_of_one_member() -> None:
    text = (
        "WARSAW - Poland's digital ministry set aside 2 billion zlotys for artificial intelligence in May.\n"
        "The EU gives another 100 million euros for AI computers in Kraków.\n"
        "A further 19 million zlotys went to a language model in March."
    )
    claims = read(Document("https://news.example/krakow", "Poland sets aside 2 billion zlotys for AI", text)).claims

    assert [claim.jurisdiction for claim in claims if claim.kind == "funding"] == ["PL", "EU", "PL"]


@pytest.mark.parametrize(
    ("sentence", "by_the_union"),
    [
        ("The Commission on Friday tabled a delay of the AI Act.", True),
        ("The Commission plans to trim the digital omnibus.", True),
        ("The Commission on Friday tabled its budget.", False),
        ("The Ports Commission tabled a delay of the AI Act.", False),
    ],
)
def test_the_commission_that_proposes_to_change_a_law_of_the_union_is_the_union_s(sentence: str, *, by_the_union: bool) -> None:
    assert proposed_by_the_union(sentence) is by_the_union


def test_an_accord_that_a_licence_follows_is_told_of_by_the_way() -> None:
    assert told_by_the_way("trade_control", "INT", "US", "SA")
    assert not told_by_the_way("legislation", "INT", "US", "SA")


def test_anothers_law_with_which_a_story_begins_is_told_of_by_the_way() -> None:
    assert told_by_the_way("legislation", "US", None, "CN")
    assert not told_by_the_way("legislation", "CN", None, "CN")
    assert not told_by_the_way("legislation", "CL", None, "EU")
    assert not told_by_the_way("funding", "US", None, "CN")


def test_a_prohibition_that_comes_from_the_unions_law_is_the_unions_in_a_story_of_a_member() -> None:
    text = (
        "Sweden's data authority opened two cases on AI in May. The Swedish government pays. The European Union watches.\n\n"
        "The ban in the AI Act has applied to all employers since February 2025."
    )
    claims = read(Document("https://news.example/cases", "Sweden opens two cases on AI", text)).claims

    assert [claim.jurisdiction for claim in claims if claim.kind == "legislation"] == ["EU"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Since February the AI Act has required all employers to train their staff.",
        "Under Article 4 of the EU AI Act employers must train their staff.",
        "Under the GDPR the AI of employers must be explained to their staff.",
        "Member States must apply the AI law by May.",
    ],
)
def test_what_the_act_asks_is_the_unions_in_a_story_of_a_member(sentence: str) -> None:
    text = f"Sweden's government passed a law on AI in May. Swedish firms pay. The European Union watches.\n\n{sentence}"
    claims = read(Document("https://news.example/law", "Sweden passes a law on AI", text)).claims

    assert claims[-1].jurisdiction == "EU"


def test_an_act_of_that_name_elsewhere_is_not_the_unions() -> None:
    text = (
        "Korea's government has put the AI Act in force. Korean firms pay. The European Union watches.\n\n"
        "Since January the AI Act has required all firms to label what models write."
    )
    claims = read(Document("https://news.example/law", "Korea puts its AI law in force", text)).claims

    assert claims[-1].jurisdiction == "KR"


def test_what_the_unions_act_asks_is_not_that_of_the_members_authority_that_writes_of_it() -> None:
    text = "Sweden's data authority opened two cases on AI. The European Union watches.\n\nUnder the European AI Act, systems for hiring count as high-risk."
    claims = read(Document("https://imy.example/cases", "Two cases on AI", text, publisher="Ministry of Justice of Sweden")).claims

    assert claims[-1].jurisdiction == "EU"
