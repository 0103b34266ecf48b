"""On whose word a sentence tells what it tells: who is no speaker, whose name has commas, and by which words an assertion is told."""

import pytest

from parsers.claims.who.credit import find_credits
from parsers.claims.who.on_whose_word import credited_with


def credited(text: str) -> str | None:
    """Return who is credited with the information of a text of one sentence."""
    found = credited_with(text, find_credits(text), 0, len(text))
    return text[found.start : found.end] if found else None


@pytest.mark.parametrize(
    "text",
    [
        "What it calls a watchtower will open in May.",
        "A national fund, originally promised for the summer, will open in May.",
        "The port has also bid for a crane, a project it estimates at 3 million.",
        "The firm neither admitted nor denied that it had failed.",
        "The office will watch cranes, charge them fees and issue annual reports.",
        "The ministry will spend 3 million, under a deal announced in May.",
        "Cranes must be checked by March, or by May in the ports mentioned.",
        "A further 3 million for ports, already announced in May",
        "The law was challenged by a shop that says it is vague.",
        "The cabinet set up a panel which said in June that both rules apply.",
        "The mayor has not said what he will do.",
        "The envoy could not say when the fund would open.",
        "No new money is being added to the programme.",
        "No minister said when the fund would open.",
        "The ministry was told that the fund would close.",
        "The report stresses the need for clear rules.",
        "Companies that had begun filing reports with the ministry did not know whether to stop.",
        "The unit was renamed on Friday, a change of title that ministers said was small.",
        "The money belongs to a fund that the minister revealed in April.",
        "Fines may be paid in parts, a clause added in the summer.",
        "The ministry, citing risks, added two firms to its list.",
        "He has until Friday to sign the bill, and has not said which way he leans.",
        "In May London disclosed a partnership with a developer.",
        "The regulator told the firm to delete what it holds.",
        "Shippers must show that the crane is sold at home.",
        "The port bears the costs, estimated at $5 million.",
        "The stated aim is to have more cranes.",
        "And I make bold to say that every port will have one.",
        "If anyone speaks of cranes, a human must take over.",
        "An inquiry by the council, into ports and cranes, reported last June.",
        "The council voted to close the port, a result nobody in the room had predicted.",
        "Dockers keep the final say and must be told when a crane decides.",
        "Test results are shared among ports, along with accident reports.",
        "The office brought together delegates from Norway and Chile to compare notes with others.",
        "The supplementary estimates now before the chamber have no line for it.",
        "Under the deal Havn installs and maintains the cranes while the port pays for the power.",
        "Accidents are to be filed within a day and posted for all to read.",
        "The government's bill, which came in May, writes the ban into the ports act.",
        "The law applies directly, but leaves it to each port to say who checks.",
        "The duty covers cranes above a stated weight and the spare parts for them.",
        "We tested it in two ports, Bergen and Tromso, for answers that are harmless in English.",
        "Public money tells a brighter story, at least on paper.",
        "The ministry gave ports $60m, down from the $80m it promised last year.",
        "The law, which applies from May, bars insurers from denying insurance claims.",
    ],
)
def test_what_is_no_speaker_is_credited_with_nothing(text: str):
    assert credited(text) is None


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The plan merely adds that ports are exempt.", "The plan"),
        ("Italy said the fund would open in May.", "Italy"),
        ("The Centre for 21st Century Ports said the fund would open in May.", "The Centre for 21st Century Ports"),
        ("Jane Roe, minister for ports, science and trade, said the fund builds on an older plan.", "Jane Roe, minister for ports, science and trade"),
        ("The bill must go to the floor, where Speaker Jane Roe says it will be held up.", "Speaker Jane Roe"),
        ("The grant is enough, according to its embassy, for around 5,000 teachers.", "its embassy"),
        ("The grant is enough according to its embassy for around 5,000 teachers.", "its embassy"),
        ("Norway bought 38,000 chips for firms and said the hall would open in May.", "Norway"),
        ("The rules will change, the Department for Culture, Media and Sport said.", "the Department for Culture, Media and Sport"),
        ("The Ministry of Health, Labour and Welfare said the rules will change.", "The Ministry of Health, Labour and Welfare"),
        ("The rules will change, the Committee on Commerce, Science, and Transportation said.", "the Committee on Commerce, Science, and Transportation"),
        ("The rules will change, according to the Ministry of Trade, Industry and Energy.", "the Ministry of Trade, Industry and Energy"),
    ],
)  # fmt: skip
def test_a_name_with_commas_is_credited_whole(text: str, source: str):
    assert credited(text) == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("An official at the treasury, who asked not to be named, said the fund would open in May.", "An official at the treasury"),
        ("The fund would open in May, an aide to the minister, who declined to be named, said.", "an aide to the minister"),
        ("An official who spoke on condition of anonymity said the fund would open in May.", "An official"),
        ("The fund would open in May, people briefed on the talks said.", "people briefed on the talks"),
        ("An internal note seen by the Harbour Gazette says the fund will close.", "An internal note seen by the Harbour Gazette"),
        ("A draft obtained by the Harbour Gazette puts the cost at about 2 billion euros.", "A draft obtained by the Harbour Gazette"),
        ("The fund, first reported by the Harbour Gazette, would open in May.", "the Harbour Gazette"),
        ("On Friday the minister, Jo Roe, put the number of chips at 18,693.", "the minister, Jo Roe"),
        ("“The rules will change,” said Dr. Jo A. Roe, the superintendent.", "Dr. Jo A. Roe"),
        ("The fund will close, said an official with the Harbour Office at a press conference.", "an official with the Harbour Office"),
        ("“We learned from past consortia that the state makes a poor owner,” an official in Oslo said.", "an official in Oslo"),
        ("Sixty bills have been tabled, by the count of the Harbour Institute.", "the Harbour Institute"),
        ("Sixty firms joined, by the Harbour Institute's own count.", "the Harbour Institute"),
        ("A plan endorsed by the cabinet on Tuesday says the share should reach 80 percent.", "A plan endorsed by the cabinet"),
        ("In the same breath London confirmed that the fund would open in May.", "London"),
        ("The Danish delegate had doubts: “We reject all of it,” he said.", "The Danish delegate"),
        ("The French regulator yesterday told lawmakers that the tool is banned.", "The French regulator"),
        ("Denmark plans to ban such images, the broadcaster reported on Thursday.", "the broadcaster"),
        ("The vote came on Friday, hours after the premier told members that he would sign it.", "the premier"),
        ("The news came hours after the port council said it had opened an inquiry.", "the port council"),
        (
            "A port law is not on the list, and Ida Voll, of its legal office, said in June that one would be premature.",
            "Ida Voll, of its legal office",
        ),
        ("The first crane will run in May, and Havn, the firm in charge, says that the dock is ready.", "Havn, the firm in charge"),
        ("Ida Voll, whose party hopes to win next month, says that the law is late.", "Ida Voll"),
        ("A group has been writing a ports law since May and says that it will be strict.", "A group"),
        ("The plan has slipped again: Ole Dahl, the minister, now says June.", "Ole Dahl, the minister"),
        (
            "The port has opened a school to train the drivers expected in the spring, its chairman, Prof. Ole Dahl, disclosed in Bergen on Monday.",
            "its chairman, Prof. Ole Dahl",
        ),
        (
            "The ports bill, with which the king wants to end the strikes, will not come this year, the minister, Ole Dahl, has disclosed.",
            "the minister, Ole Dahl",
        ),
        ("A memo seen by this newspaper puts the cost at 9 million euros.", "A memo seen by this newspaper"),
        ("Ports lost a tenth of their trade, industry estimates show.", "industry estimates"),
        ("Cranes will be dearer by 2030, the minister likes to say.", "the minister"),
        ("The harbour office, for its part, said that the rule stands.", "The harbour office"),
        ("A short guide, already published, says that cranes must be checked.", "A short guide"),
        ("The port will be closed, said the harbour office in its notice.", "the harbour office"),
        ("Jane Roe will lead the office for now, the committee heard.", "the committee"),
        ("The crane will be late, MPs were told.", "MPs"),
        ("Only 3 million has been paid out, the Budget Bureau told a House panel.", "the Budget Bureau"),
        ("At the end of June only 3 million had been paid out, the auditors calculate.", "the auditors"),
        ("The king sent back the bill, after the law office warned that it was void.", "the law office"),
        ('A report on 20 October ("Cranes get a line") stated that the port intends to buy more.', "A report on 20 October"),
    ],
)
def test_an_unnamed_or_written_source_is_credited_as_it_is_called(text: str, source: str):
    assert credited(text) == source


@pytest.mark.parametrize(
    "told",
    [
        "clarified that no law is planned",
        "did confirm that no law is planned",
        "repeated Tuesday that no law is planned",
        "warned that the use of the tool is prohibited",
        "pointed out that the tool is banned",
        "considers that the tool breaks the law",
        "refused to be drawn on whether there would be a bill",
        "denied that it had bought the tool",
        "spoke of more than 50 billion yen in investment",
        "reckons the plan will save 5 billion yen",
        "hopes that the tool will be sold",
        "reminded members that the tool is banned",
        "answered that hearings will be held",
        "responded that every fine had been paid",
        "doubts that the tool will be sold",
        "observed that the tool had been sold",
        "complained that the tool had been sold",
    ],
)
def test_who_asserts_something_is_credited_with_it(told: str):
    assert credited(f"The regulator {told}.") == "The regulator"


@pytest.mark.parametrize(
    "told",
    ["announced a fund of 3 million euros", "hopes to open a fund in May", "promised to open a fund in May", "called the law a mistake"],
)
def test_who_announces_promises_or_judges_tells_no_news_of_others(told: str):
    assert credited(f"The minister {told}.") is None


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The ministry told us so. Jane Roe opposed the plan. She said the fund would close.", "Jane Roe"),
        ("The ministry said it would pay. The two firms were pleased. They said the money would help.", "The two firms"),
        ("The agency said it had fined the firm. The firm must delete the data, it added.", "The agency"),
        ("The ministry fined the firm on Monday, it said in a statement.", "The ministry"),
        ("The regulator published guidelines. Banks must test their models, it said.", "The regulator"),
        ("The ministry fined the firm. Reports would be laid in May, it reminded the House.", "The ministry"),
        ("The ministry said no. The Data Office is short of money. It reminded members that section 7 bans cranes.", "The Data Office"),
        (
            "The ministry said no.\n3.1 The Data Office is short of money. It reminded members that section 7 bans cranes.",
            "The Data Office",
        ),
        ("The ministry said no. The strategy came out in May. It says that ports will grow.", "The strategy"),
        ("Vice minister Ole Dahl said no. The Port Office opened a desk. A set of rules will come out in May, it said.", "The Port Office"),
        ("Ole Dahl was cross. The Data Office, which checks Havn, takes another view: it said that it would not act.", "The Data Office"),
    ],
)
def test_a_pronoun_means_who_was_spoken_of_last_if_it_can_be_meant(text: str, source: str):
    found = find_credits(text)[-1].source

    assert text[found.start : found.end] == source


def last_source(text: str) -> str | None:
    """Return who is credited last in a text."""
    found = find_credits(text)
    return text[found[-1].source.start : found[-1].source.end] if found else None


@pytest.mark.parametrize(
    ("text", "source"),
    [
        pytest.param(
            "The board renewed the term of Director Ida Voll.\n“We have time,” she said.", "Director Ida Voll", id="named with a title"
        ),
        pytest.param(
            "Sen. Ida Voll faulted the plan. That plan is old. A judge wrote that it fails.\n“I do not,” he said.",
            "A judge",
            id="who told last",
        ),
        pytest.param(
            "A judge wrote that it fails.\nIda Voll faulted the plan. That plan is old.\n“It is late,” she said.",
            "Ida Voll",
            id="told of since",
        ),
        pytest.param("Ms Voll spoke first. “The Minister is late,” he said.", None, id="no woman, and nobody quoted of"),
        pytest.param("Ole Dahl, the ports minister, held up a map and said that it was old.", "Ole Dahl", id="who does something and says"),
        pytest.param(
            "“We wait,” the sponsor, Hon. Ida Voll, told colleagues.", "the sponsor, Hon. Ida Voll", id="who hears it says nothing"
        ),
    ],
)
def test_he_and_she_are_people_told_of_shortly_before(text: str, source: str | None) -> None:
    assert last_source(text) == source


def test_a_verb_with_an_object_turns_nothing_round() -> None:
    assert find_credits("The Harbour Group, an old trade group, welcomed the focus on ships.")[0].source.start == 0


def test_what_is_asked_is_said_by_nobody() -> None:
    text = "Asked if the government plans an AI law, the minister said no bill was ready."

    assert [text[each.source.start : each.source.end] for each in find_credits(text)] == ["the minister"]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        pytest.param("Ole Dahl came. The vote is in May, according to him.", "Ole Dahl", id="him"),
        pytest.param("Ole Dahl came. In Bergen he said he would call a vote.", "Ole Dahl", id="he, in a place"),
        pytest.param(
            "A report warned of losses; Jo Roe, the mayor's adviser, has said that ports are safe.",
            "Jo Roe, the mayor's adviser",
            id="another",
        ),
        pytest.param(
            "The Dock Union said no. Havn cheered the ban: cranes, it argues, are old.", "Havn", id="who takes a stand and argues"
        ),
        pytest.param("“We lost,” said the head of a lab that trains models.", "the head of a lab", id="what the lab does"),
    ],
)
def test_who_is_credited_is_who_is_told_of_in_the_same_breath(text: str, source: str) -> None:
    assert last_source(text) == source


def test_who_is_named_above_a_quotation_says_its_lines() -> None:
    text = "Ole Dahl was late.\nPorts Secretary Ida Voll said:\n\n“We have a plan. It is good.”\n“It will be done by May.”\nNo more."
    (found,) = find_credits(text)

    assert text[found.source.start : found.source.end] == "Ports Secretary Ida Voll"
    assert [text[each.start : each.end] for each in found.content] == ["“We have a plan. It is good.”", "“It will be done by May.”"]


def test_it_is_not_several_or_a_man_who_spoke_last() -> None:
    for told in ("Twenty firms told us that it is late.", "Mr Dahl told us that it is late."):
        assert len(find_credits(f"{told} And so it went. It says for each what a port should do.")) == 1


def test_how_somebody_says_something_is_no_part_of_who_says_it() -> None:
    assert credited("Halden, which will supply the cranes, separately said it would invest in ports.") == "Halden"
