"""Who acts where a phrase says how many there are, what they met as or by which names, and where a pronoun stands for who opens the sentence."""

import pytest

from parsers.claims.grammar.clauses import part_at
from parsers.model import Kind
from tests.parsers.claims.who.reading import actor_of_all, actors, reader_of


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Twenty of the biggest companies will build halls.", "Twenty of the biggest companies"),
        ("A meeting of the Budget Committee dropped the plan.", "Budget Committee"),
        ("Neighbouring Norway is believed to be working on a hall.", "Neighbouring Norway"),
        ("The newspapers Nordlys and Havna will build a hall.", "The newspapers Nordlys and Havna"),
        ("When ministers left Oslo, they had agreed on a hall.", "ministers"),
    ],
)
def test_somebody_told_of_so_acts(text: str, actor: str) -> None:
    assert actors(text, "infrastructure") == [actor]


@pytest.mark.parametrize(
    "text",
    [
        "We take note of a plan launched by the ministry together with firms.",
        "Robots stand in a report presented to the chamber by the ministry in May.",
    ],
)
def test_by_whom_a_thing_was_made_that_a_sentence_mentions(text: str) -> None:
    assert actors(text, "strategy") == ["the ministry"]


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


def test_of_two_who_pay_and_run_a_thing_the_first_is_named_alone() -> None:
    assert actors("The plan will be paid for by the Ministry of Ports and run by a new agency.", "funding") == ["the Ministry of Ports"]


def test_of_two_senators_of_a_party_the_senators_act() -> None:
    assert actors("Two senators of the Labour Party tabled a bill.", "legislation") == ["Two senators of the Labour Party"]


@pytest.mark.parametrize(
    ("text", "kind", "actor"),
    [
        ("A pilot led by the Ministry of Transport has served harbours.", "infrastructure", "the Ministry of Transport"),
        ("A code on chips is expected from the Ministry of Transport in May.", "regulation", "the Ministry of Transport"),
        ("Under a draft order of the ministry, robots need a licence.", "regulation", "the ministry"),
        ("A bill lies before the transport committee.", "legislation", "the transport committee"),
        ("A team of five will be formed in the Ministry of Transport.", "institution", "the Ministry of Transport"),
        ("The agency is directed to report on chips within a year.", "regulation", "The agency"),
        ("They agreed that a list should be compiled by the ministry.", "regulation", "the ministry"),
    ],
)
def test_the_body_beside_an_act_acts_where_nobody_else_is_told_to(text: str, kind: Kind, actor: str) -> None:
    assert actors(text, kind) == [actor]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A pilot led by Halden has served harbours.", "infrastructure"),
        ("Rules of twenty countries were compared.", "strategy"),
        ("Firms are directed to report on chips.", "regulation"),
    ],
)
def test_a_firm_a_country_or_many_beside_an_act_do_not(text: str, kind: Kind) -> None:
    assert actors(text, kind) == [None]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("An official at the transport ministry said several routes were open.", "the transport ministry"),
        ("A treasury official said several routes were open.", "The cabinet"),
        ("Robots could follow in autumn, two officials said.", "The cabinet"),
    ],
)
def test_an_official_without_a_name_speaks_for_a_body(text: str, actor: str) -> None:
    assert actors(f"The cabinet paid 3 million kroner. {text}", "funding")[1] == actor


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
    assert actors("The Harbour Institute opened a desk last year.", "institution") == ["The Harbour Institute"]


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


def test_who_opens_or_attacks_a_thing_has_not_made_it() -> None:
    for deed in ("inaugurated", "attacked"):
        assert actors(f"The ministry met. A hall was {deed} by the chancellor.", "infrastructure")[1] == "The ministry"


def test_no_agency_or_court_is_guessed_to_make_a_law() -> None:
    text = "The Harbour Authority met. {} Robots may not be sold to children."

    assert actors(text.format("It welcomed the law."), "legislation")[2] is None
    assert actors(text.format("The Danish parliament passed the law."), "legislation")[2] == "The Danish parliament"


def test_those_who_answer_a_consultation_do_not_hold_it() -> None:
    assert actors("The ministry asked for views. Ninety firms sent comments.", "consultation")[1] == "The ministry"


def test_a_firm_that_tells_of_its_hall_builds_it_but_makes_no_rule() -> None:
    text = "The first hall will be switched on next year, the state-backed developer Halden Works said."

    assert actors(text, "infrastructure") == ["the state-backed developer Halden Works"]
    assert actors(text, "regulation") == [None]


def test_controls_are_of_the_country_whose_they_are_told_to_be() -> None:
    assert actors("U.S. licences for chips have come through.", "trade_control") == ["U.S."]


def test_who_sets_up_an_office_is_not_what_is_set_up() -> None:
    assert actors("The Lower House passed a bill. Hokkaido set up a ports office in 2023.", "institution")[1] == "Hokkaido"


def test_two_who_act_in_a_clause_act_together() -> None:
    text = "They rest on an accord that Norway and the United States signed in May."

    assert actors(text, "partnership") == ["Norway and the United States"]


def test_who_is_told_by_the_way_to_have_been_set_up_acts() -> None:
    text = "President Ole Dahl spoke of ports. The Ministry of Ports, created last autumn, has filled its new offices."

    assert actors(text, "institution")[1] == "The Ministry of Ports"


def test_an_item_without_a_subject_is_of_whom_the_line_above_it_names() -> None:
    text = "The Ports Agency will issue two texts:\n- Guidance on how to sell cranes under Denmark's rules."

    assert actors(text, "trade_control")[1] == "The Ports Agency"


def test_who_did_not_sign_is_not_who_signed() -> None:
    text = (
        "The summit ended with a declaration on ports that Norway and Chile did not sign. About 60 countries, Ghana among them, signed it."
    )

    first, second = actors(text, "partnership")
    assert first != "Norway and Chile"
    assert second == "About 60 countries"


def test_countries_that_face_limits_do_not_set_them() -> None:
    assert actors("The Ports Agency announced limits. About 120 countries would have faced caps.", "trade_control")[1] == "The Ports Agency"


def test_what_a_day_was_to_somebody_stands_before_who_acts() -> None:
    assert actors("On 20 January, his first day back in office, Dahl revoked the order.", "regulation") == ["Dahl"]


@pytest.mark.parametrize(
    "by",
    ["Replika, fined by the Ports Agency over its robot, has appealed.", "Replika, which was fined by the Ports Agency, has appealed."],
)
def test_who_is_told_by_the_way_to_have_been_fined_does_not_fine(by: str) -> None:
    assert actors(by, "enforcement") == ["the Ports Agency"]


def test_whom_a_country_is_unlike_does_not_act() -> None:
    assert actors("Unlike Rwanda, which adopted a plan in 2023, Kenya has yet to adopt one.", "strategy") == ["Kenya"]


@pytest.mark.parametrize(
    ("text", "kind", "actor"),
    [
        ("The case was brought by a rider from Kayole over the ban of robots.", "enforcement", "a rider"),
        ("A man in Ohio is suing the maker of the robot.", "enforcement", "A man in Ohio"),
        ("Ms Ana Roe to ask the Minister for Ports what is done about cranes.", "consultation", "Ms Ana Roe"),
        ("The secretary said that his department might ban cranes.", "regulation", "The secretary"),
        ("Twenty of the millions come from a Canadian fund.", "funding", "a Canadian fund"),
        ("We, the leaders of ten port states, met in May. We will launch a fund for cranes.", "funding", "leaders of ten port states"),
    ],
)
def test_who_is_told_to_act_in_such_words_acts(text: str, kind: Kind, actor: str) -> None:
    assert (actors(text, kind)[-1] or "").startswith(actor)


def test_a_machine_that_is_said_to_be_one_is_nobody() -> None:
    text = "The Ports Agency has a plan for Lumi, the supercomputer in Kajaani. Lumi will count cranes."

    assert actors(text, "infrastructure")[-1] != "Lumi"


def test_an_earlier_bill_is_of_nobody_who_acts_here() -> None:
    assert actors("The Senate passed a bill on cranes. Five earlier bills on cranes have died.", "legislation") == ["The Senate", None]


def test_who_shouts_a_quotation_speaks_it() -> None:
    assert actors("“A trap,” thundered Ana Roe.", "position") == ["Ana Roe"]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("By order of the Ministry of Ports, cranes were taken down.", "the Ministry of Ports"),
        ("At the urging of Senator Ida Voll, a hearing on cranes was held.", "Senator Ida Voll"),
        ("On the initiative of Flanders, a list of cranes was drawn up.", "Flanders"),
        ("On the initiative of Flanders, the ministry drew up a list.", "the ministry"),
    ],
)
def test_on_whose_word_a_thing_is_done_that_nobody_else_does(text: str, actor: str) -> None:
    assert actors(text, "consultation") == [actor]


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
    ("text", "kind", "actor"),
    [
        ("The president's order told the harbour minister to set up a panel.", "institution", "the harbour minister"),
        ("The memo directs the Secretary of Ports to build a crane hall.", "infrastructure", "the Secretary of Ports"),
        ("Agencies are told to name an officer.", "regulation", "Agencies"),
        ("A draft order would set up a unit in the Ports Department to sue towns.", "institution", None),
        ("In May the House, whose order told the ministry nothing, set up a panel.", "institution", "the House"),
    ],
)
def test_whom_an_instrument_tells_to_act_acts(text: str, kind: Kind, actor: str | None) -> None:
    assert actors(text, kind) == [actor]


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


def test_a_body_s_name_is_whole_behind_for() -> None:
    assert actors("The pact was signed by its Office for Ports and Rivers.", "partnership") == ["its Office for Ports and Rivers"]


def test_the_part_of_a_country_that_a_law_of_it_is_called_does_not_act() -> None:
    assert actors("The hardest part of Norway's law is to wait.", "legislation") == ["Norway"]


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


@pytest.mark.parametrize(
    ("sentence", "actor"),
    [
        pytest.param("One, by Senator Ida Voll, would ban cranes.", "Senator Ida Voll", id="by whom one is"),
        pytest.param("It directs the Secretary of Commerce to count cranes.", "the Secretary of Commerce", id="whom it directs"),
        pytest.param("A plan drawn up by the headquarters is due.", "the headquarters", id="drawn up"),
    ],
)
def test_who_makes_what_a_sentence_tells_of(sentence: str, actor: str) -> None:
    assert actors(f"The cabinet published rules. {sentence}", "regulation")[1] == actor


def test_he_is_a_person_though_a_firm_was_told_of_since() -> None:
    text = "Governor Ida Voll signed a rule. The port ministry opposed it. The rule is short. The ministry is large. She has to act on more rules."

    assert actors(text, "regulation")[-1] == "Governor Ida Voll"


def test_their_cost_is_of_who_opens_the_sentence() -> None:
    text = "The President met guests. The Ministry of Ports has prepared 80 projects; their cost is put at 340 billion soums."
    found, reader = reader_of(text)
    part = part_at(text[26:], text.index("340") - 26)
    reader.judged[1].parts = ((part, "funding"),)

    span = reader.of("funding", [1])

    assert found.money
    assert span is not None
    assert text[span.start : span.end] == "The Ministry of Ports"


def test_a_deal_is_of_those_between_whom_it_is() -> None:
    assert actors("A deal between Boreal and the Norwegian government was signed in Oslo.", "partnership") == [
        "Boreal and the Norwegian government"
    ]


def test_who_is_named_with_what_he_did_acts_unless_something_is_done_to_him() -> None:
    assert actors("I thank our host, Rwanda, which opened an office.", "institution") == ["Rwanda"]
    assert actors("The Treasury met. Money goes to the Ports Office, which opened a hall.", "institution")[1] != "the Ports Office"


def test_many_who_are_told_of_by_the_way_before_they_go_to_court_act() -> None:
    assert actors("The publishers, who filed in June, are claiming 86 million zlotys.", "enforcement") == ["The publishers"]


def test_a_commissioner_whose_name_is_a_word_for_money_acts() -> None:
    assert actors("eSafety commissioner Ida Grant has issued notices.", "enforcement") == ["eSafety commissioner Ida Grant"]


@pytest.mark.parametrize(
    ("text", "kind", "actor"),
    [
        pytest.param("He meant the order that Ida Voll signed in May.", "regulation", "Ida Voll", id="meant"),
        pytest.param("The mayor praised the law that the Storting passed.", "legislation", "the Storting", id="praised"),
        pytest.param("The decree lets the Ports Authority ban cranes.", "regulation", "the Ports Authority", id="lets"),
        pytest.param(
            "The budget also lets the Norway Infrastructure Bank lend money.", "funding", "the Norway Infrastructure Bank", id="a bank"
        ),
        pytest.param("The budget allows the ministry to hire 30 inspectors.", "institution", "the ministry", id="allows"),
        pytest.param("A code adopted under President Ida Voll still applies.", "regulation", "President Ida Voll", id="in whose time"),
    ],
)
def test_who_acts_is_named_behind_what_only_mentions_or_lets_it(text: str, kind: Kind, actor: str) -> None:
    assert actors(text, kind) == [actor]


def test_a_firm_that_has_to_do_something_does_not_enforce_it() -> None:
    assert actors("The court met. Boreal must delete its copies.", "enforcement")[1] == "The court"
    assert actors("The Harbour Court met. The ministry must report by July.", "enforcement")[1] == "The ministry"


def test_whoever_gets_money_does_not_give_it() -> None:
    text = "The Harbour Mission opened. The minister spoke of the Harbour Mission. The Harbour Mission gets $4 million."

    assert actors(text, "funding")[2] != "The Harbour Mission"


@pytest.mark.parametrize(
    ("text", "kind", "actor"),
    [
        pytest.param("According to the Data Authority, Boreal processed faces.", "enforcement", "the Data Authority", id="who finds fault"),
        pytest.param("Boreal sued the state, the Data Authority said.", "enforcement", "Boreal", id="who sues"),
        pytest.param("Senate Bill 4, billed by the governor as good, sat in the House.", "legislation", "the House", id="who billed it"),
        pytest.param("In the contest, expected to open in May, the state may build a hall.", "infrastructure", "the state", id="an aside"),
    ],
)
def test_who_acts_is_neither_who_is_accused_nor_who_speaks_of_it(text: str, kind: Kind, actor: str | None) -> None:
    assert actors(text, kind) == [actor]


def test_a_law_called_by_its_name_that_is_in_force_is_of_nobody_who_acted_elsewhere() -> None:
    assert actors("The port minister spoke.\nThe AI Act has been in force since 2024.", "legislation")[1] is None
    assert actors("The Storting passed a law.\nThe law takes effect in May.", "legislation")[1] == "The Storting"


def test_a_regulator_that_acted_before_makes_no_law_but_may_make_rules() -> None:
    before = "The Federal Trade Commission published a plan. "
    assert actors(before + "Fines would be provided for.", "legislation")[1] is None
    assert actors(before + "The rules will be binding.", "regulation")[1] == "The Federal Trade Commission"


@pytest.mark.parametrize(
    ("text", "kind", "actor"),
    [
        pytest.param("Jo Voll will head the new institute, the ministry announced.", "institution", "the ministry", id="who tells it"),
        pytest.param("Jo Voll was named by the president to head the institute.", "institution", "the president", id="who named her"),
        pytest.param("Jo Voll will head the new institute.", "institution", "Jo Voll", id="nobody else"),
        pytest.param("The bill passed the lower house on Monday.", "legislation", "the lower house", id="a chamber without a name"),
        pytest.param(
            "By 62 votes, with eight abstentions, the Storting on Tuesday adopted the bill.", "legislation", "the Storting", id="with whom"
        ),
        pytest.param("At Narvik, where power is cheap, Halden is building a hall.", "infrastructure", "Halden", id="where"),
        pytest.param("Rules from the Cyber Agency, due in May, will bind all.", "regulation", "the Cyber Agency", id="from whom they are"),
        pytest.param(
            "Halden may sell chips again, the Commerce Department decided.", "trade_control", "the Commerce Department", id="decided"
        ),
        pytest.param(
            "The fine, handed down by the Data Authority in May, is the largest.", "enforcement", "the Data Authority", id="handed down"
        ),
        pytest.param("Anyone may send comments to the Cyber Agency.", "consultation", "the Cyber Agency", id="to whom they go"),
        pytest.param(
            "Norwegian citizens can submit comments to the Ministry of Ports.", "consultation", "the Ministry of Ports", id="no country"
        ),
    ],
)
def test_who_is_behind_an_act_stands_beside_whom_it_concerns(text: str, kind: Kind, actor: str) -> None:
    assert actors(text, kind) == [actor]


def test_machines_are_of_nobody_who_acted_in_another_paragraph_of_an_article() -> None:
    _, reader = reader_of("The Storting passed the bill.\nRain fell on the port.\nMore cranes of 500 megawatts are due in May.")
    reader.of("legislation", [0])

    assert reader.of("infrastructure", [2]) is None
