"""Whose policy a claim is, by its sentence, what was told before it, and what its document is about."""

from datetime import date

import pytest

from parsers import read
from parsers.model import Claim, Document


def claims(text: str, **facts: str | date) -> list[Claim]:
    return list(read(Document("https://outlet.example/a", facts.pop("title", None), text, **facts)).claims)  # type: ignore[arg-type]


def test_countries_that_somebody_comes_from_are_not_whose_policy_it_is() -> None:
    text = "The United Nations panel on AI elected experts from Kenya and Spain as its co-chairs."

    assert {claim.jurisdiction for claim in claims(text)} == {"INT"}


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
            "Colombia adopts AI policy",
            "Colombia adopted an AI policy. Some 150 billion pesos for artificial intelligence are meant for the Science Ministry's programs.",
            "CO",
            id="a science ministry's namesake",
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
    text = "South Korea will spend $2 billion on AI chips. Analysts warn that it copies countries including China, Japan and members of the European Union."

    assert {claim.jurisdiction for claim in claims(text)} == {"KR"}


def test_a_bare_senate_is_of_the_country_that_labels_its_item() -> None:
    text = (
        "Japan: The Diet passed a law on artificial intelligence on Monday.\nBrazil: The Senate sent its deepfake bill to the president.\n"
    )

    assert {(claim.actor, claim.jurisdiction) for claim in claims(text)} == {("The Diet", "JP"), ("The Senate", "BR")}


def test_a_part_of_a_country_in_which_something_only_stands_is_not_whose_policy_it_is() -> None:
    text = (
        "The Department for Science, Innovation and Technology has named three new AI growth zones, in Lanarkshire, Teesside and North Wales. "
        "The government is spending £2 billion on AI compute."
    )

    assert {claim.jurisdiction for claim in claims(text)} == {"GB"}


def test_a_sentence_that_opens_with_another_country_is_not_of_whom_was_spoken_before() -> None:
    found = claims("New York lawmakers introduced a bill on AI companions. In California, a law on AI companions took effect in January.")

    assert [claim.jurisdiction for claim in found] == ["US-NY", "US-CA"]


def test_a_provision_that_names_a_country_is_still_of_whose_law_it_is() -> None:
    found = claims("Brazil's Senate passed an AI bill. Firms must keep data out of China, under the bill.")

    assert [claim.jurisdiction for claim in found] == ["BR", "BR"]


def test_the_city_of_a_dateline_says_whose_country_a_story_is_about() -> None:
    found = claims(
        "MEXICO CITY — The ministry published rules on AI voices. The rules ask dubbing studios to label what is spoken in Spanish. "
        "Colombia has such rules. Deputies want a law in the spring."
    )

    assert {claim.jurisdiction for claim in found if claim.kind == "regulation"} >= {"MX"}


def test_what_follows_on_a_country_that_a_sentence_turned_to_is_of_it_whoever_acted_before() -> None:
    found = claims(
        "Poland's Sejm passed a bill on AI supervision on Friday. In Hungary, a law on AI has been in force since January. "
        "It requires schools to name a contact."
    )

    assert [(claim.jurisdiction, claim.stage) for claim in found] == [("PL", "passed"), ("HU", "in_force"), ("HU", "in_force")]


def test_a_body_called_by_its_letters_acts_for_its_country_after_a_rule_on_another() -> None:
    text = (
        "The Bureau of Industry and Security issued a final rule on Tuesday. Exports of AI chips to China may not exceed 50% of sales at home.\n"
        "Of the newly listed AI firms, nine are in China; BIS added them to the Entity List on Wednesday."
    )
    found = claims(text, title="New export controls on AI chips")

    assert {claim.jurisdiction for claim in found if claim.evidence[-1].end == len(text)} == {"US"}


def test_whom_goods_are_sold_to_is_not_whose_control_it_is() -> None:
    found = claims(
        "The Dutch government published a rule on AI chips on Monday that requires licences for exports. "
        "Exports of AI chips to China may not exceed a fifth of all sales.",
    )

    assert {claim.jurisdiction for claim in found} == {"NL"}


def test_who_grants_a_licence_is_whose_control_it_is() -> None:
    found = claims("Kenya opened an AI data centre in Mombasa. The AI chips needed an export licence from the United States.")

    assert [claim.jurisdiction for claim in found if claim.kind == "trade_control"] == ["US"]


def test_what_two_countries_do_together_is_international_on_the_page_of_one_of_them() -> None:
    found = claims(
        "The governments of Canada and Kenya met in Ottawa. The two sides will cooperate on artificial intelligence under an agreement signed today. "
        "A committee on artificial intelligence will be set up within 60 days.",
        title="Joint Statement of Canada and Kenya on Artificial Intelligence",
        publisher="Global Affairs Department, Government of Canada",
    )

    assert {claim.jurisdiction for claim in found} == {"INT"}


def test_a_deal_with_somebody_abroad_is_international_on_a_national_page() -> None:
    found = claims(
        "Today the ministry signed a memorandum of understanding on artificial intelligence with universities and labs in Chile.",
        publisher="Ministry of Science, Government of Kenya",
    )

    assert {claim.jurisdiction for claim in found if claim.kind == "partnership"} == {"INT"}


def test_whoever_hosts_a_summit_does_so_with_others() -> None:
    found = claims("Kenya passed an AI law. Kenya will host the next AI summit in Nairobi in May.")

    assert [claim.jurisdiction for claim in found if claim.kind == "partnership"] == ["INT"]


def test_congress_acts_for_the_nation_in_a_story_about_a_state() -> None:
    found = claims(
        "Oregon's governor signed a bill on AI companions on Monday. The state's agencies must enforce the AI law in Oregon. "
        "In July the U.S. Senate voted down a moratorium on state AI laws.",
    )

    assert [claim.jurisdiction for claim in found if claim.kind == "legislation"][-1] == "US"


def test_a_bare_committee_is_not_of_a_country_that_is_named_behind_it() -> None:
    found = claims("WASHINGTON — The Senate Banking Committee held a hearing on Wednesday on how AI chips come to be sold in China.")

    assert {claim.jurisdiction for claim in found} == {"US"}


def test_a_regulation_of_the_union_that_opens_a_sentence_is_the_union_s() -> None:
    found = claims(
        "The Dutch data protection authority fined an AI company 30 million euros. Regulation (EU) 2024/1689, the AI Act, entered into force in August."
    )

    assert [claim.jurisdiction for claim in found if claim.kind == "legislation"] == ["EU"]


def test_a_city_s_court_is_one_of_its_country() -> None:
    found = claims("The Munich regional court ruled on Monday that an AI company had infringed the rights of writers.")

    assert {claim.jurisdiction for claim in found} == {"DE"}


def test_a_view_is_not_of_the_country_of_whoever_held_another_before() -> None:
    text = (
        "Jo Mwangi, who advises the president of Kenya, wants an AI law in Kenya.\nUS senators criticised the AI bill as too strict.\n"
        "“The best AI law is a short one,” Mr Mwangi said, “and the shortest is none.”"
    )

    assert [claim.jurisdiction for claim in claims(text, title="Kenya weighs AI law")] == ["KE", "US", "KE"]


def test_a_digest_that_goes_on_to_another_country_forgets_for_whom_each_acted() -> None:
    text = (
        "Kenya's parliament passed an AI bill.\n\nNigeria's parliament passed an AI bill on Tuesday.\n\nEgypt's cabinet approved an AI law.\n\n"
        "Rwanda got an AI fund of $9 million. States will pay $3 million into it. States will pay another $4 million into the AI fund in May.\n\n"
        "Ghana hurries. A finance desk in Accra has been asked for an AI fund of $20 million."
    )

    assert [claim.jurisdiction for claim in claims(text, title="AI week") if claim.kind == "funding"] == ["RW", "RW", "RW", "GH"]


def test_a_neighbour_s_law_told_by_the_way_does_not_take_the_country_s_next_one() -> None:
    found = claims(
        "Bolivia's senate passed a bill on AI on Friday.\nPeru's congress passed an AI law in 2023.\n"
        "The bill would require labels on AI pictures.",
        title="Bolivia's senate passes AI bill",
    )

    assert [claim.jurisdiction for claim in found] == ["BO", "PE", "BO"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Kenya passed an AI bill. The Norwegian embassy in Nairobi opened a fund for AI skills worth 3 million euros.", "NO", id="an embassy"),
        pytest.param("Kenya passed an AI bill. Norway's ambassador Ida Voll called the AI bill a threat.", "NO", id="an ambassador"),
        pytest.param("Kenya's envoy praised the AI treaty. Its delegate, Jo Doe, called the AI treaty a good start.", "KE", id="its delegate"),
        pytest.param("Ghana adopted an AI law.\nKenya and Ghana met. Kenya's president called AI a risk. Her spokesman called the AI law of Ghana a mistake.", "KE", id="her spokesman"),
        pytest.param("Kenya has banned the AI app. A judge in Munich ordered the AI company to delete its model.", "DE", id="a judge in a city"),
        pytest.param("Kenya passed an AI bill. The mayor of San Francisco signed an order that bans AI cameras.", "US-CA", id="a mayor of a city"),
        pytest.param("Saxony adopted an AI strategy. The federal ministry in Berlin has set aside 3 million euros for AI.", "DE", id="federal"),
        pytest.param("Ohio adopted a law on AI. In Congress, Senator Ida Voll introduced a bill on AI companions.", "US", id="in Congress"),
        pytest.param("Canada watches AI. Ontario opened an AI office. The province banned AI cameras in schools.", "CA-ON", id="the province"),
        pytest.param("Kenya passed an AI bill. Norway banned an AI app and has an AI plan. Norway waits. The country opened an AI institute in May.", "NO", id="the country"),
        pytest.param("Ohio and Utah sued the maker of an AI companion.", "US", id="two states"),
        pytest.param(
            "Germany's states buy AI tutors. Bavaria, Hesse and Bremen did. Saxony banned an AI tutor. The Conference of Ministers ordered makers of AI tutors to delete data.",
            "DE",
            id="a body called by no place, after a part of the country",
        ),
        pytest.param("Boreal may sell its AI chips to China again. The AI chips need a licence from the Commerce Department.", "US", id="aimed at"),
        pytest.param("Kenya passed an AI bill. Ida Voll, Norway's AI minister, warned Kenya and Ghana that the AI bill was a threat.", "NO", id="beside"),
        pytest.param("Kenya passed an AI bill. Secretary-General Ida Voll warned that the AI bill was a threat.", "INT", id="a secretary-general"),
        pytest.param("Brussels wants an AI register. Kenya opposes the AI register. The commission fined an AI firm in May.", "EU", id="the commission"),
        pytest.param("Seoul and Washington signed an agreement on AI chips.", "INT", id="two capitals"),
        pytest.param("The Dutch regulator fined the Kenyan chatbot maker. Kenyan chatbots must carry an AI label, under its order.", "NL", id="whose chatbots"),
    ],
)  # fmt: skip
def test_whose_body_acts_says_whose_policy_the_last_claim_is(text: str, expected: str) -> None:
    assert claims(text)[-1].jurisdiction == expected


def test_a_country_s_own_ministry_acts_for_it_in_a_story_about_one_of_its_parts() -> None:
    text = "The Catalan government approved an AI strategy. Catalan schools get AI tutors. Spain's ministry for work has banned AI cameras."

    assert [claim.jurisdiction for claim in claims(text, title="Catalan AI strategy")][-1] == "ES"


def test_the_state_of_a_dateline_is_what_a_story_of_its_officials_is_about() -> None:
    text = "AUSTIN, Texas (AP) - Attorney General Ida Voll sued the maker of an AI toy on Monday. The county wants the AI toy banned."

    assert {claim.jurisdiction for claim in claims(text)} == {"US-TX"}


def test_an_order_of_the_president_is_the_nation_s_whomever_it_tells_to_act() -> None:
    text = (
        "SACRAMENTO - The governor signed the state's artificial intelligence bill. "
        "The President's order told the attorney general to set up a task force on artificial intelligence."
    )

    assert [claim.jurisdiction for claim in claims(text)] == ["US-CA", "US"]


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        pytest.param(
            "Poland's AI fund",
            "Poland has set up an AI fund of 2 billion zloty. In the European race for AI gigafactories, the government may put up 300 million euros.",
            "PL",
            id="a government acts at home in the Union's programme",
        ),
        pytest.param(
            "Sweden names AI watchdog",
            "Sweden named an AI watchdog on Monday, half a year later than the EU had asked. The AI Act obliged member states to name their authorities by August.",
            "EU",
            id="what binds member states is the Union's",
        ),
        pytest.param(
            "Finland's AI bill",
            "Finland's government tabled an AI bill, as the EU had asked. Under the AI Act, deepfakes have to be labelled.",
            "EU",
            id="what the AI Act asks is asked by the Union",
        ),
        pytest.param(
            "AI bill dies",
            "SALT LAKE CITY — Utah's AI bill died in the Senate on Friday. Gov. Spencer Cox signed a bill on AI therapists. Federal money was at stake.",
            "US-UT",
            id="a governor is of the state told of",
        ),
        pytest.param(
            "Florida's AI bill",
            "TALLAHASSEE — Florida's Senate passed an AI bill on Monday, and the governor praised it. "
            "The executive order that Donald Trump signed in December set up a task force to sue states over their AI laws.",
            "US",
            id="who acts upon the states is the nation",
        ),
    ],
)
def test_whose_policy_the_last_claim_is_beside_a_union_or_its_states(title: str, text: str, expected: str) -> None:
    assert claims(text, title=title)[-1].jurisdiction == expected


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        pytest.param(
            "Parliament splits on AI Act", '"We cannot wait," said Jan Novotny, a Czech MEP, of the AI Act.', "EU", id="a member's MEP"
        ),
        pytest.param(None, "Poland's Council presidency proposed a delay to the AI Act.", "EU", id="a Council presidency"),
        pytest.param(None, "Under the Swedish presidency, ministers adopted conclusions on AI in schools.", "EU", id="a presidency"),
        pytest.param(
            None, "The French presidency announced a plan of 2 billion euros for AI data centres.", "FR", id="a president's office"
        ),
        pytest.param(
            "Greek banks wait",
            "Greece has an AI strategy. Systems that score credit will be subject to the requirements of Regulation (EU) 2024/1689 for high-risk AI.",
            "EU",
            id="an act's number",
        ),
    ],
)
def test_who_speaks_for_the_union(title: str | None, text: str, expected: str) -> None:
    assert claims(text, **({"title": title} if title else {}))[-1].jurisdiction == expected


@pytest.mark.parametrize(
    "view",
    [
        "Senator Ida Voll, who sits on a committee on China, warned that the AI bill was too weak.",
        '"We have written the shortest AI bill that the European one allows," argued deputy minister Ida Voll.',
        "The employers' federation warned against an AI bill like that of the EU and of France.",
    ],
)
def test_a_view_on_another_country_is_of_the_country_that_is_told_of(view: str) -> None:
    found = claims(f"Norway's government tabled an AI bill. {view}", title="Norway's AI bill")

    assert [claim.jurisdiction for claim in found if claim.kind == "position"] == ["NO"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("America waits. Rep. Jo Doe, R-Texas, introduced a bill on AI chips.", "US", id="a state that sends to Congress"),
        pytest.param("America waits. Sen. Jo Doe, D-Chicago, introduced a bill on AI chips.", "US-IL", id="a town that sends to its state"),
        pytest.param("Kenya has an AI bill. Officials in Berlin published guidelines on AI cameras.", "DE", id="officials in a capital"),
        pytest.param("Kenya watches AI. A bill in Paris would ban AI cameras in schools.", "FR", id="a bill in a capital"),
        pytest.param("Ministers met in Paris. Kenya's bill on AI would ban cameras.", "KE", id="a meeting in a capital"),
        pytest.param("The UAE has an AI council. Khalid Al-Omani, the minister for AI, called the AI law a model.", "AE", id="a family"),
        pytest.param("Qatar waits. There are licences, for America must approve each shipment of AI chips.", "US", id="for, as because"),
        pytest.param(
            "Singapore trains. Enterprise Singapore signed an agreement with the Singapore Chinese Chamber of Commerce on AI training.",
            "SG",
            id="a chamber of those who came from abroad",
        ),
        pytest.param("Britain watches AI. Holyrood's justice committee published guidelines on AI cameras.", "GB-SCT", id="a seat of power"),
        pytest.param("Brussels clears aid for Italy. The commission approved it. The opposition called the AI plant a gift.", "IT", id="the opposition"),
    ],
)  # fmt: skip
def test_where_a_name_says_who_acts(text: str, expected: str) -> None:
    assert claims(text)[-1].jurisdiction == expected


def test_a_body_called_as_the_publisher_is_the_publisher_s() -> None:
    text = "Britain is a friend. In October the Cabinet Office asked the AI company to refrain from infringing copyright."
    found = claims(text, publisher="Cabinet Office, Government of Japan")

    assert [claim.jurisdiction for claim in found] == ["JP"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Norway debates an AI bill. The convention on AI enters into force when five states have ratified it.", "INT", id="a treaty"),
        pytest.param("Norway debates the AI convention. Norway's parliament will ratify the AI convention in May.", "NO", id="its ratification"),
        pytest.param("Kenya adopted an AI strategy. The EU AI Act bans AI toys.", "EU", id="an act that opens a sentence"),
        pytest.param("Kenya has an AI law. In Washington a group of senators introduced a bill on AI chips.", "US", id="senators in a capital"),
        pytest.param("Kenya has an AI law. In Stockholm several ministers published guidelines on AI cameras.", "SE", id="ministers in a capital"),
        pytest.param(
            "Ireland's AI bill is out. Irish ministers tabled it in Dublin. Fines under it rise to 35 million euros, as the EU act demands.",
            "IE",
            id="an act that asks for the same",
        ),
    ],
)  # fmt: skip
def test_whose_law_it_is(text: str, expected: str) -> None:
    assert claims(text)[-1].jurisdiction == expected


def test_two_who_acted_together_do_not_act_in_what_a_country_does_by_itself() -> None:
    text = (
        "Taiwan is busy. Taiwan's parliament passed a law on AI chips.\n\nLast week Taiwan and Japan signed an agreement on AI chips. "
        "An AI office is to open in Taipei."
    )

    assert [(claim.kind, claim.jurisdiction) for claim in claims(text)] == [
        ("legislation", "TW"),
        ("partnership", "INT"),
        ("institution", "TW"),
    ]


def test_what_a_country_lets_out_is_its_control_whoever_waits_for_it() -> None:
    text = (
        "The emirate's Department of Enablement published an AI strategy in Abu Dhabi on Monday. The Department of Enablement has bought AI halls in the UAE.\n\n"
        "Nobody there can buy what Washington does not let out: licences for AI chips were granted in October."
    )

    assert [claim.jurisdiction for claim in claims(text) if claim.kind == "trade_control"] == ["US"]


def test_a_court_that_has_no_name_is_of_the_country_of_its_town() -> None:
    text = "The Delhi High Court on Monday barred AI clones of a singer's voice.\n\nIn Munich, a regional court ruled against an AI firm over song lyrics."
    found = read(Document("https://outlet.example/a", "Voices and AI", text)).claims

    assert [claim.jurisdiction for claim in found] == ["IN", "DE"]


def test_what_an_office_sets_up_is_its_own_though_it_signed_a_paper_with_another() -> None:
    text = (
        "The Ministry of Transport (MOT) announced today a plan for AI in ports.\n\n"
        "MOT Ports signed a memorandum of understanding with Google to test an AI crane. In addition, a joint statement with Japan's Ministry of "
        "Transport on the recognition of AI cranes, which was signed last month, takes effect on 1 April.\n\n"
        "MOT aims to train 500 pilots in AI by 2028. Professor Lim Wei has been appointed Chief Port AI Officer. "
        "She will chair a five-member Port AI Safety Panel, to be formed by June."
    )
    found = claims(text, title="AI for ports", publisher="Ministry of Transport, Singapore")

    assert {claim.jurisdiction for claim in found if claim.kind == "institution"} == {"SG"}


def test_a_state_s_general_assembly_is_not_that_of_the_united_nations() -> None:
    text = (
        "RALEIGH - The North Carolina insurance commissioner issued a rule on AI models on Monday. The state's insurers must test them.\n\n"
        "The rule implements House Bill 12, an AI law passed by the General Assembly in 2024."
    )

    assert {claim.jurisdiction for claim in claims(text, title="North Carolina rule binds insurers")} == {"US-NC"}


def test_a_rule_that_binds_firms_in_a_zone_is_not_of_the_agency_that_acted_before() -> None:
    text = (
        "The US Bureau of Industry and Security (BIS) issued guidance on AI chips for the United Arab Emirates in May.\n\n"
        "Since June, firms in the Dubai International Financial Centre that use high-risk AI must register their models."
    )

    assert [claim.jurisdiction for claim in claims(text) if "register" in text[claim.evidence[0].start : claim.evidence[0].end]] == [
        "AE-DU"
    ]


def test_what_one_side_builds_in_a_story_of_an_accord_is_its_own() -> None:
    text = (
        "Chile and Japan, the two governments said in May, will work together on AI under an agreement.\n\n"
        "Entel, a telecoms firm, opened an AI data centre on Monday. The energy ministry set up an AI safety agency."
    )
    found = claims(text, title="Chile opens an AI data centre")

    assert {claim.jurisdiction for claim in found if claim.kind in {"infrastructure", "institution"}} == {"CL"}


def test_what_a_joint_statement_sets_up_is_of_both() -> None:
    text = "Chile and Japan, the two governments said, will work together on AI. A joint AI safety institute will be established by June."
    found = claims(text, title="Joint Statement of Chile and Japan")

    assert {claim.jurisdiction for claim in found if claim.kind == "institution"} == {"INT"}


@pytest.mark.parametrize(
    ("before", "last"),
    [
        pytest.param(
            "Japan's digital agency issued guidelines on AI in May.",
            "Schools must label what AI models write under the new rules.",
            id="rules",
        ),
        pytest.param("The European Union passed an AI law in May.", "The AI bill was read a second time on Tuesday.", id="a law"),
    ],
)
def test_who_was_named_far_above_does_not_say_whose_a_later_act_is(before: str, last: str) -> None:
    between = "Rain fell for days on end.\n\n" * 5
    text = f"Kenya's parliament debated AI on Monday. Kenyan ministers listened. Kenya's president spoke.\n\n{before}\n\n{between}{last}"

    assert claims(text, title="Kenya debates AI")[-1].jurisdiction == "KE"


def test_what_is_built_is_of_whom_the_story_is_about_though_another_builds_as_well() -> None:
    text = (
        "Kenya's parliament debated AI on Monday. Kenya's president spoke. Kenya waits.\n\n"
        "Japan's digital agency opened an AI data centre in May.\n\nAn AI supercomputer will be built by 2027, engineers said."
    )

    assert [claim.jurisdiction for claim in claims(text, title="Kenya debates AI")] == ["JP", "KE"]


def test_a_body_called_by_no_place_is_of_the_country_not_of_the_part_told_of_last() -> None:
    text = (
        "Canada's government set out AI rules on Monday. Canada's minister spoke. Canadian firms wait.\n\n"
        "Ontario's privacy commissioner fined an AI firm in May.\n\nA judge fined another AI firm on Tuesday."
    )

    assert [claim.jurisdiction for claim in claims(text, title="Canada sets out AI rules") if claim.kind == "enforcement"] == [
        "CA-ON",
        "CA",
    ]


@pytest.mark.parametrize(
    ("speaker", "expected"),
    [
        pytest.param("Ann Roe of the Ontario Bakers League", "CA", id="a league"),
        pytest.param("Ontario's attorney general", "CA-ON", id="an office"),
    ],
)
def test_the_leagues_of_a_part_speak_of_the_policy_of_its_country(speaker: str, expected: str) -> None:
    text = f"OTTAWA - Canada's government tabled an AI bill on Monday. The Canadian minister wants it passed by May.\n\n{speaker} said the AI bill went too far."

    assert [claim.jurisdiction for claim in claims(text) if claim.kind == "position"][-1] == expected


def test_controls_are_told_of_two_countries_by_turns() -> None:
    text = (
        "WASHINGTON - The United States lifted its export ban on AI chips on Monday. American firms are glad, said the US Commerce Department.\n\n"
        "Chinese customs officers have been told not to let AI chips through."
    )

    assert [claim.jurisdiction for claim in claims(text) if claim.kind == "trade_control"][-1] == "CN"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("Ministers approved a bill on AI in May.", "SE", id="a body called by no place"),
        pytest.param("Its rules on AI have applied since May.", "EU", id="what goes on"),
    ],
)
def test_in_a_story_of_a_member_who_is_called_by_no_place_does_not_go_on_with_the_unions_law(sentence: str, expected: str) -> None:
    text = f"Sweden's parliament met on Monday. Swedish firms wait for an AI law. The EU's AI Act has been in force since 2024. {sentence}"

    assert claims(text, title="Sweden waits for an AI law")[-1].jurisdiction == expected


TWO_STATES = (
    "In Virginia, Gov. Abigail Spanberger vetoed an AI chatbot bill on Thursday. In Utah, Gov. Spencer Cox signed Senate Bill 226 on AI chatbots into law. "
    "It takes effect May 6, 2026."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(TWO_STATES, "US-UT", id="it"),
        pytest.param(f"{TWO_STATES} A similar AI measure died in committee in Idaho.", "US-ID", id="another one"),
    ],
)
def test_what_goes_on_with_it_is_of_whom_the_sentence_before_told_and_another_one_is_not(text: str, expected: str) -> None:
    assert claims(text, published_on=date(2026, 4, 15))[-1].jurisdiction == expected


def test_a_governor_speaks_for_the_state_for_which_he_acted() -> None:
    found = claims(f'{TWO_STATES} "We are not going to wait for Washington on AI," Cox said.', published_on=date(2026, 4, 15))

    assert [claim.jurisdiction for claim in found if claim.kind == "position"] == ["US-UT"]
