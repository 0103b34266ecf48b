"""A law is as far as it was moved, and what it provides as far as it is."""

import pytest

from parsers.claims.stages.stage import stage
from parsers.model import Kind, Stage


@pytest.mark.parametrize(
    ("kind", "sentence", "so_far", "expected"),
    [
        ("legislation", "The AI bill sailed through the assembly.", None, "passed"),
        ("legislation", "Deputies backed the AI bill by 61 to 20.", None, "passed"),
        ("legislation", "The panel reported the AI bill favourably.", None, "passed"),
        ("legislation", "Deputies rubber-stamped the AI bill on Friday.", None, "passed"),
        ("legislation", "The governments and the chamber reached agreement on the AI law.", None, "passed"),
        ("legislation", "The Cabinet has signed off on a draft AI law.", None, "proposed"),
        ("legislation", "Deputies are pushing to outlaw AI rent setting.", None, "proposed"),
        ("legislation", "The queen gave assent to the AI act.", None, "enacted"),
        ("legislation", "The AI act went into effect on Friday.", None, "in_force"),
        ("legislation", "The Storting adopted the AI law.", None, "passed"),
        ("legislation", "The Legislative Yuan adopted the AI law.", None, "passed"),
        ("legislation", "The AI pact must still be ratified and would apply from May.", None, "proposed"),
        ("legislation", "The AI bill has now become law.", None, "enacted"),
        ("legislation", "Section 4 of the AI Act commenced on 1 May.", None, "in_force"),
        ("legislation", "Pass the AI bill, which has been before the chamber since May.", None, "proposed"),
        ("legislation", "The Senate passed the AI bill.", None, "passed"),
        ("legislation", "With two votes against, the diet carried the AI bill.", None, "passed"),
        ("legislation", "The king put his signature under the AI act.", None, "enacted"),
        ("legislation", "The cabinet approved in principle the new AI bill.", None, "proposed"),
        ("legislation", "The AI bill won final passage in the statehouse.", None, "passed"),
        ("legislation", "The governor signed the AI bill.", None, "enacted"),
        ("legislation", "The Act requires providers to label images.", None, "in_force"),
        ("legislation", "Providers must label images.", "proposed", "proposed"),
        ("legislation", "The governor inks a bill on AI companions.", None, "enacted"),
        ("legislation", "The upper house gave its nod to the AI bill.", None, "passed"),
        ("legislation", "The council and the chamber struck a deal on the AI law.", None, "passed"),
        ("legislation", "Two senators have filed a measure to punish deepfakes.", None, "proposed"),
        ("legislation", "The committee voted 21 to 12 for a bill on voices copied by AI.", None, "passed"),
        ("legislation", "The state has made it an offence to spread deepfakes.", None, "enacted"),
        ("legislation", "The president assented to the AI Bill.", None, "enacted"),
        ("legislation", "The island is drafting its first act on AI.", None, "proposed"),
        ("legislation", "Congress is considering the AI Labelling Act.", None, "proposed"),
        ("legislation", "Chile's Senate sends AI bill to Boric with fines of up to $1.4m", None, "passed"),
        ("legislation", "With 78 votes to 44, the Chamber sent the bill to the Senate.", "proposed", "passed"),
        ("legislation", "Oakland forbade its police to use face recognition.", None, "enacted"),
        ("legislation", "Employers are bound to inform staff before a tool is introduced.", "in_force", "in_force"),
        ("legislation", "The chamber will vote on limits in February.", "passed", "proposed"),
        ("legislation", "Member states must still adopt the AI liability directive.", None, "proposed"),
        ("legislation", "The House must still approve it.", "passed", "proposed"),
        ("legislation", "The bill awaits the governor's signature.", None, "passed"),
        ("legislation", "The bill has passed the Senate, and the House has yet to vote on it.", None, "passed"),
        ("legislation", "Parliament has not passed the AI act, which has been before a committee since 2023.", None, "proposed"),
        ("legislation", "If passed, the bill would require developers to register AI models.", None, "proposed"),
        ("legislation", "Thailand's cabinet approved a draft AI law and sent it to parliament.", None, "proposed"),
        ("legislation", "A House committee advanced the AI preemption bill on a 28-22 vote.", None, "passed"),
        ("legislation", "Senators Jane Roe and John Poe reintroduced the AI Accountability Act.", None, "proposed"),
        ("legislation", "Each deployer shall inform the persons concerned.", None, "in_force"),
        ("legislation", "The Act shall take effect 90 days after enactment.", None, "enacted"),
        ("legislation", "The Act shall take effect 90 days after enactment.", "proposed", "proposed"),
        ("legislation", "The two chambers have agreed to the compromise text of the AI bill.", None, "passed"),
        ("legislation", "Employers are bound to inform staff of AI tools.", None, "in_force"),
        ("legislation", "The chamber gave a first reading in May to a law on AI.", None, "passed"),
        ("legislation", "The Council of Ministers has given its first approval to a preliminary bill on AI.", None, "proposed"),
    ],
)
def test_how_far_a_law_has_come(kind: Kind, sentence: str, so_far: Stage | None, expected: Stage) -> None:
    assert stage(kind, sentence, so_far) == expected


@pytest.mark.parametrize(
    ("sentence", "so_far", "expected"),
    [
        ("A bill approved by the cabinet on Wednesday makes the network agency the AI supervisor.", None, "proposed"),
        ("The AI bill approved by the lower house names a watchdog.", None, "passed"),
        ("Italy became the first member of the Union to pass an AI law of its own.", None, "passed"),
        ("Vietnam became the first country in the region to enact an AI law.", None, "enacted"),
        ("The bill classifies AI systems by risk.", "passed", "proposed"),
        ("AI firms that break the rules will face fines of 2 million euros.", "passed", "proposed"),
        ("It lays down seven principles for AI.", "passed", "passed"),
        ("From 2 February Article 5 will prohibit AI that reads emotions at work.", None, "enacted"),
        ("From 1 May, the AI law will require labels.", "in_force", "enacted"),
        ("Utah's chatbot law goes into effect May 7.", None, "enacted"),
        ("The labelling duty applies only from next March.", None, "enacted"),
        ("Importers are to register their systems from 1 July.", "in_force", "enacted"),
        ("From 2027 the duties apply to hospitals.", "proposed", "proposed"),
        ("The law applies in full to banks.", "in_force", "in_force"),
        ("From 2027, Article 12 will require AI labels.", "proposed", "proposed"),
        ("The minister will try again in January.", "in_force", "proposed"),
        ("The National Assembly adopted the Law on AI on 10 December.", None, "passed"),
        ("Peru became the second country in the region to adopt an AI law.", None, "enacted"),
        ("More than sixty bills on AI have been filed since 2020.", None, "proposed"),
        ("An AI system that does harm can be withdrawn from the market.", "proposed", "proposed"),
        ("A resolution on AI is planned for late August.", "in_force", "proposed"),
        ("Deputies of the ruling party handed in ten articles on AI.", None, "proposed"),
        ("That chapter of the AI act would have applied from January 1.", "in_force", "proposed"),
        ("The OECD Council revised its Recommendation on AI in May.", None, "enacted"),
        ("The strategy mentions an AI bill, but not a line of it has been drafted.", "in_force", "proposed"),
    ],
)
def test_what_a_bill_provides_is_proposed_until_it_is_law(sentence: str, so_far: Stage | None, expected: Stage) -> None:
    assert stage("legislation", sentence, so_far) == expected
