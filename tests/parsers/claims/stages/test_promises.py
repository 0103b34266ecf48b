"""Money and machines are intended, promised, given or there."""

import pytest

from parsers import read
from parsers.claims.stages.stage import stage
from parsers.model import Document, Kind, Stage


@pytest.mark.parametrize(
    ("kind", "sentence", "so_far", "expected"),
    [
        ("funding", "The minister will ask deputies for 3 billion euros for AI chips.", None, "proposed"),
        ("funding", "The minister has said Norway will need at least 3 billion euros for AI chips.", None, "proposed"),
        ("funding", "Another 3 billion euros are needed for AI chips.", None, "proposed"),
        ("funding", "The ministry set aside 3 million euros for AI labs, which are required to publish.", None, "announced"),
        ("funding", "The ministry announced 3 million euros for an AI lab that needs 40 GPUs.", None, "announced"),
        ("funding", "MPs approved 3 billion euros for AI chips.", None, "passed"),
        ("infrastructure", "Build a national AI computer with 5,000 chips.", None, "proposed"),
        ("funding", "The laboratory has applied for 3 billion euros for AI chips.", None, "proposed"),
        ("funding", "The cabinet approved 3 billion euros for AI chips.", None, "enacted"),
        ("funding", "The money is meant to secure AI chips for researchers.", None, "announced"),
        ("funding", "The ministry announced 3 billion euros for AI chips.", None, "announced"),
        ("funding", "Norway has chosen four teams for a programme worth 3 billion euros.", None, "announced"),
        ("funding", "The ministry plans to spend 3 billion euros on AI chips.", None, "proposed"),
        ("funding", "Of this, 2 billion euros go to chips.", "enacted", "enacted"),
        ("funding", "This includes 2 billion euros for chips.", "withdrawn", "withdrawn"),
        ("funding", "The state will spend 2 billion euros on chips.", "withdrawn", "announced"),
        ("funding", "A further 30 million dollars has been set aside for an AI institute.", None, "announced"),
        ("funding", "The bank said it would provide 1 trillion yuan.", None, "announced"),
        ("funding", "Its budget is 66 million pounds a year.", None, "in_force"),
        ("funding", "There are authorized to be appropriated to the Director $30,000,000 to carry out this section.", None, "proposed"),
        ("funding", "The opposition wants 200 million francs for AI research.", None, "proposed"),
        ("funding", "The panel recommends not less than 55 million dollars for research on AI.", None, "proposed"),
        ("funding", "Training in AI takes 1.4 trillion won.", "proposed", "proposed"),
        ("funding", "A further 2 trillion won is put into a fund for AI chips.", "proposed", "proposed"),
        ("funding", "The institute won 2 million euros for its AI laboratory.", "proposed", "enacted"),
        ("funding", "The most promising start-ups get 5 million dollars.", "proposed", "proposed"),
        ("funding", "Some 3 million dollars of it supports a school of AI.", "proposed", "proposed"),
        ("funding", "The fund supports its AI laboratories with 3 million dollars.", None, "in_force"),
        ("infrastructure", "The state will build three AI data centres.", None, "proposed"),
        ("infrastructure", "Nvidia will ship 18,000 chips to the kingdom.", "announced", "announced"),
        ("infrastructure", "Language models trained on Portuguese text will be built by a network.", None, "proposed"),
        ("infrastructure", "Construction of the supercomputer has not begun.", None, "proposed"),
        ("funding", "The ministry will announce 3 billion euros for AI chips next week.", None, "proposed"),
        ("funding", "The bank has offered to lend the state $500 million for AI research.", None, "announced"),
        ("funding", "Money is supposed to come from the Union's fund for AI, 3 billion euros.", None, "proposed"),
        ("funding", "House lawmakers voted 60-39 to cut 7 billion dollars for AI research.", None, "passed"),
        ("funding", "Start-ups in Lagos can ask for computing vouchers of up to 2 million naira.", None, "in_force"),
        ("funding", "Small firms may be given vouchers for AI courses.", "announced", "in_force"),
        ("funding", "Loans of up to 50,000 euros are available for AI.", "proposed", "in_force"),
        pytest.param("funding", "Intel may be given 5 billion euros for a chip plant.", None, "considered", id="one firm alone"),
        ("funding", "The city bears up to 60 per cent of the price of computing time.", "announced", "in_force"),
        ("funding", "The ministry puts the cost of the cloud at 3 billion rupees.", "announced", "proposed"),
        ("funding", "In next year's budget the government has pencilled in 4 trillion won for AI.", None, "proposed"),
        ("funding", "Some 200 million pesos has been written into the budget bill for an AI institute.", None, "proposed"),
        ("funding", "Of this, 90 billion yen is earmarked for AI robots.", "proposed", "proposed"),
        ("funding", "Ottawa said in May that up to C$100 million would go to an AI start-up.", None, "announced"),
        ("funding", "It agreed with Mubadala, a state fund, to put $5bn into AI data centres.", None, "announced"),
        pytest.param("funding", "Bonds of the bank are to raise half of it.", "enacted", "proposed", id="of money that is there"),
        ("funding", "Gov. Ana Ruiz asked lawmakers Tuesday for $40 million for AI in schools.", None, "proposed"),
        ("funding", "The Secretary shall set aside $20 million for AI equipment.", None, "proposed"),
        ("funding", "Since 2021 the agency has put roughly €90 million into AI laboratories.", "announced", "enacted"),
        ("funding", "Since 2019 the state has forgiven the sales tax on AI servers.", "proposed", "in_force"),
        ("funding", "The vouchers cover 60% of the cost of an AI project.", "enacted", "in_force"),
        ("funding", "The AI programme is funded by the European Union.", None, "in_force"),
        ("funding", "AI data centres are exempt from sales tax.", None, "in_force"),
        ("funding", "The AI plan is estimated to cost 600 million ringgit.", None, "proposed"),
        ("funding", "Lawmakers are being asked to approve 2 trillion won for AI.", None, "proposed"),
        ("funding", "Berlin is putting 1.6 billion euros on the table for AI.", None, "announced"),
        ("funding", "Congress slashed the AI institute's budget by a fifth.", None, "withdrawn"),
        ("funding", "The AI tax credit expired in December.", None, "withdrawn"),
        ("infrastructure", "Researchers can use the AI computer free of charge.", None, "in_force"),
        ("funding", "Brookfield has undertaken to invest 20 billion dollars in AI.", None, "announced"),
        ("funding", "The government has allocated 300 million rupees for AI labs.", None, "announced"),
        ("funding", "The ministry hopes for 40 million euros from Brussels.", None, "proposed"),
        ("funding", "The government is planning a fund of 3 billion euros for AI.", None, "proposed"),
        ("funding", "Taxpayers have sunk 300 million euros into the AI project.", "announced", "enacted"),
        ("funding", "Small firms are entitled to a rebate of 40 percent on AI.", "enacted", "in_force"),
        ("funding", "Sweden has put aside 300 million kronor for AI research.", None, "announced"),
        ("funding", "The Chancellor confirmed £200 million for the AI cluster.", "enacted", "announced"),
        ("funding", "The budget for AI chips of 3 billion won cleared the chamber late on Thursday.", "proposed", "passed"),
    ],
)
def test_how_far_money_and_machines_have_come(kind: Kind, sentence: str, so_far: Stage | None, expected: Stage) -> None:
    assert stage(kind, sentence, so_far) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("And in Oslo last week Telenor and Nvidia switched on a data centre, on which parts of the state's AI are to run.", "enacted"),
        ("The minister inaugurated a supercomputer that should serve 300 AI firms.", "enacted"),
        ("The GPUs are made available to start-ups at a subsidised rate.", "in_force"),
        ("The mission now offers some 38,000 GPUs to startups and researchers at subsidized rates.", "in_force"),
        ("The first AI data centre of the campus could open in 2028.", "proposed"),
        ("The state may build an AI supercomputer.", "considered"),
        ("The departments are directed to make federal sites available for AI data centres.", "proposed"),
        ("The first halls of the AI campus, built with Oracle, are due to start up next year.", "proposed"),
        ("The county council turned down a data centre planned by Google.", "withdrawn"),
    ],
)
def test_machines_that_were_switched_on_are_there_whatever_is_to_be_done_with_them(sentence: str, expected: Stage) -> None:
    assert stage("infrastructure", sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The law earmarks up to 1 billion euros for AI and quantum firms.", "enacted"),
        ("The bill earmarks 1 billion euros for AI.", "proposed"),
        ("The government earmarks 1 billion euros for AI.", "announced"),
        ("Of the money for the AI mission, 800 million rupees has been used.", "enacted"),
        ("Of the 900 million euros set aside for AI, Spain has spent 300 million euros.", "enacted"),
        ("The government will put up 23 billion reais for AI.", "announced"),
        ("The firms put up 23 billion reais for AI.", "enacted"),
        ("A 150 trillion-won fund for AI chips, which the president promised, is still being designed.", "announced"),
    ],
)
def test_money_is_as_far_as_the_law_that_sets_it_aside(sentence: str, expected: Stage) -> None:
    assert stage("funding", sentence) == expected


@pytest.mark.parametrize(
    "text",
    [
        "India set aside Rs 2,000 crore for AI, of which Rs 800 crore has been used.",
        "India will invest Rs 2,000 crore in AI by 2028, of which Rs 800 crore has been disbursed.",
    ],
)
def test_of_a_part_of_a_sum_it_is_told_what_became_of_it(text: str) -> None:
    assert [claim.stage for claim in read(Document("https://outlet.example/a", "AI policy", text)).claims] == ["announced", "enacted"]
