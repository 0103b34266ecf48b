"""How far an act has come, by the words of its sentence and by how far its instrument is."""

import pytest

from parsers.claims.stage import speaks_of_a_bill, stage
from parsers.model import Document, Kind, Stage


@pytest.mark.parametrize(
    ("kind", "sentence", "so_far", "expected"),
    [
        ("funding", "The cabinet approved 3 billion euros for AI chips.", None, "enacted"),
        ("funding", "The ministry announced 3 billion euros for AI chips.", None, "announced"),
        ("funding", "The ministry plans to spend 3 billion euros on AI chips.", None, "proposed"),
        ("funding", "A further 2 billion euros for AI chips is on the table.", None, "considered"),
        ("funding", "Of this, 2 billion euros go to chips.", "enacted", "enacted"),
        ("legislation", "The Senate passed the AI bill.", None, "passed"),
        ("legislation", "The governor signed the AI bill.", None, "enacted"),
        ("legislation", "The Act requires providers to label images.", None, "in_force"),
        ("legislation", "Providers must label images.", "proposed", "proposed"),
        ("legislation", "The president vetoed the AI bill.", None, "withdrawn"),
        ("legislation", "Congress is considering the AI Labelling Act.", None, "proposed"),
        ("regulation", "The agency published guidelines on AI.", None, "enacted"),
        ("regulation", "Agencies must appoint an AI officer.", None, "in_force"),
        ("regulation", "The start of the AI rules was postponed to 2027.", None, "delayed"),
        ("regulation", "The ministry is considering legal changes.", None, "considered"),
        ("institution", "Kenya plans to create an AI council.", None, "proposed"),
        ("infrastructure", "The state will build three AI data centres.", None, "proposed"),
        ("partnership", "The two countries signed a memorandum on AI.", None, "enacted"),
        ("strategy", "Under the scheme, the ministry will establish training courses.", None, "proposed"),
        ("position", "The plan was withdrawn too late, she said.", None, "stated"),
        ("funding", "The bank said it would provide 1 trillion yuan.", None, "announced"),
        ("funding", "Its budget is 66 million pounds a year.", None, "in_force"),
        ("funding", "The cabinet deferred a summary seeking 15 billion rupees.", None, "delayed"),
        ("legislation", "A clause on paying authors fell by six votes.", None, "withdrawn"),
        ("legislation", "With 78 votes to 44, the Chamber sent the bill to the Senate.", "proposed", "passed"),
        ("legislation", "Oakland forbade its police to use face recognition.", None, "enacted"),
        ("legislation", "Employers are bound to inform staff before a tool is introduced.", "in_force", "in_force"),
        ("legislation", "The chamber will vote on limits in February.", "passed", "proposed"),
        ("regulation", "The agency finalized a rule under which developers must test their tools.", None, "enacted"),
        ("regulation", "We are releasing a framework for AI.", None, "enacted"),
        ("trade_control", "The chips may not leave the country.", None, "in_force"),
        ("infrastructure", "Nvidia will ship 18,000 chips to the kingdom.", "announced", "announced"),
        ("infrastructure", "Language models trained on Portuguese text will be built by a network.", None, "proposed"),
        ("institution", "The Ministry of Artificial Intelligence, created last autumn, has appointed a secretary.", None, "enacted"),
        ("target", "The state could train 100,000 people by 2030.", None, "stated"),
        ("funding", "There are authorized to be appropriated to the Director $30,000,000 to carry out this section.", None, "proposed"),
        ("legislation", "Member states must still adopt the AI liability directive.", None, "proposed"),
        ("legislation", "The House must still approve it.", "passed", "proposed"),
        ("legislation", "The bill awaits the governor's signature.", None, "passed"),
        ("legislation", "If passed, the bill would require developers to register AI models.", None, "proposed"),
        ("legislation", "Thailand's cabinet approved a draft AI law and sent it to parliament.", None, "proposed"),
        ("legislation", "A House committee advanced the AI preemption bill on a 28-22 vote.", None, "passed"),
        ("legislation", "Senators Jane Roe and John Poe reintroduced the AI Accountability Act.", None, "proposed"),
        ("legislation", "Each deployer shall inform the persons concerned.", None, "in_force"),
        ("regulation", "The guidelines still need the approval of the Council.", None, "proposed"),
        ("infrastructure", "Construction of the supercomputer has not begun.", None, "proposed"),
        ("institution", "There are no plans to set up a separate AI regulator.", None, "proposed"),
        ("trade_control", "Exports of the chip to China need a licence.", None, "in_force"),
        ("funding", "The opposition wants 200 million francs for AI research.", None, "proposed"),
        ("strategy", "The Ministry of Education is preparing a white paper on AI in schools.", None, "proposed"),
        ("partnership", "Five firms were picked to build the state's language models.", None, "announced"),
    ],
)
def test_how_far_an_act_has_come(kind: Kind, sentence: str, so_far: Stage | None, expected: Stage) -> None:
    assert stage(kind, sentence, so_far) == expected


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("A BILL\nBe it enacted by the Senate and House of Representatives in Congress assembled", True),
        ("A bill on artificial intelligence was tabled on Monday.", True),
        ("The governor signed the AI bill on Monday.", False),
        ("The Senate passed the AI bill on Monday.", False),
    ],
)
def test_a_bill_that_no_chamber_has_passed_is_known_by_its_opening(opening: str, *, expected: bool) -> None:
    assert speaks_of_a_bill(Document("https://outlet.example/a", None, opening)) is expected
