"""What halts, denies or imagines an act is asked before how far it has come; what is on course is ahead; a view and an aim are stated."""

import pytest

from parsers.claims.stages.stage import stage
from parsers.model import Kind, Stage


@pytest.mark.parametrize(
    ("kind", "sentence", "so_far", "expected"),
    [
        ("legislation", "The president vetoed the AI bill.", None, "withdrawn"),
        ("legislation", "The Data Trust Act takes effect on 22 January.", "passed", "enacted"),
        ("legislation", "It takes effect on 22 January.", "passed", "proposed"),
        ("legislation", "The governor turned down a bill on AI.", None, "withdrawn"),
        ("legislation", "The vote on the AI bill has been put back to next year.", None, "delayed"),
        ("legislation", "A clause on paying authors fell by six votes.", None, "withdrawn"),
        ("regulation", "The AI rules were set aside by the court.", None, "withdrawn"),
        ("regulation", "The start of the AI rules was postponed to 2027.", None, "delayed"),
        ("regulation", "The ministry is considering legal changes.", None, "considered"),
        ("funding", "A further 2 billion euros for AI chips is on the table.", None, "considered"),
        ("funding", "The cabinet deferred a summary seeking 15 billion rupees.", None, "delayed"),
        ("strategy", "The city ended its use of an AI gunshot detector.", None, "withdrawn"),
        ("strategy", "Ghana is thinking of an AI plan for its schools.", None, "considered"),
        ("partnership", "The United States pulled out of the global AI network.", None, "withdrawn"),
        ("position", "The plan was withdrawn too late, she said.", None, "stated"),
        ("target", "The state could train 100,000 people by 2030.", None, "stated"),
        ("enforcement", "Imagine that the regulator fined the firm.", None, "considered"),
        ("funding", "The ministry denied that it plans to spend 3 billion euros on AI chips.", None, "proposed"),
        ("funding", "If parliament approves the budget, the ministry will give 3 billion euros.", "enacted", "proposed"),
        ("strategy", "The cabinet is on course to adopt a national AI strategy by the summer.", None, "proposed"),
        ("partnership", "The chancellor signs the AI accord in Bonn on Friday.", None, "proposed"),
        ("partnership", "Chancellor signs AI accord in Bonn on Friday", None, "enacted"),
        ("legislation", "The AI labelling duty starts on Friday.", None, "in_force"),
        ("infrastructure", "Construction of the AI hub starts in May.", None, "proposed"),
        ("enforcement", "The warning follows a lawsuit that Norway filed in May.", None, "enacted"),
        ("enforcement", "The regulator warns on Friday that AI toys break the law.", None, "enacted"),
        ("enforcement", "The ruling closes a file opened in May.", None, "enacted"),
        ("infrastructure", "The supercomputer is well on track to open in Jülich next year.", None, "proposed"),
        ("regulation", "The commission is about to adopt guidelines on AI.", None, "proposed"),
        ("strategy", "The programme is about artificial intelligence in schools.", None, "in_force"),
        ("regulation", "The guideline on AI is being drafted.", None, "proposed"),
        ("regulation", "A presidential regulation on AI ethics is promised for September.", None, "proposed"),
    ],
)
def test_what_halts_an_act_or_puts_it_ahead_counts_before_how_far_it_has_come(
    kind: Kind, sentence: str, so_far: Stage | None, expected: Stage
) -> None:
    assert stage(kind, sentence, so_far) == expected
