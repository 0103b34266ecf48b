"""A rule is drafted, issued or in force, by the words of its sentence and by how far its instrument is."""

import pytest

from parsers.claims.stages.stage import stage
from parsers.model import Kind, Stage


@pytest.mark.parametrize(
    ("kind", "sentence", "so_far", "expected"),
    [
        ("regulation", "The decree is binding on all schools that use AI.", None, "in_force"),
        ("regulation", "Work on an AI code for banks is under way.", None, "proposed"),
        ("regulation", "AI rules for insurers are in the works.", None, "proposed"),
        ("regulation", "Require a human to review each AI decision", None, "proposed"),
        ("regulation", "The ministry has forbidden police to scan faces.", None, "enacted"),
        ("regulation", "The ministry has barred schools from grading with AI.", None, "enacted"),
        ("regulation", "The ministry has promulgated a circular on AI.", None, "enacted"),
        ("regulation", "The city tightens rules for driverless taxis.", None, "enacted"),
        ("regulation", "The use of AI in ballots is prohibited under the circular.", None, "in_force"),
        ("regulation", "Rules on labelling AI content took effect on Monday.", None, "in_force"),
        ("regulation", "The agency published guidelines on AI.", None, "enacted"),
        ("regulation", "The agency published a draft of AI guidelines.", None, "proposed"),
        ("regulation", "The guidance bans AI in exams.", None, "in_force"),
        ("regulation", "Cloud chatbots are to be avoided.", "in_force", "in_force"),
        ("regulation", "Cloud chatbots are to be avoided.", "proposed", "proposed"),
        (
            "regulation",
            "Measures on the labelling of AI content, jointly issued in March by two offices, will take effect on Monday.",
            "proposed",
            "enacted",
        ),
        ("regulation", "Agencies must appoint an AI officer.", None, "in_force"),
        ("regulation", "The agency finalized a rule under which developers must test their tools.", None, "enacted"),
        ("regulation", "We are releasing a framework for AI.", None, "enacted"),
        ("regulation", "The guidelines still need the approval of the Council.", None, "proposed"),
        ("regulation", "The regulation on AI will apply from 2 August 2026.", None, "enacted"),
        ("regulation", "The decree comes into force 60 working days from now.", None, "enacted"),
        ("regulation", "Two decrees on AI await the signature of the president.", None, "proposed"),
        ("regulation", "There is a circular on AI dating from 2023.", "proposed", "in_force"),
        ("regulation", "Platforms will have to mark pictures from 1 September.", "in_force", "enacted"),
        ("regulation", "The Regulation shall apply from 2 August 2026.", "proposed", "proposed"),
        ("regulation", "The draft guidelines on AI will apply from 2 August 2026.", None, "proposed"),
        ("regulation", "The rules would take effect on 1 July.", None, "proposed"),
        ("regulation", "The framework, in place since January, tells agencies to keep a person in the loop.", "proposed", "in_force"),
        ("regulation", "The bank has already put out guidelines on AI.", None, "enacted"),
        ("regulation", "By December, agencies will be required to test their AI tools.", None, "in_force"),
        ("regulation", "Developers are already subject to duties under a rule finalized in 2023.", None, "in_force"),
    ],
)
def test_how_far_a_rule_has_come(kind: Kind, sentence: str, so_far: Stage | None, expected: Stage) -> None:
    assert stage(kind, sentence, so_far) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The government has until October 2026 to write the AI decrees.", "proposed"),
        ("Agencies have 90 days to publish rules on AI.", "proposed"),
        ("The order instructs the budget office to issue guidance on AI procurement.", "proposed"),
        ("The act asks the digital ministry to draw up an AI risk classification.", "proposed"),
        ("The order directs agencies to buy only neutral AI models.", "in_force"),
        ("The bureau authorized agencies to use direct hiring for AI experts.", "enacted"),
        ("Companies such as Visa and Microsoft have adopted this AI framework.", "in_force"),
        ("The regulator has adopted the AI framework.", "enacted"),
        ("Twenty-six companies have signed the AI code in full.", "in_force"),
        ("Banks are expected to keep a list of their AI models.", "in_force"),
        ("The AI rules are expected to be issued in June.", "proposed"),
        ("The ministry has promised rules on AI by September.", "proposed"),
        ("The agency has pledged standards for AI cameras.", "proposed"),
    ],
)
def test_a_rule_that_somebody_is_told_to_write_is_not_there_yet(sentence: str, expected: Stage) -> None:
    assert stage("regulation", sentence) == expected
