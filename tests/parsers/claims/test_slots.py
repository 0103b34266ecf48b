"""Who, how far, how surely and on whose word, each part by itself."""

import pytest

from parsers import read
from parsers.claims.grammar.passives import agents_after
from parsers.claims.who.credit import find_credits
from parsers.claims.who.on_whose_word import credited_with
from parsers.model import Claim, Document, Stage


def test_a_passive_says_by_whom() -> None:
    sentence = "The order was signed by the president on Monday."

    assert [sentence[slice(*found)] for found in agents_after(sentence)][:1] == ["the president"]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The plan will cost $3 million, according to the finance ministry.", "the finance ministry"),
        ("Minister Jane Doe spoke to reporters. The plan will cost $3 million, Jane Doe said.", "Jane Doe"),
        ("* The finance ministry said the plan will cost $3 million.", "The finance ministry"),
        ("▪ The finance ministry said the plan will cost $3 million.", "The finance ministry"),
        ("OSLO, Sept 8 (NTB) -- In July the finance ministry said the plan would cost $3 million.", "the finance ministry"),
        ("The ministry announced a plan for AI.", None),
        ("The law requires that providers label images.", None),
    ],
)
def test_whom_a_text_credits(text: str, source: str | None) -> None:
    start = text.rfind(". ", 0, len(text) - 1) + 2 if ". " in text[:-1] else 0

    found = credited_with(text, find_credits(text), start, len(text))

    assert (text[found.start : found.end] if found else None) == source


def claims(text: str, **facts: str) -> list[Claim]:
    return list(read(Document("https://outlet.example/a", facts.pop("title", None), text, **facts)).claims)  # type: ignore[arg-type]


def test_a_provision_is_its_makers_act() -> None:
    text = "The Oregon legislature passed the AI Hiring Act. The law requires employers to tell applicants that AI may judge them. They must explain how AI works."

    assert {claim.actor for claim in claims(text) if claim.kind == "legislation"} == {"The Oregon legislature"}
    assert {claim.jurisdiction for claim in claims(text)} == {"US-OR"}


def test_items_of_a_list_that_open_with_a_verb_are_acts_of_whom_the_list_is() -> None:
    found = claims(
        "Governor Jane Roe today launched a plan to make New Jersey a leader in artificial intelligence.\n\nThe Governor:\n"
        "• Signed Executive Order No. 12, which requires every state agency to publish an inventory of its AI tools;\n"
        "• Created an AI Jobs Council, to be chaired by Labor Commissioner John Doe.",
    )

    assert [(claim.actor, claim.object) for claim in found if claim.kind in {"regulation", "institution"}] == [
        ("Governor Jane Roe", "Executive Order No. 12"),
        ("Governor Jane Roe", "AI Jobs Council"),
    ]


def test_a_programme_of_an_earlier_year_is_enacted_though_money_of_another_is_proposed() -> None:
    found = claims(
        "The governor proposed $60 million for an AI hub in next year's budget. "
        "In 2024, New Jersey enacted the Next New Jersey Program, which offers up to $500 million in tax credits to AI companies.",
    )

    assert [claim.stage for claim in found if claim.kind == "funding"] == ["proposed", "enacted"]


def test_money_that_somebody_appeals_for_is_not_given() -> None:
    found = claims("The United Nations appealed for a Global Fund for AI of up to $3 billion to help poorer countries build capacity.")

    assert [(claim.kind, claim.stage) for claim in found] == [("funding", "proposed")]


def test_when_a_law_in_force_was_passed_does_not_take_it_out_of_force() -> None:
    found = claims(
        "Vietnam's AI law took effect on 1 March 2026. The law, which the National Assembly passed in December, is the first of the region. "
        "Providers of high-risk AI systems must undergo a conformity assessment.",
    )

    assert [claim.stage for claim in found] == ["in_force", "passed", "in_force"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [("The Senate voted against the AI bill.", "withdrawn"), ("The Senate voted for the AI bill.", "passed")],
)
def test_a_bill_that_is_voted_down_has_not_passed(sentence: str, expected: Stage) -> None:
    assert [claim.stage for claim in claims(sentence, jurisdiction="US")] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The government announced an AI strategy on Monday.", "asserted"),
        ("The government has no plans for an AI strategy, the minister said.", "negated"),
        ("The government will reportedly publish an AI strategy.", "possible"),
        ("The government plans to publish an AI strategy.", "asserted"),
        ("No AI strategy has been published by the government so far.", "negated"),
        ("Another flaw: The government won’t publish an AI strategy.", "negated"),
        ("With an AI strategy the government aims to ensure it is not left behind.", "asserted"),
    ],
)
def test_how_surely_it_is_told(text: str, expected: str) -> None:
    assert {claim.factuality for claim in claims(text) if claim.kind == "strategy"} == {expected}


def test_in_a_second_clause_its_own_subject_pays() -> None:
    text = "The French government announced 2.5 billion euros for AI data centres, while Mistral raised 1.7 billion euros for AI models."

    assert {(claim.actor, claim.money[0].amount) for claim in claims(text) if claim.kind == "funding"} == {
        ("The French government", 2_500_000_000),
        ("Mistral", 1_700_000_000),
    }


def test_turnover_is_no_penalty() -> None:
    found = claims("The regulator fined the AI firm 48 million euros, equal to 2.1% of its turnover of 2.3 billion euros.")

    assert [value.surface for claim in found if claim.kind == "enforcement" for value in claim.money] == ["48 million euros"]


def test_what_a_sentence_only_tells_the_time_by_is_not_acted_on() -> None:
    text = "The attorney general of Texas sued Roblox on Friday, a week after he opened a probe into Meta's AI chatbots."

    (claim,) = read(Document("https://outlet.example/a", None, text)).claims

    assert claim.object == "Roblox"
