"""A deed is planned, promised, done, or goes on."""

import pytest

from parsers.claims.stages.stage import stage
from parsers.model import Kind, Stage


@pytest.mark.parametrize(
    ("kind", "sentence", "so_far", "expected"),
    [
        ("enforcement", "The regulator shut down hundreds of accounts that spread AI fakes.", None, "enacted"),
        ("trade_control", "The chips may not leave the country.", None, "in_force"),
        ("trade_control", "Exports of the chip to China need a licence.", None, "in_force"),
        ("trade_control", "US halts shipments of AI chips to the Gulf", None, "enacted"),
        ("trade_control", "The rule bars shipments of AI chips to the Gulf.", None, "in_force"),
        ("trade_control", "Beijing has forbidden foreign AI chips in its data centres.", None, "enacted"),
        ("institution", "Within the ministry a small team of experts on AI is to be formed.", None, "proposed"),
        ("institution", "The council advises ministers on AI.", None, "in_force"),
        ("institution", "Supervision of AI is in the hands of the telecoms regulator.", None, "in_force"),
        ("institution", "The Prime Minister tasked two ministries to set up an AI safety unit in Gdynia.", None, "proposed"),
        ("institution", "The decree gives the science minister 60 days to appoint an AI council.", None, "proposed"),
        ("institution", "Uruguay offered to host a regional AI centre.", None, "proposed"),
        ("institution", "Brazil renewed its proposal for a world AI agency.", None, "proposed"),
        ("institution", "The order establishes an AI task force.", None, "enacted"),
        ("strategy", "The president told ministers to have an AI plan ready by June.", None, "proposed"),
        pytest.param("institution", "She takes up the post of AI adviser on 1 June.", None, "enacted", id="an appointment is made"),
        ("consultation", "The ministry promises a consultation on AI before Christmas.", None, "proposed"),
        ("consultation", "The health committee takes evidence from AI firms on 14 March.", None, "proposed"),
        ("consultation", "Comments on the AI paper close on 4 October.", None, "enacted"),
        ("partnership", "Rwanda hosts the Global AI Summit in Kigali from April 3.", None, "proposed"),
        ("partnership", "South Korea will host the next AI summit.", "announced", "proposed"),
        ("partnership", "We look forward to our next AI meeting in Oslo.", "announced", "proposed"),
        ("partnership", "The firms will share their AI tests with the institutes.", "announced", "announced"),
        ("institution", "The mayor opens the AI centre in Split on Friday.", None, "proposed"),
        ("partnership", "The Union and Ghana are negotiating a pact on AI.", None, "proposed"),
        ("institution", "The treaty between the parties provides for an AI ombudsman.", None, "proposed"),
        ("institution", "Judge Mara Holm takes over as head of the AI board.", None, "enacted"),
        ("enforcement", "The lender must delete its AI model, the court ruled.", None, "enacted"),
        ("enforcement", "The lender must delete its AI model.", None, "proposed"),
        ("partnership", "The pact gives laboratories access to the AI computer.", None, "in_force"),
        ("institution", "Plans for an AI ombudsman were set out by the mayor.", None, "proposed"),
        ("strategy", "A blueprint for AI in hospitals is in preparation.", None, "proposed"),
        ("institution", "Kenya plans to create an AI council.", None, "proposed"),
        ("institution", "The cabinet has proposed an AI safety institute.", None, "proposed"),
        ("institution", "Analysts had forecast that the ministry would open an AI office.", None, "proposed"),
        ("enforcement", "The authority had been expected to fine the AI firm.", None, "proposed"),
        ("institution", "The Ministry of Artificial Intelligence, created last autumn, has appointed a secretary.", None, "enacted"),
        ("institution", "The AI safety centre opens next year in the old customs house.", None, "proposed"),
        ("institution", "The AI safety centre opens to visitors.", None, "enacted"),
        ("institution", "There are no plans to set up a separate AI regulator.", None, "proposed"),
        ("institution", "Qatar established an AI committee at its transport ministry.", None, "enacted"),
        ("institution", "A senator is pushing for an AI bureau inside the science department.", None, "proposed"),
        ("strategy", "Under the scheme, the ministry will establish training courses.", None, "proposed"),
        ("strategy", "Nepal has given the nod to an AI policy.", None, "enacted"),
        ("strategy", "The police have used AI to read number plates.", None, "in_force"),
        ("strategy", "The Ministry of Education is preparing a white paper on AI in schools.", None, "proposed"),
        ("partnership", "The two countries signed a memorandum on AI.", None, "enacted"),
        ("partnership", "Five firms were picked to build the state's language models.", None, "announced"),
        ("enforcement", "The chatbot maker has offered to settle the authors' lawsuit for $45 million.", None, "proposed"),
        ("enforcement", "The chatbot maker has agreed to settle the authors' lawsuit for $45 million.", None, "enacted"),
        (
            "enforcement",
            "The Federal Trade Commission is seeking penalties of $12 million from the maker of an AI hiring tool.",
            None,
            "proposed",
        ),
        ("enforcement", "The lawsuit seeks damages of $12 million from the maker of an AI hiring tool.", None, "enacted"),
        ("enforcement", "The regulator has sought permission to appeal against the ruling on AI photos.", None, "enacted"),
        ("trade_control", "The Netherlands is seeking restrictions on lithography machines.", None, "proposed"),
        ("strategy", "The government is due to unveil its AI action plan on Monday.", None, "proposed"),
        ("strategy", "The government unveiled its AI action plan on Monday.", None, "announced"),
        ("institution", "The agency, announced in May, will open in June.", None, "announced"),
        ("strategy", "The government has presented a four-year plan for AI.", None, "announced"),
        ("institution", "The agency, set up in May, coordinates the supervision of AI.", None, "in_force"),
        ("trade_control", "Since Monday, nobody may ship AI chips out of the country without a permit.", None, "in_force"),
        ("trade_control", "The ministry may limit shipments of AI chips.", None, "considered"),
        ("trade_control", "The Proclamation exempts chips for data centers.", None, "in_force"),
        ("partnership", "The hub is a venture of the state with a university.", None, "in_force"),
    ],
)
def test_how_far_a_deed_has_come(kind: Kind, sentence: str, so_far: Stage | None, expected: Stage) -> None:
    assert stage(kind, sentence, so_far) == expected


@pytest.mark.parametrize(
    ("kind", "sentence", "expected"),
    [
        ("consultation", "Residents can comment on the draft AI rules until 30 April.", "enacted"),
        ("consultation", "The agency is accepting comments on its AI guidance through June 5.", "enacted"),
        ("consultation", "Citizens can send comments by using a form.", "in_force"),
        ("consultation", "The inquiry into AI and copyright is continuing.", "in_force"),
        ("consultation", "To ask the Minister for Health whether AI tools will be tested.", "enacted"),
        ("consultation", "Feedback on the AI rules for minors is due by 15 April.", "enacted"),
        ("consultation", "The central bank published draft AI guidelines and wants to have comments by Jan 31.", "enacted"),
        ("consultation", "The office asked the European board for an opinion, so that the position on AI might be the same.", "enacted"),
        ("trade_control", "Breaches of the trade act carry fines of up to RM30 million for AI chip sellers.", "in_force"),
        ("trade_control", "Exporters who see a red flag are expected to resolve it before they ship AI chips.", "in_force"),
        ("trade_control", "Last month the regulator told the platforms to cancel their orders for the AI chip.", "enacted"),
        ("institution", "Oversight falls to an AI council that does not exist yet.", "proposed"),
        ("institution", "Enforcement falls to a national AI authority, to be coordinated by the ministry.", "proposed"),
        ("partnership", "The minister was authorised to negotiate an AI pact with Japan.", "proposed"),
    ],
)
def test_what_is_called_for_is_done_and_what_is_not_there_is_proposed(kind: Kind, sentence: str, expected: Stage) -> None:
    assert stage(kind, sentence) == expected
