"""Who acts in a sentence whose subject does not: by whom a thing is made, on whose word, whom an order tells to, who stands beside the act."""

import pytest

from parsers.model import Kind
from tests.parsers.claims.who.reading import actors, by_the_rules


@pytest.mark.parametrize(
    "text",
    [
        "We take note of a plan launched by the ministry together with firms.",
        "Robots stand in a report presented to the chamber by the ministry in May.",
    ],
)
def test_by_whom_a_thing_was_made_that_a_sentence_mentions(text: str) -> None:
    assert actors(text, "strategy") == ["the ministry"]


def test_of_two_who_pay_and_run_a_thing_the_first_is_named_alone() -> None:
    assert actors("The plan will be paid for by the Ministry of Ports and run by a new agency.", "funding") == ["the Ministry of Ports"]


@pytest.mark.parametrize(
    ("text", "kind", "actor"),
    [
        ("A pilot led by the Ministry of Transport has served harbours.", "infrastructure", "the Ministry of Transport"),
        ("A code on chips is expected from the Ministry of Transport in May.", "regulation", "the Ministry of Transport"),
        ("Under a draft order of the ministry, robots need a licence.", "regulation", "the ministry"),
        ("A bill lies before the transport committee.", "legislation", "the transport committee"),
        ("A team of five will be formed in the Ministry of Transport.", "institution", "the Ministry of Transport"),
        ("Rules were approved in the weekly session of the Port Board.", "regulation", "the Port Board"),
        ("A plan announced under Ole Dahl in 2024 pays for cranes.", "funding", "Ole Dahl"),
        ("The hall that the Harbour Agency (HA) opened is full.", "infrastructure", "the Harbour Agency (HA)"),
        ("The agency is directed to report on chips within a year.", "regulation", "The agency"),
        ("They agreed that a list should be compiled by the ministry.", "regulation", "the ministry"),
    ],
)
def test_the_body_beside_an_act_acts_where_nobody_else_is_told_to(text: str, kind: Kind, actor: str) -> None:
    assert actors(text, kind) == [actor]


@pytest.mark.parametrize(
    "order",
    ["The order, which President Dahl signed in May, directs", "An order signed by the President last week directs"],
)
def test_whom_an_order_directs_acts_whoever_signed_it(order: str) -> None:
    assert actors(f"{order} the U.S. Attorney General to set up a task force.", "institution") == ["the U.S. Attorney General"]


@pytest.mark.parametrize(
    "text",
    [
        "Halden could be made to open its app after the European Commission sent it a letter.",
        "Halden may have to change its app after the European Commission opened a case.",
    ],
)
def test_upon_whose_act_a_firm_has_to_do_something(text: str) -> None:
    assert actors(text, "enforcement") == ["the European Commission"]


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


def test_who_opens_or_attacks_a_thing_has_not_made_it() -> None:
    for deed in ("inaugurated", "attacked"):
        assert actors(f"The ministry met. A hall was {deed} by the chancellor.", "infrastructure")[1] == "The ministry"


def test_a_firm_that_tells_of_its_hall_builds_it_but_makes_no_rule() -> None:
    text = "The first hall will be switched on next year, the state-backed developer Halden Works said."

    assert actors(text, "infrastructure") == ["the state-backed developer Halden Works"]
    assert actors(text, "regulation") == [None]


@pytest.mark.parametrize("told", ["reports the Harbour Gazette", "the Harbour Gazette reported", "the Gazette has learned"])
def test_the_paper_that_tells_of_a_hall_does_not_open_it(told: str) -> None:
    assert actors(f"The hall will open in May, {told}.", "infrastructure") == [None]


@pytest.mark.parametrize("law", ["A law that Nvidia has opposed is due in May.", "The hall for which Bergen and Oslo are vying is late."])
def test_who_fights_or_vies_for_a_thing_does_not_make_it(law: str) -> None:
    assert actors(law, "legislation") == [None]


def test_two_who_act_in_a_clause_act_together() -> None:
    text = "They rest on an accord that Norway and the United States signed in May."

    assert actors(text, "partnership") == ["Norway and the United States"]


def test_who_did_not_sign_is_not_who_signed() -> None:
    text = (
        "The summit ended with a declaration on ports that Norway and Chile did not sign. About 60 countries, Ghana among them, signed it."
    )

    first, second = actors(text, "partnership")
    assert first != "Norway and Chile"
    assert second == "About 60 countries"


@pytest.mark.parametrize(
    "by",
    ["Replika, fined by the Ports Agency over its robot, has appealed.", "Replika, which was fined by the Ports Agency, has appealed."],
)
def test_who_is_told_by_the_way_to_have_been_fined_does_not_fine(by: str) -> None:
    assert actors(by, "enforcement") == ["the Ports Agency"]


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


@pytest.mark.parametrize(
    ("text", "kind", "actor"),
    [
        ("The president's order told the harbour minister to set up a panel.", "institution", "the harbour minister"),
        ("The memo directs the Secretary of Ports to build a crane hall.", "infrastructure", "the Secretary of Ports"),
        ("Agencies are told to name an officer.", "regulation", "Agencies"),
        ("In May the House, whose order told the ministry nothing, set up a panel.", "institution", "the House"),
    ],
)
def test_whom_an_instrument_tells_to_act_acts(text: str, kind: Kind, actor: str | None) -> None:
    assert actors(text, kind) == [actor]


def test_a_body_s_name_is_whole_behind_for() -> None:
    assert actors("The pact was signed by its Office for Ports and Rivers.", "partnership") == ["its Office for Ports and Rivers"]


def test_the_part_of_a_country_that_a_law_of_it_is_called_does_not_act() -> None:
    assert actors("The hardest part of Norway's law is to wait.", "legislation") == ["Norway"]


@pytest.mark.parametrize(
    ("sentence", "actor"),
    [
        pytest.param("One, by Senator Ida Voll, would ban cranes.", "Senator Ida Voll", id="by whom one is"),
        pytest.param("It directs the Secretary of Commerce to count cranes.", "the Secretary of Commerce", id="whom it directs"),
        pytest.param("A plan drawn up by the headquarters is due.", "the headquarters", id="drawn up"),
    ],
)
def test_who_makes_what_a_sentence_tells_of(sentence: str, actor: str) -> None:
    assert by_the_rules(f"The cabinet published rules. {sentence}", "regulation")[1] == actor


def test_a_deal_is_of_those_between_whom_it_is() -> None:
    assert actors("A deal between Boreal and the Norwegian government was signed in Oslo.", "partnership") == [
        "Boreal and the Norwegian government"
    ]


def test_who_is_named_with_what_he_did_acts_unless_something_is_done_to_him() -> None:
    assert actors("We thank the ministry, which opened an office.", "institution") == ["the ministry"]
    assert actors("The Treasury met. Money goes to the Ports Office, which opened a hall.", "institution")[1] == "The Treasury"


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


@pytest.mark.parametrize(
    ("text", "kind", "actor"),
    [
        pytest.param("Jo Voll will head the new institute, the ministry announced.", "institution", "the ministry", id="who tells it"),
        pytest.param("Jo Voll was named by the president to head the institute.", "institution", "the president", id="who named her"),
        pytest.param("Jo Voll will head the new institute.", "institution", None, id="nobody tells who gave her the office"),
        pytest.param("The ministry founded it. Jo Voll, a poet, will be its chair.", "institution", "The ministry", id="who founded it"),
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
def test_who_is_behind_an_act_stands_beside_whom_it_concerns(text: str, kind: Kind, actor: str | None) -> None:
    assert actors(text, kind)[-1] == actor


@pytest.mark.parametrize(
    ("text", "kind", "actor"),
    [
        pytest.param("The scheme lapsed because Congress did not vote on it.", "legislation", "Congress", id="what it left undone"),
        pytest.param("Aid of 40 million euros is under discussion in the economic affairs ministry.", "funding", "the economic affairs ministry", id="under discussion"),
        pytest.param("A credit of 3 million euros may come to the board of the Asian Development Bank in May.", "funding", "the Asian Development Bank", id="before a board"),
        pytest.param("The strategy was adopted at Wednesday's regular meeting of the Government.", "strategy", "the Government", id="at its meeting"),
        pytest.param("A consultation on robots, held by the Harbour Bureau in May, brought in 52 letters.", "consultation", "the Harbour Bureau", id="held by it"),
        pytest.param("Two decrees on robots await the signature of President Ole Dahl.", "regulation", "President Ole Dahl", id="awaits it"),
        pytest.param("A roadmap will be presented by the Commission early next year.", "strategy", "the Commission", id="early next year"),
        pytest.param("The Harbour side explained a bill pending in Congress.", "legislation", "Congress", id="explained"),
        pytest.param("The order gives the attorney general 30 days to form a task force.", "institution", "the attorney general", id="given days"),
        pytest.param("Fines rise to 3 million euros and must be confirmed by a court.", "legislation", None, id="whichever court"),
        pytest.param("Cameras are banned except in cases that a country has written into law.", "legislation", None, id="whichever country"),
    ],
)  # fmt: skip
def test_who_acts_stands_in_another_part_of_the_sentence(text: str, kind: Kind, actor: str | None) -> None:
    assert actors(text, kind) == [actor]


def test_a_motion_is_voted_down_by_the_chamber_and_not_by_who_moved_it() -> None:
    before = "The Sejm met. The government tabled a bill on robots."

    assert actors(f"{before} A motion by the Greens to throw it out was lost by 402 votes to 18.", "legislation")[-1] == "Sejm"
    assert actors("The ministry met. A motion by two senators failed.", "legislation")[-1] == "two senators"


def test_a_bill_that_is_met_by_somebody_is_paid_by_him() -> None:
    assert actors("The bill for the two halls was met by Brussels from the recovery fund.", "funding") == ["Brussels"]


def test_a_thing_that_is_in_somebodys_hands_is_his() -> None:
    assert actors("Notification is in the hands of the National Accreditation Authority.", "institution") == [
        "the National Accreditation Authority"
    ]


def test_in_whose_department_an_order_would_set_something_up_does_not_act_by_the_rules() -> None:
    assert by_the_rules("A draft order would set up a unit in the Ports Department to sue towns.", "institution") == [None]


def test_who_imposed_a_fine_that_is_mentioned_acts_unless_it_is_contested() -> None:
    assert by_the_rules("It is the largest yet, after a fine that the Port Board imposed on Havn.", "enforcement") == ["the Port Board"]
    assert by_the_rules("Halden will appeal the 12 million euro fine that the Port Board imposed on it.", "enforcement") == ["Halden"]
