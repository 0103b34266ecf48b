"""Who tells what others do, or what is to come, is credited with it; who tells of a goal or a promise of his own is not."""

import pytest

from parsers.claims.who.credit import find_credits
from parsers.claims.who.on_whose_word import credited_with


def credited(text: str) -> str | None:
    """Return who is credited with the information of a text of one sentence."""
    found = credited_with(text, find_credits(text), 0, len(text))
    return text[found.start : found.end] if found else None


@pytest.mark.parametrize(
    ("text", "source"),
    [
        pytest.param("Sources in the port ministry expect the text to reach the chamber in May.", "Sources in the port ministry", id="expect it"),
        pytest.param("Under the plan, officials hope the cranes will add 5 million crowns.", "officials", id="hope they"),
        pytest.param("The envoy on Monday dismissed reports that the port would close.", "The envoy", id="dismissed reports"),
        pytest.param("Officials hope to reach 10,000 dockers by 2027.", "Officials", id="officials' goal is the government's"),
        pytest.param("The ministry hopes for 3 billion crowns in investment.", "The ministry", id="hopes for a sum"),
        pytest.param("The premier promises that they will bring 15,000 jobs by 2040.", "The premier", id="promises of others"),
        pytest.param("Officials of the department described the 2-billion plan, of which half is for cranes.", "Officials of the department", id="describe"),
        pytest.param("The port plan will be launched in May, the minister, Ole Dahl, has announced.", "the minister, Ole Dahl", id="announced, behind it all"),
        pytest.param("Ida Voll, for the company, announced an appeal to the High Court.", "Ida Voll, for the company", id="for another"),
        pytest.param("The Palace Office on May 3 announced the King's approval of the ports act.", "The Palace Office", id="another's act"),
        pytest.param("A breakdown sighted by the Gazette sets aside 4 million crowns for a crane.", "A breakdown sighted by the Gazette", id="a paper seen"),
        pytest.param("Part of it goes on the cranes that two firms said in May they would buy.", "two firms", id="said of its object"),
        pytest.param("The port may borrow 3 million, and according to the harbour office some €2 million of it has been paid.", "the harbour office", id="no comma"),
        pytest.param("The suit, brought in May by two dockers, says the firm copied their plans.", "The suit", id="a suit"),
        pytest.param("Havn, a builder, expects cranes to take over a fifth of the work.", "Havn, a builder", id="expects, not expected by"),
        pytest.param("The port is to close, its vice chair Ida Voll told employees.", "its vice chair Ida Voll", id="told whom"),
        pytest.param("The port means to close in May, an under-secretary told this newspaper.", "an under-secretary", id="told us"),
        pytest.param("IT minister Ole Dahl told reporters the list would stay open.", "IT minister Ole Dahl", id="IT is no it"),
        pytest.param("The Dock Office might widen its own file, lawyers in Bergen believe.", "lawyers in Bergen", id="believe"),
        pytest.param("Ports may be told to pay for their own cranes, two officials at the treasury admit.", "two officials at the treasury", id="admit"),
        pytest.param("By the treasury's own reckoning the state loses 61 million crowns a year.", "the treasury", id="by its reckoning"),
        pytest.param("Norway may have to hand back 4 million, the body that monitors the plan warned on Monday.", "the body", id="a body that"),
        pytest.param("Bergen, with its docks and its wind, intends to bid, say people at the port.", "people at the port", id="say, behind"),
        pytest.param("The head of ports assured the chamber that cranes would recognise no faces.", "The head of ports", id="assured"),
        pytest.param("Also present was the head of the Port Fund, who recalled that 3 million was left.", "the head of the Port Fund", id="present, who"),
        pytest.param("The Dock Audit Office found that only 37 ports were using cranes.", "The Dock Audit Office", id="auditors found"),
        pytest.param("A paper of the union puts dockers' losses at $25 million or more.", "A paper of the union", id="puts"),
        pytest.param("Sources expect total fees of 4 million crowns by 2031.", "Sources", id="sources expect a sum"),
        pytest.param("Ida Voll, the minister of ports, repeated on Friday that no cranes were planned.", "Ida Voll, the minister of ports", id="repeated"),
        pytest.param("Three dockers tell us that the harbour master has banned the cranes.", "Three dockers", id="tell us"),
        pytest.param("We hear from the treasury that the port fund may be halved.", "the treasury", id="heard from"),
        pytest.param("Ida Voll declined to say whether the bill would name the port.", "Ida Voll", id="declined to say"),
        pytest.param("Ida Voll went on to say that the port would close.", "Ida Voll", id="went on to say"),
        pytest.param("The port plan counts €4 billion of sheds that stand already.", "The port plan", id="counts"),
        pytest.param("Harbour staff put it at €4 million a year.", "Harbour staff", id="put it at"),
        pytest.param("That board's final paper, released in May, put the cost at €2 billion.", "That board's final paper", id="that board's"),
        pytest.param("Ole Dahl hoped that the king would sign both in May.", "Ole Dahl", id="hoped that"),
        pytest.param("Officials let it be understood that the port might close.", "Officials", id="let it be understood"),
        pytest.param("The minister let slip that the port will close.", "The minister", id="let slip"),
        pytest.param("Not one crane has been hooked up, officials admitted to the council's port panel in May.", "officials", id="admitted to whom"),
        pytest.param("“Ghost” cranes would be banned too, Ida Voll promised.", "Ida Voll", id="a word in quotation marks"),
        pytest.param("The state will lend the port €2 billion, Ida Voll announced this evening at a dinner.", "Ida Voll", id="announced this evening"),
        pytest.param("Press reports suggest that a second crane could follow.", "Press reports", id="reports suggest"),
        pytest.param("In a paper published on 4 May the Harbour Audit finds that two cranes are being built.", "the Harbour Audit", id="audits find"),
        pytest.param("The rule may, Ida Voll added, widen the ban.", "Ida Voll", id="put in"),
    ],
)  # fmt: skip
def test_who_tells_of_others_or_of_what_is_to_come_is_credited(text: str, source: str) -> None:
    assert credited(text) == source


@pytest.mark.parametrize(
    "text",
    [
        "The ministry hopes to train 3,000 dockers by 2027.",
        "The regulator expects large firms to test their cranes.",
        "The minister promised that he would open a port.",
        "The government announced the country's first port plan in May.",
        "A rule for cranes, promised for this autumn, is late.",
        "The port wants 5 million crowns, a sum announced in Bergen in May.",
        "The council closed the yard the mayor had promised.",
        "A new trial will show whether the cranes can help.",
        "Norway should have told Brussels by May which office checks cranes.",
        "Our review of the ports act said that it bans cranes.",
        "The government has yet to say whether it will go down that road.",
        "At the port, a bot drafts replies to enquiries on work passes.",
        "A call in May, which listed 16 sites, brought in more than 300 replies.",
        "The court found that the law was broken by the port.",
        "All this stands on the port strategy, which speaks of 60,000 dockers.",
        "It has reopened a quarrel that the palace thought it had settled.",
        "Havn put 4 million crowns into cranes in Bergen, the largest sum announced on this coast.",
        "Oslo, for its part, has pledged to spend 3 million crowns on cranes.",
        "An inquiry by the port office found that the cranes broke no law.",
        "In her order, Judge Ida Voll wrote that the port had broken the law.",
        "The port ministry rule says that cranes may not run at night.",
        "Havn will stay, and Oslo confirmed €3 million for the port.",
        "A bill to ban cranes, brought to the chamber by Ole Dahl in May, is late. It fell to its members to say something: in May the port was closed.",
        "On 3 May the office summoned Havn over alleged faults in its cranes, a make whose sale to Norway Oslo had banned in April.",
        "A draft of the ports act, up for a vote in May, adds a chapter on cranes.",
        "My officials say that the port was closed.",
        "The draft says that ports should tell dockers when a crane decides.",
        "The Port Plan, released in Bergen by Ole Dahl, says the school will open in May.",
        "Harbour Guidance 4/2025 expects ports to keep a list of their cranes.",
        "The council also wrote in a ban on night cranes, something the mayor had not asked for.",
        "Six ministries have now added a plan for docks, with 900 cranes promised.",
        "Some 70 ports reported 270 uses of cranes, twice as many as last year.",
        "Ports would have to act when a driver shows signs of sleep, and halt everyone on the quay after two hours.",
        "Oslo told Havn that it would need a licence to sell the crane abroad.",
        "For years officials told Havn, the world's largest builder, what it could not sell abroad.",
        "Customs officers have told agents that the crane may not enter the port.",
        "Rod and Line, the unions told to write the rule, are late.",
        "The panel noted with concern that the port, which was opened in May, keeps no books.",
    ],
)
def test_goals_promises_and_what_ought_to_be_told_are_on_nobodys_word(text: str) -> None:
    assert credited(text) is None
