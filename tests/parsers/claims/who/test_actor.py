"""Who acts, and who speaks: told by name, by a pronoun, or not again after it was told."""

import pytest

from parsers.claims.sentences.headed import headings
from parsers.claims.sentences.segment import sentences
from parsers.claims.sentences.spans import find_spans
from parsers.model import Document, Kind
from tests.parsers.claims.who.reading import actor_of_all, actors, acts, by_the_rules, reader_of


@pytest.mark.parametrize(
    ("text", "kind", "actor"),
    [
        pytest.param("The company has been fined 3 million euros by the Danish regulator.", "enforcement", "the Danish regulator", id="by"),
        pytest.param("“Was the AI Act passed by the Senate?”", "legislation", "the Senate", id="by whom, asked"),
        pytest.param("Under the State Council's plan, output is to double by 2027.", "strategy", "the State Council", id="whose plan"),
        pytest.param("It was launched with $70 million from the National Research Foundation.", "funding", "the National Research Foundation", id="from"),
        pytest.param("The bill on AI has been waiting in the Senate since July.", "legislation", "the Senate", id="chamber"),
        pytest.param("On Monday the ministry opened a laboratory.", "institution", "the ministry", id="no comma"),
        pytest.param("In Arica the university opened a laboratory.", "institution", "the university", id="place"),
        pytest.param("France, Germany and Italy signed a pact.", "partnership", "France, Germany and Italy", id="joint"),
        pytest.param("KMT whip Fu Kun-chi called the sum too small.", "position", "KMT whip Fu Kun-chi", id="titled"),
        pytest.param("Commenters argued that the bar is too low.", "position", "Commenters", id="group"),
        pytest.param("Contrary to reports, Kenya's ICT Authority has not banned the chatbot.", "enforcement", "Kenya's ICT Authority", id="contrary"),
        pytest.param("In 2024 Governor Newsom vetoed the bill.", "legislation", "Governor Newsom", id="in a year"),
        pytest.param("On 31 April 2026 the Danish government will publish a plan.", "strategy", "the Danish government", id="no such day"),
        pytest.param("Two weeks earlier the Productivity Commission had tabled a plan.", "strategy", "the Productivity Commission", id="weeks earlier"),
        pytest.param("Western Australia banned face recognition in its schools.", "regulation", "Western Australia", id="a state's name"),
        pytest.param("Forty-six firms have signed the code.", "regulation", "Forty-six firms", id="counted"),
        pytest.param("Sixty countries, China among them, signed a statement.", "partnership", "Sixty countries", id="among them"),
        pytest.param("A bill tabled by Senator Ana Khan awaits a vote.", "legislation", "Senator Ana Khan", id="tabled by"),
        pytest.param("All this comes before the policy, which Minister Sol Malan had wanted out.", "strategy", "Minister Sol Malan", id="in a clause"),
        pytest.param("It was the data regulator that had opened a file.", "enforcement", "the data regulator", id="it was"),
        pytest.param("It is funded by the Department of Health.", "funding", "the Department of Health", id="it is funded by"),
        pytest.param("A part is to come from the United Arab Emirates.", "funding", "the United Arab Emirates", id="to come from"),
        pytest.param("The chips came under a licence from Washington.", "trade_control", "Washington", id="licence"),
        pytest.param("In the Senate, the bill awaits a vote.", "legislation", "the Senate", id="in a chamber"),
        pytest.param("The Communications Authority will become the supervisor.", "institution", "The Communications Authority", id="becomes"),
        pytest.param("Singapore Announces New AI Safety Plans at the Summit in Paris", "strategy", "Singapore", id="headline in capitals"),
        pytest.param("“We need rules,” said Julie Inman Grant, who leads the office.", "position", "Julie Inman Grant", id="a name of common words"),
        pytest.param("The sovereign wealth fund Danantara will pay $3 billion.", "funding", "The sovereign wealth fund Danantara", id="named as"),
        pytest.param("The bloc has earmarked 20 billion euros for chips.", "funding", "The bloc", id="a bloc"),
        pytest.param("The rector of the university asked the ministry for teachers.", "position", "The rector of the university", id="a rector"),
        pytest.param("The ministry drafted rules.", "regulation", "The ministry", id="drafted"),
        pytest.param("They want Congress to pass a ban.", "position", None, id="they"),
        pytest.param("The regulator said the firm had been slow to answer.", "enforcement", "The regulator", id="tells of a firm"),
        pytest.param("The reseller faces a fine of $1 million.", "enforcement", None, id="punished"),
    ],
)  # fmt: skip
def test_who_acts_in_a_sentence(text: str, kind: Kind, actor: str) -> None:
    assert actors(text, kind) == [actor]


def test_who_did_something_by_the_way_acts_in_it() -> None:
    text = "Britain's AI institute, which opened a San Francisco office in the summer, has offered to pay for a secretariat."

    assert actors(text, "institution") == ["Britain's AI institute"]


def test_companies_that_are_chosen_do_not_act() -> None:
    text = "The Ministry of Science and ICT runs the programme. Three companies, Alpha, Beta and Gamma, were selected for 3 trillion won."

    assert actors(text, "funding") == ["The Ministry of Science and ICT", "The Ministry of Science and ICT"]


def test_a_pronoun_takes_up_who_acted_in_the_sentence_before() -> None:
    text = "The app was banned by the privacy authority. It gave the firm 30 days to answer."

    assert actors(text, "enforcement") == ["the privacy authority", "the privacy authority"]


def test_planning_authorities_that_must_do_something_have_not_made_the_rule() -> None:
    text = "The government published the rules on Monday. Planning authorities must decide on a data centre within 13 weeks."

    assert actors(text, "regulation") == ["The government", "The government"]


def test_a_council_that_is_set_up_does_not_set_itself_up() -> None:
    text = "The Senate tabled the bill. An advisory council of ten would look over the list each year."

    assert actors(text, "institution")[1] == "The Senate"


def test_an_acronym_is_led_to_where_it_is_spelt_out() -> None:
    text = "The Autoriteit Persoonsgegevens (the “AP”) fined the firm. The AP considers further fines."

    assert actors(text, "enforcement")[1] == "Autoriteit Persoonsgegevens (the “AP”)"


def test_what_leads_in_to_a_name_is_no_part_of_it() -> None:
    text = "Yesterday, Data Protection Office (DPO) officials met bankers. The DPO fined the AI firm Halden €2 million."

    assert actors(text, "enforcement")[-1] == "Data Protection Office (DPO)"


def test_a_dateline_with_a_long_name_of_an_agency_does_not_act() -> None:
    text = (
        "SYDNEY, Dec 5 (Southern Press Agency) - Halden AI signed a memorandum with the government on a computing campus in western Sydney."
    )

    assert actors(text, "partnership")[0] == "Halden AI"


@pytest.mark.parametrize(
    ("dateline", "who"),
    [
        ("Riyadh, October 28, 2025, SPA -- ", "The Data and Artificial Intelligence Authority"),
        ("Abuja, March 18, 2025 (NAN) ", "The House of Representatives"),
        ("(ANSA) - ROME, SEP 17 - ", "The Senate"),
        ("Jakarta (ANTARA) - ", "The Ministry of Communication"),
        ("APA-Dakar (Senegal) ", "Senegal's government"),
        ("Uruguay - ", "The Senate"),
        ("[Uruguay] ", "The Senate"),
    ],
)
def test_the_dateline_of_an_agency_is_no_part_of_who_acts(dateline: str, who: str) -> None:
    assert actors(f"{dateline}{who} approved the national AI strategy on Monday.", "strategy") == [who]


def test_who_acts_over_the_weekend_is_not_over() -> None:
    text = "The bill had stalled. Over the weekend the clerk's office allowed the AI bill to go ahead."

    assert actors(text, "legislation")[1] == "the clerk's office"


def test_a_commission_with_another_name_is_another_commission() -> None:
    text = "The Federal Trade Commission banned the tool. The Planning Commission returned the project."

    assert actors(text, "enforcement")[1] == "The Planning Commission"


def test_we_on_the_page_of_an_office_that_it_does_not_name_stands_for_itself() -> None:
    text = "We have fined Halden Ltd €2 million. The company used an AI tool without asking. We have also opened a consultation."

    assert actors(text, "enforcement", publisher="Danish Data Protection Agency, Denmark")[0] == "We"


def test_we_on_the_page_of_a_ministry_that_it_does_not_name_is_its_country() -> None:
    text = "Norway needs safe AI. The regulator wrote a guide.\n\nThe regulator tested it.\n\nWe will open two laboratories."

    assert by_the_rules(text, "infrastructure", publisher="Ministry of Fisheries, Norway")[-1] == "Norway"


def test_of_whom_a_publisher_wants_something_is_not_whose_view_it_is() -> None:
    text = "The Lakeside Institute counted 40 systems. Parliament should not pass the bill in its present form."

    assert actors(text, "position", publisher="Lakeside Institute")[1] == "Lakeside Institute"


def test_we_on_an_official_page_is_whose_page_it_is() -> None:
    text = "The Data Protection Commission welcomes the judgment. We have sought permission to appeal."

    assert actors(text, "enforcement", publisher="Data Protection Commission")[1] == "Data Protection Commission"


def test_a_month_is_nobody() -> None:
    assert actors("A thousand teachers are to be trained by June.", "target") == [None]


def test_what_the_law_requires_is_of_who_passed_it_whoever_met_since() -> None:
    text = "The Senate passed an AI law. The ministry met. The law requires firms to test AI."

    assert by_the_rules(text, "legislation") == ["The Senate", "The ministry", "The Senate"]


def test_a_law_whose_maker_is_not_told_is_nobody_s() -> None:
    text = "Law no. 132 has been in force since Friday. Employers must inform staff before a system is introduced."

    assert actors(text, "legislation") == [None, None]


def test_whose_name_heads_a_page_acts_in_it() -> None:
    text = "MINISTRY OF ELECTRONICS AND INFORMATION TECHNOLOGY\nQuestion no. 7.\nMore than 38,000 GPUs have been bought for artificial intelligence."

    assert actors(text, "infrastructure")[-1] == "MINISTRY OF ELECTRONICS AND INFORMATION TECHNOLOGY"


@pytest.mark.parametrize(
    ("text", "told", "actor"),
    [
        ("The French government pledged 2.5 billion euros, while Mistral raised 1.7 billion euros.", "2.5", "The French government"),
        ("The French government pledged 2.5 billion euros, while Mistral raised 1.7 billion euros.", "1.7", "Mistral"),
        ("India approved 103 billion rupees, and Reliance said it would spend 500 billion rupees.", "500", "Reliance"),
    ],
)
def test_a_sum_in_a_second_clause_is_its_subject_s(text: str, told: str, actor: str) -> None:
    found, reader = reader_of(text)

    span = acts(reader, "funding", [0], text.index(told))

    assert span is not None
    assert text[span.start : span.end] == actor
    assert found.money


def test_a_country_before_an_item_acts_where_nobody_else_is_named() -> None:
    text = "Japan: The Diet passed a law on artificial intelligence.\nFrance: A fund of 400 million euros was announced."

    assert by_the_rules(text, "funding") == ["The Diet", "France"]


def test_a_country_above_a_list_acts_in_its_items_until_the_next() -> None:
    text = "France\n- A compute budget of 200 million euros was approved.\n- A further fund is planned.\n\nGermany\n- A fund was approved."

    assert by_the_rules(text, "funding") == ["France", "France", "Germany"]


def test_one_country_alone_on_a_line_heads_nothing() -> None:
    text = "France\n- A compute budget of 200 million euros was approved."

    assert headings(text, sentences(text), find_spans(Document("http://document.example/", None, text))) == {}


def test_an_office_that_was_named_shortly_before_acts_where_nobody_is_told() -> None:
    text = "The Dutch government meets on Thursdays. A national supercomputer is planned in the north."

    assert actors(text, "infrastructure")[1] == "The Dutch government"


def test_initials_are_led_to_the_name_that_has_them() -> None:
    text = "The Federal Trade Commission sued the firm. The FTC asked for a fine."

    assert actors(text, "enforcement")[1] == "Federal Trade Commission"


def test_a_recommendation_of_a_page_that_names_no_publisher_is_nobody_s() -> None:
    assert actors("Groups with staff in Italy should review their notices.", "position") == [None]


def test_of_an_act_told_twice_the_body_that_is_named_later_acts_and_not_what_a_country_calls_it() -> None:
    text = (
        "China’s internet watchdog proposed limits on cameras.\n\nThe Cyberspace Administration of China unveiled draft rules on Tuesday."
    )

    assert actor_of_all(text, "regulation") == "The Cyberspace Administration of China"


def test_a_body_that_was_named_first_acts_though_another_is_told_of_later() -> None:
    text = "The European Commission proposed limits on cameras.\n\nThe European Parliament rejected the limits on Tuesday."

    assert actor_of_all(text, "regulation") == "The European Commission"


def test_an_office_that_settles_a_case_is_not_the_one_that_is_punished() -> None:
    assert actors("The FTC settled with a vendor.", "enforcement") == ["The FTC"]


def test_a_country_s_watchdog_is_the_one_regulator_of_that_country_which_the_text_names() -> None:
    text = "China’s internet watchdog proposed limits. The rules are those of the Cyberspace Administration of China."

    assert actors(text, "regulation")[0] == "Cyberspace Administration of China"


def test_a_country_s_watchdog_is_no_regulator_of_another_country() -> None:
    text = "China’s internet watchdog proposed limits. The rules are unlike those of the Data Protection Commission of Ireland."

    assert actors(text, "regulation")[0] == "China’s internet watchdog"


def test_a_country_s_watchdog_stays_what_it_is_called_where_two_could_be_meant() -> None:
    text = "Britain’s watchdog opened an inquiry. Ofcom spoke with the Information Commissioner's Office."

    assert actors(text, "enforcement")[0] == "Britain’s watchdog"


@pytest.mark.parametrize(
    ("sentence", "kind", "actor"),
    [
        pytest.param("A motion by two senators to suspend the scheme failed.", "legislation", "two senators", id="by, in the subject"),
        pytest.param(
            "The NO SALES Act of Senators Khan and Smith has not left committee.", "legislation", "Senators Khan", id="of, in the subject"
        ),
        pytest.param("The case resembles one that Ohio and two cities brought in May.", "enforcement", "Ohio and two cities", id="that"),
        pytest.param(
            "A draft seen by the Daily Planet puts the sum at 3 billion euros.", "funding", "The Treasury", id="who saw it did not make it"
        ),
        pytest.param(
            "Sales to 42 countries, including Korea and Taiwan, will be free.", "trade_control", "The Treasury", id="one of a list"
        ),
    ],
)
def test_who_is_named_within_a_sentence_acts_in_it_and_who_acted_before_goes_on_after_it(sentence: str, kind: Kind, actor: str) -> None:
    text = f"The Treasury published a plan. {sentence} The rest is to follow in May."

    assert actors(text, kind) == ["The Treasury", actor, "The Treasury"]


@pytest.mark.parametrize(
    ("sentence", "actor"),
    [
        pytest.param("The National Assembly on December 10 adopted the plan.", "The National Assembly", id="on"),
        pytest.param("By Friday evening forty-nine governments had signed the plan.", "forty-nine governments", id="by"),
        pytest.param("Ten days ago France set up a plan.", "France", id="ago"),
        pytest.param("Two days before Christmas the cabinet adopted the plan.", "the cabinet", id="before a feast"),
        pytest.param("Last June came the plan.", None, id="nothing but a time"),
    ],
)
def test_when_somebody_acts_is_no_part_of_who(sentence: str, actor: str | None) -> None:
    assert actors(sentence, "strategy") == [actor]


def test_what_we_welcome_is_done_by_whom_the_sentence_names() -> None:
    text = "We welcome the toolkit prepared by the Department of Health."

    assert actors(text, "strategy", publisher="Department of State") == ["the Department of Health"]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        pytest.param("The Bureau of Industry and Security drew up rules. Then the bureau published them.", "Bureau of Industry and Security", id="one"),
        pytest.param("The African Development Bank met the World Bank. Then the bank opened a fund.", "the bank", id="two"),
        pytest.param("On Monday the bureau published rules. They are like those of the Bureau of Industry and Security.", "the bureau", id="named later"),
    ],
)  # fmt: skip
def test_the_bureau_is_the_one_that_was_named_before(text: str, actor: str) -> None:
    assert actor in actors(text, "regulation")


def test_quoted_words_are_spoken_by_whom_the_sentence_before_told_of_and_not_by_whom_they_name() -> None:
    text = (
        "BERGEN, Sept 8 (NTB) -- Minister Ola Vik, who heads the ministry, informed that the AI office would move. "
        "“Norway does not want to be only a consumer of AI,” he said.\n\n"
        "Minister Jane Roe opened the AI office in Oslo. “Sweden must not wait,” she said."
    )

    assert actors(text, "position")[1::2] == ["Minister Ola Vik", "Minister Jane Roe"]


def test_the_dashes_of_a_dateline_are_no_part_of_who_acts() -> None:
    assert actors("BEIJING, Sept 8 (Xinhua) -- The Cyberspace Administration of China launched a campaign.", "enforcement") == [
        "The Cyberspace Administration of China"
    ]


def test_it_is_whom_the_sentence_before_told_of_though_another_acted_on_it() -> None:
    text = "Halden AS was fined 3 million euros by the Norwegian Data Protection Authority over its AI. It has received a loan of 40 million euros."

    assert actors(text, "funding")[1] == "Halden AS"


def test_items_of_a_list_are_acts_of_whom_the_line_above_it_names() -> None:
    text = "Minister Evan Roe opened the AI centre.\n\nTo that end the Government of Canada will:\n\n- invest $2 billion in AI compute;\n- train 500 people in AI."

    assert actors(text, "funding")[-2:] == ["Government of Canada"] * 2


@pytest.mark.parametrize(
    ("called", "actor"),
    [
        ("Italy's competition authority", "Italy's competition authority"),
        ("Italy's gambling regulator", "Italy's gambling regulator"),
        ("Italy's privacy watchdog", "Garante"),
        ("Italy's data regulator", "Garante"),
        ("Italy's regulator", "Garante"),
    ],
)
def test_a_country_s_authority_is_a_body_of_that_field_or_keeps_its_own_words(called: str, actor: str) -> None:
    text = f"{called} opened an inquiry into the chatbot on Monday. In a letter to the firm the Garante had asked for its data."

    assert actors(text, "enforcement")[0] == actor


@pytest.mark.parametrize(
    ("called", "actor"),
    [
        ("The finance ministry", "The finance ministry"),
        ("The health ministry", "Ministry of Health"),
        ("The ministry", "Ministry of Health"),
    ],
)
def test_a_ministry_is_the_one_that_is_named_only_if_it_is_of_that_field(called: str, actor: str) -> None:
    assert actors(f"The Ministry of Health met doctors. {called} will spend 3 million euros on chatbots.", "funding")[1] == actor


def test_the_paper_that_reports_an_act_does_not_do_it() -> None:
    text = "The cabinet will meet on Friday. Some 6 trillion yen would be given as subsidies, Japanese media reported."

    assert actors(text, "funding")[1] == "The cabinet"


def test_who_acts_stands_behind_the_paper_that_told_of_it_first() -> None:
    text = "Under the plan, first reported by the Harbour Gazette, the ministry would buy chips."

    assert actors(text, "infrastructure") == ["the ministry"]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        (
            "The ministry met on Monday. The fund will have 3 million euros, according to a note quoted by the Norwegian Times.",
            "The ministry",
        ),
        ("The regulator has ended its inquiry. It told the company to delete what it holds.", "The regulator"),
    ],
)
def test_who_quotes_a_note_or_is_told_to_act_does_not_do_it(text: str, actor: str) -> None:
    assert actors(text, "funding")[1] == actor


def test_who_is_quoted_as_we_acts_unless_he_only_speaks_for_others() -> None:
    text = "The cabinet met on Monday. “We will spend 3 million euros on chips,” said {}."

    assert actors(text.format("Karin Holm, the digital minister"), "funding")[1] == "Karin Holm"
    assert actors(text.format("a spokesman"), "funding")[1] == "The cabinet"


@pytest.mark.parametrize("told", ["understood", "expected", "believed"])
def test_who_is_understood_to_act_acts(told: str) -> None:
    assert actors(f"It is {told} that the Welsh government will open a zone.", "infrastructure") == ["the Welsh government"]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Police chief Dana Moe told the council that the department will buy chips.", "the department"),
        ("Sources told the Harbour Gazette that Brussels will buy chips.", "Brussels"),
        ("Superintendent Gail Moe said the district will buy chips.", "the district"),
        ("The sheriff said the township will buy chips.", "the township"),
    ],
)
def test_who_is_told_to_act_acts_whoever_listens(text: str, actor: str) -> None:
    assert actors(text, "infrastructure") == [actor]


def test_what_is_its_tells_of_who_was_told_of_in_the_sentence_before() -> None:
    text = "The court in Oslo fined a firm.\nA research commission of the chamber has heard 71 guests. Its report is due in May."

    assert actors(text, "strategy")[-1] == "A research commission of the chamber"


def test_who_acts_in_a_part_of_a_sentence_goes_on_acting() -> None:
    text = "The cabinet met. Firms wait, while the Harbour Council plans a hall. Some 40 cranes are to follow."
    _, reader = reader_of(text)
    acts(reader, "infrastructure", [1], text.index("hall"))

    found = acts(reader, "infrastructure", [2])
    assert found is not None
    assert text[found.start : found.end] == "the Harbour Council"


def test_many_of_a_kind_do_not_go_on_acting() -> None:
    text = "The cabinet will build a hall. Norwegian firms will build two. Some cranes are to follow."

    assert actors(text, "infrastructure") == ["The cabinet", "Norwegian firms", "The cabinet"]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The duties stand in Section C. The Commission will build a hall.", "The Commission"),
        ("The Harbour Crane Joint Unit (HCJU) opened a hall in the UK.", "The Harbour Crane Joint Unit (HCJU)"),
        ("The hall was opened by Sen. Jo Doe (R., Fla.) in May.", "Sen. Jo Doe"),
        ("The hall was opened by Jan. 3 by the U.S. Port Authority.", "the U.S. Port Authority"),
        ("Under a plan from the Bureau of Industry and Security, halls open in May.", "the Bureau of Industry and Security"),
        ("A hall for the Department of Ports, Cranes and Innovation opens, the department said.", "Department of Ports, Cranes and Innovation"),
        ("Neither Nvidia nor AMD opened a hall.", "Nvidia nor AMD"),
        ("The Conseil d'Etat opened a hall.", "The Conseil d'Etat"),
        ("Ports are run by the state.\nMinister of Digital Ports Ida Voll came. “We open a hall,” says Voll.", "Minister of Digital Ports Ida Voll"),
    ],
)  # fmt: skip
def test_who_acts_is_called_by_all_of_the_name_and_nothing_else(text: str, actor: str) -> None:
    assert actors(text, "infrastructure")[-1] == actor


def test_a_name_with_a_title_is_led_to_the_full_name() -> None:
    assert actors("Ole Dahl met us. Sen. Dahl opposes it.", "position") == ["Ole Dahl", "Ole Dahl"]


def test_a_longer_title_with_the_last_name_is_no_fuller_a_name() -> None:
    assert actors("Ole Dahl met us. Minister Dahl opposes it.", "position")[-1] == "Ole Dahl"
    assert actors("Bridget Jones was a film. Baroness Jones opposes it.", "position")[-1] == "Baroness Jones"


def test_my_administration_acts_in_a_clause() -> None:
    text = "The cabinet will build a hall.\nThe task is such that my Administration opens ports."

    assert actors(text, "infrastructure")[1] == "my Administration"


def test_who_acts_in_a_clause_that_is_added_with_while_acts_by_the_rules() -> None:
    text = "The Treasury published a plan. The owner was released, while a judge ordered his partner held."

    assert by_the_rules(text, "enforcement")[1] == "a judge"
