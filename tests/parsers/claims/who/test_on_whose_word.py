"""A claim is on the word of one whom its own clause credits: what is told by the way, or in another clause, is not."""

import pytest

from parsers.claims import read
from parsers.claims.who.credit import find_credits
from parsers.claims.who.on_whose_word import credited_with
from parsers.model import Document, Span


def credited(text: str, act: str) -> str | None:
    """Return who is credited with an act that a text of one sentence tells."""
    found = credited_with(text, find_credits(text), 0, len(text), [Span(text.index(act), text.index(act) + len(act))])
    return text[found.start : found.end] if found else None


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Dahl, who launched the plan in May, added that the bill would become law.", "launched"),
        ("The ministry, whose consultation closed on Friday, said it had no plans for a law.", "closed"),
        ("Norway has set aside 5 million crowns, and Oslo has said it will add 2 million.", "set aside"),
        ("The report has still not been published; two firms say it may come in May.", "published"),
        ("Bergen approved guidelines for schools, but Oslo said it would not follow.", "approved"),
        ("The Minister of Ports, whose office was set up in May, said that a bill was late.", "Minister of Ports"),
        ("The chamber passed the bill on Friday, hours after the premier told members that he would sign it.", "passed"),
        ("The institute opened in May, but the engineer Ole Dahl said it had no power over ports.", "opened"),
        ("The court settled with a port in May, under the trade act, over accuracy claims.", "settled"),
        ("The court fined the firm over its cranes, which says that it will appeal.", "fined"),
        ("The port, opened in May, has been challenged in court by dockers, who say it will drain the bay.", "opened"),
        ("The court fined the firm after the mayor said that the tool was banned.", "fined"),
        ("The fund declared in May remains a number: no money has come, a note of the bank says.", "declared"),
        ("The chair named forty people, many of whom, one official remarked, had named themselves.", "named forty"),
        ("“A fifth is ours,” said an adviser to the port council, set up by the king in May.", "port council"),
        ("The new plan is to be out in June; two officials said it could include a school.", "new plan"),
        ("The ministry, which has to write the rule, has published nothing; lawyers expect a rule in May.", "ministry"),
        ("The council agreed to sell the land for a park that Ole Dahl says will cost €9 billion.", "sell the land"),
    ],
)
def test_what_is_told_by_the_way_or_in_another_clause_is_on_nobodys_word(text: str, act: str) -> None:
    assert credited(text, act) is None


@pytest.mark.parametrize(
    ("text", "act", "source"),
    [
        ("Dahl, who launched the plan in May, added that the bill would become law.", "become", "Dahl"),
        ("Norway has set aside 5 million crowns, and Oslo has said it will add 2 million.", "add", "Oslo"),
        ("In a ruling published on Friday, the chief judge, and Judge Voll said that the tool was banned.", "published", "Judge Voll"),
        ("The port has been challenged by dockers, who say it will drain the bay.", "drain", "dockers"),
        ("The fund will open in May, the ministry said.", "open", "the ministry"),
        (
            "A second port is still under investigation, an official of the court, who did not want to be named, said.",
            "under",
            "an official of the court",
        ),
        ("The Ministry of Ports, itself barely a year old, says its Havn.net ferry will be sold.", "sold", "The Ministry of Ports"),
        ("Under a spending plan seen by The Gazette, two million goes to ports.", "goes", "a spending plan seen by The Gazette"),
        ("Nobody in the port was asked, the union says; the ministry said hearings will be held.", "asked", "the union"),
        ("Nobody in the port was asked, the union says; the ministry said hearings will be held.", "held", "the ministry"),
        ("While the port insists that no jobs were cut, the audit office said that 12 cranes were sold.", "sold", "the audit office"),
        ("The vote is set for May, though according to a port source it might slip to June.", "vote", "a port source"),
        ("A bill was promised in May, and last week Mr Dahl told members that it won't come.", "bill", "Mr Dahl"),
        ("The council agreed to sell the land for a park that Ole Dahl says will cost €9 billion.", "€9 billion", "Ole Dahl"),
        ("The code, which the ministry said was final, is out.", "final", "the ministry"),
        ("Customs told carriers that the crane is banned, two brokers said, although nothing is out.", "banned", "two brokers"),
        (
            "The port and its rules, both promised for May, will not come this year, minister Ole Dahl conceded.",
            "rules",
            "minister Ole Dahl",
        ),
        (
            "The council plans to ask for €6 million a year, its deputy head told lawmakers in May, adding that it could change.",
            "€6 million",
            "its deputy head",
        ),
        ("No port has pledged a crane, Ole Dahl said, though two had asked for one.", "pledged", "Ole Dahl"),
        ("Havn, a union that backed the port, said it expects an appeal.", "appeal", "Havn"),
        ("The fund was dropped after the treasury fought it, say two people who were in the room.", "dropped", "two people"),
    ],
)
def test_what_is_told_in_a_clause_is_on_the_word_of_whom_it_credits(text: str, act: str, source: str) -> None:
    assert credited(text, act) == source


def test_a_launch_told_by_the_way_of_who_speaks_is_on_nobodys_word() -> None:
    text = "Digital minister Ole Dahl, who launched the national artificial intelligence strategy in May, said that the AI bill would be tabled."
    told = {claim.kind: claim.attribution for claim in read(Document("https://news.example/dahl", "AI strategy", text)).claims}

    assert told["strategy"] is None


def test_what_an_outlet_found_itself_is_on_nobodys_word() -> None:
    text = "Findings by The Gazette, however, showed that the AI ministry has trained 117,000 of the 3 million people whom it promised to train by 2027."
    told = [
        claim.attribution
        for claim in read(Document("https://gazette.example/ai", "AI training", text, publisher="The Harbour Gazette")).claims
    ]

    assert told == [None]
