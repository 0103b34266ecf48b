"""Who, whose, how far, how surely and on whose word, each part by itself."""

import pytest

from parsers import read
from parsers.claims.credit import credited_with, find_credits
from parsers.claims.grammar.passives import agents_after
from parsers.claims.grammar.subject import clause
from parsers.model import Claim, Document, Stage


@pytest.mark.parametrize(
    ("sentence", "subject", "verb"),
    [
        ("The Senate passed the bill on Tuesday.", "The Senate", "passed"),
        ("On Tuesday, March 3, the ministry plans to open an office.", "the ministry", "plans"),
        ("BRUSSELS, May 2 (Wire) The European Commission, which drafted the rules, has published them.", "The European Commission", "has"),
        ("The chip companies will supply thousands of processors.", "The chip companies", "will"),
        ("Industry analysts note that the plan is small.", "Industry analysts", "note"),
        ("Dozens of countries endorsed the text.", "Dozens of countries", "endorsed"),
        ("Norway's Cabinet on Monday (Mar 3) approved the package.", "Norway's Cabinet", "approved"),
        ("Prime Minister Jane Doe also said no.", "Prime Minister Jane Doe", "said"),
        ("Announced that Aker, Equinor and Oslo University will each pay.", "Aker, Equinor and Oslo University", "will"),
        ("Asked the same question, the minister said no.", "the minister", "said"),
        ("Privacy advocates raised concerns over the bill.", "Privacy advocates", "raised"),
        ("An NGO, Digital Futures, faulted the plan.", "Digital Futures", "faulted"),
        ("A bill, which was tabled in May, would ban it.", "A bill", "would"),
        ("Recall that the Federal Government shortlisted 55 start-ups for a fund.", "the Federal Government", "shortlisted"),
        ("A Senate inquiry into automated hiring heard witnesses.", "A Senate inquiry into automated hiring", "heard"),
    ],
)
def test_the_subject_of_a_sentence_ends_before_its_verb(sentence: str, subject: str, verb: str) -> None:
    found = clause(sentence)

    assert found is not None
    assert (sentence[found.start : found.end], found.verb) == (subject, verb)


@pytest.mark.parametrize(
    "sentence", ["Second edition of the framework", "By the end of the year.", "Created an AI council, to be chaired by Jane Roe.", ""]
)
def test_where_no_verb_is_seen_no_subject_is_guessed(sentence: str) -> None:
    assert clause(sentence) is None


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

    found = credited_with(find_credits(text), start, len(text))

    assert (text[found.start : found.end] if found else None) == source


def claims(text: str, **facts: str) -> list[Claim]:
    return list(read(Document("https://outlet.example/a", facts.pop("title", None), text, **facts)).claims)  # type: ignore[arg-type]


def test_a_provision_is_its_makers_act() -> None:
    text = "The Oregon legislature passed the AI Hiring Act. The law requires employers to tell applicants that AI may judge them. They must explain how AI works."

    assert {claim.actor for claim in claims(text) if claim.kind == "legislation"} == {"The Oregon legislature"}
    assert {claim.jurisdiction for claim in claims(text)} == {"US-OR"}


def test_a_company_named_after_nothing_has_no_identifier() -> None:
    text = "Zzyzx Systems urged the government to withdraw its AI bill, which it called a mistake."

    assert {(claim.actor, claim.actor_id) for claim in claims(text)} == {("Zzyzx Systems", None)}


def test_several_that_act_together_have_none_of_their_identifiers() -> None:
    claim, *_ = claims(
        "MGX, Bpifrance, Mistral AI and Nvidia will form a joint venture with the government to build an AI campus near Paris."
    )

    assert (claim.actor, claim.actor_id) == ("MGX, Bpifrance, Mistral AI and Nvidia", None)


def test_items_of_a_list_that_open_with_a_verb_are_acts_of_whom_the_list_is() -> None:
    found = claims(
        "Governor Jane Roe today launched a plan to make New Jersey a leader in artificial intelligence.\n\nThe Governor:\n"
        "• Signed Executive Order No. 12, which requires every state agency to publish an inventory of its AI tools;\n"
        "• Created an AI Jobs Council, to be chaired by Labor Commissioner John Doe.",
    )

    assert [(claim.actor, claim.object) for claim in found if claim.kind in {"regulation", "institution"}] == [
        ("Governor Jane Roe", "Executive Order"),
        ("Governor Jane Roe", "AI Jobs Council"),
    ]


def test_countries_that_somebody_comes_from_are_not_whose_policy_it_is() -> None:
    text = "The UN panel on AI elected experts from Kenya and Spain as co-chairs and agreed to deliver a first report before July."

    assert {claim.jurisdiction for claim in claims(text)} == {"INT"}


def test_a_programme_of_an_earlier_year_is_enacted_though_money_of_another_is_proposed() -> None:
    found = claims(
        "The governor proposed $60 million for an AI hub in next year's budget. "
        "In 2024, New Jersey enacted the Next New Jersey Program, which offers up to $500 million in tax credits to AI companies.",
    )

    assert [claim.stage for claim in found if claim.kind == "funding"] == ["proposed", "enacted"]


def test_money_that_somebody_appeals_for_is_not_given() -> None:
    found = claims(
        "Secretary-General António Guterres appealed for a Global Fund for AI of up to $3 billion to help poorer countries build capacity."
    )

    assert {claim.stage for claim in found if claim.kind == "funding"} <= {"proposed"}


def test_who_belongs_to_a_body_is_not_the_body() -> None:
    ambassadors, *_ = claims("EU ambassadors on Friday agreed a joint position on postponing parts of the bloc's AI Act.")
    commission, *_ = claims("The European Commission gave member states $5 million for AI labs.")

    assert (ambassadors.actor, ambassadors.actor_id) == ("EU ambassadors", None)
    assert (commission.actor, commission.actor_id) == ("The European Commission", "wikidata:Q8880")


def test_a_body_called_as_many_are_is_not_that_of_a_country_of_which_nothing_is_told() -> None:
    text = "India's minister for electronics opened the AI Safety Institute in New Delhi on Monday. The institute will test AI models for India."
    found = claims(text)

    assert {claim.jurisdiction for claim in found} == {"IN"}


def test_who_lends_to_a_government_is_not_whose_policy_it_is() -> None:
    text = "Ghana's communications minister said on Tuesday that the government would spend $250 million on an AI computing centre, half of it from a UAE loan."

    assert {claim.jurisdiction for claim in claims(text) if claim.kind == "funding"} == {"GH"}


def test_a_national_body_acts_for_its_country_in_a_story_about_a_state_too() -> None:
    found = claims(
        "Oregon's attorney general sued a chatbot maker on Wednesday over its AI companion. The Oregon lawsuit follows one in Salem, Oregon.\n\n"
        "In October, the Federal Trade Commission ordered seven makers of AI chatbots to hand over their tests.",
    )

    assert [(claim.actor, claim.jurisdiction) for claim in found if claim.kind == "enforcement"][-1] == (
        "the Federal Trade Commission",
        "US",
    )


def test_when_a_law_in_force_was_passed_does_not_take_it_out_of_force() -> None:
    found = claims(
        "Vietnam's AI law took effect on 1 March 2026. The law, which the National Assembly passed in December, is the first of the region. "
        "Providers of high-risk AI systems must undergo a conformity assessment.",
    )

    assert [claim.stage for claim in found] == ["in_force", "passed", "in_force"]


def test_a_senate_is_the_one_of_the_claims_country_or_has_no_identifier() -> None:
    passed = "The Senate passed the artificial intelligence bill on Tuesday."

    (*_, manila) = claims(f"The Philippine government backs the bill. {passed}", jurisdiction="PH")
    (washington,) = claims(passed, jurisdiction="US")

    assert (manila.actor, manila.actor_id, manila.jurisdiction) == ("The Senate", None, "PH")
    assert (washington.actor, washington.actor_id) == ("The Senate", "wikidata:Q66096")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [("The Senate voted against the AI bill.", "withdrawn"), ("The Senate voted for the AI bill.", "passed")],
)
def test_a_bill_that_is_voted_down_has_not_passed(sentence: str, expected: Stage) -> None:
    assert [claim.stage for claim in claims(sentence, jurisdiction="US")] == [expected]


def test_a_deal_between_two_countries_is_international() -> None:
    text = "The United Kingdom and Canada signed a memorandum of understanding on AI compute in Ottawa."

    assert {claim.jurisdiction for claim in claims(text)} == {"INT"}


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        pytest.param(
            "Dhaka shelves AI ordinance",
            "The government shelved an ordinance on artificial intelligence, which the World Bank had asked for.",
            "BD",
            id="a capital in the title, a bank in the text",
        ),
        pytest.param(
            "Taiwan counts on AI projects",
            "The Cabinet plans to spend NT$190 billion (US$5.9 billion) on artificial intelligence.",
            "TW",
            id="a currency's sign",
        ),
        pytest.param(
            "Polish AI fund",
            "Poland builds a data centre. The Ministry of Digital Affairs announced 340 million zlotys for artificial intelligence.",
            "PL",
            id="a ministry's namesake",
        ),
        pytest.param(
            "Malaysia puts AI chips under permit",
            "Exporters of AI chips of American origin must apply for a permit, the Malaysian government said.",
            "MY",
            id="where goods come from",
        ),
    ],
)
def test_whose_policy_a_document_s_claims_are(title: str, text: str, expected: str) -> None:
    found = read(Document("https://outlet.example/a", title, text)).claims

    assert {claim.jurisdiction for claim in found} == {expected}


def test_who_goes_on_acting_does_so_for_whom_he_acted_before() -> None:
    text = "The French government launched an AI strategy on Monday. It will open three AI data centres near the German border."

    assert {claim.jurisdiction for claim in claims(text)} == {"FR"}


def test_a_place_where_something_only_happens_is_not_whose_policy_it_is() -> None:
    text = "The Dutch data protection authority fined the New York-based AI company 30 million euros, the authority said."

    assert {claim.jurisdiction for claim in claims(text)} == {"NL"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The French government adopted an AI strategy.", "iso3166:FR"),
        ("Kenya adopted an AI strategy.", "iso3166:KE"),
        ("French companies opposed the AI law.", None),
        ("The Japan Federation of Bar Associations opposed the AI law.", None),
        ("France and Germany signed an AI pact.", None),
    ],
)
def test_a_country_s_firms_and_offices_are_not_the_country(text: str, expected: str | None) -> None:
    assert {claim.actor_id for claim in claims(text)} == {expected}


def test_a_city_that_a_title_names_by_the_way_says_whose_country_it_is() -> None:
    text = "The government will spend £500m on an AI supercomputer in Edinburgh. The AI supercomputer will open in 2027."

    assert {claim.jurisdiction for claim in claims(text, title="Ministers revive Edinburgh supercomputer")} == {"GB"}


def test_a_row_of_a_table_is_of_the_country_that_opens_it() -> None:
    text = "Canada | AI computing fund | C$300 million\nGermany | AI factory fund | €1.6 billion\n\nItaly fined OpenAI €15 million over its AI."

    assert [(claim.actor, claim.jurisdiction) for claim in claims(text)][:2] == [("Canada", "CA"), ("Germany", "DE")]


def test_a_capital_that_speaks_does_so_for_its_country() -> None:
    text = "Japan passed an AI law. Beijing called the AI law a threat and vowed to respond."

    assert [(claim.actor, claim.jurisdiction) for claim in claims(text)][-1] == ("Beijing", "CN")


def test_countries_named_as_examples_are_not_whose_policy_it_is() -> None:
    text = (
        "South Korea will fund AI chips. Analysts warn that it copies countries including China, Japan and members of the European Union."
    )

    assert {claim.jurisdiction for claim in claims(text)} == {"KR"}


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


def test_a_bare_senate_is_of_the_country_that_labels_its_item() -> None:
    text = (
        "Japan: The Diet passed a law on artificial intelligence on Monday.\nBrazil: The Senate sent its deepfake bill to the president.\n"
    )

    assert {(claim.actor, claim.jurisdiction) for claim in claims(text)} == {("The Diet", "JP"), ("The Senate", "BR")}


def test_in_a_second_clause_its_own_subject_pays() -> None:
    text = "The French government announced 2.5 billion euros for AI data centres, while Mistral raised 1.7 billion euros for AI models."

    assert {(claim.actor, claim.money[0].amount) for claim in claims(text) if claim.kind == "funding"} == {
        ("The French government", 2_500_000_000),
        ("Mistral", 1_700_000_000),
    }
