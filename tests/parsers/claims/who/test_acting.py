"""Who acts where the subject of a sentence says so: how many there are, by which names, behind which pronoun; and who is told of but does not act."""

import pytest

from parsers.claims.grammar.clauses import part_at
from parsers.model import Kind
from tests.parsers.claims.who.reading import actor_of_all, actors, acts, by_the_rules, reader_of


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Twenty of the biggest companies will build halls.", "Twenty of the biggest companies"),
        ("A meeting of the Budget Committee dropped the plan.", "the Budget Committee"),
        ("Neighbouring Norway is believed to be working on a hall.", "Neighbouring Norway"),
        ("A bipartisan pair of senators will build a hall.", "A bipartisan pair of senators"),
        ("Regulators there will build a hall.", "Regulators"),
        ("The newspapers Nordlys and Havna will build a hall.", "The newspapers Nordlys and Havna"),
        ("When ministers left Oslo, they had agreed on a hall.", "ministers"),
        ("Between 2020 and 2024 the harbour ministry built a hall.", "the harbour ministry"),
        ("A plan for a hall was rejected by the Harbour Council by 28 votes to 12.", "the Harbour Council"),
    ],
)
def test_somebody_told_of_so_acts(text: str, actor: str) -> None:
    assert actors(text, "infrastructure")[-1] == actor


def test_whose_act_it_is_whose_prohibitions_are_told_of() -> None:
    assert actors("The prohibitions of the EU's AI Act apply to firms.", "legislation") == ["the EU"]


def test_they_who_note_what_others_do_are_they_of_the_next_sentence() -> None:
    text = "The ministers met. They noted that eight states now refer to the code. They welcomed the network."

    assert actors(text, "regulation")[2] == "The ministers"


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The commission met. Norway must make chips by 2030, it said.", "The commission"),
        ("The commission met. Norway must make chips by 2030, the trade ministry said.", "the trade ministry"),
        ("The commission met. Norway wants to make chips by 2030, it said.", "Norway"),
    ],
)
def test_the_goal_of_a_country_is_of_who_tells_it_what_it_must(text: str, actor: str) -> None:
    assert actors(text, "target")[1] == actor


def test_many_of_a_kind_who_sue_act_and_those_who_are_fined_do_not() -> None:
    assert actors("Industry groups have sued to block the law.", "enforcement") == ["Industry groups"]
    assert actors("Industry groups were fined 3 million euros.", "enforcement") == [None]


def test_of_two_senators_of_a_party_the_senators_act() -> None:
    assert actors("Two senators of the Labour Party tabled a bill.", "legislation") == ["Two senators of the Labour Party"]


@pytest.mark.parametrize(
    "made",
    [
        "The Harbour Institute, set up in May last year, tests robots.",
        "The Harbour Institute opened last year.",
        "The Harbour Institute came into being in May.",
    ],
)
def test_a_body_that_is_made_does_not_make_itself(made: str) -> None:
    assert actors(f"The cabinet met. {made}", "institution")[1] == "The cabinet"
    assert actors("The Harbour Institute (HI) opened an AI office in Oslo last year.", "institution") == ["The Harbour Institute (HI)"]


def test_teams_that_are_picked_or_advance_do_not_pick() -> None:
    advance = "Nordkraft and Halden advance to the second round, the ministry announced."
    picked = "The ministry met. Four firms, namely A, B, C and D, were selected."

    assert actors(advance, "partnership") == ["the ministry"]
    assert actors(picked, "partnership")[1] == "The ministry"


@pytest.mark.parametrize(
    "where", ["Zones in Norway may get more.", "Sales to Norway may not grow.", "Sales to allies including Norway may not grow."]
)
def test_where_something_is_does_not_act(where: str) -> None:
    assert actors(f"The ministry met. {where}", "trade_control")[1] == "The ministry"


def test_no_agency_or_court_is_guessed_to_make_a_law() -> None:
    text = "The Harbour Authority met. {} Robots may not be sold to children."

    assert actors(text.format("It welcomed the law."), "legislation")[2] is None
    assert by_the_rules(text.format("The Danish parliament passed the law."), "legislation")[2] == "The Danish parliament"


def test_those_who_answer_a_consultation_do_not_hold_it() -> None:
    assert actors("The ministry asked for views. Ninety firms sent comments.", "consultation")[1] == "The ministry"


def test_controls_are_of_the_country_whose_they_are_told_to_be() -> None:
    assert actors("Dutch export controls on chips came as a shock to firms.", "trade_control") == ["Dutch"]


def test_who_sets_up_an_office_is_not_what_is_set_up() -> None:
    assert actors("The Lower House passed a bill. Hokkaido set up a ports office in 2023.", "institution")[1] == "Hokkaido"


def test_who_is_told_by_the_way_to_have_been_set_up_acts() -> None:
    text = "President Ole Dahl spoke of ports. The Ministry of Ports, created last autumn, has filled its new offices."

    assert actors(text, "institution")[1] == "The Ministry of Ports"


def test_an_item_without_a_subject_is_of_whom_the_line_above_it_names() -> None:
    text = "The Ports Agency will issue two texts:\n- Guidance on how to sell cranes under Denmark's rules."

    assert actors(text, "trade_control")[1] == "The Ports Agency"


def test_countries_that_face_limits_do_not_set_them() -> None:
    assert actors("The Ports Agency announced limits. About 120 countries would have faced caps.", "trade_control")[1] == "The Ports Agency"


def test_what_a_day_was_to_somebody_stands_before_who_acts() -> None:
    assert actors("On 20 January, his first day back in office, Dahl revoked the order.", "regulation") == ["Dahl"]


def test_whom_a_country_is_unlike_does_not_act() -> None:
    assert actors("Unlike Rwanda, which adopted a plan in 2023, Kenya has yet to adopt one.", "strategy") == ["Kenya"]


@pytest.mark.parametrize(
    ("text", "kind", "actor"),
    [
        ("The case was brought by a rider from Kayole over the ban of robots.", "enforcement", "a rider from Kayole"),
        ("A man in Ohio is suing the maker of the robot.", "enforcement", "A man in Ohio"),
        ("Ms Ana Roe to ask the Minister for Ports what is done about cranes.", "consultation", "Ms Ana Roe"),
        ("The secretary said that his department might ban cranes.", "regulation", "The secretary"),
        ("Twenty of the millions come from a Canadian fund.", "funding", "a Canadian fund"),
        ("The Commission banned it, and more will be banned, a Commission spokesman said.", "regulation", "The Commission"),
        ("The hub costs €3bn, of which 35 per cent will come from public funds.", "funding", None),
        ("Oslo is drafting an order. Forty attorneys-general have urged the Storting to act.", "position", "Forty attorneys-general"),
        ("A complaint the port authority filed in May puts the losses at $5 million.", "enforcement", "the port authority"),
        ("From October 14 all pupils will have a robot, Education Minister Ida Voll said.", "strategy", "Education Minister Ida Voll"),
        ("In Voll v Dahl, six years ago, the Supreme Court held that robots may not drive.", "enforcement", "the Supreme Court"),
        ("We, the leaders of ten port states, met in May. We will launch a fund for cranes.", "funding", "leaders of ten port states"),
    ],
)
def test_who_is_told_to_act_in_such_words_acts(text: str, kind: Kind, actor: str | None) -> None:
    assert actors(text, kind)[-1] == actor


def test_a_machine_that_is_said_to_be_one_is_nobody() -> None:
    text = "The Ports Agency has a plan for Lumi, the supercomputer in Kajaani. Lumi will count cranes."

    assert actors(text, "infrastructure")[-1] == "The Ports Agency"


def test_an_earlier_bill_is_of_nobody_who_acts_here() -> None:
    assert actors("The Senate passed a bill on cranes. Five earlier bills on cranes have died.", "legislation") == ["The Senate", None]


def test_who_shouts_a_quotation_speaks_it() -> None:
    assert actors("“A trap,” thundered Ana Roe.", "position") == ["Ana Roe"]


def test_an_office_told_of_just_before_is_meant_rather_than_the_country() -> None:
    text = "Norway meets Norway. The Harbour Board of Norway counted 400 cranes. Ports are now required to list them."

    assert actors(text, "regulation")[2] == "The Harbour Board of Norway"


def test_who_is_to_lead_a_body_has_not_made_it() -> None:
    text = "The cabinet met. A Harbour Council led by the minister is to oversee it."

    assert actors(text, "institution")[1] == "The cabinet"


def test_of_an_act_told_twice_the_commission_acts_and_not_the_union() -> None:
    assert (
        actor_of_all("EU fines crane maker\n\nThe European Commission fines Boreal €3 million.", "enforcement") == "The European Commission"
    )


def test_police_who_must_not_do_something_have_not_made_the_rule() -> None:
    assert actors("The ministry published a rule. Police may no longer use cranes.", "regulation") == ["The ministry"] * 2


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Three family foundations added $5 million.", "Three family foundations"),
        ("Twenty schools get $5 million.", None),
        ("People get $5 million.", None),
    ],
)
def test_counted_givers_act_and_people_and_schools_do_not(text: str, actor: str | None) -> None:
    assert actors(text, "funding") == [actor]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("A toy shop has taken the state to federal court over the law.", "A toy shop"),
        ("The law was challenged in court a week later by a toy shop, which calls it vague.", "a toy shop"),
    ],
)
def test_whoever_goes_to_court_acts(text: str, actor: str) -> None:
    assert actors(text, "enforcement") == [actor]


@pytest.mark.parametrize(
    ("text", "kind", "actor"),
    [
        ("The rapporteur of Bill 12/2026, Deputy Ana Roe, tabled a text.", "legislation", "The rapporteur of Bill 12/2026"),
        ("A harbour system, run by Portia and made up of ten cranes, will be built.", "infrastructure", "Portia"),
        ("Fines are capped; under the old text the ceiling was higher.", "legislation", None),
    ],
)
def test_somebody_is_named_without_what_stands_around_him(text: str, kind: Kind, actor: str | None) -> None:
    assert actors(text, kind) == [actor]


def test_who_gives_a_speech_is_named_on_one_line() -> None:
    text = "Remarks by Dr. Ana Roe, Commissioner for Ports\nOslo, 5 June 2026\nI am glad. We will build halls. I thank you."

    assert actors(text, "infrastructure")[-2] == "Dr. Ana Roe, Commissioner for Ports"


def test_he_is_a_person_though_a_firm_was_told_of_since() -> None:
    text = "Governor Ida Voll signed a rule. The port ministry opposed it. The rule is short. The ministry is large. She has to act on more rules."

    assert actors(text, "regulation")[-1] == "Governor Ida Voll"


def test_their_cost_is_of_who_opens_the_sentence() -> None:
    text = "The President met guests. The Ministry of Ports has prepared 80 projects; their cost is put at 340 billion soums."
    found, reader = reader_of(text)
    part = part_at(text[26:], text.index("340") - 26)
    reader.judged[1].parts = ((part, "funding"),)

    span = acts(reader, "funding", [1])

    assert found.money
    assert span is not None
    assert text[span.start : span.end] == "The Ministry of Ports"


def test_many_who_are_told_of_by_the_way_before_they_go_to_court_act() -> None:
    assert actors("The publishers, who filed in June, are claiming 86 million zlotys.", "enforcement") == ["The publishers"]


def test_a_commissioner_whose_name_is_a_word_for_money_acts() -> None:
    assert actors("eSafety commissioner Ida Grant has issued notices.", "enforcement") == ["eSafety commissioner Ida Grant"]


def test_a_firm_that_has_to_do_something_does_not_enforce_it() -> None:
    assert actors("The court met. Boreal must delete its copies.", "enforcement")[1] == "The court"
    assert actors("The regulator met. The AI firm must delete its model.", "enforcement")[1] == "The regulator"
    assert actors("The Harbour Court met. The ministry must report by July.", "enforcement")[1] == "The ministry"


def test_a_firm_that_faces_a_fine_does_not_impose_it() -> None:
    assert actors("The ministry met. Halden faces a fine of 3 million euros.", "enforcement") == ["The ministry"] * 2


def test_whoever_gets_money_does_not_give_it() -> None:
    text = "The Harbour Mission opened. The minister spoke of the Harbour Mission. The Harbour Mission gets $4 million."

    assert actors(text, "funding")[2] == "The minister"


def test_a_law_called_by_its_name_that_is_in_force_is_of_nobody_who_acted_elsewhere() -> None:
    assert actors("The port minister spoke.\nThe AI Act has been in force since 2024.", "legislation")[1] is None
    assert by_the_rules("The Storting passed a law.\nThe law takes effect in May.", "legislation")[1] == "The Storting"


def test_a_regulator_that_acted_before_makes_no_law_but_may_make_rules() -> None:
    before = "The Federal Trade Commission published a plan. "
    assert actors(before + "Fines would be provided for.", "legislation")[1] is None
    assert actors(before + "The rules will be binding.", "regulation")[1] == "The Federal Trade Commission"


def test_machines_are_of_nobody_who_acted_in_another_paragraph_of_an_article() -> None:
    _, reader = reader_of("The Storting passed the bill.\nRain fell on the port.\nMore cranes of 500 megawatts are due in May.")
    acts(reader, "legislation", [0])

    assert next(each.who for each in reader.considered("infrastructure", [2]) if each.by_rules) is None


@pytest.mark.parametrize(
    "made",
    [
        "The Harbour Institute (HI), inaugurated on the same day, will take its problems from the ports.",
        "The Harbour Institute, founded in May, will study robots.",
    ],
)
def test_a_body_that_is_founded_and_will_work_does_not_make_itself(made: str) -> None:
    assert actors(made, "institution") == [None]
    assert actors("The Harbour Institute (HI), founded in May, has opened an AI office in Oslo.", "institution") == [
        "The Harbour Institute (HI)"
    ]


def test_a_firm_that_has_days_to_answer_does_not_enforce() -> None:
    assert actors("The company has 120 days to report on how it has complied.", "enforcement") == [None]


def test_a_time_in_a_recording_is_not_who_acts_there() -> None:
    assert actors("(18:20) In July Norway's data regulator summoned the company.", "enforcement") == ["Norway's data regulator"]


def test_one_of_two_sides_acts() -> None:
    assert actors("The Norwegian side recalled the pact.", "partnership") == ["The Norwegian side"]


def test_who_is_told_not_to_have_been_sued_is_not_who_sues() -> None:
    assert actors("The cabinet met on Monday. The firm hasn't been sued over its chatbot.", "enforcement")[1] != "The firm"


def test_of_a_report_that_is_dismissed_who_it_says_acts_does() -> None:
    assert actors("The envoy dismissed reports that the ministry had refused licences for AI chips.", "trade_control") == ["the ministry"]
