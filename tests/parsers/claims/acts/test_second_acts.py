"""A sentence that tells several acts, each in a part of its own, makes a claim of each, with the slots of its part."""

import pytest

from parsers import read
from parsers.model import Claim, Document


def claims(text: str) -> list[Claim]:
    return list(read(Document(url="https://outlet.example/a", title=None, text=text)).claims)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The ministry issued guidelines on AI in hospitals and set up an AI safety office.", {"regulation", "institution"}),
        ("Kenya launched its national AI strategy and pledged 5 billion shillings for data centres.", {"strategy", "funding"}),
        ("Washington restricted exports of AI chips to China while it gave Intel $8 billion in subsidies.", {"trade_control", "funding"}),
        ("The UK signed a deal with Anthropic on AI in public services and committed £5 million to AI research.", {"partnership", "funding"}),
        ("The Senate passed the deepfake bill, and the House will hold a hearing on AI in elections.", {"legislation", "consultation"}),
        ("Japan set aside 10 billion yen for AI safety; its ministry issued guidelines for developers.", {"funding", "regulation"}),
        ("The Bureau of Industry and Security added 12 AI firms to its Entity List and fined Pavo Systems $95.3 million.", {"trade_control", "enforcement"}),
        ("The government released its national AI plan and quietly dropped the mandatory AI rules it had proposed.", {"strategy", "regulation"}),
        ("Japan launched an AI safety institute as well as a 10 billion yen fund for AI research.", {"institution", "funding"}),
    ],
)  # fmt: skip
def test_each_of_two_acts_is_a_claim(text: str, kinds: set[str]) -> None:
    assert {claim.kind for claim in claims(text)} == kinds


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Parliament passed the AI bill and celebrated the end of its session.", "legislation"),
        ("The state opened an office for AI safety and invited the press.", "institution"),
        ("Japan and Chile signed an AI accord in Santiago and agreed to meet each year.", "partnership"),
        ("The AI act was drafted in May and adopted by the assembly in July.", "legislation"),
    ],
)
def test_what_is_no_second_act_makes_no_claim(text: str, kind: str) -> None:
    assert [claim.kind for claim in claims(text)] == [kind]


def test_each_act_has_the_stage_and_the_object_of_its_part() -> None:
    text = "The agency opened a consultation on AI in lending and withdrew its 2020 guidance on algorithms."

    assert {(claim.kind, claim.stage, claim.object) for claim in claims(text)} == {
        ("consultation", "enacted", "consultation on AI in lending"),
        ("regulation", "withdrawn", "2020 guidance on algorithms"),
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Britain's regulator did not fine Halden AI in 2025, but it opened an investigation into Norvik AI on Friday.",
            {("enforcement", "asserted", "Norvik AI")},
        ),
        (
            "Kenya's parliament did not pass the AI bill on Tuesday, but Uganda's cabinet approved an AI policy.",
            {("legislation", "negated", "AI bill"), ("strategy", "asserted", "AI policy")},
        ),
    ],
)
def test_what_is_denied_in_one_part_is_not_denied_in_the_other(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert {(claim.kind, claim.factuality, claim.object) for claim in claims(text)} == expected


def test_each_act_has_the_actor_of_its_part() -> None:
    text = "The Senate passed the deepfake bill, and the House will hold a hearing on AI in elections."

    assert {(claim.kind, claim.actor) for claim in claims(text)} == {("legislation", "The Senate"), ("consultation", "the House")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The ministry gave its AI office $3 million; it also awarded $7 million to start-ups.",
            {("funding", ("$3 million",)), ("funding", ("$7 million",))},
        ),
        (
            "Parliament passed the AI bill; it sets fines of up to 10 million euros; the government will spend 50 million euros on enforcement.",
            {("legislation", ("10 million euros",)), ("funding", ("50 million euros",))},
        ),
        (
            "The minister signed an AI pact with Japan; the government pledged 2 billion rupees for compute; and firms promised 5 billion rupees.",
            {("funding", ("2 billion rupees",)), ("funding", ("5 billion rupees",))},
        ),
        (
            "The European Commission fined two AI firms: 20 million euros for Alfa AI; 8 million euros for Beta AI.",
            {("enforcement", ("20 million euros",)), ("enforcement", ("8 million euros",))},
        ),
        (
            "The bill bans AI toys for infants; makers face fines of up to $2 million; Congress appropriated $30 million for testing.",
            {("legislation", ("$2 million",)), ("funding", ("$30 million",))},
        ),
    ],
)  # fmt: skip
def test_a_sum_between_semicolons_is_that_of_the_claim_told_there(text: str, expected: set[tuple[str, tuple[str, ...]]]) -> None:
    assert {(claim.kind, tuple(value.surface for value in claim.money)) for claim in claims(text) if claim.money} == expected


def test_sums_listed_between_semicolons_have_each_its_object_and_the_stage_of_the_whole() -> None:
    text = "The budget provides $40 million for AI tutors; $15 million for an AI safety institute; and $5 million for standards."

    assert [(claim.money[0].surface, claim.object) for claim in claims(text)] == [
        ("$40 million", "AI tutors"),
        ("$15 million", "AI safety institute"),
        ("$5 million", "standards"),
    ]
    assert len({claim.stage for claim in claims(text)}) == 1


def test_a_sum_without_a_purpose_is_for_what_the_part_before_it_tells() -> None:
    text = "Seoul will buy 50,000 AI chips; the purchase costs 2 trillion won; a further 300 billion won goes to universities."

    assert [(claim.money[0].surface, claim.object) for claim in claims(text) if claim.money] == [
        ("2 trillion won", "50,000 AI chips"),
        ("300 billion won", "universities"),
    ]
