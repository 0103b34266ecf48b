"""A headline leaves out articles and tells in the present what was done; its verb alone says how far an act has come."""

import pytest

from parsers.claims.stages.stage import stage
from parsers.model import Kind, Stage


@pytest.mark.parametrize(
    ("kind", "headline", "expected"),
    [
        ("legislation", "Deepfake bill clears Ohio House", "passed"),
        ("legislation", "Lisbon drops AI surveillance law", "withdrawn"),
        ("legislation", "Bern postpones AI act", "delayed"),
        ("legislation", "Dublin weighs limits on AI toys", "considered"),
        ("legislation", "House panel considers AI toys bill", "proposed"),
        ("regulation", "Ofgem drafts AI rules", "proposed"),
        ("regulation", "Tokyo revokes AI taxi permits", "withdrawn"),
        ("enforcement", "Judge tosses AI voice suit", "withdrawn"),
        ("enforcement", "Seoul halts AI scam app", "enacted"),
        ("infrastructure", "Seoul halts work on AI hub", "delayed"),
        ("strategy", "Oslo pauses AI school plan", "delayed"),
        ("trade_control", "Berlin lifts AI chip ban", "withdrawn"),
        ("institution", "Utah axes AI council", "withdrawn"),
        ("infrastructure", "Latvia opens AI supercomputer", "enacted"),
        ("infrastructure", "Oslo eyes AI data centre", "considered"),
        ("funding", "Knesset approves AI budget", "passed"),
        ("funding", "World Bank grants Togo $9m for AI", "enacted"),
        ("funding", "Paris cuts AI research grants", "withdrawn"),
        pytest.param("infrastructure", "The state halts its pumps at the AI data centre.", "in_force", id="no headline"),
        pytest.param("infrastructure", "The state halts its pumps at the AI data centre", "in_force", id="nor without a stop"),
        pytest.param("infrastructure", "Latvia opens AI supercomputers on Mondays.", "in_force", id="nor without an article"),
    ],
)
def test_how_far_a_headline_says_that_an_act_has_come(kind: Kind, headline: str, expected: Stage) -> None:
    assert stage(kind, headline) == expected
