"""Which jurisdiction a document is about, by its title, its dateline, its first lines, its money and the offices that it speaks of."""

import pytest

from parsers.claims.jurisdictions.about import of_document
from parsers.claims.jurisdictions.meant import called_as_many_are
from parsers.claims.jurisdictions.of_many import is_shared
from parsers.model import Document
from parsers.values import orgs
from parsers.values.geography import places


def about(text: str, title: str | None = None, publisher: str | None = None) -> str | None:
    document = Document("https://outlet.example/a", title, text, publisher=publisher)
    return of_document(document, places.find(title or ""), places.find(text), orgs.find(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Kenya has a new data centre, the first of its kind on the coast. " + "It is cooled by the sea. " * 12 + "America sells the "
            "chips, American firms lend the money, and the American ambassador cut the ribbon.",
            "KE",
            id="who opens the text, not who is named most",
        ),
        pytest.param(
            "SANTIAGO DE CHILE — The ministry presented its plan for a model. Peru has none yet.",
            "CL",
            id="a dateline",
        ),
        pytest.param(
            "The cabinet approved NT$4 billion for halls full of machines. Firms may apply from May.", "TW", id="a currency's sign"
        ),
        pytest.param(
            "By Sunday thirty-one governments had signed the Declaration. The leaders left Accra content, and a treaty may follow the summit.",
            "INT",
            id="a declaration of many",
        ),
        pytest.param(
            "The governor signed a bill on chatbots. The state's agencies must report on it. Ohio has twelve million people, and America watches.",
            "US-OH",
            id="a state's offices",
        ),
        pytest.param(
            "Texas, Ohio and Utah have passed laws on chatbots. The Texas law binds agencies, the Ohio law firms, the Utah law doctors.",
            "US",
            id="several states of one country",
        ),
        pytest.param(
            "The President and Congress agree on chips. Federal money goes to Ohio, said the White House, which likes Ohio and its factories "
            "in the American heartland. The national plan is silent on the rest.",
            "US",
            id="a nation's offices",
        ),
        pytest.param(
            "Hartlepool council asked ministers how many will work in the hall. Councillors in Hartlepool, the mayor and the county want it in writing.",
            "GB",
            id="a council of England",
        ),
        pytest.param(
            "Holyrood passed a bill on AI in schools of Scotland. The First Minister said that Scotland and its councillors can wait no longer.",
            "GB-SCT",
            id="a nation of Britain",
        ),
        pytest.param(
            "The state budget that Gov. Kathy Hochul signed pays for a hall of machines. State officials hail it. The county wants more for its roads.",
            "US-NY",
            id="a governor who opens the text",
        ),
        pytest.param(
            "The minister, Solly Malatsi, pulled the draft. "
            + "Nobody had warmed to it. " * 12
            + "In Kigali he had signed another one last year.",
            "ZA",
            id="a minister whose country no place names",
        ),
        pytest.param(
            "President Paul Kagame opened the hall. The ministry will run it.", "RW", id="where no place is named, who governs one"
        ),
    ],
)
def test_whom_a_text_is_about(text: str, expected: str) -> None:
    assert about(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("AUSTIN - The governor sent back a bill on chatbots. State senators may try again in May.", "US-TX"),
        ("AUSTIN - The carmaker laid off two hundred people. Shares rose in New York.", "US"),
        ("AUSTIN - Congress may overrule the states, federal officials said. The governor said nothing.", "US"),
        (
            "São Paulo, 22 May 2026\nThe Senate passed its text. The committee of the Chamber votes in June, and fines reach R$5 million in Brazil.",
            "BR",
        ),
        (
            "Mumbai: The state cabinet cleared a plan under the chief secretary. The Union cabinet of India has none.",
            "IN-MH",
        ),
        (
            f"The governor put his name to the Utah Kind Machines Act. {'State agencies must ask. ' * 12}Ohio has such an act, and Texas has one.",
            "US-UT",
        ),
        ("A mayor's advisers left in Bavaria, the state government said. The state agency for schools will run the pilot.", "DE-BY"),
    ],
)
def test_a_text_on_a_state_s_offices_is_about_the_state_where_it_is_dated_or_plays(text: str, expected: str) -> None:
    assert about(text) == expected


def test_the_state_that_is_told_of_most_outweighs_others_beside_it() -> None:
    text = (
        "Montana Governor Ann Lee signed the Montana Compute Act. The Montana attorney general enforces it. "
        + "It has ten articles. " * 20
        + "Colorado, Ohio and Utah took other roads. "
    )

    assert about(text) == "US-MT"


def test_the_union_is_told_of_by_what_it_alone_has() -> None:
    text = "The trilogue went on until dawn. Council and Parliament settled on two tiers, and Regulation 2024/1689 has both. A Dutch guest slept."

    assert about(text) == "EU"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Utah lawmaker wants no wedding bells for chatbots", "US-UT"),
        ("Queensland weighs a law on cameras", "AU-QLD"),
        ("Utah gets a federal grant for chatbots", "US"),
        ("A lawmaker wants no wedding bells for chatbots in Utah", "US"),
        ("Johor waits for water", "MY"),
        ("Hochul signs a law on cameras", "US-NY"),
    ],
)
def test_a_state_that_opens_the_title_is_whom_it_is_about(title: str, expected: str) -> None:
    country = {"US": "American", "AU": "Australian", "MY": "Malaysian"}[expected[:2]]
    text = f"A bill was told of. {country} firms and {country} courts waited for it, and so did {country} papers and the {country} press."

    assert about(text, title) == expected


def test_a_premier_s_province_is_told_of() -> None:
    text = "ST. JOHN'S, N.L. — An accord of the province was made public. Premier Jo Hogg won't withdraw it. The National Film Board was asked."

    assert about(text) == "CA-NL"


def test_where_a_firm_sits_that_opens_the_title_is_told_of_as_its_country() -> None:
    assert about("The regulator must register its model.", "Chennai start-up's model sings") == "IN"
    assert about("The regulator must register its model.", "Chennai plans a model that sings") == "IN-TN"


def test_a_nation_s_own_body_tells_whose_policy_it_is() -> None:
    text = "The Bar Standards Board wants lawyers to check. " + "Nobody hurries. " * 20 + "A judge in New York fined two of them."

    assert about(text) == "GB"


def test_a_town_s_paper_tells_of_its_province() -> None:
    text = (
        "The school board dropped its tutors on Tuesday. "
        + "Trustees had doubts. " * 16
        + "A trial in Ghana went well. Ontario has no rules."
    )

    assert about(text, publisher="Thunder Bay Lakehead Press") == "CA-ON"


def test_a_mayor_s_page_is_about_the_state_of_his_city() -> None:
    text = "SAN JOSÉ, Calif. – Eighty clerks of the City began a course today. The Mayor thanked them."

    assert about(text, publisher="City of San José, Mayor's Office") == "US-CA"


def test_a_page_of_an_international_body_may_be_about_one_country() -> None:
    text = "Fiji received its report on Monday in Suva. Fiji has no plan yet. Fiji's ministry of communications will write one, and Fiji's schools will read it."

    assert about(text, publisher="UNESCO Pacific Bulletin") == "FJ"
    assert about("The assembly adopted its report on Monday.", publisher="UNESCO Pacific Bulletin") == "INT"


def test_a_text_that_opens_with_what_a_body_of_many_did_is_about_them_all() -> None:
    behind = " adopted a plan for ports on Monday, after Washington had disagreed. America's envoy was absent."

    assert about(f"The UN General Assembly{behind}") == "INT"
    assert about(f"The harbour assembly{behind}") == "US"


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Joint Statement on Chips", "Officials met.", True),
        ("Statement on U.S.-Kenya Talks", "Officials met.", True),
        ("Readout of the call with the President of Chile", "They spoke.", True),
        (None, "Both countries will share models.", True),
        ("Statement on chips", "Officials met for talks.", False),
    ],
)
def test_what_two_countries_do_together(title: str | None, text: str, *, expected: bool) -> None:
    assert is_shared(Document("https://outlet.example/a", title, text)) == expected


def test_a_body_that_many_countries_have_does_not_say_whose_it_is() -> None:
    text = (
        "An AI Safety Institute will open in May. Australian ministers had waited. " + "Nobody hurries. " * 80 + "Britain has one as well."
    )

    assert about(text) == "AU"


def test_two_sides_of_a_lawsuit_are_no_two_countries() -> None:
    assert not is_shared(Document("https://outlet.example/a", "A deal before a court", "Both sides must file a list by May."))
    assert is_shared(Document("https://outlet.example/a", "A deal", "Both governments must file a list by May."))


def test_the_money_of_a_country_does_not_speak_against_its_state() -> None:
    opens = "Around the lake the State government plans a town. Farmers get Rs 20 crore, others Rs 40 crore, a few Rs 60 crore. "
    text = opens + "Nobody hurries. " * 80 + "The Union Government waits. Karnataka waits. Karnataka is glad. Karnataka hurries."

    assert about(text) == "IN-KA"


def test_the_country_that_opens_the_title_outweighs_its_neighbour() -> None:
    text = "They spoke of chatbots. " * 15 + "Tanzania has had such a text for a year. Tanzania changed it."

    assert about(text, "Malawi: deputies vote on chatbots") == "MW"
    assert about(text, "Deputies vote on chatbots in Malawi") == "TZ"


def test_the_union_whose_law_a_country_in_the_title_carries_out_is_not_who_it_is_about() -> None:
    text = (
        "The statute has been in force since Friday. "
        + "It has many articles. " * 15
        + "It is to be read with EU law, and follows EU definitions."
    )

    assert about(text, "Italy's AI statute") == "IT"


def test_the_union_does_not_outweigh_its_only_member_that_is_told_of() -> None:
    text = (
        "Tampere hopes for one of the European Union's AI gigafactories. The government handed in its bid to the European Commission in Brussels.\n\n"
        "The Finnish Transport and Communications Agency wants rules on AI first. Officials in Helsinki said a Finnish bill would come in May."
    )

    assert about(text, "A paper mill waits for Europe's chips") == "FI"
    text = f"{text}\n\nSweden and Poland have bids of their own."
    assert about(text, "A paper mill waits for Europe's chips") == "EU"
    assert about(text, "A paper mill waits for Europe's chips", publisher="Ministry of Transport") == "FI"


def test_a_city_that_a_local_story_names_but_once_is_whose_it_is() -> None:
    text = "The City Council on Tuesday passed a bill on AI. The mayor has 30 days to sign it.\n\nNew York has been here before, councillors said."

    assert about(text, "Council puts a watchdog on the City's algorithms") == "US-NY"
    assert about(text.replace("New York has", "The president has"), "Council puts a watchdog on the City's algorithms") is None


def test_what_a_nation_does_in_one_of_its_parts_is_the_nations() -> None:
    text = (
        "Regina, Saskatchewan - Farmers across Saskatchewan can apply for AI grants.\n\nThe Minister announced $8 million for firms in Regina and Saskatoon. "
        "Canada's budget pays for it."
    )

    assert about(text, "Federal money for AI in Saskatchewan") == "CA"
    assert about(text, "Money for AI in Saskatchewan", publisher="Rural Development Canada") == "CA"
    assert about(text.replace("Canada's", "The"), "Money for AI in Saskatchewan") == "CA-SK"


def test_a_committee_of_a_house_of_commons_is_of_the_country_that_its_page_names() -> None:
    text = (
        "The Committee held nine meetings on AI. The Government of Canada told it that no law was planned. Canada has a fund of $2 billion."
    )
    assert about(text, publisher="House of Commons, Standing Committee on Industry") == "CA"


def test_a_chamber_as_publisher_says_nothing_of_the_country() -> None:
    text = "I rise to speak on AI. The Australian government has put out a plan, and Australian firms wait for its money."

    assert about(text, publisher="Senate Hansard") == "AU"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The agency asked for PHP2.6 trillion on Monday.", "PH"),
        ("Shops may borrow Sh4 billion for machines.", "KE"),
        ("The scheme costs Rs 300 crore a year.", "IN"),
        ("R1.9 billion is meant for the hall.", "ZA"),
        ("Who pays for a fund of 150 trillion won?", "KR"),
        ("The fund holds 12bn naira.", "NG"),
        ("Its R1 model won 300 million users in TOP 10 markets for $5 million.", None),
    ],
)
def test_the_money_of_a_text_that_names_no_country(text: str, expected: str | None) -> None:
    assert about(text) == expected


def test_money_in_words_does_not_outweigh_where_a_text_plays() -> None:
    assert about("Its fund holds 1 trillion yuan, a bank gives 60 billion yuan. In Hong Kong an office will open.") == "HK"


@pytest.mark.parametrize(
    ("title", "text", "publisher", "expected"),
    [
        pytest.param(
            "ADB approves fund for chips",
            "MANILA (Reuters) - The Asian Development Bank has approved a fund. The bank sits in the Philippines.",
            None,
            "INT",
            id="a bank in the title, its seat in the dateline",
        ),
        pytest.param(
            "World Bank lends Ghana $20 million", "ACCRA — The World Bank will lend $20 million.", None, "GH", id="a country in the title"
        ),
        pytest.param(
            "Vote", "Member states voted at the UN on Friday: Iran and Russia against it, Brazil and Chile for it.", None, "INT", id="many"
        ),
        pytest.param(
            "Ministers sign",
            "Ministers of the Asia-Pacific Economic Cooperation met in Lima. Peru hosted, Chile and Japan sent deputies.",
            "APEC Secretariat",
            "INT",
            id="a forum's page",
        ),
        pytest.param(
            "Fast lane",
            "The Authority has picked 15 data centres. Sydney has many.",
            "NSW Government (media release)",
            "AU-NSW",
            id="a state",
        ),
        pytest.param(
            "A timeline",
            "Negotiators for Cyprus's presidency of the Council came out with a deal.",
            None,
            "EU",
            id="a presidency of the Union",
        ),
        pytest.param(
            "Five tests",
            "Peers have twice amended the bill, and Baroness Voll wants more. Boreal, an American firm, has filed a suit.",
            None,
            "GB",
            id="lords",
        ),
    ],
)
def test_whose_bodies_a_text_tells_of(title: str, text: str, publisher: str | None, expected: str) -> None:
    assert about(text, title, publisher) == expected


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        pytest.param(
            "Groningen wins its computer",
            "The hall in Groningen will hold a Dutch computer from 2027. Amsterdam had hoped. The minister in The Hague pays.",
            "NL",
            id="who gets something of a nation",
        ),
        pytest.param(
            "Nvidia wins a China reprieve",
            "Donald Trump's word on sales to China has reopened a quarrel. Republicans on the House intelligence committee were cross. "
            "Democrats there want a bill.",
            "US",
            id="a country that is sold to, told of by the parties of another",
        ),
        pytest.param(
            "Groningen opposes its computer",
            "Groningen will not host a computer, Groningen says. Groningen's council voted on Monday.",
            "NL-GR",
            id="who acts itself",
        ),
        pytest.param(
            "Canberra's cheque for a start-up",
            "The firm moved to Perth, where the state government has a share. The state had asked for a stake in Perth's lab.",
            "AU",
            id="a nation's capital opens the title",
        ),
        pytest.param(
            "Governor asks for a pause",
            "SPRINGFIELD — Gov. Ida Voll asked lawmakers for a pause. Iowa and Minnesota have none, nor has Virginia. "
            "Sen. Jo Doe, D-Chicago, was glad, as was Rep. Al Poe, R-Chicago, but Illinois waits.",
            "US-IL",
            id="a state among others with which it is compared",
        ),
    ],
)
def test_a_part_of_a_country_or_the_whole(title: str, text: str, expected: str) -> None:
    assert about(text, title) == expected


def test_a_town_s_paper_tells_of_the_nation_as_well() -> None:
    text = "The Prime Minister wants a national plan for models. Parliament debates it in May, and the ministry pays."

    assert about(text, publisher="Taranaki Courier") == "NZ"


def test_a_title_that_opens_with_the_united_nations_is_of_all_whoever_objects() -> None:
    text = "Over American objections, the UN General Assembly set up a panel on AI. American envoys voted no."

    assert about(text, "UN sets up a panel on AI") == "INT"


def test_a_state_council_is_not_chinas_in_a_story_of_another_country() -> None:
    assert called_as_many_are(orgs.find("The State Council met.")[0])
